"""A text cut where findings begin and end, so that each piece is marked as a whole.

Cutting is done here and never in a browser: JavaScript counts an emoji as two.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.report import Finding


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text that the same findings cover from end to end.

    Attributes:
        start: Its first code point in the text.
        text: The piece as it was given.
        findings: The findings that cover it, as they were ordered.
        ending: Those of them that end with it.
        wide: Whether every one of them has a smaller one inside (a caption around names),
            so that the piece is marked less strongly than those.
    """

    start: int
    text: str
    findings: tuple[Finding, ...] = ()
    ending: tuple[Finding, ...] = ()
    wide: bool = False

    @property
    def outcome(self) -> Outcome:
        """The worst outcome of the findings; clear where there is none."""
        return max((finding.outcome for finding in self.findings), default=Outcome.CLEAR)


class _Span(NamedTuple):
    start: int
    end: int
    finding: Finding


def cut(text: str, findings: Sequence[Finding]) -> tuple[Segment, ...]:
    """Cut a text at the edges of findings, which may overlap; the pieces joined give the text.

    Args:
        text: The text of one field.
        findings: The findings in that field; what lies outside the text is passed over.
    """
    spans = list(_spans_within(len(text), findings))
    around = _with_others_inside(spans)
    edges = sorted({0, len(text)} | {span.start for span in spans} | {span.end for span in spans})
    waiting = sorted(range(len(spans)), key=lambda number: -spans[number].start)
    active: list[int] = []
    pieces = []
    for start, end in pairwise(edges):
        active = [number for number in active if spans[number].end > start]
        while waiting and spans[waiting[-1]].start <= start:
            active.append(waiting.pop())
        covering = [spans[number] for number in sorted(active)]
        pieces.append(
            Segment(
                start,
                text[start:end],
                findings=tuple(span.finding for span in covering),
                ending=tuple(span.finding for span in covering if span.end == end),
                wide=bool(covering) and all(span[:2] in around for span in covering),
            )
        )
    return tuple(pieces)


def _spans_within(length: int, findings: Sequence[Finding]) -> Iterator[_Span]:
    for finding in findings:
        span = _Span(max(finding.detection.start, 0), min(finding.detection.end, length), finding)
        if span.start < span.end:
            yield span


def _with_others_inside(spans: Sequence[_Span]) -> set[tuple[int, int]]:
    """Return the edges of the spans that have a smaller one inside."""
    around: set[tuple[int, int]] = set()
    outer: list[tuple[int, int]] = []
    for start, end in sorted({span[:2] for span in spans}, key=lambda edges: (edges[0], -edges[1])):
        outer = [edges for edges in outer if edges[1] > start]
        around.update(edges for edges in outer if edges[1] >= end)
        outer.append((start, end))
    return around
