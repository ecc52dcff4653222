"""What a whole calendar says of repetition, found out before its events are read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from checker.output.wording import counted
from checker.schedules.posts import RECURRENCE
from checker.schedules.readers.recurrence import AHEAD, MOST, moved_from, series_of

if TYPE_CHECKING:
    from datetime import date

    from checker.schedules.readers.recurrence import Series

MOST_TIMES = 100_000
"""Times of all repeating events together; more is a slip, or somebody's joke."""


@dataclass(slots=True)
class Repeats:
    """What a calendar says of repetition.

    Attributes:
        day: The day of the run, from which events without an end are followed.
        moved: By the UID of an event the times in whose place others stand.
        series: How many events repeat.
        endless: How many of them have no end.
        cut: How many of them have more times than are read.
        times: How many times they have together.
    """

    day: date
    moved: dict[str, list[date]] = field(default_factory=dict)
    series: int = 0
    endless: int = 0
    cut: int = 0
    times: int = 0

    def see(self, entry: Any) -> None:  # noqa: ANN401  (an event of icalendar)
        """Take an event into account.

        Raises:
            InputError: The events have more than MOST_TIMES times together, or the
                repetition of this one cannot be read.
        """
        if moved := moved_from(entry):
            self.moved.setdefault(uid_of(entry), []).append(moved)
        elif series := series_of(entry, self.day):
            self.series += 1
            self.endless += series.is_endless
            self.cut += series.is_cut
            self.times += len(series.times)

    def series_of(self, entry: Any) -> Series | None:  # noqa: ANN401  (an event of icalendar)
        """Return the times of an event that are its own; None where it does not repeat.

        Raises:
            InputError: Its repetition cannot be read.
        """
        return series_of(entry, self.day, self.moved.get(uid_of(entry), ()))

    @property
    def is_any(self) -> bool:
        """Whether anything repeats."""
        return bool(self.series or self.moved)

    @property
    def notes(self) -> tuple[str, ...]:
        """What people are told."""
        if not self.series:
            return ()
        repeat = "repeats" if self.series == 1 else "repeat"
        said = f"{counted(self.series, 'event')} {repeat}, and each time is a post"
        notes = [f"{said} (see the column {RECURRENCE})"]
        if self.endless:
            notes.append(f"{self.endless} without an end, read up to {self.day + AHEAD:%d/%m/%Y}")
        if self.cut:
            notes.append(f"{self.cut} with more than {MOST:,} times, of which the rest is not read")
        return tuple(notes)


def uid_of(entry: Any) -> str:  # noqa: ANN401  (an event of icalendar)
    """Return what an event and those that stand in its place have in common."""
    return str(entry.get("UID", ""))
