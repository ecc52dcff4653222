"""How each network of the finder is trained: for so many minutes, watched as it goes."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import Tensor, nn

_BFLOAT16 = torch.cpu._is_avx512_bf16_supported()  # noqa: SLF001  (there is no public question)
"""Where the processor only pretends to compute so, that takes ten times as long."""
_STEEPEST = 5.0
"""Length of a gradient beyond which it is cut short."""


@dataclass(frozen=True)
class Course:
    """The settings of a training (AdamW, the rate falling as half a cosine).

    Attributes:
        minutes: How long it takes.
        rate: The learning rate at its highest.
        decay: How strongly weights are drawn to nothing.
        rising: The share of the time in which the rate rises to that.
        averaging: How slowly the running mean of the weights follows that is kept in their stead
            (Polyak and Juditsky, 1992); 0 for none.
        every: Steps from one look at it to the next.
    """

    minutes: float
    rate: float
    decay: float
    rising: float = 0.0
    averaging: float = 0.0
    every: int = 100

    def rate_at(self, done: float) -> float:
        """Return the rate when a share of the time is over."""
        risen = min(1.0, done / self.rising) if self.rising else 1.0
        return self.rate * risen * (0.5 + 0.5 * math.cos(math.pi * min(1.0, done)))


def bfloat16() -> torch.autocast:
    """Return the context in which networks run: in bfloat16 where the processor computes so."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=_BFLOAT16)


def train(
    model: nn.Module,
    loss: Callable[[], Tensor],
    look: Callable[[nn.Module], str],
    course: Course,
    file: Path,
) -> None:
    """Train a network, and keep it.

    Args:
        model: The network.
        loss: Draws a batch and says how wrong the network is about it.
        look: Says how good the network is, which it gets ready to be used.
        course: The settings.
        file: Where the weights are kept, at every look and in the end.
    """
    mean = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(course.averaging),
        use_buffers=True,
    )  # fmt: skip
    kept = mean.module if course.averaging else model
    optimizer = torch.optim.AdamW(model.parameters(), course.rate, weight_decay=course.decay)
    begun, step, total = time.monotonic(), 0, 0.0
    while (done := (time.monotonic() - begun) / 60 / course.minutes) < 1:
        model.train()
        optimizer.param_groups[0]["lr"] = course.rate_at(done)
        wrong = loss()
        wrong.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), _STEEPEST)
        optimizer.step()
        optimizer.zero_grad()
        if course.averaging:
            mean.update_parameters(model)
        step, total = step + 1, total + wrong.item()
        if step % course.every == 0:
            print(
                f"{step} {done:.2f} loss {total / course.every:.4f} {look(kept.eval())}", flush=True
            )
            total = 0.0
            torch.save(kept.state_dict(), file)
    print(look(kept.eval()))
    torch.save(kept.state_dict(), file)
