"""detail/whereabouts: the place of a stay over night, told before the children are back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Checker, Draft
from checker.detectors.whereabouts.detector import CODE, DETECTOR

if TYPE_CHECKING:
    from collections.abc import Callable

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize("marked", [
    "Our Year 6s are [[at Fellside Lodge until Friday]], wave if you pass!",
    "Year 6 have reached the outdoor centre [[at Ty Mawr]] and are there until Thursday.",
    "Residential, night one: Year 6s [[at Hollow Oak Lodge near Arundel until Friday]].",
    "Year 5 will be staying [[at Kingswood]] from 8 June to 12 June 2026.",
    "Our Year 6 residential [[to Kingswood]] leaves on Monday at 9am, back on Friday.",
    "We're off [[to Paris]] with Year 9 for four nights!",
    "The Cubs are camping [[at Brackenby]] and will be there all week.",
    "Snap of the unit [[where my old pupil is now, second left after the garage]].",
])  # fmt: skip
def test_a_stay_that_is_not_over_is_found(assert_marked: Callable[..., None], marked: str) -> None:
    """Who, where and over night, in one sentence: the place is marked, with the day."""
    assert_marked(marked)


@pytest.mark.parametrize("text", [
    "Year 6 are safely back from their week in Wales.",
    "Residential over: thirty tired, happy children are safely home.",
    "Year 6 were at Fellside Lodge until Friday and had a ball.",
    "Year 4 are off to Chester Zoo on Tuesday.",
    "Year 6 will be at Chester Zoo on Thursday 11 June until 4pm.",
    "Year 6 will be selling cakes until Friday in the hall.",
    "Nursery will be in the hall until Friday.",
    "Children will be at Forest School until Friday.",
    "Places for our Year 4 summer camp at Holly Lane are open until Friday.",
    "I am at the Grand Hotel in Whitby until Sunday.",
    "Our Year 6s are having a wonderful week away. Pictures when they are home!",
    "Year 5 pupils are busy until June.",
    "The lodge where my old car is parked.",
])  # fmt: skip
def test_near_misses_are_left_alone(assert_marked: Callable[..., None], text: str) -> None:
    """Stays that are over, days out, school places and grown-ups on their own are none."""
    assert_marked(text)


@pytest.mark.parametrize(
    ("goes_out", "found"),
    [
        ("2026-06-09T09:00", True),
        ("2026-06-12T20:00", True),
        ("2026-06-13T09:00", False),
        ("", True),
    ],
)
def test_after_their_return_nobody_can_be_found_there(goes_out: str, found: bool) -> None:  # noqa: FBT001
    """A post that goes out after the day of return tells nothing to anybody who waits."""
    checker = Checker(detectors=DETECTORS)
    draft = Draft("Year 5 will be staying at Kingswood until 12 June 2026.", publish_at=goes_out)

    codes = [one.detection.code for one in checker.check(draft).findings]
    assert codes == [CODE] * found


@given(st.text())
def test_any_text_is_looked_at(see: Callable[..., object], text: str) -> None:
    """Arbitrary text never raises."""
    see(text)
