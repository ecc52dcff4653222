"""Second step: the reader learns from our own annotated drafts.

    python models/training/finetune.py

Reads build/pretrained.pt and the training drafts; writes build/finetuned.pt, a running mean
of the weights (Polyak and Juditsky, 1992). One draft in twelve is held out by its origin, for
watching the training and for calibration. An interrupted run goes on after its last epoch.
"""

from __future__ import annotations

import hashlib
import random
import sys
import time
from typing import TYPE_CHECKING

import augment
import drafts
import examples
import losses
import numpy as np
import torch
from network import Reader
from project import BUILD, PROJECT, schedule
from torch import nn
from vocabulary import vocabulary

from checker.nlp.reader.labels import CODES, DRAFT_CODES, NAME_TAGS, SPAN_CODES
from checker.nlp.reader.pieces import PieceCutter

if TYPE_CHECKING:
    from drafts import Draft
    from examples import Example
    from torch import Tensor


def is_held_out(draft: Draft) -> bool:
    """Say whether a training draft is held out: decided by its origin, for good."""
    digest = hashlib.sha256(draft["origin"].encode()).digest()
    return digest[0] % PROJECT["finetune"]["held_out"] == 0


def main() -> None:
    """Train, or go on training."""
    settings = PROJECT["finetune"]
    torch.set_num_threads(PROJECT["threads"])
    torch.manual_seed(PROJECT["seed"])
    pieces = vocabulary()
    cutter = PieceCutter({piece: place for place, piece in enumerate(pieces)})
    everything = drafts.load("train")
    kept = [one for one in everything if not is_held_out(one)]
    watched = [
        example for one in everything if is_held_out(one) for example in drafts.encode(one, cutter)
    ]
    print(f"{len(kept)} drafts, {len(everything) - len(kept)} held out", flush=True)
    model = Reader(len(pieces), settings["dropout"])
    pretrained = torch.load(BUILD / "pretrained.pt", weights_only=True)
    model.load_state_dict({**model.state_dict(), **pretrained})
    model.encoder.pieces.weight.requires_grad_(requires_grad=False)
    mean = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(settings["averaging"])
    )
    heads = [weight for name, weight in model.named_parameters() if not name.startswith("encoder")]
    encoder = [weight for weight in model.encoder.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": encoder, "lr": settings["rate"]},
            {"params": heads, "lr": settings["rate"] * settings["faster_heads"]},
        ],
        weight_decay=settings["decay"],
    )
    steps = settings["epochs"] * (_size(kept, cutter) // settings["tokens"] + 1)
    rates = torch.optim.lr_scheduler.LambdaLR(optimizer, schedule(steps))
    checkpoint, begun = BUILD / "finetuning.pt", 0
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(state["model"])
        mean.load_state_dict(state["mean"])
        optimizer.load_state_dict(state["optimizer"])
        rates.load_state_dict(state["rates"])
        begun = state["done"]
    started = time.monotonic()
    for epoch in range(begun, settings["epochs"]):
        chance = random.Random(f"{PROJECT['seed']} {epoch}")  # noqa: S311  (no secret)
        fresh = [
            example
            for one in kept
            for example in drafts.encode(augment.varied(one, chance), cutter)
        ]
        model.train()
        total = 0.0
        groups = list(examples.batches(fresh, settings["tokens"], chance))
        for batch in groups:
            inputs = (batch["pieces"], batch["shapes"], batch["account"], batch["field"])
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=PROJECT["bfloat16"]):
                outputs = model(*inputs)
            loss = losses.total(outputs, batch, settings["weights"])
            loss.backward()
            nn.utils.clip_grad_norm_(encoder + heads, 1.0)
            optimizer.step()
            rates.step()
            optimizer.zero_grad()
            mean.update_parameters(model)
            total += loss.item()
        torch.save(
            {
                "model": model.state_dict(),
                "mean": mean.state_dict(),
                "optimizer": optimizer.state_dict(),
                "rates": rates.state_dict(),
                "done": epoch + 1,
            },
            checkpoint,
        )
        last = epoch + 1 == settings["epochs"]
        if last or epoch % settings["watch_every"] == settings["watch_every"] - 1:
            figures = watch(mean.module, watched)
        else:
            figures = ""
        seconds = time.monotonic() - started
        print(
            f"epoch {epoch + 1} loss {total / len(groups):.4f} {seconds:.0f} s {figures}",
            flush=True,
        )
    torch.save(mean.module.state_dict(), BUILD / "finetuned.pt")


def _size(kept: list[Draft], cutter: PieceCutter) -> int:
    return sum(len(example.ids) for one in kept for example in drafts.encode(one, cutter))


@torch.no_grad()
def watch(model: Reader, watched: list[Example]) -> str:
    """Return rough figures on held-out drafts: F1 of names, and of codes a draft, by family."""
    model.eval()
    right: dict[str, np.ndarray] = {}
    for batch in examples.batches(watched, 4096, random.Random(0)):  # noqa: S311
        outputs = model(batch["pieces"], batch["shapes"], batch["account"], batch["field"])
        _count(right, "role", *_name_sets(outputs.names, batch["names"], roles=True))
        _count(right, "name", *_name_sets(outputs.names, batch["names"], roles=False))
        said, gold = outputs.drafts > 0, batch["drafts"]
        for place, code in enumerate(CODES):
            known = gold[:, place] >= 0
            _count(
                right,
                code,
                set(torch.nonzero(said[known, place]).flatten().tolist()),
                set(torch.nonzero(gold[known, place] > 0).flatten().tolist()),
            )
    f1 = {
        key: 2 * hit / (2 * hit + wrong + missed + 1e-9)
        for key, (hit, wrong, missed) in right.items()
    }
    families = {
        name: np.mean([f1[code] for code in codes if code.startswith(name)])
        for name, codes in (("detail", SPAN_CODES), ("tone", DRAFT_CODES), ("conduct", DRAFT_CODES))
    }
    if "--codes" in sys.argv:
        print({key: round(value, 2) for key, value in f1.items()})
    return " ".join(
        f"{key} {value:.3f}"
        for key, value in {"name": f1["name"], "role": f1["role"], **families}.items()
    )


def _count(right: dict[str, np.ndarray], key: str, said: set, gold: set) -> None:
    counts = np.array([len(said & gold), len(said - gold), len(gold - said)])
    right[key] = right.get(key, np.zeros(3)) + counts


def _name_sets(logits: Tensor, allowed: Tensor, *, roles: bool) -> tuple[set, set]:
    """Return the pieces that begin a private name, as said and as annotated."""
    said, gold = set(), set()
    best = logits.argmax(-1)
    for place, tag in enumerate(NAME_TAGS):
        if not tag.startswith("B-") or tag == "B-public":
            continue
        key = tag if roles else "B"
        said |= {
            (key, *at)
            for at in torch.nonzero((best == place) & (allowed != examples.ANY_TAG)).tolist()
        }
        gold |= {(key, *at) for at in torch.nonzero(allowed == 1 << place).tolist()}
    return said, gold


if __name__ == "__main__":
    main()
