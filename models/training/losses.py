"""How wrong the heads are, where labels may be partial."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from examples import ANY_TAG
from torch.nn import functional as F  # noqa: N812

from checker.nlp.reader.labels import NAME_TAGS

if TYPE_CHECKING:
    from network import Outputs
    from torch import Tensor

_BITS = 2 ** torch.arange(len(NAME_TAGS))


def name_loss(logits: Tensor, allowed: Tensor) -> Tensor:
    """Return minus the log of the probability of all allowed tags together, a mean over pieces.

    With one allowed tag this is cross-entropy; with several it is the marginal likelihood
    of partially labelled data (Tsuboi et al., 2008).
    """
    known = allowed != ANY_TAG
    if not known.any():
        return logits.sum() * 0
    logits, allowed = logits[known].float(), allowed[known]
    barred = (allowed[:, None] & _BITS) == 0
    wanted = logits.masked_fill(barred, -1e4).logsumexp(-1)
    return (logits.logsumexp(-1) - wanted).mean()


def span_loss(logits: Tensor, labels: Tensor, weight: float) -> Tensor:
    """Return the cross-entropy of outside, begins, goes on; the rare two weigh more."""
    known = labels >= 0
    weights = torch.tensor([1.0, weight, weight])
    # A mean over pieces, a sum over codes: most codes are absent from most texts.
    loss = F.cross_entropy(logits[known].float(), labels[known].long(), weights, reduction="sum")
    return loss / known[:, :, 0].sum()


def draft_loss(logits: Tensor, labels: Tensor, weight: float) -> Tensor:
    """Return the cross-entropy of whether a draft has a code, summed over the codes."""
    known = labels >= 0
    loss = F.binary_cross_entropy_with_logits(
        logits[known].float(),
        labels[known],
        pos_weight=torch.tensor(weight),
        reduction="sum",
    )
    return loss / len(labels)


def total(outputs: Outputs, batch: dict[str, Tensor], weights: dict[str, float]) -> Tensor:
    """Return the weighted sum of the losses of the heads that ship."""
    loss = weights["names"] * name_loss(outputs.names, batch["names"])
    if "spans" in batch:
        loss = loss + weights["spans"] * span_loss(outputs.spans, batch["spans"], weights["inside"])
    if "drafts" in batch:
        loss = loss + weights["drafts"] * draft_loss(
            outputs.drafts, batch["drafts"], weights["present"]
        )
    return loss
