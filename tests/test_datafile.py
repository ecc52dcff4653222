"""Data files: every fault has a file, a line, a cause and a remedy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.datafile import DataModel, read_model
from checker.errors import InputError


class _Shelf(DataModel):
    label: str
    books: int = 0


class _Library(DataModel):
    name: str
    shelves: tuple[_Shelf, ...] = ()


def test_a_good_file_is_read() -> None:
    """Values arrive with the types of the model."""
    library = read_model("name: Ours\nshelves:\n  - {label: A, books: 3}\n", _Library, "x.yaml")

    assert library.shelves[0].books == 3


@pytest.mark.parametrize(
    ("text", "line", "said", "remedy"),
    [
        ("name: Ours\nowner: me\n", 2, "unknown key 'owner'", "name, shelves"),
        (
            "name: Ours\nshelves:\n  - label: A\n    colour: red\n",
            4,
            "unknown key 'colour'",
            "label, books",
        ),
        ("name: Ours\nshelves:\n  - books: 1\n", 3, "'label' is missing", "label"),
        ("name: Ours\nname: Theirs\n", 2, "stands here twice", "Keep one"),
        ("name: Ours\nshelves:\n  - {label: A, books: many}\n", 3, "shelves.1.books", "Change"),
        ("name: [Ours\n", 2, "not YAML", "Check"),
        ("name: Ours\n? [a]\n: b\n", 2, "not a plain word", "Write"),
        ("", 1, "'name' is missing", "name"),
    ],
)
def test_faults_are_placed_and_explained(text: str, line: int, said: str, remedy: str) -> None:
    """The message names the file and line, what is wrong there, and what to do."""
    with pytest.raises(InputError) as caught:
        read_model(text, _Library, "x.yaml")

    assert str(caught.value).startswith(f"x.yaml:{line}: ")
    assert said in caught.value.problem
    assert remedy in caught.value.remedy


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Arbitrary text never raises anything but an InputError."""
    said = ""
    try:
        read_model(text, _Library, "x.yaml")
    except InputError as error:
        said = str(error)
    assert "\n" not in said
