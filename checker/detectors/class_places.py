"""Where the names that were seen stand in a cleaned text."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.findings import Detection
    from checker.text.reading import Reading


class Span(NamedTuple):
    """A half-open stretch of a cleaned text."""

    start: int
    end: int


def cleaned_spans(reading: Reading, detections: Iterable[Detection]) -> list[Span]:
    """Return where detections of a field stand in its cleaned text, in order.

    Args:
        reading: The field, read.
        detections: What was seen, pointing at the original.
    """
    pieces = reading.aligned.pieces
    sources = [piece.source_start for piece in pieces]

    def cleaned(place: int, *, end: bool) -> int:
        piece = pieces[max(bisect_right(sources, place - 1 if end else place) - 1, 0)]
        if not piece.verbatim:
            return piece.end if end else piece.start
        return min(piece.start + place - piece.source_start, piece.end)

    return sorted(
        Span(cleaned(seen.start, end=False), cleaned(seen.end, end=True))
        for seen in detections
        if seen.field == reading.field
    )
