"""Which mentions of a draft are of one person."""

from __future__ import annotations

from checker.detectors.names.spelling import fold
from checker.detectors.names.titles import TITLES


def who(name: str) -> str:
    """Return what a name has in common with the same person's other mentions.

    The first name ("Alfie" of "Alfie Brown"), or all of it behind a title ("Mrs Patel").
    """
    words = fold(name).split()
    first = words[0].rstrip(".") if words else ""
    return " ".join(words) if first in TITLES else first
