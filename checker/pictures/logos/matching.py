"""Whether a place of a photo shows a logo: two networks that have learned what worn crests look like.

One network turns a registered logo into a vector, the other a place of a photo; where both are
near, the place shows the logo. They were trained on invented crests alone (models/LOGOS.md).
"""

from __future__ import annotations

import hashlib
import json
import math
from importlib.resources import files
from typing import TYPE_CHECKING

import cv2
import numpy as np

from checker.pictures.errors import PictureError
from checker.pictures.logos.references import SIDE
from checker.pictures.sessions import open_session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.resources.abc import Traversable

    from numpy.typing import NDArray

    from checker.pictures.logos.proposals import Place

    Floats = NDArray[np.float32]
    Square = NDArray[np.uint8]

CRESTS, PLACES, SETTINGS = "crests.onnx", "places.onnx", "settings.json"
_SIZES = (0.88, 1.0, 1.16)
"""A place is also looked at a little nearer and from a little further away."""
_MOST_AT_ONCE = 64


class Matcher:
    """The networks.

    Args:
        folder: Where their files are; by default those that ship.

    Raises:
        PictureError: A file is missing or damaged.
    """

    def __init__(self, folder: Traversable | None = None) -> None:
        contents = _verified(folder or files("checker.models") / "logos")
        settings = json.loads(contents[SETTINGS])
        self.scale, self.bias = float(settings["scale"]), float(settings["bias"])
        self.threshold = float(settings["threshold"])
        self._crests, self._places = open_session(contents[CRESTS]), open_session(contents[PLACES])

    def known(self, squares: Sequence[Square]) -> Floats:
        """Return what logos are known by, one row each."""
        pictures = np.stack(squares).astype(np.float32).transpose(0, 3, 1, 2)
        return np.asarray(self._crests.run(None, {"pictures": pictures})[0], np.float32)

    def seen(self, photo: NDArray[np.uint8], places: Sequence[Place]) -> Floats:
        """Return what places look like: (place, size, number)."""
        crops = [cut(photo, place, size) for place in places for size in _SIZES]
        vectors = []
        for at in range(0, len(crops), _MOST_AT_ONCE):
            part = np.stack(crops[at : at + _MOST_AT_ONCE]).astype(np.float32).transpose(0, 3, 1, 2)
            vectors.append(self._places.run(None, {"pictures": part})[0])
        return np.concatenate(vectors).reshape(len(places), len(_SIZES), -1)

    def odds(self, near: float) -> float:
        """Return how sure a match is, 0 to 1, from how near two vectors are."""
        return 1 / (1 + math.exp(-(near * self.scale + self.bias)))


def cut(photo: NDArray[np.uint8], place: Place, size: float = 1.0) -> Square:
    """Return the square at a place, SIDE pixels wide."""
    scale = SIDE / (place.side * size)
    matrix = np.array(
        [[scale, 0, SIDE / 2 - place.x * scale], [0, scale, SIDE / 2 - place.y * scale]]
    )
    half = place.side * size * 0.75 + 4
    top, left = max(0, int(place.y - half)), max(0, int(place.x - half))
    part = photo[top : int(place.y + half) + 1, left : int(place.x + half) + 1]
    matrix[:, 2] += scale * np.array([left, top])
    if scale < 1:
        part = cv2.GaussianBlur(part, (0, 0), 0.4 / scale)
    warped = cv2.warpAffine(part, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(warped, dtype=np.uint8)


def _verified(folder: Traversable) -> dict[str, bytes]:
    """Return the files of the networks, held against their checksums."""
    contents = {}
    for name in (SETTINGS, CRESTS, PLACES):
        file = folder / name
        if not file.is_file():
            raise PictureError(f"{name}, which finds logos, is missing; install the checker again")
        contents[name] = file.read_bytes()
    try:
        sums = json.loads(contents[SETTINGS])["sha256"]
    except (ValueError, KeyError, TypeError):
        raise PictureError(f"{SETTINGS}, which finds logos, is damaged; install the checker again") from None
    for name in (CRESTS, PLACES):
        if hashlib.sha256(contents[name]).hexdigest() != sums.get(name):
            raise PictureError(f"{name}, which finds logos, is damaged; install the checker again")
    return contents
