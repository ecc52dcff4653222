"""What is rendered: a draft, where it came from, and what the checker said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.drafts import Draft
    from checker.report import Report


@dataclass(frozen=True, slots=True)
class Item:
    """One checked draft.

    Attributes:
        name: The file it came from, or what people call its source ("standard input").
        draft: The draft as it was given.
        report: What the checker has to say.
        line: The 1-based line of the file that holds the whole draft as JSON; None
            where the file is the draft itself, so that offsets point into the file.
    """

    name: str
    draft: Draft
    report: Report
    line: int | None = None

    @property
    def label(self) -> str:
        """How people are told which draft is meant."""
        return self.name if self.line is None else f"{self.name}:{self.line}"
