"""The training project's settings and folders."""

from __future__ import annotations

import math
import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
DRAFTS = HERE.parent / "drafts"
READER = HERE.parent / "reader"
BUILD = HERE / "build"


def _load() -> dict[str, Any]:
    project = tomllib.loads((HERE / "project.toml").read_text(encoding="utf-8"))
    corpora = os.environ.get("CHECKER_CORPORA", project["corpora"])
    return {**project, "corpora": (HERE / corpora).resolve()}


PROJECT = _load()
"""What project.toml says; CHECKER_CORPORA in the environment names another folder of corpora."""


def schedule(steps: int) -> Callable[[int], float]:
    """Return a learning rate's course: up for a twentieth of the steps, then down as a cosine."""
    warm = max(1, steps // 20)

    def factor(step: int) -> float:
        if step < warm:
            return (step + 1) / warm
        return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))

    return factor
