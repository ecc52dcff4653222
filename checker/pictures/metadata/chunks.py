"""Text that PNG files (W3C, PNG 3rd edition, 11.3.3), GIFs, JPEGs and SVGs carry along."""

from __future__ import annotations

import re
import struct
import zlib
from html import unescape
from typing import TYPE_CHECKING

from checker.pictures.kinds import GIF, JPEG, PNG, SVG, kind_of
from checker.pictures.metadata import exif, iptc, xmp
from checker.pictures.metadata.told import OWNER, PLACE, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 1 << 20
_OWNERS = frozenset({"author", "artist", "creator", "owner"})
_MAKERS = _OWNERS | {"copyright"}
# ImageMagick writes each Exif tag of a JPEG that it makes a PNG of as a text of its own.
_PLACES = re.compile(
    r"(?:location|coordinates|geo|gps|(?:exif:)?gps(?:dest)?(?:latitude|longitude))\Z",
    re.IGNORECASE,
)
_TECHNICAL = re.compile(
    r"software|source|creation time|date:|xml:com\.adobe|raw profile|thumb::|exif:|png:|icc:|jpeg:"
    r"|parameters|prompt|workflow|signature",
    re.IGNORECASE,
)
_PROFILE = re.compile(r"raw profile type (?:exif|app1|xmp|iptc|8bim)", re.IGNORECASE)
_XMP = "xml:com.adobe.xmp"
_SVG_TEXT = re.compile(rb"<(?:\w+:)?(?:title|desc)\b[^>]{0,200}>\s*([^<]{1,4000})")
_HEXADECIMAL = re.compile(r"(?:[0-9a-fA-F]{2})+")
_EXTENSION, _COMMENT, _IMAGE = 0x21, 0xFE, 0x2C
_MARKERS_ALONE = frozenset({0x01, *range(0xD0, 0xDA)})


def read(data: bytes) -> Iterator[Told | Caption]:
    """Yield what the text chunks and comments of a file tell."""
    kind = kind_of(data)
    if kind is PNG:
        for keyword, text in _png_texts(data):
            yield from _said(keyword, text)
    elif kind is JPEG:
        yield from (Caption(text, "the JPEG comment") for text in _jpeg_comments(data))
    elif kind is SVG:
        for match in _SVG_TEXT.finditer(data):
            yield Caption(unescape(_text(match[1])).strip(), "the SVG title")
    elif kind is GIF:
        yield from (Caption(text, "the GIF comment") for text in _gif_comments(data))


def _said(keyword: str, text: str) -> Iterator[Told | Caption]:
    if _PROFILE.match(keyword):
        # ImageMagick writes the block as hexadecimal figures, behind its name and its length.
        figures = "".join(text.split()[2:])
        whole = _HEXADECIMAL.match(figures)
        yield from _blocks(bytes.fromhex(whole[0]) if whole else b"")
        return
    if keyword.casefold() == _XMP:  # it may have been compressed
        yield from xmp.read(text.encode())
        return
    if _PLACES.match(keyword) and text.strip():
        yield Told(PLACE, "the PNG text")
    if not text.strip() or _TECHNICAL.match(keyword):
        return
    if keyword.casefold() in _OWNERS:
        yield Told(OWNER, "the PNG text")
    yield Caption(text.strip(), "the PNG text", maker=keyword.casefold() in _MAKERS)


def _blocks(data: bytes) -> Iterator[Told | Caption]:
    """Yield what the blocks of a JPEG tell that a program put into a text."""
    for block in exif.blocks(data):
        yield from exif.read(block)
    yield from xmp.read(data)
    yield from iptc.read(data)


def _png_texts(data: bytes) -> Iterator[tuple[str, str]]:
    at = 8
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        at += 12 + length
        keyword, _, rest = body.partition(b"\x00")
        if kind == b"tEXt":
            yield keyword.decode("latin-1"), _text(rest)
        elif kind == b"zTXt":
            yield keyword.decode("latin-1"), _text(_inflated(rest[1:]))
        elif kind == b"iTXt" and len(rest) > 2:  # noqa: PLR2004  (two flags)
            words = rest[2:].partition(b"\x00")[2].partition(b"\x00")[2]
            yield keyword.decode("latin-1"), _text(_inflated(words) if rest[0] else words)


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, _LONGEST)
    except zlib.error:
        return b""


def _jpeg_comments(data: bytes) -> Iterator[str]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004  (a marker)
        marker = data[at + 1]
        if marker in _MARKERS_ALONE or marker == 0xFF:  # noqa: PLR2004  (padding)
            at += 2 if marker in _MARKERS_ALONE else 1
            continue
        if marker == 0xDA:  # noqa: PLR2004  (the pixels begin)
            return
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xFE:  # noqa: PLR2004  (COM)
            yield _text(data[at + 4 : at + 2 + length]).strip("\x00 ")
        at += 2 + length


def _gif_comments(data: bytes) -> Iterator[str]:
    """Yield the comments among the blocks of a GIF (GIF89a, 24); its pixels hold none."""
    at = 13 + _gif_colours(data[10:11])
    while at + 1 < len(data):
        label = data[at + 1] if data[at] == _EXTENSION else None
        if label is None and data[at] != _IMAGE:
            return
        at += 2 if label is not None else 11 + _gif_colours(data[at + 9 : at + 10])
        body, at = _sub_blocks(data, at)
        if label == _COMMENT:
            yield _text(body[:_LONGEST]).strip("\x00 ")


def _gif_colours(flags: bytes) -> int:
    """Return the bytes of the table of colours that some flags tell of."""
    return 3 << ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0


def _sub_blocks(data: bytes, at: int) -> tuple[bytes, int]:
    """Return what the sub-blocks from a place on hold, and where they end."""
    body = bytearray()
    while at < len(data) and data[at]:
        body += data[at + 1 : at + 1 + data[at]]
        at += 1 + data[at]
    return bytes(body), at + 1
