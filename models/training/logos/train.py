"""Second step: the networks learn which place of a photo shows which crest.

    python models/training/logos/train.py FOLDER [EPOCHS]

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

EPOCHS, PAIRS, VIEWS, BARE, OTHERS = 25, 48, 2, 32, 4
"""Rounds through all; in a step: pairs of siblings, crops of each crest, mere backgrounds,
and other crests that each crop is held against."""
RATE, DECAY = 3e-3, 0.03
HELD_OUT = 150
"""Pairs, the last ones, for watching."""


def main() -> None:
    """Train."""
    folder = Path(sys.argv[1])
    epochs = int(sys.argv[2]) if len(sys.argv) > 2 else EPOCHS
    torch.manual_seed(7)
    crests, worn, bare = read(folder)
    count = len(crests) // 2 - HELD_OUT
    model = Matcher().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    rounds = worn.shape[1] // VIEWS
    optimizer = torch.optim.AdamW(model.parameters(), RATE, weight_decay=DECAY)
    course = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, RATE, epochs * rounds * (count // PAIRS), pct_start=0.15
    )
    begun = time.monotonic()
    for epoch in range(epochs):
        model.train()
        total, steps = 0.0, 0
        for _ in range(rounds):
            order = torch.randperm(count)
            for at in range(0, count - PAIRS + 1, PAIRS):
                loss = _loss(model, crests, worn, bare, order[at : at + PAIRS])
                loss.backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
                optimizer.step()
                course.step()
                optimizer.zero_grad()
                total, steps = total + loss.item(), steps + 1
        torch.save(model.state_dict(), folder / "matcher.pt")
        seen = watch(model, crests, worn, bare)
        print(
            f"{epoch + 1} loss {total / steps:.4f} {time.monotonic() - begun:.0f} s {seen}",
            flush=True,
        )


def read(folder: Path) -> tuple[Tensor, Tensor, Tensor]:
    """Return crests (n, 4, 64, 64), their worn crops (n, views, 3, 64, 64), mere backgrounds."""
    parts = [np.load(path) for path in sorted(folder.glob("*.npz"), key=lambda one: int(one.stem))]
    crests = torch.from_numpy(np.concatenate([part["crests"] for part in parts]))
    worn = torch.from_numpy(np.concatenate([part["worn"] for part in parts]))
    bare = torch.from_numpy(np.concatenate([part["bare"] for part in parts]))
    return crests.permute(0, 3, 1, 2), worn.permute(0, 1, 4, 2, 3), bare.permute(0, 3, 1, 2)


def _loss(model: Matcher, crests: Tensor, worn: Tensor, bare: Tensor, pairs: Tensor) -> Tensor:
    which = torch.cat([2 * pairs, 2 * pairs + 1])
    views = torch.stack([torch.randperm(worn.shape[1])[:VIEWS] for _ in which])
    places = worn[which[:, None], views].flatten(0, 1)
    places = torch.cat([places, bare[torch.randint(len(bare), (BARE,))]]).float()
    known = crests[which].float()
    known, places = _turned(known, places)
    half, shown = len(pairs), torch.arange(len(which)).repeat_interleave(VIEWS)
    own = torch.cat([shown, torch.full((BARE,), -1)])
    # Each crop beside its crest, the sibling, and some others; backgrounds beside any.
    against = torch.randint(len(which), (len(places), OTHERS + 2))
    against[: len(shown), 0] = shown
    against[: len(shown), 1] = (shown + half) % (2 * half)
    match = (against == own[:, None]).float()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        one = model.crests(_lit(known, 0.1).contiguous(memory_format=torch.channels_last))
        other = model.places(_lit(places, 0.3).contiguous(memory_format=torch.channels_last))
        odds = model.judge(one[against.flatten()], other.repeat_interleave(OTHERS + 2, 0))
    return F.binary_cross_entropy_with_logits(odds.float().view_as(match), match)


def _turned(crests: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
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


def _lit(pictures: Tensor, much: float) -> Tensor:
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


@torch.no_grad()
def watch(model: Matcher, crests: Tensor, worn: Tensor, bare: Tensor) -> str:
    """Return how many crops are found where one in a hundred others is taken for the crest."""
    model.eval()
    first = len(crests) - 2 * HELD_OUT
    known = model.crests(crests[first:].float())
    seen = model.places(worn[first:].flatten(0, 1).float())
    plain = model.places(bare[-len(seen) :].float())
    mine = torch.arange(2 * HELD_OUT).repeat_interleave(worn.shape[1])
    right = _judged(model, known[mine], seen)
    others = {
        "sibling": _judged(model, known[mine ^ 1], seen),
        "other": torch.cat([_judged(model, known.roll(k, 0)[mine], seen) for k in (6, 50, 100)]),
        "bare": torch.cat(
            [_judged(model, known.roll(k, 0)[mine[: len(plain)]], plain) for k in (0, 3, 9)]
        ),
    }
    return " ".join(
        f"{name} {(right > torch.quantile(wrong, 0.99)).float().mean():.3f}"
        for name, wrong in others.items()
    )


def _judged(model: Matcher, crests: Tensor, places: Tensor) -> Tensor:
    return torch.cat(
        [model.judge(*both) for both in zip(crests.split(512), places.split(512), strict=True)]
    )


if __name__ == "__main__":
    main()
