"""Detector of the class of a child who is named or singled out.

Code: detail/class.

Finds the class words alone ("4W", "Year 4", "Y2s") beside a pupil's name ("Levi in 4W",
"Year 3's Arjun", "Maisie (4W)"), as the heading of a list of pupils, and in words that
single out one child ("the only girl in Year 6 who ..."). It looks at the names that
all detectors saw, so it follows them. Limits: a whole class ("Year 4 are off to the
zoo") and a colleague's class are none; a child without a name is found only where the
words say "the only", or where another detail was seen beside.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.common.class_words import CLASS, CLASS_OPENERS, class_mentions
from checker.detectors.names.leads import LEAD_IN
from checker.detectors.names.roles import PUPIL
from checker.findings import Evidence
from checker.text.aligned import Span
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_NAME = "school_class"
_CODE = "detail/class"
_FARTHEST = 90
_DETAIL_REACH = 200


_FROM_NAME = lazy(
    r"(?:'s)?[\s,(\[|:_/-]{0,4}(?:(?:aged?\s)?\d{1,2}[\s,)]{1,3})?"
    r"(?P<words>(?:(?:who|who's|is|was|has|have|had|both|all|now|just|started|starts|starting|joined|joins|joining|"
    r"pupil|student|currently)\s){0,4}(?:(?:in|from|of|at|into)\s)?(?:(?:our|the|my|his|her|their)\s)?)",
    regex.IGNORECASE,
)
_TO_NAME = lazy(r"(?:'s?|s')?[\s:,)\]|_-]{0,4}")
_WHOLE_CLASS = lazy(
    r"\s(?:are|were|have|had|will|went|visited|enjoyed|loved|children|parents|families|assembly|trip|"
    r"teachers?|staff|classroom|team|swimming|class\b)",
    regex.IGNORECASE,
)
_HEADING_GAP = lazy(r"[^.!?\n]{0,80}?(?::|\s-)\s{0,3}[^.!?\n:]{0,12}")
_HEADING_LINE = lazy(
    r"[^.?\n]{0,80}\n{1,2}[ \t]{0,8}(?:[^\p{L}\n]{1,6}|\d{1,2}[.)]\s{1,2})?"
    r"(?:[\p{L}\d' ]{1,20}[:\t-]\s{0,2})?"
)
_MINE = lazy(r"\bmy\s(?:\p{L}{2,12}\s){0,2}$", regex.IGNORECASE)

_CHILD = r"(?:boy|girl|child|pupil|student|lad|lass|little\sone|learner|youngster|member|user)"
_ONLY = lazy(
    r"\bthe\sonly\s(?!(?:class|school|year|group|team|trip|club|lesson|thing|place|way|time|day|event|room|ones?|"
    r"reason|problem|change)\b)"
    rf"[^.!?\n]{{1,60}}?\s(?:in|from|of)\s(?:our\s|the\s|my\s|all\sof\s)?(?P<class>{CLASS})"
    rf"|\bthe\sonly\s(?P<class>{CLASS})\s(?:\p{{L}}{{2,12}}\s)?{_CHILD}\b",
    regex.IGNORECASE,
)
_ONE = lazy(
    rf"\b(?:a|an|one|another|this|that|our|my|the)\s(?:\p{{L}}{{2,12}}\s){{0,3}}?(?:{_CHILD}\s(?:in|from|of)\s"
    rf"(?:our\s|my\s)?(?P<class>{CLASS})|(?P<class>{CLASS})\s(?:\p{{L}}{{2,12}}\s){{0,2}}?{_CHILD}\b)",
    regex.IGNORECASE,
)
_SAYS = lazy(
    r"\s(?:who\s)?(?:told|said|says|asked|wrote|explained|exclaimed|declared|thought|described|suggested|"
    r"summed|put\sit|reported|commented|added|joked)\b",
    regex.IGNORECASE,
)
_TELLING = frozenset(
    {
        "detail/health",
        "detail/family",
        "detail/record",
        "detail/birthday",
        "detail/whereabouts",
        "detail/address",
        "detail/identity-number",
    }
)


def _conclude(read: ReadDraft, detections: Sequence[Detection]) -> Iterator[Detection]:
    pupils = [seen for seen in detections if seen.code == PUPIL]
    told = [seen for seen in detections if seen.code in _TELLING]
    for reading in read.fields:
        if not (reading.figures or reading.has_any(CLASS_OPENERS)):
            continue
        found = dict(_singled_out(reading, reading.places(told)))
        if pupils:
            found |= _beside_names(reading, reading.places(pupils))
        for span, confidence in sorted(found.items()):
            yield reading.detection(
                _CODE,
                span.start,
                span.end,
                detector=_NAME,
                confidence=confidence,
                evidence=Evidence.CONTEXT,
            )


def _beside_names(reading: Reading, names: Sequence[Span]) -> dict[Span, float]:
    """Return the class mentions that belong to named pupils of this field."""
    found = {}
    starts, ends = [name.start for name in names], [name.end for name in names]
    for match in class_mentions(reading):
        span = Span(*match.span())
        before = bisect_right(ends, span.start) - 1
        after = bisect_left(starts, span.end)
        near_before = names[before] if before >= 0 else None
        near_after = names[after] if after < len(names) else None
        if confidence := _sureness(reading.text, span, near_before, near_after):
            found[span] = confidence
    return found


def _sureness(text: str, span: Span, before: Span | None, after: Span | None) -> float:
    """Return how sure it is that a class is that of the named pupils beside it."""
    if before and span.start - before.end <= _FARTHEST and _follows_name(text, before, span):
        return 0.9
    if after and after.start - span.end <= _FARTHEST:
        gap = text[span.end : after.start]
        if _leads_to_name(gap):
            return 0.9
        if _HEADING_GAP.fullmatch(gap) or _HEADING_LINE.fullmatch(gap):
            return 0.8
    if (before or after) and _MINE.search(text[max(0, span.start - _FARTHEST // 2) : span.start]):
        return 0.7
    return 0.0


def _follows_name(text: str, name: Span, span: Span) -> bool:
    gap = _FROM_NAME.fullmatch(text, name.end, span.start)
    if not gap or "\n" in gap.group():
        return False
    return bool(gap["words"].strip()) or not _WHOLE_CLASS.match(text, span.end)


def _leads_to_name(gap: str) -> bool:
    """Say whether only small words stand between a class and the name behind it."""
    sign = _TO_NAME.match(gap)
    rest = gap[sign.end() :] if sign else gap
    return "\n" not in gap and bool(LEAD_IN.fullmatch(rest))


def _singled_out(reading: Reading, told: Sequence[Span]) -> Iterator[tuple[Span, float]]:
    """Yield the class mentions in words that single out one child without a name."""
    text = reading.text
    for match in _ONLY.finditer(text) if "only" in reading.words else ():
        yield Span(*match.span("class")), 0.8
    if not told:
        return
    starts = [span.start for span in told]
    for match in _ONE.finditer(text):
        index = bisect_left(starts, match.start() - _DETAIL_REACH // 4)
        near = index < len(starts) and starts[index] - match.end() <= _DETAIL_REACH
        if near and not _SAYS.match(text, match.end()):
            yield Span(*match.span("class")), 0.7


DETECTOR = Detector(name=_NAME, codes=(_CODE,), conclude=_conclude)
