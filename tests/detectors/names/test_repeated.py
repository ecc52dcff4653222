"""Further mentions of a name that was seen once."""

from __future__ import annotations

import pytest
from hypothesis import given
from pace import assert_linear
from texts import of_letters

from checker.detectors.names.described.detector import DETECTOR as DESCRIBED
from checker.detectors.names.listed.detector import DETECTOR as LISTED

DETECTORS = (LISTED, DESCRIBED)


@pytest.mark.parametrize(
    "marked",
    [
        "Star of the week: {pupil|Levi}! {pupil|Levi} did it, and {pupil|Levi}'s gran saw.",
        "Well done {pupil|Alfie Brown}. What a run, {pupil|Alfie}!",
        "Bravo {pupil|Tomos}! Later {pupil|Tomos B} sang at Tomos House.",
        "Little {pupil|Bo} was brave, get well soon {pupil|Bo}!",
        "our cook {staff|Ruta} retires. We will miss {staff|Ruta}.",
        "Well done {pupil|Will}. Will you come? Then {pupil|Will} ran.",
        "Well done {pupil|Grace}. Grace before lunch is at noon.",
        "Well done {pupil|Zainab}, said zara and {pupil|zainab}.",
    ],
)
def test_every_mention_is_found(assert_marked, marked: str) -> None:
    """A name seen once is found wherever it stands again."""
    assert_marked(marked)


def test_a_name_in_the_text_is_found_in_the_picture_too(see) -> None:
    """The alternative text and the file's name repeat what the text says."""
    found = see("Well done Levi!", alt_text="Levi holds his cup", file_name="levi1.jpg")
    assert [(one.field, one.text) for one in found] == [
        ("alt_text", "Levi"),
        ("images/0/name", "levi"),
        ("text", "Levi"),
    ]


def test_without_a_name_there_is_nothing_to_repeat(see) -> None:
    """A bare name in free prose is not this detector's."""
    assert not see("Yesterday Zainab laughed. Zainab!")


@given(text=of_letters("welldonMia.,' \nLé"))
def test_any_text_is_read_without_error_and_pointed_at_truly(
    assert_points_truly, text: str
) -> None:
    """Whatever is written, nothing raises, and every finding is the words that it points at."""
    assert_points_truly(text)


@pytest.mark.parametrize("part", ["well done Mia ", "Levi in 4W. Levi "])
def test_hostile_repetition_takes_time_in_proportion(see, part: str) -> None:
    """Twice the repetition of a pattern's own words takes about twice the time."""
    assert_linear(see, part)
