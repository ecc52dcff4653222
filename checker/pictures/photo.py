"""A decoded picture: upright, RGB, with the way back to the pixels of the full-size picture."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]


class Photo:
    """A picture to look at.

    Args:
        rgb: Its pixels (height, width, 3), upright.
        width: Pixels of the upright full-size picture from left to right.
        height: The same from top to bottom.
    """

    def __init__(self, rgb: Pixels, width: int, height: int) -> None:
        self.rgb = np.ascontiguousarray(rgb)
        self.width = width
        self.height = height
        self._smaller: dict[tuple[int, int], Photo] = {}

    @cached_property
    def gray(self) -> Pixels:
        """Its brightness (height, width)."""
        return np.asarray(cv2.cvtColor(self.rgb, cv2.COLOR_RGB2GRAY), dtype=np.uint8)

    def at_most(self, side: int) -> Photo:
        """Return the picture with no side longer than this; made once for all who ask."""
        return self._scaled(side / max(self.rgb.shape[:2]))

    def within(self, pixels: int) -> Photo:
        """Return the picture with no more pixels than these: long screenshots stay legible."""
        rows, columns = self.rgb.shape[:2]
        return self._scaled((pixels / (rows * columns)) ** 0.5)

    def _scaled(self, scale: float) -> Photo:
        if scale >= 1:
            return self
        rows, columns = self.rgb.shape[:2]
        size = (max(round(columns * scale), 1), max(round(rows * scale), 1))
        if size not in self._smaller:
            rgb = cv2.resize(self.rgb, size, interpolation=cv2.INTER_AREA)
            self._smaller[size] = Photo(np.asarray(rgb, dtype=np.uint8), self.width, self.height)
        return self._smaller[size]

    def box(
        self, left: float, top: float, right: float, bottom: float
    ) -> tuple[int, int, int, int]:
        """Return a place in pixels of the full-size picture, kept inside it.

        Args:
            left: Its left edge, in pixels of `rgb`.
            top: Its upper edge.
            right: One past its last column.
            bottom: One past its last row.
        """
        rows, columns = self.rgb.shape[:2]
        across, down = self.width / columns, self.height / rows
        return (
            min(max(round(left * across), 0), self.width - 1),
            min(max(round(top * down), 0), self.height - 1),
            min(max(round(right * across), 1), self.width),
            min(max(round(bottom * down), 1), self.height),
        )
