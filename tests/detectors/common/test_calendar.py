"""Days of the calendar that a text means, seen from the day on which it goes out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.detectors.common.calendar import day_meant, relative_day, weekday_of

TODAY = date(2026, 6, 11)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("4 May", date(2026, 5, 4)),
        ("the fourth of May", date(2026, 5, 4)),
        ("May the 4th", date(2026, 5, 4)),
        ("twenty-first June 2027", date(2027, 6, 21)),
        ("5 January", date(2026, 1, 5)),
        ("20 December", date(2025, 12, 20)),
        ("04/05/2026", date(2026, 5, 4)),
        ("4.5.26", date(2026, 5, 4)),
        ("2026-05-04", date(2026, 5, 4)),
        ("31 June", None),
        ("31/06/2026", None),
        ("Friday", None),
    ],
)
def test_a_date_without_its_year_is_the_nearest(words: str, meant: date | None) -> None:
    """Words and figures; days that no month has are none."""
    assert day_meant(words, TODAY) == meant


def test_days_of_the_week_and_days_told_from_today() -> None:
    """Whole and shortened names; today, tonight, tomorrow, yesterday."""
    assert [weekday_of(word) for word in ("Monday", "tues", "Weds.", "sun", "someday")] == [
        0,
        1,
        2,
        6,
        None,
    ]
    assert relative_day("Tomorrow", TODAY) == date(2026, 6, 12)
    assert relative_day("yesterday", TODAY) == date(2026, 6, 10)
    assert relative_day("soon", TODAY) is None


@given(st.text(), st.dates())
def test_any_words_mean_a_day_or_none(words: str, today: date) -> None:
    """Arbitrary text never raises."""
    assert day_meant(words, today) is None or isinstance(day_meant(words, today), date)
