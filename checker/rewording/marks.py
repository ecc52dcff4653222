"""What words can mend: the findings of a field, one mark for each stretch of words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from checker.findings import CODES, family
from checker.rewording.logos import without_logo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.findings import Detection
    from checker.report import Finding
    from checker.rewording.passages import Passage

_ABOUT_THE_PICTURE_OR_THE_TIME = frozenset(
    {"image/people", "image/location", "logo/image", "conduct/working-hours"}
)
_NAMING = frozenset(code for code in CODES if family(code) in {"name", "image"})
_MENDABLE = frozenset(code for code in CODES if family(code) in {"name", "detail"}) | {
    "tone/profanity",
    "image/name-with-photo",
    "logo/mention",
}

# Of several findings on the very same words the first of these says what they become:
# what is left out as a whole before what is only called something else.
_PRECEDENCE = {
    code: rank
    for rank, code in enumerate(
        sorted(
            CODES,
            key=lambda c: (c not in {"detail/contact", "detail/credential"}, family(c) != "name"),
        )
    )
}


class Mark(NamedTuple):
    """Words that one replacement mends.

    Attributes:
        start: First code point.
        end: One past the last.
        code: What decides the replacement.
        reading: What a person reads there.
        findings: The places of the findings that it answers, in the report's order.
        instead: What its detector says to write instead; empty where that is for rewording.
    """

    start: int
    end: int
    code: str
    reading: str
    findings: tuple[int, ...] = ()
    instead: str = ""

    @property
    def names(self) -> bool:
        """Whether this is somebody's name."""
        return self.code in _NAMING


def is_mendable(code: str) -> bool:
    """Say whether other words could mend a finding of this code."""
    return code in _MENDABLE


def is_about_words(code: str) -> bool:
    """Say whether a finding of this code concerns the words of the post at all."""
    return code not in _ABOUT_THE_PICTURE_OR_THE_TIME


def gather(passage: Passage, findings: Iterable[tuple[int, Finding]]) -> list[Mark]:
    """Return a mark for each stretch of words, ordered; equal spans share one."""
    size = len(passage.original)
    spans: dict[tuple[int, int], list[tuple[int, Finding]]] = defaultdict(list)
    for place, finding in findings:
        seen = finding.detection
        if _has_words(seen) and 0 <= seen.start < seen.end <= size:
            spans[seen.start, seen.end].append((place, finding))
    return [_mark(*span, sharing) for span, sharing in sorted(spans.items())]


def _has_words(seen: Detection) -> bool:
    """Say whether there are other words for what was seen."""
    if seen.code == "logo/mention":
        return without_logo(seen.reading) is not None
    return is_mendable(seen.code)


def _mark(start: int, end: int, sharing: list[tuple[int, Finding]]) -> Mark:
    decisive = min(sharing, key=lambda one: _PRECEDENCE[one[1].detection.code])[1].detection
    return Mark(
        start,
        end,
        decisive.code,
        decisive.reading,
        tuple(place for place, _ in sharing),
        decisive.instead,
    )


def outermost(marks: list[Mark], passage: Passage) -> tuple[list[Mark], list[Mark]]:
    """Return the marks that shape the safe text, and those that lie within one of them.

    Marks that cross are mended together, by the words of the widest.
    """
    outer: list[Mark] = []
    inner: list[Mark] = []
    for mark in sorted(marks, key=lambda one: (one.start, -one.end)):
        if not outer or mark.start >= outer[-1].end:
            outer.append(mark)
        elif mark.end <= outer[-1].end:
            inner.append(mark)
        else:
            outer[-1], narrower = _joined(outer[-1], mark, passage)
            inner.append(narrower)
    return outer, inner


def _joined(left: Mark, right: Mark, passage: Passage) -> tuple[Mark, Mark]:
    wide, narrow = (
        (left, right) if left.end - left.start >= right.end - right.start else (right, left)
    )
    words = passage.plain[left.start : right.end]
    return Mark(left.start, right.end, wide.code, words, wide.findings), narrow
