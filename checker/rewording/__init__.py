"""What to write instead: a suggestion for each finding, and the draft with all of them applied.

A suggestion replaces exactly the words of its finding, so it has to read well even if a
person takes that one alone: each name on a list is "a pupil". `safe_text` applies all of
them and then says once what they say together ("several pupils"), takes along what would
be left dangling ("in" before a class, "Dr" before a name, an empty bracket) and mends the
seams (a/an, capitals, commas, possessives). So `safe_text` is the suggestions applied,
read over by an editor, and not a mere substitution.

An empty suggestion means: leave the words out, the sentence says enough without them. A
suggestion that equals the text (a year over a list) means: this may stay once the names
have gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.drafts import is_written_in_picture
from checker.report import Outcome
from checker.rewording.marks import is_about_words
from checker.rewording.passages import Passage

if TYPE_CHECKING:
    from checker.report import Finding
    from checker.text.reading import ReadDraft


def reword(
    read: ReadDraft, findings: tuple[Finding, ...]
) -> tuple[tuple[Finding, ...], str | None]:
    """Return the findings with their suggestions, and the safe text.

    Args:
        read: The draft, read.
        findings: What was found, in the report's order.

    Returns:
        The same findings in the same order, each with its suggestion (None where no words
        can mend it); and the text of the draft with every suggestion for it applied, or
        None where an important finding about it cannot be mended by words.
    """
    if not findings:
        return findings, read.draft.text
    # A tenth of a second of compiled patterns, which a clean draft never needs.
    from checker.rewording.fields import reword_field  # noqa: PLC0415

    suggestions: dict[int, str] = {}
    safe_text = read.draft.text
    for reading in read.fields:
        there = [(n, f) for n, f in enumerate(findings) if f.detection.field == reading.field]
        if not there or is_written_in_picture(reading.field):
            continue
        passage = Passage.of(reading.field, reading.original, read.draft.account)
        found, mended = reword_field(passage, there)
        suggestions |= found
        if reading.field == "text":
            safe_text = mended
    reworded = tuple(
        finding.with_suggestion(suggestions.get(number)) for number, finding in enumerate(findings)
    )
    return reworded, None if any(map(beyond_words, reworded)) else safe_text


def beyond_words(finding: Finding) -> bool:
    """Say whether the text cannot go out however it is worded."""
    seen = finding.detection
    return (
        seen.field == "text"
        and finding.suggestion is None
        and is_about_words(seen.code)
        and finding.outcome >= Outcome.APPROVAL
    )
