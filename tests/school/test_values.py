"""What stands in cells: dates, year groups, sexes, yes and no."""

from __future__ import annotations

from datetime import date

import pytest

from checker.school.values import as_date, as_sex, as_year, is_no, is_yes, written


@pytest.mark.parametrize(
    "cell",
    [
        "2018-03-04",
        "04/03/2018",
        "4/3/2018",
        "04.03.2018",
        "2018-03-04T00:00:00",
        "04/03/2018 00:00",
        "04-Mar-18",
        "4 Mar 2018",
        "4th March 2018",
    ],
)
def test_a_date_is_read_in_every_usual_form(cell: str) -> None:
    """Day first where it is British, year first where it is ISO."""
    assert as_date(cell) == date(2018, 3, 4)


@pytest.mark.parametrize(
    "cell",
    ["31/02/2018", "2018-13-01", "04/03/18", "March", "", "20180304", "4 Ma 2018", "31-Feb-18"],
)
def test_what_is_no_day_is_refused(cell: str) -> None:
    """A day that no calendar has, or that could be two, is none."""
    with pytest.raises(ValueError):  # noqa: PT011  (it says nothing: the caller names the row)
        as_date(cell)


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        ("4", "4"), ("04", "4"), ("Year 4", "4"), ("Yr 4", "4"), ("Y4", "4"), ("year  4", "4"),
        ("Curriculum Year 4", "4"), ("R", "R"), ("Year R", "R"), ("Reception", "R"), ("0", "R"),
        ("N", "N"), ("N2", "N"), ("Nursery", "N"), ("Year 13", "13"),
    ],
)  # fmt: skip
def test_a_year_group_is_read_in_every_usual_form(cell: str, year: str) -> None:
    """However a school system writes it, it is one of a few."""
    assert as_year(cell) == year


@pytest.mark.parametrize("cell", ["44", "", "Kestrel", "Year", "-1", "4 5"])
def test_what_is_no_year_group_is_refused(cell: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError):  # noqa: PT011  (it says nothing: the caller names the row)
        as_year(cell)


def test_sexes_and_answers() -> None:
    """Yes and no in the words of school systems; what is neither is neither."""
    assert [as_sex(cell) for cell in ("M", "male", "F", "Girl", "X", "")] == [
        "M",
        "M",
        "F",
        "F",
        "",
        "",
    ]
    assert is_yes(" Y ")
    assert not is_yes("maybe")
    assert is_no("")
    assert is_no("None")
    assert not is_no("maybe")
    assert written(date(2026, 3, 4)) == "4 March 2026"
