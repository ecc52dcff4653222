"""Registers with one column for the whole name: taken apart where that can be known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.errors import InputError
from checker.school.register import read_register
from checker.school.register.whole_names import Order, take_apart
from checker.school.sealing import KeyPlace

if TYPE_CHECKING:
    from pathlib import Path

    from checker.school.pupils import Register


def _read(path: Path, **columns: str) -> Register:
    return read_register([path], columns=columns, key=KeyPlace())


def _names(register: Register) -> list[tuple[str, str]]:
    return [(one.forename, one.surname) for one in register.pupils]


@pytest.mark.parametrize(
    ("name", "order", "parts"),
    [
        ("Brown, Alfie", None, ("Alfie", "Brown", "")),
        ("van der Berg, Mia (Mimi)", None, ("Mia", "van der Berg", "Mimi")),
        ('O\'Brien, Zoë "Zo"', None, ("Zoë", "O'Brien", "Zo")),
        ("BROWN Alfie James", None, ("Alfie James", "BROWN", "")),
        ("Alfie SMITH JONES", None, ("Alfie", "SMITH JONES", "")),
        ("J SMITH", None, ("J", "SMITH", "")),
        ("Alfie James Brown", Order.FORENAME, ("Alfie James", "Brown", "")),
        ("Mia van der Berg", Order.FORENAME, ("Mia", "van der Berg", "")),
        ("Brown Alfie James", Order.SURNAME, ("Alfie James", "Brown", "")),
        ("de la Cruz Ana", Order.SURNAME, ("Ana", "de la Cruz", "")),
        ("ALFIE BROWN", Order.FORENAME, ("ALFIE", "BROWN", "")),
        ("Cher", Order.FORENAME, ("Cher", "", "")),
        ("Cher", None, ("Cher", "", "")),
        (", Alfie", None, ("Alfie", "", "")),
    ],
)
def test_a_whole_name_is_taken_apart(
    name: str, order: Order | None, parts: tuple[str, str, str]
) -> None:
    """A comma or capitals tell the family name, else the order; particles go with it."""
    assert take_apart(name, order) == parts


@pytest.mark.parametrize(
    ("rows", "order"),
    [
        ("Alfie Brown\nZainab Okafor\nWei Ling Tan\nMia Patel", "Forename Surname"),
        ("Brown Alfie\nOkafor Zainab\nPatel Mia", "Surname Forename"),
    ],
)
def test_the_column_as_a_whole_tells_the_order(write, rows: str, order: str) -> None:
    """Most names begin, or end, with a first name; the report says how they were read."""
    register = _read(write("p.csv", f"Name\n{rows}\n"))

    assert ("Alfie", "Brown") in _names(register)
    assert ("Mia", "Patel") in _names(register)
    assert any(order in one.problem for one in register.problems)


def test_an_order_that_cannot_be_known_is_asked_for(write) -> None:
    """Nothing is guessed: the file is refused, and the line says both ways out."""
    path = write("p.csv", "UPN,Name\nB801200005001,Quon Vrell\nE801200005003,Dask Umber\n")

    with pytest.raises(InputError) as caught:
        _read(path)

    assert f"{path}:1: the column of names does not tell" in str(caught.value)
    assert "Surname, Forename" in caught.value.remedy
    assert "Quon" not in str(caught.value)
    assert _names(_read(path, surname_forename="Name"))[0] == ("Vrell", "Quon")
    assert _names(_read(path, forename_surname="Name"))[0] == ("Quon", "Vrell")


@pytest.mark.parametrize(
    "head", ["Name", "Full Name", "Pupil Name", "Student", "Legal Name", '"Surname, Forename"']
)
def test_headers_for_whole_names_are_recognised(write, head: str) -> None:
    """Whatever the column is called, the child is found, and nothing has to be noted."""
    register = _read(write("p.csv", f'{head},UPN\n"Brown, Alfie",B801200005001\n'))

    assert _names(register) == [("Alfie", "Brown")]
    assert not register.problems


def test_parts_count_before_the_whole(write) -> None:
    """A column of whole names beside its parts is passed over; beside one part it is no help."""
    both = write("p.csv", "Name,Forename,Surname\nAlfie B,Alfred,Brown\n")
    half = write("q.csv", "Surname,Name\nBrown,Alfie\n")

    assert _names(_read(both)) == [("Alfred", "Brown")]
    with pytest.raises(InputError, match="no column of forenames"):
        _read(half)


def test_a_name_of_one_word_is_named_and_used(write) -> None:
    """What cannot be taken apart is a forename without a surname, and its row is named."""
    register = _read(write("p.csv", 'Name\n"Brown, Alfie"\nXanthe\n"Okafor,"\n'))

    assert _names(register) == [("Alfie", "Brown"), ("Xanthe", "")]
    assert [one.row for one in register.problems if one.row] == [3, 4]
