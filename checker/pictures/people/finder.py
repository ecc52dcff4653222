"""image/people: faces found in a picture, counted and measured; nobody is recognised.

Limits: children cannot be told from adults, so a photo of staff alone is reported too; people
seen from behind, masked or smaller than about 24 pixels are missed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.pictures.people.cascade import Cascade
from checker.pictures.people.facing import faces_camera

if TYPE_CHECKING:
    from checker.pictures.photo import Photo

LOOKED_AT = 1600 * 1200
"""Pixels of a picture in which faces are looked for."""
SMALLEST = 24
"""Pixels of the smallest face there; nobody is known by a smaller one."""


class Person(NamedTuple):
    """Somebody who can be seen.

    Attributes:
        box: The face, in pixels of the upright full-size picture.
        facing: Whether it looks into the camera.
        confidence: How sure, 0 to 1.
    """

    box: tuple[int, ...]
    facing: bool
    confidence: float


class PeopleFinder:
    """Finds the faces of a picture."""

    name = "people"

    def __init__(self) -> None:
        self._cascade = Cascade()

    def people(self, photo: Photo) -> list[Person]:
        """Return who can be seen, from left to right."""
        small = photo.within(LOOKED_AT)
        found = [
            Person(small.box(*face.box), faces_camera(face.points, face.box), face.confidence)
            for face in self._cascade.faces(small.rgb, SMALLEST)
        ]
        return sorted(found)
