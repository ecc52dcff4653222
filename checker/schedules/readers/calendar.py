"""iCalendar (RFC 5545): a content calendar, one post an event.

An event's SUMMARY is the title and its DESCRIPTION the words; where there is no
description the summary is the post. Events are cut out of the stream one at a time, so
that a calendar of ten years needs no more memory than one event. Of an event that
repeats, the first time counts.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from checker.errors import InputError
from checker.intake import text_lines
from checker.schedules.readers.json_lines import HEADER
from checker.schedules.table import Line, Table, in_columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.schedules.source import Source

SUFFIXES = (".ics", ".ical", ".ifb", ".icalendar")
LONGEST_EVENT = 20_000
"""Lines of one event; more means that its end is missing."""


def read(source: Source) -> Table:
    """Return the events of a calendar as rows of drafts.

    Raises:
        InputError: It cannot be opened, or holds no calendar.
    """
    with source.open() as stream:
        first = next((one for one in text_lines(stream, source.name) if one), "")
    if isinstance(first, InputError) or first.strip().upper() != "BEGIN:VCALENDAR":
        raise InputError(
            "this is no calendar", source=source.name, remedy="Export it again as iCalendar (.ics)."
        )
    return Table("iCalendar", lambda: _lines(source), HEADER)


def _lines(source: Source) -> Iterator[Line]:
    for number, event in enumerate(_events(source), start=1):
        try:
            yield Line(number, in_columns(_values(event), HEADER))
        except Exception:  # noqa: BLE001  (icalendar raises whatever its parsers do)
            place = HEADER.index("text")
            yield Line(number, (*[""] * place, event), "this event is no iCalendar")


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


def _values(event: str) -> dict[str, str]:
    from icalendar import Calendar  # noqa: PLC0415  (slow; for this form alone)

    entry: Any = Calendar.from_ical(event).walk("VEVENT")[0]
    summary, words = str(entry.get("SUMMARY", "")), str(entry.get("DESCRIPTION", ""))
    return {
        "id": str(entry.get("UID", "")),
        "text": words or summary,
        "title": summary if words else "",
        "images": "\n".join(_addresses(entry.get("ATTACH"))),
        "link": str(entry.get("URL", "")),
        "publish_at": _moment(entry["DTSTART"]) if "DTSTART" in entry else "",
    }


def _moment(written: Any) -> str:  # noqa: ANN401  (a moment, a day, or what is neither)
    try:
        start: date = written.dt
    except ValueError:  # a broken one, which is handed on as it stands there
        return str(written)
    return start.isoformat(" ", "minutes") if isinstance(start, datetime) else start.isoformat()


def _addresses(attached: Any) -> Iterator[str]:  # noqa: ANN401  (one, several or none)
    several = attached if isinstance(attached, list) else [attached]
    yield from (str(one) for one in several if one is not None)
