"""The two networks: one for a registered crest, one for a place in a photo; near where they match."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  (the name everybody uses)

WIDTH = 128
"""Numbers by which a crest or a place is known."""


class Block(nn.Module):
    """Two convolutions around which the input goes as well (He et al., 2016)."""

    def __init__(self, before: int, after: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(before, after, 3, stride, 1, bias=False)
        self.second = nn.Conv2d(after, after, 3, 1, 1, bias=False)
        self.norms = nn.ModuleList(nn.BatchNorm2d(after) for _ in range(2))
        self.beside = nn.Sequential(nn.Conv2d(before, after, 1, stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x: Tensor) -> Tensor:
        """Return (batch, after, height / stride, width / stride)."""
        y = F.relu(self.norms[0](self.first(x)))
        return F.relu(self.norms[1](self.second(y)) + self.beside(x))


class Tower(nn.Module):
    """Pictures of 64 pixels square to unit vectors.

    Args:
        channels: 3 for places in photos, 4 for crests with their transparency.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.start = nn.Sequential(
            nn.Conv2d(channels, 32, 5, 2, 2, bias=False), nn.BatchNorm2d(32), nn.ReLU()
        )
        self.blocks = nn.Sequential(
            Block(32, 48, 2), Block(48, 48, 1), Block(48, 96, 2), Block(96, 96, 1), Block(96, 160, 2), Block(160, 160, 1)
        )
        self.end = nn.Linear(160 * 16, WIDTH)

    def forward(self, pictures: Tensor) -> Tensor:
        """Return (batch, WIDTH) from (batch, channels, 64, 64), 0 to 255."""
        x = self.blocks(self.start(pictures / 64 - 2))
        return F.normalize(self.end(x.flatten(1)), dim=1)


class Matcher(nn.Module):
    """Both towers, and how nearness becomes the odds of a match (Zhai et al., 2023)."""

    def __init__(self) -> None:
        super().__init__()
        self.crests, self.places = Tower(4), Tower(3)
        self.scale = nn.Parameter(torch.tensor(2.3))
        self.bias = nn.Parameter(torch.tensor(-6.0))

    def forward(self, crests: Tensor, places: Tensor) -> Tensor:
        """Return the log odds that each place (row) shows each crest (column)."""
        near = self.places(places) @ self.crests(crests).T
        return near * self.scale.exp() + self.bias
