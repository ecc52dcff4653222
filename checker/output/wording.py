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
    from checker.report import Citation, Failure, Report

VERDICTS = {
    Outcome.BREACH: "not to be posted yet",
    Outcome.APPROVAL: "to ask about first",
    Outcome.ADVICE: "with something to think about",
    Outcome.CLEAR: "fine to post",
}
"""A verdict in a few words, for tables and summaries: "2 not to be posted yet"."""

OUTCOMES = {
    Outcome.BREACH: "Not allowed",
    Outcome.APPROVAL: "Ask first",
    Outcome.ADVICE: "Think about it",
    Outcome.CLEAR: "Fine",
}
"""How serious a reason is, as the beginning of its heading."""
_EXCEPTION = regex.compile(r"[A-Z][A-Za-z]{2,60}")


def verdict_sentence(report: Report) -> str:
    """Return the answer to "may I post this?" in one sentence."""
    worst = max((finding.outcome for finding in report.findings), default=Outcome.CLEAR)
    if worst is Outcome.BREACH:
        places = counted(_places(report, worst), "place")
        if _by_records_alone(report):
            return f"Do not post this yet: the school's records forbid it in {places}."
        return f"Do not post this yet: it breaks the policy in {places}."
    found = [reason for reason in reasons(report.findings) if reason.outcome is worst]
    things = counted(len(found), "thing")
    if worst is Outcome.APPROVAL:
        need = "needs" if len(found) == 1 else "need"
        return f"Ask first: {things} {need} agreement{_by_whom(found)}."
    if report.failures:
        return "Ask somebody to look at this first: a part of it could not be checked."
    if worst is Outcome.ADVICE:
        return f"You may post this; {things} to think about."
    return "You may post this."


def clause_sentence(citation: Citation) -> str:
    """Return where a clause stands, what it asks, and who may allow it."""
    said = one_line(f"{citation.ref}: {citation.summary}")
    return f"{said} Ask: {one_line(citation.approver)}." if citation.approver else said


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


def _by_records_alone(report: Report) -> bool:
    """Say whether no clause forbids what is not allowed, but a family or a court does."""
    return not any(
        one.outcome is Outcome.BREACH and any(c.outcome is Outcome.BREACH for c in one.citations)
        for one in report.findings
    ) and any(one.notes for one in report.findings if one.outcome is Outcome.BREACH)


def _by_whom(found: list[Reason]) -> str:
    """Return who has to agree, where it is one and the same for all."""
    approvers = {approver for reason in found for approver in reason.approvers}
    return f" ({one_line(approvers.pop())})" if len(approvers) == 1 else ""


def _places(report: Report, outcome: Outcome) -> int:
    """Count the passages: findings on the very same words are one place."""
    seen = [one.detection for one in report.findings if one.outcome is outcome]
    return len({(one.field, one.start, one.end) for one in seen})
