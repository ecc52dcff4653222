"""Places that look like a crest and are none: what the comparer has to learn to turn down.

    python models/training/logos/mine.py FOLDER FIRST MINUTES

Looks for invented crests, with the networks that ship, in photos without them, in one of three
of which another crest hangs; keeps what the first look likes best there, laid upon the crest as
the finder lays it (hard negatives: Sung and Poggio, 1998; Felzenszwalb et al., 2010). Writes
FOLDER/mined/FIRST.npz: `crests` (n, SIDE, SIDE, 4) and `places` (n, PATCH, PATCH, 3).
"""

from __future__ import annotations

import random
import sys
import time
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import crests
import cv2
import numpy as np
import scenes

from checker.pictures.logos.cutting import cut
from checker.pictures.logos.matching import Matcher
from checker.pictures.logos.proposals import Templates
from checker.pictures.logos.references import SIDE, squared

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

SEED = 41_000_000
PATCH = 96
CRESTS, PLACES, KEPT = 4, 16, 6
"""In a photo: crests that are looked for, places of each, and how many of them are kept."""
WIDTH, HEIGHT = 1000, 750


def main() -> None:
    """Write a file."""
    cv2.setNumThreads(1)
    folder, first, minutes = Path(sys.argv[1]) / "mined", int(sys.argv[2]), float(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    shipped, matcher = scenes.photos(), Matcher()
    found: list[tuple[Pixels, Pixels]] = []
    begun, number = time.monotonic(), first
    while time.monotonic() - begun < minutes * 60:
        found += _mined(random.Random(SEED + number), shipped, matcher)  # noqa: S311
        number += 1
    known, places = (np.stack(one) for one in zip(*found, strict=True))
    np.savez(folder / f"{first}.npz", crests=known, places=places)


def _mined(
    chance: random.Random, shipped: list[Pixels], matcher: Matcher
) -> list[tuple[Pixels, Pixels]]:
    """Return crests with what the first look likes best in a photo without them."""
    plans = [crests.plan(chance) for _ in range(CRESTS)]
    photo = scenes.background(WIDTH, HEIGHT, shipped, chance)
    if chance.random() < 0.35:
        other = chance.choice((crests.sibling(plans[0], chance), crests.plan(chance)))
        photo = scenes.wear(photo, crests.draw(other), chance.uniform(32, 160), chance).photo
    photo = scenes.compressed(photo, chance.randint(50, 90))
    squares = [squared(crests.draw(plan), SIDE) for plan in plans]
    places = Templates([[one] for one in squares]).places(photo, PLACES)
    seen = matcher.glance(photo, chain.from_iterable(places))
    return [
        (known.square, cut(photo, match.corners, PATCH))
        for known, those in zip(matcher.known(squares), places, strict=True)
        if those
        for match in matcher.matches([known], seen, those, KEPT)
    ]


if __name__ == "__main__":
    main()
