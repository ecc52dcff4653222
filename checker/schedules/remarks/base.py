"""A remark on a post in its schedule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from checker.report import Outcome

KINDS = {
    "duplicate": "The same post twice",
    "date": "A day that contradicts the schedule",
    "past": "Something announced after it happened",
    "birthday": "A birthday on another day",
}
"""Kinds of remarks, with their headings."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to think about that a single draft does not show.

    Attributes:
        kind: One of KINDS.
        why: One sentence for the person who plans the posts, without a word of a draft
            but days and numbers of rows.
        start: First code point of the draft's text that it is about; equals `end` where it
            is about the whole post.
        end: One past the last.
    """

    kind: str
    why: str
    start: int = 0
    end: int = 0

    @property
    def outcome(self) -> Outcome:
        """How serious it is: always advice."""
        return Outcome.ADVICE

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {
            "kind": self.kind, "outcome": self.outcome.word, "why": self.why,
            "start": self.start, "end": self.end,
        }  # fmt: skip
