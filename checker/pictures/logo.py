"""A logo that the school registered: its name and its reference pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.drafts import Picture
from checker.errors import InputError, unreadable

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PICTURES = 5
"""Reference pictures of one logo: more make looking slower and find no more."""
_LARGEST = 16_000_000


class Logo(NamedTuple):
    """A registered logo.

    Attributes:
        name: What the school calls it.
        pictures: Its reference pictures (PNG, JPEG or SVG), 1 to 5.
    """

    name: str
    pictures: tuple[Picture, ...]


def read_logo(paths: Sequence[str], name: str = "") -> Logo:
    """Return a logo from the files of its reference pictures.

    Args:
        paths: The files.
        name: What the school calls it; by default the first file's name.

    Raises:
        InputError: A file cannot be read, or is far too large for a logo.
    """
    return Logo(name or Path(paths[0]).stem, tuple(map(_picture, paths)))


def _picture(path: str) -> Picture:
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise unreadable(error, "this logo", path) from None
    if len(data) > _LARGEST:
        raise InputError(
            f"this logo is larger than {_LARGEST // 1_000_000} MB",
            source=path,
            remedy="Make it smaller; 1,000 pixels are plenty.",
        )
    return Picture(Path(path).name, data)
