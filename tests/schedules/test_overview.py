"""What a schedule comes to, summed up for a head."""

from __future__ import annotations

from datetime import date

import pytest

from checker.drafts import Draft
from checker.findings import Detection, Evidence
from checker.report import Citation, Finding, Outcome, Report
from checker.schedules.checked import Answer, Checked
from checker.schedules.overview import Overview
from checker.schedules.posts import Post
from checker.schedules.writers.months import months

SEEN = Detection("text", 0, 5, "name/pupil", "Alfie", "Alfie", 0.9, Evidence.REGISTER, "register")


@pytest.mark.parametrize(
    ("clause", "ref"), [(Outcome.ADVICE, ""), (Outcome.BREACH, "7.1"), (None, "")]
)
def test_a_milder_clause_is_not_said_to_forbid_what_the_school_s_records_do(
    clause: Outcome | None, ref: str
) -> None:
    """A family's no is a breach under a policy that only advises; that is no rule of the policy."""
    cited = (Citation("7.1", "Think of it.", "Names", clause, None),) if clause is not None else ()
    finding = Finding(SEEN, Outcome.BREACH, cited, "No consent.")
    report = Report("1", "p", "official", (finding,), None)
    overview = Overview()
    overview.add(Checked(Post(2, ()), Answer(report)))

    (cause,) = overview.causes
    assert (cause.outcome, cause.ref) == (Outcome.BREACH, ref)


def test_each_number_of_the_calendar_leads_to_a_post_of_its_verdict() -> None:
    """On a day with a fine post and bad ones, the number of the bad ones leads to a bad one."""
    overview = Overview()
    draft = Draft("Hello", publish_at="2026-11-23T08:30")
    bad = (Finding(SEEN, Outcome.BREACH, (), "No consent."),)
    for row, findings in ((2, ()), (3, bad), (4, bad)):
        report = Report("", "p", "official", findings, None)
        overview.add(Checked(Post(row, (), draft), Answer(report)))

    (month,) = months(overview.days)
    days = {cell.day: cell.counts for week in month.weeks for cell in week}
    assert days[23] == (("breach", 2, 3), ("clear", 1, 2))
    assert overview.days[date(2026, 11, 23)].worst is Outcome.BREACH
