"""What a file is found to tell."""

from __future__ import annotations

from checker.pictures.metadata.reading import given_away


def told(data: bytes) -> list[str]:
    """Return what kinds of thing a file tells."""
    return [one.reading for one in given_away(data).sights]


def captions(data: bytes) -> tuple[str, ...]:
    """Return the words that a file carries."""
    return given_away(data).captions
