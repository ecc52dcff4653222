"""Pieces: what the encoder is shown of a text, and where each piece stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.nlp.reader.pieces import CASES, JOINS, SHAPES, UNKNOWN, PieceCutter, case_of

WORDS = ["team", "harry", "##har", "##ry", "zoe", "mrs", "patel", "3", "r", "#", "!", "🙄"]
CUTTER = PieceCutter({word: place + 1000 for place, word in enumerate(WORDS)}, {})


def _cut(text: str) -> list[tuple[str, str]]:
    pieces = CUTTER.cut(text)
    return [
        ("?" if place == UNKNOWN else WORDS[place - 1000], text[start:end])
        for place, start, end in zip(pieces.ids, pieces.starts, pieces.ends, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("#TeamHarry!", [("#", "#"), ("team", "Team"), ("harry", "Harry"), ("!", "!")]),
        ("teamharry", [("team", "team"), ("##har", "har"), ("##ry", "ry")]),
        ("Zoë", [("zoe", "Zoë")]),
        ("Zoe\N{COMBINING DIAERESIS}", [("zoe", "Zoe\N{COMBINING DIAERESIS}")]),
        ("MrsPATEL", [("mrs", "Mrs"), ("patel", "PATEL")]),
        ("3R", [("3", "3"), ("r", "R")]),
        ("🙄", [("🙄", "🙄")]),
        ("👋🏽", [("?", "👋")]),
        ("xyz", [("?", "xyz")]),
        ("", []),
        ("   \n", []),
    ],
)
def test_words_are_cut_as_the_vocabulary_knows_them(
    text: str, pieces: list[tuple[str, str]]
) -> None:
    """Hashtags fall into words, accents and capitals fall away, places stay."""
    assert _cut(text) == pieces


def test_how_a_word_is_written_and_joined_goes_into_its_shape() -> None:
    """The same pieces with other capitals or another place have other shapes."""
    shapes = [tuple(CUTTER.cut(text).shapes) for text in ("harry", "Harry", "HARRY", "#harry")]

    assert len(set(shapes)) == len(shapes)
    assert CUTTER.cut("team\nharry").shapes != CUTTER.cut("team harry").shapes


def test_a_very_long_word_is_one_unknown_piece() -> None:
    """A word that nobody writes costs no search."""
    assert _cut("harry" * 100) == [("?", "harry" * 100)]


@given(st.text())
def test_pieces_lie_in_order_inside_the_text(text: str) -> None:
    """Whatever the text, pieces are ordered, within it, and their shapes are known."""
    pieces = CUTTER.cut(text)

    assert all(
        0 <= start < end <= len(text) for start, end in zip(pieces.starts, pieces.ends, strict=True)
    )
    assert pieces.starts == sorted(pieces.starts)
    assert all(0 < shape < SHAPES for shape in pieces.shapes)
    assert (
        len(
            {
                len(part)
                for part in (pieces.ids, pieces.shapes, pieces.starts, pieces.ends, pieces.words)
            }
        )
        == 1
    )


@given(st.text(min_size=1))
def test_every_word_is_written_in_some_way(word: str) -> None:
    """There is a case for every string."""
    assert 0 <= case_of(word) < CASES
    assert JOINS * CASES < SHAPES
