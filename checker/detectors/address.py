"""Where private individuals live (detail/address).

Finds postcodes, numbered streets, flats and named houses, streets that somebody is said to
live on, and houses that are described ("the end house on Kestrel Court"). The addresses of
schools, venues and shops are no findings, nor are whole towns.

Limits: without a parser the words near an address decide what it is of, so a shop called by
its owner's name alone ("Harper, 12 Mill Lane") counts as a home; lower-case streets are
found only where somebody is said to live there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.detectors.address_forms import COMMERCIAL, FORMS, POSTCODE, RESIDENTIAL, STREET
from checker.detectors.address_homes import homes
from checker.detectors.address_surroundings import Surroundings, names_a_place
from checker.detectors.base import Detector
from checker.findings import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.findings import Detection
    from checker.text.reading import Entity, ReadDraft, Reading

CODE = "detail/address"
NAME = "address"

_SAID_HOME = 0.9
_LIKELY = 0.75
_POSSIBLE = 0.6

# Localities between a street and its postcode ("14 Kestrel Close, Upper Marl, Eastmoor LS29 4AB").
_BETWEEN = regex.compile(r"[\s,.;|-]{0,4}(?:\p{Lu}[\p{L}\p{M}'-]{1,20}[\s,.;|-]{1,4}){0,6}")
_LONGEST_GAP = 60
# A flat or a house's name before its street.
_FLAT_BEFORE = regex.compile(
    r"(?:(?:Flat|Apartment|Apt|Maisonette|Caravan|Plot)\s\d{1,4}[A-Za-z]?|(?:\p{Lu}[\p{L}'-]{1,20}\s){1,3}"
    r"(?:House|Cottage|Lodge|Farm|Mansions|Tower|Villa|Barn|Bungalow|Farmhouse|Vicarage|Rectory|Grange|Manor)"
    r"|(?:Number|number|No\.?|no\.?))[\s,]{1,3}$"
)
_NAMED_HOUSE = regex.compile(r"\b(?:Cottage|Bungalow|Farmhouse|Vicarage|Rectory|Villa|Flat|Apartment)\b")
_FLAT_REACH = 60


class _Address(NamedTuple):
    """A run of the parts of one address."""

    start: int
    end: int
    numbered: bool
    street: bool
    postcode: bool


def _detect(read: ReadDraft) -> Iterator[Detection]:
    for reading in read.fields:
        for start, end, confidence in _addresses(reading):
            yield reading.detection(
                CODE, start, end, detector=NAME, confidence=confidence, evidence=Evidence.CONTEXT
            )


def _addresses(reading: Reading) -> Iterator[tuple[int, int, float]]:
    text = reading.text
    for address in _runs(text, list(reading.of_kind(STREET, POSTCODE))):
        if confidence := _judge(text, address):
            yield address.start, address.end, confidence
    for start, end in homes(text):
        yield start, end, _SAID_HOME
