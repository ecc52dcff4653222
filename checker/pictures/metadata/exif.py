"""Exif blocks (JEITA CP-3451, Exif 2.32), wherever they stand in a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PIL import Image

from checker.pictures.metadata import makers
from checker.pictures.metadata.told import OWNER, PLACE, SERIAL, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = re.compile(rb"Exif\x00\x00(?=II\*\x00|MM\x00\*)")
# The header that almost every program writes, with its first directory right behind it: so the
# block is found in PNG, WebP and HEIC as well, which put other marks before it or none.
_BARE = re.compile(rb"(?=II\*\x00\x08\x00\x00\x00|MM\x00\*\x00\x00\x00\x08)")
_TIFF = (b"II*\x00", b"MM\x00*")
_LONGEST = 1 << 20
_MOST_BLOCKS = 8

_EXIF, _GPS = 0x8769, 0x8825
_MAKE, _MAKER_NOTE = 0x010F, 0x927C
_PLACES = frozenset({2, 4, 20, 22, 28})
"""GPSLatitude, GPSLongitude, the same of the destination, GPSAreaInformation."""
_OWNERS = frozenset({0x013B, 0x9C9D, 0xA430})
"""Artist, XPAuthor, CameraOwnerName."""
_SERIALS = frozenset({0xA431, 0xA435, 0xC62F})
"""BodySerialNumber, LensSerialNumber, CameraSerialNumber."""
_CAPTIONS = frozenset({0x010E, 0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F})
"""ImageDescription, UserComment, XPTitle, XPComment, XPKeywords, XPSubject."""
_WINDOWS = frozenset({0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F})
_COMMENT_CODES = (b"ASCII\x00\x00\x00", b"UNICODE\x00", b"JIS\x00\x00\x00\x00\x00", bytes(8))
_HOST, _COPYRIGHT = 0x013C, 0x8298
_MAKERS = _OWNERS | {_HOST, _COPYRIGHT}
"""Who took it, by name or not: most copyrights are the school's. The checks of the words decide."""
_WHOSE = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b")
"""HostComputer is "Jane's laptop", or "iPhone 15"."""


def blocks(data: bytes) -> Iterator[bytes]:
    """Yield the Exif blocks of a file, each from its TIFF header on."""
    if data.startswith(_TIFF):
        yield data
    starts = [match.end() for pattern in (_BLOCK, _BARE) for match in pattern.finditer(data)]
    for start in sorted(set(starts))[:_MOST_BLOCKS]:
        yield data[start : start + _LONGEST]


def read(block: bytes) -> Iterator[Told | Caption]:
    """Yield what one Exif block tells."""
    exif = parsed(block)
    if exif is None:
        return
    tags = {**_tags(exif, _EXIF), **_entries(exif)}
    if any(_is_something(value) for tag, value in _tags(exif, _GPS).items() if tag in _PLACES):
        yield Told(PLACE, "EXIF")
    note = tags.get(_MAKER_NOTE)
    if isinstance(note, bytes):
        yield from makers.read(block, note, str(tags.get(_MAKE, "")))
    for tag, value in tags.items():
        if not _is_something(value):
            continue
        if tag in _OWNERS or (tag == _HOST and _WHOSE.search(_text(tag, value))):
            yield Told(OWNER, "EXIF")
        elif tag in _SERIALS:
            yield Told(SERIAL, "EXIF")
        if tag in _CAPTIONS or tag in _MAKERS:
            yield Caption(_text(tag, value), "EXIF", maker=tag in _MAKERS)


def parsed(block: bytes) -> Image.Exif | None:
    """Return an Exif block's tags; None where it cannot be read."""
    exif = Image.Exif()
    try:
        exif.load(b"Exif\x00\x00" + block)
        len(exif)
    except Exception:  # noqa: BLE001  (a damaged block raises anything)
        return None
    return exif


def _entries(exif: Image.Exif) -> dict[int, object]:
    try:
        return dict(exif)
    except Exception:  # noqa: BLE001
        return {}


def _tags(exif: Image.Exif, directory: int) -> dict[int, object]:
    try:
        return dict(exif.get_ifd(directory))
    except Exception:  # noqa: BLE001
        return {}


def _is_something(value: object) -> bool:
    """Say whether a value holds anything; cameras write empty owners and unset coordinates."""
    if isinstance(value, bytes):
        value = value.removeprefix(b"ASCII").strip(b"\x00 ")
    if isinstance(value, str):
        value = value.strip("\x00 ")
    if isinstance(value, tuple):
        return any(part == part and float(part) != 0 for part in value if _is_number(part))  # noqa: PLR0124
    return bool(value)


def _is_number(value: object) -> bool:
    try:
        float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError):
        return False
    return True


def _text(tag: int, value: object) -> str:
    """Return what a tag says, decoded as Exif and Windows have it."""
    if isinstance(value, tuple) and all(isinstance(part, int) for part in value):
        value = bytes(part & 255 for part in value)
    if not isinstance(value, bytes):
        return _in_utf8(str(value)).strip("\x00 ")
    if tag in _WINDOWS:
        return value.decode("utf-16-le", "replace").strip("\x00 ")
    for code in _COMMENT_CODES:
        if value.startswith(code):
            rest = value.removeprefix(code)
            wide = code.startswith(b"UNICODE")
            return rest.decode("utf-16" if wide else "utf-8", "replace").strip("\x00 ")
    return value.decode("utf-8", "replace").strip("\x00 ")


def _in_utf8(text: str) -> str:
    """Return words as phones meant them: Pillow takes every byte for a sign of Latin-1."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text
