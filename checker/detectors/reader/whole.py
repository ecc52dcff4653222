"""Details that the trained reader saw, whole: no mark ends within a word or with an "and" or "for".

The reader judges letters and figures apart, so it may see "HX" of "HX7 9ZZ" and not the rest;
a rewording would then leave the rest behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.addresses.forms import POSTCODE
from checker.detectors.names.spelling import Spelling, spelling
from checker.detectors.names.titles import TITLES
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.text.reading import Entity, Reading

_LINE = lazy(r"\p{L}[^\n]*")
_INITIAL_BEFORE = lazy(r"(?r)(?<![\p{L}\d.])\p{Lu}\.\s{0,2}$")
_INITIAL_REACH = 5
# "Ava x2": how often.
_TIMES = lazy(r"(?r)\sx$", regex.IGNORECASE)
_TITLED_IN_FULL = lazy(
    r"(?P<title>\p{L}{2,12})\.?\s{1,2}(?P<first>\p{Lu}[\p{L}'-]{1,20})\s{1,2}\p{L}"
)
_RECORD = "detail/record"
_NEXT_ON_LIST = lazy(r"(?r)(?:[,;]?\s(?:and|&)|[,;])\s{1,2}$")
_ADDRESS = "detail/address"
_LONGEST = 40
"""Code points by which a mark grows at most: hardly a word is longer."""
_NEXT = 2
"""Code points between a street and its postcode: a comma and a space."""

# What joins a detail to other words of its sentence is no part of it.
_JOINS_BEFORE = lazy(
    r"(?:(?:and|but|or|so)\s|in\s(?:y?our)\s(?:hearts?|thoughts|prayers)"
    r"(?:\s(?:and|&)\s(?:hearts?|thoughts|prayers))?\s)+",
    regex.IGNORECASE,
)
_JOINS_AFTER = lazy(
    r"(?r)(?:\s(?:and|but|or|so|for|to|of|with|from|an?|the|his|her|their))+$", regex.IGNORECASE
)


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


def before_next(text: str, entity: Entity, names: Sequence[Entity]) -> Entity:
    """Return a result without the name of the next on the list ("9 A*s, Omar").

    Args:
        text: The cleaned text.
        entity: What the reader saw, whole.
        names: The names of the text.
    """
    if entity.kind != _RECORD:
        return entity
    for name in names:
        tie = _NEXT_ON_LIST.search(
            text, entity.start, max(entity.start, min(name.start, entity.end))
        )
        if tie and entity.start < tie.start() and name.end >= entity.end > name.start:
            return entity._replace(end=tie.start())
    return entity


def whole_names(text: str, entity: Entity) -> Iterator[Entity]:
    """Yield the names of what the reader saw as one, each as it is to be marked.

    No name goes on in the next line of a list; "M" of "M. Hughes" belongs to it; and the title
    stays only where no first name does ("Yvonne Braithwaite" of "Dr Yvonne Braithwaite").

    Args:
        text: The cleaned text.
        entity: What the reader saw.
    """
    for line in _LINE.finditer(text, entity.start, entity.end):
        start = line.start()
        if initial := _INITIAL_BEFORE.search(text, max(0, start - _INITIAL_REACH), start):
            start = initial.start() if text[entity.start] == "." else start
        titled = _TITLED_IN_FULL.match(text, start, line.end())
        if titled and titled["title"].casefold() in TITLES and is_first_name(titled["first"]):
            start = titled.start("first")
        times = _TIMES.search(text, start, line.end()) if text[line.end() :][:1].isdigit() else None
        yield entity._replace(start=start, end=times.start() if times else line.end())


def is_first_name(word: str) -> bool:
    """Say whether a word is spelled like a first name."""
    return spelling(word) >= Spelling.GIVEN_WORD


def _without_joins(text: str, start: int, end: int) -> tuple[int, int]:
    before = _JOINS_BEFORE.match(text, start, end)
    after = _JOINS_AFTER.search(text, start, end)
    low, high = before.end() if before else start, after.start() if after else end
    return (low, high) if low < high else (start, end)
