"""detail/whereabouts: the place of a stay over night, told before the children are back.

Finds, within a sentence, children who are or will be at a named place over night, and the
place where a child is said to live or to be kept. Where the draft says when it goes out
and the text when they return, a post that goes out after their return is none.

Source: the definition of the code (place of an overnight trip, live or announced), and
the wording of the policies' own examples.

Limits: plain statements alone. Walking routes, pick-ups and arrangements of one child in
free words are left to the trained reader; a whole class's day out is no finding at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.whereabouts.forms import (
    GROUP,
    KEPT_PLACE,
    OVER,
    PLACE,
    STAY,
    UNDER_WAY,
    UNDER_WAY_OPENERS,
    UNTIL,
)
from checker.detectors.whereabouts.returning import is_back
from checker.findings import Evidence
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

NAME = "whereabouts"
CODE = "detail/whereabouts"
_CONFIDENCE = 0.8
_NEARBY = 12
"""Code points between a place and the day of return that make them one finding."""

_SENTENCE = lazy(r"[^.!?\n]{1,600}(?:[.!?](?!\s|\Z)[^.!?\n]{1,600}){0,20}")


def detect(read: ReadDraft) -> Iterator[Detection]:
    """Yield where children can be found while the post is out."""
    for reading in read.fields:
        if not reading.field.startswith("images/"):
            for start, end in (*_stays(reading, read), *_kept(reading)):
                yield reading.detection(
                    CODE, start, end, detector=NAME, confidence=_CONFIDENCE,
                    evidence=Evidence.CONTEXT,
                )  # fmt: skip


def _stays(reading: Reading, read: ReadDraft) -> Iterator[tuple[int, int]]:
    if not reading.has_any(UNDER_WAY_OPENERS):
        return
    # A sentence alone tells that children are away over night, where, and that it is not over.
    for sentence in _SENTENCE.finditer(reading.text):
        start, end = sentence.span()
        if all(form.search(reading.text, start, end) for form in (STAY, GROUP, UNDER_WAY)):
            if OVER.search(reading.text, start, end):
                continue
            back = UNTIL.search(reading.text, start, end)
            if back and is_back(back["day"], read.draft.moment):
                continue
            if place := _place(reading.text, start, end):
                yield place.start(), _end(place, back)


def _place(text: str, start: int, end: int) -> regex.Match[str] | None:
    return next((one for one in PLACE.finditer(text, start, end) if not _is_day(one[0])), None)


def _is_day(words: str) -> bool:
    """Say whether what looks like a place is a time ("in June")."""
    return _DAY.search(words) is not None


_DAY = lazy(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|christmas|easter|whitsun|autumn|spring|summer)\b",
    regex.IGNORECASE,
)


def _end(place: regex.Match[str], back: regex.Match[str] | None) -> int:
    """Return where the finding ends: with the day of return where it follows at once."""
    follows = back and 0 <= back.start() - place.end() <= _NEARBY
    return back.end() if back and follows else place.end()


def _kept(reading: Reading) -> Iterator[tuple[int, int]]:
    kept = KEPT_PLACE.finditer(reading.text) if "where" in reading.words else ()
    return (found.span() for found in kept)


DETECTOR = Detector(name=NAME, codes=(CODE,), detect=detect)
