"""IPTC records (IIM 4.2) inside a Photoshop resource, wherever it stands, or of a TIFF file."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from checker.pictures.metadata.told import OWNER, PLACE, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_RESOURCE = re.compile(rb"8BIM\x04\x04")
_RECORD = re.compile(rb"\x1c\x02(.)([\x00-\x7f].)", re.DOTALL)
_ENTRIES = {
    b"II*\x00": re.compile(rb"\xbb\x83[\x01\x04\x07]\x00(.{8})", re.DOTALL),
    b"MM\x00*": re.compile(rb"\x83\xbb\x00[\x01\x04\x07](.{8})", re.DOTALL),
}
"""How a TIFF file points to records (tag 33723): bytes, or long numbers by mistake."""
_ORDERS = bytes.maketrans(b"IM", b"<>")
_LONGEST = 1 << 18
_MOST = 4

_PLACES = frozenset({26, 27, 90, 92})
"""Content location (code, name), city, sub-location."""
_OWNERS = frozenset({80, 118, 122})
"""By-line, contact, writer."""
_CAPTIONS = frozenset({5, 25, 105, 120})
"""Object name, keywords, headline, caption."""
_MAKERS = _OWNERS | {110, 116}
"""Credit, copyright, and who is named above."""


def read(data: bytes) -> Iterator[Told | Caption]:
    """Yield what the IPTC records of a file tell."""
    for number, found in enumerate(_RESOURCE.finditer(data)):
        if number >= _MOST:
            return
        yield from _records(data[found.end() : found.end() + _LONGEST])
    for order, pattern in _ENTRIES.items():
        if data.startswith(order):
            for entry in pattern.finditer(data):
                count, at = struct.unpack(order[:1].translate(_ORDERS) + b"II", entry[1])
                yield from _records(data[at : at + min(4 * count, _LONGEST)])


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
        if tag in _CAPTIONS or tag in _MAKERS:
            yield Caption(_text(value), "IPTC", maker=tag in _MAKERS)


def _text(value: bytes) -> str:
    """Return words in either of the two codes that programs use without saying which."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
