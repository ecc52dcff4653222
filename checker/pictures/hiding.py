"""Making a part of a picture unrecognisable, for good.

What is hidden is thrown away, not disguised: of a face 36 averaged colours stay, of a logo 9, of
lettering one. (A fine mosaic, or a blur alone, can be undone for text: Hill, Zhou, Saul and
Shacham, "On the (In)effectiveness of Mosaicing and Blurring as Tools for Document Redaction",
PoPETs 2016(4).)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.pictures.photo import Pixels

CELLS = {"faces": 6, "logos": 3, "lettering": 1}
"""Averaged colours across and down that stay of each kind of thing."""
_MARGIN = {"faces": 0.25, "logos": 0.1, "lettering": 0.15}
"""What is hidden around it, in parts of its shorter side."""


def hidden(rgb: Pixels, boxes: Iterable[tuple[int, ...]], what: str) -> Pixels:
    """Return a picture with some places hidden.

    Args:
        rgb: Its pixels.
        boxes: The places, in its pixels.
        what: What they show: "faces", "logos" or "lettering".
    """
    done = rgb.copy()
    for box in boxes:
        left, top, right, bottom = _wider(box, _MARGIN[what], rgb)
        place = done[top:bottom, left:right]
        if place.size:
            size = (right - left, bottom - top)
            few = cv2.resize(place, (CELLS[what], CELLS[what]), interpolation=cv2.INTER_AREA)
            done[top:bottom, left:right] = cv2.resize(few, size, interpolation=cv2.INTER_LINEAR)
    return np.ascontiguousarray(done)


def _wider(box: tuple[int, ...], margin: float, rgb: Pixels) -> tuple[int, int, int, int]:
    left, top, right, bottom = box
    more = round(margin * min(right - left, bottom - top)) + 1
    height, width = rgb.shape[:2]
    return (
        max(left - more, 0), max(top - more, 0),
        min(right + more, width), min(bottom + more, height),
    )  # fmt: skip
