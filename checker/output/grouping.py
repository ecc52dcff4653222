"""Findings grouped by reason, as a person wants to hear them: one reason, all its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.catalogue import entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.catalogue import Entry
    from checker.report import Citation, Finding, Outcome


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that break one rule in the same way, and how often they stand there.

    Attributes:
        field: The field they stand in.
        words: The words as they were given.
        suggestion: What to write instead; None where no words can mend it.
        times: How often they stand in that field.
    """

    field: str
    words: str
    suggestion: str | None
    times: int


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing to say to the writer.

    Attributes:
        code: What was found.
        outcome: How serious it is.
        citations: The clauses, worst first; none where the policy is silent.
        findings: Everything found of that kind, in the order of the draft.
    """

    code: str
    outcome: Outcome
    citations: tuple[Citation, ...]
    findings: tuple[Finding, ...]

    @property
    def entry(self) -> Entry:
        """What the code means."""
        return entry(self.code)

    @property
    def why(self) -> str:
        """One sentence for the writer."""
        return self.findings[0].why

    @property
    def approvers(self) -> tuple[str, ...]:
        """Who may allow it, without repeats."""
        named = [one.approver for one in self.citations if one.approver]
        return tuple(dict.fromkeys(named))

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The words, each once, in the order of the draft."""
        times: dict[tuple[str, str, str | None], int] = {}
        for finding in self.findings:
            seen = finding.detection
            key = (seen.field, seen.text, finding.suggestion)
            times[key] = times.get(key, 0) + 1
        return tuple(Mention(*key, number) for key, number in times.items())


def reasons(findings: Iterable[Finding]) -> tuple[Reason, ...]:
    """Return the reasons behind findings, the worst first, then as they come in the draft.

    The words of the post come before its alternative text and its pictures.
    """
    groups: dict[tuple[str, Outcome, tuple[Citation, ...]], list[Finding]] = {}
    for finding in sorted(findings, key=lambda one: one.detection.field != "text"):
        key = (finding.detection.code, finding.outcome, finding.citations)
        groups.setdefault(key, []).append(finding)
    found = [Reason(*key, tuple(group)) for key, group in groups.items()]
    return tuple(sorted(found, key=lambda reason: -reason.outcome))
