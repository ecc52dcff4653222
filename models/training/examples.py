"""Texts with labels as the encoder takes them, and batches of them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from checker.nlp.reader.labels import NAME_TAGS, ROLES
from checker.nlp.reader.pieces import END, START

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator

    from checker.nlp.reader.pieces import Pieces

MASK = 103
"""The piece of the published vocabulary that stands for a hidden one."""

LONGEST = 224
"""Pieces of one training text; longer ones are cut into several."""

OUTSIDE = 1 << NAME_TAGS.index("O")
ANY_TAG = (1 << len(NAME_TAGS)) - 1


def name_tag(mark: str, roles: Iterable[str] = ROLES) -> int:
    """Return the set of tags (as bits) of a piece that begins (B) or goes on (I) a name."""
    return sum(1 << NAME_TAGS.index(f"{mark}-{role}") for role in roles)


NOT_PRIVATE = OUTSIDE | name_tag("B", ["public"]) | name_tag("I", ["public"])
"""What a piece may be that no finding marks: outside, or the name of somebody public."""


@dataclass(slots=True)
class Example:
    """One text; a label that is None is not known and trains nothing.

    Attributes:
        ids: Vocabulary places, START and END included.
        shapes: Shape of each piece.
        kinds: Kind of each piece's word.
        account: Place in `labels.ACCOUNTS`.
        field: Place in `labels.FIELDS`.
        names: For each piece the set of name tags that it may have, as bits.
        spans: (piece, code): 0 outside, 1 begins, 2 goes on.
        drafts: For each code whether the draft has it.
        aside: Answers to the questions of public corpora, by the question's number.
        marks: (piece, kind): how many annotators of a public corpus marked it, 0 to 1.
    """

    ids: list[int]
    shapes: list[int]
    kinds: list[int]
    account: int
    field: int = 0
    names: list[int] | None = None
    spans: np.ndarray | None = None
    drafts: np.ndarray | None = None
    aside: dict[int, float] = dataclasses.field(default_factory=dict)
    marks: np.ndarray | None = None
    origin: str = ""


def encoded(pieces: Pieces) -> tuple[list[int], list[int], list[int]]:
    """Return ids, shapes and kinds, with the pieces that begin and end a text."""
    return [START, *pieces.ids, END], [0, *pieces.shapes, 0], [0, *pieces.kinds, 0]


def batches(
    examples: list[Example], tokens: int, chance: random.Random
) -> Iterator[dict[str, torch.Tensor]]:
    """Yield padded batches of about `tokens` pieces, texts of like length together, shuffled."""
    order = sorted(examples, key=lambda one: len(one.ids) + chance.random() * 12)
    groups: list[list[Example]] = [[]]
    for example in order:
        if groups[-1] and len(example.ids) * (len(groups[-1]) + 1) > tokens:
            groups.append([])
        groups[-1].append(example)
    chance.shuffle(groups)
    yield from (collate(group) for group in groups if group)


def collate(group: list[Example]) -> dict[str, torch.Tensor]:
    """Return one batch; a label that is not known has a mask of 0."""
    size, width = len(group), max(len(one.ids) for one in group)
    batch = {
        "pieces": torch.zeros(size, width, dtype=torch.long),
        "shapes": torch.zeros(size, width, dtype=torch.long),
        "kinds": torch.zeros(size, width, dtype=torch.long),
        "account": torch.tensor([one.account for one in group]),
        "field": torch.tensor([one.field for one in group]),
        "names": torch.full((size, width), ANY_TAG, dtype=torch.long),
    }
    for row, one in enumerate(group):
        length = len(one.ids)
        batch["pieces"][row, :length] = torch.tensor(one.ids)
        batch["shapes"][row, :length] = torch.tensor(one.shapes)
        batch["kinds"][row, :length] = torch.tensor(one.kinds)
        if one.names is not None:
            batch["names"][row, 1 : length - 1] = torch.tensor(one.names)
    _stack(batch, "spans", [one.spans for one in group], size, width)
    _stack(batch, "marks", [one.marks for one in group], size, width)
    if any(one.drafts is not None for one in group):
        known = [one.drafts for one in group]
        codes = next(len(one) for one in known if one is not None)
        rows = [np.full(codes, -1.0) if one is None else one for one in known]
        batch["drafts"] = torch.tensor(np.stack(rows), dtype=torch.float32)
    asides = [
        (row, key, value) for row, one in enumerate(group) for key, value in one.aside.items()
    ]
    if asides:
        rows_, keys, values = zip(*asides, strict=True)
        batch["aside_at"] = torch.tensor([rows_, keys])
        batch["aside"] = torch.tensor(values, dtype=torch.float32)
    return batch


def _stack(
    batch: dict[str, torch.Tensor],
    name: str,
    labels: list[np.ndarray | None],
    size: int,
    width: int,
) -> None:
    """Add per-piece labels to the batch; -1 where they are not known."""
    kinds = next((one.shape[1] for one in labels if one is not None), 0)
    if not kinds:
        return
    stacked = torch.full((size, width, kinds), -1.0)
    for row, one in enumerate(labels):
        if one is not None:
            stacked[row, 1 : len(one) + 1] = torch.tensor(one, dtype=torch.float32)
    batch[name] = stacked


def hide_some(batch: dict[str, torch.Tensor], share: float) -> None:
    """Hide a share of a batch's pieces, and of the kinds of its words, by chance.

    So that a draft is not learned by heart, nor a name by its place in a list: the words
    around have to tell (word dropout: Iyyer et al., 2015; Kiperwasser and Goldberg, 2016).
    """
    pieces, kinds = batch["pieces"], batch["kinds"]
    words = (pieces != 0) & (pieces != START) & (pieces != END)
    batch["pieces"] = pieces.masked_fill(words & (torch.rand(pieces.shape) < share), MASK)
    batch["kinds"] = kinds.masked_fill(torch.rand(kinds.shape) < share, 0)


def inputs(batch: dict[str, torch.Tensor]) -> tuple[torch.Tensor, ...]:
    """Return what the encoder takes of a batch, in its order."""
    return tuple(batch[name] for name in ("pieces", "shapes", "kinds", "account", "field"))
