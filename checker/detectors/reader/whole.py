"""Details that the trained reader saw, whole: no mark ends within a word or with an "and".

The reader judges letters and figures apart, so it may see "HX" of "HX7 9ZZ" and not the rest;
a rewording would then leave the rest behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.addresses.forms import POSTCODE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.text.reading import Entity, Reading

_ADDRESS = "detail/address"
_LONGEST = 40
"""Code points by which a mark grows at most: hardly a word is longer."""
_NEXT = 2
"""Code points between a street and its postcode: a comma and a space."""

# What joins a detail to other words of its sentence is no part of it.
_JOINS_BEFORE = lazy(r"(?:(?:and|but|or|so)\s)+", regex.IGNORECASE)
_JOINS_AFTER = lazy(r"(?r)(?:\s(?:and|but|or|so))+$", regex.IGNORECASE)


def whole(reading: Reading, entity: Entity) -> Entity:
    """Return what the reader saw, with the rest of its words and, of an address, its postcode."""
    text, start, end = reading.text, entity.start, entity.end
    least, most = max(0, start - _LONGEST), min(len(text), end + _LONGEST)
    while start > least and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < most and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    if entity.kind == _ADDRESS:
        for code in reading.of_kind(POSTCODE):
            if start <= code.start <= end + _NEXT:
                end = max(end, code.end)
    start, end = _without_joins(text, start, end)
    return entity._replace(start=start, end=end)


def _without_joins(text: str, start: int, end: int) -> tuple[int, int]:
    before = _JOINS_BEFORE.match(text, start, end)
    after = _JOINS_AFTER.search(text, start, end)
    low, high = before.end() if before else start, after.start() if after else end
    return (low, high) if low < high else (start, end)
