"""What stands in the columns that the checker adds to a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.output.fields import field_label
from checker.output.grouping import reasons
from checker.output.visible import one_line
from checker.output.wording import OUTCOMES, failure_sentence, quoted
from checker.schedules.own import NOT_CHECKED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.output.grouping import Change, Reason
    from checker.report import Report
    from checker.schedules.checked import Answer, Checked
    from checker.schedules.schedule import Schedule

_MOST_WORDS = 6
"""Words quoted for one change; the whole list stands in the HTML and JSON Lines reports."""


def added_cells(checked: Checked) -> tuple[str, ...]:
    """Return verdict, reasons, clauses, whom to ask, the schedule's remarks and the safe text."""
    answer = checked.answer
    report = answer.report
    if checked.is_blank:
        return ("",) * 6
    told = [answer.problem] if answer.problem and report is None else []
    return (
        answer.verdict.word if answer.verdict is not None else NOT_CHECKED,
        "; ".join([*told, *(_reasons(report) if report else ())]),
        "; ".join(_once(clause for clause in _clauses(report))) if report else "",
        "; ".join(approvers(answer)),
        "; ".join(remark.why for remark in answer.remarks),
        (report.safe_text or "") if report else "",
    )


def approvers(answer: Answer) -> tuple[str, ...]:
    """Return who has to agree to a post, each once, by name."""
    if answer.report is None:
        return ()
    asked = {
        citation.approver
        for finding in answer.report.findings
        for citation in finding.citations
        if citation.approver
    }
    return tuple(sorted(asked))


def padded(cells: tuple[str, ...], schedule: Schedule) -> tuple[str, ...]:
    """Return a row's cells, as many as the widest row has, so that added ones stand in line."""
    return cells + ("",) * (schedule.width - len(cells))


def _reasons(report: Report) -> Iterator[str]:
    for reason in reasons(report.findings):
        yield f"{OUTCOMES[reason.outcome]}: {_told(reason)}"
    for failure in report.failures:
        yield failure_sentence(failure)


def _told(reason: Reason) -> str:
    changes = ", ".join(map(_changed, reason.changes))
    return f"{reason.entry.title[0].lower()}{reason.entry.title[1:]} ({changes})"


def _changed(change: Change) -> str:
    words = []
    for mention in change.mentions[:_MOST_WORDS]:
        place = field_label(mention.field)
        said = quoted(mention.words) if mention.words else place
        words.append(f"{said} in the {place}" if place and mention.words else said)
    more = len(change.mentions) - _MOST_WORDS
    named = ", ".join(words) + (f" and {more} more" if more > 0 else "")
    if change.suggestion is None:
        return named
    return f"{named} → {quoted(change.suggestion)}" if change.suggestion else f"{named}: leave out"


def _clauses(report: Report) -> Iterator[str]:
    for reason in reasons(report.findings):
        for citation in reason.citations:
            yield one_line(f"{citation.ref}: {citation.summary}")


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
