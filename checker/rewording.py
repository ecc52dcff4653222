"""What to write instead: a suggestion for each finding, and the draft with all of them applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.report import Finding
    from checker.text.reading import ReadDraft


def reword(
    read: ReadDraft, findings: tuple[Finding, ...]
) -> tuple[tuple[Finding, ...], str | None]:
    """Return the findings with their suggestions, and the safe text."""
    return findings, None if findings else read.draft.text
