"""How edges run, in cells of 4 pixels: what stays of a logo in another colour and light.

Histograms of oriented gradients (Dalal and Triggs, 2005), with soft bins: the direction is
doubled, so that light on dark and dark on light count alike, and each bin takes its share by the
cosine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

CELL = 4
"""Pixels of a cell's side."""
BINS = 8
"""Directions that are told apart."""
_WEAK = 6.0
"""Gradients (levels of 256) that count little beside this."""


def cells(picture: NDArray[np.uint8]) -> Floats:
    """Return a picture's gradients, (rows / CELL, columns / CELL, BINS), each cell normalised."""
    rows, columns = (size // CELL * CELL for size in picture.shape[:2])
    part = picture[:rows, :columns]
    across, down, size = _steepest(part)
    twice_cos = (across * across - down * down) / (size + 1e-3)
    twice_sin = 2 * across * down / (size + 1e-3)
    shape = (columns // CELL, rows // CELL)
    found = np.empty((shape[1], shape[0], BINS), np.float32)
    half = BINS // 2
    for at, angle in enumerate(np.arange(half) * 2 * np.pi / BINS):
        share = cv2.addWeighted(twice_cos, np.cos(angle), twice_sin, np.sin(angle), 0)
        # What one direction takes, the opposite one does not.
        for place, one in ((at, np.maximum(share, 0)), (at + half, np.maximum(-share, 0))):
            found[..., place] = cv2.resize(one, shape, interpolation=cv2.INTER_AREA)
    around = cv2.boxFilter(
        np.sqrt((found**2).sum(axis=2)), -1, (5, 5), borderType=cv2.BORDER_REFLECT
    )
    return np.asarray(np.sqrt(found / (around[..., None] + _WEAK)), np.float32)


def _steepest(picture: NDArray[np.uint8]) -> tuple[Floats, Floats, Floats]:
    """Return each pixel's gradient, across, down and in size, where it is steepest."""
    parts = []
    for channel in cv2.split(picture):
        across = np.asarray(cv2.Sobel(channel, cv2.CV_32F, 1, 0, ksize=1), np.float32)
        down = np.asarray(cv2.Sobel(channel, cv2.CV_32F, 0, 1, ksize=1), np.float32)
        parts.append((across, down, np.asarray(cv2.magnitude(across, down), np.float32)))
    best = parts[0]
    for part in parts[1:]:
        steeper = (part[2] > best[2]).astype(np.uint8)
        for held, new in zip(best, part, strict=True):
            cv2.copyTo(new, steeper, held)
    return best
