"""Dates: as people and tools write them, day first unless the file proves otherwise."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError
from checker.schedules.dates import DateOrder, moment_of, named_zone


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-23 08:30", "2026-11-23T08:30+00:00"),
        ("2026-11-23T08:30:59.123", "2026-11-23T08:30+00:00"),
        ("23/11/2026 8:30", "2026-11-23T08:30+00:00"),
        ("23.11.2026 17.05", "2026-11-23T17:05+00:00"),
        ("4/5/26", "2026-05-04"),
        ("4/25/2026", "2026-04-25"),
        ("2026/6/1 8:30 PM", "2026-06-01T20:30+01:00"),
        ("1 June 2026 12:05am", "2026-06-01T00:05+01:00"),
        ("1st of June 2026", "2026-06-01"),
        ("June 1, 2026 at 2pm", "2026-06-01T14:00+01:00"),
        ("Mon 1 Jun 2026 09:00 BST", "2026-06-01T09:00+01:00"),
        ("2026-06-01T08:30:00Z", "2026-06-01T09:30+01:00"),
        ("2026-12-01 09:00 America/New_York", "2026-12-01T14:00+00:00"),
        ("2026-06-01 08:30 +05:30", "2026-06-01T04:00+01:00"),
        ("46349.354166667", "2026-11-23T08:30+00:00"),
        ("01-Dec-26 09:05", "2026-12-01T09:05+00:00"),
        ("1 Dec 26", "2026-12-01"),
        ("46349", "2026-11-23"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_dates_are_read_as_meant(written: str, meant: str) -> None:
    """Figures, words, halves of the day, zones and summer time come out as UK time."""
    assert moment_of(written) == meant


@pytest.mark.parametrize(
    "written",
    ["soon", "32/13/2026", "2026-02-30", "08:30", "2026-06-01 25:00", "2026-06-01 8", "1e9",
     "13:00pm 2026-06-01", "2026-06-01 13pm", "2026-06-01 09:00 Nowhere/Land", "3/3/1234",
     "2026-06-01 09:00 +99:00", "12345", "1 June 09:05", "1 June 9pm", "June 1 10am"],
)  # fmt: skip
def test_what_is_no_date_is_refused(written: str) -> None:
    """Slips of the pen are errors that say how to write a date."""
    with pytest.raises(InputError, match="Write it as"):
        moment_of(written)


def test_a_time_that_the_clocks_skip_is_refused() -> None:
    """At 01:30 on 28 March 2027 no clock in the UK shows 01:30."""
    with pytest.raises(InputError, match="clocks go forward"):
        moment_of("2027-03-28 01:30")

    assert moment_of("2027-03-28 02:00") == "2027-03-28T02:00+01:00"
    assert moment_of("2027-10-31 01:30") == "2027-10-31T01:30+01:00"


@pytest.mark.parametrize(
    ("values", "month_first", "said"),
    [
        (["4/5/2026", "25/12/2026"], False, "day first"),
        (["4/5/2026", "12/25/2026"], True, "month first"),
        (["4/5/2026"], False, "day first"),
        (["12/25/2026", "25/12/2026", "4/5/2026"], False, "both orders"),
        (["2026-05-04", "", "soon"], False, ""),
    ],
)
def test_a_file_is_day_first_unless_it_proves_otherwise(
    values: list[str],
    month_first: bool,  # noqa: FBT001  (pytest passes it by name)
    said: str,
) -> None:
    """One 12/25/2026 turns the file round; two that contradict do not, and are told."""
    order = DateOrder.shown_by(values)

    assert order.is_month_first is month_first
    assert said in order.said
    assert moment_of("4/5/2026", month_first=order.is_month_first) == (
        "2026-04-05" if month_first else "2026-05-04"
    )


def test_a_file_can_be_in_another_time_zone() -> None:
    """Exports in UTC are an hour behind a British summer."""
    assert moment_of("2026-06-01 08:30", zone=UTC) == "2026-06-01T09:30+01:00"
    assert named_zone("Europe/London").utcoffset(datetime(2026, 6, 1)) is not None  # noqa: DTZ001


@given(st.one_of(st.text(), st.from_regex(r"[\d/.:T -]{0,20}( ?[ap]m)?", fullmatch=True)))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    """Arbitrary text never raises anything but an InputError, and dates come out as ISO 8601."""
    try:
        said = moment_of(text)
    except InputError as error:
        said = "" if error.remedy else "no remedy"
    assert not said or datetime.fromisoformat(said)
