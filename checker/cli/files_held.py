"""What a school's files hold, in lines for a person. No name is among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.cli.register import summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.school.knowing import School
    from checker.school.pupils import Problem


def describe(school: School) -> Iterator[str]:
    """Yield what the school tells, one line a thing."""
    profile = school.profile
    if profile.name:
        yield f"School: {profile.name}."
    if profile.policy:
        yield f"Policy: {profile.policy}."
    counts = {
        "classes": profile.classes,
        "houses": profile.houses,
        "staff": profile.staff,
        "logos": profile.logos,
        "words that are never findings": profile.never_flag,
    }
    parts = [f"{len(things)} {what}" for what, things in counts.items() if things]
    if parts:
        yield f"{', '.join(parts)}."
    if school.register is not None:
        yield from summary(school.register)
    elif school.population.total:
        yield f"Roll: {school.population.total} pupils."
    if school.consents is not None:
        given = school.consents
        yield f"{given.rows} consents for {len(given.given)} pupils."
    if profile.decisions:
        accepted, approved = school.decisions.accepted, school.decisions.approved
        yield f"{len(accepted)} accepted findings, {len(approved)} approvals."


def problems_of(school: School) -> list[Problem]:
    """Return what is wrong with rows of the register and of the consents."""
    files = (school.register, school.consents)
    return [problem for file in files if file is not None for problem in file.problems]
