"""logo/mention: the school's logo, badge and branded clothes, shown or used."""

from __future__ import annotations

import pytest
from hypothesis import given
from texts import around

from checker.detectors.logos.detector import DETECTOR

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize("marked", [
    "Aren't they proud of [[the new jumpers with the silver crest]]?",
    "All smiles in [[our jumpers with the school logo]].",
    "Click the link to [[download our logo]] for your window.",
    "[[Our new school logo]] is here!",
    "[[We're unveiling our new crest]] today.",
    "Look at [[the school badge on his blazer]].",
    "I've [[stuck the school logo]] on my tutoring flyer.",
    "Click to [[download our Holly Lane logo]].",
    "The minibus is back with [[our logo]] on both sides.",
    "[[Branded hoodies]] have landed!",
    "I want [[the Holly Lane logo]] on thirty mugs.",
    "Team photo in [[the new kit with the school badge]].",
    "I [[copied the academy logo]] for my business cards.",
    "My lanyard [[shows the Thornbeck Primary logo]].",
    "[[The embroidered crest on our blazers]] was sewn by hand.",
    "[[Cakes iced with the school crest]] 🎂",
    "[[leavers hoodies with the college crest]] have arrived",
    "Selfie in [[my fleece with the school logo]]!",
    "We're so proud of [[our new sweatshirts embroidered with the school crest]].",
    "new merch drop: [[mugs with the Kestrel Academy crest]] £8",
    "Sizes 5 to 13, jumpers and caps, all [[with the otter badge]], free to a good home.",
    "Free stickers of [[our new badge]]!",
    "In green or navy, [[badge on the chest]], £14.",
    "Five today, in [[a new sweatshirt with the otter on the pocket]].",
])  # fmt: skip
def test_the_schools_mark_is_found(assert_marked, marked: str) -> None:
    """Words that show, use, offer or describe the school's mark are marked."""
    assert_marked(marked)


@pytest.mark.parametrize("text", [
    "A reminder that jumpers must be plain or have the school logo.",
    "PE tops may be plain or with the school logo.",
    "Design a badge for our eco council! The winner gets a prize.",
    "Logo competition: entries to Miss Bell by Friday.",
    "Only cars with a blue badge may park here.",
    "Kindness badges go to Amir and Ella.",
    "Cub badges were handed out on Monday.",
    "No Nike logo on PE kit please.",
    "We can now use the Artsmark logo.",
    "Pre-loved uniform sale: jumpers with the school logo £2.",
    "He is on the crest of a wave.",
    "Year 5 are coding in Logo.",
    "A great crested newt lives in our pond.",
    "Ava got her prefect badge.",
    "The visitor badge must be returned.",
    "Year 3 designed their own family crest and coat of arms.",
    "Arsenal kissed the badge.",
    "Well done to Hillcrest Primary.",
    "PIN badge sellers needed for the poppy appeal.",
    "She wears her Blue Peter badge with pride.",
    "Logo jumpers are optional this year.",
    "Uniform with or without the school logo is fine.",
    "The Duke of Edinburgh badge is hers.",
    "Any parents able to help with the school badge making?",
    "Our eco club logo was drawn by Maya.",
    "The Nike logo is on the wall of Hope Street.",
    "Grew out of my school hoodie in 2004.",
    "Leavers' hoodies with the names on the back are in.",
])  # fmt: skip
def test_rules_sales_competitions_and_other_marks_are_none(see, text: str) -> None:
    """Uniform rules and sales, badge designs and other people's badges are no mention."""
    assert not see(text)


@pytest.mark.parametrize(
    ("text", "worn"),
    [
        ("Dog walk in my school hoodie", True),
        ("Got my new staff fleece!", True),
        ("I still sleep in my old school hoodie", False),
        ("Wash his school fleece at 30", False),
        ("My school tie was purple", False),
    ],
)
def test_what_staff_wear_to_work_bears_the_badge(see, text: str, worn: bool) -> None:  # noqa: FBT001
    """On a personal page the writer's own school hoodie shows it; an old one does not."""
    assert bool(see(text, "personal")) is worn


SEEDS = ("the new caps with the gold crest", "our school logo", "badge on the ")


@given(text=around(*SEEDS))
def test_any_text_is_read(assert_points_truly, text: str) -> None:
    """No text raises, and every finding is what stands at its place."""
    assert_points_truly(text)
