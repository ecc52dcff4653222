"""Whose name the reader saw: a word beside the name that says so is plainer than what was read."""

from __future__ import annotations

import pytest

from checker.detectors.reader.detector import _role
from checker.drafts import Account
from checker.text.reading import Entity


def _said(marked: str, kind: str, account: Account = Account.OFFICIAL) -> str:
    """Return whose the name in double brackets is, which the reader took for `kind`."""
    before, name, after = marked.replace("]]", "[[").split("[[")
    entity = Entity(len(before), len(before) + len(name), kind, 0.7)
    return _role(before + name + after, entity, account)


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("Thanks to our caretaker [[Dave]] for the snow clearing", "name/staff"),
        ("[[Sandra]] in the kitchen made 200 pies", "name/staff"),
        ("Toby's dad [[Gareth]] ran the stall", "name/parent"),
        ("[[Toby]]'s dad Gareth ran the stall", "name/pupil"),
        ("Lovely to meet the mum of [[Rafi]] today", "name/pupil"),
        ("Thanks to [[Mrs Patel]]'s class for the song", "name/staff"),
        ("Our lifeguard [[Kwesi]] blew his whistle", "name/person"),
    ],
)
@pytest.mark.parametrize("kind", ["name/pupil", "name/staff", "name/parent", "name/person"])
def test_the_word_beside_a_name_decides(marked: str, code: str, kind: str) -> None:
    """Callings, kin, and the child of a parent."""
    assert _said(marked, kind) == code


@pytest.mark.parametrize(
    "marked",
    [
        "[[Dave]] cleared the snow",
        "A mum and [[Dave]] cleared the snow",
        "Part of [[Dave]] was covered in snow",
        "[[Dave]]'s mumbling was heard",
        "[[2 Dave]]",
    ],
)
@pytest.mark.parametrize("kind", ["name/staff", "name/person"])
def test_otherwise_it_is_as_read(marked: str, kind: str) -> None:
    """No word says whose it is."""
    assert _said(marked, kind) == kind


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("Rabbi [[Cohen]] lit a candle", "name/person"),
        ("Sgt. [[Holt]] spoke", "name/person"),
        ("[[PC Dhillon]] spoke", "name/person"),
        ("Thanks, Mr [[Patel]]", "name/staff"),
        ("Nana [[Jean]] knitted 40 hats", "name/parent"),
        ("Little Miss [[Evie]] won", "name/pupil"),
    ],
)
def test_nobody_with_a_title_is_a_pupil(marked: str, code: str) -> None:
    """A title of grown-ups is plainer than what was read."""
    assert _said(marked, "name/pupil") == code
