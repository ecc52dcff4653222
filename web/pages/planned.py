"""What the templates show of a checked schedule: a table, a calendar, a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.output.grouping import reasons
from checker.output.html import draft_view
from checker.output.item import Item
from checker.output.visible import one_line
from checker.output.wording import failure_sentence
from checker.report import Outcome
from checker.schedules.cells import approvers
from checker.schedules.overview import Overview, day_of, moment_of_post
from checker.schedules.remarks.base import KINDS
from checker.schedules.writers.html import summary_sentence
from checker.schedules.writers.months import months

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from checker.schedules.checked import Checked
    from checker.schedules.schedule import Schedule

_UNCHECKED = "unchecked"
_TITLES = {
    Outcome.BREACH.word: "Not yet",
    Outcome.APPROVAL.word: "Ask first",
    Outcome.ADVICE.word: "Think about it",
    Outcome.CLEAR.word: "Fine",
    _UNCHECKED: "Not checked",
}
_RANKS = {word: rank for rank, word in enumerate(_TITLES)}


def plan_view(schedule: Schedule, results: Iterable[Checked]) -> dict[str, Any]:
    """Return what the template `plan` shows.

    Args:
        schedule: The opened file.
        results: Its rows with their answers.
    """
    overview = Overview()
    rows = []
    for checked in results:
        overview.add(checked)
        if not checked.is_blank:
            rows.append(_row(checked))
    counts = [(word, sum(row["verdict"] == word for row in rows)) for word in _TITLES]
    return {
        "sentence": summary_sentence(overview),
        "said": one_line(schedule.said),
        "name": one_line(schedule.source.name),
        "rows": rows,
        "tiles": [(word, count, _TITLES[word]) for word, count in counts if count],
        "asked": sorted(overview.asked.items(), key=lambda one: (-one[1].count, one[0])),
        "months": _months(overview),
        "undated": overview.undated,
    }


def _row(checked: Checked) -> dict[str, Any]:
    answer, draft = checked.answer, checked.post.draft
    verdict = answer.verdict.word if answer.verdict is not None else _UNCHECKED
    moment, day = moment_of_post(checked), day_of(checked)
    return {
        "number": checked.post.row,
        "verdict": verdict,
        "rank": _RANKS[verdict],
        "title": _TITLES[verdict],
        "day": day.isoformat() if day else "",
        "when": _when(day),
        "hour": f"{moment:%H:%M}" if moment and draft and "T" in draft.publish_at else "",
        "platform": one_line(draft.platform) if draft else "",
        "stretches": _stretches(checked),
        "why": _why(checked),
        "ask": ", ".join(approvers(answer)) if verdict == Outcome.APPROVAL.word else "",
        "draft": draft,
    }


def _when(day: date | None) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}" if day else "No date"


def _stretches(checked: Checked) -> list[Any]:
    draft, report = checked.post.draft, checked.answer.report
    if draft is None or report is None:
        return []
    fields = draft_view(checked.post.row, Item("", draft, report))["fields"]
    return list(fields[0]["stretches"]) if fields else []


def _why(checked: Checked) -> list[str]:
    """Return the reasons of a row, each in a few words."""
    answer = checked.answer
    told = [one_line(answer.problem)] if answer.problem else []
    if answer.report:
        told += dict.fromkeys(reason.entry.title for reason in reasons(answer.report.findings))
        told += [failure_sentence(one) for one in answer.report.failures]
    return told + [f"{KINDS[one.kind]}: {one_line(one.why)}" for one in answer.remarks]


def _months(overview: Overview) -> list[dict[str, Any]]:
    """Return the calendar, each month with the beginning of its days' names ("2026-11-")."""
    keys = sorted({(day.year, day.month) for day in overview.days})
    return [
        {"name": month.name, "weeks": month.weeks, "key": f"{year:04}-{number:02}-"}
        for month, (year, number) in zip(months(overview.days), keys, strict=False)
    ]
