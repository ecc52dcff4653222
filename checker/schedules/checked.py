"""A row with what the checker has to say about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.report import Outcome, Report  # noqa: TC001  (read back by its type)
from checker.schedules.remarks.base import Remark  # noqa: TC001  (likewise)

if TYPE_CHECKING:
    from checker.schedules.posts import Post


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """What the checker has to say about one row.

    Attributes:
        report: The report on its draft; None where there is none to be had.
        problem: Why the row is bad; empty where it is in order.
        remarks: What its place in the schedule shows.
        fingerprint: What knows it again in a later run, without a word of it; empty where
            no key was given.
        known: Whether an earlier run has reported the same already.
    """

    report: Report | None = None
    problem: str = ""
    remarks: tuple[Remark, ...] = ()
    fingerprint: str = ""
    known: bool = False

    @property
    def verdict(self) -> Outcome | None:
        """The worst of the report's verdict and of the remarks; None where nothing was checked."""
        if self.report is None:
            return None
        return max([self.report.verdict, *(remark.outcome for remark in self.remarks)])


@dataclass(frozen=True, slots=True, repr=False)
class Checked:
    """A row of a schedule and the answer to it.

    Attributes:
        post: The row.
        answer: What the checker has to say.
    """

    post: Post
    answer: Answer

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in the row."""
        return self.post.draft is None and not self.answer.problem
