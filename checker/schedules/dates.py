"""Dates and times as people and tools write them, day first unless the file proves otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import regex

from checker.errors import InputError
from checker.hours import SCHOOL_TIME
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

_MONTHS = {
    name: number
    for number, names in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        start=1,
    )
    for name in [names]
}
_FIGURES = lazy(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_ISO = lazy(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_IN_WORDS = lazy(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?P<month>[a-z]{3,9})\.?"
    r"|(?P<month2>[a-z]{3,9})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?)"
    r"[\s,-]+(?P<year>\d{4}|\d\d(?![\d:.h]|\s?[ap]\.?m))",
    regex.IGNORECASE,
)
_WEEKDAY = lazy(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]?\s*", regex.I
)
# A day as spreadsheets count it where the cell is not shown as a date (ECMA-376, 18.17.4.1).
_SERIAL = lazy(r"[3-7]\d{4}(?:\.\d+)?")
_FIRST_SERIAL = datetime(1899, 12, 30)  # noqa: DTZ001  (UK time or whichever the file is in)
_TIME = lazy(
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:\.\d{1,6})?)?)?"
    r"\s*(?P<half>[ap]\.?m\b\.?)?\s*(?P<zone>.{0,40})",
    regex.IGNORECASE | regex.DOTALL,
)
_OFFSET = lazy(r"(?:utc|gmt)?\s{0,3}([+-])(\d{2}):?(\d{2})?", regex.IGNORECASE)
_NAMED = {"z": UTC, "utc": UTC, "gmt": UTC, "bst": timezone(timedelta(hours=1))}
_CENTURY = 2000
YEARS = range(1970, 2101)
"""Years in which a post can be scheduled; beyond them a number is a slip of the pen."""

_HALF_DAY = 12


@dataclass(frozen=True, slots=True)
class DateOrder:
    """What the dates of a file show about their order.

    Attributes:
        day_first: Dates that can only be read day first (25/12/2026).
        month_first: Dates that can only be read month first (12/25/2026).
        open: Dates that can be read either way (4/5/2026).
    """

    day_first: int = 0
    month_first: int = 0
    open: int = 0

    @classmethod
    def shown_by(cls, values: Iterable[str]) -> DateOrder:
        """Count what dates show; those written otherwise (2026-12-25) show nothing."""
        counts = [0, 0, 0]
        for value in values:
            found = _FIGURES.match(_WEEKDAY.sub("", value.strip(), count=1))
            if found:
                first, second = int(found[1]), int(found[3])
                counts[_shows(first, second)] += 1
        return cls(*counts)

    @property
    def is_month_first(self) -> bool:
        """Whether the file proves that its dates are month first."""
        return self.month_first > 0 and self.day_first == 0

    def __add__(self, other: DateOrder) -> DateOrder:
        """Return what two parts of a file show together."""
        return DateOrder(
            self.day_first + other.day_first,
            self.month_first + other.month_first,
            self.open + other.open,
        )

    @property
    def said(self) -> str:
        """What people are told about it; empty where there is nothing to tell."""
        if self.month_first and self.day_first:
            return "dates are of both orders: those that can be read either way are read day first"
        if self.is_month_first:
            return "dates are month first"
        return "dates are day first" if self.day_first or self.open else ""


def _shows(first: int, second: int) -> int:
    if first > _HALF_DAY >= second:
        return 0
    return 1 if second > _HALF_DAY >= first else 2


def moment_of(value: str, *, month_first: bool = False, zone: tzinfo = SCHOOL_TIME) -> str:
    """Return a date, or a date and time, as the interface has it (ISO 8601).

    Args:
        value: As written in the file.
        month_first: Whether 4/5/2026 is the fifth of April.
        zone: The time zone of times that name none.

    Returns:
        "2026-06-01" for a date alone; otherwise UK time with its offset, summer time
        counted ("2026-06-01T08:30+01:00"). Empty for an empty value.

    Raises:
        InputError: It is no date, or a time that does not exist (clocks going forward).
    """
    value = " ".join(value.split())
    if not value:
        return ""
    if _SERIAL.fullmatch(value):
        value = _from_serial(value)
    day, rest = _day(_WEEKDAY.sub("", value, count=1), month_first=month_first)
    rest = rest.removeprefix("T").strip(" ,")
    rest = rest.removeprefix("at ").strip()
    if not rest:
        return day.isoformat()
    moment = _at(day, rest, zone)
    return moment.astimezone(SCHOOL_TIME).isoformat(timespec="minutes")


def _from_serial(value: str) -> str:
    """Return the day that a spreadsheet counts so, with the time that a fraction stands for."""
    moment = _FIRST_SERIAL + timedelta(minutes=round(float(value) * 24 * 60))
    return str(moment if "." in value else moment.date())


def _day(value: str, *, month_first: bool) -> tuple[date, str]:
    if found := _ISO.match(value):
        return _date(int(found[1]), int(found[3]), int(found[4])), value[found.end() :]
    if found := _FIGURES.match(value):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        swapped = _shows(first, second) == 1 or (month_first and _shows(first, second) != 0)
        day, month = (second, first) if swapped else (first, second)
        return _date(year, month, day), value[found.end() :]
    if found := _IN_WORDS.match(value):
        month = _MONTHS.get((found["month"] or found["month2"])[:3].casefold(), 0)
        day = int(found["day"] or found["day2"])
        return _date(int(found["year"]), month, day), value[found.end() :]
    raise _no_date()


def _date(year: int, month: int, day: int) -> date:
    year = year if year > 99 else _CENTURY + year  # noqa: PLR2004  (two figures)
    if year not in YEARS:
        raise _no_date()
    try:
        return date(year, month, day)
    except ValueError:
        raise _no_date() from None


def _at(day: date, value: str, zone: tzinfo) -> datetime:
    found = _TIME.fullmatch(value)
    if not found:
        raise _no_date()
    hour = int(found["hour"])
    if half := (found["half"] or "").casefold():
        if not 1 <= hour <= _HALF_DAY:
            raise _no_date()
        hour = hour % _HALF_DAY + (_HALF_DAY if half.startswith("p") else 0)
    elif found["minute"] is None:
        raise _no_date()
    try:
        at = time(hour, int(found["minute"] or 0), int(found["second"] or 0))
    except ValueError:
        raise _no_date() from None
    moment = datetime.combine(day, at, named_zone(found["zone"]) if found["zone"] else zone)
    if moment.astimezone(UTC).astimezone(moment.tzinfo).time() != at:
        raise InputError(
            "at this time the clocks go forward, so it does not exist",
            remedy="Choose a time an hour later.",
        )
    return moment


def named_zone(name: str) -> tzinfo:
    """Return a time zone by its name ("Europe/London", "UTC") or offset ("+01:00").

    Raises:
        InputError: There is no such zone.
    """
    name = name.strip(" ()[]")
    if (known := _NAMED.get(name.casefold())) is not None:
        return known
    if found := _OFFSET.fullmatch(name):
        offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        if offset < timedelta(days=1):
            return timezone(-offset if found[1] == "-" else offset)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError(
            "unknown time zone", remedy="Write it as Europe/London, UTC or +01:00."
        ) from None


def _no_date() -> InputError:
    return InputError(
        "the date or time cannot be read",
        remedy="Write it as 2026-11-23 08:30 or 23/11/2026 08:30.",
    )
