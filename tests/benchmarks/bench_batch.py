"""Scheduled posts end to end: drafts a second on one and two cores, and 100,000 drafts with memory.

python tests/benchmarks/bench_batch.py           10,000 drafts on one core and on two
python tests/benchmarks/bench_batch.py 100000 2  as many on two, with the peak memory of all

Each is run with the trained reader (the command line as it ships) and without it.
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

HERE = Path(__file__).parent
ROWS = 10_000


def main() -> None:
    """Print rates and peak memory of whole runs of the command line."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as folder:
        posts = Path(folder) / "posts.jsonl"
        _write(posts, count)
        for workers in map(int, sys.argv[2:] or ("1", "2")):
            for reader in (True, False):
                seconds, peak = _run(posts, workers, reader=reader)
                print(
                    f"{count} drafts, {'with' if reader else 'without'} the trained reader, "
                    f"{workers} worker(s), .csv and .html out: {seconds:.0f} s, "
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


def _run(posts: Path, workers: int, *, reader: bool) -> tuple[float, float]:
    outs = [str(posts.with_name(f"report{workers}{reader}{end}")) for end in (".csv", ".html")]
    with_it = [
        "-m", "checker", "batch", str(posts), "--workers", str(workers),
        *(part for out in outs for part in ("--out", out)),
    ]  # fmt: skip
    without_it = [str(HERE / "untrained_batch.py"), str(posts), str(workers), *outs]
    command = [sys.executable, *(with_it if reader else without_it)]
    started = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)  # noqa: S603  (our own command)
    peak = [0.0]
    watcher = threading.Thread(target=_watch, args=(process, peak))
    watcher.start()
    status = process.wait()
    watcher.join()
    if status not in {0, 1}:
        message = f"the run ended with status {status}, so its time says nothing"
        raise RuntimeError(message)
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
