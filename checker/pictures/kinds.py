"""What a file is, told by its first bytes; its name may say anything."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import NamedTuple


class Kind(NamedTuple):
    """A kind of file.

    Attributes:
        name: What people call it.
        formats: The names by which Pillow knows it; none for what is no raster picture.
        endings: The endings that its name may have.
        video: Whether it is a film.
    """

    name: str
    formats: tuple[str, ...]
    endings: tuple[str, ...]
    video: bool = False


JPEG = Kind("JPEG", ("JPEG", "MPO"), (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"))
PNG = Kind("PNG", ("PNG",), (".png", ".apng"))
GIF = Kind("GIF", ("GIF",), (".gif",))
WEBP = Kind("WebP", ("WEBP",), (".webp",))
HEIC = Kind("HEIC", ("HEIF",), (".heic", ".heif", ".hif"))
AVIF = Kind("AVIF", ("AVIF",), (".avif",))
BMP = Kind("BMP", ("BMP",), (".bmp", ".dib"))
TIFF = Kind("TIFF", ("TIFF",), (".tif", ".tiff"))
SVG = Kind("SVG", (), (".svg",))
VIDEO = Kind("video", (), (".mp4", ".mov", ".m4v", ".3gp", ".avi", ".webm", ".mkv"), video=True)

KINDS = (JPEG, PNG, GIF, WEBP, HEIC, AVIF, BMP, TIFF, SVG, VIDEO)

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_BEGINNINGS = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"BM", BMP),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"\x1a\x45\xdf\xa3", VIDEO),
)
_SVG = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!DOCTYPE|<svg)", re.IGNORECASE)
_MARKUP = 4096


def kind_of(data: bytes) -> Kind | None:
    """Return what a file is; None for what is neither a picture nor a film."""
    if data[:4] == b"RIFF":
        return {b"WEBP": WEBP, b"AVI ": VIDEO}.get(data[8:12])
    if data[4:8] == b"ftyp":
        return _in_a_container(data)
    if data[4:8] in {b"moov", b"mdat", b"wide", b"free"}:
        return VIDEO
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return kind
    head = data[:_MARKUP].replace(b"\x00", b"").lstrip(b"\xff\xfe")
    return SVG if _SVG.match(head) and b"<svg" in data.replace(b"\x00", b"")[:65536] else None


def _in_a_container(data: bytes) -> Kind:
    """Return what an ISO base media file (ISO/IEC 14496-12) holds, by its brands."""
    brands = {data[8:12], *(data[at : at + 4] for at in range(16, min(data[3], 64), 4))}
    if data[8:12] in _AVIF_BRANDS:
        return AVIF
    if data[8:12] in _HEIF_BRANDS:
        return AVIF if brands & _AVIF_BRANDS and not brands & {b"heic", b"heix"} else HEIC
    return VIDEO


def kind_by_name(name: str) -> Kind | None:
    """Return what a file's name says that it is; None where it says nothing."""
    ending = PurePath(name).suffix.casefold()
    return next((kind for kind in KINDS if ending in kind.endings), None)
