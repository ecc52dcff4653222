"""Numbers that identify a person or open their accounts (detail/identity-number).

Finds unique pupil, NHS, National Insurance, passport and driving licence numbers, bank
accounts, payment cards, candidate, pupil and staff numbers, and car registrations: some by
their check digits or form (`forms`, `plates`), the others by the words
before them (`labels`).

Limits: a number without check digits, form or label is any number; numbers in words are
not read; a school's or charity's own public numbers (URN, charity, VAT) are no findings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.identity.forms import FORMS
from checker.detectors.identity.labels import labelled_numbers
from checker.detectors.identity.plates import PLATES
from checker.findings import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

CODE = "detail/identity-number"
NAME = "identity-number"

_LABELLED = 0.9
"""How sure a label makes: it names the number, but the number was not verified."""

_KINDS = tuple(recogniser.kind for recogniser in (*FORMS, *PLATES))


def _detect(read: ReadDraft) -> Iterator[Detection]:
    for reading in read.fields:
        yield from _by_form(reading)
        yield from _by_label(reading)


def _by_form(reading: Reading) -> Iterator[Detection]:
    for entity in reading.of_kind(*_KINDS):
        yield reading.detection(
            CODE,
            entity.start,
            entity.end,
            detector=NAME,
            confidence=entity.score,
            evidence=Evidence.CHECKSUM if entity.certain else Evidence.PATTERN,
        )


def _by_label(reading: Reading) -> Iterator[Detection]:
    for start, end in labelled_numbers(reading.text):
        yield reading.detection(CODE, start, end, detector=NAME, confidence=_LABELLED)


DETECTOR = Detector(name=NAME, codes=(CODE,), recognisers=(*FORMS, *PLATES), detect=_detect)
