"""Options that several commands have, and the checker that they ask for."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from checker.drafts import Account
from checker.errors import unreadable
from checker.hours import SCHOOL_TIME
from checker.pictures.extra import missing
from checker.pictures.logo import read_logo
from checker.pictures.studio import Studio
from checker.school.profile import find_profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker import Checker

_Command = TypeVar("_Command", bound="Callable[..., Any]")

OUTCOMES = ("breach", "approval", "advice")


def options(*wanted: Callable[[_Command], _Command]) -> Callable[[_Command], _Command]:
    """Return several options as one, in the order in which --help shows them."""
    return lambda command: reduce(lambda done, option: option(done), reversed(wanted), command)


def account_option(of_what: str) -> Callable[[_Command], _Command]:
    """Return the option --account, which says whose profile something is for."""
    return click.option(
        "--account",
        type=click.Choice([one.value for one in Account]),
        default="official",
        show_default=True,
        help=f"Whose profile {of_what}.",
    )


def fail_on_option(command: _Command) -> _Command:
    """Give a command the option --fail-on."""
    return click.option(
        "--fail-on",
        type=click.Choice(OUTCOMES),
        default="approval",
        show_default=True,
        help="The least outcome for which the exit status is 1.",
    )(command)


def judging_options(command: _Command) -> _Command:
    """Give a command the options that say by what drafts are judged."""
    return options(
        click.option("--policy", metavar="ID|PATH", help="A built-in policy or a policy file."),
        click.option("--school", metavar="PATH", help="The school file (checker.toml)."),
        click.option("--register", "registers", multiple=True, metavar="PATH", help="The pupils."),
        click.option("--consents", metavar="PATH", help="Who may be named and shown where."),
    )(command)


def logo_option(command: _Command) -> _Command:
    """Give a command the option --logo."""
    return click.option(
        "--logo", "logos", multiple=True, metavar="PATH", help="A registered logo."
    )(command)


platform_option = click.option(
    "--platform", default="", metavar="NAME", help="Where it is to appear."
)
picture_options = (
    click.option("--image", "images", multiple=True, metavar="PATH", help="A picture of the post."),
    click.option("--alt-text", default="", metavar="TEXT", help="The pictures' alternative text."),
)


def readable(image: str) -> str:
    """Return the path of a picture that can be read.

    Raises:
        InputError: It cannot.
    """
    try:
        with Path(image).open("rb") as stream:
            stream.read(1)
    except (OSError, ValueError) as error:
        raise unreadable(error, "this picture", image) from None
    return image


def today() -> dt.date:
    """Return the day in the United Kingdom."""
    return dt.datetime.now(SCHOOL_TIME).date()


@dataclass(frozen=True, slots=True)
class Judging:
    """What the options say of by what drafts are judged; travels to other processes.

    Attributes:
        policy: A policy's id or file; None for the school's, else the default.
        school: The school file; None for the nearest at or above the current folder.
        registers: Registers in place of the school's.
        consents: Consents in place of the school's.
        logos: Pictures of logos besides the school's.
        day: The day to judge drafts by that have no date; None for the day of each check.
    """

    policy: str | None = None
    school: str | None = None
    registers: tuple[str, ...] = ()
    consents: str | None = None
    logos: tuple[str, ...] = ()
    day: dt.date | None = None


def make_checker(asked: Judging, *, pictures: bool = False) -> Checker:
    """Return the checker that the options ask for.

    Args:
        asked: What the options say.
        pictures: Whether pictures are sure to come: then what looks at them starts at once.

    Raises:
        InputError: A file that they name cannot be used.
    """
    added = tuple(read_logo([logo]) for logo in asked.logos)
    studio = Studio(added)
    if pictures and not missing():
        studio.start()
    from checker.engine import Checker  # noqa: PLC0415  (a second of imports, not for --help)
    from checker.policy.loading import DEFAULT_POLICY  # noqa: PLC0415
    from checker.school.knowing import open_school  # noqa: PLC0415

    path = Path(asked.school) if asked.school else find_profile(Path.cwd())
    if path is None and not asked.registers and not asked.consents:
        return Checker(asked.policy or DEFAULT_POLICY, studio=studio)
    opened = open_school(
        path,
        registers=tuple(map(Path, asked.registers)),
        consents=Path(asked.consents) if asked.consents else None,
        today=asked.day,
    )
    studio.logos = (*opened.logos, *added)
    policy = asked.policy or opened.profile.policy or DEFAULT_POLICY
    return Checker(policy, school=opened, studio=studio)
