"""The sentences that every form of a report shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.output.wording import (
    clause_sentence,
    failure_sentence,
    summary_sentence,
    verdict_sentence,
)
from checker.report import Citation, Failure, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.output.item import Item
    from checker.report import Finding

UNCHECKED = "Ask somebody to look at this first: a part of it could not be checked."
FAILURE = Failure("pictures", "the attached pictures were not looked at")


@pytest.mark.parametrize(
    ("outcomes", "failures", "sentence"),
    [
        ([], (), "You may post this."),
        (["advice"], (), "You may post this; 1 thing to think about."),
        (["approval"], (), "Ask first: 1 thing needs agreement (Head Teacher)."),
        (["breach"], (), "Do not post this yet: it breaks the policy in 1 place."),
        (["breach", "breach"], (), "Do not post this yet: it breaks the policy in 2 places."),
        (["breach"], (FAILURE,), "Do not post this yet: it breaks the policy in 1 place."),
        ([], (FAILURE,), UNCHECKED),
        (["advice"], (FAILURE,), UNCHECKED),
    ],
)
def test_the_verdict_is_one_plain_sentence(
    finding: Callable[..., Finding],
    item: Callable[..., Item],
    outcomes: list[str],
    failures: tuple[Failure, ...],
    sentence: str,
) -> None:
    """The verdict says what to do, and how many places or things it is about."""
    findings = [finding(n, n + 1, outcome=Outcome.of(word)) for n, word in enumerate(outcomes)]
    assert verdict_sentence(item("abc", findings, failures=failures).report) == sentence


def test_two_findings_on_the_same_words_are_one_place(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """A name that breaks two rules breaks the policy in one place."""
    codes = ("name/pupil", "image/name-with-photo")
    findings = [finding(0, 3, "abc", code=code, outcome=Outcome.BREACH) for code in codes]
    assert "1 place." in verdict_sentence(item("abc", findings).report)


def test_several_things_that_need_agreement_are_counted(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Five names under one rule are one thing to ask; another rule is another."""
    names = [finding(n, n + 1, "abcde", outcome=Outcome.APPROVAL) for n in range(5)]
    staff = finding(0, 2, "abcde", code="name/staff", outcome=Outcome.APPROVAL)
    assert verdict_sentence(item("abcde", names).report).startswith("Ask first: 1 thing needs")
    both = verdict_sentence(item("abcde", [*names, staff]).report)
    assert both == "Ask first: 2 things need agreement (Head Teacher)."


def test_a_clause_says_whom_to_ask() -> None:
    """A clause is its place, what it asks, and who may allow it."""
    clause = Citation("3", "Ask before naming.", "Names", Outcome.APPROVAL, "Chair of Governors")
    assert clause_sentence(clause) == "3: Ask before naming. Ask: Chair of Governors."


def test_failures_are_said_in_plain_words() -> None:
    """What could not be checked is named; an exception's name alone is explained."""
    assert failure_sentence(FAILURE) == (
        "Not checked: pictures – the attached pictures were not looked at."
    )
    broken = failure_sentence(Failure("contact", "ValueError"))
    assert broken == "Not checked: contact – this part of the checker broke down (ValueError)."


def test_the_summary_counts_verdicts(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Several drafts are summed up in one line, the worst first."""
    breach = item("abc", [finding(0, 1, outcome=Outcome.BREACH)]).report
    clear = item("abc").report
    said = "3 drafts checked: 1 not to be posted yet, 2 fine to post."
    assert summary_sentence([clear, breach, clear]) == said
    assert summary_sentence([]) == "0 drafts checked."
