"""First step: invented crests as photos show them, beside the crests themselves.

    python models/training/logos/crops.py FOLDER FIRST COUNT

Writes FOLDER/NUMBER.npz with PAIRS pairs of siblings each, numbered from FIRST: `crests`
(2 PAIRS, 64, 64, 4), for each WORN patches of photos (2 PAIRS, WORN, PATCH, PATCH, 3) with the
corners of the crest's square there (2 PAIRS, WORN, 4, 2), and patches of mere background. Both of
a pair are worn under the same circumstances. Every pair has a seed of its own, so that parts can
be made side by side, and training takes what is there so far.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import crests
import cv2
import numpy as np
import scenes

from checker.pictures.logos.cutting import corners, cut
from checker.pictures.logos.proposals import Place
from checker.pictures.logos.references import SIDE, squared

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Floats = NDArray[np.float32]

PAIRS, WORN, BARE = 50, 4, 2
"""Pairs of a file; patches of each crest; patches of mere background for each pair."""
PATCH = 128
"""Pixels of a patch's side: twice as many as the networks take."""
AROUND = 1.5
"""How much wider than what lies around the crest's square a patch is."""
LOWEST, HIGHEST = 24, 160
"""Pixels of a crest's height."""


def main() -> None:
    """Write some files."""
    cv2.setNumThreads(1)
    folder, first, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    shipped = scenes.photos()
    for number in range(first, first + count, PAIRS):
        made = [_pair(random.Random(n), shipped) for n in range(number, number + PAIRS)]  # noqa: S311
        arrays = {name: np.concatenate([one[name] for one in made]) for name in made[0]}
        part = folder / f"{number}.part"
        with part.open("wb") as file:
            np.savez(file, **arrays)
        part.rename(folder / f"{number}.npz")


def _pair(chance: random.Random, shipped: list[Pixels]) -> dict[str, Pixels | Floats]:
    plan = crests.plan(chance)
    both = [crests.draw(one) for one in (plan, crests.sibling(plan, chance))]
    worn = [_worn(both, shipped, chance) for _ in range(WORN)]
    return {
        "crests": np.array([squared(one, SIDE) for one in both]),
        "worn": np.array([[seen[k][0] for seen in worn] for k in range(2)]),
        "corners": np.array([[seen[k][1] for seen in worn] for k in range(2)], np.float32),
        "bare": np.array([_bare(shipped, chance) for _ in range(BARE)]),
    }


def _worn(
    both: list[Pixels], shipped: list[Pixels], chance: random.Random
) -> list[tuple[Pixels, Floats]]:
    """Return for both crests the patch and the corners in it, under the same circumstances."""
    height = 2 ** chance.uniform(np.log2(LOWEST), np.log2(HIGHEST))
    size = int(height * 2.4)
    photo = scenes.background(size, size, shipped, chance)
    hard, quality = chance.choice((0.7, 1.0, 1.0)), chance.randint(45, 92)
    seed, patch_seed = chance.random(), chance.random()
    found = []
    for crest in both:
        seen = scenes.wear(photo, crest, height, random.Random(seed), hard=hard, swift=True)  # noqa: S311
        image = scenes.compressed(seen.photo, quality)
        found.append(_patch(image, seen.corners, random.Random(patch_seed)))  # noqa: S311
    return found


def _patch(image: Pixels, square: Floats, chance: random.Random) -> tuple[Pixels, Floats]:
    side = float(np.ptp(square, axis=0).max()) * AROUND
    x, y = square.mean(axis=0) + [chance.uniform(-0.04, 0.04) * side for _ in range(2)]
    around = corners(Place(0.0, float(x), float(y), side))
    return cut(image, around, PATCH), (square - around[0]) * PATCH / side


def _bare(shipped: list[Pixels], chance: random.Random) -> Pixels:
    size = chance.randint(60, 200)
    photo = scenes.background(size, size, shipped, chance)
    if chance.random() < 0.3:
        photo = photo[: size // 2, : size // 2]
    return cut(
        scenes.compressed(photo, chance.randint(45, 92)),
        corners(Place(0.0, photo.shape[1] / 2, photo.shape[0] / 2, photo.shape[0])),
        PATCH,
    )


if __name__ == "__main__":
    main()
