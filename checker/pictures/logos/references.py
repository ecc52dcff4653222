"""Registered logos as networks and templates take them: squares with the logo in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from checker.pictures.decoding import decode_rgba
from checker.pictures.errors import PictureError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from checker.drafts import Picture

    Square = NDArray[np.uint8]

SIDE = 64
"""Pixels of the squares that the networks take."""
AROUND = 1.15
"""How much wider than the logo a square is, here and where photos are cut."""

_OPAQUE = 20
_LIKE_THE_EDGE = 28
"""Colours nearer than this to the one around a logo belong to what is around it."""
_FEWEST = 8


def reference(picture: Picture) -> Square:
    """Return a reference picture (SIDE, SIDE, 4), RGB times transparency, and transparency.

    Where a picture has no transparency, what is of one colour all around its edge is taken for it.

    Raises:
        PictureError: It cannot be opened, or shows nothing.
    """
    return squared(decode_rgba(picture), SIDE)


def squared(rgba: NDArray[np.uint8], side: int) -> Square:
    """Return a picture with transparency, trimmed, in the middle of a square of `side` pixels.

    Raises:
        PictureError: There is nothing to be seen in it.
    """
    alpha = _alpha(rgba)
    rows, columns = np.where(alpha > _OPAQUE)
    if not len(rows) or max(np.ptp(rows), np.ptp(columns)) < _FEWEST:
        raise PictureError("it shows nothing that could be looked for")
    inside = (slice(rows.min(), rows.max() + 1), slice(columns.min(), columns.max() + 1))
    part = np.dstack([rgba[inside][..., :3], alpha[inside]]).astype(np.float32)
    part[..., :3] *= part[..., 3:] / 255
    whole = round(max(part.shape[:2]) * AROUND)
    square = np.zeros((whole, whole, 4), np.float32)
    top, left = (whole - part.shape[0]) // 2, (whole - part.shape[1]) // 2
    square[top : top + part.shape[0], left : left + part.shape[1]] = part
    way = cv2.INTER_AREA if whole > side else cv2.INTER_CUBIC
    small = cv2.resize(square, (side, side), interpolation=way)
    return np.asarray(np.clip(small, 0, 255), dtype=np.uint8)


def _alpha(rgba: NDArray[np.uint8]) -> NDArray[np.uint8]:
    alpha = rgba[..., 3]
    if alpha.min() < _OPAQUE:
        return alpha
    edge = np.concatenate([rgba[0], rgba[-1], rgba[:, 0], rgba[:, -1]])[:, :3].astype(np.int16)
    around = np.median(edge, axis=0).astype(np.int16)
    if np.abs(edge - around).max(axis=1).mean() > _LIKE_THE_EDGE / 2:
        return alpha  # the picture goes on to its edge
    alike = np.abs(rgba[..., :3].astype(np.int16) - around).max(axis=2) < _LIKE_THE_EDGE
    # Only what hangs together with the edge: white inside a crest is part of it.
    padded = np.pad(alike, 1, constant_values=True).astype(np.uint8)
    _, labels = cv2.connectedComponents(padded, connectivity=4)
    outside = labels[1:-1, 1:-1] == labels[0, 0]
    return np.where(outside, 0, 255).astype(np.uint8)
