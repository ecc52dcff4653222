"""The aligner learns where exactly in a place a crest lies, from features that ship already.

    python models/training/logos/align.py FOLDER MINUTES

Reads FOLDER/parts and FOLDER/held; writes FOLDER/aligner.pt.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt
import torch
from course import Course, bfloat16, train
from network import Aligner, Tower
from patches import Displacement, Patches, cuts, displaced, proposed
from restore import towers
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from checker.pictures.logos.cutting import UNIT
from checker.pictures.logos.cutting import within as in_photo
from checker.pictures.logos.references import SIDE

Floats = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]

PAIRS = 64
RATE, DECAY = 2e-3, 0.02
AGAIN = Displacement(1.6)


def main() -> None:
    """Train."""
    folder, minutes = Path(sys.argv[1]), float(sys.argv[2])
    torch.manual_seed(7)
    torch.set_num_threads(1)
    rng = np.random.default_rng(7)
    patches, held = Patches(folder / "parts"), Patches(folder / "held")
    crests, places = towers()
    model = Aligner()

    def loss() -> Tensor:
        chosen = rng.choice(len(patches.pairs), PAIRS, replace=False)
        found, truth = _seen(model, crests, places, [patches.pairs[k] for k in chosen], rng)
        return F.smooth_l1_loss(found, truth, beta=0.02)

    def look(seen: nn.Module) -> str:
        patches.more()
        return watch(cast("Aligner", seen), held)

    train(model, loss, look, Course(minutes, RATE, DECAY), folder / "aligner.pt")


def _seen(
    model: Aligner,
    crests: Tower,
    places: Tower,
    pairs: list[tuple[np.ndarray, ...]],
    rng: np.random.Generator,
) -> tuple[Tensor, Tensor]:
    """Return where the aligner puts the corners, and where they are."""
    known, seen, around, truth = [], [], [], []
    for both, worn, corners, _ in pairs:
        which, view = rng.integers(2), rng.integers(worn.shape[1])
        known.append(both[which])
        seen.append(worn[which, view])
        square = corners[which, view]
        first = rng.random() < 0.6  # a first look, or a second
        around.append(proposed(square, rng) if first else displaced(square, rng, AGAIN))
        truth.append(within(square, around[-1]))
    with torch.no_grad(), bfloat16():
        one = crests(torch.from_numpy(np.stack(known)).permute(0, 3, 1, 2).float())
        other = places(cuts(seen, around))
    return model(one.float(), other.float()), torch.from_numpy(np.stack(truth))


def within(square: np.ndarray, around: np.ndarray) -> np.ndarray:
    """Return corners as shares of the square into which `around` is made."""
    matrix = cv2.getPerspectiveTransform(around.astype(np.float32), UNIT)
    return cv2.perspectiveTransform(square[None].astype(np.float32), matrix)[0]


class Layer:
    """Lays places upon crests, as the finder does.

    Args:
        model: The aligner.
    """

    def __init__(self, model: Aligner) -> None:
        self._crests, self._places = towers()
        self._model = model.eval()

    @torch.no_grad()
    def look(self, crest: Tensor, patches: Pixels, around: list[Floats]) -> list[Floats]:
        """Return corners after one more look.

        Args:
            crest: The crest, (1, 4, side, side).
            patches: Patches of photos.
            around: The corners so far, in each.
        """
        with bfloat16():
            seen = self._places(cuts([*patches], around)).float()
            known = self._crests(crest).float().expand(len(seen), -1, -1, -1)
        found = self._model(known, seen).float().numpy()
        return [in_photo(*both) for both in zip(found, around, strict=True)]


def watch(model: Aligner, held: Patches) -> str:
    """Return how far corners are off, in pixels of 64: median and worst tenth, by looks."""
    rng = np.random.default_rng(3)
    layer = Layer(model)
    off: list[list[float]] = [[], [], []]
    for both, worn, corners, _ in held.pairs[::3]:
        crest = torch.from_numpy(both[:1]).permute(0, 3, 1, 2).float()
        around = [proposed(one, rng) for one in corners[0]]
        for gaps in off:
            pairs = zip(around, corners[0], strict=True)
            gaps += [SIDE * float(np.abs(within(t, a) - UNIT).mean()) for a, t in pairs]
            around = layer.look(crest, worn[0], around)
    return " ".join(f"{np.median(one):.2f}/{np.quantile(one, 0.9):.2f}" for one in off)


if __name__ == "__main__":
    main()
