"""Draws test pictures: cards with words, codes, and files that give something away."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

import cv2
import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

INVENTED_PLACE = {1: "N", 2: (51.0, 30.0, 12.5), 3: "W", 4: (0.0, 7.0, 1.0)}


def card(*lines: str, size: int = 28, width: int = 900, ink: str = "black") -> Image.Image:
    """Return a card with lines of text, in the font that comes with Pillow."""
    font = ImageFont.load_default(size)
    image = Image.new("RGB", (width, (len(lines) + 1) * size * 2), "#f4f1e6")
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines):
        draw.text((size, size + number * size * 2), line, fill=ink, font=font)
    return image


def bent(card_: Image.Image, radius: int = 1200) -> Image.Image:
    """Return a card bent upward in the middle, like the words over a school's crest."""
    flat = np.asarray(card_)
    rows, columns = flat.shape[:2]
    down, across = np.mgrid[0 : rows + 200, 0:columns].astype(np.float32)
    right, up = across - columns / 2, radius + rows - down
    x = np.arctan2(right, up) * radius + columns / 2
    y = radius + rows - np.hypot(right, up)
    return Image.fromarray(
        cv2.remap(flat, x, y, cv2.INTER_LINEAR, borderValue=tuple(flat[0, 0].tolist()))
    )


def code(text: str) -> Image.Image:
    """Return a QR code, on white."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    modules = Image.fromarray(made.to_image(scale=6)).convert("RGB")
    image = Image.new("RGB", (modules.width + 80, modules.height + 80), "white")
    image.paste(modules, (40, 40))
    return image


def encoded(image: Image.Image, form: str = "JPEG", **settings: Any) -> bytes:  # noqa: ANN401
    """Return the bytes of a file."""
    with BytesIO() as file:
        image.save(file, form, **settings)
        return file.getvalue()


def exif(tags: dict[int, Any] | None = None, *, place: bool = False, **deeper: Any) -> Image.Exif:  # noqa: ANN401
    """Return an Exif block: tags, an invented place, and tags of the directory for cameras."""
    block = Image.Exif()
    block.update(tags or {})
    if place:
        block.get_ifd(0x8825).update(INVENTED_PLACE)
    for tag, value in deeper.items():
        block.get_ifd(0x8769)[int(tag.removeprefix("tag_"), 16)] = value
    return block


def film(*atoms: bytes) -> bytes:
    """Return the beginning of a film with atoms in it."""
    user = atom(b"udta", b"".join(atoms))
    return (
        atom(b"ftyp", b"isom\x00\x00\x02\x00mp41") + atom(b"moov", user) + atom(b"mdat", bytes(64))
    )


def atom(kind: bytes, body: bytes) -> bytes:
    """Return one atom."""
    return struct.pack(">I", len(body) + 8) + kind + body


def spoken(kind: bytes, text: str) -> bytes:
    """Return a QuickTime text atom."""
    words = text.encode()
    return atom(kind, struct.pack(">HH", len(words), 0x15C7) + words)


def xmp(properties: str) -> bytes:
    """Return an XMP packet with some properties in it."""
    names = "".join(
        f' xmlns:{one}="urn:{one}"' for one in ("exif", "dc", "aux", "photoshop", "mwg-rs", "stRef")
    )
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="urn:rdf">'
        f"<rdf:Description{names}>{properties}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def iptc(*records: tuple[int, str]) -> bytes:
    """Return a Photoshop resource with IPTC records."""
    body = b"".join(
        b"\x1c\x02" + bytes([tag]) + struct.pack(">H", len(text.encode())) + text.encode()
        for tag, text in records
    )
    return b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(body)) + body


def png_that_says(width: int, height: int) -> bytes:
    """Return a small PNG whose header claims any size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )
