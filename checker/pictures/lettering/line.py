"""A line of text in a picture."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A line, with the places of its words.

    Attributes:
        text: The line.
        words: For each word its first code point, one past its last, and its box in pixels of
            the upright full-size picture.
    """

    text: str
    words: tuple[tuple[int, int, tuple[int, ...]], ...]
