"""10,000 different drafts in a stream: drafts a second, and memory that stays flat."""

from __future__ import annotations

import dataclasses
import itertools
import time
from pathlib import Path
from typing import TYPE_CHECKING

from timing import sample_drafts

from checker import Checker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker import Draft

COUNT = 10_000
STEP = 2_000


def _drafts() -> Iterator[Draft]:
    """Yield drafts that all differ, so that nothing remembered can help."""
    for number, draft in enumerate(itertools.cycle(sample_drafts())):
        yield dataclasses.replace(draft, text=f"{draft.text} Word{number} and number{number * 7}.")


def _resident() -> float:
    """Return this process's resident memory in MB (Linux)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


def main() -> None:
    """Print the rate and the memory along the stream."""
    reports = Checker().check_many(itertools.islice(_drafts(), COUNT))
    started = time.perf_counter()
    print(f"{COUNT} drafts in a stream, one core")
    for number, _ in enumerate(reports, start=1):
        if number % STEP == 0:
            print(f"  after {number:6}: {_resident():6.1f} MB resident")
    print(f"  {COUNT / (time.perf_counter() - started):.0f} drafts a second")


if __name__ == "__main__":
    main()
