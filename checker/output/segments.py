"""A text cut where findings begin and end, so that each piece is marked as a whole.

Cutting is done here and never in a browser: JavaScript counts an emoji as two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.report import Finding


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text that the same findings cover from end to end.

    Attributes:
        start: Its first code point in the text.
        text: The piece as it was given.
        findings: The findings that cover it, as they were ordered.
        ending: Those of them that end with it.
    """

    start: int
    text: str
    findings: tuple[Finding, ...] = ()
    ending: tuple[Finding, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The worst outcome of the findings; clear where there is none."""
        return max((finding.outcome for finding in self.findings), default=Outcome.CLEAR)


def cut(text: str, findings: Sequence[Finding]) -> tuple[Segment, ...]:
    """Cut a text at the edges of findings, which may overlap; the pieces joined give the text.

    Args:
        text: The text of one field.
        findings: The findings in that field; what lies outside the text is passed over.
    """
    spans = [
        (max(finding.detection.start, 0), min(finding.detection.end, len(text)), finding)
        for finding in findings
    ]
    spans = [span for span in spans if span[0] < span[1]]
    edges = sorted({0, len(text), *(s[0] for s in spans), *(s[1] for s in spans)})
    starting = sorted(range(len(spans)), key=lambda number: spans[number][0], reverse=True)
    active: list[int] = []
    pieces = []
    for start, end in zip(edges, edges[1:], strict=False):
        active = [number for number in active if spans[number][1] > start]
        while starting and spans[starting[-1]][0] <= start:
            active.append(starting.pop())
        covering = sorted(active)
        pieces.append(
            Segment(
                start,
                text[start:end],
                tuple(spans[number][2] for number in covering),
                tuple(spans[number][2] for number in covering if spans[number][1] == end),
            )
        )
    return tuple(pieces)
