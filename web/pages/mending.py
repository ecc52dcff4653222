"""Suggestions taken: one field of a draft with the words of some findings replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.output.fields import field_text
from checker.rewording.fields import reword_field
from checker.rewording.passages import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.drafts import Draft
    from checker.report import Finding


def mended(draft: Draft, field: str, findings: Iterable[Finding]) -> str:
    """Return a field of a draft with what is suggested instead of findings.

    Args:
        draft: The draft.
        field: The field to mend.
        findings: The findings to mend; those of other fields are passed over.
    """
    text = field_text(draft, field) or ""
    there = [one for one in findings if one.detection.field == field]
    if not there:
        return text
    return reword_field(Passage.of(field, text, draft.account), enumerate(there))[1]
