"""Places of a photo where a logo could be: where the edges run as in the logo itself.

The logo, upright and turned either way, is held against every place of a pyramid of the photo
(an exemplar detector: Malisiewicz, Gupta and Efros, 2011), by the correlation of gradients.
All logos are held against it in one matrix product, so that fifty cost little more than one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from checker.pictures.logos.gradients import BINS, CELL, cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Square = NDArray[np.uint8]
    Spot = tuple[float, float, float]

WINDOW = 8
"""Cells of a window's side."""
PIXELS = WINDOW * CELL
STEP = 1.26
"""How much smaller each layer of the pyramid is than the one before: the cube root of 2."""
TURNS = (-20.0, -7.0, 7.0, 20.0)
"""Degrees by which a logo is turned."""
_ROWS_AT_ONCE = 24
_BLANK = 0.35
"""A window's spread of gradients below which it is as good as blank."""


class Place(NamedTuple):
    """A square of a photo.

    Attributes:
        score: How like the logo its edges run, -1 to 1.
        x: Its middle, in pixels from the left.
        y: Its middle, in pixels from the top.
        side: Pixels of its side.
    """

    score: float
    x: float
    y: float
    side: float

    @property
    def spot(self) -> Spot:
        """Where it is, whichever logo it is like."""
        return self.x, self.y, self.side


class Templates:
    """The gradients of logos, turned.

    Args:
        logos: The reference squares of each logo (side, side, 4).
    """

    def __init__(self, logos: Sequence[Sequence[Square]]) -> None:
        rows, self._of = [], []
        for number, squares in enumerate(logos):
            for square in squares:
                for turned in _turned(square):
                    rows.append(_unit(cells(turned).reshape(1, -1)))
                    self._of.append(number)
        self._weights = np.concatenate(rows).T.copy()
        self._count = len(logos)

    def places(self, photo: NDArray[np.uint8], most: int) -> list[list[Place]]:
        """Return for each logo the places most like it, the likest first.

        Args:
            photo: The photo, RGB.
            most: How many places to return for each.
        """
        found: list[list[Place]] = [[] for _ in range(self._count)]
        for layer, scale in _pyramid(photo):
            for number, scores in self._scores(cells(layer)):
                found[number] += _peaks(scores, scale, most)
        return [_apart(places, most) for places in found]

    def _scores(self, grid: Floats) -> Iterator[tuple[int, Floats]]:
        """Yield for each logo its best correlation at each place of a layer."""
        high, wide = grid.shape[0] - WINDOW + 1, grid.shape[1] - WINDOW + 1
        best = np.full((self._count, high, wide), -1.0, np.float32)
        windows = np.lib.stride_tricks.sliding_window_view(grid, (WINDOW, WINDOW), axis=(0, 1))
        spread = _spread(grid)[:high, :wide]
        for top in range(0, high, _ROWS_AT_ONCE):
            part = windows[top : top + _ROWS_AT_ONCE].transpose(0, 1, 3, 4, 2)
            flat = np.ascontiguousarray(part).reshape(-1, WINDOW * WINDOW * BINS)
            scores = flat @ self._weights
            scores /= spread[top : top + _ROWS_AT_ONCE].reshape(-1, 1)
            for at, number in enumerate(self._of):
                area = best[number, top : top + _ROWS_AT_ONCE]
                np.maximum(area, scores[:, at].reshape(area.shape), out=area)
        yield from enumerate(best)


def _spread(grid: Floats) -> Floats:
    """Return how much the gradients of the window right of and below each cell vary."""

    def summed(values: Floats) -> Floats:
        sums = cv2.boxFilter(values, -1, (WINDOW, WINDOW), anchor=(0, 0), normalize=False)
        return np.asarray(sums, np.float32)

    squares = summed(np.einsum("ijk,ijk->ij", grid, grid))
    mean = summed(grid.sum(axis=2)) / (WINDOW * WINDOW * BINS)
    spread = np.sqrt(np.maximum(squares - mean**2 * (WINDOW * WINDOW * BINS), 0))
    return np.asarray(np.maximum(spread, _BLANK * WINDOW), np.float32)


def _turned(square: Square) -> Iterator[NDArray[np.uint8]]:
    """Yield a logo on a ground unlike it, turned each way."""
    side = square.shape[0]
    alpha = square[..., 3:].astype(np.float32) / 255
    mean = square[..., :3].sum(axis=(0, 1)) / max(1.0, float(alpha.sum()))
    ground = np.where(mean > 128, 40.0, 210.0).astype(np.float32)  # noqa: PLR2004  (half of 255)
    flat = square[..., :3].astype(np.float32) + ground * (1 - alpha)
    for degrees in TURNS:
        matrix = cv2.getRotationMatrix2D(((side - 1) / 2, (side - 1) / 2), degrees, PIXELS / side)
        matrix[:, 2] += (PIXELS - side) / 2
        smooth = cv2.GaussianBlur(flat, (0, 0), 0.4 * side / PIXELS)
        turned = cv2.warpAffine(smooth, matrix, (PIXELS, PIXELS), borderMode=cv2.BORDER_REPLICATE)
        yield np.asarray(np.clip(turned, 0, 255), dtype=np.uint8)


def _unit(row: Floats) -> Floats:
    row = row - row.mean()
    return np.asarray(row / (np.linalg.norm(row) + 1e-6), np.float32)


def _pyramid(photo: NDArray[np.uint8]) -> Iterator[tuple[NDArray[np.uint8], float]]:
    """Yield the photo smaller and smaller, with the size of each layer as a share of the first."""
    scale, layer = 1.0, photo
    while min(layer.shape[:2]) >= PIXELS:
        yield layer, scale
        scale /= STEP
        size = (round(photo.shape[1] * scale), round(photo.shape[0] * scale))
        if min(size) < PIXELS:
            return
        layer = np.asarray(cv2.resize(layer, size, interpolation=cv2.INTER_AREA), np.uint8)


def _peaks(scores: Floats, scale: float, most: int) -> list[Place]:
    """Return the best places of a layer of which none is beside a better one."""
    tops = cv2.dilate(scores, np.ones((3, 3), np.uint8)) == scores
    at = np.flatnonzero(tops)
    values = scores.ravel()[at]
    if len(at) > most:
        chosen = np.argpartition(-values, most)[:most]
        at, values = at[chosen], values[chosen]
    rows, columns = np.unravel_index(at, scores.shape)
    side = PIXELS / scale
    return [
        Place(
            float(value),
            (column * CELL + PIXELS / 2) / scale,
            (row * CELL + PIXELS / 2) / scale,
            side,
        )
        for value, row, column in zip(values, rows, columns, strict=True)
    ]


def _apart(places: list[Place], most: int) -> list[Place]:
    """Return the best places that are not the same as a better one."""
    kept: list[Place] = []
    for place in sorted(places, reverse=True):
        if len(kept) == most:
            break
        if not any(_same(place, other) for other in kept):
            kept.append(place)
    return kept


def _same(one: Place, other: Place) -> bool:
    near = 0.35 * min(one.side, other.side)
    alike = max(one.side, other.side) < 1.5 * min(one.side, other.side)
    return alike and abs(one.x - other.x) < near and abs(one.y - other.y) < near
