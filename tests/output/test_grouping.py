"""Findings grouped by reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.output.grouping import by_clause, reasons
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.report import Finding

TEXT = "Zeynep, Arjun and Zeynep again, 07700 900641"


def test_findings_of_one_kind_are_one_reason(mention: Callable[..., Finding]) -> None:
    """Two names under the same clause are one reason, in the order of the draft."""
    names = [mention(TEXT, "Zeynep"), mention(TEXT, "Arjun")]
    (reason,) = reasons(names)
    assert reason.findings == tuple(names)


def test_another_outcome_is_another_reason(mention: Callable[..., Finding]) -> None:
    """The same code under another clause is said apart, the worse one first."""
    advice = mention(TEXT, "Zeynep")
    breach = mention(TEXT, "Arjun", outcome=Outcome.BREACH)
    assert [reason.outcome.word for reason in reasons([advice, breach])] == ["breach", "advice"]


def test_words_said_twice_are_listed_once(finding: Callable[..., Finding]) -> None:
    """A name that stands in the draft twice is one mention that says so."""
    (reason,) = reasons([finding(0, 6, TEXT), finding(18, 24, TEXT)])
    (change,) = reason.changes
    assert [(one.words, one.times) for one in change.mentions] == [("Zeynep", 2)]


def test_words_with_one_suggestion_stand_together(mention: Callable[..., Finding]) -> None:
    """Words to be replaced by the same words are one change."""
    (reason,) = reasons(
        [
            mention(TEXT, "Zeynep", suggestion="a pupil"),
            mention(TEXT, "again", suggestion=None),
            mention(TEXT, "Arjun", suggestion="a pupil"),
        ]
    )
    said = [(one.suggestion, [m.words for m in one.mentions]) for one in reason.changes]
    assert said == [("a pupil", ["Zeynep", "Arjun"]), (None, ["again"])]


def test_the_post_comes_before_its_pictures(finding: Callable[..., Finding]) -> None:
    """Reasons in the words of the post are said before those in its alternative text."""
    alt = finding(0, 3, "Ayo", code="name/staff", field="alt_text")
    text = finding(0, 6, TEXT)
    assert [reason.code for reason in reasons([alt, text])] == ["name/pupil", "name/staff"]


def test_reasons_under_one_clause_stand_together(finding: Callable[..., Finding]) -> None:
    """Two codes under one clause share it; where no clause speaks, each reason is its own."""
    clause = {"outcome": Outcome.APPROVAL}
    found = reasons(
        [
            finding(0, 6, TEXT, **clause),
            finding(8, 13, TEXT, code="tone/insult"),
            finding(14, 17, TEXT, code="detail/class", **clause),
            finding(18, 24, TEXT, code="name/staff"),
        ]
    )
    together = [[reason.code for reason in group] for group in by_clause(found)]
    assert together == [["name/pupil", "detail/class"], ["tone/insult"], ["name/staff"]]
