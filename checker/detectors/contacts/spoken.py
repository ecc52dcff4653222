"""Telephone numbers in words ("oh seven seven double oh, nine hundred, four five six")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.common.spoken import Group, may_speak_numbers, spoken_runs
from checker.detectors.contacts.numbers import UK_DIGITS, Line, line_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def spoken_phones(text: str) -> Iterator[tuple[int, int, Line]]:
    """Yield the UK numbers that a text spells in words, each with its kind of line.

    A run of number words may go on behind the number ("… four five six, one button"),
    so a number ends where it is as long as the numbering plan wants it.
    """
    if not may_speak_numbers(text):
        return
    for run in spoken_runs(text):
        place = 0
        while place < len(run):
            found = _number_from(run, place)
            if found is None:
                place += 1
                continue
            stop, line = found
            if any(character.isalpha() for character in text[run[place].start : run[stop].end]):
                yield run[place].start, run[stop].end, line
            place = stop + 1


def _number_from(run: list[Group], first: int) -> tuple[int, Line] | None:
    """Return the last group of the number that starts with a group, and its kind of line."""
    digits = ""
    for place in range(first, len(run)):
        digits += run[place].digits
        national = digits.removeprefix("+")
        if not (national.startswith("0") or "44".startswith(national[:2])):
            return None
        if national.startswith("44"):
            national = "0" + national[2:].removeprefix("0")
        if len(national) >= UK_DIGITS:
            line = line_of(national) if len(national) == UK_DIGITS else None
            return (place, line) if line else None
    return None
