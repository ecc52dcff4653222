"""Scheduled posts end to end: drafts a second on one and two cores, and 100,000 drafts with memory.

python tests/benchmarks/bench_batch.py                  10,000 drafts on one core and on two
python tests/benchmarks/bench_batch.py 100000 2         as many on two, with the peak memory of all
python tests/benchmarks/bench_batch.py 100000 2 --only reader     the command line as it ships
python tests/benchmarks/bench_batch.py 100000 2 --only untrained  the same without the reader

Memory is flat where the peak of the whole run is that of its first half.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from timing import sample_drafts

HERE = Path(__file__).parent
ROWS = 10_000


KINDS = {"reader": "with", "untrained": "without"}


def main() -> None:
    """Print rates and peak memory of whole runs of the command line."""
    asked = _asked()
    with tempfile.TemporaryDirectory() as folder:
        posts = Path(folder) / "posts.jsonl"
        _write(posts, asked.count)
        for workers in asked.workers or (1, 2):
            for kind in [asked.only] if asked.only else KINDS:
                seconds, memory = _run(posts, workers, kind)
                half = max(memory[: len(memory) // 2], default=0)
                print(
                    f"{asked.count} drafts, {KINDS[kind]} the trained reader, "
                    f"{workers} worker(s), .csv and .html out: {seconds:.0f} s, "
                    f"{asked.count / seconds:.0f} a second, peak {max(memory):.0f} MB in all "
                    f"processes together ({half:.0f} MB in the first half)",
                    flush=True,
                )


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=ROWS)
    parser.add_argument("workers", nargs="*", type=int)
    parser.add_argument("--only", choices=KINDS)
    return parser.parse_args()


def _write(path: Path, count: int) -> None:
    """Write drafts that all differ, so that nothing remembered can help."""
    with path.open("w", encoding="utf-8") as stream:
        for number, draft in enumerate(itertools.islice(itertools.cycle(sample_drafts()), count)):
            text = f"{draft.text} Word{number} and number{number * 7}."
            stream.write(json.dumps({"text": text, "account": draft.account.value}) + "\n")


def _run(posts: Path, workers: int, kind: str) -> tuple[float, list[float]]:
    """Return how many seconds a run took, and the memory of all its processes as it went on."""
    outs = [str(posts.with_name(f"report{workers}{kind}{end}")) for end in (".csv", ".html")]
    with_it = [
        "-m", "checker", "batch", str(posts), "--workers", str(workers),
        *(part for out in outs for part in ("--out", out)),
    ]  # fmt: skip
    without_it = [str(HERE / "untrained_batch.py"), str(posts), str(workers), *outs]
    command = [sys.executable, *(with_it if kind == "reader" else without_it)]
    started = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)  # noqa: S603  (our own command)
    memory = [0.0]
    watcher = threading.Thread(target=_watch, args=(process, memory))
    watcher.start()
    status = process.wait()
    seconds = time.perf_counter() - started
    watcher.join()
    if status not in {0, 1}:
        message = f"the run ended with status {status}, so its time says nothing"
        raise RuntimeError(message)
    return seconds, memory


def _watch(process: subprocess.Popen[bytes], memory: list[float]) -> None:
    while process.poll() is None:
        memory.append(sum(map(_resident, _family(process.pid))))
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
