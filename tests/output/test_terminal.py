"""A text laid out for a terminal, with marks under the words that are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from checker.output.terminal import marked_lines, painter
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.report import Finding

PLAIN = painter(colour=False)


@pytest.mark.parametrize(
    ("text", "words", "lines"),
    [
        ("Well done Alfie!", "Alfie", ["Well done Alfie!", "          ^^^^^"]),
        ("漢字 Alfie", "Alfie", ["漢字 Alfie", "     ^^^^^"]),
        ("漢字", "字", ["漢字", "  ^^"]),
        ("Bravo Zoe\u0308 B", "Zoe\u0308", ["Bravo Zoe\u0308 B", "      ^^^"]),
        ("👩‍👩‍👧‍👦 Ayo", "Ayo", ["👩‍👩‍👧‍👦 Ayo", "   ^^^"]),
        ("a\tAyo", "Ayo", ["a    Ayo", "     ^^^"]),
        ("x\u200b Ayo", "Ayo", ["x[U+200B] Ayo", "          ^^^"]),
        ("A\u200byo", "A\u200byo", ["A[U+200B]yo", "^^^^^^^^^^^"]),
        ("one\r\nAyo\n", "Ayo", ["one", "Ayo", "^^^"]),
    ],
)
def test_marks_stand_under_the_words(
    mention: Callable[..., Finding], text: str, words: str, lines: list[str]
) -> None:
    """Marks stand under the words whatever the width of the characters before them."""
    assert marked_lines(text, [mention(text, words)], 80, PLAIN) == lines


def test_long_lines_wrap_at_spaces(mention: Callable[..., Finding]) -> None:
    """A line breaks at a space, and the marks follow the words onto the next line."""
    text = "Thank you to Mrs Okafor for the cakes"
    assert marked_lines(text, [mention(text, "Mrs Okafor")], 18, PLAIN) == [
        "Thank you to Mrs",
        "             ^^^",
        "Okafor for the",
        "^^^^^^",
        "cakes",
    ]


def test_words_inside_others_stand_out(finding: Callable[..., Finding]) -> None:
    """A caption that has names in it is marked less strongly than they are."""
    text = "L-R: Zeynep, Arjun"
    findings = [finding(0, 18, text), finding(5, 11, text), finding(13, 18, text)]
    assert marked_lines(text, findings, 80, PLAIN)[1] == "~~~~~^^^^^^~~^^^^^"


def test_colour_only_when_asked(mention: Callable[..., Finding]) -> None:
    """Colour changes nothing but the escape sequences around the words."""
    text = "Call 07700 900641"
    found = [mention(text, "07700 900641", outcome=Outcome.BREACH)]
    coloured = marked_lines(text, found, 80, painter(colour=True))
    assert coloured[0] == "Call \x1b[1;31m07700 900641\x1b[0m"
    stripped = [line.replace("\x1b[1;31m", "").replace("\x1b[0m", "") for line in coloured]
    assert stripped == marked_lines(text, found, 80, PLAIN)


@given(
    st.text(st.characters(), max_size=120),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=4),
    st.integers(10, 60),
)
def test_no_line_is_too_wide_or_dangerous(
    finding: Callable[..., Finding], text: str, spans: list[tuple[int, int]], width: int
) -> None:
    """Any text in any width: lines fit, encode to UTF-8 and hold no control character."""
    for line in marked_lines(text, [finding(*span, text) for span in spans], width, PLAIN, "  "):
        line.encode("utf-8")
        assert line.isprintable() or not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in line)
        # One character that is wider than the line has to stand somewhere.
        assert wcswidth(line) <= max(width, 12)
