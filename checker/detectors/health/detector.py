"""detail/health: an individual's illness, injury, disability, support or pregnancy.

Finds conditions, illnesses, injuries, allergies, special educational needs, medicines,
pregnancy, free school meals and English as an additional language where an individual
is named around them.

Limits: plain forms alone. News of a bug going round, advice to everybody, services and
causes, and the writer's own health are none; what is told in other words ("her legs are
not what they were") is left to the trained reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.health.conditions import AIDS, ALLERGIES, CONDITIONS
from checker.detectors.health.events import ILLNESS, INJURIES, PREGNANCY
from checker.detectors.health.support import SUPPORT
from checker.detectors.individuals.statements import Forms, statements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Detection
    from checker.text.reading import ReadDraft

NAME = "health"
CODE = "detail/health"

_FORMS = Forms(*CONDITIONS, *ALLERGIES, *AIDS, *SUPPORT, *ILLNESS, *INJURIES, *PREGNANCY)


def conclude(read: ReadDraft, seen: Sequence[Detection]) -> Iterator[Detection]:
    """Yield every statement about an individual's health."""
    for reading in read.fields:
        for start, end, confidence in statements(reading, seen, _FORMS):
            yield reading.detection(CODE, start, end, detector=NAME, confidence=confidence)


DETECTOR = Detector(name=NAME, codes=(CODE,), conclude=conclude)
