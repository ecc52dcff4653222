"""Where the logo finder joins; until it does, every report on a registered logo says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from checker.pictures.errors import PictureError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.pictures.logo import Logo


def open_finder(logos: Sequence[Logo]) -> NoReturn:
    """Return what finds these logos in a photo.

    Raises:
        PictureError: This version has no logo finder yet.
    """
    raise PictureError(f"this version cannot look for logos yet ({len(logos)} registered)")
