"""What a school's files hold, in lines for a person. No name is among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.cli.register import consents_summary, summary
from checker.output.wording import counted

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
        ("class", "classes"): profile.classes,
        ("house", "houses"): profile.houses,
        ("of the staff", "of the staff"): profile.staff,
        ("logo", "logos"): profile.logos,
        ("phrase that is never a finding", "phrases that are never findings"): profile.never_flag,
    }
    parts = [f"{len(found)} {names[len(found) > 1]}" for names, found in counts.items() if found]
    if parts:
        yield f"{', '.join(parts)}."
    if school.register is not None:
        yield from summary(school.register)
    elif school.population.total:
        yield f"Roll: {school.population.total} pupils."
    if school.consents is not None:
        given = school.consents
        yield consents_summary(given)
    if profile.decisions:
        accepted, approved = school.decisions.accepted, school.decisions.approved
        yield f"{counted(len(accepted), 'accepted finding')}, {counted(len(approved), 'approval')}."


def problems_of(school: School) -> list[Problem]:
    """Return what is wrong with rows of the register and of the consents."""
    files = (school.register, school.consents)
    return [problem for file in files if file is not None for problem in file.problems]
