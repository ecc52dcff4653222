"""Whether a place of a photo shows a logo: networks that have learned what worn crests look like.

One turns a registered logo into a grid of features, another a place of a photo; a third holds the
two grids against each other. What it likes best is looked at closer: a fourth says where exactly
the logo lies there, and when that part of the photo has been laid upon the logo, a fifth compares
the two. They were trained on invented crests alone (models/LOGOS.md).
"""

from __future__ import annotations

import hashlib
import json
import math
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from checker.pictures.errors import PictureError
from checker.pictures.logos.cutting import corners, cut, within
from checker.pictures.sessions import open_session

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from importlib.resources.abc import Traversable

    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    from checker.pictures.logos.proposals import Place, Spot

    Floats = NDArray[np.float32]
    Square = NDArray[np.uint8]

CRESTS, PLACES, JUDGE, ALIGNER, COMPARER = NETWORKS = (
    "crests.onnx", "places.onnx", "judge.onnx", "aligner.onnx", "comparer.onnx",
)  # fmt: skip
SETTINGS = "settings.json"
_SIZES = (0.88, 1.0, 1.16)
"""A place is also looked at a little nearer and from a little further away."""
_LAID = 2
"""How often a place is laid upon the logo; each time what is left of the gap shrinks."""
_FIRST = 0.45
"""How much the first look's odds count beside those of the second; each sees what the other
misses (models/LOGOS.md)."""
_MOST_AT_ONCE = 64


class Known(NamedTuple):
    """A logo's reference picture.

    Attributes:
        square: The picture, (side, side, 4).
        features: Its features, (features, rows, columns).
    """

    square: Square
    features: Floats


class Match(NamedTuple):
    """A logo at a place.

    Attributes:
        odds: The log odds that it is there.
        corners: Where the corners of its square lie in the photo, (4, 2).
    """

    odds: float
    corners: Floats


class Glance(NamedTuple):
    """A photo with the features of some of its places, each computed once for all logos.

    Attributes:
        photo: The photo, RGB.
        features: By a place's spot, (sizes, features, rows, columns).
    """

    photo: Square
    features: dict[Spot, Floats]


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
        self._crests, self._places, self._judge, self._aligner, self._comparer = (
            open_session(contents[one]) for one in NETWORKS
        )

    def known(self, squares: Sequence[Square]) -> list[Known]:
        """Return logos with their features."""
        features = _run(self._crests, pictures=_pictures(squares))
        return [Known(*both) for both in zip(squares, features, strict=True)]

    def glance(self, photo: Square, places: Iterable[Place]) -> Glance:
        """Return the features of places of a photo (RGB), of which many logos may share one."""
        spots = {place.spot: place for place in places}
        around = [corners(place, size) for place in spots.values() for size in _SIZES]
        features = np.split(self._features(photo, around), len(spots)) if spots else []
        return Glance(photo, dict(zip(spots, features, strict=True)))

    def matches(
        self, known: Sequence[Known], seen: Glance, places: Sequence[Place], most: int
    ) -> list[Match]:
        """Return where in a photo a logo could be, and how sure that is.

        Args:
            known: The logo's pictures.
            seen: The photo with the features of the places.
            places: The places, none of which is left out at first.
            most: How many of them are looked at closer.
        """
        around = [corners(place, size) for place in places for size in _SIZES]
        features = np.concatenate([seen.features[place.spot] for place in places])
        odds = np.stack([self._judged(one.features, features) for one in known])
        likely = odds.reshape(len(known), len(places), len(_SIZES)).max(axis=(0, 2))
        chosen = []
        likeliest = np.argsort(-likely)[:most]
        for at in likeliest:
            part = odds[:, at * len(_SIZES) : (at + 1) * len(_SIZES)]
            which, size = np.unravel_index(part.argmax(), part.shape)
            chosen.append((known[int(which)], around[int(at) * len(_SIZES) + int(size)]))
        found = self._closer(chosen, seen.photo)
        return [
            Match(one.odds + _FIRST * float(likely[at]), one.corners)
            for one, at in zip(found, likeliest, strict=True)
        ]

    def _closer(self, chosen: list[tuple[Known, Floats]], photo: Square) -> list[Match]:
        """Return matches, laid upon the logo and compared."""
        crests = np.stack([known.features for known, _ in chosen])
        around = [those for _, those in chosen]
        for _ in range(_LAID):
            moved = _run(self._aligner, crests=crests, places=self._features(photo, around))
            around = [within(*both) for both in zip(moved, around, strict=True)]
        places = _pictures([cut(photo, those) for those in around])
        squares = _pictures([known.square for known, _ in chosen])
        odds = _run(self._comparer, crests=squares, places=places)
        return [Match(float(n), those) for n, those in zip(odds, around, strict=True)]

    def _features(self, photo: Square, around: Sequence[Floats]) -> Floats:
        """Return the features of what lies between corners."""
        found = []
        for at in range(0, len(around), _MOST_AT_ONCE):
            crops = [cut(photo, those) for those in around[at : at + _MOST_AT_ONCE]]
            found.append(_run(self._places, pictures=_pictures(crops)))
        return np.concatenate(found)

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
