"""A row with what the checker has to say about it, and how that is kept in a journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.findings import Detection, Evidence
from checker.report import Citation, Failure, Finding, Outcome, Report
from checker.schedules.remarks.base import Remark

if TYPE_CHECKING:
    from collections.abc import Mapping

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

    def as_json(self) -> dict[str, Any]:
        """Return what a journal keeps."""
        return {
            "report": self.report and self.report.as_json(),
            "problem": self.problem,
            "remarks": [remark.as_json() for remark in self.remarks],
            "fingerprint": self.fingerprint,
            "known": self.known,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Answer:
        """Return the answer that `as_json` wrote, as far as reports show it."""
        return cls(
            report=data["report"] and _report(data["report"]),
            problem=data["problem"],
            remarks=tuple(map(Remark.from_json, data["remarks"])),
            fingerprint=data["fingerprint"],
            known=data["known"],
        )


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


def _report(data: Mapping[str, Any]) -> Report:
    return Report(
        id=data["id"],
        policy=data["policy"],
        account=data["account"],
        findings=tuple(map(_finding, data["findings"])),
        safe_text=data["safe_text"],
        failures=tuple(Failure(one["part"], one["reason"]) for one in data["failures"]),
    )


def _finding(data: Mapping[str, Any]) -> Finding:
    # A report shows neither the evidence nor the detector, so neither is kept.
    seen = Detection(
        field=data["field"],
        start=data["start"],
        end=data["end"],
        code=data["code"],
        text=data["text"],
        reading=data["text"],
        confidence=data["confidence"],
        evidence=Evidence.CONTEXT,
        detector="",
    )
    citations = tuple(
        Citation(
            ref=one["ref"],
            summary=one["summary"],
            heading=one["heading"],
            outcome=Outcome.of(one["outcome"]),
            approver=one["approver"],
        )
        for one in data["clauses"]
    )
    return Finding(seen, Outcome.of(data["outcome"]), citations, data["why"], data["suggestion"])
