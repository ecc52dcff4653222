"""The safe copy of a picture: upright, without hidden data, not too large, parts hidden."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image

from checker.pictures.hiding import hidden
from checker.pictures.photo import Photo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Places = Callable[[Photo], Iterable[tuple[int, ...]]]

LONGEST = 2048
"""Pixels of the longer side of a copy; networks show no more."""
_QUALITY = 88
_ROUNDS = 3


class Copy(NamedTuple):
    """A safe copy.

    Attributes:
        data: The bytes of a JPEG file.
        width: Its pixels from left to right.
        height: Its pixels from top to bottom.
        hidden: How many places were hidden, by what they show.
    """

    data: bytes
    width: int
    height: int
    hidden: dict[str, int]


def safe_copy(photo: Photo, finders: Mapping[str, Places]) -> Copy:
    """Return a copy that gives away no more than what can be seen in it.

    It is looked at again after something was hidden, and what is found then is hidden too.

    Args:
        photo: The picture.
        finders: What is to be hidden ("faces", "logos", "lettering"), and who finds it; they
            answer in pixels of the picture that they are given.
    """
    rgb = photo.at_most(LONGEST).rgb
    height, width = rgb.shape[:2]
    counts = dict.fromkeys(finders, 0)
    for what, places in finders.items():
        for _ in range(_ROUNDS):
            boxes = list(places(Photo(rgb, width, height)))
            if not boxes:
                break
            counts[what] += len(boxes)
            rgb = hidden(rgb, boxes, what)
    with BytesIO() as file:
        # Pixels alone: what Pillow knows of the original does not come along.
        Image.fromarray(rgb).save(file, "JPEG", quality=_QUALITY, optimize=True)
        return Copy(file.getvalue(), width, height, counts)
