"""Third step: the networks as ONNX files, with the threshold from scenes that taught nothing.

    python models/training/logos/export.py FOLDER

Reads FOLDER/matcher.pt; writes models/logos. The threshold is the nearness that one photo in two
hundred without the logo reaches, with a similar crest in half of them (the seeds are those from
SEED on, which neither training nor the benchmark uses).
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from pathlib import Path

import crests
import cv2
import numpy as np
import scenes
import torch
from network import Matcher, Tower
from torch import nn

from checker.pictures.logos.finder import LogoFinder
from checker.pictures.logos.matching import CRESTS, PLACES, SETTINGS
from checker.pictures.logos.matching import Matcher as Shipped
from checker.pictures.photo import Photo
from checker.drafts import Picture
from checker.pictures.logo import Logo

TARGET = Path(__file__).parents[2] / "logos"
SEED, SCENES = 5_000_000, 300
SHARE = 0.005


class _Half(nn.Module):
    """A tower that takes and gives what onnxruntime does."""

    def __init__(self, tower: Tower) -> None:
        super().__init__()
        self.tower = tower

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        vectors: torch.Tensor = self.tower(pictures)
        return vectors


def main() -> None:
    """Write models/logos."""
    folder = Path(sys.argv[1])
    model = Matcher()
    model.load_state_dict(torch.load(folder / "matcher.pt", weights_only=True))
    TARGET.mkdir(exist_ok=True)
    for name, tower, channels in ((CRESTS, model.crests, 4), (PLACES, model.places, 3)):
        torch.onnx.export(
            _Half(tower).eval(),
            (torch.zeros(2, channels, 64, 64),),
            str(TARGET / name),
            input_names=["pictures"],
            output_names=["vectors"],
            dynamic_axes={"pictures": {0: "batch"}, "vectors": {0: "batch"}},
            opset_version=17,
            dynamo=False,
        )
    scale, bias = float(model.scale.exp()), float(model.bias)
    _seal(scale, bias, 2.0)
    nearest = sorted(_nearest_without(number) for number in range(SCENES))
    _seal(scale, bias, round(nearest[int(len(nearest) * (1 - SHARE))], 3))


def _seal(scale: float, bias: float, threshold: float) -> None:
    sums = {name: hashlib.sha256((TARGET / name).read_bytes()).hexdigest() for name in (CRESTS, PLACES)}
    settings = {"scale": round(scale, 4), "bias": round(bias, 4), "threshold": threshold, "sha256": sums}
    (TARGET / SETTINGS).write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


def _nearest_without(number: int) -> float:
    """Return how near a photo without a logo comes to it."""
    chance = random.Random(SEED + number)  # noqa: S311  (no secret)
    plan = crests.plan(chance)
    photo = scenes.background(1600, 1200, scenes.photos(), chance)
    if number % 2:
        other = crests.sibling(plan, chance) if number % 4 == 1 else crests.plan(chance)
        photo = scenes.wear(photo, crests.draw(other), chance.uniform(32, 160), chance).photo
    photo = scenes.compressed(photo, 60)
    finder = LogoFinder([as_logo(crests.draw(plan))], Shipped(TARGET))
    found = finder.candidates(Photo(photo, 1600, 1200))
    return found[0].near if found else -1.0


def as_logo(crest: np.ndarray) -> Logo:
    """Return a crest as a school would register it."""
    _, data = cv2.imencode(".png", crest[..., [2, 1, 0, 3]])
    return Logo("the crest", (Picture("crest.png", data.tobytes()),))


if __name__ == "__main__":
    main()
