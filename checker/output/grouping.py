"""Findings grouped by reason, as a person wants to hear them: one reason, all its words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from checker.catalogue import entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.catalogue import Entry
    from checker.report import Citation, Finding, Outcome


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that were found, and how often they stand there.

    Attributes:
        field: The field they stand in.
        words: The words as they were given.
        times: How often they stand in that field.
    """

    field: str
    words: str
    times: int


@dataclass(frozen=True, slots=True)
class Change:
    """Words to be changed in one way.

    Attributes:
        suggestion: What to write instead; empty to leave the words out, None where no
            words can mend it.
        mentions: The words, in the order of the draft.
    """

    suggestion: str | None
    mentions: tuple[Mention, ...]


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
    def notes(self) -> tuple[str, ...]:
        """What the school's own files say of the words, each sentence once."""
        return tuple(dict.fromkeys(note for one in self.findings for note in one.notes))

    @property
    def approvers(self) -> frozenset[str]:
        """Who may allow it."""
        return frozenset(one.approver for one in self.citations if one.approver)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The words, each once, by what to write instead of them."""
        times: dict[str | None, dict[tuple[str, str], int]] = {}
        for finding in self.findings:
            seen = finding.detection
            # Words that may stay, once the names around them have gone, are no change.
            same = finding.suggestion == seen.text
            mentions = times.setdefault(None if same else finding.suggestion, {})
            mentions[seen.field, seen.text] = mentions.get((seen.field, seen.text), 0) + 1
        return tuple(
            Change(suggestion, tuple(Mention(*key, number) for key, number in mentions.items()))
            for suggestion, mentions in times.items()
        )


def reasons(findings: Iterable[Finding]) -> tuple[Reason, ...]:
    """Return the reasons behind findings, the worst first, those of one clause together.

    Apart from that they come as in the draft, the words of the post before its
    alternative text and its pictures.
    """
    groups: dict[tuple[str, Outcome, tuple[Citation, ...]], list[Finding]] = {}
    for finding in sorted(findings, key=lambda one: one.detection.field != "text"):
        key = (finding.detection.code, finding.outcome, finding.citations)
        groups.setdefault(key, []).append(finding)
    found = [Reason(*key, tuple(group)) for key, group in groups.items()]
    first = {reason.citations: place for place, reason in reversed(list(enumerate(found)))}
    return tuple(sorted(found, key=lambda one: (-one.outcome, first[one.citations])))


def by_clause(found: Iterable[Reason]) -> Iterator[tuple[Reason, ...]]:
    """Yield reasons that rest on the same clauses together; the others each alone."""
    for citations, alike in groupby(found, key=lambda reason: reason.citations):
        if citations:
            yield tuple(alike)
        else:
            yield from ((reason,) for reason in alike)
