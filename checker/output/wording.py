"""The few sentences that every form of a report says in the same words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import regex

from checker.output.grouping import reasons
from checker.output.visible import one_line
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.output.grouping import Reason
    from checker.report import Failure, Report

VERDICTS = {
    Outcome.BREACH: "do not post yet",
    Outcome.APPROVAL: "ask first",
    Outcome.ADVICE: "something to think about",
    Outcome.CLEAR: "may be posted",
}
"""A verdict in a few words, for tables and summaries."""

_OUTCOMES = {
    Outcome.BREACH: "Not allowed",
    Outcome.APPROVAL: "Ask first",
    Outcome.ADVICE: "Think about it",
    Outcome.CLEAR: "Fine",
}
_EXCEPTION = regex.compile(r"[A-Z][A-Za-z]{2,60}")


def verdict_sentence(report: Report) -> str:
    """Return the answer to "may I post this?" in one sentence."""
    worst = max((finding.outcome for finding in report.findings), default=Outcome.CLEAR)
    if worst is Outcome.BREACH:
        places = _places(report, worst)
        return f"Do not post this yet: it breaks the policy in {counted(places, 'place')}."
    things = sum(reason.outcome is worst for reason in reasons(report.findings))
    if worst is Outcome.APPROVAL:
        need = "needs" if things == 1 else "need"
        return f"Ask first: {counted(things, 'thing')} {need} somebody's agreement."
    if report.failures:
        return "Ask somebody to look at this first: a part of it could not be checked."
    if worst is Outcome.ADVICE:
        return f"You may post this; {counted(things, 'thing')} to think about."
    return "You may post this."


def outcome_words(reason: Reason) -> str:
    """Return how serious a reason is: "Ask first (Head Teacher)"."""
    said = _OUTCOMES[reason.outcome]
    if reason.outcome is Outcome.APPROVAL and reason.approvers:
        return f"{said} ({' and '.join(map(one_line, reason.approvers))})"
    return said


def failure_sentence(failure: Failure) -> str:
    """Return what was not checked, in plain words."""
    reason = one_line(failure.reason).rstrip(".")
    if _EXCEPTION.fullmatch(reason):
        # A detector that broke gives its exception's name, which helps nobody who writes posts.
        reason = f"this part of the checker broke down ({reason})"
    return f"Not checked: {one_line(failure.part)} \N{EN DASH} {reason}."


def summary_sentence(reports: Iterable[Report]) -> str:
    """Return how several drafts came out, in one line."""
    tally = Counter(report.verdict for report in reports)
    parts = [f"{tally[outcome]} {words}" for outcome, words in VERDICTS.items() if tally[outcome]]
    counts = f": {', '.join(parts)}" if parts else ""
    return f"{counted(tally.total(), 'draft')} checked{counts}."


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 place", "2 places"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def quoted(words: str) -> str:
    """Return words in quotation marks, on one line and harmless."""
    return f"\N{LEFT DOUBLE QUOTATION MARK}{one_line(words)}\N{RIGHT DOUBLE QUOTATION MARK}"


def _places(report: Report, outcome: Outcome) -> int:
    """Count the passages: findings on the very same words are one place."""
    seen = [one.detection for one in report.findings if one.outcome is outcome]
    return len({(one.field, one.start, one.end) for one in seen})
