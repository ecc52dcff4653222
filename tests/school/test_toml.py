"""TOML with the line of every key, which tomllib itself forgets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.school.toml import key_lines

TEXT = """\
version = 1

[contact]
phones = [
  "1",
]
"e mail" = 2
a.b = 3

[[roll]]
year = 1
[[roll]]
year = 2
[roll.more]
x = 1
"""


def test_every_key_and_table_has_its_line() -> None:
    """Keys in tables, in arrays of tables and below them are found where they stand."""
    lines = key_lines(TEXT)

    assert lines["version",] == 1
    assert lines["contact",] == 3
    assert lines["contact", "phones"] == 4
    assert lines["contact", "e mail"] == 7
    assert lines["contact", "a", "b"] == 8
    assert lines["roll", 0, "year"] == 11
    assert lines["roll", 1, "year"] == 13
    assert lines["roll", 1, "more", "x"] == 15


@given(st.text())
def test_any_text_has_lines_within_it(text: str) -> None:
    """Whatever the text, a line is one of its lines."""
    count = max(1, len(text.splitlines()))

    assert all(1 <= line <= count for line in key_lines(text).values())
