"""Whether everything that a school file names is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.pictures.logo import read_logo
from checker.policy.loading import load_policy

if TYPE_CHECKING:
    from checker.school.profile import Profile


def check_named_files(profile: Profile, source: Path) -> None:
    """Open everything that a school file names, other than the register and its like.

    Raises:
        InputError: The policy does not load, a logo cannot be read, there is no folder for
            reports, or a class or a house stands there twice.
    """
    if profile.policy:
        load_policy(profile.policy)
    for logo in profile.logos:
        read_logo(logo.pictures)
    if profile.reports and not Path(profile.reports).is_dir():
        raise InputError(
            "there is no such folder for reports", source=profile.reports, remedy="Make it."
        )
    names = [one.name.casefold() for one in profile.classes]
    names += [house.casefold() for house in profile.houses]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise InputError(
            f"{twice[0]!r} stands twice among classes and houses",
            source=str(source),
            remedy="Keep one of them.",
        )
