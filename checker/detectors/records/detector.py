"""detail/record: an individual's results, reading level, attendance and behaviour.

Finds grades, test and music-exam results, reading bands and ages, attendance, lateness,
exclusions, detentions, reports and incidents where an individual is named around them.

Limits: plain forms alone. Whole classes and schools, prizes and matches are no record; a
record told in other words ("she and the head have had words again") is left to
the trained reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.individuals.statements import Forms, statements
from checker.detectors.names.roles import PUPIL
from checker.detectors.records.conduct import ATTENDANCE, BEHAVIOUR, INCIDENTS
from checker.detectors.records.results import READING, RESULTS
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from checker.findings import Detection
    from checker.text.reading import ReadDraft

NAME = "record"
CODE = "detail/record"

_FORMS = Forms(*RESULTS, *READING, *ATTENDANCE, *BEHAVIOUR, *INCIDENTS)
# A card is behaviour in school and a foul on the pitch.
_MATCH = lazy(
    r"\b(?:ref(?:eree)?|var|match|football(?:er)?|rugby|goal|penalty|keeper|striker|midfield(?:er)?"
    r"|pitch"
    r"|premier league|half[- ]time|final whistle|fixture|hockey|opposition|offside|tackle)s?\b",
    regex.IGNORECASE,
)
_NEAR = 200
_PERCENTAGE = lazy(r"\d{1,3}(?:\.\d{1,2})?\s?(?:%|per\s?cent)", regex.IGNORECASE)
_TIE = lazy(r"(?r)[\s:(,\N{EN DASH}=|-]{1,4}$")
_TIE_REACH = 4
_CARD = lazy(r"\b(?:red|yellow) cards?$", regex.IGNORECASE)


def conclude(read: ReadDraft, seen: Sequence[Detection]) -> Iterator[Detection]:
    """Yield every statement of a record about an individual."""
    for reading in read.fields:
        text = reading.text
        ends = {name.end for name in reading.places(one for one in seen if one.code == PUPIL)}
        for start, end, confidence in statements(reading, seen, _FORMS, titled=False):
            if not (
                _is_card_of_a_match(text, start, end) or _is_nobodys_share(text, start, end, ends)
            ):
                yield reading.detection(CODE, start, end, detector=NAME, confidence=confidence)


def _is_card_of_a_match(text: str, start: int, end: int) -> bool:
    """Say whether a card was shown on the pitch, where it is a foul and no record."""
    if not _CARD.search(text, max(start, end - len("yellow cards ")), end):
        return False
    return _MATCH.search(text, max(0, start - _NEAR), end + _NEAR) is not None


def _is_nobodys_share(text: str, start: int, end: int, ends: AbstractSet[int]) -> bool:
    """Say whether a bare percentage stands behind no child's name, but a class's or a year's."""
    if not _PERCENTAGE.fullmatch(text, start, end):
        return False
    tie = _TIE.search(text, max(0, start - _TIE_REACH), start)
    return tie is None or tie.start() not in ends


DETECTOR = Detector(name=NAME, codes=(CODE,), conclude=conclude)
