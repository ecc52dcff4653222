"""IPTC records (IIM 4.2) inside a Photoshop resource, wherever it stands in a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.pictures.metadata.told import OWNER, PLACE, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_RESOURCE = re.compile(rb"8BIM\x04\x04")
_RECORD = re.compile(rb"\x1c\x02(.)([\x00-\x7f].)", re.DOTALL)
_LONGEST = 1 << 18
_MOST = 4

_PLACES = frozenset({26, 27, 90, 92})
"""Content location (code, name), city, sub-location."""
_OWNERS = frozenset({80, 118, 122})
"""By-line, contact, writer."""
_CAPTIONS = frozenset({5, 25, 80, 105, 110, 116, 118, 120, 122})
"""Object name, keywords, headline, credit, copyright, caption, and who is named above."""


def read(data: bytes) -> Iterator[Told | Caption]:
    """Yield what the IPTC records of a file tell."""
    for number, found in enumerate(_RESOURCE.finditer(data)):
        if number >= _MOST:
            return
        yield from _records(data[found.end() : found.end() + _LONGEST])


def _records(block: bytes) -> Iterator[Told | Caption]:
    at = 0
    while match := _RECORD.search(block, at):
        length = int.from_bytes(match[2], "big")
        value = block[match.end() : match.end() + length].strip(b"\x00 ")
        at = match.end() + length
        tag = match[1][0]
        if not value:
            continue
        if tag in _PLACES:
            yield Told(PLACE, "IPTC")
        if tag in _OWNERS:
            yield Told(OWNER, "IPTC")
        if tag in _CAPTIONS:
            yield Caption(value.decode("utf-8", "replace"), "IPTC")
