"""Whether a face looks into the camera, from its five points."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

FRONTAL = 0.3
"""How far the nose may be from the middle between the eyes, in distances of the eyes. It is 0 for
a face that looks into the camera and 0.5 where it has turned by about 45 degrees."""
_NARROW = 0.36
"""Distance of the eyes, in widths of the face, below which it is seen from the side: our two test
photos have 0.5 (into the camera) and 0.3 (from the side)."""


def faces_camera(
    points: Sequence[tuple[float, float]], box: tuple[float, float, float, float]
) -> bool:
    """Say whether somebody looks into the camera, so that the picture shows who it is.

    Args:
        points: The eyes, the nose and the corners of the mouth, the left one first.
        box: The face.
    """
    (left, left_down), (right, right_down), (nose, _) = points[:3]
    apart = right - left
    level = abs(right_down - left_down)
    if apart <= 0 or apart < _NARROW * (box[2] - box[0]):
        return False
    distance = hypot(apart, level)
    return abs(nose - (left + right) / 2) <= FRONTAL * distance
