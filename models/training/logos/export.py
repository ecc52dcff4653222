"""Last step: the networks as ONNX files, with the threshold from scenes that taught nothing.

    python models/training/logos/export.py FOLDER

Reads what FOLDER holds of matcher.pt, aligner.pt and comparer.pt; writes models/logos. The
threshold is what one photo in a hundred without the logo reaches, with another crest in half of
them and a similar one in a quarter (the seeds are those from SEED on, which neither training nor
the benchmark uses).
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from pathlib import Path
from typing import TypeVar

import crests
import cv2
import numpy as np
import scenes
import torch
from network import GRID, WIDTH, Aligner, Comparer, Matcher

from checker.drafts import Picture
from checker.pictures.logo import Logo
from checker.pictures.logos.finder import LogoFinder
from checker.pictures.logos.matching import (
    ALIGNER,
    COMPARER,
    CRESTS,
    JUDGE,
    NETWORKS,
    PLACES,
    SETTINGS,
)
from checker.pictures.logos.matching import Matcher as Shipped
from checker.pictures.logos.references import SIDE
from checker.pictures.photo import Photo

N = TypeVar("N", bound=torch.nn.Module)
TARGET = Path(__file__).parents[2] / "logos"
SEED, SCENES = 5_000_000, 240
SHARE = 0.01


def main() -> None:
    """Write models/logos."""
    folder = Path(sys.argv[1])
    TARGET.mkdir(exist_ok=True)
    grids = {name: torch.zeros(2, WIDTH, GRID, GRID) for name in ("crests", "places")}
    pictures = {"crests": torch.zeros(2, 4, SIDE, SIDE), "places": torch.zeros(2, 3, SIDE, SIDE)}
    if model := _trained(Matcher(), folder / "matcher.pt"):
        _write(model.crests, CRESTS, {"pictures": pictures["crests"]})
        _write(model.places, PLACES, {"pictures": pictures["places"]})
        _write(model.judge, JUDGE, grids)
    if aligner := _trained(Aligner(), folder / "aligner.pt"):
        _write(aligner, ALIGNER, grids)
    if comparer := _trained(Comparer(), folder / "comparer.pt"):
        _write(comparer, COMPARER, pictures)
    _seal(0.0)
    odds = [_odds_without(number) for number in range(SCENES)]
    _seal(round(float(np.quantile(odds, 1 - SHARE)), 2))


def _trained(network: N, path: Path) -> N | None:
    """Return a network with what it has learned; nothing where that is not there."""
    if not path.is_file():
        return None
    network.load_state_dict(torch.load(path, weights_only=True))
    return network.eval()


def _write(network: torch.nn.Module, name: str, inputs: dict[str, torch.Tensor]) -> None:
    torch.onnx.export(
        network,
        tuple(inputs.values()),
        str(TARGET / name),
        input_names=list(inputs),
        output_names=["found"],
        dynamic_axes={one: {0: "batch"} for one in (*inputs, "found")},
        opset_version=17,
        dynamo=False,
    )


def _seal(threshold: float) -> None:
    sums = {name: hashlib.sha256((TARGET / name).read_bytes()).hexdigest() for name in NETWORKS}
    settings = {"threshold": threshold, "sha256": sums}
    (TARGET / SETTINGS).write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


def _odds_without(number: int) -> float:
    """Return the best odds of any place of a photo without the logo."""
    chance = random.Random(SEED + number)  # noqa: S311  (no secret)
    plan = crests.plan(chance)
    photo = scenes.background(1600, 1200, scenes.photos(), chance)
    if number % 2:
        other = crests.sibling(plan, chance) if number % 4 == 1 else crests.plan(chance)
        photo = scenes.wear(photo, crests.draw(other), chance.uniform(32, 160), chance).photo
    photo = scenes.compressed(photo, 60)
    finder = LogoFinder([as_logo(crests.draw(plan))], Shipped(TARGET))
    found = finder.candidates(Photo(photo, 1600, 1200))
    return found[0].odds if found else -99.0


def as_logo(crest: np.ndarray) -> Logo:
    """Return a crest as a school would register it."""
    _, data = cv2.imencode(".png", crest[..., [2, 1, 0, 3]])
    return Logo("the crest", (Picture("crest.png", data.tobytes()),))


if __name__ == "__main__":
    main()
