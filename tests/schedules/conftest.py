"""Schedules to read, made on the spot, and checkers that worker processes can make."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.schedules.schedule import Schedule

SAMPLES = Path(__file__).parents[2] / "samples" / "schedules"


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample schedules."""
    return SAMPLES


@pytest.fixture
def opened() -> Callable[..., Schedule]:
    """Open a schedule from its bytes."""
    from checker.schedules.schedule import Options, open_schedule  # noqa: PLC0415
    from checker.schedules.source import Source  # noqa: PLC0415

    def _opened(data: str | bytes, name: str = "posts.csv", **options: object) -> Schedule:
        raw = data.encode() if isinstance(data, str) else data
        return open_schedule(Source(name, data=raw), Options(**options))  # type: ignore[arg-type]

    return _opened
