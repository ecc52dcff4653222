"""Parts of a photo as networks take them: any four corners, made a small square."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from checker.pictures.logos.references import AROUND, SIDE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from checker.pictures.logos.proposals import Place

    Floats = NDArray[np.float32]
    Square = NDArray[np.uint8]

UNIT = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
"""The corners of a square, clockwise from the upper left, as everywhere here."""


def corners(place: Place, size: float = 1.0) -> Floats:
    """Return the corners of the square at a place, some times as large, (4, 2)."""
    side = place.side * size
    return np.asarray((UNIT - 0.5) * side + [place.x, place.y], np.float32)


def within(shares: Floats, around: Floats) -> Floats:
    """Return points of a square, given as shares of its side, in the photo between its corners."""
    matrix = cv2.getPerspectiveTransform(UNIT, around.astype(np.float32))
    return np.asarray(cv2.perspectiveTransform(shares[None].astype(np.float32), matrix)[0])


def logo_box(around: Floats) -> tuple[float, float, float, float]:
    """Return left, top, right, bottom of the logo between the corners of its square."""
    middle = around.mean(axis=0)
    inner = middle + (around - middle) / AROUND
    (left, top), (right, bottom) = inner.min(axis=0), inner.max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def cut(photo: NDArray[np.uint8], around: Floats, side: int = SIDE) -> Square:
    """Return what lies between four corners of a photo as a square, `side` pixels wide."""
    margin = 0.25 * float(np.ptp(around, axis=0).max()) + 4
    last = np.array([photo.shape[1] - 1, photo.shape[0] - 1])
    # One pixel at least, also of what lies beside the photo.
    left, top = np.clip(around.min(axis=0) - margin, 0, last).astype(int)
    right, bottom = np.clip(around.max(axis=0) + margin, 0, last).astype(int) + 1
    part = photo[top:bottom, left:right]
    scale = side / np.sqrt(max(1.0, _area(around)))
    if scale < 1:
        part = np.asarray(cv2.GaussianBlur(part, (0, 0), 0.4 / scale), np.uint8)
    moved = (around - [left, top]).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(moved, UNIT * side)
    warped = cv2.warpPerspective(
        part, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    return np.asarray(warped, np.uint8)


def _area(around: Floats) -> float:
    """Return the area between four corners (the shoelace formula)."""
    x, y = around.T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2
