"""The seams: brackets, commas, spaces, articles and capitals around what was left out."""

from __future__ import annotations

import pytest

from checker.rewording.patches import Patch, apply


def _left_out(marked: str, *, capital: bool = False) -> str:
    """Return a text without what stands between the braces, seams mended."""
    text = marked.replace("{", "").replace("}", "")
    patches = []
    taken = 0
    start = 0
    for place, sign in enumerate(marked):
        if sign == "{":
            start = place - taken
            taken += 1
        elif sign == "}":
            patches.append(Patch(start, place - taken, "", capital))
            taken += 1
    return apply(text, patches)


@pytest.mark.parametrize(
    ("marked", "mended"),
    [
        ("a {big} day", "a day"),
        ("the {x} end", "the end"),
        ("the end {x}.", "the end."),
        ("the end {x}", "the end"),
        ("({x}) end", "end"),
        ("the ({x}) end", "the end"),
        ("the ({x}, {y}) end", "the end"),
        ("the ({x} and {y}) end", "the end"),
        ("the ({x}, captain) end", "the (captain) end"),
        ("the (captain, {x}) end", "the (captain) end"),
        ("one, {x}, three", "one, three"),
        ("one, {x}.", "one."),
        ("one and {x}.", "one."),
        ("an {ex} day, a {x} hour", "a day, an hour"),
        ("An {ex} day", "A day"),
        ("a {x} SEN group, a {x} unicorn", "an SEN group, a unicorn"),
        ("x {y}\r\nz", "x\r\nz"),
        ("x\n{y} z", "x\nz"),
        ("keep  double  spaces {x} here", "keep  double  spaces here"),
        ("{x}", ""),
    ],
)
def test_nothing_dangles(marked, mended):
    """No empty bracket, double space or stray comma is left behind."""
    assert _left_out(marked) == mended


@pytest.mark.parametrize(
    ("marked", "mended"),
    [
        ("{Mia, }you won", "You won"),
        ("{Mia}, you won", "You won"),
        ("Hi. {Mia} 'tis", "Hi. 'Tis"),
        ("Hi! {All of it.}", "Hi!"),
        ("{Bloody} ½", "½"),
    ],
)
def test_the_next_word_takes_the_capital(marked, mended):
    """What now starts the sentence is written so."""
    assert _left_out(marked, capital=True) == mended


def test_signs_of_its_own_kind_survive():
    """Noncharacters that the draft itself has come through unharmed."""
    text = "\ufdd0 x \ufdd2\ufdd3 y \ufdd1"
    assert apply(text, [Patch(2, 3, "z")]) == "\ufdd0 z \ufdd2\ufdd3 y \ufdd1"


def test_overlapping_patches_hide_both():
    """Were patches ever to overlap, nothing that was to go would stay."""
    assert apply("abcdef", [Patch(0, 4, "x"), Patch(2, 6, "y")]) == "xy"
