"""One way to take training steps, for both trainings: what is kept when one is interrupted."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import torch
from project import PROJECT, schedule
from torch import nn

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor


class Steps:
    """A model's weights, their optimizer (AdamW) and its course; kept in a checkpoint.

    Args:
        model: What is trained.
        groups: The weights to train, with their learning rates.
        steps: How many steps the whole training takes.
        checkpoint: Where an interrupted training goes on from.
        averaging: How slowly the running mean of the weights follows (Polyak and Juditsky,
            1992); 0 for no mean.
    """

    def __init__(
        self,
        model: nn.Module,
        groups: list[dict[str, object]],
        steps: int,
        checkpoint: Path,
        averaging: float = 0.0,
    ) -> None:
        self.model = model
        self.mean = torch.optim.swa_utils.AveragedModel(
            model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(averaging)
        )
        self.averaged = averaging > 0
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        self.rates = torch.optim.lr_scheduler.LambdaLR(self.optimizer, schedule(steps))
        self.trained = [
            weight for group in self.optimizer.param_groups for weight in group["params"]
        ]
        self.checkpoint = checkpoint
        self.started = time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since this run began."""
        return time.monotonic() - self.started

    def resume(self) -> int:
        """Return how much was done already, having loaded it."""
        if not self.checkpoint.exists():
            return 0
        kept = torch.load(self.checkpoint, weights_only=True)
        for name, part in self._parts().items():
            part.load_state_dict(kept[name])
        return int(kept["done"])

    def keep(self, done: int) -> None:
        """Write the checkpoint."""
        parts = {name: part.state_dict() for name, part in self._parts().items()}
        torch.save({**parts, "done": done}, self.checkpoint)

    def take(self, loss: Tensor) -> float:
        """Take one step down the slope of a loss; return the loss."""
        loss.backward()
        nn.utils.clip_grad_norm_(self.trained, 1.0)
        self.optimizer.step()
        self.rates.step()
        self.optimizer.zero_grad()
        if self.averaged:
            self.mean.update_parameters(self.model)
        return loss.item()

    def _parts(self) -> dict[str, nn.Module | torch.optim.Optimizer]:
        parts = {"model": self.model, "optimizer": self.optimizer, "rates": self.rates}
        return {**parts, "mean": self.mean} if self.averaged else parts


def bfloat16() -> torch.autocast:
    """Return the context in which forward passes run (see project.toml)."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=PROJECT["bfloat16"])


def prepare() -> None:
    """Fix the seed and the number of threads."""
    torch.manual_seed(PROJECT["seed"])
    torch.set_num_threads(PROJECT["threads"])
