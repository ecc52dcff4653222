"""Progress: a bar on a terminal, plain lines anywhere else."""

from __future__ import annotations

import io

from checker.schedules.progress import Bar, Lines, progress_on


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_plain_lines_come_every_few_seconds_with_rate_and_time_left() -> None:
    """Not a line a row, and rows of an earlier run do not count for the rate."""
    clock = iter([0.0, 1.0, 11.0, 22.0, 23.0, 41.0])
    stream = io.StringIO()
    with Lines(1000, stream, lambda: next(clock)) as told:
        told.advance(99, again=True)
        told.advance(1)
        told.advance(110)
        told.advance(1)
        told.advance(489)

    assert stream.getvalue().splitlines() == [
        "100 of 1000 posts",
        "210 of 1000 posts, 10 a second, 1 min 19 s left",
        "700 of 1000 posts, 20 a second, 15 s left",
    ]


def test_a_terminal_gets_a_bar_and_anything_else_lines() -> None:
    """What the stream is decides."""
    assert isinstance(progress_on(io.StringIO(), 5), Lines)
    terminal = _Terminal()
    bar = progress_on(terminal, 5)
    assert isinstance(bar, Bar)
    with bar:
        bar.advance(2, again=True)
        bar.advance(1)
    assert "/5" in terminal.getvalue()
