"""What editing left behind: old thumbnails, and pieces of the picture before it was cropped."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
from PIL import ExifTags, Image, ImageOps

from checker.pictures.kinds import PNG, kind_of
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
_MOST_SIDE = 1024


def read(data: bytes, photo: Photo | None) -> Iterator[Told]:
    """Yield what still shows an earlier version of the picture.

    Args:
        data: The bytes of the file.
        photo: The picture as it is now; None where it could not be opened.
    """
    if photo is not None and any(_differs(one, photo) for one in _thumbnails(data)):
        yield Told(EARLIER, "a thumbnail inside the file")
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


def _opened(data: bytes) -> Image.Image | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(BytesIO(data), formats=("JPEG",))
            if max(image.size) > _MOST_SIDE:
                return None
            return image.convert("L")
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
