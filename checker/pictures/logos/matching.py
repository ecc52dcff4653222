"""Whether a place of a photo shows a logo: networks that have learned what worn crests look like.

One turns a registered logo into a grid of features, another a place of a photo; a third holds the
two grids against each other. They were trained on invented crests alone (models/LOGOS.md).
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
    from onnxruntime import InferenceSession

    from checker.pictures.logos.proposals import Place

    Floats = NDArray[np.float32]
    Square = NDArray[np.uint8]

CRESTS, PLACES, JUDGE = NETWORKS = ("crests.onnx", "places.onnx", "judge.onnx")
SETTINGS = "settings.json"
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
        self.threshold = float(settings["threshold"])
        self._crests, self._places, self._judge = (open_session(contents[one]) for one in NETWORKS)

    def known(self, squares: Sequence[Square]) -> Floats:
        """Return the features of logos, (logos, features, rows, columns)."""
        return _run(self._crests, pictures=_pictures(squares))

    def odds(self, known: Floats, photo: NDArray[np.uint8], places: Sequence[Place]) -> Floats:
        """Return the log odds that each place shows a logo.

        Args:
            known: The features of the logo's pictures.
            photo: The photo, RGB.
            places: The places.

        Returns:
            (places,), the best of all pictures and sizes.
        """
        crops = [cut(photo, place, size) for place in places for size in _SIZES]
        found = []
        for at in range(0, len(crops), _MOST_AT_ONCE):
            seen = _run(self._places, pictures=_pictures(crops[at : at + _MOST_AT_ONCE]))
            found.append(np.max([self._judged(one, seen) for one in known], axis=0))
        return np.asarray(np.concatenate(found).reshape(len(places), -1).max(axis=1), np.float32)

    def confidence(self, odds: float) -> float:
        """Return how sure a match is, 0 to 1: about three in four at the threshold."""
        return 1 / (1 + math.exp(self.threshold - odds - 1))

    def _judged(self, crest: Floats, seen: Floats) -> Floats:
        beside = np.ascontiguousarray(np.broadcast_to(crest, seen.shape))
        return _run(self._judge, crests=beside, places=seen)


def _run(network: InferenceSession, **inputs: Floats) -> Floats:
    return np.asarray(network.run(None, inputs)[0], np.float32)


def _pictures(squares: Sequence[Square]) -> Floats:
    return np.stack(squares).astype(np.float32).transpose(0, 3, 1, 2)


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
        part = np.asarray(cv2.GaussianBlur(part, (0, 0), 0.4 / scale), np.uint8)
    warped = cv2.warpAffine(
        part, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    return np.asarray(warped, dtype=np.uint8)


def _verified(folder: Traversable) -> dict[str, bytes]:
    """Return the files of the networks, held against their checksums."""
    contents = {}
    for name in (SETTINGS, *NETWORKS):
        file = folder / name
        if not file.is_file():
            raise PictureError(f"{name}, which finds logos, is missing; install the checker again")
        contents[name] = file.read_bytes()
    try:
        sums = json.loads(contents[SETTINGS])["sha256"]
    except (ValueError, KeyError, TypeError):
        raise PictureError(
            f"{SETTINGS}, which finds logos, is damaged; install the checker again"
        ) from None
    for name in NETWORKS:
        if hashlib.sha256(contents[name]).hexdigest() != sums.get(name):
            raise PictureError(f"{name}, which finds logos, is damaged; install the checker again")
    return contents
