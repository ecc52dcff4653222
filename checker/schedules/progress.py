"""How far a run has come: a bar on a terminal, plain lines anywhere else.

The functions that check never print; they are given one of these to tell.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol, Self, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.progress import Progress, ProgressColumn, Task, TaskID
    from rich.text import Text

EVERY = 10.0
"""Seconds between plain lines; a log of an hour's run is then a few pages."""


class Told(Protocol):
    """Whatever is told how far a run has come."""

    def advance(self, rows: int, *, again: bool = False) -> None:
        """Say that so many more rows are finished; `again` where an earlier run did them."""
        ...


class Lines:
    """Plain lines with rate and time left.

    Args:
        total: How many rows there are.
        stream: Where the lines go.
        clock: Seconds that only ever grow.
    """

    def __init__(
        self, total: int, stream: TextIO, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._total, self._stream, self._clock = total, stream, clock
        self._done = self._fresh = 0
        self._last = clock()
        self._started: float | None = None

    def advance(self, rows: int, *, again: bool = False) -> None:
        """Count finished rows, and say so every few seconds.

        The rate counts from this run's first row on: starting up says nothing of what is left.
        """
        self._done += rows
        now = self._clock()
        if self._started is not None:
            self._fresh += rows
        elif not again:
            self._started = now
        if now - self._last >= EVERY:
            self._last = now
            self._stream.write(f"{self._done} of {self._total} posts{self._speed(now)}\n")
            self._stream.flush()

    def _speed(self, now: float) -> str:
        rate = self._fresh / max(now - self._started, 1e-9) if self._started is not None else 0.0
        if not rate:
            return ""
        return f", {_rate(rate)} a second, {_time((self._total - self._done) / rate)} left"

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is open."""


class Bar:
    """A bar on a terminal, with rate and time left (rich).

    Args:
        total: How many rows there are.
        stream: The terminal.
    """

    def __init__(self, total: int, stream: TextIO) -> None:
        from rich.console import Console  # noqa: PLC0415  (for a terminal alone)
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn  # noqa: PLC0415

        self._progress: Progress = Progress(
            BarColumn(), MofNCompleteColumn(), _rate_column(), TimeRemainingColumn(),
            console=Console(file=stream), transient=True,
        )  # fmt: skip
        self._task: TaskID = self._progress.add_task("posts", total=total)

    def advance(self, rows: int, *, again: bool = False) -> None:
        """Move the bar on."""
        if again:  # not this run's doing, so not its rate either
            self._progress.reset(
                self._task, completed=int(self._progress.tasks[0].completed) + rows
            )
        else:
            self._progress.advance(self._task, rows)

    def __enter__(self) -> Self:
        """Show the bar."""
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        self._progress.stop()


def progress_on(stream: TextIO, total: int) -> Bar | Lines:
    """Return what tells people on this stream how far a run has come."""
    return Bar(total, stream) if stream.isatty() else Lines(total, stream)


def _rate_column() -> ProgressColumn:
    from rich.progress import ProgressColumn  # noqa: PLC0415  (for a terminal alone)
    from rich.text import Text  # noqa: PLC0415  (for a terminal alone)

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f}/s" if task.speed else "")

    return Rate()


def _rate(rate: float) -> str:
    return f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"  # noqa: PLR2004  (two figures at least)


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
