"""Whether work takes time in proportion to what it is given."""

from __future__ import annotations

import gc
from math import inf
from time import process_time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Given = TypeVar("Given")

BOUND = 3
"""How many times as long as its half the whole may take: linear work takes 2, quadratic 4."""
ALLOWANCE = 0.02
"""Seconds that the whole may take besides: of less a clock says nothing."""
PATIENCE = 300
"""Seconds to wait for what has to come; slow machines are busy machines."""
TRIES = 5
"""How often work is timed before it is called superlinear: what else runs disturbs one timing."""


def assert_keeps_pace(work: Callable[[Given], object], half: Given, whole: Given) -> float:
    """Fail where work takes out of proportion longer for the whole than for its half.

    The best times count, and the whole is timed first: what is slow the first time alone then
    makes the whole look worse, which another try mends, and not the half, which none would.

    Returns:
        The seconds of processor time that the whole takes.
    """
    longer = shorter = inf
    for _ in range(TRIES):
        longer = min(longer, seconds_for(work, whole))
        shorter = min(shorter, seconds_for(work, half))
        if longer < BOUND * shorter + ALLOWANCE:
            return longer
    raise AssertionError(f"{shorter:.3f} s, {longer:.3f} s for twice as much: {whole!r:.60}")


def assert_linear(work: Callable[[str], object], part: str, size: int = 100_000) -> float:
    """Fail where work does not keep pace with the length of a text that repeats one part.

    Args:
        work: What is timed.
        part: What the text repeats.
        size: The characters of the whole text.

    Returns:
        The seconds of processor time that the whole text takes.
    """
    return assert_keeps_pace(work, repeated(part, size // 2), repeated(part, size))


def repeated(part: str, size: int) -> str:
    """Return a text of about so many characters that repeats one part."""
    return part * (size // len(part))


def seconds_for(work: Callable[[Given], object], given: Given) -> float:
    """Return the seconds of processor time that work takes, without collecting garbage.

    What the collector takes grows with all that other tests keep; `timeit` leaves it out, too.
    """
    gc.disable()
    started = process_time()
    try:
        work(given)
        return process_time() - started
    finally:
        gc.enable()
