"""Suggestions taken: one field of a draft with the words of some findings replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.output.fields import field_text
from checker.rewording.fields import reword_field
from checker.rewording.passages import Passage
from checker.rewording.patches import Patch, apply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.drafts import Draft
    from checker.report import Finding


def mended(draft: Draft, field: str, findings: Sequence[Finding]) -> str:
    """Return a field of a draft with findings mended all together, as the safe version does.

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


def replaced(draft: Draft, findings: Sequence[Finding]) -> str:
    """Return the field of some findings with just their suggestion in their place.

    What is put in is the suggestion that was shown, to the letter; the article before it follows.
    Where words are left out, those go with them that would be left dangling.

    Args:
        draft: The draft.
        findings: Findings of one field that share a suggestion.
    """
    field = findings[0].detection.field
    if not findings[0].suggestion:
        return mended(draft, field, findings)
    spans = {(one.detection.start, one.detection.end): one.suggestion for one in findings}
    patches = [Patch(start, end, new or "") for (start, end), new in spans.items()]
    return apply(field_text(draft, field) or "", patches)
