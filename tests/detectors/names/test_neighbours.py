"""Names joined to one that was seen."""

from __future__ import annotations

import pytest
from pace import assert_keeps_pace

from checker.detectors.names.described.detector import DETECTOR as DESCRIBED
from checker.detectors.names.listed.detector import DETECTOR as LISTED

DETECTORS = (LISTED, DESCRIBED)


@pytest.mark.parametrize(
    "marked",
    [
        "Well done {pupil|Zac}! {pupil|Zac}/{pupil|Nia}/{pupil|Ola} lead next week.",
        "Well done {pupil|Zac}! {pupil|Nia}'s and {pupil|Zac}'s poems are up.",
        "Well done {pupil|Zac}! {pupil|Zac}'s and Year 3's poems are up.",
        "Well done {pupil|Zac}! Mum/{pupil|Zac}/she, anybody will do.",
        "Well done {pupil|Zac}! Oak/{pupil|Zac}, Leeds/{pupil|Zac}.",
    ],
)
def test_what_is_joined_to_a_name_by_a_stroke_or_a_possessive_is_one(
    assert_marked, marked: str
) -> None:
    """If it is spelled like a first name."""
    assert_marked(marked)


def test_long_chains_take_time_in_proportion(see) -> None:
    """Twice as many names that are joined take about twice the time."""

    def chain(links: int) -> None:
        assert see("Well done Zac! Zac" + "/Nia" * links)

    assert_keeps_pace(chain, 2_000, 4_000)
