"""Opening a picture: refused before it costs too much, upright, in eight bits a colour."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pi_heif
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from checker.pictures.errors import PictureError
from checker.pictures.kinds import JPEG, SVG, kind_by_name, kind_of
from checker.pictures.limits import (
    LONGEST_SIDE,
    MOST_BYTES,
    MOST_JPEG_PIXELS,
    MOST_PIXELS,
    SEEN_PIXELS,
)
from checker.pictures.photo import Photo
from checker.pictures.svg import rendered

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from checker.drafts import Picture
    from checker.pictures.kinds import Kind

pi_heif.register_heif_opener(thumbnails=False)
Image.MAX_IMAGE_PIXELS = None  # our own limits are tighter, and say what to do

_SIXTEEN_BITS = 256
_ALPHA = frozenset({"RGBA", "LA", "PA", "La", "RGBa"})


class Decoded(NamedTuple):
    """An opened picture.

    Attributes:
        photo: Its pixels.
        unseen: What of it was not looked at, as a clause; empty where all was.
        note: What else there is to say of the file, as a clause.
    """

    photo: Photo
    unseen: str = ""
    note: str = ""


def decode(picture: Picture, pixels: int = SEEN_PIXELS) -> Decoded:
    """Return a picture, opened.

    Args:
        picture: Its name and its bytes.
        pixels: How many it may have; a larger one is made smaller.

    Raises:
        PictureError: It is no picture, is damaged, or would cost too much.
    """
    kind = _kind(picture)
    if kind is SVG:
        picture = picture.__class__(picture.name, rendered(picture.data, LONGEST_SIDE))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _decoded(picture.data, kind, pixels, _misnamed(picture.name, kind))
    except PictureError:
        raise
    except MemoryError:
        raise PictureError("it needs too much memory; make it smaller") from None
    except UnidentifiedImageError:
        raise PictureError(
            "it is damaged from its first bytes on, and nobody can open it"
        ) from None
    except OSError:
        raise PictureError("it is damaged or breaks off; save it or send it again") from None
    except Exception:  # noqa: BLE001  (a decoder may raise anything at a damaged file)
        raise PictureError("it is damaged, and cannot be opened") from None


def decode_rgba(picture: Picture, longest: int = 1024) -> NDArray[np.uint8]:
    """Return the pixels of a drawing (height, width, 4), with what is transparent in it.

    Raises:
        PictureError: As for `decode`.
    """
    kind = _kind(picture)
    data = rendered(picture.data, longest) if kind is SVG else picture.data
    try:
        with Image.open(BytesIO(data), formats=_formats(kind)) as opened:
            _require_size(opened, kind)
            image = ImageOps.exif_transpose(_eight_bits(opened)).convert("RGBA")
    except (OSError, ValueError, SyntaxError):
        raise PictureError("it is damaged, and cannot be opened") from None
    image.thumbnail((longest, longest))
    return np.asarray(image, dtype=np.uint8)


def _kind(picture: Picture) -> Kind:
    """Return what a file is; what could not be looked at is refused."""
    if not picture.data:
        raise PictureError("the file is empty (0 bytes)")
    kind = kind_of(picture.data)
    if kind is None:
        raise PictureError("it is no picture that the checker can open; save it as JPEG or PNG")
    if kind.video:
        raise PictureError("it is a video; what its file says was looked at, what it shows was not")
    if len(picture.data) > MOST_BYTES:
        raise PictureError(f"the file is larger than {MOST_BYTES // 1_000_000} MB")
    return kind


def _formats(kind: Kind) -> tuple[str, ...]:
    return ("PNG",) if kind is SVG else kind.formats


def _misnamed(name: str, kind: Kind) -> str:
    said = kind_by_name(name)
    if said is None or said is kind:
        return ""
    return f"its name says {said.name}, but it is a {kind.name} file"


def _decoded(data: bytes, kind: Kind, pixels: int, note: str) -> Decoded:
    with Image.open(BytesIO(data), formats=_formats(kind)) as image:
        _require_size(image, kind)
        orientation = image.getexif().get(0x0112, 1)
        width, height = image.size
        if orientation in {5, 6, 7, 8}:  # turned by a quarter (Exif 2.32, 4.6.4)
            width, height = height, width
        moving = bool(getattr(image, "is_animated", False)) and image.format != "MPO"
        image.draft("RGB", _at_most(pixels, image))
        if moving:
            image.seek(0)
        upright = ImageOps.exif_transpose(_plain(image, pixels))
        if upright.width * upright.height > pixels:
            upright.thumbnail(_at_most(pixels, upright), Image.Resampling.BOX)
        rgb = np.asarray(upright, dtype=np.uint8)
    unseen = "it has several frames or pages; only the first was looked at" if moving else ""
    return Decoded(Photo(rgb, width, height), unseen, note)


def _require_size(image: Image.Image, kind: Kind) -> None:
    width, height = image.size
    whole = kind is not JPEG or "progressive" in image.info or "progression" in image.info
    most = MOST_PIXELS if whole else MOST_JPEG_PIXELS
    if width * height > most:
        raise PictureError(
            f"it has {width * height // 1_000_000} million pixels, and more than "
            f"{most // 1_000_000} million are not opened; make it smaller"
        )


def _at_most(pixels: int, image: Image.Image) -> tuple[int, int]:
    """Return a picture's size with so many pixels, in its own shape."""
    scale = min(1.0, (pixels / (image.width * image.height)) ** 0.5)
    return max(int(image.width * scale), 1), max(int(image.height * scale), 1)


def _plain(image: Image.Image, pixels: int) -> Image.Image:
    """Return a picture as RGB; what is transparent in it is shown on white, as networks do."""
    exif, profile = image.getexif(), image.info.get("icc_profile")
    image = _eight_bits(image)
    if image.width * image.height > pixels and image.mode in {"RGB", "L", "CMYK"}:
        image.thumbnail(_at_most(pixels, image), Image.Resampling.BOX, reducing_gap=1.0)
    if image.mode in _ALPHA or "transparency" in image.info:
        rgba = image.convert("RGBA")
        white = Image.new("RGBA", rgba.size, "white")
        plain = Image.alpha_composite(white, rgba).convert("RGB")
    elif image.mode == "RGB":
        plain = _in_srgb(image, profile)
    else:
        plain = image.convert("RGB")
    plain.getexif().update(exif)
    return plain


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture in the colours that screens expect; phones save wider ones (ICC.1)."""
    if not profile or b"sRGB" in profile:
        return image
    try:
        target = ImageCms.createProfile("sRGB")
        plain = ImageCms.profileToProfile(image, BytesIO(profile), target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):  # a damaged profile
        return image
    return plain or image


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return a picture with no more than eight bits a colour; its brightest stays its brightest."""
    if image.mode not in {"I", "F", "I;16", "I;16B", "I;16L", "I;16N"}:
        return image
    values = np.array(image, dtype=np.float32)
    top = float(values.max(initial=0.0))
    if image.mode == "F" and top <= 1.0:
        values *= 255
    elif top >= _SIXTEEN_BITS:
        values /= _SIXTEEN_BITS + 1
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
