"""What the trained reader sees: names and whose they are, details, logos, photos, tone, conduct.

Limits: models/CARD.md gives what share it finds, by code. It reads whatever is a sentence;
file names and links are left to the detectors of names and contacts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.names.repeated import with_repeats
from checker.findings import Evidence, family
from checker.nlp.reader.keys import READER
from checker.nlp.reader.labels import CODES, PRIVATE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft


CONTACT = "detail/contact"

# What is plainly a number or an address of some kind is judged by the detector of contacts, which
# knows a school's published ones; the reader adds what has no form ("message me on Insta").
_FORM = lazy(r"\d(?:[\s().-]{0,2}\d){5}|@\S{1,64}\.\p{L}{2}")


def _detect(read: ReadDraft) -> Iterator[Detection]:
    names = []
    for detection in _seen(read):
        if family(detection.code) == "name":
            names.append(detection)
        else:
            yield detection
    yield from with_repeats(read, names)


def _seen(read: ReadDraft) -> Iterator[Detection]:
    for reading in read.fields:
        for entity in reading.of_kind(*PRIVATE, *CODES):
            if entity.kind == CONTACT and _FORM.search(reading.text, entity.start, entity.end):
                continue
            yield reading.detection(
                entity.kind,
                entity.start,
                entity.end,
                detector=READER,
                confidence=entity.score,
                evidence=Evidence.READER,
            )


DETECTOR = Detector(name=READER, codes=(*PRIVATE, *CODES), detect=_detect, component=READER)
