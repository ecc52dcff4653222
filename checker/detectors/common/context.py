"""What stands around a candidate: whole words, in the same sentence and line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

# A sentence ends at .!? and white space, but not after an abbreviation; a line ends
# where more text follows, so that a label on a line of its own still belongs to the next.
_BREAK = lazy(
    r"(?<!\b(?:mr|mrs|ms|dr|st|tel|mob|no|ext|e\.?g|i\.?e))[.!?]\s|\n(?=\s{0,40}\S)",
    regex.IGNORECASE,
)
_TORN_WORD = lazy(r"^[\p{L}\d]{1,40}")


def word_set(listed: str) -> frozenset[str]:
    """Return the words of a list written with spaces between them."""
    return frozenset(listed.split())


def whole_words(words: Iterable[str]) -> regex.Pattern[str]:
    """Return a pattern that finds any of these words or phrases, never inside another word.

    Args:
        words: Words in lower case; a space stands for any white space.
    """
    listed = "|".join(sorted(words, key=len, reverse=True)).replace(" ", r"\s")
    return lazy(rf"(?<![\p{{L}}\d])(?:{listed})(?![\p{{L}}\d])", regex.IGNORECASE)


def said_before(text: str, start: int, width: int = 60) -> str:
    """Return what the same sentence says before a place, at most `width` code points.

    A word torn by the width is left out, so that whole-word tests hold at the edge.
    """
    left = max(0, start - width)
    stretch = text[left:start]
    if left and text[left - 1].isalnum():
        stretch = _TORN_WORD.sub("", stretch)
    breaks = list(_BREAK.finditer(stretch))
    return stretch[breaks[-1].end() :] if breaks else stretch


def said_after(text: str, end: int, width: int = 30) -> str:
    """Return what the same sentence says after a place, at most `width` code points."""
    stretch = text[end : end + width]
    found = _BREAK.search(stretch)
    return stretch[: found.start()] if found else stretch


def last_end(pattern: regex.Pattern[str], stretch: str) -> int:
    """Return where the last match of a pattern ends, or -1 where there is none."""
    return max((match.end() for match in pattern.finditer(stretch)), default=-1)
