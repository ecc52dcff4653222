"""Drafts with findings marked in them: "Well done to [p|Alfie B] in [c|Year 3]!"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import pytest
import regex

from checker.drafts import Account, Draft
from checker.findings import Detection, Evidence
from checker.report import Finding, Outcome
from checker.rewording import reword
from checker.text.cleaning import clean
from checker.text.reading import ReadDraft, Reading

CODES = {
    "p": "name/pupil",
    "a": "name/parent",
    "s": "name/staff",
    "o": "name/person",
    "n": "image/name-with-photo",
    "c": "detail/class",
    "b": "detail/birthday",
    "t": "detail/contact",
    "d": "detail/address",
    "i": "detail/identity-number",
    "k": "detail/credential",
    "h": "detail/health",
    "f": "detail/family",
    "r": "detail/record",
    "w": "detail/whereabouts",
    "m": "detail/combination",
    "l": "logo/mention",
    "x": "tone/profanity",
    "T": "tone/insult",
    "C": "conduct/school-matter",
    "I": "image/people",
}
_MARKUP = regex.compile(rf"\[({'|'.join(CODES)})\|")


@dataclass(frozen=True)
class Mended:
    """What became of a draft."""

    safe_text: str | None
    suggestions: list[str | None]
    findings: tuple[Finding, ...]


class Mend(Protocol):
    """Rewords a draft with findings marked in it."""

    def __call__(
        self,
        marked: str,
        account: str = "official",
        field: str = "text",
        outcome: Outcome = Outcome.APPROVAL,
    ) -> Mended:
        """Return what became of it."""


def read_marked(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the text without its marks, and the marked spans with their codes."""
    text = ""
    spans: list[tuple[int, int, str]] = []
    opened: list[tuple[str, int]] = []
    place = 0
    while place < len(marked):
        if found := _MARKUP.match(marked, place):
            opened.append((found[1], len(text)))
            place = found.end()
            continue
        if marked[place] == "]" and opened:
            letter, start = opened.pop()
            spans.append((start, len(text), CODES[letter]))
        else:
            text += marked[place]
        place += 1
    return text, sorted(spans)


def finding(text: str, start: int, end: int, code: str, field: str, outcome: Outcome) -> Finding:
    """Return a finding made by hand."""
    words = text[start:end]
    seen = Detection(
        field, start, end, code, words, clean(words).text, 0.9, Evidence.PATTERN, "by hand"
    )
    return Finding(seen, outcome, (), "why")


@pytest.fixture(scope="session")
def mend() -> Mend:
    """Return a function that rewords a draft with findings marked in it."""

    def run(
        marked: str,
        account: str = "official",
        field: str = "text",
        outcome: Outcome = Outcome.APPROVAL,
    ) -> Mended:
        text, spans = read_marked(marked)
        draft = Draft(text if field == "text" else "Some words.", account=Account(account))
        findings = tuple(
            sorted(
                (finding(text, *span, field, outcome) for span in spans), key=lambda f: f.detection
            )
        )
        read = ReadDraft(draft, (Reading(field, text, clean(text), doc=None),))
        reworded, safe_text = reword(read, findings)
        return Mended(safe_text, [one.suggestion for one in reworded], reworded)

    return run
