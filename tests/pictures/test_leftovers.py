"""What a file still shows of an earlier state of its picture."""

from __future__ import annotations

import base64
import struct
from typing import TYPE_CHECKING

import numpy as np
import pytest
from drawing import card, encoded, xmp
from PIL import Image
from telling import told

from checker.drafts import Picture
from checker.pictures.decoding import decode
from checker.pictures.metadata.reading import given_away
from checker.pictures.metadata.told import EARLIER

if TYPE_CHECKING:
    from collections.abc import Callable

CARD = card("Sports day", "All welcome")
JPEG = encoded(CARD)


def scene(seed: int) -> Image.Image:
    """Return an invented scene: large patches of colour."""
    patches = np.random.default_rng(seed).integers(0, 255, (9, 12, 3), dtype=np.uint8)
    return Image.fromarray(patches).resize((640, 480), Image.Resampling.BICUBIC)


def with_thumbnail(image: Image.Image, thumbnail: Image.Image, turned: int = 1) -> Picture:
    """Return a JPEG with a thumbnail in its Exif block (little-endian, by hand)."""
    small = thumbnail.convert("RGB").copy()
    small.thumbnail((160, 160))
    data = encoded(small)
    first = struct.pack("<HHHIHHI", 1, 0x0112, 3, 1, turned, 0, 26)
    second = struct.pack("<HHHIIHHIII", 2, 0x0201, 4, 1, 56, 0x0202, 4, 1, len(data), 0)
    block = b"Exif\0\0II*\0" + struct.pack("<I", 8) + first + second + data
    return Picture("a.jpg", encoded(image, exif=block))


def leftovers(picture: Picture) -> list[str]:
    """Return what is found in a picture that is opened as well."""
    found = given_away(picture.data, decode(picture).photo)
    return [one.reading for one in found.sights]


def test_a_thumbnail_that_shows_more_than_the_picture_is_found() -> None:
    """The crop is gone from the picture and still there in its thumbnail."""
    whole = scene(1)
    assert leftovers(with_thumbnail(whole.crop((0, 0, 300, 480)), whole)) == [EARLIER]
    assert leftovers(with_thumbnail(whole.crop((320, 240, 640, 480)), whole)) == [EARLIER]
    assert leftovers(with_thumbnail(scene(2), whole)) == [EARLIER]


def test_another_picture_behind_the_first_is_compared() -> None:
    """Cut off what it showed; a copy of it, or how deep it is, gives nothing away."""
    whole = scene(1)
    crop = encoded(whole.crop((0, 0, 300, 480)))
    assert leftovers(Picture("a.jpg", crop + encoded(whole))) == [EARLIER]
    assert not leftovers(Picture("a.jpg", crop + encoded(whole.convert("L"))))
    assert not leftovers(Picture("a.jpg", encoded(whole) + encoded(whole.resize((320, 240)))))
    assert not leftovers(Picture("a.jpg", crop + b"\xff\xd8\xff\xe0 no picture"))


def _photoshops(thumbnail: bytes) -> bytes:
    sizes = struct.pack(">6I2H", 1, 160, 120, 480, 57600, len(thumbnail), 24, 1)
    return b"8BIM\x04\x0c\x00\x00" + struct.pack(">I", len(thumbnail) + 28) + sizes + thumbnail


def _packets(thumbnail: bytes) -> bytes:
    text = base64.b64encode(thumbnail).decode()
    return xmp(f"<a:Thumbnails><b:image>{text}</b:image></a:Thumbnails>").replace(
        b"b:image", b"xmpGImg:image"
    )


def _extensions(thumbnail: bytes) -> bytes:
    return b"JFXX\x00\x10" + thumbnail


@pytest.mark.parametrize("block", [_photoshops, _packets, _extensions])
def test_thumbnails_of_other_programs_are_looked_at(block: Callable[[bytes], bytes]) -> None:
    """Photoshop, XMP packets and JFIF keep one of their own."""
    whole = scene(1)
    small = encoded(whole.resize((160, 120)))
    crop = encoded(whole.crop((0, 0, 300, 480)))
    assert leftovers(Picture("a.jpg", crop + block(small))) == [EARLIER]
    assert not leftovers(Picture("a.jpg", encoded(whole) + block(small)))


def test_a_thumbnail_of_the_picture_is_no_finding() -> None:
    """Upright or not, with black bars or without, and of an even colour."""
    whole = scene(1)
    assert not leftovers(with_thumbnail(whole, whole))
    assert not leftovers(with_thumbnail(whole, whole, turned=6))
    bars = Image.new("RGB", (640, 640))
    bars.paste(whole, (0, 80))
    assert not leftovers(with_thumbnail(whole, bars))
    even = Image.new("RGB", (640, 480), "gray")
    assert not leftovers(with_thumbnail(even, even))
    assert not leftovers(with_thumbnail(whole, Image.new("RGB", (640, 480))))
    assert not leftovers(with_thumbnail(whole, whole.crop((0, 0, 40, 10))))


def test_a_damaged_thumbnail_is_passed_over() -> None:
    """It shows nothing to anybody."""
    picture = with_thumbnail(scene(1), scene(2))
    start = picture.data.index(b"\xff\xd8", 10)
    broken = picture.data[: start + 4] + bytes(200) + picture.data[start + 204 :]
    assert not leftovers(Picture("a.jpg", broken))


def test_pieces_behind_the_end_of_a_png_are_found() -> None:
    """A cropped screenshot written over a longer file keeps the old one's end."""
    longer, shorter = encoded(scene(1), "PNG"), encoded(CARD.resize((90, 60)), "PNG")
    assert told(shorter + longer[len(shorter) :]) == [EARLIER]
    assert not told(shorter + b"\n")
