"""The networks: features of a crest, features of a place in a photo, and the odds of a match.

Both are turned into a grid of 8 x 8 features. Each cell of the crest is held against the cells of
the place within two of it (correlation layers: Rocco, Arandjelovic and Sivic, 2017; in groups: Guo
et al., 2019), so that a turned or bent copy still fits, and a small network reads from all of them
whether the place shows the crest.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  (the name everybody uses)

GRID, REACH = 8, 2
WIDTH, GROUPS = 80, 4
STEM, STEPS = 48, 1


class Block(nn.Module):
    """Two convolutions around which the input goes as well (He et al., 2016)."""

    def __init__(self, before: int, after: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(before, after, 3, stride, 1, bias=False)
        self.second = nn.Conv2d(after, after, 3, 1, 1, bias=False)
        self.norms = nn.ModuleList(nn.BatchNorm2d(after) for _ in range(2))
        self.beside = nn.Sequential(
            nn.Conv2d(before, after, 1, stride, bias=False), nn.BatchNorm2d(after)
        )

    def forward(self, x: Tensor) -> Tensor:
        """Return (batch, after, height / stride, width / stride)."""
        y = F.relu(self.norms[0](self.first(x)))
        return F.relu(self.norms[1](self.second(y)) + self.beside(x))


class Tower(nn.Module):
    """Pictures of 64 pixels square to grids of features.

    Args:
        channels: 3 for places in photos, 4 for crests with their transparency.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.start = nn.Sequential(
            nn.Conv2d(channels, 24, 5, 2, 2, bias=False), nn.BatchNorm2d(24), nn.ReLU()
        )
        self.blocks = nn.Sequential(
            Block(24, 32, 2), Block(32, 32, 1), Block(32, WIDTH, 2), Block(WIDTH, WIDTH, 1)
        )
        self.end = nn.Conv2d(WIDTH, WIDTH, 1)

    def forward(self, pictures: Tensor) -> Tensor:
        """Return (batch, WIDTH, GRID, GRID) from (batch, channels, 64, 64), 0 to 255.

        Each of the GROUPS of features of a cell is a unit vector.
        """
        features = self.end(self.blocks(self.start(pictures / 64 - 2)))
        groups = features.reshape(-1, WIDTH // GROUPS, GRID * GRID)
        return F.normalize(groups, dim=1).reshape(-1, WIDTH, GRID, GRID)


class Judge(nn.Module):
    """Features of a crest and of a place to the log odds of a match."""

    windows: Tensor

    def __init__(self) -> None:
        super().__init__()
        side = 2 * REACH + 1
        self.crest = nn.Conv2d(WIDTH, 24, 1)
        self.read = nn.Sequential(
            nn.Conv2d(GROUPS * side * side + 24, 64, 1, bias=False), nn.BatchNorm2d(64), nn.ReLU(),
            nn.Conv2d(64, 64, 3, 1, 1, bias=False), nn.BatchNorm2d(64), nn.ReLU(),
            nn.Conv2d(64, 96, 3, 2, 1, bias=False), nn.BatchNorm2d(96), nn.ReLU(),
            nn.Flatten(), nn.Linear(96 * GRID * GRID // 4, 96), nn.ReLU(),
            nn.Dropout(0.1), nn.Linear(96, 1),
        )  # fmt: skip
        self.register_buffer("windows", _windows(), persistent=False)

    def forward(self, crests: Tensor, places: Tensor) -> Tensor:
        """Return (batch,) from two (batch, WIDTH, GRID, GRID), pair by pair."""
        near = _near(crests, places, self.windows)
        odds: Tensor = self.read(torch.cat([near, self.crest(crests)], dim=1))
        return odds[:, 0]


class Aligner(nn.Module):
    """Features of a crest and of a place to where exactly the crest lies in the place."""

    windows: Tensor

    def __init__(self) -> None:
        super().__init__()
        side = 2 * REACH + 1
        self.crest = nn.Conv2d(WIDTH, 16, 1)
        self.read = nn.Sequential(
            nn.Conv2d(GROUPS * side * side + 16, 64, 1, bias=False), nn.BatchNorm2d(64), nn.ReLU(),
            nn.Conv2d(64, 64, 3, 1, 1, bias=False), nn.BatchNorm2d(64), nn.ReLU(),
            nn.Conv2d(64, 64, 3, 1, 1, bias=False), nn.BatchNorm2d(64), nn.ReLU(),
            nn.Conv2d(64, 32, 1), nn.ReLU(),
            nn.Flatten(), nn.Linear(32 * GRID * GRID, 128), nn.ReLU(), nn.Linear(128, 8),
        )  # fmt: skip
        self.register_buffer("windows", _windows(), persistent=False)
        self.register_buffer(
            "square", torch.tensor([[0.0, 0], [1, 0], [1, 1], [0, 1]]), persistent=False
        )

    def forward(self, crests: Tensor, places: Tensor) -> Tensor:
        """Return the corners of the crest's square, (batch, 4, 2); a place reaches from 0 to 1."""
        near = _near(crests, places, self.windows)
        moved: Tensor = self.read(torch.cat([near, self.crest(crests)], dim=1))
        return self.square + moved.reshape(-1, 4, 2) / 8


class Comparer(nn.Module):
    """A crest and a place that was laid upon it to the log odds that they are the same.

    What the aligner leaves is made up for by holding each cell against those within STEPS of it,
    here too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.crests, self.places = Stem(4), Stem(3)
        side = 2 * STEPS + 1
        self.read = nn.Sequential(
            nn.Conv2d(2 * STEM + GROUPS * side * side, 64, 1, bias=False), nn.BatchNorm2d(64),
            nn.ReLU(), Block(64, 64, 1), Block(64, 96, 2), Block(96, 96, 1), Block(96, 128, 2),
            nn.Flatten(), nn.Dropout(0.2), nn.Linear(128 * 16, 96), nn.ReLU(), nn.Linear(96, 1),
        )  # fmt: skip

    def forward(self, crests: Tensor, places: Tensor) -> Tensor:
        """Return (batch,) from pictures (batch, 4, 64, 64) and (batch, 3, 64, 64), 0 to 255."""
        return self.judge(self.crests(crests), self.places(places))

    def judge(self, one: Tensor, other: Tensor) -> Tensor:
        """Return (batch,) from the two stems' features, pair by pair."""
        odds: Tensor = self.read(torch.cat([one, other, _products(one, other)], dim=1))
        return odds[:, 0]


class Stem(nn.Sequential):
    """Pictures of 64 pixels square to (batch, STEM, 16, 16) features."""

    def __init__(self, channels: int) -> None:
        super().__init__(
            nn.Conv2d(channels, 32, 5, 2, 2, bias=False), nn.BatchNorm2d(32), nn.ReLU(),
            Block(32, STEM, 2), nn.Conv2d(STEM, STEM, 1),
        )  # fmt: skip

    def forward(self, pictures: Tensor) -> Tensor:
        """Return features from pictures, 0 to 255."""
        found: Tensor = super().forward(pictures / 64 - 2)
        return found


def _products(one: Tensor, other: Tensor) -> Tensor:
    """Return for each cell how alike it is, group by group, to those within STEPS of it."""
    rows, columns = other.shape[2:]
    wide = F.pad(other, (STEPS, STEPS, STEPS, STEPS))
    alike = [
        (one * wide[:, :, y : y + rows, x : x + columns])
        .reshape(-1, GROUPS, STEM // GROUPS, rows, columns)
        .mean(2)
        for y in range(2 * STEPS + 1)
        for x in range(2 * STEPS + 1)
    ]
    return torch.cat(alike, dim=1)


def _near(crests: Tensor, places: Tensor, windows: Tensor) -> Tensor:
    """Return how each cell of the crest is like those around the same cell of the place."""
    cells = GRID * GRID
    one = crests.reshape(-1, WIDTH // GROUPS, cells)
    other = places.reshape(-1, WIDTH // GROUPS, cells)
    alike = F.pad(one.transpose(1, 2) @ other, (0, 1))
    around = alike.gather(2, windows.expand(alike.shape[0], -1, -1))
    return around.transpose(1, 2).reshape(-1, GROUPS * windows.shape[1], GRID, GRID)


def _windows() -> Tensor:
    """Return for each cell the numbers of those around it, (cells, window); the last: no cell."""
    steps = range(-REACH, REACH + 1)
    rows = [
        [
            (y + dy) * GRID + x + dx if 0 <= y + dy < GRID and 0 <= x + dx < GRID else GRID * GRID
            for dy in steps
            for dx in steps
        ]
        for y in range(GRID)
        for x in range(GRID)
    ]
    return torch.tensor(rows)


class Matcher(nn.Module):
    """The three."""

    def __init__(self) -> None:
        super().__init__()
        self.crests, self.places, self.judge = Tower(4), Tower(3), Judge()
