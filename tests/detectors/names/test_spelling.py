"""What a spelling alone says: a first name, a word, both or neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.detectors.names.doubt import sureness
from checker.detectors.names.model import Style, Trust
from checker.detectors.names.reading import read_name
from checker.detectors.names.spelling import Spelling, is_surname, looks_like_a_place, spelling


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        *((name, Spelling.GIVEN) for name in ("Zainab", "Aoife", "Lily-Rose", "Wojciech", "Inês")),
        *((name, Spelling.GIVEN_WORD) for name in ("Alfie", "Grace", "Will", "Reggie", "Mei")),
        *((name, Spelling.UNKNOWN) for name in ("Fatoumata", "Chidera", "Ffion", "Maisie")),
        *((word, Spelling.WORD) for word in ("Bridge", "Sandcastle", "Numbering", "Half-Pint")),
        *((word, Spelling.NEVER) for word in ("Everyone", "Kestrel", "Monday", "Green", "Tesco")),
    ],
)
def test_what_a_word_may_be(word: str, expected: Spelling) -> None:
    """First names of every origin are told from words, and from words that are both."""
    assert spelling(word) is expected


def test_places_and_surnames_are_known_by_their_spelling() -> None:
    """British place endings and surnames of many origins are recognised."""
    assert all(looks_like_a_place(word) for word in ("Hexley", "Hollinbank", "Eskmouth"))
    assert not any(looks_like_a_place(word) for word in ("Mia", "Fatoumata", "Xinyi"))
    assert all(is_surname(word) for word in ("Okafor", "Patel", "Singh", "Brown", "Mensah"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Alfie B and", "Alfie B"),
        ("Alfie Brown ran", "Alfie Brown"),
        ("Inês de la Cruz sang", "Inês de la Cruz"),
        ("Amelia-Rose O'Connor", "Amelia-Rose O'Connor"),
        ("alfie b and", "alfie b"),
        ("Mia's cup", "Mia"),
        ("Mia I saw", "Mia"),
        ("MIA OKAFOR WON", "MIA OKAFOR"),
        ("J.K. read", "J.K."),
        ("Grace Darling House", ""),
        ("Early Years", ""),
        ("King Charles", ""),
        ("Daisy the cow", ""),
        ("Jack and the Beanstalk", ""),
        ("Year 3", ""),
        ("", ""),
    ],
)
def test_how_far_a_name_reaches(text: str, name: str) -> None:
    """A name ends where its last word ends; what is none is not read."""
    found = read_name(text, 0)
    assert (text[found.start : found.end] if found else "") == name


def test_a_place_is_no_name_by_itself() -> None:
    """A word of unknown root that ends like a place counts only in company."""
    found = read_name("Hexley", 0)
    assert found is not None
    assert found.style is Style.CAPITALISED
    assert sureness("Hexley", found, Trust.TIGHT) == 0
    assert sureness("Hexley", found, Trust.TIGHT, company=True) > 0


@given(text=st.text(max_size=60), start=st.integers(0, 60))
def test_any_place_of_any_text_can_be_read(text: str, start: int) -> None:
    """Whatever the text, reading a name never raises and stays inside the text."""
    found = read_name(text, min(start, len(text)))
    assert found is None or 0 <= found.start < found.end <= len(text)
