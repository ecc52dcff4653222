"""Whose things are: "a coat named 'E. Fairbrother'", "a bottle marked Jack".

"Named" and "marked" alone lead to pets, ships and parcels ("marked Fragile"); behind what
children lose they lead to the child.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.names.model import WORD, Name, Style, Trust
from checker.detectors.names.reading import read_name
from checker.detectors.names.spelling import Spelling
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_THINGS = (
    r"(?:coat|jacket|blazer|jumper|cardigan|sweatshirt|hoodie|fleece|shirt|polo|t-?shirt|tie|skirt|dress"
    r"|trousers|shorts|tights|hat|cap|glove|scarf|mitten|shoe|trainer|boot|plimsoll|pump|welly|wellie"
    r"|sock|swimsuit|towel|goggle|bag|rucksack|backpack|bookbag|pe\skit|kit|lunch\s?box|bottle|flask"
    r"|pencil\scase|glasses|case|umbrella|helmet|scooter|watch|folder|violin|recorder|mouthguard)(?:s|es)?"
)
_LABEL = lazy(
    rf"\b{_THINGS}\b[^.!?\n]{{0,30}}?\b(?:named|labelled|marked|inscribed)[\s:]{{1,3}}(?:as\s|for\s)?['\"‘“]?",
    regex.IGNORECASE,
)
_WITH_INITIAL = lazy(rf"\p{{Lu}}\.?\x20{WORD}(?=['\"’”]|[\s,.;:!?)]|$)")


def marked_names(text: str) -> Iterator[Name]:
    """Yield the names on things that were lost or found.

    Args:
        text: The cleaned text.
    """
    for label in _LABEL.finditer(text):
        start = label.end()
        name = read_name(text, start, Trust.TIGHT)
        if name and name.first >= Spelling.GIVEN_WORD:
            yield name
        elif initial := _WITH_INITIAL.match(text, start):
            yield Name(start, initial.end(), Spelling.GIVEN, 2, Style.CAPITALISED)
