"""Second step: the networks learn which place of a photo shows which crest.

    python models/training/logos/train.py FOLDER

Reads the parts that crops.py wrote; writes FOLDER/matcher.pt after every epoch, and prints, on
pairs that it never learned from, the share of crops found at one false match in a hundred with a
sibling, with another crest and with mere background.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import torch
from network import Matcher
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

EPOCHS, PAIRS, VIEWS, BARE = 40, 64, 2, 64
RATE, DECAY = 2e-3, 0.02
HELD_OUT = 150
"""Pairs, the last ones, for watching."""
SIBLINGS = 6.0
"""How many times a sibling counts among what is no match: it is the hard case."""


def main() -> None:
    """Train."""
    folder = Path(sys.argv[1])
    torch.manual_seed(7)
    parts = [np.load(path) for path in sorted(folder.glob("*.npz"), key=lambda one: int(one.stem))]
    crests = torch.from_numpy(np.concatenate([part["crests"] for part in parts])).permute(0, 3, 1, 2)
    worn = torch.from_numpy(np.concatenate([part["worn"] for part in parts])).permute(0, 1, 4, 2, 3)
    bare = torch.from_numpy(np.concatenate([part["bare"] for part in parts])).permute(0, 3, 1, 2)
    count = len(crests) // 2 - HELD_OUT
    model = Matcher()
    steps = EPOCHS * (count // PAIRS) * worn.shape[1] // VIEWS
    optimizer = torch.optim.AdamW(model.parameters(), RATE, weight_decay=DECAY)
    course = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, steps, pct_start=0.1)
    begun = time.monotonic()
    for epoch in range(EPOCHS):
        model.train()
        total = 0.0
        for _ in range(worn.shape[1] // VIEWS):
            order = torch.randperm(count)
            for at in range(0, count - PAIRS + 1, PAIRS):
                loss = _loss(model, crests, worn, bare, order[at : at + PAIRS])
                loss.backward()
                optimizer.step()
                course.step()
                optimizer.zero_grad()
                total += loss.item()
        torch.save(model.state_dict(), folder / "matcher.pt")
        print(f"{epoch + 1} loss {total:.1f} {time.monotonic() - begun:.0f} s {watch(model, crests, worn, bare)}", flush=True)


def _loss(model: Matcher, crests: Tensor, worn: Tensor, bare: Tensor, pairs: Tensor) -> Tensor:
    which = torch.cat([2 * pairs, 2 * pairs + 1])
    views = torch.stack([torch.randperm(worn.shape[1])[:VIEWS] for _ in which])
    places = worn[which[:, None], views].flatten(0, 1)
    places = torch.cat([places, bare[torch.randint(len(bare), (BARE,))]])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        odds = model(_shifted(crests[which].float(), 0.1), _shifted(places.float(), 0.25))
    odds = odds.float()
    shown = torch.cat([torch.arange(len(which)).repeat_interleave(VIEWS), torch.full((BARE,), -1)])
    match = shown[:, None] == torch.arange(len(which))[None]
    half = len(pairs)
    beside = torch.where(shown >= 0, (shown + half) % (2 * half), -1)
    weight = torch.where(beside[:, None] == torch.arange(len(which))[None], SIBLINGS, 1.0)
    loss = F.binary_cross_entropy_with_logits(odds, match.float(), weight, reduction="sum")
    return loss / match.sum()


def _shifted(pictures: Tensor, much: float) -> Tensor:
    """Return pictures in another light, by chance."""
    size = (len(pictures), pictures.shape[1], 1, 1)
    gain = 1 + much * (torch.rand(len(pictures), 1, 1, 1) - 0.5) + 0.4 * much * (torch.rand(size) - 0.5)
    changed = pictures * gain + 80 * much * (torch.rand(len(pictures), 1, 1, 1) - 0.5)
    if pictures.shape[1] == 4:  # noqa: PLR2004  (what is transparent stays so)
        changed = torch.cat([changed[:, :3], pictures[:, 3:]], dim=1)
    return changed.clamp(0, 255)


@torch.no_grad()
def watch(model: Matcher, crests: Tensor, worn: Tensor, bare: Tensor) -> str:
    """Return how many crops are found where one in a hundred others is taken for the crest."""
    model.eval()
    first = len(crests) - 2 * HELD_OUT
    known = model.crests(crests[first:].float())
    seen = model.places(worn[first:].flatten(0, 1).float()).view(2 * HELD_OUT, -1, known.shape[1])
    plain = model.places(bare[-HELD_OUT * worn.shape[1] :].float())
    right = (seen * known[:, None]).sum(-1).flatten()
    beside = known.view(HELD_OUT, 2, -1).flip(1).flatten(0, 1)
    others = {
        "sibling": (seen * beside[:, None]).sum(-1).flatten(),
        "other": (seen * known.roll(7, 0)[:, None]).sum(-1).flatten(),
        "bare": (plain @ known.T).flatten(),
    }
    return " ".join(
        f"{name} {(right > torch.quantile(wrong[:100_000], 0.99)).float().mean():.3f}" for name, wrong in others.items()
    )


if __name__ == "__main__":
    main()
