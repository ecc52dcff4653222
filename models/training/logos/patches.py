"""What crops.py has made so far, in memory, and how a step of training changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from checker.pictures.logos.cutting import UNIT, cut
from checker.pictures.logos.references import SIDE

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    Floats = NDArray[np.float32]
    Pixels = NDArray[np.uint8]


class Patches:
    """Pairs of siblings with their patches.

    Args:
        folder: Where crops.py writes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: set[Path] = set()
        self.pairs: list[tuple[Pixels, Pixels, Floats, Pixels]] = []
        self.more()

    def more(self) -> None:
        """Read the files that have come since."""
        for path in sorted(set(self._folder.glob("*.npz")) - self._read):
            self._read.add(path)
            part = np.load(path)
            crests, worn, corners, bare = (
                part[name] for name in ("crests", "worn", "corners", "bare")
            )
            count = len(crests) // 2
            each = len(bare) // count
            self.pairs += [
                (
                    crests[2 * k : 2 * k + 2],
                    worn[2 * k : 2 * k + 2],
                    corners[2 * k : 2 * k + 2],
                    bare[each * k : each * k + each],
                )
                for k in range(count)
            ]


def cuts(patches: list[Pixels], around: list[Floats]) -> Tensor:
    """Return the squares between corners, (n, 3, SIDE, SIDE)."""
    squares = np.stack([cut(*one, SIDE) for one in zip(patches, around, strict=True)])
    return torch.from_numpy(squares).permute(0, 3, 1, 2).float()


def proposed(square: Floats, rng: np.random.Generator) -> Floats:
    """Return an upright square about where a crest is, as proposals have it."""
    side = np.ptp(square, axis=0).max() * rng.uniform(0.8, 1.2)
    middle = square.mean(axis=0) + rng.uniform(-0.1, 0.1, 2) * side
    return np.asarray((UNIT - 0.5) * side + middle, np.float32)


def whole_of(patch: Pixels) -> Floats:
    """Return the corners of a whole patch."""
    return UNIT * patch.shape[0]


def displaced(around: Floats, rng: np.random.Generator, much: Displacement) -> Floats:
    """Return corners a little beside where they are, by chance."""
    middle = around.mean(axis=0)
    side = np.linalg.norm(np.ptp(around, axis=0)) / np.sqrt(2)
    turn = rng.normal(0, much.turn)
    spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    scale = np.exp(rng.normal(0, much.scale) + rng.normal(0, much.scale / 2, 2))
    moved = ((around - middle) * scale) @ spin.T + middle
    moved += rng.normal(0, much.place, 2) * side + rng.normal(0, much.corner, (4, 2)) * side
    return moved.astype(np.float32)


class Displacement:
    """How far corners are displaced: standard deviations, as shares of the side.

    Args:
        much: One for what the aligner leaves.
    """

    def __init__(self, much: float) -> None:
        self.turn, self.scale, self.place, self.corner = (
            much * one for one in (0.035, 0.03, 0.02, 0.012)
        )


def turned(crests: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
    """Return all mirrored, turned and recoloured by one chance: new crests, worn alike."""
    if torch.rand(()) < 0.5:
        crests, places = crests.flip(3), places.flip(3)
    if torch.rand(()) < 0.6:
        quarters = int(torch.randint(1, 4, ()))
        crests, places = crests.rot90(quarters, (2, 3)), places.rot90(quarters, (2, 3))
    if torch.rand(()) < 0.7:
        colours = torch.randperm(3)
        crests = torch.cat([crests[:, colours], crests[:, 3:]], dim=1)
        places = places[:, colours]
    return crests, places


def lit(pictures: Tensor, much: float) -> Tensor:
    """Return pictures in another light, by chance."""
    size = (len(pictures), 3, 1, 1)
    colour = pictures[:, :3]
    gain = (
        1
        + much * (torch.rand(len(pictures), 1, 1, 1) - 0.5)
        + 0.4 * much * (torch.rand(size) - 0.5)
    )
    changed = colour * gain + 80 * much * (torch.rand(len(pictures), 1, 1, 1) - 0.5)
    # What is transparent stays so.
    return torch.cat([changed.clamp(0, 255), pictures[:, 3:]], dim=1)
