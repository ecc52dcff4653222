"""What makers of cameras write into a block of their own (Exif tag 0x927C): serials and names.

Where each keeps them is known from the tables of ExifTool (Phil Harvey, "Canon Tags", "Nikon
Tags", "Panasonic Tags", "FujiFilm Tags"); that a value is there is enough, whatever it is.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from checker.pictures.metadata.told import OWNER, PLACE, SERIAL, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENTRY = 12
_MOST = 200
_INLINE = 4
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 7: 1, 9: 4}


class _Maker(NamedTuple):
    """How a maker's block begins, where its directory stands, and what its tags tell.

    Attributes:
        mark: Its first bytes.
        at: Where the directory begins.
        order: "<" or ">"; empty where that of the whole Exif block holds.
        base: From where its offsets count; None where they count from the Exif block.
        tells: What the tags tell.
    """

    mark: bytes
    at: int
    order: str
    base: int | None
    tells: dict[int, str]


_NIKON = {0x001D: SERIAL, 0x00A0: SERIAL}
_MAKERS = (
    _Maker(b"Nikon\x00\x02\x10\x00\x00MM", 18, ">", 10, _NIKON),
    _Maker(b"Nikon\x00\x02\x10\x00\x00II", 18, "<", 10, _NIKON),
    _Maker(b"Panasonic\x00\x00\x00", 12, "", None, {
        0x0025: SERIAL, 0x0066: OWNER, 0x0067: PLACE, 0x006D: PLACE, 0x006F: PLACE,
    }),
    _Maker(b"FUJIFILM\x0c\x00\x00\x00", 12, "<", 0, {0x0010: SERIAL}),
)  # fmt: skip
_CANON = _Maker(b"", 0, "", None, {0x0009: OWNER, 0x000C: SERIAL, 0x0096: SERIAL})


def read(block: bytes, note: bytes, make: str) -> Iterator[Told]:
    """Yield what a maker's block tells.

    Args:
        block: The Exif block that it stands in, from its TIFF header on.
        note: The maker's block.
        make: What Exif says whose camera it is.
    """
    known = [one for one in _MAKERS if note.startswith(one.mark)]
    if make.casefold().startswith("canon"):
        known.append(_CANON)
    for maker in known[:1]:
        order = maker.order or {b"II": "<", b"MM": ">"}.get(block[:2], "<")
        values = block if maker.base is None else note[maker.base :]
        for tag, value in _values(note[maker.at :], values, order):
            if tag in maker.tells and value.strip(b"\x00 -"):
                yield Told(maker.tells[tag], "the camera's own notes")


def _values(directory: bytes, values: bytes, order: str) -> Iterator[tuple[int, bytes]]:
    """Yield the tags of a directory (TIFF 6.0, section 2) with the bytes of their values."""
    count = int.from_bytes(directory[:2], "little" if order == "<" else "big")
    for number in range(min(count, _MOST)):
        entry = directory[2 + number * _ENTRY : 2 + (number + 1) * _ENTRY]
        if len(entry) < _ENTRY:
            return
        tag, kind, length, at = struct.unpack(f"{order}HHII", entry)
        size = _SIZES.get(kind, 0) * length
        yield tag, entry[8 : 8 + size] if size <= _INLINE else values[at : at + min(size, 256)]
