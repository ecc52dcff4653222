"""A patch: words of the draft, and what stands there in the safe text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Patch:
    """Write `new` instead of original[start:end]; nothing at all where `new` is empty.

    A patch may be wider than the finding that it mends: it takes the preposition, the
    comma or the title with it that would be left behind.
    """

    start: int
    end: int
    new: str
    capital: bool = False
    """Whether what follows words that are left out has to start with a capital."""
