"""Drafts: what is accepted, and how everything else is refused."""

from __future__ import annotations

import pytest

from checker.drafts import LONGEST, Account, Draft, picture_name
from checker.errors import InputError


def test_only_the_text_is_required() -> None:
    """A draft of nothing but text is for the official account."""
    assert Draft.from_mapping({"text": "Hello"}) == Draft("Hello", account=Account.OFFICIAL)


def test_every_key_of_the_interface_is_known() -> None:
    """All keys of the interface are taken over."""
    draft = Draft.from_mapping(
        {
            "id": "7",
            "account": "personal",
            "platform": "facebook",
            "text": "Hi",
            "alt_text": "a hall",
            "images": ["hall.jpg"],
            "publish_at": "2026-11-23T08:30",
            "policy": "ryefield-2016",
        }
    )

    assert draft.account is Account.PERSONAL
    assert draft.images == ("hall.jpg",)
    assert draft.moment is not None
    assert draft.moment.hour == 8


def test_a_number_as_id_and_null_values_are_accepted() -> None:
    """Spreadsheets export numbers as ids and empty cells as null."""
    assert Draft.from_mapping({"text": "Hi", "id": 7, "alt_text": None}) == Draft("Hi", id="7")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"text": "Hi", "texts": "x"}, "unknown key 'texts'"),
        ({}, 'no "text"'),
        ({"text": None}, 'no "text"'),
        ({"text": 5}, '"text" is not text'),
        ({"text": "Hi", "account": "mine"}, "unknown account 'mine'"),
        ({"text": "Hi", "images": "photo.jpg"}, '"images" is not a list'),
        ({"text": "Hi", "images": [1]}, '"images" is not a list'),
        ({"text": "Hi", "publish_at": "tomorrow"}, '"publish_at" is not a date'),
    ],
)
def test_what_is_wrong_is_said_with_a_remedy(data: dict[str, object], said: str) -> None:
    """Every fault of a draft names the key and what to do, and never quotes the text."""
    with pytest.raises(InputError) as caught:
        Draft.from_mapping(data)

    assert said in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("path", "name"),
    [("a/b/c.jpg", "c.jpg"), ("C:\\photos\\c.jpg", "c.jpg"), ("c.jpg", "c.jpg"), ("", "")],
)
def test_the_name_of_a_picture_is_its_last_part(path: str, name: str) -> None:
    """Paths of either system end in the name that readers would see."""
    assert picture_name(path) == name


def test_a_draft_longer_than_the_limit_is_refused_in_one_line() -> None:
    """A text of the longest length is a draft; one sign more is refused, and why is said."""
    assert Draft("[" * LONGEST).text

    with pytest.raises(InputError, match=r"1,500,001 characters, and at most 1,500,000") as refused:
        Draft("[" * LONGEST, title="[")
    assert str(refused.value).count("\n") == 0
