"""A name inside a word that is written together in small letters: "welldonealfie"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from checker.detectors.common.phrases import words
from checker.text import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.school.roster import Roster

SHORTEST = 4
"""Letters from which a first name inside a word is one: "mia" stands in too many."""
LONGEST_WORD = 60
LONGEST_NAME = 20
SHORTEST_WORD = 3
_SMALL = words("a i am at be by do for go he in is it me my no of on so the to up us we yr")


class Inside(NamedTuple):
    """A name inside a word.

    Attributes:
        start: First letter.
        end: One past the last.
        form: The first name.
        pupils: The places of those who bear it.
        full: Whether the surname follows.
    """

    start: int
    end: int
    form: str
    pupils: Sequence[int]
    full: bool


def inside(word: str, roster: Roster) -> Inside | None:
    """Return the name inside a word, where the rest of it is made of words; else None.

    Args:
        word: The folded letters.
        roster: The names of the school.
    """
    if not SHORTEST < len(word) <= LONGEST_WORD:
        return None
    for start in range(len(word) - SHORTEST + 1):
        for end in range(min(len(word), start + LONGEST_NAME), start + SHORTEST - 1, -1):
            pupils = roster.called(word[start:end])
            if not pupils or not is_made_of_words(word[:start]):
                continue
            form = word[start:end]
            if full := _with_surname(word, start, end, form, roster):
                return full
            rest = word[end:]
            if is_made_of_words(rest.removeprefix("s")) or is_made_of_words(rest):
                return Inside(start, end, form, pupils, full=False)
    return None


def _with_surname(word: str, start: int, end: int, form: str, roster: Roster) -> Inside | None:
    for last in range(len(word), end + 1, -1):
        both = roster.both(form, word[end:last])
        if both and is_made_of_words(word[last:]):
            return Inside(start, last, form, both, full=True)
    return None


@lru_cache(maxsize=2048)
def is_made_of_words(letters: str) -> bool:
    """Say whether letters are nothing but everyday words, or nothing at all."""
    if not letters:
        return True
    return any(is_made_of_words(letters[n:]) for n in _word_ends(letters))


def _word_ends(letters: str) -> Iterator[int]:
    for end in range(1, len(letters) + 1):
        head = letters[:end]
        if (end >= SHORTEST_WORD and lexicon.is_word(head)) or head in _SMALL:
            yield end
