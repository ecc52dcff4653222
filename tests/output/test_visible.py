"""Hidden and dangerous characters are written out, honest ones are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.output.visible import describe, harmless, one_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Al\u200bfie", "Al[U+200B]fie"),
        ("Al\u00adfie", "Al[U+00AD]fie"),
        ("\ufeffDear all", "[U+FEFF]Dear all"),
        ("\x1b[31mred\x07", "[U+001B][31mred[U+0007]"),
        ("\x9b31m", "[U+009B]31m"),
        ("a\x00b\x7f", "a[U+0000]b[U+007F]"),
        ("\u202eevil\u202c", "[U+202E]evil[U+202C]"),
        ("one\u2028two", "one[U+2028]two"),
        ("half \ud83d", "half [U+D83D]"),
        ("Al\u200dfie", "Al[U+200D]fie"),
        ("Al\u200efie", "Al[U+200E]fie"),
        ("A\ufe0flfie", "A[U+FE0F]lfie"),
        ("x\U000e0041", "x[U+E0041]"),
        ("over\rwritten", "over[U+000D]written"),
    ],
)
def test_hidden_characters_are_written_out(text: str, shown: str) -> None:
    """A character that nobody sees, or that a terminal obeys, shows as its number."""
    assert harmless(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Plain words,\twith a tab\nand lines\r\nof both kinds",
        "Zoë, Siân, Łukasz, Ngọc",
        "Zoe\u0308",
        "👩‍👩‍👧‍👦 ❤️ 1️⃣ 👍🏽",
        "🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru",
        "می\u200cروم",
        "क्\u200dष",
        "שלום\u200f!",
    ],
)
def test_honest_text_is_left_alone(text: str) -> None:
    """Accents, emoji families, flags, and joiners in their own scripts stay as they are."""
    assert harmless(text) == text


@given(st.text(st.characters()))
def test_nothing_dangerous_remains(text: str) -> None:
    """Harmless text encodes to UTF-8 and holds no control character but tab and line end."""
    shown = harmless(text)
    shown.encode("utf-8")
    assert not [c for c in shown.replace("\r\n", "\n") if c < " " and c not in "\t\n"]
    assert not set(shown) & set("\x1b\x7f\x9b\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


def test_hidden_characters_have_names() -> None:
    """People are told what was hidden, control characters (which have no name) included."""
    assert describe("\u200b") == "zero width space"
    assert describe("\x1b") == "control character"


def test_one_line_is_one_line() -> None:
    """Words that are quoted in a sentence take one line."""
    assert one_line("Alfie\r\n  B\u200b ") == "Alfie B[U+200B]"


def test_long_quotations_lose_their_middle() -> None:
    """A sentence quotes no page: of very long words the beginning and the end are enough."""
    said = one_line("begin " + "very " * 200_000 + "end")
    assert said.startswith("begin very")
    assert said.endswith("very end")
    assert len(said) < 500
