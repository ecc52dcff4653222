"""Scheduled posts end to end: drafts a second on one and two cores, and 100,000 drafts with memory.

python tests/benchmarks/bench_batch.py           10,000 drafts on one core and on two
python tests/benchmarks/bench_batch.py 100000    as many, with the peak memory of all processes
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from timing import sample_drafts

ROWS = 10_000


def main() -> None:
    """Print rates and peak memory of whole runs of the command line."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as folder:
        posts = Path(folder) / "posts.jsonl"
        _write(posts, count)
        for workers in map(int, sys.argv[2:] or ("1", "2")):
            seconds, peak = _run(posts, workers)
            print(
                f"{count} drafts, {workers} worker(s), .csv and .html out: {seconds:.0f} s, "
                f"{count / seconds:.0f} a second, peak {peak:.0f} MB in all processes together"
            )


def _write(path: Path, count: int) -> None:
    """Write drafts that all differ, so that nothing remembered can help."""
    with path.open("w", encoding="utf-8") as stream:
        for number, draft in enumerate(itertools.islice(itertools.cycle(sample_drafts()), count)):
            text = f"{draft.text} Word{number} and number{number * 7}."
            stream.write(f'{{"text": {_quoted(text)}, "account": "{draft.account}"}}\n')


def _quoted(text: str) -> str:
    import json  # noqa: PLC0415

    return json.dumps(text)


def _run(posts: Path, workers: int) -> tuple[float, float]:
    outs = [posts.with_name(f"report{workers}{form}") for form in (".csv", ".html")]
    started = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603  (our own command)
        [sys.executable, "-m", "checker", "batch", str(posts), "--workers", str(workers),
         *(part for out in outs for part in ("--out", str(out)))],
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    peak = [0.0]
    watcher = threading.Thread(target=_watch, args=(process, peak))
    watcher.start()
    process.wait()
    watcher.join()
    return time.perf_counter() - started, peak[0]


def _watch(process: subprocess.Popen[bytes], peak: list[float]) -> None:
    while process.poll() is None:
        peak[0] = max(peak[0], sum(map(_resident, _family(process.pid))))
        time.sleep(0.2)


def _family(root: int) -> list[int]:
    """Return a process and all that it started (Linux)."""
    family = [root]
    for pid in family:
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                family += map(int, task.read_text().split())
            except OSError:
                continue
    return family


def _resident(pid: int) -> float:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
