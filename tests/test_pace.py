"""What is timed is called superlinear where it is, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
import regex
from pace import TRIES, assert_keeps_pace, assert_linear

Work = Callable[[float], None]


@pytest.fixture
def taking(monkeypatch: pytest.MonkeyPatch) -> Callable[[Work], Work]:
    """Make work that takes as many seconds by the clock as a function of its size says."""
    now = 0.0

    def make(seconds: Callable[[float], float]) -> Work:
        def work(size: float) -> None:
            nonlocal now
            now += seconds(size)

        return work

    monkeypatch.setattr("pace.process_time", lambda: now)
    return make


def test_a_linear_pattern_keeps_pace() -> None:
    """Real work on a real clock: at each letter nine more are looked at."""
    assert_linear(regex.compile("a{0,9}[bc]").findall, "a", 400_000)


def test_a_quadratic_pattern_is_caught() -> None:
    """Real work on a real clock: at each letter the whole rest of the text is looked at."""
    with pytest.raises(AssertionError, match="for twice as much"):
        assert_linear(regex.compile("a*[bc]").findall, "a", 10_000)


@pytest.mark.parametrize("power", [2, 3])
def test_what_grows_faster_than_its_size_is_caught(taking, power: int) -> None:
    """Four times as long for twice as much, and more."""
    with pytest.raises(AssertionError, match=r"1\.000 s, .*for twice as much: 2"):
        assert_keeps_pace(taking(lambda size: size**power), 1, 2)


def test_what_grows_with_its_size_keeps_pace_and_tells_its_seconds(taking) -> None:
    """Twice as long for twice as much."""
    assert assert_keeps_pace(taking(float), 1, 2) == 2


def test_what_takes_no_time_is_not_judged(taking) -> None:
    """A hundredth of a second says nothing about growth."""
    assert_keeps_pace(taking(lambda size: 0.01 if size == 2 else 0.0), 1, 2)


def test_timings_that_other_work_disturbed_are_taken_again(taking) -> None:
    """One that nothing disturbed is enough, be it the last."""
    tries = count(1)

    def disturbed(size: float) -> float:
        return size if size == 1 or next(tries) == TRIES else 9 * size

    assert assert_keeps_pace(taking(disturbed), 1, 2) == 2


def test_a_slow_beginning_hides_nothing(taking) -> None:
    """What the first call alone has to load does not make the half look slow."""
    calls = count(1)

    with pytest.raises(AssertionError):
        assert_keeps_pace(taking(lambda size: size**2 + (next(calls) == 1)), 1, 2)
