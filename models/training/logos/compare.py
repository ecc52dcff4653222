"""Last step of training: whether a crest and a place that was laid upon it are the same.

    python models/training/logos/compare.py FOLDER MINUTES

Reads FOLDER/parts, which crops.py may still be filling, FOLDER/held to watch, and the aligner,
which lays places upon crests here as in the finder; goes on from FOLDER/comparer.pt, where that is
there, more slowly and with what mine.py has put into FOLDER/mined, and writes it (a running mean of
the weights).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt
import torch
from align import Layer
from course import Course, bfloat16, train
from network import Aligner, Comparer
from patches import Displacement, Patches, cuts, displaced, lit, proposed, turned, whole_of
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

Floats = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]

PAIRS, VIEWS = 24, 2
"""In a step: pairs of siblings, patches of each crest."""
LOOKED = 0.8
"""The share that the aligner has laid; the others are by chance beside the truth."""
RATE, AGAIN, DECAY, MEAN = 3e-3, 1e-3, 0.03, 0.998
MINED = 48
"""In a step: places that look like a crest and are none."""
LEFT, WIDE = Displacement(0.5), Displacement(2.0)


def main() -> None:
    """Train."""
    folder, minutes = Path(sys.argv[1]), float(sys.argv[2])
    torch.manual_seed(7)
    torch.set_num_threads(1)
    rng = np.random.default_rng(7)
    aligner = Aligner()
    aligner.load_state_dict(torch.load(folder / "aligner.pt", weights_only=True))
    patches, held = Laid(folder / "parts", aligner), Laid(folder / "held", aligner)
    model = Comparer().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    further = (folder / "comparer.pt").is_file()
    if further:
        model.load_state_dict(torch.load(folder / "comparer.pt", weights_only=True))
    mined = Mined(folder / "mined")

    def look(seen: nn.Module) -> str:
        patches.more()
        return f"pairs {len(patches.pairs)} {watch(cast('Comparer', seen), held)}"

    rate = AGAIN if further else RATE
    course = Course(minutes, rate, DECAY, rising=0.04, averaging=MEAN, every=300)
    train(model, lambda: _loss(model, patches, mined, rng), look, course, folder / "comparer.pt")


class Laid(Patches):
    """Patches with the corners at which the aligner sees the crests, once they are asked for.

    Args:
        folder: Where crops.py writes.
        aligner: The aligner.
    """

    def __init__(self, folder: Path, aligner: Aligner) -> None:
        super().__init__(folder)
        self._layer, self._rng = Layer(aligner), np.random.default_rng(11)
        self._laid: dict[int, tuple[Floats, Floats]] = {}

    def laid(self, number: int) -> tuple[Floats, Floats]:
        """Return the corners in the patches of a pair, and in its mere background.

        Args:
            number: Which of the pairs.
        """
        if number not in self._laid:
            both, worn, corners, bare = self.pairs[number]
            crests = torch.from_numpy(both).permute(0, 3, 1, 2).float()
            seen = [self._looked(crests[k : k + 1], worn[k], corners[k]) for k in range(2)]
            whole = np.stack([whole_of(one) * 0.8 for one in bare])
            self._laid[number] = np.stack(seen), self._looked(crests[:1], bare, whole)
        return self._laid[number]

    def _looked(self, crest: Tensor, patches: Pixels, corners: Floats) -> Floats:
        around = [proposed(one, self._rng) for one in corners]
        for _ in range(2):
            around = self._layer.look(crest, patches, around)
        return np.stack(around)


class Mined:
    """Crests with places that look like them and are none.

    Args:
        folder: Where mine.py writes.
    """

    def __init__(self, folder: Path) -> None:
        parts = [np.load(path) for path in sorted(folder.glob("*.npz"))]
        self._parts = [(part["crests"], part["places"]) for part in parts]

    def some(self, count: int, rng: np.random.Generator) -> tuple[list[Pixels], list[Pixels]]:
        """Return so many crests and their places, by chance; none where none was mined."""
        crests: list[Pixels] = []
        places: list[Pixels] = []
        for _ in range(count if self._parts else 0):
            known, seen = self._parts[rng.integers(len(self._parts))]
            at = rng.integers(len(known))
            crests.append(known[at])
            places.append(seen[at])
        return crests, places


def _loss(model: Comparer, patches: Laid, mined: Mined, rng: np.random.Generator) -> Tensor:
    chosen = rng.choice(len(patches.pairs), PAIRS, replace=False)
    crests, seen, around, own = [], [], [], []
    bare, beside_bare = [], []
    for at, number in enumerate(chosen):
        both, worn, corners, plain = patches.pairs[number]
        laid, laid_bare = patches.laid(number)
        crests.append(both)
        one = rng.integers(len(plain))
        bare.append(plain[one])
        beside_bare.append(displaced(laid_bare[one], rng, LEFT))
        for which in range(2):
            for view in rng.choice(worn.shape[1], VIEWS, replace=False):
                seen.append(worn[which, view])
                where, much = (laid, LEFT) if rng.random() < LOOKED else (corners, WIDE)
                around.append(displaced(where[which, view], rng, much))
                own.append(2 * at + which)
    unlike, looks_like = mined.some(MINED, rng)
    beside_mined = [displaced(whole_of(one), rng, LEFT) for one in looks_like]
    places = cuts(seen + bare + looks_like, around + beside_bare + beside_mined)
    known = torch.from_numpy(np.concatenate([*crests, *(one[None] for one in unlike)]))
    known = known.permute(0, 3, 1, 2).float()
    known, places = turned(known, places)
    mine, count = torch.tensor(own), len(own)
    every = torch.arange(count)
    some = torch.randperm(count)[: count // 3]
    against = torch.cat(
        [
            mine, mine ^ 1,
            (mine[some] + 2 * torch.randint(1, PAIRS, (len(some),))) % (2 * PAIRS),
            2 * torch.arange(PAIRS), 2 * PAIRS + torch.arange(len(unlike)),
        ]
    )  # fmt: skip
    beside = torch.cat([every, every, some, count + torch.arange(len(bare) + len(looks_like))])
    match = (torch.arange(len(against)) < count).float()
    with bfloat16():
        one = model.crests(lit(known, 0.1).contiguous(memory_format=torch.channels_last))
        other = model.places(lit(places, 0.3).contiguous(memory_format=torch.channels_last))
        odds = model.judge(one[against], other[beside]).float()
    apart = F.softplus(odds[count : 2 * count] - odds[:count]).mean()
    return F.binary_cross_entropy_with_logits(odds, match) + 0.3 * apart


@torch.no_grad()
def watch(model: Comparer, held: Laid) -> str:
    """Return how many patches are found where a share of others is taken for the crest."""
    right: list[Tensor] = []
    wrong: dict[str, list[Tensor]] = {"sibling": [], "other": [], "bare": []}
    before = None
    for number, (both, worn, _, plain) in enumerate(held.pairs):
        laid, laid_bare = held.laid(number)
        known = model.crests(torch.from_numpy(both).permute(0, 3, 1, 2).float())
        places = model.places(cuts([*worn.reshape(-1, *worn.shape[2:])], [*laid.reshape(-1, 4, 2)]))
        mine = torch.arange(2).repeat_interleave(worn.shape[1])
        right.append(model.judge(known[mine], places))
        wrong["sibling"].append(model.judge(known[1 - mine], places))
        if before is not None:
            wrong["other"].append(model.judge(before[mine], places))
        bare = model.places(cuts([*plain], [*laid_bare]))
        wrong["bare"].append(model.judge(known[[0] * len(bare)], bare))
        before = known
    odds = torch.cat(right)
    return " ".join(
        f"{name} {(odds > torch.quantile(torch.cat(those), 0.99)).float().mean():.3f}"
        f"/{(odds > torch.quantile(torch.cat(those), 0.96)).float().mean():.3f}"
        for name, those in wrong.items()
    )


if __name__ == "__main__":
    main()
