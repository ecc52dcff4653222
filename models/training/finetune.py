"""Second step: the reader learns from our own annotated drafts.

    python models/training/finetune.py [--further]

Reads build/pretrained.pt (with --further, once drafts have been added: the weights of the reader
that ships) and the training drafts; writes build/finetuned.pt, a running mean of the weights
(Polyak and Juditsky, 1992). One draft in twelve is held out by its origin, for watching the
training and for calibration. An interrupted run goes on after its last epoch.
"""

from __future__ import annotations

import hashlib
import random
import sys
from typing import TYPE_CHECKING

import augment
import drafts
import examples
import losses
import numpy as np
import shipped
import torch
from network import Reader
from project import BUILD, PROJECT, READER
from steps import Steps, bfloat16, prepare
from vocabulary import cutter, vocabulary

from checker.nlp.reader.encoder import ENCODER
from checker.nlp.reader.labels import CODES, DRAFT_CODES, NAME_TAGS, SPAN_CODES

if TYPE_CHECKING:
    from drafts import Draft
    from examples import Example
    from torch import Tensor

    from checker.nlp.reader.pieces import PieceCutter


_BLOCK = 25
"""Neighbouring numbers that stay together where minimal pairs bear such."""


def is_held_out(draft: Draft) -> bool:
    """Say whether a training draft is held out: decided by its origin, for good."""
    origin = draft["origin"]
    if origin.startswith(tuple(PROJECT["finetune"]["unsplit"])):
        return False
    if origin.startswith(tuple(PROJECT["finetune"]["by_blocks"])):
        writer, _, number = origin.partition("-")
        origin = f"{writer}-{int(number) // _BLOCK}"
    digest = hashlib.sha256(origin.encode()).digest()
    return digest[0] % PROJECT["finetune"]["held_out"] == 0


def main() -> None:
    """Train, or go on training."""
    prepare()
    settings = PROJECT["finetune"]
    cut = cutter()
    everything = drafts.load("train")
    kept = [one for one in everything if not is_held_out(one)]
    held_out = [one for one in everything if is_held_out(one)]
    watched = [example for one in held_out for example in drafts.encode(one, cut)]
    print(f"{len(kept)} drafts, {len(held_out)} held out", flush=True)
    further = "--further" in sys.argv
    epochs = settings["further_epochs" if further else "epochs"]
    model = _begun(len(vocabulary()), further=further)
    share = settings["earlier"] if further else 1.0
    size = _size(_due(kept, 0, share), cut)
    count = epochs * (size // settings["tokens"] + 1)
    groups = _groups(model, settings["further_rate" if further else "rate"])
    steps = Steps(model, groups, count, BUILD / "finetuning.pt", settings["averaging"])
    for epoch in range(steps.resume(), epochs):
        loss = _train(model, steps, _batches(_due(kept, epoch, share), cut, epoch))
        steps.keep(epoch + 1)
        figures = watch(steps.mean.module, watched)
        print(f"epoch {epoch + 1} loss {loss:.3f} {steps.seconds:.0f} s {figures}", flush=True)
    learned = steps.mean.module.state_dict()
    if further:
        learned = _between(shipped.weights(READER / "reader" / ENCODER), learned)
    torch.save(learned, BUILD / "finetuned.pt")


def _begun(size: int, *, further: bool) -> Reader:
    """Return the reader with what the public corpora, or earlier drafts too, have taught it."""
    model = Reader(size, PROJECT["finetune"]["dropout"])
    if further:
        taught = shipped.weights(READER / "reader" / ENCODER)
    else:
        taught = torch.load(BUILD / "pretrained.pt", weights_only=True)
    model.load_state_dict({**model.state_dict(), **taught})
    model.encoder.pieces.weight.requires_grad_(requires_grad=False)
    return model


def _between(known: dict[str, Tensor], learned: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return weights between those before a further training and those after it.

    They keep more of what was known, and err less, than either (Wortsman et al., 2022).
    """
    share = PROJECT["finetune"]["further_share"]
    return {name: torch.lerp(known[name], value, share) for name, value in learned.items()}


def _groups(model: Reader, rate: float) -> list[dict[str, object]]:
    """Return the weights to train; heads begin at chance and learn faster."""
    faster = PROJECT["finetune"]["faster_heads"]
    heads = [weight for name, weight in model.named_parameters() if not name.startswith("encoder")]
    encoder = [weight for weight in model.encoder.parameters() if weight.requires_grad]
    return [{"params": encoder, "lr": rate}, {"params": heads, "lr": rate * faster}]


def _due(kept: list[Draft], epoch: int, share: float) -> list[Draft]:
    """Return the drafts of one epoch: the newest, and a share of those already known, by chance."""
    newest = PROJECT["finetune"]["newest"]
    chance = random.Random(f"due {PROJECT['seed']} {epoch}")  # noqa: S311  (no secret)
    return [one for one in kept if one["origin"] >= newest or chance.random() < share]


def _batches(kept: list[Draft], cut: PieceCutter, epoch: int) -> list[dict[str, Tensor]]:
    """Return the batches of one epoch: its drafts, varied anew."""
    chance = random.Random(f"{PROJECT['seed']} {epoch}")  # noqa: S311  (no secret)
    varied = (augment.varied(one, chance) for one in kept)
    fresh = [example for one in varied for example in drafts.encode(one, cut)]
    return list(examples.batches(fresh, PROJECT["finetune"]["tokens"], chance))


def _train(model: Reader, steps: Steps, batches: list[dict[str, Tensor]]) -> float:
    """Take a step for each batch; return the mean loss."""
    model.train()
    total = 0.0
    for batch in batches:
        examples.hide_some(batch, PROJECT["finetune"]["hidden"])
        with bfloat16():
            outputs = model(*examples.inputs(batch))
        total += steps.take(losses.total(outputs, batch, PROJECT["finetune"]["weights"]))
    return total / len(batches)


def _size(kept: list[Draft], cut: PieceCutter) -> int:
    return sum(len(example.ids) for one in kept for example in drafts.encode(one, cut))


@torch.no_grad()
def watch(model: Reader, watched: list[Example]) -> str:
    """Return rough figures on held-out drafts: F1 of names, and of codes a draft, by family."""
    model.eval()
    right: dict[str, np.ndarray] = {}
    for batch in examples.batches(watched, 4096, random.Random(0)):  # noqa: S311
        outputs = model(*examples.inputs(batch))
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
