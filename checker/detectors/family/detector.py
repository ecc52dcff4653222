"""detail/family: care, adoption, separation, prison, bereavement, asylum of an individual's family.

Limits: plain forms alone, where an individual is named around them. News without anybody
("we are a school that welcomes refugees"), history and stories are none; religion, money, jobs
and what is told in other words are left to the trained reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.family.forms import FORMS
from checker.detectors.individuals.statements import statements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Detection
    from checker.text.reading import ReadDraft

NAME = "family"
CODE = "detail/family"


def conclude(read: ReadDraft, seen: Sequence[Detection]) -> Iterator[Detection]:
    """Yield every statement about an individual's family."""
    for reading in read.fields:
        for start, end, confidence in statements(reading, seen, FORMS):
            yield reading.detection(CODE, start, end, detector=NAME, confidence=confidence)


DETECTOR = Detector(name=NAME, codes=(CODE,), conclude=conclude)
