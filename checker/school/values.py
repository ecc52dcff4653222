"""What stands in the cells of a school's files: dates, year groups, sexes, yes and no."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import regex

from checker.text.patterns import lazy

YEARS = ("N", "R", *map(str, range(1, 14)))
"""Year groups as the checker writes them: nursery, reception, 1 to 13."""

_ISO = lazy(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_BRITISH = lazy(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})")
# As Excel shows them ("04-Mar-26") and as people write them ("4th March 2026").
_IN_WORDS = lazy(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?P<name>[a-z]{3,9})\.?[\s,-]{1,2}(?P<year>\d{4}|\d{2})",
    regex.IGNORECASE,
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SHORT_MONTH = 3
_CENTURY = 2000
_TIME_OF_DAY = lazy(r"[T ][0-2]?\d:\d\d(?::\d\d(?:\.\d{1,6})?)?Z?\Z")
_YEAR_GROUP = lazy(r"(?:(?:(?:national )?curriculum |nc )?(?:year|yr|y)s? ?)?(?P<year>\w{1,9})")
_NAMED_YEARS = {"reception": "R", "0": "R", "r": "R", "yr": "R", "nursery": "N", "n": "N"}
_MALE = frozenset({"m", "male", "boy"})
_FEMALE = frozenset({"f", "female", "girl"})
_YES = frozenset({"y", "yes", "true", "t", "1"})
_NO = frozenset({"", "n", "no", "false", "f", "0", "none"})


@lru_cache(maxsize=16_384)
def as_date(cell: str) -> date:
    """Return the date of a cell, written as YYYY-MM-DD, DD/MM/YYYY or with the month in words.

    A year of two figures is of this century, and stands behind a word alone: 04/03/18 could be
    two days.

    Raises:
        ValueError: It is written otherwise, or the calendar has no such day.
    """
    plain = _TIME_OF_DAY.sub("", cell.strip())
    match = _ISO.fullmatch(plain) or _BRITISH.fullmatch(plain) or _IN_WORDS.fullmatch(plain)
    if match is None:
        raise ValueError
    parts = match.groupdict()
    month = int(parts["month"]) if "month" in parts else _month(parts["name"])
    year = int(parts["year"]) + (_CENTURY if len(parts["year"]) == 2 else 0)  # noqa: PLR2004
    return date(year, month, int(parts["day"]))


def _month(name: str) -> int:
    """Return the number of a month, whole or cut short ("Sept"); 0 for what is none."""
    small = name.casefold()
    named = (n for n, month in enumerate(_MONTHS, start=1) if month.startswith(small))
    return next(named, 0) if len(small) >= _SHORT_MONTH else 0


def written(day: date) -> str:
    """Return a date as people write it: "4 March 2026"."""
    return f"{day.day} {day:%B %Y}"


@lru_cache(maxsize=1024)
def as_year(cell: str) -> str:
    """Return the year group of a cell as one of YEARS.

    Raises:
        ValueError: It is no year group of an English or Welsh school.
    """
    plain = " ".join(cell.casefold().split())
    match = _YEAR_GROUP.fullmatch(plain)
    bare = match["year"].lstrip("0") or "0" if match else plain
    year = _NAMED_YEARS.get(plain) or _NAMED_YEARS.get(bare, bare)
    if year[:1] == "n" and year[1:].isdigit():
        year = "N"
    if year not in YEARS:
        raise ValueError
    return year


@lru_cache(maxsize=256)
def as_sex(cell: str) -> str:
    """Return "M", "F", or nothing where the cell says neither."""
    plain = cell.strip().casefold()
    return "M" if plain in _MALE else "F" if plain in _FEMALE else ""


def is_yes(cell: str) -> bool:
    """Say whether a cell says yes."""
    return cell.strip().casefold() in _YES


def is_no(cell: str) -> bool:
    """Say whether a cell says no; an empty one does."""
    return cell.strip().casefold() in _NO
