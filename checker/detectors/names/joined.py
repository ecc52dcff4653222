"""Names inside words that are written together: hashtags, handles, e-mail names, file names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.detectors.common.class_words import is_class
from checker.detectors.common.phrases import words
from checker.detectors.names.public import ALONE, FULL, TITLED
from checker.detectors.names.spelling import (
    Spelling,
    fold,
    is_surname,
    looks_like_a_place,
    spelling,
)
from checker.detectors.names.titles import CHARACTERS, one_spelling
from checker.detectors.names.words import CALENDAR, NEVER, ORGANISATION
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

# "WellDoneAlfie" -> Well Done Alfie; "alfie.brown07" -> alfie brown 07; "MrKhan" -> Mr Khan.
_PART = lazy(
    r"\p{Lu}[\p{Ll}\p{M}]{1,30}|\p{Lu}{1,30}(?!\p{Ll})|\p{Lu}|[\p{Ll}\p{M}]{1,40}|\d{1,20}"
)
_TITLES = words("mr mrs ms miss mx dr mister sir")
_SEASONS = words("spring summer autumn winter april may june")
_SHORTEST_HALF = 2
_SHORTEST_UNKNOWN = 4
_SHORTEST_GIVEN = 3
_SHORTEST_FIRST = 4

_ORGANISATIONS = ORGANISATION | words(
    """
    primary school academy pta ptfa fosa official books author uk gb club shop cafe charity sport
    sports sch edu org news police fire photography tuition music theatre arts education teaching
    learning kids childrens parents nursery phonics maths reading library history national world
    daily the
    """
)


class Part(NamedTuple):
    """One word of a joined whole, with its place in the text."""

    start: int
    end: int
    word: str


class JoinedName(NamedTuple):
    """A name inside a joined whole.

    Attributes:
        start: First code point.
        end: One past the last.
        titled: True where a title stands before it ("miss_okafor").
        parts: How many words it has.
        confidence: How sure, 0 to 1.
    """

    start: int
    end: int
    titled: bool
    parts: int
    confidence: float


def split_joined(text: str, start: int, end: int) -> list[Part]:
    """Return the words of text[start:end], split at signs, digits and capitals."""
    found = _PART.finditer(text, start, end)
    return [Part(match.start(), match.end(), match.group()) for match in found]


def is_organisation(parts: Sequence[Part]) -> bool:
    """Say whether a handle or an address is a body's rather than a person's."""
    joined = "".join(part.word for part in parts).casefold()
    return any(part.word.casefold() in _ORGANISATIONS for part in parts) or any(
        joined.endswith(word)
        for word in ("school", "academy", "primary", "nursery", "pta", "books", "official")
    )


def titled_name(parts: Sequence[Part], index: int) -> JoinedName | None:
    """Return the name that begins with a title at parts[index]: "miss_okafor", "MrKhan"."""
    title = parts[index].word.casefold()
    if title not in _TITLES or index + 1 >= len(parts):
        return None
    title = one_spelling(title)
    last = index + 1
    if len(parts[last].word) == 1 and last + 1 < len(parts):
        last += 1
    key = fold(parts[last].word)
    if not key.isalpha() or key in TITLED.get(title, frozenset()) or key in CHARACTERS:
        return None
    if len(key) == 1 or (not is_surname(key) and (key in NEVER or lexicon.is_word(key))):
        return None
    return JoinedName(parts[index].start, parts[last].end, titled=True, parts=1, confidence=0.85)


def plain_name(
    parts: Sequence[Part], index: int, *, alone: bool, most: int = 3
) -> JoinedName | None:
    """Return the name that begins at parts[index]: "AlfieBrown", "harry_smith", "Mia".

    Args:
        parts: The words.
        index: Where the name is expected.
        alone: True where the frame lets one word stand alone (behind "Team").
        most: How many words it may have.
    """
    first = parts[index]
    kind = spelling(first.word)
    if kind < Spelling.UNKNOWN or len(first.word) == 1 or not first.word.isalpha():
        return None
    if fold(first.word) in _SEASONS:
        return None
    last = index
    while last + 1 < min(len(parts), index + most) and _is_family_part(parts[last + 1], kind):
        last += 1
    words = " ".join(part.word for part in parts[index : last + 1]).casefold()
    if words in FULL or words in ALONE:
        return None
    count = last - index + 1
    if kind is Spelling.UNKNOWN and (not alone or looks_like_a_place(first.word)):
        return None
    if count == 1 and not alone:
        return None
    confidence = {Spelling.GIVEN: 0.85, Spelling.GIVEN_WORD: 0.75}.get(kind, 0.6)
    return JoinedName(
        first.start, parts[last].end, titled=False, parts=count, confidence=confidence
    )


def _is_family_part(part: Part, first: Spelling) -> bool:
    """Say whether a word may be the surname behind a first name."""
    key = fold(part.word)
    if not key.isalpha() or is_class(part.word):
        return False
    if len(key) == 1:
        return part.word.isupper()
    if key in CALENDAR or key in _ORGANISATIONS:
        return False
    kind = spelling(part.word)
    if kind is Spelling.NEVER:
        return False
    if kind in {Spelling.UNKNOWN, Spelling.GIVEN}:
        return True
    return is_surname(key) and first >= Spelling.GIVEN_WORD


def glued_name(part: Part) -> JoinedName | None:
    """Return the full name in a word that joins a first name and a surname ("priyashah")."""
    key = fold(part.word)
    for n in range(_SHORTEST_GIVEN, len(key) - _SHORTEST_UNKNOWN + 1):
        first, family = spelling(key[:n]), key[n:]
        if first < Spelling.GIVEN_WORD or family in _ORGANISATIONS:
            continue
        second = first is Spelling.GIVEN or n >= _SHORTEST_FIRST  # "jaydenrose", "ellierose"
        second = second and spelling(family) >= Spelling.GIVEN_WORD
        if not (second or is_surname(family)):
            continue
        if f"{key[:n]} {family}" in FULL:
            return None
        if first is Spelling.GIVEN or second or not lexicon.is_word(family):
            return JoinedName(part.start, part.end, titled=False, parts=2, confidence=0.6)
    return None


def is_two_words(word: str) -> bool:
    """Say whether a small-letter word joins two English words ("greenmachine")."""
    key = word.casefold()
    halves = range(_SHORTEST_HALF, len(key) - _SHORTEST_HALF + 1)
    return any(lexicon.is_word(key[:n]) and lexicon.is_word(key[n:]) for n in halves)


def is_new_name(word: str) -> bool:
    """Say whether a small-letter word behind a cue is a name: known, or no English at all."""
    kind = spelling(word)
    if kind >= Spelling.GIVEN_WORD:
        return fold(word) not in _SEASONS
    return kind is Spelling.UNKNOWN and len(word) >= _SHORTEST_UNKNOWN and not is_two_words(word)
