"""The words at the edges of phrases, so that a pattern is tried only where one of them stands.

A pattern of a hundred alternatives tried at every place of a text costs a fifth of a
millisecond on a post of forty words; `Reading.openers` costs a hundredth of that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")
_LONGEST_WORD = 24


def first_words(phrases: Iterable[str], *, plural: bool = False) -> frozenset[str]:
    """Return the words with which phrases begin, in small letters.

    Args:
        phrases: Phrases, or patterns that begin with a literal word.
        plural: True to add the plural of phrases of one word.
    """
    found = set()
    for phrase in phrases:
        words = _WORD.findall(phrase)
        found.add(words[0])
        if plural and len(words) == 1:
            found.add(f"{words[0]}s")
    return frozenset(found)


def last_words(phrases: Iterable[str]) -> frozenset[str]:
    """Return the words with which phrases end, and their plurals, in small letters."""
    last = {_WORD.findall(phrase)[-1] for phrase in phrases}
    return frozenset(last | {f"{word}s" for word in last})


def word_before(text: str, start: int) -> str:
    """Return the last word before a place, in small letters; signs may stand between."""
    least = max(0, start - _LONGEST_WORD)
    while start > least and not text[start - 1].isalnum():
        start -= 1
    end = start
    while start > least and text[start - 1].isalnum():
        start -= 1
    return text[start:end].lower()


def word_at(text: str, start: int) -> tuple[str, int]:
    """Return the word that begins at a place, in small letters, and its end."""
    word = _WORD.match(text, start)
    return (word.group().lower(), word.end()) if word else ("", start)
