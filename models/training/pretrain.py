"""First step: the encoder learns from public corpora who is named and how people talk.

    python models/training/pretrain.py

Reads the corpora's folder and the seed from project.toml; writes build/pretrained.pt and a
checkpoint every few hundred batches, from which an interrupted run goes on.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import corpora
import examples
import losses
import torch
from network import WIDTH, Pooling, Reader, load_minilm
from project import BUILD, PROJECT
from steps import Steps, bfloat16, prepare
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812
from vocabulary import base_weights, cutter, emoji_embeddings, vocabulary

if TYPE_CHECKING:
    from checker.nlp.reader.pieces import PieceCutter


class Pretrained(nn.Module):
    """The reader with the questions of the public corpora beside its own heads."""

    def __init__(self, vocabulary_size: int) -> None:
        super().__init__()
        self.reader = Reader(vocabulary_size)
        self.marks = nn.Linear(WIDTH, len(corpora.MARKS))
        self.answers = Pooling(len(corpora.QUESTIONS))

    def loss(self, batch: dict[str, Tensor]) -> Tensor:
        """Return the loss of one batch."""
        state = self.reader.dropout(self.reader.encoder(*examples.inputs(batch)))
        loss = losses.name_loss(self.reader.names(state), batch["names"])
        if "marks" in batch:
            known = batch["marks"] >= 0
            said = self.marks(state)[known].float()
            loss = loss + 2 * F.binary_cross_entropy_with_logits(said, batch["marks"][known])
        if "aside" in batch:
            rows, keys = batch["aside_at"]
            said = self.answers(state, batch["pieces"])[rows, keys].float()
            loss = loss + F.binary_cross_entropy_with_logits(said, batch["aside"])
        return loss


def fresh_reader() -> tuple[Pretrained, PieceCutter]:
    """Return a model with the published weights, and the cutter of its vocabulary."""
    pieces = vocabulary()
    model = Pretrained(len(pieces))
    weights = base_weights()
    load_minilm(model.reader.encoder, weights)
    known = weights["embeddings.word_embeddings.weight"]
    with torch.no_grad():
        model.reader.encoder.pieces.weight[len(known) :] = emoji_embeddings(pieces, known)
    return model, cutter()


def main() -> None:
    """Train, or go on training."""
    prepare()
    settings = PROJECT["pretrain"]
    chance = random.Random(PROJECT["seed"])  # noqa: S311  (no secret)
    faults = corpora.check_files(PROJECT["corpora"])
    if faults:
        raise SystemExit("\n".join(faults))
    model, cut = fresh_reader()
    # The published embeddings stay: names that no corpus has must keep their places.
    model.reader.encoder.pieces.weight.requires_grad_(requires_grad=False)
    data = corpora.load(PROJECT["corpora"], cut, chance)
    plan = [
        batch
        for _ in range(settings["epochs"])
        for batch in examples.batches(data, settings["tokens"], chance)
    ]
    trained = [weight for weight in model.parameters() if weight.requires_grad]
    groups = [{"params": trained, "lr": settings["rate"]}]
    steps = Steps(model, groups, len(plan), BUILD / "pretraining.pt")
    begun, mean = steps.resume(), 0.0
    model.train()
    for number, batch in enumerate(plan[begun:], start=begun + 1):
        with bfloat16():
            loss = model.loss(batch)
        mean = 0.98 * mean + 0.02 * steps.take(loss)
        if number % 100 == 0:
            print(f"{number}/{len(plan)} loss {mean:.4f} {steps.seconds:.0f} s", flush=True)
        if number % 400 == 0:
            steps.keep(number)
    # The other heads have learned nothing yet.
    kept = {
        name: weight
        for name, weight in model.reader.state_dict().items()
        if name.startswith(("encoder.", "names."))
    }
    torch.save(kept, BUILD / "pretrained.pt")


if __name__ == "__main__":
    main()
