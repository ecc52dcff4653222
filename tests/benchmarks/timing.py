"""What the benchmarks share: drafts to time, and medians of interleaved runs."""

from __future__ import annotations

import gc
import json
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

from checker import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLES = Path(__file__).parents[2] / "samples"

# Forty words each: one with names and details, one with nothing, one as staff write.
FORTY_WORDS = (
    (
        "What a morning! Well done to Alfie B, Zainab and Wei Ling in Year 3, who played their "
        "cello trio to the whole school without a single squeak, and to everyone else who clapped "
        "along until the very end of it."
    ),
    (
        "Thank you to everybody who came to the winter fair on Saturday and stayed to sweep up "
        "the tinsel. We raised £412 for new library chairs, and the tombola sold out before lunch, "
        "which has never once happened in living memory here."
    ),
    (
        "Home at last after three hours of reports and a cold cup of tea. If anybody wants me I "
        "am on the sofa with the cat, a blanket and absolutely no plans until the clocks go back "
        "again on Sunday night."
    ),
)


def medians(
    *actions: Callable[[], object],
    rounds: int = 60,
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Return the median seconds of each action, run in turn so that all see the same machine.

    Args:
        actions: What to time.
        rounds: How often.
        clock: `time.process_time` counts what the process itself took, whatever else runs.
    """
    for action in actions:
        action()
    times: list[list[float]] = [[] for _ in actions]
    gc.disable()
    for _ in range(rounds):
        for action, taken in zip(actions, times, strict=True):
            started = clock()
            action()
            taken.append(clock() - started)
    gc.enable()
    return [statistics.median(taken) for taken in times]


def sample_drafts() -> list[Draft]:
    """Return the sample drafts, varied in account and policy."""
    lines = (SAMPLES / "drafts.jsonl").read_text(encoding="utf-8").splitlines()
    return [Draft.from_mapping(json.loads(line)) for line in lines]
