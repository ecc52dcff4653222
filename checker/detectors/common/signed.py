"""Patterns with signs: plain words without which they cannot match, asked for first.

Most drafts have nothing of what a detector looks for, and looking for a plain word costs a
hundredth of what a search costs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable


class SignedPattern(NamedTuple):
    """A pattern, and lower-case words of which every text that it matches has one."""

    signs: tuple[str, ...]
    pattern: regex.Pattern[str]

    @classmethod
    def of(cls, signs: str, pattern: str, *, cased: bool = False) -> SignedPattern:
        """Return a pattern with its signs.

        Args:
            signs: The signs, in lower case, divided by spaces.
            pattern: The pattern.
            cased: Whether capitals matter to it.
        """
        flags = 0 if cased else regex.IGNORECASE
        return cls(tuple(signs.split()), lazy(pattern, flags))

    def matches(self, text: str, lowered: str) -> Iterable[regex.Match[str]]:
        """Return the matches in a text, in order.

        Args:
            text: The text.
            lowered: The same in lower case, made once for all patterns.
        """
        for sign in self.signs:
            if sign in lowered:
                return self.pattern.finditer(text)
        return ()
