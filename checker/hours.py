"""Hours of the week in which personal posts are forbidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from datetime import date, datetime, time

SCHOOL_TIME = ZoneInfo("Europe/London")


def in_school_time(moment: datetime) -> datetime:
    """Return a moment as clocks in the United Kingdom show it; without an offset it is that."""
    return moment.astimezone(SCHOOL_TIME) if moment.tzinfo else moment


def school_day(moment: datetime) -> date:
    """Return the day that a moment falls on in the United Kingdom."""
    return in_school_time(moment).date()


@dataclass(frozen=True, slots=True)
class Hours:
    """A daily stretch of time, half-open, on some days of the week.

    Attributes:
        start: First forbidden minute.
        end: First minute that is free again.
        days: Days of the week, Monday = 0.
    """

    start: time
    end: time
    days: frozenset[int] = frozenset(range(5))

    def contain(self, moment: datetime) -> bool:
        """Say whether a moment falls inside; one without an offset is UK time already."""
        local = in_school_time(moment)
        return local.weekday() in self.days and self.start <= local.time() < self.end
