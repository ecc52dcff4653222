"""Who does the checking: this process, several processes, or a cluster; results in order.

A crew takes chunks of drafts and gives futures. `in_order` keeps a few chunks a worker
under way, so that memory does not grow with the file, and hands results back in the
order of the file, so that the bytes written do not depend on who did the work.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection, get_context, parent_process
from typing import TYPE_CHECKING, Protocol

from checker.schedules.checked import Answer
from checker.schedules.checking import Chunk, broken_down, check_chunk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.schedules.checking import Recipe

CHUNK = 32
"""Drafts that travel to a worker together."""

_AHEAD = 4
_TRIES = 2
_WORTH_A_PROCESS = 400
"""Posts a worker must have to do before it pays to start one, which takes two seconds."""


class Result(Protocol):
    """A result that is to come."""

    def result(self) -> tuple[Answer, ...]:
        """Wait for it and return it."""
        ...


class Crew(Protocol):
    """Whoever checks chunks of drafts.

    Attributes:
        size: How many chunks are checked at the same time.
        lost: What a result raises whose worker has died.
    """

    size: int
    lost: tuple[type[Exception], ...]

    def submit(self, chunk: Chunk) -> Result:
        """Have a chunk checked."""
        ...


def in_order(crew: Crew, chunks: Iterable[Chunk]) -> Iterator[tuple[Answer, ...]]:
    """Yield the answers to chunks, in order, as they come."""
    under_way: deque[tuple[Chunk, Result]] = deque()
    for chunk in chunks:
        under_way.append((chunk, crew.submit(chunk)))
        if len(under_way) > crew.size * _AHEAD:
            yield _answers(crew, *under_way.popleft())
    while under_way:
        yield _answers(crew, *under_way.popleft())


def _answers(crew: Crew, chunk: Chunk, result: Result) -> tuple[Answer, ...]:
    """Return the answers to a chunk; where its worker dies twice, draft by draft."""
    for _ in range(_TRIES):
        try:
            return result.result()
        except crew.lost:
            result = crew.submit(chunk)
    try:
        return result.result()
    except crew.lost:
        if len(chunk.drafts) == 1:
            return (Answer(broken_down(chunk.drafts[0], "the worker died of this draft")),)
    return tuple(_answers(crew, one, crew.submit(one))[0] for one in _singly(chunk))


def _singly(chunk: Chunk) -> Iterator[Chunk]:
    return (Chunk((draft,)) for draft in chunk.drafts)


def workers_for(count: int, wanted: int | None) -> int:
    """Return how many processes to use.

    Args:
        count: How many posts there are.
        wanted: How many somebody asked for; None for as many cores as are worth starting.
    """
    if wanted is not None:
        return max(wanted, 1)
    return max(1, min(cores(), count // _WORTH_A_PROCESS))


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Here:
    """Checks in this process, one chunk at a time."""

    size = 0
    lost: tuple[type[Exception], ...] = ()

    def __init__(self, recipe: Recipe) -> None:
        self._recipe = recipe

    def submit(self, chunk: Chunk) -> Result:
        """Check a chunk at once."""
        done: Future[tuple[Answer, ...]] = Future()
        done.set_result(check_chunk(self._recipe, chunk))
        return done


class Processes:
    """Checks in several processes of this machine, and starts new ones when one dies."""

    lost: tuple[type[Exception], ...] = (BrokenProcessPool,)

    def __init__(self, recipe: Recipe, size: int) -> None:
        self._recipe = recipe
        self.size = size
        self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        # Spawned, not forked: the same on every system, and safe beside threads.
        return ProcessPoolExecutor(
            self.size, mp_context=get_context("spawn"), initializer=_as_worker
        )

    def submit(self, chunk: Chunk) -> Result:
        """Have a chunk checked; a pool that broke down is replaced."""
        try:
            return self._pool.submit(check_chunk, self._recipe, chunk)
        except BrokenProcessPool:
            self._pool.shutdown(wait=False)
            self._pool = self._started()
            return self._pool.submit(check_chunk, self._recipe, chunk)

    def close(self) -> None:
        """Stop the processes; what has not been begun is left."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _as_worker() -> None:
    """Leave Ctrl-C to the process that writes, and end when that one is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


@contextmanager
def crew_of(recipe: Recipe, workers: int) -> Iterator[Crew]:
    """Give a crew of so many processes of this machine; of one, this process."""
    if workers <= 1:
        yield Here(recipe)
        return
    crew = Processes(recipe, workers)
    try:
        yield crew
    finally:
        crew.close()
