"""What a detection means under a policy: a pure function of detection, policy and account."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.catalogue import entry
from checker.report import Citation, Finding, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.drafts import Account
    from checker.findings import Detection
    from checker.policy.schema import Policy


def judge(detections: Iterable[Detection], policy: Policy, account: Account) -> tuple[Finding, ...]:
    """Return one finding for each detection.

    Where no clause of the policy speaks of a code on this account, the finding is advice
    with no clause, and its reason names the general guidance that it rests on.

    Args:
        detections: What was seen, ordered.
        policy: The pack to judge by.
        account: Whose account the draft is for.
    """
    meanings: dict[tuple[str, str], _Meaning] = {}
    findings = []
    for detection in detections:
        kind = detection.code, detection.facet
        meaning = meanings.get(kind)
        if meaning is None:
            meaning = meanings[kind] = _meaning(*kind, policy, account)
        notes = (detection.note,) if detection.note else ()
        findings.append(Finding(detection, *meaning, notes=notes))
    return tuple(findings)


class _Meaning(NamedTuple):
    """What every detection of one code means: the middle of a finding."""

    outcome: Outcome
    citations: tuple[Citation, ...]
    why: str


def _meaning(code: str, facet: str, policy: Policy, account: Account) -> _Meaning:
    citations = tuple(clause.citation for clause in policy.clauses_for(code, account, facet))
    outcome = max((citation.outcome for citation in citations), default=Outcome.ADVICE)
    return _Meaning(outcome, citations, _why(code, citations))


def _why(code: str, citations: tuple[Citation, ...]) -> str:
    """Return one sentence for the person who wrote the draft."""
    known = entry(code)
    if not citations:
        silence = f"This {known.sees}; the policy says nothing about it"
        return f"{silence}, but {known.guidance.source} {known.guidance.says}."
    worst = citations[0]
    if worst.outcome is Outcome.APPROVAL:
        need = f"needs the agreement of the {worst.approver} first"
        return f"This {known.sees}, which {need} ({worst.ref})."
    if worst.outcome is Outcome.BREACH:
        return f"This {known.sees}, which the policy does not allow ({worst.ref})."
    return f"This {known.sees}, which the policy advises against ({worst.ref})."
