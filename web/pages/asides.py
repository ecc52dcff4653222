"""Findings that a person has set aside, with a reason, on this page and in its report alone."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.catalogue import entry
from checker.findings import CODES
from checker.output.wording import quoted
from checker.report import Cleared
from checker.rewording import beyond_words
from checker.web.pages.mending import mended

if TYPE_CHECKING:
    from checker.drafts import Draft
    from checker.report import Finding, Report

MOST = 200
"""Findings that may be set aside on one page."""
LONGEST_REASON = 500
"""Code points of a reason; it is a sentence, not a letter."""
BY_THE_WRITER = "Set aside by the writer:"
"""How a report begins to tell of such a finding."""
_PARTS = 4


class Aside(NamedTuple):
    """Words that may stand, and why.

    Attributes:
        code: What they were found to be.
        field: The field that they stand in.
        words: The words as they were given.
        reason: What the person said.
    """

    code: str
    field: str
    words: str
    reason: str

    @classmethod
    def of(cls, finding: Finding, reason: str) -> Aside:
        """Return what sets a finding aside, and every other one on the same words."""
        seen = finding.detection
        return cls(seen.code, seen.field, seen.text, reason[:LONGEST_REASON])

    def covers(self, finding: Finding) -> bool:
        """Say whether a finding is set aside by this."""
        seen = finding.detection
        return self[:3] == (seen.code, seen.field, seen.text)

    def as_value(self) -> str:
        """Return it as the value of a hidden field."""
        return json.dumps(self, ensure_ascii=False)

    @property
    def title(self) -> str:
        """What the words were found to be, as a heading."""
        return entry(self.code).title


def read_asides(values: list[str]) -> tuple[Aside, ...]:
    """Return what hidden fields hold; whatever is none of ours is passed over."""
    return tuple(one for value in values[:MOST] if (one := _aside(value)) is not None)


def _aside(value: str) -> Aside | None:
    try:
        parts = json.loads(value)
    except (RecursionError, ValueError):
        return None
    if not isinstance(parts, list) or len(parts) != _PARTS:
        return None
    if not all(isinstance(part, str) for part in parts) or parts[0] not in CODES:
        return None
    code, field, words, reason = parts
    return Aside(code, field, words, reason[:LONGEST_REASON])


def with_asides(draft: Draft, report: Report, asides: tuple[Aside, ...]) -> Report:
    """Return the report without the findings that were set aside; they are told as cleared.

    The safe version leaves their words as they are.
    """
    if not asides:
        return report
    kept: list[Finding] = []
    cleared: list[Cleared] = []
    for finding in report.findings:
        aside = next((one for one in asides if one.covers(finding)), None)
        if aside is None:
            kept.append(finding)
        else:
            cleared.append(Cleared(finding.detection, _said(aside)))
    if not cleared:
        return report
    safe = None if any(map(beyond_words, kept)) else mended(draft, "text", kept)
    return replace(
        report, findings=tuple(kept), cleared=(*report.cleared, *cleared), safe_text=safe
    )


def _said(aside: Aside) -> str:
    words = f" ({quoted(aside.words)})" if aside.words else ""
    title = f"{aside.title[0].lower()}{aside.title[1:]}"
    return f"{BY_THE_WRITER} {title}{words}. Their reason: {aside.reason}"
