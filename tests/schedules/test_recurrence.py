"""Calendars whose events repeat: each of their times is a post with its own day."""

from __future__ import annotations

import io
import json
import time
from datetime import date
from typing import TYPE_CHECKING

import pytest

from checker import Checker
from checker.errors import InputError
from checker.schedules.check import check_schedule
from checker.schedules.checking import Recipe
from checker.schedules.readers.repeats import MOST_TIMES
from checker.schedules.writers import write_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.schedules.schedule import Schedule

    Opened = Callable[..., Schedule]

DAY = date(2026, 11, 27)
AUTUMN = "DTSTART;TZID=Europe/London:20261022T083000"


def _calendar(*events: str) -> str:
    """Return a calendar of events, each with its own lines."""
    blocks = (f"BEGIN:VEVENT\nUID:cakes\nSUMMARY:Cake\n{event}\nEND:VEVENT" for event in events)
    return "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *blocks, "END:VCALENDAR", ""])


def _times(opened: Opened, *events: str) -> list[tuple[str, str]]:
    posts = opened(_calendar(*events), "posts.ics", day=DAY).posts()
    return [(post.draft.publish_at if post.draft else "", post.recurrence) for post in posts]


def test_every_time_keeps_the_hour_of_its_place(opened: Opened) -> None:
    """Weekly at 8.30 stays at 8.30 when summer time ends; in UTC it moves for people here."""
    rule = "\nRRULE:FREQ=WEEKLY;COUNT=2"
    assert _times(opened, AUTUMN + rule) == [
        ("2026-10-22T08:30+01:00", "1 of 2"), ("2026-10-29T08:30+00:00", "2 of 2"),
    ]  # fmt: skip
    assert [when for when, _ in _times(opened, "DTSTART:20261022T083000Z" + rule)] == [
        "2026-10-22T09:30+01:00", "2026-10-29T08:30+00:00",
    ]  # fmt: skip


def test_a_calendar_without_repetition_has_no_column_for_it(opened: Opened) -> None:
    """An ordinary calendar is read as ever, also where a description speaks of an RRULE."""
    schedule = opened(_calendar(AUTUMN + "\nDESCRIPTION:What an RRULE is"), "posts.ics", day=DAY)

    assert "recurrence" not in schedule.header
    assert "repeat" not in schedule.said


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("RRULE:FREQ=WEEKLY;UNTIL=20261105T083000Z", ["10-22", "10-29", "11-05"]),
        ("RRULE:FREQ=WEEKLY;UNTIL=20261105T082900Z", ["10-22", "10-29"]),
        ("RRULE:FREQ=WEEKLY;UNTIL=20261105", ["10-22", "10-29", "11-05"]),
        ("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/London:20261029T083000",
         ["10-22", "11-05"]),
        ("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261029T083000Z", ["10-22", "11-05"]),
        ("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20261029", ["10-22", "11-05"]),
        ("RRULE:FREQ=WEEKLY;COUNT=2\nRDATE;TZID=Europe/London:20261120T083000",
         ["10-22", "10-29", "11-20"]),
        ("RDATE;VALUE=PERIOD:20261120T083000Z/PT1H", ["10-22", "11-20"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231", ["10-22", "10-30", "11-27", "12-25"]),
    ],
)  # fmt: skip
def test_rules_ends_exceptions_and_further_days(opened: Opened, rule: str, days: list[str]) -> None:
    """UNTIL in UTC or as a day, EXDATE in every form, RDATE, the last Friday of a month."""
    assert [when[5:10] for when, _ in _times(opened, f"{AUTUMN}\n{rule}")] == days


def test_whole_days_repeat_as_days(opened: Opened) -> None:
    """An event without a time has none at its later times."""
    event = "DTSTART;VALUE=DATE:20261022\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE;VALUE=DATE:20261023"
    assert _times(opened, event) == [("2026-10-22", "1 of 1")]


def test_one_time_that_was_moved_stands_in_its_own_row(opened: Opened) -> None:
    """What stands in the place of one time replaces it, whether it comes before or after."""
    master = AUTUMN + "\nRRULE:FREQ=WEEKLY;COUNT=3"
    moved = (
        "DTSTART;TZID=Europe/London:20261030T150000\n"
        "RECURRENCE-ID;TZID=Europe/London:20261029T083000"
    )
    expected = [
        ("2026-10-22T08:30+01:00", "1 of 2"), ("2026-11-05T08:30+00:00", "2 of 2"),
        ("2026-10-30T15:00+00:00", "instead of 29/10/2026 08:30"),
    ]  # fmt: skip

    assert _times(opened, master, moved) == expected
    assert sorted(_times(opened, moved, master)) == sorted(expected)


def test_what_has_no_end_is_followed_for_a_year_and_that_is_said(opened: Opened) -> None:
    """From the day of the run, however long ago it began; the latest thousand times at most."""
    weekly = opened(_calendar(AUTUMN + "\nRRULE:FREQ=WEEKLY"), "x.ics", day=DAY)
    old = "DTSTART:20150105T083000\nRRULE:FREQ=DAILY"
    daily = opened(_calendar(old), "x.ics", day=DAY)

    assert weekly.count == 58
    assert "1 event repeats" in weekly.said
    assert "without an end, read up to 28/11/2027" in weekly.said
    assert daily.count == 1_000
    assert "more than 1,000 times" in daily.said
    assert [one.draft.publish_at for one in daily.posts() if one.draft][-1] > "2027-11-26"


@pytest.mark.parametrize(
    "rule",
    ["RRULE:nonsense", "RRULE:FREQ=NEVER", "RRULE:COUNT=3", "RRULE:FREQ=DAILY;INTERVAL=0",
     "RRULE:FREQ=WEEKLY;COUNT=x", "RRULE:FREQ=MINUTELY", "EXDATE:never",
     "RRULE:FREQ=DAILY;COUNT=-1"],
)  # fmt: skip
def test_a_repetition_that_cannot_be_read_is_a_bad_row(opened: Opened, rule: str) -> None:
    """It is never taken for a single event; the other events are read, its words are kept."""
    data = _calendar(f"{AUTUMN}\n{rule}", AUTUMN)
    bad, good = opened(data, "x.ics", day=DAY).posts()

    assert "repeat" in bad.problem
    assert "Cake" in bad.cells
    assert good.draft is not None
    assert not good.problem


@pytest.mark.parametrize("until", ["", ";COUNT=3", ";UNTIL=20270101"])
def test_a_rule_that_never_comes_is_given_up_at_once(opened: Opened, until: str) -> None:
    """31 February is not sought up to the year 9999."""
    started = time.process_time()
    event = f"{AUTUMN}\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31{until}"

    assert _times(opened, event) == [("2026-10-22T08:30+01:00", "1 of 1")]
    assert time.process_time() - started < 10


def test_the_29th_of_february_is_found(opened: Opened) -> None:
    """What comes every four years is not given up."""
    event = "DTSTART:20240229T083000\nRRULE:FREQ=YEARLY;COUNT=3"
    assert [when[:10] for when, _ in _times(opened, event)] == [
        "2024-02-29", "2028-02-29", "2032-02-29",
    ]  # fmt: skip


def test_a_calendar_that_repeats_without_measure_is_refused(opened: Opened) -> None:
    """A small file cannot become millions of posts."""
    event = AUTUMN + "\nRRULE:FREQ=DAILY"
    with pytest.raises(InputError, match=f"more than {MOST_TIMES:,} posts"):
        opened(_calendar(*[event] * (MOST_TIMES // 1_000 * 3)), "x.ics", day=DAY)


def test_each_time_is_judged_by_its_own_day_and_is_no_double(opened: Opened) -> None:
    """Words like "tomorrow, Friday" are right on a Thursday alone; another event is a double."""
    words = "\nDESCRIPTION:Remember the cakes tomorrow\\, Friday\\, please."
    series = f"{AUTUMN}{words}\nRRULE:FREQ=WEEKLY;COUNT=2\nRDATE;TZID=Europe/London:20261104T083000"
    other = f"UID:other\nDTSTART:20261112T083000{words}"
    schedule = opened(_calendar(series) + _calendar(other).replace("UID:cakes\n", ""), "x.ics")
    results = list(check_schedule(schedule, Recipe(Checker)))
    stream = io.BytesIO()
    write_report(".jsonl", schedule, lambda: iter(results), stream)
    records = list(map(json.loads, stream.getvalue().splitlines()))

    assert [[one["kind"] for one in record["schedule"]] for record in records] == [
        [], [], ["date"], ["duplicate"],
    ]  # fmt: skip
    assert [record.get("recurrence") for record in records] == [
        "1 of 3", "2 of 3", "3 of 3", None,
    ]  # fmt: skip


def test_what_is_handed_back_of_a_repeating_event_can_be_read_again(opened: Opened) -> None:
    """A row for each time, which the column and the page name; read again it is the same."""
    words = "\nDESCRIPTION:Remember the cakes tomorrow\\, Friday\\, please."
    schedule = opened(_calendar(f"{AUTUMN}{words}\nRRULE:FREQ=WEEKLY;COUNT=2"), "x.ics")
    results = list(check_schedule(schedule, Recipe(Checker)))
    table, page = io.BytesIO(), io.BytesIO()
    write_report(".csv", schedule, lambda: iter(results), table)
    write_report(".html", schedule, lambda: iter(results), page)
    again = opened(table.getvalue(), "x.csv")
    second = io.BytesIO()
    write_report(".csv", again, lambda: check_schedule(again, Recipe(Checker)), second)

    assert "Row 2, Thursday 29 October 2026, 08:30, repeated (2 of 2)" in page.getvalue().decode()
    assert [post.recurrence for post in again.posts()] == ["1 of 2", "2 of 2"]
    assert second.getvalue() == table.getvalue()
