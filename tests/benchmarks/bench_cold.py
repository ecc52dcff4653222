"""`checker check` of one file from a cold start: a new process each time. The aim: under 2 s."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from timing import SAMPLES

RUNS = 9


def main() -> None:
    """Print the median seconds of whole processes."""
    post = SAMPLES / "drafts" / "official" / "cello-trio.txt"
    command = [sys.executable, "-m", "checker", "check", str(post)]
    taken = []
    for _ in range(RUNS):
        started = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)  # noqa: S603  (our own command)
        taken.append(time.perf_counter() - started)
    print(
        f"cold start of checker check: median {statistics.median(taken):.2f} s, "
        f"{min(taken):.2f} to {max(taken):.2f} of {RUNS} (aim 2)"
    )


if __name__ == "__main__":
    main()
