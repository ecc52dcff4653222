"""The checker's own columns: harmless cells, and known again when the file comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.schedules.own import COLUMNS, as_it_was, harmless_cell, own_columns


@pytest.mark.parametrize(
    "cell",
    ['=HYPERLINK("http://x.example","free")', "+SUM(A1)", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)",
     "\t=1", "\r=1", "\n=1", "＝1+1", "-10% off cakes", "@hollylane says hello"],
)  # fmt: skip
def test_cells_that_begin_like_a_formula_are_made_harmless(cell: str) -> None:
    """An apostrophe stands in front, and comes off again."""
    assert harmless_cell(cell) == f"'{cell}"
    assert as_it_was(harmless_cell(cell)) == cell


@pytest.mark.parametrize(
    "cell", ["-5", "+44 20 7946 0018", "-3.5", "+10%", "10:30", "fine", "", "'tis"]
)
def test_numbers_and_words_stay_as_they_are(cell: str) -> None:
    """A negative number is no formula."""
    assert harmless_cell(cell) == cell
    assert as_it_was(cell) == cell


@given(st.text())
def test_no_cell_begins_like_a_formula_and_none_is_lost(cell: str) -> None:
    """Whatever a cell holds, it is a plain number or does not begin with = + - @."""
    made = harmless_cell(cell)
    assert not made.startswith(("=", "@")) or not cell
    assert not made.startswith(("+", "-")) or made[1:2].isdecimal()
    assert made in {cell, f"'{cell}"}


def test_own_columns_are_known_by_their_names() -> None:
    """A header that ends with all six is the checker's own."""
    assert own_columns([("Text", *COLUMNS), ("Hello", "clear", "", "", "", "", "Hello")]) == 1
    assert own_columns([("Text", "verdict"), ("Hello", "clear")]) is None
    assert own_columns([]) is None


def test_own_columns_without_a_header_are_known_by_their_verdicts() -> None:
    """Where every row has a verdict in the right place, the six columns are the checker's."""
    row = ("23/11/2026 08:30", "Hello", "", "clear", "", "", "", "", "Hello")
    blank = ("", "", "", "", "", "", "", "", "")
    assert own_columns([row, blank]) == 3
    assert own_columns([row[:3]]) is None
    assert own_columns([blank]) is None
