"""When an event of a calendar comes again (RFC 5545: RRULE, RDATE, EXDATE, RECURRENCE-ID).

The rules are worked out by dateutil on the clock of the event's own place, so that "every
Thursday at 8.30" stays at 8.30 when the clocks change.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.errors import InputError
from checker.schedules.dates import YEARS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST = 1_000
"""Times of one event that are posts; every school day of five years, or twenty years of weeks."""

AHEAD = timedelta(days=366)
"""How far an event without an end is followed from the day of the run."""

_MOST_COUNTED = 20_000
"""Times that one rule is followed at all, whatever it says."""

_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_RULES = frozenset({"RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"})


class Series(NamedTuple):
    """The times of an event that repeats.

    Attributes:
        times: When it takes place: days, or moments in the zone of the event.
        is_endless: Whether it has no end, so that it was followed for AHEAD alone.
        is_cut: Whether it has more times than MOST.
    """

    times: list[date]
    is_endless: bool
    is_cut: bool


def series_of(entry: Any, day: date, moved: Iterable[date] = ()) -> Series | None:  # noqa: ANN401  (an event of icalendar)
    """Return the times of an event; None where it does not repeat.

    Args:
        entry: The event.
        day: The day of the run, from which what has no end is followed.
        moved: Times in whose place other events stand (their RECURRENCE-ID).

    Raises:
        InputError: Its repetition cannot be read, or is no plan for posts.
    """
    if any(name in _RULES for name, _ in entry.errors):
        raise _unreadable()
    start = _start(entry)
    if start is None or not ({"RRULE", "RDATE"} & set(entry)):
        return None
    zone = start.tzinfo if isinstance(start, datetime) else None
    first = _on_the_clock(start, zone)
    rules = _several(entry.get("RRULE"))
    is_endless = any(not {"COUNT", "UNTIL"} & set(rule) for rule in rules)
    horizon = max(first, datetime.combine(day, time())) + AHEAD
    left_out = [*_listed(entry, "EXDATE"), *moved]
    days = {one for one in left_out if not isinstance(one, datetime)}
    moments = {_on_the_clock(one, zone) for one in left_out if isinstance(one, datetime)}
    found = {first, *(_on_the_clock(one, zone) for one in _listed(entry, "RDATE"))}
    for rule in rules:
        found.update(_by_rule(rule, first, zone, horizon))
    left = sorted(one for one in found if one not in moments and one.date() not in days)
    kept = left[-MOST:] if is_endless else left[:MOST]
    return Series([_as_said(one, start) for one in kept], is_endless, len(left) > MOST)


def moved_from(entry: Any) -> date | None:  # noqa: ANN401  (an event of icalendar)
    """Return in whose place an event stands; None where it stands for itself."""
    named = entry.get("RECURRENCE-ID")
    return getattr(named, "dt", None) if named is not None and not entry.errors else None


def _start(entry: Any) -> date | None:  # noqa: ANN401  (an event of icalendar)
    try:
        start: date = entry["DTSTART"].dt
    except (KeyError, ValueError, AttributeError):  # told where the date is read
        return None
    return start if start.year in YEARS else None


def _by_rule(
    rule: Any,  # noqa: ANN401  (a rule of icalendar)
    first: datetime,
    zone: tzinfo | None,
    horizon: datetime,
) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr  # noqa: PLC0415  (for what repeats alone)

    if _TOO_OFTEN & set(rule.get("FREQ", [])):
        raise InputError("this event repeats more often than daily, which no plan of posts does")
    if min(*rule.get("INTERVAL", []), *rule.get("COUNT", []), 1, 1) < 1:
        raise _unreadable()
    until, count = rule.pop("UNTIL", None), rule.pop("COUNT", None)
    end = datetime(YEARS[-1], 12, 31) if count else horizon  # noqa: DTZ001  (the event's own clock)
    if until:
        end = _on_the_clock(until[0], zone, at=time.max)
    try:
        times = rrulestr(rule.to_ical().decode(), dtstart=first)
    except (ValueError, TypeError):
        raise _unreadable() from None
    if not _comes_at_all(times, first):
        return iter(())
    most = min(count[0], _MOST_COUNTED) if count else _MOST_COUNTED
    return islice(times.replace(until=end), most)


def _comes_at_all(times: Any, first: datetime) -> bool:  # noqa: ANN401  (a rule of dateutil)
    """Say whether a rule has any time: dateutil seeks that of one with none up to the year 9999.

    So it is sought in the last years before that, from a year that has the days of the first.
    """
    years = (first.replace(year=year) for year in range(9940, 9968) if year % 4 == first.year % 4)
    late = next(one for one in years if one.weekday() == first.weekday())
    return next(iter(times.replace(dtstart=late)), None) is not None


def _on_the_clock(moment: date, zone: tzinfo | None, at: time = time.min) -> datetime:
    """Return a moment as clocks in a zone show it; of a day, that time of it."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, at)
    if moment.tzinfo:
        moment = moment.astimezone(zone or UTC)
    return moment.replace(tzinfo=None)


def _as_said(moment: datetime, start: date) -> date:
    """Return a time in the form that the first one has: a day, or a moment in its zone."""
    if isinstance(start, datetime):
        return moment.replace(tzinfo=start.tzinfo)
    return moment.date()


def _listed(entry: Any, name: str) -> Iterator[date]:  # noqa: ANN401  (an event of icalendar)
    for one in _several(entry.get(name)):
        for each in one.dts:  # of a period its beginning
            yield each.dt[0] if isinstance(each.dt, tuple) else each.dt


def _several(value: Any) -> list[Any]:  # noqa: ANN401  (one, several or none)
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _unreadable() -> InputError:
    return InputError(
        "how this event repeats cannot be read", remedy="Set its repetition again in the calendar."
    )
