"""iCalendar (RFC 5545): a content calendar, one post an event.

An event's SUMMARY is the title and its DESCRIPTION the words; where there is no
description the summary is the post. Events are cut out of the stream one at a time, so
that a calendar of ten years needs no more memory than one event. An event that repeats is
a post at each of its times, and one more column says at which of them.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from itertools import count
from typing import TYPE_CHECKING, Any

from checker.errors import InputError
from checker.intake import text_lines
from checker.schedules.posts import RECURRENCE
from checker.schedules.readers.json_lines import HEADER
from checker.schedules.readers.recurrence import moved_from
from checker.schedules.readers.repeats import MOST_TIMES, Repeats, uid_of
from checker.schedules.table import Line, Table, in_columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.schedules.source import Source

SUFFIXES = (".ics", ".ical", ".ifb", ".icalendar")
LONGEST_EVENT = 20_000
"""Lines of one event; more means that its end is missing."""

_REPEATING = ("RRULE", "RDATE", "RECURRENCE-ID")


def read(source: Source, day: date) -> Table:
    """Return the events of a calendar as rows of drafts.

    Args:
        source: The calendar.
        day: The day of the run, from which events without an end are followed for a year.

    Raises:
        InputError: It cannot be opened, holds no calendar, or one that repeats without measure.
    """
    with source.open() as stream:
        first = next((one for one in text_lines(stream, source.name) if one), "")
    if isinstance(first, InputError) or first.strip().upper() != "BEGIN:VCALENDAR":
        raise InputError(
            "this is no calendar", source=source.name, remedy="Export it again as iCalendar (.ics)."
        )
    repeats = _repeats(source, day)
    header = (*HEADER, RECURRENCE) if repeats.is_any else HEADER
    return Table("iCalendar", lambda: _lines(source, repeats, header), header, notes=repeats.notes)


def _repeats(source: Source, day: date) -> Repeats:
    repeats = Repeats(day)
    for event in _events(source):
        if any(name in event.upper() for name in _REPEATING):
            with suppress(Exception):  # what is wrong with it is told in its row
                repeats.see(_entry(event))
        if repeats.times > MOST_TIMES:
            raise InputError(
                f"the repeating events of this calendar come to more than {MOST_TIMES:,} posts",
                source=source.name,
                remedy="Let them end sooner, or split the calendar.",
            )
    return repeats


def _lines(source: Source, repeats: Repeats, header: tuple[str, ...]) -> Iterator[Line]:
    numbers = count(1)
    place = header.index("text")
    for event in _events(source):
        try:
            entry = _entry(event)
            values = _values(entry)
            times = list(_times(entry, repeats))
        except InputError as error:
            yield Line(next(numbers), in_columns(values, header), str(error))
        except Exception:  # noqa: BLE001  (icalendar raises whatever its parsers do)
            yield Line(next(numbers), (*[""] * place, event), "this event is no iCalendar")
        else:
            for time in times:
                yield Line(next(numbers), in_columns({**values, **time}, header))


def _times(entry: Any, repeats: Repeats) -> Iterator[dict[str, str]]:  # noqa: ANN401  (an event)
    """Yield what each post of an event has of its own: when it goes out, and which one it is."""
    moved = moved_from(entry)
    series = None if moved else repeats.series_of(entry)
    if series is None:
        yield {RECURRENCE: f"instead of {_told(moved)}"} if moved else {}
        return
    total = len(series.times)
    for number, moment in enumerate(series.times, start=1):
        yield {"publish_at": _said(moment), RECURRENCE: f"{number} of {total}"}


def _events(source: Source) -> Iterator[str]:
    """Yield every event as a calendar of its own, with the time zones that were defined before."""
    zones: list[str] = []
    block: list[str] = []
    inside = ""
    with source.open() as stream:
        for read in text_lines(stream, source.name):
            line = "" if isinstance(read, InputError) else read.rstrip("\r\n")
            mark = line.strip().upper()
            if not inside and mark in {"BEGIN:VEVENT", "BEGIN:VTIMEZONE"}:
                inside, block = mark.removeprefix("BEGIN:"), []
            if not inside:
                continue
            block.append(line)
            if mark == f"END:{inside}" or len(block) > LONGEST_EVENT:
                if inside == "VEVENT":
                    yield "\r\n".join(["BEGIN:VCALENDAR", *zones, *block, "END:VCALENDAR", ""])
                else:
                    zones += block
                inside = ""
    if inside == "VEVENT":
        yield "\r\n".join(block)


def _entry(event: str) -> Any:  # noqa: ANN401  (an event of icalendar)
    from icalendar import Calendar  # noqa: PLC0415  (slow; for this form alone)

    return Calendar.from_ical(event).walk("VEVENT")[0]


def _values(entry: Any) -> dict[str, str]:  # noqa: ANN401  (an event of icalendar)
    summary, words = str(entry.get("SUMMARY", "")), str(entry.get("DESCRIPTION", ""))
    return {
        "id": uid_of(entry),
        "text": words or summary,
        "title": summary if words else "",
        "images": "\n".join(_addresses(entry.get("ATTACH"))),
        "link": str(entry.get("URL", "")),
        "publish_at": _moment(entry["DTSTART"]) if "DTSTART" in entry else "",
    }


def _moment(written: Any) -> str:  # noqa: ANN401  (a moment, a day, or what is neither)
    try:
        return _said(written.dt)
    except ValueError:  # a broken one, which is handed on as it stands there
        return str(written)


def _said(moment: date) -> str:
    if isinstance(moment, datetime):
        return moment.isoformat(" ", "minutes")
    return moment.isoformat()


def _addresses(attached: Any) -> Iterator[str]:  # noqa: ANN401  (one, several or none)
    several = attached if isinstance(attached, list) else [attached]
    yield from (str(one) for one in several if one is not None)


def _told(moment: date) -> str:
    """Return a day, or a moment on the clock of its own zone, as people write it."""
    return f"{moment:%d/%m/%Y %H:%M}" if isinstance(moment, datetime) else f"{moment:%d/%m/%Y}"
