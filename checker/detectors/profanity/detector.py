"""tone/profanity: swearing from "bloody" upward, every word of it.

Finds swear words with their inflections and compounds, in hashtags too, drawn out
("shiiit"), with hidden letters ("s**t", "f@ck"), in telling spellings and initials, and as a
row of signs ("@#$%!"). Words that are innocent in places ("Bloody Tower", a breeder's
"bitch", "a knob of butter") are judged by their neighbours.

Limits: what is milder (damn, hell, blooming) is no finding, nor are slurs and sexual words
that are no swear words; languages other than English are not known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.profanity.hidden import hidden_words
from checker.detectors.profanity.words import (
    ANYWHERE,
    GUARDS,
    MILD,
    PHRASE,
    PHRASE_TRIGGERS,
    SWEARS,
)
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft

NAME = "profanity"
CODE = "tone/profanity"

_KNOWN = SWEARS | GUARDS.keys()
_LETTERS = re.compile(r"[a-z]+")
_WORD = lazy(r"(?<![\p{L}\p{M}])[A-Za-z]{2,60}(?![\p{L}\p{M}])")
_DRAWN_OUT = re.compile(r"([a-z])\1\1")
_RUN = lazy(r"(\p{L})\1{2,}", regex.IGNORECASE)
_HASHTAG = lazy(r"#([\p{L}\d_]{3,100})")
_TAG_PART = lazy(r"\p{Lu}{2,30}(?!\p{Ll})|\p{Lu}?\p{Ll}{1,30}")
_HEAD = lazy(r"(?<![\p{L}\d-])(?:\p{L}{2,15}-){1,2}$")
_TAIL = lazy(r"(?:-[\p{L}]{2,15}){1,3}(?![\p{L}\d])")
_NEAR = 60


def detect(read: ReadDraft) -> Iterator[Detection]:
    """Yield every swear word of every field."""
    for reading in read.fields:
        for start, end in profanities(reading.text):
            yield reading.detection(CODE, start, end, detector=NAME, confidence=0.95)


def profanities(text: str) -> Iterator[tuple[int, int]]:
    """Yield the span of every swear word of a cleaned text."""
    folded = text.casefold()
    words = set(_LETTERS.findall(folded))
    if not words.isdisjoint(_KNOWN) or ANYWHERE in folded or _DRAWN_OUT.search(folded):
        yield from _plain(text)
    if not words.isdisjoint(PHRASE_TRIGGERS):
        for match in PHRASE.finditer(text):
            yield match.span("found") if match["found"] else match.span()
    if "#" in text:
        yield from _in_hashtags(text)
    yield from hidden_words(text)


def is_innocent(text: str, start: int, end: int) -> bool:
    """Say whether words swear hardly ever, or at times but not here ("Bloody Tower")."""
    words = _LETTERS.findall(text[start:end].casefold())
    known = any(word in GUARDS or word in MILD for word in words)
    return known and not any(low < end and start < high for low, high in profanities(text))


def _plain(text: str) -> Iterator[tuple[int, int]]:
    for match in _WORD.finditer(text):
        word = match[0].casefold()
        if not _is_swear(word):
            shorter = {_RUN.sub(r"\1", word), _RUN.sub(r"\1\1", word)} - {word}
            word = next((one for one in sorted(shorter) if _is_swear(one)), "")
        if word and _is_meant(word, text, *match.span()):
            yield _hyphenated(text, *match.span())


def _hyphenated(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the whole compound that a word is part of ("half-arsed")."""
    head = _HEAD.search(text, max(0, start - 40), start)
    tail = _TAIL.match(text, end)
    return head.start() if head else start, tail.end() if tail else end


def _is_swear(word: str) -> bool:
    return word in _KNOWN or ANYWHERE in word


def _is_meant(word: str, text: str, start: int, end: int) -> bool:
    """Say whether a word swears where it stands."""
    guard = GUARDS.get(word)
    if guard is None:
        return True
    low = max(0, start - _NEAR)
    if guard.called and (text[start:end].istitle() or not guard.called.search(text, low, start)):
        return False
    return not (
        (guard.before and guard.before.search(text, low, start))
        or (guard.after and guard.after.match(text, end))
        or (guard.around and guard.around.search(text, low, end + _NEAR))
    )


def _in_hashtags(text: str) -> Iterator[tuple[int, int]]:
    for tag in _HASHTAG.finditer(text):
        for part in _TAG_PART.finditer(text, *tag.span(1)):
            word = part[0].casefold()
            if word in SWEARS or (swear := _swear_at_head(word)):
                length = len(word) if word in SWEARS else len(swear)
                yield part.start(), part.start() + length


def _swear_at_head(run: str) -> str:
    """Return the swear word that a run of small letters begins with, if a word follows it."""
    for length in range(min(len(run) - 1, 12), 4, -1):
        head, rest = run[:length], run[length:]
        if head in SWEARS and head != "whore" and len(rest) > 1 and lexicon.is_word(rest):
            return head
    return ""


DETECTOR = Detector(name=NAME, codes=(CODE,), detect=detect)
