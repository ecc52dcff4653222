"""What a schedule comes to, summed up for a head."""

from __future__ import annotations

import pytest

from checker.findings import Detection, Evidence
from checker.report import Citation, Finding, Outcome, Report
from checker.schedules.checked import Answer, Checked
from checker.schedules.overview import Overview
from checker.schedules.posts import Post

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
