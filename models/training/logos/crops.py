"""First step: crops of invented crests as photos show them, beside the crests themselves.

    python models/training/logos/crops.py FOLDER FIRST COUNT

Writes FOLDER/FIRST.npz with COUNT pairs of siblings, numbered from FIRST: `crests` (2 COUNT, 64,
64, 4), for each WORN crops (2 COUNT, WORN, 64, 64, 3), and as many crops of mere background.
Every pair has a seed of its own, so that the parts can be made side by side.
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

from checker.pictures.logos.matching import cut
from checker.pictures.logos.proposals import Place
from checker.pictures.logos.references import AROUND, SIDE, squared

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

WORN = 6


def crop(photo: Pixels, box: tuple[float, float, float, float], chance: random.Random) -> Pixels:
    """Return the square around a box, a little beside it and a little too large or small."""
    left, top, right, bottom = box
    side = max(right - left, bottom - top) * AROUND * chance.uniform(0.82, 1.25)
    x = (left + right) / 2 + chance.uniform(-0.1, 0.1) * side
    y = (top + bottom) / 2 + chance.uniform(-0.1, 0.1) * side
    return cut(photo, Place(0.0, x, y, side))


def main() -> None:
    """Write one part."""
    cv2.setNumThreads(1)
    folder, first, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    shipped = scenes.photos()
    drawn, worn, bare = [], [], []
    for number in range(first, first + count):
        chance = random.Random(number)  # noqa: S311  (no secret)
        plan = crests.plan(chance)
        for one in (plan, crests.sibling(plan, chance)):
            crest = crests.draw(one)
            drawn.append(squared(crest, SIDE))
            worn.append([_worn(crest, shipped, chance) for _ in range(WORN)])
        bare += [_bare(shipped, chance) for _ in range(WORN)]
    np.savez(
        folder / f"{first}.npz", crests=np.array(drawn), worn=np.array(worn), bare=np.array(bare)
    )


def _worn(crest: Pixels, shipped: list[Pixels], chance: random.Random) -> Pixels:
    height = 2 ** chance.uniform(np.log2(24), np.log2(150))
    size = int(height * 3)
    photo = scenes.background(size, size, shipped, chance)
    seen = scenes.wear(photo, crest, height, chance, hard=chance.choice((0.3, 0.7, 1.0, 1.0)))
    return crop(scenes.compressed(seen.photo, chance.randint(45, 92)), seen.box, chance)


def _bare(shipped: list[Pixels], chance: random.Random) -> Pixels:
    photo = scenes.background(128, 128, shipped, chance)
    part = scenes.compressed(photo, chance.randint(45, 92))
    side = chance.uniform(40, 120)
    x, y = chance.uniform(0, 128 - side), chance.uniform(0, 128 - side)
    return crop(part, (x, y, x + side, y + side), chance)


if __name__ == "__main__":
    main()
