"""What a policy pack may say: clauses as data, with examples that run."""

from __future__ import annotations

from datetime import time
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator, model_validator

from checker.datafile import DataModel
from checker.drafts import Account
from checker.findings import CODES, OTHERS, OWN
from checker.hours import Hours
from checker.report import Citation, Outcome

Text = Annotated[str, StringConstraints(min_length=1)]
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_DAYS: tuple[Day, ...] = Day.__args__  # type: ignore[attr-defined]


class ForbiddenHours(DataModel):
    """Hours in which the policy forbids personal posts; `days` defaults to the working week."""

    start: time = Field(alias="from")
    end: time = Field(alias="to")
    days: tuple[Day, ...] = _DAYS[:5]

    @property
    def hours(self) -> Hours:
        """The hours as the detectors need them."""
        return Hours(self.start, self.end, frozenset(_DAYS.index(day) for day in self.days))


class Clause(DataModel):
    """One rule of the policy that a draft can break.

    Attributes:
        ref: Its place in the document, as a reader would look it up.
        heading: The heading that it stands under.
        summary: What it asks; in our words for the built-in packs.
        accounts: The accounts that it binds.
        codes: The findings that it is about.
        facet: Which of those findings alone, where it is about some: those of work, or of others
            than the writer (`checker.findings.WORK`, `OTHERS`).
        outcome: breach, approval or advice.
        approver: Who may allow it; needed where the outcome is approval.
        unseen: What of it is not looked for, and why; empty where all of it is.
        breaks: Drafts that break it (at least two).
        allows: Drafts close to it that do not (at least two).
    """

    ref: Text
    heading: Text
    summary: Text
    accounts: Annotated[tuple[Account, ...], Field(min_length=1)]
    codes: Annotated[tuple[str, ...], Field(min_length=1)]
    facet: Literal["work", "others"] | None = None
    outcome: Literal["breach", "approval", "advice"]
    approver: Text | None = None
    unseen: str = ""
    breaks: Annotated[tuple[Text, ...], Field(min_length=2)]
    allows: Annotated[tuple[Text, ...], Field(min_length=2)]

    @field_validator("codes")
    @classmethod
    def _known_codes(cls, codes: tuple[str, ...]) -> tuple[str, ...]:
        for code in codes:
            if code not in CODES:
                message = f"unknown code {code!r}\n`checker explain` lists the codes."
                raise ValueError(message)
        return codes

    @model_validator(mode="after")
    def _approval_names_who(self) -> Clause:
        if self.outcome == "approval" and self.approver is None:
            message = "nobody is named who may approve\nAdd `approver: ...`."
            raise ValueError(message)
        return self

    @property
    def severity(self) -> Outcome:
        """The outcome as an ordered value."""
        return Outcome.of(self.outcome)

    @cached_property
    def citation(self) -> Citation:
        """The clause as a finding names it."""
        return Citation(self.ref, self.summary, self.heading, self.severity, self.approver)


class Omission(DataModel):
    """A paragraph or bullet that no draft can break, and why."""

    ref: Text
    heading: Text
    reason: Text


class Policy(DataModel):
    """A whole policy document, every paragraph and bullet accounted for.

    Attributes:
        id: The pack's id, as `--policy` takes it.
        title: The document's title.
        organisation: Whose policy it is.
        edition: Its date or version.
        forbidden_hours: When personal posts are forbidden, where the policy says so.
        clauses: The rules, in the document's order.
        not_about_posts: Everything else in the document, with the reason.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
    title: Text
    organisation: Text
    edition: Text
    forbidden_hours: ForbiddenHours | None = None
    clauses: Annotated[tuple[Clause, ...], Field(min_length=1)]
    not_about_posts: tuple[Omission, ...] = ()

    def clauses_for(self, code: str, account: Account, facet: str = "") -> tuple[Clause, ...]:
        """Return the clauses that a finding breaks on an account, worst first."""
        found = self._clauses_by_finding.get((code, account), ())
        meant = {None, facet} if facet == OWN else {None, facet, OTHERS}
        return tuple(one for one in found if one.facet in meant)

    @cached_property
    def _clauses_by_finding(self) -> dict[tuple[str, Account], tuple[Clause, ...]]:
        found: dict[tuple[str, Account], list[Clause]] = {}
        for clause in sorted(self.clauses, key=lambda one: -one.severity):
            for code in set(clause.codes):
                for account in set(clause.accounts):
                    found.setdefault((code, account), []).append(clause)
        return {finding: tuple(clauses) for finding, clauses in found.items()}
