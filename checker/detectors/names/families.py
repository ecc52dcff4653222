"""Detector of whole families' names.

Code: name/parent.

Finds "the Okafors", "the Nowak family", "the family of ...". Limits: a family whose
name is an everyday word ("the Browns") is found only where words beside it speak of a
family or of thanks; teams and peoples are called "the ...s" too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.common.phrases import words
from checker.detectors.names.fields import prose
from checker.detectors.names.model import WORD
from checker.detectors.names.public import ALONE
from checker.detectors.names.roles import PARENT
from checker.detectors.names.spelling import fold, is_surname, looks_like_a_place
from checker.detectors.names.words import NEVER
from checker.findings import Evidence
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft

_NAME = "names_families"

_FAMILY = lazy(
    rf"(?<![\p{{L}}\d])[Tt]he\s(?:(?:lovely|wonderful|whole|entire|generous|amazing)\s)?"
    rf"(?P<name>(?=\p{{Lu}}){WORD}(?:\s(?=\p{{Lu}}){WORD})?)\s(?:family|families)\b"
)
_PLURAL = lazy(
    rf"(?<![\p{{L}}\d])(?P<before>(?:(?:to|from|with|welcome|by)\s)?)[Tt]he\s"
    rf"(?P<name>(?=\p{{Lu}}\p{{Ll}}){WORD}(?<=s))(?!['\p{{L}}-]|\s(?:\p{{Lu}}|class|team|house|family))"
)
# The neighbours of a saying, the family of a comparison, of a programme or a band.
_SAYING = lazy(
    r"(?r)\bkeep(?:ing|s)?\sup\swith\s$"
    r"|\b(?:just|bit|more|rather|something|feels?|felt|looks?|looked|sounds?|is|was|are|were|be|being"
    r"|'s|'re|'m)\slike\s$|\blike\ssomething\s(?:out\sof|from)\s$"
    r"|\b(?:episodes?|series|seasons?|scenes?|boxsets?|reruns?|fans?|repeats?|songs?|gigs?|albums?)\s(?:of|by|from)\s$",
    regex.IGNORECASE,
)
_LOOK_BACK = 60
_SHORTEST_NEW = 4
# Royal, fictional and famous families, and the schools that call themselves one.
_NO_FAMILY = words(
    """
    royal holy addams simpson smith flintstone partridge von trapp school happy federation trust
    twit incredible beatle osbourne kardashian windsor tudor stuart viking roman celt norman saxon
    romanov plantagenet borgia medici habsburg bourbon mitford rothschild corleone soprano
    bridgerton beckham
    """
)


def _detect(read: ReadDraft) -> Iterator[Detection]:
    for reading in prose(read):
        for start, end, confidence in _families(reading.text):
            yield reading.detection(
                PARENT, start, end, detector=_NAME, confidence=confidence, evidence=Evidence.PATTERN
            )


def _families(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield the span and the sureness of each family; the article belongs to the name."""
    if "he " not in text:
        return
    for match in _FAMILY.finditer(text) if "famil" in text else ():
        if _is_family(match["name"].split()[-1]):
            yield match.start(), match.end(), 0.85
    for match in _PLURAL.finditer(text):
        stem = _stem(match["name"], given=bool(match["before"]))
        start = match.start() + len(match["before"])
        if not stem or not _is_family(stem) or _is_a_saying(text, start):
            continue
        if match["before"] or not lexicon.is_word(match["name"]):
            yield start, match.end(), 0.8


def _is_a_saying(text: str, start: int) -> bool:
    """Say whether the family is nobody's: one to keep up with, one to be likened to."""
    return _SAYING.search(text, max(0, start - _LOOK_BACK), start) is not None


def _stem(plural: str, *, given: bool) -> str:
    """Return the surname of "the Okafors" or "the Joneses"; empty where there is none.

    Args:
        plural: The word behind the article.
        given: True where something is given to them, or comes from them; then a word that
            nobody knows is a surname as well.
    """
    if plural.endswith("es") and is_surname(plural[:-2]) and plural[-3] in "sxz":
        return plural[:-2]
    if plural.endswith(("skis", "ckis", "czs", "enkos", "escus", "oglus")):
        return plural[:-1]
    stem = plural[:-1]
    if plural.endswith("ians"):
        return ""
    return stem if is_surname(stem) or (given and _is_new(stem, plural)) else ""


def _is_new(stem: str, plural: str) -> bool:
    return len(stem) >= _SHORTEST_NEW and not (
        plural.endswith(("ss", "us", "is"))
        or lexicon.is_spelling(plural.casefold())
        or looks_like_a_place(stem)
    )


def _is_family(word: str) -> bool:
    key = fold(word)
    if key in NEVER or key in _NO_FAMILY or key in ALONE or len(key) <= 1:
        return False
    if is_surname(word):
        return True
    return not lexicon.is_word(word) and not looks_like_a_place(word) and not key.endswith("s")


DETECTOR = Detector(name=_NAME, codes=(PARENT,), detect=_detect)
