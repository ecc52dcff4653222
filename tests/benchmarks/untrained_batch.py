"""What `checker batch` does, without the trained reader: bench_batch.py starts it.

python tests/benchmarks/untrained_batch.py POSTS WORKERS REPORT ...
"""

from __future__ import annotations

import sys
from pathlib import Path

from checker import Checker
from checker.nlp.pipeline import Pipeline, untrained
from checker.schedules.checking import Recipe
from checker.schedules.crew import crew_of
from checker.schedules.progress import Lines
from checker.schedules.run import Job, key_of, run
from checker.schedules.schedule import open_schedule
from checker.schedules.source import Source


def without_reader() -> Checker:
    """Return the checker that ships, but for the trained reader."""
    return Checker(pipeline=Pipeline(untrained()))


def main() -> None:
    """Check a file of posts and write its reports."""
    # Worker processes find the recipe by this module's name, which is not __main__ there.
    from untrained_batch import without_reader as recipe  # noqa: PLC0415

    posts, workers, *outs = sys.argv[1:]
    schedule = open_schedule(Source.at(posts))
    job = Job(schedule, tuple(map(Path, outs)), key_of(schedule, {}))
    with crew_of(Recipe(recipe), int(workers)) as crew:
        run(job, crew, Lines(schedule.count, sys.stderr))


if __name__ == "__main__":
    main()
