"""The words with which phrases begin, so that a pattern is tried only where one of them stands.

A pattern of a hundred alternatives tried at every place of a text costs a fifth of a
millisecond on a post of forty words; `Reading.openers` costs a hundredth of that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")


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
