"""Days of the calendar that a text means, seen from the day on which it goes out."""

from __future__ import annotations

from datetime import date, timedelta

import regex

from checker.detectors.common.dates import number_of
from checker.text.patterns import lazy

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_FIGURES = lazy(r"(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{2}|\d{4}))?(?!\d)")
_ISO = lazy(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH = lazy(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b", regex.IGNORECASE
)
_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_CENTURY = 2000


def day_meant(words: str, today: date) -> date | None:
    """Return the day that a date in words or figures means; None where it is no whole date.

    Args:
        words: A date ("4 May", "the fourth of May 2026", "04/05/2026").
        today: The day on which it is read. Without a year the date nearest to it is meant.
    """
    if found := _ISO.fullmatch(words.strip()):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.fullmatch(words.strip()):
        year = int(found[3]) if found[3] else None
        if year is not None and year < 100:  # noqa: PLR2004  (two figures)
            year += _CENTURY
        return _nearest(int(found[1]), int(found[2]), year, today)
    month = _MONTH.search(words)
    if not month:
        return None
    year_said = _YEAR.search(words)
    rest = words[: month.start()] + " " + words[month.end() :]
    rest = rest.replace(year_said[0], " ") if year_said else rest
    day = number_of(regex.sub(r"\b(?:of|the)\b", " ", rest, flags=regex.IGNORECASE).strip(" ,"))
    year = int(year_said[0]) if year_said else None
    return _nearest(day, _MONTHS.index(month[0][:3].casefold()) + 1, year, today)


def weekday_of(words: str) -> int | None:
    """Return the day of the week that a word names (Monday is 0); None where it names none."""
    short = words.strip(" .,").casefold()[:3]
    return next((n for n, name in enumerate(WEEKDAYS) if name[:3] == short), None)


def _nearest(day: int, month: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return _date(year, month, day)
    years = (today.year - 1, today.year, today.year + 1)
    dates = [one for one in (_date(year, month, day) for year in years) if one]
    return min(dates, key=lambda one: abs(one - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def relative_day(words: str, today: date) -> date | None:
    """Return the day that "today", "tonight", "tomorrow" or "yesterday" means."""
    days = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
    word = words.strip().casefold()
    return today + timedelta(days[word]) if word in days else None
