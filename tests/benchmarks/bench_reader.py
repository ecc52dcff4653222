"""A whole check with the trained reader, on one core: one draft at a time, and many in a row.

The aims: 10 ms for a 40-word draft, 150 drafts a second. Run on one core (`taskset -c 0`).
"""

from __future__ import annotations

import json
import resource
import time
from pathlib import Path

from timing import FORTY_WORDS, medians

from checker import Checker, Draft

DRAFTS = Path(__file__).parents[2] / "samples" / "drafts.jsonl"
LINES = 1_000


def main() -> None:
    """Print milliseconds a draft, drafts a second, and resident memory."""
    checker = Checker()
    for text in FORTY_WORDS:
        (taken,) = medians(lambda text=text: checker.check(Draft(text)))
        print(f"one draft of 40 words: {taken * 1000:.1f} ms (aim 10)")
    lines = DRAFTS.read_text(encoding="utf-8").splitlines()
    drafts = [Draft.from_mapping(json.loads(line)) for line in lines]
    many = [drafts[number % len(drafts)] for number in range(LINES)]
    words = sum(len(draft.text.split()) for draft in many) / LINES
    started = time.perf_counter()
    for _ in checker.check_many(many):
        pass
    taken = time.perf_counter() - started
    print(f"{LINES / taken:.0f} drafts of {words:.0f} words a second (aim 150)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"resident memory at its peak: {peak:.0f} MB (aim 500)")


if __name__ == "__main__":
    main()
