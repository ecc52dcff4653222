"""What a whole schedule comes to: how many may go, whom to ask, what breaks the policy, when."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from checker.hours import in_school_time
from checker.output.grouping import reasons
from checker.report import Outcome
from checker.schedules.cells import approvers

if TYPE_CHECKING:
    from checker.schedules.checked import Checked

MOST_ROWS = 60
"""Rows listed for one thing; of more the number is enough."""

_WEEKLY = 7 * 54
"""Days up to which posts are counted by the week."""


@dataclass(slots=True)
class Rows:
    """Rows that have something in common: the first of them, and how many there are."""

    first: list[int] = field(default_factory=list)
    count: int = 0

    def add(self, row: int) -> None:
        """Add a row."""
        self.count += 1
        if len(self.first) < MOST_ROWS:
            self.first.append(row)

    @property
    def more(self) -> int:
        """How many are not listed."""
        return self.count - len(self.first)


@dataclass(frozen=True, slots=True, order=True)
class Cause:
    """A reason of findings, and the worst clause that it rests on.

    Attributes:
        code: What was found.
        outcome: How serious it is.
        title: What that is, as a heading.
        ref: The worst clause; empty where the policy asks for nothing so strict.
        summary: What that clause asks.
    """

    code: str
    outcome: Outcome
    title: str
    ref: str = ""
    summary: str = ""


@dataclass(slots=True)
class Day:
    """The posts of one day: how many of each verdict, and the first row of each."""

    verdicts: Counter[Outcome] = field(default_factory=Counter)
    rows: dict[Outcome, int] = field(default_factory=dict)

    def add(self, row: int, verdict: Outcome) -> None:
        """Add a post."""
        self.verdicts[verdict] += 1
        self.rows.setdefault(verdict, row)

    @property
    def worst(self) -> Outcome:
        """The worst verdict of the day."""
        return max(self.verdicts)


@dataclass(slots=True)
class Overview:
    """A schedule summed up row by row, in memory that does not grow with the texts.

    Attributes:
        verdicts: Posts by verdict.
        unchecked: Rows that could not be checked, and why (the first of them).
        bad: How many rows are bad; a bad one may have been checked in part.
        incomplete: Posts of which some part could not be checked.
        known: Posts left out, because an earlier run has reported them.
        causes: Posts by what was found in them.
        asked: Posts by who has to agree, those alone that nothing worse keeps back.
        days: Posts by day.
        undated: Posts without a date.
        remarked: Posts by the kind of remark on them.
    """

    verdicts: Counter[Outcome] = field(default_factory=Counter)
    unchecked: list[tuple[int, str]] = field(default_factory=list)
    bad: int = 0
    incomplete: int = 0
    known: int = 0
    causes: dict[Cause, Rows] = field(default_factory=dict)
    asked: dict[str, Rows] = field(default_factory=dict)
    days: dict[date, Day] = field(default_factory=dict)
    undated: int = 0
    remarked: dict[str, Rows] = field(default_factory=dict)

    @property
    def checked(self) -> int:
        """How many posts were checked."""
        return self.verdicts.total()

    @property
    def may_go(self) -> int:
        """How many posts may go out as they are."""
        return self.verdicts[Outcome.CLEAR] + self.verdicts[Outcome.ADVICE]

    def add(self, checked: Checked) -> None:
        """Add a row."""
        answer, row = checked.answer, checked.post.row
        if answer.known:
            self.known += 1
            return
        if answer.problem:
            self.bad += 1
            if len(self.unchecked) < MOST_ROWS:
                self.unchecked.append((row, answer.problem))
        if answer.report is None or answer.verdict is None:
            return
        self.verdicts[answer.verdict] += 1
        self.incomplete += bool(answer.report.failures)
        self._add_causes(checked)
        self._add_day(checked, answer.verdict)
        for kind in {remark.kind for remark in answer.remarks}:
            self.remarked.setdefault(kind, Rows()).add(row)

    def _add_causes(self, checked: Checked) -> None:
        report, row = checked.answer.report, checked.post.row
        causes = set()
        for reason in reasons(report.findings if report else ()):
            # A clause that asks for less than the school's records do is not what forbids it.
            strict = (one for one in reason.citations if one.outcome >= reason.outcome)
            worst = next(strict, None)
            causes.add(
                Cause(
                    reason.code,
                    reason.outcome,
                    reason.entry.title,
                    worst.ref if worst else "",
                    worst.summary if worst else "",
                )
            )
        for cause in causes:
            self.causes.setdefault(cause, Rows()).add(row)
        if checked.answer.verdict is Outcome.APPROVAL:
            for approver in approvers(checked.answer) or ("somebody who can look at it",):
                self.asked.setdefault(approver, Rows()).add(row)

    def _add_day(self, checked: Checked, verdict: Outcome) -> None:
        day = day_of(checked)
        if day is None:
            self.undated += 1
        else:
            self.days.setdefault(day, Day()).add(checked.post.row, verdict)


def moment_of_post(checked: Checked) -> datetime | None:
    """Return when a post goes out, in UK time; None where that is not known."""
    moment = checked.post.draft.moment if checked.post.draft else None
    return in_school_time(moment) if moment else None


def day_of(checked: Checked) -> date | None:
    """Return the day on which a post goes out, in UK time; None where that is not known."""
    moment = moment_of_post(checked)
    return moment.date() if moment else None


def by_period(days: dict[date, Day]) -> tuple[str, list[tuple[date, Counter[Outcome]]]]:
    """Return posts by week, or by month where there are more than a year's weeks.

    Returns:
        "week" or "month", and the first day of each period with its verdicts, periods
        without a post included.
    """
    if not days:
        return "week", []
    first, last = min(days), max(days)
    weekly = (last - first).days <= _WEEKLY
    start = _week if weekly else _month
    periods: dict[date, Counter[Outcome]] = {}
    at = start(first)
    while at <= last:
        periods[at] = Counter()
        at = at + timedelta(7) if weekly else _month(at + timedelta(31))
    for day, held in days.items():
        periods[start(day)] += held.verdicts
    return "week" if weekly else "month", sorted(periods.items())


def _week(day: date) -> date:
    return day - timedelta(day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)
