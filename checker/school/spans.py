"""Stretches of a text, asked for those that overlap a place without going through all of them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from checker.text.aligned import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Spans:
    """Stretches of one text, in order.

    Args:
        spans: The stretches, in any order; they may overlap.
    """

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._spans = sorted(Span(*span) for span in spans)
        self._starts = [span.start for span in self._spans]
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def touching(self, start: int, end: int) -> Iterator[Span]:
        """Yield the stretches that share a code point with text[start:end], in order."""
        first = bisect_left(self._starts, start - self._longest)
        for span in self._spans[first : bisect_left(self._starts, end)]:
            if start < span.end:
                yield span

    def touch(self, start: int, end: int) -> bool:
        """Say whether one of the stretches shares a code point with text[start:end]."""
        return any(True for _ in self.touching(start, end))

    def beginning(self, start: int, end: int) -> Iterator[Span]:
        """Yield the stretches that begin at or after `start` and before `end`, in order."""
        yield from self._spans[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def cover(self, start: int, end: int) -> bool:
        """Say whether one of the stretches holds all of text[start:end]."""
        return any(one.start <= start and end <= one.end for one in self.touching(start, end))
