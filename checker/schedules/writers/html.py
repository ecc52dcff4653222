"""The report as one HTML page: a summary for the head, a calendar, charts, and every post.

Like the page of a single draft it stands alone: no script, no font, no address outside
itself, and a Content-Security-Policy that allows its own style sheet and nothing else. It is
written as it is made, so that a report of 100,000 posts needs no more memory than one post.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, BinaryIO

from checker.output.html import draft_view, page_environment, page_style
from checker.output.item import Item
from checker.output.visible import one_line
from checker.output.wording import VERDICTS, counted
from checker.report import Outcome
from checker.schedules.overview import Overview, moment_of_post
from checker.schedules.remarks.base import KINDS
from checker.schedules.writers.charts import by_reason, by_time
from checker.schedules.writers.months import MONTHS, months, years

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import jinja2

    from checker.schedules.checked import Checked
    from checker.schedules.schedule import Schedule

_HERE = "checker.schedules.writers"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def write(schedule: Schedule, results: Callable[[], Iterable[Checked]], stream: BinaryIO) -> None:
    """Write the page; goes through the results twice, for the summary stands first."""
    overview = Overview()
    for checked in results():
        overview.add(checked)
    style, style_hash = page_style(_HERE)
    pieces = _template().generate(
        style=style,
        style_hash=style_hash,
        sentence=summary_sentence(overview),
        said=one_line(schedule.said),
        name=one_line(schedule.source.name),
        tiles=[(outcome.word, overview.verdicts[outcome], VERDICTS[outcome]) for outcome in _TILES],
        overview=overview,
        asked=sorted(overview.asked.items(), key=lambda one: (-one[1].count, one[0])),
        broken=_causes(overview, Outcome.BREACH),
        remarked=[(KINDS[kind], rows) for kind, rows in sorted(overview.remarked.items())],
        months=months(overview.days),
        years=years(overview.days) if overview.days else [],
        month_names=MONTHS,
        charts=[chart for chart in (by_time(overview.days), by_reason(overview)) if chart.boxes],
        posts=_posts(results()),
    )
    stream.writelines(piece.encode() for piece in pieces)


_TILES = (Outcome.CLEAR, Outcome.ADVICE, Outcome.APPROVAL, Outcome.BREACH)


def summary_sentence(overview: Overview) -> str:
    """Return what a head wants to know first, in one sentence."""
    if not (overview.checked or overview.bad):
        return "Nothing new." if overview.known else "No post was checked."
    parts = [f"{overview.may_go} may go out"]
    if asked := overview.verdicts[Outcome.APPROVAL]:
        parts.append(f"{asked} {'needs' if asked == 1 else 'need'} permission")
    if broken := overview.verdicts[Outcome.BREACH]:
        parts.append(f"{broken} {'breaks' if broken == 1 else 'break'} the policy")
    unchecked = f", {counted(overview.bad, 'row')} could not be read" if overview.bad else ""
    known = (
        f" {counted(overview.known, 'post')} known from an earlier run." if overview.known else ""
    )
    *others, last = parts
    said = f"{', '.join(others)} and {last}" if others else last
    return f"Of {counted(overview.checked, 'post')} {said}{unchecked}.{known}"


@cache
def _template() -> jinja2.Template:
    return page_environment(_HERE).get_template("schedule.html.j2")


def _causes(overview: Overview, outcome: Outcome) -> list[tuple[Any, Any]]:
    found = [(cause, rows) for cause, rows in overview.causes.items() if cause.outcome is outcome]
    return sorted(found, key=lambda one: (-one[1].count, one[0]))


def _posts(results: Iterable[Checked]) -> Iterator[dict[str, Any]]:
    for checked in results:
        if checked.post.draft and checked.answer.report:
            item = Item(_label(checked), checked.post.draft, checked.answer.report)
            yield {
                "draft": draft_view(checked.post.row, item) | _remarked(checked),
                # A post that is fine needs its words and no reasons.
                "is_fine": checked.answer.verdict is Outcome.CLEAR,
                "remarks": [(KINDS[one.kind], one.why) for one in checked.answer.remarks],
            }


def _remarked(checked: Checked) -> dict[str, str]:
    """Return what a post's remarks change in its view: with nothing but them it is not fine."""
    verdict, report = checked.answer.verdict, checked.answer.report
    if verdict is None or report is None or verdict is report.verdict:
        return {}
    sentence = "You may post this. Think about its place in the schedule first."
    return {"verdict": verdict.word, "verdict_words": VERDICTS[verdict], "sentence": sentence}


def _label(checked: Checked) -> str:
    parts = [f"Row {checked.post.row}"]
    if moment := moment_of_post(checked):
        day = f"{_DAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]} {moment.year}"
        timed = "T" in (checked.post.draft.publish_at if checked.post.draft else "")
        parts.append(f"{day}, {moment:%H:%M}" if timed else day)
    if checked.post.recurrence:
        parts.append(f"repeated ({checked.post.recurrence})")
    if checked.post.draft and checked.post.draft.platform:
        parts.append(checked.post.draft.platform)
    return ", ".join(parts)
