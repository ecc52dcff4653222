"""The report's calendar: a page a month, or a line a year where there are many."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING, NamedTuple

from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from checker.schedules.overview import Day

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
MOST_MONTHS = 14
"""Months that get a page each; of more, each year gets a line."""


class Cell(NamedTuple):
    """A day: its number, and by verdict (the worst first) how many posts, and the first row."""

    day: int
    counts: tuple[tuple[str, int, int], ...] = ()


class Month(NamedTuple):
    """A month: its name, and its weeks of seven days; 0 for days of another month."""

    name: str
    weeks: tuple[tuple[Cell, ...], ...]


class Year(NamedTuple):
    """A year: its number, and how many posts each month has, with the worst verdict."""

    year: int
    months: tuple[tuple[int, str], ...]


def months(days: Mapping[date, Day]) -> list[Month]:
    """Return a page for each month that has posts; none where there are more than MOST_MONTHS."""
    wanted = sorted({(day.year, day.month) for day in days})
    if len(wanted) > MOST_MONTHS:
        return []
    weeks = calendar.Calendar()  # Monday first
    return [
        Month(
            f"{MONTHS[month - 1]} {year}",
            tuple(
                tuple(_cell(day, month, days) for day in week)
                for week in weeks.monthdatescalendar(year, month)
            ),
        )
        for year, month in wanted
    ]


def years(days: Mapping[date, Day]) -> list[Year]:
    """Return a line for each year from the first to the last."""
    first, last = min(days).year, max(days).year
    counts: dict[tuple[int, int], tuple[int, Outcome]] = {}
    for day, held in days.items():
        count, worst = counts.get((day.year, day.month), (0, Outcome.CLEAR))
        counts[day.year, day.month] = (count + held.verdicts.total(), max(worst, held.worst))
    return [
        Year(
            year,
            tuple(
                (count, worst.word if count else "")
                for count, worst in (
                    counts.get((year, m), (0, Outcome.CLEAR)) for m in range(1, 13)
                )
            ),
        )
        for year in range(first, last + 1)
    ]


def _cell(day: date, month: int, days: Mapping[date, Day]) -> Cell:
    if day.month != month:
        return Cell(0)
    held = days.get(day)
    if held is None:
        return Cell(day.day)
    counts = tuple(
        (outcome.word, held.verdicts[outcome], held.rows[outcome])
        for outcome in sorted(held.verdicts)[::-1]
    )
    return Cell(day.day, counts)
