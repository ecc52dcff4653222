"""Second step: the networks learn which place of a photo shows which crest.

    python models/training/logos/train.py FOLDER MINUTES

Reads FOLDER/parts, which crops.py may still be filling, and FOLDER/held to watch: the share of
crops found at one false match in a hundred with a sibling and with another crest. Writes
FOLDER/matcher.pt.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import numpy as np
import torch
from course import Course, bfloat16, train
from network import Matcher
from patches import Patches, cuts, lit, proposed, turned, whole_of
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

PAIRS, VIEWS, OTHERS = 48, 2, 4
"""In a step: pairs of siblings, crops of each crest, others that each crop is held against."""
RATE, DECAY = 3e-3, 0.03


def main() -> None:
    """Train."""
    folder, minutes = Path(sys.argv[1]), float(sys.argv[2])
    torch.manual_seed(7)
    rng = np.random.default_rng(7)
    patches, held = Patches(folder / "parts"), Patches(folder / "held")
    model = Matcher().to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def look(seen: nn.Module) -> str:
        patches.more()
        return watch(cast("Matcher", seen), held)

    course = Course(minutes, RATE, DECAY, rising=0.1)
    train(model, lambda: _loss(model, patches, rng), look, course, folder / "matcher.pt")


def _loss(model: Matcher, patches: Patches, rng: np.random.Generator) -> Tensor:
    chosen = [patches.pairs[k] for k in rng.choice(len(patches.pairs), PAIRS, replace=False)]
    seen, around = [], []
    for _, worn, corners, _ in chosen:
        for which in range(2):
            for view in rng.choice(worn.shape[1], VIEWS, replace=False):
                seen.append(worn[which, view])
                around.append(proposed(corners[which, view], rng))
    bare = [plain[rng.integers(len(plain))] for *_, plain in chosen]
    whole = whole_of(bare[0])
    places = cuts(seen + bare, around + [proposed(whole * 0.8, rng) for _ in bare])
    known = torch.from_numpy(np.concatenate([both for both, *_ in chosen])).permute(0, 3, 1, 2)
    known, places = turned(known.float(), places)
    shown = torch.arange(2 * PAIRS).repeat_interleave(VIEWS)
    own = torch.cat([shown, torch.full((len(bare),), -1)])
    # Each crop beside its crest, the sibling, and some others; backgrounds beside any.
    against = torch.randint(len(known), (len(places), OTHERS + 2))
    against[: len(shown), 0] = shown
    against[: len(shown), 1] = shown ^ 1
    match = (against == own[:, None]).float()
    with bfloat16():
        one = model.crests(lit(known, 0.1).contiguous(memory_format=torch.channels_last))
        other = model.places(lit(places, 0.3).contiguous(memory_format=torch.channels_last))
        odds = model.judge(one[against.flatten()], other.repeat_interleave(OTHERS + 2, 0))
    return F.binary_cross_entropy_with_logits(odds.float().view_as(match), match)


@torch.no_grad()
def watch(model: Matcher, held: Patches) -> str:
    """Return how many crops are found where one in a hundred others is taken for the crest."""
    rng = np.random.default_rng(3)
    known = torch.from_numpy(np.concatenate([both for both, *_ in held.pairs])).permute(0, 3, 1, 2)
    worn = np.concatenate([seen for _, seen, *_ in held.pairs])
    corners = np.concatenate([those for _, _, those, _ in held.pairs]).reshape(-1, 4, 2)
    mine = torch.arange(len(known)).repeat_interleave(worn.shape[1])
    places = cuts([*worn.reshape(-1, *worn.shape[2:])], [proposed(one, rng) for one in corners])
    crests, seen = model.crests(known.float()), model.places(places)
    right = model.judge(crests[mine], seen)
    others = {"sibling": mine ^ 1, "other": (mine + 6) % len(known)}
    return " ".join(
        f"{name} {(right > model.judge(crests[which], seen).quantile(0.99)).float().mean():.3f}"
        for name, which in others.items()
    )


if __name__ == "__main__":
    main()
