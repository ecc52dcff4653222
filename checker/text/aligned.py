"""Text that remembers where each of its parts stood before it was cleaned."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Span(NamedTuple):
    """A half-open stretch of a text."""

    start: int
    end: int


class Edit(NamedTuple):
    """Replace text[start:end] by `new`; edits of one pass are ordered and do not overlap."""

    start: int
    end: int
    new: str


class _Piece(NamedTuple):
    """A stretch of the cleaned text and the stretch of the original that it came from.

    A verbatim piece maps code point by code point; any other maps as a whole.
    """

    start: int
    end: int
    source_start: int
    source_end: int
    verbatim: bool


@dataclass(frozen=True, slots=True)
class AlignedText:
    """A cleaned text with the way back to the original.

    Attributes:
        text: The text after cleaning.
        pieces: Stretches that cover `text` in order, each with its place in the original.
        starts: The start of each piece (for bisection).
    """

    text: str
    pieces: tuple[_Piece, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, original: str) -> AlignedText:
        """Return the text as it stands, aligned with itself."""
        size = len(original)
        return cls(original, (_Piece(0, size, 0, size, verbatim=True),), (0,))

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open span of the original that text[start:end] came from."""
        if self._is_untouched:
            return start, max(start, end)
        if start >= end:
            place = self._piece(start)
            offset = start - place.start if place.verbatim else 0
            return place.source_start + offset, place.source_start + offset
        first, last = self._piece(start), self._piece(end - 1)
        source_start = first.source_start
        if first.verbatim:
            source_start += start - first.start
        source_end = last.source_end
        if last.verbatim:
            source_end -= last.end - end
        return source_start, source_end

    def cleaned(self, start: int, end: int) -> Span:
        """Return where original[start:end] stands in the cleaned text, the way back from `source`.

        A stretch that was replaced counts as a whole.
        """
        if self._is_untouched:
            return Span(start, end)
        return Span(self._cleaned(start, inner=start), self._cleaned(end, inner=end - 1))

    @property
    def _is_untouched(self) -> bool:
        return len(self.pieces) == 1 and self.pieces[0].verbatim and not self.pieces[0].source_start

    def apply(self, edits: Iterable[Edit]) -> AlignedText:
        """Return the text with the edits of one pass made, still aligned with the original."""
        parts: list[str] = []
        pieces: list[_Piece] = []
        done = size = 0
        for edit in edits:
            size = self._copy(done, edit.start, parts, pieces, size)
            if edit.new:
                span = self.source(edit.start, edit.end)
                pieces.append(_Piece(size, size + len(edit.new), *span, verbatim=False))
                parts.append(edit.new)
                size += len(edit.new)
            done = edit.end
        if not done:
            return self
        self._copy(done, len(self.text), parts, pieces, size)
        if not pieces:
            return AlignedText("", (_Piece(0, 0, 0, 0, verbatim=True),), (0,))
        return AlignedText("".join(parts), tuple(pieces), tuple(piece.start for piece in pieces))

    def _cleaned(self, place: int, *, inner: int) -> int:
        """Map an edge of a stretch of the original whose nearest code point inside is `inner`."""
        index = bisect_right(self.pieces, inner, key=lambda piece: piece.source_start) - 1
        piece = self.pieces[max(index, 0)]
        if not piece.verbatim:
            return piece.start if inner == place else piece.end
        return min(piece.start + place - piece.source_start, piece.end)

    def _piece(self, index: int) -> _Piece:
        return self.pieces[max(bisect_right(self.starts, index) - 1, 0)]

    def _copy(self, start: int, end: int, parts: list[str], pieces: list[_Piece], size: int) -> int:
        """Copy text[start:end] with its pieces; return the new size of the result."""
        if start >= end:
            return size
        index = max(bisect_right(self.starts, start) - 1, 0)
        stop = bisect_left(self.starts, end)
        shift = size - start
        for piece in self.pieces[index:stop]:
            low, high = max(piece.start, start), min(piece.end, end)
            if low >= high:
                continue
            source_start, source_end = piece.source_start, piece.source_end
            if piece.verbatim:
                source_start += low - piece.start
                source_end -= piece.end - high
            pieces.append(
                _Piece(low + shift, high + shift, source_start, source_end, piece.verbatim)
            )
        parts.append(self.text[start:end])
        return size + end - start
