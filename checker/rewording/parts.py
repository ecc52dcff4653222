"""The part that a mention of a name plays among the others, and what it is called for that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from checker.rewording.people import Noun


class Part(NamedTuple):
    """The part that one mention of a name plays in its line.

    Attributes:
        again: Whether this person was mentioned before.
        others: How many other people were met in the line under the same words.
        place: The person's place among those, counted from 0.
        unlike: How many people of the kind were met there with another year.
        grouped: Whether the person came in as one of a list.
        still: Whether the name before this one was the same person's.
        called: What the person was called at first, a child's year included.
        role: How the text itself introduced the person ("my son", "the caretaker").
    """

    again: bool = False
    others: int = 0
    place: int = 0
    unlike: int = 0
    grouped: bool = False
    still: bool = False
    called: Noun | None = None
    role: str = ""

    def subsequent(self, noun: Noun) -> str:
        """Return what somebody is called at a later mention, given the noun without a year."""
        if self.role:
            return self.role
        if self.still or not (self.others or self.unlike):
            return f"the {noun.one}"
        exact = self.called or noun
        if self.grouped and self.others:
            return f"one of the {noun.many}"
        if not self.others:
            return f"the {exact.one}"
        if self.place == 0:
            return f"the first {exact.one}"
        return f"the other {exact.one}" if self.others == 1 else f"the {exact.one}"
