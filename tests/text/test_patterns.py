"""Lazy patterns: free until used, then like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.text.patterns import LazyPattern, lazy

if TYPE_CHECKING:
    import pytest


def test_nothing_is_compiled_before_the_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pattern that is never used is never compiled, not even a broken one."""
    compiled: list[str] = []
    monkeypatch.setattr(LazyPattern, "compiled", lambda self: compiled.append(self.pattern))

    lazy("(")

    assert compiled == []


def test_a_used_pattern_behaves_as_a_compiled_one() -> None:
    """All of a pattern's methods and flags work, time and again."""
    word = lazy(r"(?P<word>\p{Lu}\w+)", regex.IGNORECASE)

    for _ in range(2):
        assert [match["word"] for match in word.finditer("Alfie b")] == ["Alfie"]
        assert word.sub("x", "zoë ran") == "x x"
        assert word.groupindex == {"word": 1}
    assert word.pattern == r"(?P<word>\p{Lu}\w+)"
