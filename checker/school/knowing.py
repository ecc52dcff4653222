"""A school: its file, register, consents and decisions, and what they know of a draft."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.findings import Evidence, family
from checker.hours import SCHOOL_TIME, school_day
from checker.pictures.logo import Logo, read_logo
from checker.report import Fit
from checker.school.anonymity import Population, wider
from checker.school.consent import is_never
from checker.school.consent_file import Consents, read_consents
from checker.school.decisions import Decisions, read_decisions
from checker.school.descriptions import descriptions, without
from checker.school.exceptions import left_out
from checker.school.known import Known
from checker.school.meeting import meet
from checker.school.permitted import Permitted
from checker.school.profile import Profile, read_profile
from checker.school.pupils import Register, count_partly, count_unused
from checker.school.register import read_register
from checker.school.roster import Roster
from checker.school.sealing import KeyPlace
from checker.school.spans import Spans
from checker.school.spellings import fold
from checker.school.together import Company
from checker.school.weighing import Files, weigh

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.drafts import Draft
    from checker.findings import Detection
    from checker.report import Cleared, Finding
    from checker.school.anonymity import Estimate
    from checker.school.descriptions import Description
    from checker.school.meeting import Met
    from checker.text.aligned import Span
    from checker.text.reading import ReadDraft, Reading

HOW_MANY = "how_many_it_fits"
LEFT_OUT = "left_out"
_COMBINATION = "detail/combination"
_PRIVATE = frozenset({"detail/health", "detail/family", "detail/record", "detail/birthday"})


@dataclass(frozen=True)
class School:
    """What a school tells the checker about itself; safe to share between threads.

    Attributes:
        profile: The school file.
        register: The children; None where there is no register.
        consents: What their families agreed to; None where there is no such file.
        decisions: What people decided.
        key: The school's key; None where there is none.
        logos: Its logos, read.
        today: The day to judge by where a draft does not say when it goes out; None for the
            day of the check.
    """

    profile: Profile = field(default_factory=lambda: Profile(version=1))
    register: Register | None = None
    consents: Consents | None = None
    decisions: Decisions = field(default_factory=Decisions)
    key: bytes | None = field(default=None, repr=False)
    logos: tuple[Logo, ...] = field(default=(), repr=False)
    today: dt.date | None = None

    @cached_property
    def roster(self) -> Roster:
        """The names of pupils and staff."""
        return Roster(self.register.pupils if self.register else (), self.profile.staff)

    @cached_property
    def permitted(self) -> Permitted:
        """What is no finding here."""
        return Permitted(self.profile)

    @cached_property
    def population(self) -> Population:
        """The children by what is known of them: the register's, else the roll's."""
        if self.register and self.register.pupils:
            return Population.of_register(self.register)
        return Population.of_roll(self.profile)

    @cached_property
    def groups(self) -> dict[str, str]:
        """The classes, folded, with their year group or nothing."""
        named = {fold(one.name): one.year or "" for one in self.profile.classes}
        return named | self.population.groups

    @cached_property
    def never(self) -> frozenset[int]:
        """The places on the register of children who must never be named or shown."""
        pupils = self.register.pupils if self.register else ()
        return frozenset(n for n, one in enumerate(pupils) if is_never(one, self.consents))

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """What to know about the files, in sentences."""
        found = []
        if self.key is None and (self.decisions.accepted or self.decisions.approved):
            found.append("The school's key is missing, so no earlier decision counts.")
        if self.consents and (lost := self.consents.lost):
            found.append(
                f"{lost} of the consents' rows {'says' if lost == 1 else 'say'} that a child must "
                "never be shown, and the register does not know which child: mend the UPN."
            )
        files = {"register": self.register, "file of consents": self.consents}
        found += (_used(what, file) for what, file in files.items() if file and file.problems)
        return tuple(filter(None, found))

    def company(self) -> Company | None:
        """Return a fresh memory for the posts of one run; None where nobody is counted."""
        return Company(self.population) if self.population.total else None

    def know(self, read: ReadDraft, seen: Sequence[Detection], company: Company | None) -> Known:
        """Return what the school knows of a draft.

        Args:
            read: The draft.
            seen: What the detectors saw.
            company: The other posts of the run, if there are any.
        """
        met = meet(read, seen, self.roster, self.permitted.groups)
        names = [*(one.detection for one in met), *seen]
        found = [one.detection for one in met]
        fits: list[Fit] = []
        for reading in read.fields:
            people = reading.places(one for one in names if family(one.code) == "name")
            for fit, detection in self._counted(reading, people, seen):
                fits.append(fit)
                found += [detection] if fit.few else []
            found += self._left_out(reading, met)
        for fit, detection in self._beside_others(read, company, fits):
            fits.append(fit)
            found.append(detection)
        return Known(tuple(found), tuple(met), tuple(fits))

    def keep(
        self, read: ReadDraft, detections: Iterable[Detection], known: Known
    ) -> list[Detection]:
        """Return the detections that remain findings at this school.

        Args:
            read: The draft.
            detections: What was seen.
            known: What the school knows of the draft.
        """
        never = [one for one in known.met if not self.never.isdisjoint(one.places)]
        return self.permitted.keep(read, detections, never)

    def weigh(
        self, draft: Draft, findings: Iterable[Finding], known: Known
    ) -> tuple[tuple[Finding, ...], tuple[Cleared, ...]]:
        """Return the findings that stand at this school, and those that are cleared."""
        moment = draft.moment
        day = school_day(moment) if moment else self.today or dt.datetime.now(SCHOOL_TIME).date()
        findings = [_noted(one, known.fits) for one in findings]
        register = self.register or Register(())
        files = Files(
            register,
            self.consents,
            self.decisions,
            self.never,
            self.roster.meant_by,
            self.key,
            day,
        )
        return weigh(draft, findings, known.met, files)

    def _counted(
        self, reading: Reading, people: Sequence[Span], seen: Sequence[Detection]
    ) -> Iterator[tuple[Fit, Detection]]:
        if not self.population.total or reading.field.endswith("/name"):
            return
        private = Spans(reading.places(one for one in seen if one.code in _PRIVATE))
        for found in descriptions(reading.text, people, self.groups):
            one = found.with_private(private)
            estimate = self.population.estimate(one)
            if estimate is None:
                continue
            must_go = [said for said in one.attributes if said.private]
            dropped = wider(self.population, one, must_go=must_go) if estimate.is_few else ()
            instead = "" if one.only else without(reading.text, one, dropped)
            yield self._fit(reading, one, estimate, instead)

    def _fit(
        self,
        reading: Reading,
        one: Description,
        estimate: Estimate,
        instead: str,
        beside: str = "",
    ) -> tuple[Fit, Detection]:
        detection = reading.detection(
            _COMBINATION,
            one.start,
            one.end,
            detector=HOW_MANY,
            confidence=0.85,
            evidence=Evidence.REGISTER,
            instead=instead,
        )
        fit = Fit(
            detection.field,
            detection.start,
            detection.end,
            detection.text,
            max(1, round(estimate.low)),
            max(1, round(estimate.high)),
            estimate.of,
            estimate.is_few,
            estimate.assumed,
            beside,
        )
        return fit, detection

    def _beside_others(
        self, read: ReadDraft, company: Company | None, alone: Sequence[Fit]
    ) -> Iterator[tuple[Fit, Detection]]:
        if company is None:
            return
        company.add(read.draft)
        readings = {one.field: one for one in read.fields}
        few = {(fit.field, fit.start, fit.end) for fit in alone if fit.few}
        for joint in company.beside(read.draft):
            reading = readings[joint.field]
            instead = without(reading.text, joint.described, joint.dropped)
            fit, detection = self._fit(
                reading, joint.described, joint.estimate, instead, joint.beside
            )
            if (fit.field, fit.start, fit.end) not in few:
                yield fit, detection

    def _left_out(self, reading: Reading, met: Sequence[Met]) -> Iterator[Detection]:
        if self.register is None and self.consents is None:
            return
        children = reading.places(one.detection for one in met if one.places)
        for start, end, instead in left_out(reading.text, children):
            yield reading.detection(
                _COMBINATION,
                start,
                end,
                detector=LEFT_OUT,
                confidence=0.8,
                evidence=Evidence.REGISTER,
                instead=instead,
            )


def _used(what: str, file: Register | Consents) -> str:
    """Return how many rows of a file were not used, or in part; nothing where all were."""
    unused, partly = count_unused(file.problems), count_partly(file.problems)
    if not unused and not partly:
        return ""
    some = "was" if (unused or partly) == 1 else "were"
    said = f"Of the {file.rows} rows of the {what}, {unused or partly} {some}"
    if not unused:
        return f"{said} used in part."
    return f"{said} not used{f', {partly} only in part' if partly else ''}."


def _noted(finding: Finding, fits: Sequence[Fit]) -> Finding:
    """Return a finding with what the school can say of it."""
    seen = finding.detection
    if seen.detector == LEFT_OUT:
        return replace(finding, notes=("Everybody can tell who may not be named or shown.",))
    here = (seen.field, seen.start, seen.end)
    if seen.code != _COMBINATION:
        return finding
    said = (fit.sentence for fit in fits if fit.few and (fit.field, fit.start, fit.end) == here)
    return replace(finding, notes=tuple(f"It {sentence}." for sentence in said))


def open_school(
    path: Path | None = None,
    *,
    registers: Sequence[Path] = (),
    consents: Path | None = None,
    today: dt.date | None = None,
) -> School:
    """Return a school from its files.

    Args:
        path: The school file; None where there is none.
        registers: Registers in place of those that the school file names.
        consents: Consents in place of those that the school file names.
        today: The day to judge by where a draft does not say when it goes out.

    Raises:
        InputError: A file cannot be used; the message says which, where and what to do.
    """
    profile = read_profile(path) if path else Profile(version=1)
    key = KeyPlace(Path(profile.key_file) if profile.key_file else None)
    register_paths = registers or tuple(map(Path, profile.pupils.path))
    register = None
    if register_paths:
        register = read_register(register_paths, columns=profile.pupils.columns, key=key)
    consents_path = consents or (Path(profile.pupils.consents) if profile.pupils.consents else None)
    given = None
    if consents_path:
        if register is None:
            raise InputError(
                "consents need a register to say whose they are",
                source=str(consents_path),
                remedy="Give --register as well.",
            )
        upns = (one.upn for one in register.pupils)
        given = read_consents(consents_path, upns, key, profile.pupils.consent_columns)
    decided = read_decisions(Path(profile.decisions)) if profile.decisions else Decisions()
    found = key.find() if profile.decisions else None
    logos = tuple(read_logo(one.pictures, one.name) for one in profile.logos)
    return School(profile, register, given, decided, found, logos, today)
