"""Detector of names after praise, thanks, awards and captions.

Codes: name/pupil, name/parent, name/staff, name/person.

Finds the names in "well done to Alfie B, Mia and Zuzanna", "Star of the week: Aoife",
"L-R: ...", lists and tables beneath such headings, whatever their origin and however
they are written. Limits: a bare name in free prose is for the trained reader; a role is
read only from the words directly beside the name, and by the account otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.names.fields import prose
from checker.detectors.names.listed.cues import LINE_CUE, OPENERS, cue_at, may_be_line_cue
from checker.detectors.names.listed.frames import ESPECIALLY, places
from checker.detectors.names.lists import Listed, read_list
from checker.detectors.names.model import Named, Style, Trust
from checker.detectors.names.public import FULL
from checker.detectors.names.repeated import with_repeats
from checker.detectors.names.roles import STAFF, default_role, role_said
from checker.detectors.names.spelling import Spelling
from checker.findings import Evidence
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.drafts import Account
    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_NAME = "names_listed"
_ADULTS = {"thanks": Named.ADULTS_TOO, "reach": Named.ADULTS, "contact": Named.ADULTS}
# "Volunteer of the month", "Staff star of the week".
_STAFF_BEFORE = lazy(
    r"\b(?:staff|volunteer|employee|colleague|teacher|ta|teaching\sassistant|governor|caretaker|cook"
    r"|cleaner)(?:\s(?:member|star|superstar|hero|champion))?\s$",
    regex.IGNORECASE,
)
_LONGEST_POST = 32
_SENTENCE = lazy(r"[^.!?\n]{0,160}")
_REASON = lazy(r"\bfor\b", regex.IGNORECASE)
# "Right behind: Lorenzo and Xinyi": a colon, and at least two names.
_COLON = lazy(r"(?<=[\p{L}\d]):\s{1,2}(?=\p{Lu}\p{L}{1,20}(?:,|\sand|\s&)\s)")
_NOT_PEOPLE = lazy(
    r"\b(?:books?|films?|characters?|authors?|texts?|novels?|plays?|cit(?:y|ies)|countr(?:y|ies)|"
    r"capitals?|places?|towns?|houses?|class(?:es)?|teams?|artists?|composers?|songs?|shows?|shops?|"
    r"sponsors?|clubs?|schools?|states?|flowers?|plants?)\b[^.!?\n]{0,30}$",
    regex.IGNORECASE,
)


def _detect(read: ReadDraft) -> list[Detection]:
    return with_repeats(read, _seen(read))


def _seen(read: ReadDraft) -> Iterator[Detection]:
    for reading in prose(read):
        yield from _detect_in(reading, read.draft.account)


def _detect_in(reading: Reading, account: Account) -> Iterator[Detection]:
    text, done, found = reading.text, 0, False
    for start in reading.openers(OPENERS):
        if start < done or not (cue := cue_at(text, start)):
            continue
        named = _ADULTS.get(cue.lastgroup or "", Named.CHILDREN)
        staff = _STAFF_BEFORE.search(text, max(0, start - _LONGEST_POST), start)
        for one in _names_after(text, cue):
            done, found = max(done, one.name.end), True
            seen = _detection(reading, one, account, named)
            yield seen._replace(code=STAFF) if staff else seen
    for one in _in_lines(text, found=found):
        yield _detection(reading, one, account)
    done = 0
    for colon in _COLON.finditer(text):
        for one in _after_colon(text, colon) if colon.start() >= done else ():
            done = one.name.end
            yield _detection(reading, one, account)


def _in_lines(text: str, *, found: bool) -> Iterator[Listed]:
    """Yield the names in tables, and those behind or below a class at the head of a line."""
    done = 0
    for start in _line_starts(text):
        if start < done or not may_be_line_cue(text, start):
            continue
        if not (cue := LINE_CUE.match(text, start)):
            continue
        listed = _names_after(text, cue)
        done = max(done, listed[-1].name.end) if listed else done
        known = any(one.name.first is Spelling.GIVEN for one in listed)
        if found or known or len(listed) > 1 or cue.lastgroup == "table":
            yield from listed


def _line_starts(text: str) -> Iterator[int]:
    start = 0
    while start >= 0:
        yield start
        start = text.find("\n", start) + 1 or -1


def _names_after(text: str, cue: regex.Match[str]) -> list[Listed]:
    """Return the names that a frame introduces."""
    for place in places(text, cue):
        listed = read_list(text, place.start, place.trust, lines=place.lines, small=place.small)
        if listed and text[cue.start() : listed[0].name.end].casefold() not in FULL:
            return listed
    if cue.lastgroup == "thanks" and (listed := _in_small_letters(text, cue)):
        return listed
    if cue.lastgroup in {"praise", "thanks", "wishes"}:
        sentence = _SENTENCE.match(text, cue.end())
        end = sentence.end() if sentence else cue.end()
        if found := ESPECIALLY.search(text, cue.end(), end):
            return read_list(text, found.end(), Trust.STRICT)
    return []


def _in_small_letters(text: str, cue: regex.Match[str]) -> list[Listed]:
    """Return the names of "thanks will, mark and grace": everyday words, but several."""
    place = next(places(text, cue), None)
    if place is None or _REASON.search(text, cue.end(), place.start):
        return []
    listed = read_list(text, place.start, Trust.TIGHT)
    names = [one.name for one in listed]
    small = all(name.style is Style.SMALL and name.first >= Spelling.GIVEN_WORD for name in names)
    return listed if small and len(listed) > 1 else []


def _after_colon(text: str, colon: regex.Match[str]) -> list[Listed]:
    if _NOT_PEOPLE.search(text[max(0, colon.start() - 40) : colon.start()]):
        return []
    listed = read_list(text, colon.end(), Trust.STRICT)
    known = any(one.name.first is Spelling.GIVEN for one in listed)
    return listed if known and len(listed) > 1 else []


def _detection(
    reading: Reading, one: Listed, account: Account, named: Named = Named.CHILDREN
) -> Detection:
    text, name = reading.text, one.name
    code = role_said(text, name, account) or default_role(account, name, text, named)
    return reading.detection(
        code,
        name.start,
        name.end,
        detector=_NAME,
        confidence=one.confidence,
        evidence=Evidence.CONTEXT,
    )


DETECTOR = Detector(
    name=_NAME,
    codes=("name/pupil", "name/parent", "name/staff", "name/person"),
    detect=_detect,
)
