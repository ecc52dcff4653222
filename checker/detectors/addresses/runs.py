"""The parts of one address, joined: flat or house, street, localities, postcode."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.detectors.addresses.forms import POSTCODE, STREET
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.text.reading import Entity

# Localities between a street and its postcode ("14 Kestrel Close, Upper Marl, LS29 4AB").
_BETWEEN = lazy(r"[\s,.;|-]{0,4}+(?:\p{Lu}[\p{L}\p{M}'-]{1,20}+[\s,.;|-]{1,4}+){0,6}+")
_LONGEST_GAP = 60

# What may stand before a street and its number: a flat, a house's name, "number".
_HOUSE_BEFORE = lazy(
    r"(?:(?:Flat|Apartment|Apt\.?|Maisonette|Caravan|Plot)\s(?:\d{1,4}[A-Za-z]?[\s,]{1,3})?"
    r"|(?:\p{Lu}[\p{L}'-]{1,20}\s){1,3}(?:House|Cottage|Lodge|Farm|Mansions|Tower|Villa|Barn"
    r"|Bungalow|Farmhouse|Vicarage|Rectory|Grange|Manor|Forge|Smithy|Stables|Bakery|Chapel|Mill"
    r"|Schoolhouse|Oast|Bothy|Granary|Dairy|Gatehouse|Parsonage),[\s]{1,2}|\b[Nn](?:umber|o\.?)\s)$"
)
_DWELLING = lazy(
    r"\b(?:Flat|Apartment|Apt|Maisonette|Caravan|Cottage|Bungalow|Farmhouse|Vicarage|Rectory|Villa)\b"
)
_REACH = 70


class Address(NamedTuple):
    """One address in a text.

    Attributes:
        start: First code point.
        end: One past the last.
        house: Whether it says which house or flat.
        street: Its street, with the number; empty where it has none.
        street_end: Where the street ends, or the address where it has none.
        postcode: Its postcode, empty where it has none.
    """

    start: int
    end: int
    house: bool
    street: str
    street_end: int
    postcode: str


def joined(text: str, parts: Iterable[Entity]) -> Iterator[Address]:
    """Yield the addresses of a text.

    Args:
        text: The cleaned text.
        parts: Its streets and postcodes, ordered.
    """
    run: list[Entity] = []
    for part in parts:
        if run and part.start < run[-1].end:
            continue
        if run and not _belongs(text, run[-1], part):
            yield _address(text, run)
            run = []
        run.append(part)
    if run:
        yield _address(text, run)


def _belongs(text: str, last: Entity, part: Entity) -> bool:
    """Say whether a part goes on the address that the last one is of."""
    if last.kind == POSTCODE or part.start - last.end > _LONGEST_GAP:
        return False
    gap = text[last.end : part.start]
    if part.kind == STREET:
        # "Kestrel Court, Mill Lane" is one place, "14 Mill Lane, 3 Beacon Rise" are two.
        return gap.strip() == "," and not text[part.start].isdigit()
    return _BETWEEN.fullmatch(gap) is not None


def _address(text: str, run: list[Entity]) -> Address:
    start, end = run[0].start, run[-1].end
    streets = [part for part in run if part.kind == STREET]
    house = any(text[part.start].isdigit() for part in streets)
    while streets and (found := _HOUSE_BEFORE.search(text, max(0, start - _REACH), start)):
        start = found.start()
        house = house or bool(_DWELLING.search(found[0]))
    return Address(
        start,
        end,
        house,
        text[streets[0].start : streets[-1].end] if streets else "",
        streets[-1].end if streets else end,
        text[run[-1].start : end] if run[-1].kind == POSTCODE else "",
    )
