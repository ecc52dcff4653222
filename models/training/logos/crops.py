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

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

SIDE = 64
WORN = 6
AROUND = 1.15
"""How much wider than the crest a crop is."""


def reference(crest: Pixels) -> Pixels:
    """Return a crest in the middle of a square of SIDE, as the network for references takes it."""
    rows, columns = np.where(crest[..., 3] > 20)
    part = crest[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1].astype(np.float32)
    part[..., :3] *= part[..., 3:] / 255
    side = round(max(part.shape[:2]) * AROUND)
    square = np.zeros((side, side, 4), np.float32)
    top, left = (side - part.shape[0]) // 2, (side - part.shape[1]) // 2
    square[top : top + part.shape[0], left : left + part.shape[1]] = part
    return np.asarray(
        cv2.resize(square, (SIDE, SIDE), interpolation=cv2.INTER_AREA), dtype=np.uint8
    )


def crop(photo: Pixels, box: tuple[float, float, float, float], chance: random.Random) -> Pixels:
    """Return the square around a box, a little beside it and a little too large or small."""
    left, top, right, bottom = box
    side = max(right - left, bottom - top) * AROUND * chance.uniform(0.82, 1.25)
    x = (left + right) / 2 + chance.uniform(-0.1, 0.1) * side
    y = (top + bottom) / 2 + chance.uniform(-0.1, 0.1) * side
    scale = SIDE / side
    matrix = np.array([[scale, 0, SIDE / 2 - x * scale], [0, scale, SIDE / 2 - y * scale]])
    if scale < 1:
        photo = np.asarray(cv2.GaussianBlur(photo, (0, 0), 0.4 / scale), np.uint8)
    warped = cv2.warpAffine(
        photo, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    return np.asarray(warped, dtype=np.uint8)


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
            drawn.append(reference(crest))
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
