"""Where private individuals live (detail/address).

Finds postcodes, numbered streets, flats and named houses, streets that somebody is said to
live on, and houses that are described ("the end house on Kestrel Court"). The addresses of
schools, venues and shops are no findings, nor are whole towns.

Limits: without a parser the words near an address decide what it is of, so a shop called by
its owner's name alone ("Harper, 12 Mill Lane") counts as a home; a street in lower case is
found only where somebody is said to live there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.addresses.forms import FORMS, POSTCODE, STREET
from checker.detectors.addresses.homes import street_of_a_home, told_homes
from checker.detectors.addresses.runs import Address, joined
from checker.detectors.addresses.streets import is_commercial, is_residential, is_street
from checker.detectors.addresses.surroundings import Surroundings, names_a_place
from checker.detectors.base import Detector
from checker.detectors.common.own import is_own
from checker.drafts import Account
from checker.findings import OWN, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

CODE = "detail/address"
NAME = "address"

_SAID = 0.9
"""Somebody is said to live there."""

_WRITTEN = 0.75
"""A house's address with nothing near it that would make it a shop's or a hall's."""

_BARE = 0.6
"""A postcode alone, with nothing near it that says whose."""


def _detect(read: ReadDraft) -> Iterator[Detection]:
    official = read.draft.account is Account.OFFICIAL
    for reading in read.fields:
        for start, end, confidence in _homes(reading):
            seen = reading.detection(
                CODE, start, end, detector=NAME, confidence=confidence, evidence=Evidence.CONTEXT
            )
            own = not official and is_own(reading.text, start)
            yield seen._replace(facet=OWN) if own else seen


def _homes(reading: Reading) -> Iterator[tuple[int, int, float]]:
    text = reading.text
    for address in joined(text, reading.of_kind(STREET, POSTCODE)):
        if not names_a_place(text, address.street_end):
            yield from _judged(text, address)
    for span in told_homes(text):
        yield *span, _SAID


def _judged(text: str, address: Address) -> Iterator[tuple[int, int, float]]:
    """Yield an address with how sure it is that somebody lives there, if anybody does."""
    if address.house or address.postcode:
        confidence = _likelihood(address, Surroundings.of(text, address.start, address.end))
        if confidence:
            yield address.start, address.end, confidence
    elif is_street(address.street):
        for span in street_of_a_home(text, address.start, address.end):
            yield *span, _SAID


def _likelihood(address: Address, near: Surroundings) -> float:
    """Return how sure it is that somebody lives at a written address; 0 for nobody."""
    if near.home:
        return _SAID
    if near.place:
        return 0
    if near.maybe_home:
        return _SAID
    if address.house:
        public = is_commercial(address.street) or (
            near.event and not is_residential(address.street)
        )
        return 0 if public else _WRITTEN
    if near.event or not (address.postcode.isupper() and " " in address.postcode):
        return 0
    return _WRITTEN if address.street else _BARE


DETECTOR = Detector(name=NAME, codes=(CODE,), recognisers=FORMS, detect=_detect)
