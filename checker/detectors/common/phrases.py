"""Word lists written as running text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a text, divided by white space."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a text, divided by commas, in their order."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())
