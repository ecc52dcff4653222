"""A run: killed at any moment it loses no finished row and writes none twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
import recipes
from pace import PATIENCE

from checker.errors import CheckerError, InputError
from checker.report import Outcome
from checker.schedules.checking import Recipe
from checker.schedules.crew import Here, crew_of
from checker.schedules.run import Job, StoppedError, key_of, require_writable, run
from checker.schedules.schedule import Schedule, open_schedule
from checker.schedules.source import Source
from checker.schedules.watch import Watch

HERE = Path(__file__).parent
COUNT = 300

# A run as the command line makes it, with a checker slow enough to be killed in the middle.
SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import recipes
from checker.schedules.checking import Recipe
from checker.schedules.crew import crew_of
from checker.schedules.progress import Lines
from checker.schedules.run import Job, key_of, run
from checker.schedules.schedule import open_schedule
from checker.schedules.source import Source
if __name__ == "__main__":
    schedule = open_schedule(Source.at(sys.argv[2]))
    outs = [Path(one) for one in sys.argv[4:]]
    with crew_of(Recipe(recipes.slow), int(sys.argv[3])) as crew:
        run(Job(schedule, outs, key_of(schedule, {}), resume=True), crew, Lines(1, sys.stderr))
"""


class _Silent:
    """Is told how far a run has come, and keeps it."""

    def __init__(self) -> None:
        self.fresh = self.again = 0

    def advance(self, rows: int, *, again: bool = False) -> None:
        if again:
            self.again += rows
        else:
            self.fresh += rows


class _Stopping(_Silent):
    """Presses Ctrl-C in the middle of a run."""

    def advance(self, rows: int, *, again: bool = False) -> None:
        super().advance(rows, again=again)
        if self.fresh == 100:
            raise KeyboardInterrupt


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    """A Buffer file with good, bad, blank and doubled rows."""
    rows = [f'"Post {n}, bloody\nrain",,,2026-11-{n % 28 + 1:02} 08:30' for n in range(COUNT)]
    rows[5], rows[7], rows[11], rows[13] = ",,,", "x,,,never", ",,only a tag,", rows[2]
    path = tmp_path / "posts.csv"
    path.write_text("Text,Image URL,Tags,Posting Time\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def _reports(folder: Path) -> list[Path]:
    folder.mkdir()
    return [folder / f"report{form}" for form in (".jsonl", ".csv", ".html", ".xlsx", ".parquet")]


def _whole(posts: Path, folder: Path) -> list[bytes]:
    """Return the reports of a run that nobody disturbed."""
    outs = _reports(folder)
    schedule = open_schedule(Source.at(posts))
    run(Job(schedule, outs, "key"), Here(Recipe(recipes.quick)), _Silent())
    return [out.read_bytes() for out in outs]


def _start(script: Path, posts: Path, workers: int, outs: list[Path]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603  (our own command)
        [sys.executable, str(script), str(HERE), str(posts), str(workers), *map(str, outs)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


@pytest.mark.parametrize("workers", [1, 2])
def test_killed_again_and_again_it_ends_with_the_same_reports(
    tmp_path: Path, posts: Path, workers: int
) -> None:
    """After kill -9 at random moments every report has the bytes of an undisturbed run."""
    script = tmp_path / "run.py"
    script.write_text(SCRIPT, encoding="utf-8")
    outs = _reports(tmp_path / "killed")
    journal = outs[0].with_name("report.jsonl.journal")
    chance = random.Random(workers)  # noqa: S311
    kills, finished = 0, 0
    while kills < 4:
        process = _start(script, posts, workers, outs)
        while process.poll() is None and _lines(journal) <= max(finished, 1):
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.3))
        process.kill()  # SIGKILL, unless it has just ended
        if process.wait() == 0:
            break
        kills += 1
        assert _lines(journal) > finished
        finished = _lines(journal)
    assert kills >= 2
    assert _start(script, posts, workers, outs).wait() == 0

    assert not journal.exists()
    assert [out.read_bytes() for out in outs] == _whole(posts, tmp_path / "whole")


def test_workers_end_with_the_process_that_was_killed(tmp_path: Path, posts: Path) -> None:
    """Nobody goes on reading drafts after kill -9."""
    script = tmp_path / "run.py"
    script.write_text(SCRIPT, encoding="utf-8")
    outs = _reports(tmp_path / "killed")
    process = _start(script, posts, 2, outs)
    while _lines(outs[0].with_name("report.jsonl.journal")) < 2:
        time.sleep(0.01)
    process.kill()  # SIGKILL, unless it has just ended
    process.wait()

    deadline = time.monotonic() + PATIENCE
    while _group(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _group(process.pid)


def _group(group: int) -> bool:
    """Say whether a process of a group is alive."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_results_are_written_as_they_come(tmp_path: Path, posts: Path) -> None:
    """While later rows are checked the first ones stand in the report already."""
    out = tmp_path / "report.jsonl"
    seen: list[int] = []

    class Looks(_Silent):
        def advance(self, rows: int, *, again: bool = False) -> None:
            super().advance(rows, again=again)
            seen.append(_lines(out))

    run(Job(_opened(posts), [out], "key"), Here(Recipe(recipes.quick)), Looks())

    # Blank rows have no line in JSON Lines.
    assert seen[0] == 1
    assert seen[-1] == COUNT - 1
    assert seen == sorted(seen)


def _opened(posts: Path) -> Schedule:
    return open_schedule(Source.at(posts))


def test_ctrl_c_keeps_what_is_finished_and_says_how_to_go_on(tmp_path: Path, posts: Path) -> None:
    """The journal stays; with resume only what is left is checked."""
    outs = [tmp_path / "report.csv"]

    crew = Here(Recipe(recipes.quick))
    with pytest.raises(StoppedError, match="--resume"):
        run(Job(_opened(posts), outs, "key"), crew, _Stopping())
    told = _Silent()
    run(Job(_opened(posts), outs, "key", resume=True), crew, told)

    assert told.again >= 100
    assert told.again + told.fresh == COUNT - 1
    assert outs[0].read_bytes() == _whole(posts, tmp_path / "whole")[1]


def test_a_baseline_has_the_rows_of_both_halves_of_a_run(tmp_path: Path, posts: Path) -> None:
    """What was finished before the crash is known in the next run, too."""
    crew = Here(Recipe(recipes.quick))
    outs = [tmp_path / "report.csv"]
    with pytest.raises(StoppedError):
        run(Job(_opened(posts), outs, "key", watch=Watch(b"k")), crew, _Stopping())
    watch, whole = Watch(b"k"), Watch(b"k")
    run(Job(_opened(posts), outs, "key", resume=True, watch=watch), crew, _Silent())
    run(Job(_opened(posts), outs, "key", watch=whole), crew, _Silent())

    assert watch.seen == whole.seen
    assert len(watch.seen) == COUNT - 2  # a blank row, and one without a post


def test_a_full_disk_is_one_clear_line_and_the_run_can_go_on(tmp_path: Path, posts: Path) -> None:
    """What was finished stands in the journal."""
    out = tmp_path / "report.csv"
    out.symlink_to("/dev/full")
    with pytest.raises(CheckerError, match=r"no space left.*--resume"):
        run(Job(_opened(posts), [out], "key"), Here(Recipe(recipes.quick)), _Silent())
    out.unlink()
    told = _Silent()
    run(Job(_opened(posts), [out], "key", resume=True), Here(Recipe(recipes.quick)), told)

    assert told.again > 0
    assert out.read_bytes() == _whole(posts, tmp_path / "whole")[1]


def test_a_changed_file_is_not_gone_on_with(tmp_path: Path, posts: Path) -> None:
    """Rows of an old file never stand beside those of a new one."""
    schedule = _opened(posts)
    key = key_of(schedule, {"policy": None})
    posts.write_text(posts.read_text(encoding="utf-8") + "One more,,,\n", encoding="utf-8")

    assert key_of(_opened(posts), {"policy": None}) != key
    assert key_of(schedule, {"policy": "other"}) != key_of(schedule, {"policy": None})


def test_two_processes_write_the_bytes_of_one(tmp_path: Path, posts: Path) -> None:
    """All five forms are the same whoever did the work."""
    outs = _reports(tmp_path / "two")
    with crew_of(Recipe(recipes.quick), 2) as crew:
        overview = run(Job(_opened(posts), outs, "key"), crew, _Silent())

    assert [out.read_bytes() for out in outs] == _whole(posts, tmp_path / "one")
    assert overview.bad == 2
    assert overview.checked == COUNT - 2
    assert overview.verdicts[Outcome.CLEAR] == 0


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["gone/report.html"], "no such folder"),
        (["report.pdf"], "no report has this ending"),
        (["report.html", "./report.html"], "named twice"),
        (["posts.csv"], "the file that is checked"),
    ],
)
def test_what_cannot_be_written_is_said_before_any_work(
    tmp_path: Path, posts: Path, names: list[str], said: str
) -> None:
    """A wrong name costs no hour of checking, and no file its content."""
    before = posts.read_bytes()
    with pytest.raises(InputError, match=said):
        require_writable(_opened(posts), [tmp_path / name for name in names])
    assert posts.read_bytes() == before
