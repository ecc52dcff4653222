"""Lines, columns and URIs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.output.places import Lines, Place, uri


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("Hello Ayo", "Ayo", Place(1, 7, 1, 10)),
        ("one\ntwo Ayo", "Ayo", Place(2, 5, 2, 8)),
        ("one\r\nAyo", "Ayo", Place(2, 1, 2, 4)),
        ("😀 Ayo", "Ayo", Place(1, 3, 1, 6)),
        ("Ayo\nAde", "Ayo\nAde", Place(1, 1, 2, 4)),
        ("a\rAyo", "Ayo", Place(1, 3, 1, 6)),
    ],
)
def test_places_count_lines_and_code_points(text: str, words: str, place: Place) -> None:
    """Lines and columns count from one; an emoji is one column, the end one past the last."""
    start = text.index(words)
    assert Lines(text).place(start, start + len(words)) == place


@given(st.text(st.characters()), st.data())
def test_a_place_leads_back_to_its_words(text: str, data: st.DataObject) -> None:
    """Whoever cuts the text at LF finds the same offset again by line and column."""
    offset = data.draw(st.integers(0, len(text)))
    place = Lines(text).place(offset, offset)
    before = text.split("\n")[: place.start_line - 1]
    assert sum(len(line) + 1 for line in before) + place.start_column - 1 == offset


@pytest.mark.parametrize(
    ("path", "reference"),
    [
        ("drafts/friday post.txt", "drafts/friday%20post.txt"),
        ("./post.txt", "post.txt"),
        ("../post.txt", "../post.txt"),
        ("drafts\\post.txt", "drafts/post.txt"),
        ("näme:1.txt", "n%C3%A4me%3A1.txt"),
        ("50%.txt", "50%25.txt"),
        ("/home/school/post.txt", "file:///home/school/post.txt"),
        ("C:\\school\\post 1.txt", "file:///C%3A/school/post%201.txt"),
        ("standard input", "standard%20input"),
        ("bad\udcff.txt", "bad%ED%B3%BF.txt"),
    ],
)
def test_paths_become_uris(path: str, reference: str) -> None:
    """Paths of both systems become URI references, percent-encoded."""
    assert uri(path) == reference
