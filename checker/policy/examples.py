"""Running a policy pack's own examples, as proof that the pack says what it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import regex

from checker.drafts import Account, Draft
from checker.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.policy.schema import Clause, Policy
    from checker.report import Report

# An example may begin with the time at which it would go out: "[2026-11-24T10:15] ...".
_PUBLISH_AT = regex.compile(r"\[(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})\]\s*")


class Result(StrEnum):
    """What came of one example."""

    RIGHT = "right"
    WRONG = "wrong"
    WAITING = "waiting"
    """It shows something that no installed detector can see yet."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One example, run.

    Attributes:
        ref: The clause that the example belongs to.
        account: The account it was run for.
        text: The example.
        breaks: Whether it is meant to break the clause.
        result: What came of it.
    """

    ref: str
    account: Account
    text: str
    breaks: bool
    result: Result


def run_examples(
    policy: Policy, check: Callable[[Draft], Report], codes: frozenset[str]
) -> Iterator[Trial]:
    """Run every example of a pack on every account of its clause.

    An example under `breaks` is right when some finding cites the clause, one under
    `allows` when none does. A `breaks` example that is not found is waiting, not wrong,
    when its clause has codes that no installed detector can see.

    Args:
        policy: The pack.
        check: Checks a draft by that pack.
        codes: The codes that the installed detectors can see.
    """
    for clause in policy.clauses:
        for breaks, texts in ((True, clause.breaks), (False, clause.allows)):
            for text in texts:
                for account in clause.accounts:
                    report = check(_draft(text, account))
                    result = _result(clause, report, codes, breaks=breaks)
                    yield Trial(clause.ref, account, text, breaks, result)


def _draft(text: str, account: Account) -> Draft:
    timed = _PUBLISH_AT.match(text)
    if not timed:
        return Draft(text, account=account)
    try:
        return Draft(text[timed.end() :], account=account, publish_at=timed.group(1))
    except InputError:
        return Draft(text, account=account)


def _result(clause: Clause, report: Report, codes: frozenset[str], *, breaks: bool) -> Result:
    cited = any(
        citation.ref == clause.ref and citation.summary == clause.summary
        for finding in report.findings
        for citation in finding.citations
    )
    if cited == breaks:
        return Result.RIGHT
    return Result.WAITING if breaks and not codes.issuperset(clause.codes) else Result.WRONG
