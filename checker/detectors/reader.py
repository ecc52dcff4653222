"""What the trained reader sees: names and whose they are, details, logos, photos, tone, conduct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.findings import Evidence
from checker.nlp.reader.keys import READER
from checker.nlp.reader.labels import CODES, PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft


def _detect(read: ReadDraft) -> Iterator[Detection]:
    for reading in read.fields:
        for entity in reading.of_kind(*PRIVATE, *CODES):
            yield reading.detection(
                entity.kind,
                entity.start,
                entity.end,
                detector=READER,
                confidence=entity.score,
                evidence=Evidence.READER,
            )


DETECTOR = Detector(name=READER, codes=(*PRIVATE, *CODES), detect=_detect)
