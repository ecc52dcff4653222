"""`checker check` of one file from a cold start: a new process each time. The aim: under 2 s.

Python's bytecode is there, as after an installation: a first run, which is not counted, writes it.
"""

from __future__ import annotations

import os
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
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    taken = []
    for _ in range(1 + RUNS):
        started = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False, env=kept)  # noqa: S603  (our own)
        taken.append(time.perf_counter() - started)
    del taken[0]
    print(
        f"cold start of checker check: median {statistics.median(taken):.2f} s, "
        f"{min(taken):.2f} to {max(taken):.2f} of {RUNS} (aim 2)"
    )


if __name__ == "__main__":
    main()
