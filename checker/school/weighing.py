"""What the school's files make of findings: consent, approvals, and what was accepted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.drafts import Account
from checker.findings import family
from checker.report import Cleared, Outcome
from checker.school.consent import Answer, Standing, Wanted, purposes_of, standing
from checker.school.consent_file import Level
from checker.school.decisions import mark_of_draft, mark_of_finding
from checker.school.matching import Kind
from checker.school.meeting import CERTAIN, MOST_LOOKED_UP, met_by_place
from checker.school.spellings import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from checker.drafts import Draft
    from checker.report import Finding
    from checker.school.consent_file import Consents
    from checker.school.decisions import Decisions
    from checker.school.meeting import Met
    from checker.school.pupils import Pupil, Register

_OF_CHILDREN = frozenset({"name/pupil", "image/name-with-photo"})
_PHOTOS = frozenset({"image/people", "image/name-with-photo"})


@dataclass(frozen=True, slots=True)
class Files:
    """What is weighed against.

    Attributes:
        register: The children.
        consents: What their families agreed to; None where there is no such file.
        decisions: What people decided.
        never: The places of children who must never be named or shown.
        called: Tells the places of those who may be meant by a first name.
        key: The school's key; None where there is none.
        day: The day on which the draft goes out.
    """

    register: Register
    consents: Consents | None
    decisions: Decisions
    never: frozenset[int]
    called: Callable[[str], set[int]]
    key: bytes | None
    day: date


def weigh(
    draft: Draft, findings: Iterable[Finding], found: Sequence[Met], files: Files
) -> tuple[tuple[Finding, ...], tuple[Cleared, ...]]:
    """Return the findings that stand, and those that need no change after all.

    Args:
        draft: The draft.
        findings: What the policy makes of what was seen.
        found: Which children are meant.
        files: The school's files.
    """
    scale = _Scale(draft, list(findings), found, files)
    return scale.weighed()


class _Scale:
    """One draft on the scale."""

    def __init__(
        self, draft: Draft, findings: list[Finding], found: Sequence[Met], files: Files
    ) -> None:
        self.draft = draft
        self.findings = findings
        self.met_at = met_by_place(found)
        self.files = files
        self.photo = bool(draft.images) or any(one.detection.code in _PHOTOS for one in findings)
        approved = {by.casefold().strip() for by in draft.approvals}
        if files.key is not None:
            this = mark_of_draft(files.key, draft)
            approved |= {
                one.by.casefold().strip() for one in files.decisions.approved if one.draft == this
            }
        self.approved = approved
        self.reasons = {one.finding: one.reason for one in files.decisions.accepted}

    def weighed(self) -> tuple[tuple[Finding, ...], tuple[Cleared, ...]]:
        """Return what stands and what is cleared, both in order."""
        standing_ones, cleared = [], []
        for finding in self.findings:
            after, certain = self._by_consent(finding)
            if isinstance(after, Cleared):
                cleared.append(after)
                continue
            # What nobody may accept gets no fingerprint to accept it by.
            marked = after if certain else self._marked(after)
            if reason := self.reasons.get(marked.fingerprint):
                said = f"“{_words(finding)}” is accepted in this draft: {reason.rstrip('.')}."
                cleared.append(Cleared(finding.detection, said))
            else:
                standing_ones.append(marked)
        return tuple(standing_ones), tuple(cleared)

    def _marked(self, finding: Finding) -> Finding:
        if self.files.key is None:
            return finding
        mark = mark_of_finding(self.files.key, self.draft, finding.detection)
        return replace(finding, fingerprint=mark)

    def _by_consent(self, finding: Finding) -> tuple[Finding | Cleared, bool]:
        """Return a finding as consent leaves it, and whether nobody can accept it any more."""
        of_children = finding.detection.code in _OF_CHILDREN
        if not (of_children or family(finding.detection.code) == "name"):
            return finding, False
        met = [one for one in self.met_at(finding.detection) if one.places]
        for one in met:
            # Whatever else the name was taken for: of the family too, it is the child's.
            if not self.files.never.isdisjoint(one.places):
                return self._never(finding, one), True
        if not (met and of_children):
            return finding, False
        one = max(met, key=lambda each: each.detection.evidence)
        many = len(one.places) > MOST_LOOKED_UP
        if self.draft.account is not Account.OFFICIAL or self.files.consents is None or many:
            return replace(finding, notes=self._how_many(finding, one)), False
        return self._by_answers(finding, one), False

    def _never(self, finding: Finding, one: Met) -> Finding:
        if len(one.places) == 1:
            said = (
                f"{self._called(finding, self._pupil(one.places[0]))} must not be named or shown."
            )
        else:
            said = (
                f"{_words(finding)} could be {len(one.places)} pupils, and not all of them may "
                "be named or shown."
            )
        why = "This names a pupil who must not be named or shown, whoever agrees."
        return replace(finding, outcome=Outcome.BREACH, why=why, notes=(said,))

    def _pupil(self, place: int) -> Pupil:
        return self.files.register.pupils[place]

    def _how_many(self, finding: Finding, one: Met) -> tuple[str, ...]:
        if len(one.places) == 1:
            return ()
        return (f"{_words(finding)} could be any of {len(one.places)} pupils of that name.",)

    def _by_answers(self, finding: Finding, one: Met) -> Finding | Cleared:
        by_answer: dict[Answer, list[tuple[Pupil, Standing]]] = defaultdict(list)
        for pupil in map(self._pupil, one.places):
            said = self._strictest(pupil, _level(one.kind))
            by_answer[said.answer].append((pupil, said))
        worst = max(by_answer)
        pupil, said = by_answer[worst][0]
        sentence = self._sentence(finding, one, pupil, said, len(by_answer[worst]))
        notes = (sentence,)
        if worst is Answer.REFUSED:
            why = f"This names a pupil of whom the school's records say: {said.said}."
            seen = finding.detection._replace(instead=self._first_name(finding, pupil))
            return replace(finding, detection=seen, outcome=Outcome.BREACH, why=why, notes=notes)
        if worst is Answer.UNKNOWN or one.kind not in CERTAIN:
            return replace(finding, outcome=max(finding.outcome, Outcome.APPROVAL), notes=notes)
        return self._cleared(finding, sentence, notes)

    def _first_name(self, finding: Finding, pupil: Pupil) -> str:
        """Return the first name of a full one, where that alone may stand; else nothing."""
        words = finding.detection.text.split()
        for name in filter(None, (pupil.preferred, pupil.forename)):
            first = " ".join(words[: len(name.split())])
            if fold(first) != fold(name) or len(words) == len(name.split()):
                continue
            meant = map(self._pupil, self.files.called(first))
            answers = {self._strictest(one, Level.FIRST).answer for one in meant}
            if answers == {Answer.GIVEN} and isinstance(self._cleared(finding, "", ()), Cleared):
                return first
        return ""

    def _strictest(self, pupil: Pupil, level: Level) -> Standing:
        """Return what consents say of a child, on the platform where they say the least."""
        files = self.files
        said = (
            standing(
                pupil, Wanted(one, level, self.photo, files.day), files.consents, files.register
            )
            for one in purposes_of(self.draft.platform)
        )
        return max(said, key=lambda one: one.answer)

    def _sentence(
        self, finding: Finding, one: Met, pupil: Pupil, said: Standing, number: int
    ) -> str:
        if len(one.places) == 1:
            return f"{self._called(finding, pupil)}: {said.said}."
        several = len(one.places)
        whom = f"any of {several}" if number == several else f"{number} of {several}"
        return f"{_words(finding)} ({whom} pupils of that name): {said.in_short}."

    def _called(self, finding: Finding, pupil: Pupil) -> str:
        """Return a child by the name that the draft itself says, with the class."""
        return f"{_words(finding)} ({pupil.place})" if pupil.place else _words(finding)

    def _cleared(
        self, finding: Finding, sentence: str, notes: tuple[str, ...]
    ) -> Finding | Cleared:
        """Clear a finding that every consent and every approval is there for."""
        if finding.outcome is Outcome.BREACH:
            return replace(finding, notes=notes)
        asked = {
            one.approver: one.approver.casefold().strip()
            for one in finding.citations
            if one.outcome is Outcome.APPROVAL and one.approver
        }
        missing = [who for who, plain in asked.items() if plain not in self.approved]
        if missing or (finding.outcome is Outcome.APPROVAL and not asked):
            return replace(finding, notes=notes)
        agreed = f" Agreed by: {', '.join(asked)}." if asked else ""
        return Cleared(finding.detection, sentence + agreed)


def _words(finding: Finding) -> str:
    return " ".join(finding.detection.reading.split())


def _level(kind: Kind) -> Level:
    """Return how much of a name a mention says; an initial is more than the first name."""
    return Level.FIRST if kind in {Kind.GIVEN, Kind.NICKNAME, Kind.MISSPELT} else Level.FULL
