"""Names alone on a line of a picture."""

from __future__ import annotations

import pytest

from checker import Draft
from checker.detectors.names.labelled.detector import DETECTOR
from checker.nlp.pipeline import untrained
from checker.settling import settle
from checker.text.cleaning import clean
from checker.text.reading import ReadDraft, Reading


def names(text: str, field: str = "images/0/text", account: str = "official") -> list[str]:
    """Return the names that are seen in one field."""
    aligned = clean(text)
    reading = Reading(field, text, aligned, untrained()(aligned.text), ())
    assert DETECTOR.detect
    return [
        one.text
        for one in settle(DETECTOR.detect(ReadDraft(Draft("", account=account), (reading,))))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("HELLO my name is\nZoë Akhtar", ["Zoë Akhtar"]),
        ("Hello, my name is Ruby", ["Ruby"]),
        ("LEAVERS 26\nSHANIQUA", ["SHANIQUA"]),
        ("Peg: Cassius Bramble", ["Cassius Bramble"]),
        ("Ellie-Mae Thorne\nImogen Castle", ["Ellie-Mae Thorne", "Imogen Castle"]),
        ("Visitor\nTheodora Blunt", ["Theodora Blunt"]),
        ("Name: Grace", ["Grace"]),
        ("Holly Adeyemi (4R)\n* Will, Year 2", ["Holly Adeyemi", "Will"]),
        ("1. Kofi Mensah\n2. Wei Ling Chan", ["Kofi Mensah", "Wei Ling Chan"]),
    ],
)
def test_a_line_that_is_a_name_is_one(text: str, found: list[str]) -> None:
    """On badges, pegs, jumpers and lists, with a class behind it or a label before."""
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Summer Fair",
        "HOPE\nFAITH\nJOY",
        "Holly Lane Primary School",
        "Florence",
        "Victoria Station",
        "Amina Choir",
        "Reading Corner\nLost Property\nWet Floor",
        "Wilson\nKelly's Bakery",
        "Rose Cottage",
        "Amina walked to the shop",
        "From: Head Office",
        "Name:",
    ],
)
def test_a_line_that_may_be_a_heading_is_none(text: str) -> None:
    """Words, places, shops and sentences."""
    assert not names(text)


def test_captions_inside_a_file_count_and_posts_do_not() -> None:
    """A line of a post is as often a heading."""
    assert names("Amina Yusuf", "images/0/caption") == ["Amina Yusuf"]
    for field in ("text", "alt_text", "images/0/name"):
        assert not names("Amina Yusuf", field)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oscar Green smiling", ["Oscar Green"]),
        ("Maya Clarke painting a mural", ["Maya Clarke"]),
        ("Grace Hill, holding a trophy", ["Grace Hill"]),
        ("Alfie Brown with his model of Saturn", ["Alfie Brown"]),
        ("Two boys on a log\nElla Brown is laughing", ["Ella Brown"]),
    ],
)
def test_who_does_something_in_an_alternative_text_is_named(text: str, found: list[str]) -> None:
    """It begins with the full name, also where a word or a place is spelled so."""
    assert names(text, "alt_text") == found


@pytest.mark.parametrize(
    "text",
    [
        "Victoria Park looking north",
        "Holly Lane in the snow",
        "Jack Russell sitting on a mat",
        "Marcus Rashford holding a trophy",
        "Robin Hood standing on a log",
        "Rose Cottage with its door open",
        "Blue Peter badge with a ribbon",
        "Children smiling",
    ],
)
def test_what_an_alternative_text_begins_with_may_be_nobody(text: str) -> None:
    """Places, dogs, public figures, things."""
    assert not names(text, "alt_text")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lost: one coat, named 'E. Fairbrother', seen in the hall.", ["E. Fairbrother"]),
        ("There is a cardigan here named Harriet Lowe.", ["Harriet Lowe"]),
        ("A bottle marked Jack was handed in.", ["Jack"]),
        ("A hamster named 'Oscar' needs a home.", []),
        ("One bag marked Fragile, one shirt marked Adidas.", []),
        ("Bags labelled Oxfam are for the collection.", []),
        ("All jumpers must be named, Year 3.", []),
    ],
)
def test_the_name_on_a_thing_is_its_owners(text: str, found: list[str]) -> None:
    """Behind what children lose; not a pet's, a firm's or a warning's."""
    assert names(text, "text") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Alfie Brown won the cup.", ["Alfie Brown"]),
        ("Last week Elliot Wood has read 100 books!", ["Elliot Wood"]),
        ("Oliver Green read to the class.", ["Oliver Green"]),
        ("Victoria Park won the vote.", []),
        ("Holly Lane won the cup.", []),
        ("Mo Farah won gold.", []),
        ("Jack Frost painted the windows.", []),
        ("St Mary's Amelia Stone was there.", []),
    ],
)
def test_who_does_what_pupils_do_is_one(text: str, found: list[str]) -> None:
    """By the full name; no team, place or public figure."""
    assert names(text, "text") == found


def test_on_a_personal_account_somebody_known_may_have_won() -> None:
    """Staff talk of television at home, and a name alone says nothing of a pupil."""
    assert names("Grace Field won the final!", "text", "personal") == []
