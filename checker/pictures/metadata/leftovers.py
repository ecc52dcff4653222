"""What editing left behind: old thumbnails, and pieces of the picture before it was cropped."""

from __future__ import annotations

import base64
import contextlib
import re
import warnings
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
from PIL import ExifTags, Image, ImageOps

from checker.pictures.kinds import JPEG, PNG, kind_of
from checker.pictures.metadata import exif
from checker.pictures.metadata.told import EARLIER, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.pictures.photo import Photo, Pixels

_SIDE = 32
_DARK = 24
_SHAPE = 0.06
"""How much wider or higher than the picture its thumbnail may be; cameras round to 8 pixels."""
_ALIKE = 0.5
"""Correlation below which a thumbnail shows another picture. Our own measurement: thumbnails
of the same photo, sharpened and JPEG-worn, have 0.9 and more; of a crop mostly less than 0.4."""
_FLAT = 4.0
_PIECES = 64
_RESOURCE = re.compile(rb"8BIM\x04\x0c\x00\x00.{4}.{20}(.{4}).{4}(?=\xff\xd8)", re.DOTALL)
"""Resource 1036 (Adobe, Photoshop File Formats Specification): 28 bytes, then a JPEG."""
_PACKED = re.compile(rb"xmpGImg:image(?:>|=\")((?:[A-Za-z0-9+/=\s]|&#xA;){64,400000})[<\"]")
"""The same in Base64 (XMP Specification Part 2, 1.2.2.4)."""
_EXTENSION = re.compile(rb"JFXX\x00\x10(?=\xff\xd8)")
"""An extension of JFIF 1.02, of at most 64 KB."""
_LONGEST = 1 << 16
_MOST_SIDE = 1024
_DRAFT = 256
"""Pixels of the smaller side of a picture that is opened only to be compared."""
_MOST_BEHIND = 4


def read(data: bytes, photo: Photo | None) -> Iterator[Told]:
    """Yield what still shows an earlier version of the picture.

    Args:
        data: The bytes of the file.
        photo: The picture as it is now; None where it could not be opened.
    """
    if photo is not None and any(_differs(one, photo) for one in _thumbnails(data)):
        yield Told(EARLIER, "a thumbnail inside the file")
    if photo is not None and any(_differs(one, photo) for one in _behind(data)):
        yield Told(EARLIER, "another picture behind it")
    if kind_of(data) is PNG and _has_pieces(data):
        yield Told(EARLIER, "behind the end of the picture")


def _has_pieces(data: bytes) -> bool:
    """Say whether pieces of an older, longer file follow the end (as in CVE-2023-21036)."""
    end = data.find(b"IEND\xaeB`\x82")
    return end >= 0 and len(data) - end - 8 > _PIECES and b"IEND" in data[end + 8 :]


def _thumbnails(data: bytes) -> Iterator[Image.Image]:
    for block in exif.blocks(data):
        tags = exif.parsed(block)
        if tags is None:
            continue
        try:
            thumbnail = tags.get_ifd(ExifTags.IFD.IFD1)  # Exif 2.32, 4.5.1
            start, length = int(thumbnail[0x0201]), int(thumbnail[0x0202])
            turned = {0x0112: tags.get(0x0112, 1)}
        except Exception:  # noqa: BLE001, S112  (none, or a damaged one)
            continue
        image = _opened(block[start : start + length])
        if image is not None:
            image.getexif().update(turned)
            yield ImageOps.exif_transpose(image)
    yield from filter(None, map(_opened, _other_thumbnails(data)))


def _other_thumbnails(data: bytes) -> Iterator[bytes]:
    """Yield the thumbnails of Photoshop, of XMP packets and of JFIF extensions."""
    for match in _RESOURCE.finditer(data):
        yield data[match.end() : match.end() + int.from_bytes(match[1], "big")]
    for match in _PACKED.finditer(data):
        with contextlib.suppress(ValueError):  # cut off
            yield base64.b64decode(match[1].replace(b"&#xA;", b""))
    for match in _EXTENSION.finditer(data):
        yield data[match.end() : match.end() + _LONGEST]


def _behind(data: bytes) -> Iterator[Image.Image]:
    """Yield the pictures behind a JPEG; those without colour are depths and brightnesses."""
    if kind_of(data) is not JPEG:
        return
    pixels = data.find(b"\xff\xda")
    end = data.find(b"\xff\xd9", pixels) if pixels >= 0 else -1
    starts = re.finditer(rb"\xff\xd8\xff[\xe0\xe1\xdb]", data[end:]) if end >= 0 else ()
    for match in islice(starts, _MOST_BEHIND):
        image = _opened(data[end + match.start() :], coloured=True)
        if image is not None:
            yield image


def _opened(data: bytes, *, coloured: bool = False) -> Image.Image | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(BytesIO(data), formats=("JPEG",))
            if coloured and image.mode != "RGB":
                return None
            image.draft("L", (_DRAFT, _DRAFT))
            return None if max(image.size) > _MOST_SIDE else image.convert("L")
    except Exception:  # noqa: BLE001  (damaged: nothing to see)
        return None


def _differs(thumbnail: Image.Image, photo: Photo) -> bool:
    """Say whether a thumbnail shows more, or other things, than the picture."""
    small = _without_bars(np.asarray(thumbnail, dtype=np.uint8))
    height, width = small.shape
    if min(height, width) < _SIDE:
        return False
    shape = np.log((width / height) / (photo.width / photo.height))
    if abs(float(shape)) > _SHAPE:
        return True
    now = np.asarray(Image.fromarray(photo.gray).resize((_SIDE, _SIDE), Image.Resampling.BOX))
    then = np.asarray(Image.fromarray(small).resize((_SIDE, _SIDE), Image.Resampling.BOX))
    if min(float(now.std()), float(then.std())) < _FLAT:
        return False
    return bool(np.corrcoef(now.ravel(), then.ravel())[0, 1] < _ALIKE)


def _without_bars(gray: Pixels) -> Pixels:
    """Return a thumbnail without the black bars by which cameras fill it up."""
    rows = np.flatnonzero(gray.max(axis=1) > _DARK)
    columns = np.flatnonzero(gray.max(axis=0) > _DARK)
    if not len(rows) or not len(columns):
        return gray
    return gray[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
