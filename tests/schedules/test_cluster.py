"""A Dask cluster: two real worker processes, one killed in the middle, the same bytes out."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import warnings
from typing import TYPE_CHECKING

import pytest
import recipes
from distributed import Client, LocalCluster

from checker.errors import InputError
from checker.schedules.checking import Recipe
from checker.schedules.cluster import _SETTINGS, LOCAL, cluster_of
from checker.schedules.crew import Here
from checker.schedules.run import Job, run
from checker.schedules.schedule import open_schedule
from checker.schedules.source import Source

if TYPE_CHECKING:
    from pathlib import Path

# Dask's own tear-down leaves a socket or loop to the garbage collector now and then.
pytestmark = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
COUNT = 400


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait longer than people would: on a busy machine a worker takes its time to answer."""
    monkeypatch.setattr("checker.schedules.cluster._PATIENCE", "120s")
    monkeypatch.setitem(_SETTINGS, "distributed.comm.timeouts.connect", "120s")


class _Silent:
    def __init__(self) -> None:
        self.done = 0

    def advance(self, rows: int, *, again: bool = False) -> None:  # noqa: ARG002  (as asked for)
        self.done += rows


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    """A file that two workers need a few seconds for."""
    rows = "".join(f"Post {n} in the bloody rain,,,2026-11-23 08:30\n" for n in range(COUNT))
    path = tmp_path / "posts.csv"
    path.write_text(f"Text,Image URL,Tags,Posting Time\n{rows}", encoding="utf-8")
    return path


def _outs(folder: Path) -> list[Path]:
    folder.mkdir()
    return [folder / f"report{form}" for form in (".csv", ".jsonl", ".html", ".parquet")]


def _on_one_machine(posts: Path, folder: Path) -> list[bytes]:
    outs = _outs(folder)
    run(Job(open_schedule(Source.at(posts)), outs, "k"), Here(Recipe(recipes.quick)), _Silent())
    return [out.read_bytes() for out in outs]


def test_a_worker_killed_midway_changes_no_byte(tmp_path: Path, posts: Path) -> None:
    """Its chunks go to the other one, and every report is as on one machine."""
    outs = _outs(tmp_path / "cluster")
    told = _Silent()
    with (
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address=None,
        ) as cluster,
        Client(cluster) as client,
    ):
        pids = list(client.run(os.getpid).values())
        assert len(set(pids)) == 2
        killed = threading.Event()

        def kill_one() -> None:
            while told.done < 60:
                time.sleep(0.01)
            os.kill(pids[0], signal.SIGKILL)
            killed.set()

        killer = threading.Thread(target=kill_one, daemon=True)  # ends with a run that fails
        killer.start()
        with cluster_of(Recipe(recipes.slow), cluster.scheduler_address, 2) as crew:
            run(Job(open_schedule(Source.at(posts)), outs, "k"), crew, told)
        killer.join()

    assert killed.is_set()
    assert told.done == COUNT
    assert [out.read_bytes() for out in outs] == _on_one_machine(posts, tmp_path / "one")


def test_a_local_cluster_can_be_asked_for(tmp_path: Path, posts: Path) -> None:
    """Without an address this machine is the cluster, and listens to nobody else."""
    outs = _outs(tmp_path / "cluster")
    with cluster_of(Recipe(recipes.quick), LOCAL, 2) as crew:
        assert crew.size == 2
        run(Job(open_schedule(Source.at(posts)), outs, "k"), crew, _Silent())

    assert [out.read_bytes() for out in outs] == _on_one_machine(posts, tmp_path / "one")


def test_two_local_clusters_at_a_time_say_nothing_of_ports() -> None:
    """The second of two runs takes other ports, and nobody is asked whether that was meant."""
    with warnings.catch_warnings(), cluster_of(Recipe(recipes.quick), LOCAL, 1):
        warnings.filterwarnings("error", "Port")
        with cluster_of(Recipe(recipes.quick), LOCAL, 1) as second:
            assert second.size == 1


def test_an_address_where_nobody_answers_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The message names the address and what to do."""
    monkeypatch.setattr("checker.schedules.cluster._PATIENCE", "1s")
    with (
        pytest.raises(
            InputError, match=r"nobody answers at tcp://127.0.0.1:9. Start the scheduler"
        ),
        cluster_of(Recipe(recipes.quick), "tcp://127.0.0.1:9", 2),
    ):
        pass


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has not installed it is told how."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(InputError, match=r"pip install 'school-post-checker\[cluster\]'"),
        cluster_of(Recipe(recipes.quick), LOCAL, 2),
    ):
        pass
