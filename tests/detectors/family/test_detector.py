"""detail/family: plain words about an individual's family, and nobody else's."""

from __future__ import annotations

import pytest
from hypothesis import given
from texts import around

from checker.detectors.family.detector import DETECTOR

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize("marked", [
    "Kofi [[is in foster care]] and doing so well.",
    "Amina [[lives with her foster carers]] in Otley.",
    "Tom [[was adopted]] last spring.",
    "Mia's [[parents are getting divorced]], so be kind.",
    "Ben is upset since [[his mum and dad split up]].",
    "Leah is quiet, [[her dad is in prison]].",
    "Leah's [[brother got arrested]] again.",
    "Please be gentle with Noor, whose [[nan died]] on Friday.",
    "Callum [[lost his grandad]] this week.",
    "Callum's away for [[his grandmother's funeral]].",
    "Yusuf [[is an asylum seeker]] and learns fast.",
    "Ella [[has a social worker]] now.",
    "Ella [[is on a child protection plan]].",
])  # fmt: skip
def test_what_is_told_of_somebodys_family_is_found(assert_marked, marked: str) -> None:
    """Care, adoption, separation, prison, bereavement, asylum and protection of one person."""
    assert_marked(marked)


@pytest.mark.parametrize("text", [
    "We are proud to be a school that welcomes refugees.",
    "Year 6 learned about divorce in Tudor England: Henry VIII and his wives.",
    "Ben has adopted a tortoise at the zoo.",
    "Mia takes care of the plants.",
    "The parents split into two groups for the tour.",
    "Our Foster Road entrance is closed, says Mr Lee.",
    "Zara's mum died her hair pink.",
    "Thanks to Ella's dad, who passed the parcel.",
    "Charlie lost his coat.",
    "Ali lost his dad in the maze.",
    "Mr Khan read a story about a bear in prison.",
    "The care home loved our carols.",
])  # fmt: skip
def test_news_lessons_and_idioms_are_none(see, text: str) -> None:
    """What belongs to nobody in particular, and words that mean something else."""
    assert not see(text)


SEEDS = ("Kofi is in foster care. ", "her dad is in prison", "Noor's nan died ")


@given(text=around(*SEEDS))
def test_any_text_is_read(assert_points_truly, text: str) -> None:
    """No text raises, and every finding is what stands at its place."""
    assert_points_truly(text)
