"""checker register: check a register, and seal it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.errors import InputError
from checker.output.wording import counted
from checker.school.profile import find_profile, read_profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.school.consent_file import Consents
    from checker.school.profile import Profile
    from checker.school.pupils import Problem, Register
    from checker.school.sealing import KeyPlace


@click.group(epilog="Example: checker register check pupils.csv")
def register() -> None:
    """Check the register of pupils, and keep it sealed."""


@register.command("check", epilog="Example: checker register check pupils.csv --consents c.csv")
@click.argument("paths", nargs=-1, required=True, metavar="PATH ...")
@click.option("--consents", metavar="PATH", help="The file of consents.")
@click.option("--school", metavar="PATH", help="The school file (for its columns and key).")
@click.pass_context
def check(
    context: click.Context, paths: tuple[str, ...], consents: str | None, school: str | None
) -> None:
    """Say what a register holds, and which rows cannot be used. It shows no name.

    Exit status 1: some rows could not be used, or not wholly.
    """
    from checker.school.consent_file import read_consents  # noqa: PLC0415
    from checker.school.register import read_register  # noqa: PLC0415

    profile, key = _profile(school)
    columns = profile.pupils.columns if profile else {}
    found = read_register(map(Path, paths), columns=columns, key=key)
    problems: list[Problem] = list(found.problems)
    for line in summary(found):
        click.echo(line)
    if consents:
        upns = (one.upn for one in found.pupils)
        named = profile.pupils.consent_columns if profile else {}
        given = read_consents(Path(consents), upns, key, named)
        problems += given.problems
        click.echo(consents_summary(given))
    for problem in problems:
        click.echo(str(problem))
    context.exit(int(bool(problems)))


@register.command("seal", epilog="Example: checker register seal pupils.csv --key-file checker.key")
@click.argument("path")
@click.option("--out", metavar="PATH", help="The sealed file; by default PATH.sealed.")
@click.option("--key-file", metavar="PATH", help="The key; made where there is none yet.")
@click.option("--keyring", is_flag=True, help="Keep the key in the system's key store.")
@click.option("--school", metavar="PATH", help="The school file (for its key).")
def seal(
    path: str, out: str | None, key_file: str | None, school: str | None, *, keyring: bool
) -> None:
    """Turn a register, or a file of consents, into a file that only the key opens.

    The key comes from CHECKER_KEY, --key-file, CHECKER_KEY_FILE, the school file or the
    system's key store. Whoever has both the file and the key can read it: keep them apart.
    """
    from checker.school.private_files import read_private, write_private  # noqa: PLC0415
    from checker.school.sealing import is_sealed  # noqa: PLC0415
    from checker.school.sealing import seal as sealed  # noqa: PLC0415

    data = read_private(Path(path), "the register")
    if is_sealed(data):
        raise InputError("this file is sealed already", source=path, remedy="Use it as it is.")
    target = Path(out or f"{path}.sealed")
    write_private(target, sealed(data, _key(key_file, school, keyring=keyring)))
    click.echo(
        f"Wrote {target}. Once `checker register check {target}` reads it (if it holds consents: "
        f"`checker school check`), delete {path}, and empty the bin."
    )


def summary(found: Register) -> Iterator[str]:
    """Yield how many pupils a register has, by year group."""
    years = Counter(one.year for one in found.pupils)
    parts = [f"{years[year]} in {_year(year)}" for year in sorted(years, key=_order)]
    total = f"{counted(len(found.pupils), 'pupil')} of {counted(found.rows, 'row')}"
    yield f"{total}: {', '.join(parts)}." if parts else f"{total}."


def consents_summary(found: Consents) -> str:
    """Return how many consents there are, and how many children must never be shown."""
    never = f", {len(found.never)} never to be named or shown" if found.never else ""
    return f"{counted(found.rows, 'consent')} for {counted(len(found.given), 'pupil')}{never}."


def _order(year: str) -> tuple[int, str]:
    return ({"N": -2, "R": -1, "": 99}.get(year, int(year) if year.isdigit() else 0), year)


def _year(year: str) -> str:
    named = {"N": "Nursery", "R": "Reception", "": "no year group"}
    return named.get(year, f"Year {year}")


def _profile(school: str | None) -> tuple[Profile | None, KeyPlace]:
    from checker.school.sealing import KeyPlace  # noqa: PLC0415

    path = Path(school) if school else find_profile(Path.cwd())
    profile = read_profile(path) if path else None
    return profile, KeyPlace(Path(profile.key_file) if profile and profile.key_file else None)


def _key(key_file: str | None, school: str | None, *, keyring: bool) -> bytes:
    """Return the key to seal with; a new one is kept where the caller says."""
    from checker.school.sealing import (  # noqa: PLC0415
        KeyPlace,
        keep_in_file,
        keep_in_key_store,
        new_key,
    )

    place = KeyPlace(Path(key_file)) if key_file else _profile(school)[1]
    if keyring and place.file:
        raise InputError(
            "the key cannot be both in a file and in the key store",
            source=str(place.file),
            remedy="Leave out --keyring, or name no key file (key_file in the school file).",
        )
    found = place.find()
    key = found or new_key()
    if keyring:
        keep_in_key_store(key)
        click.echo("The key is in the system's key store.", err=True)
    elif found is None and place.file:
        keep_in_file(key, place.file)
        click.echo(f"Made the key {place.file}; keep a copy in a safe place.", err=True)
    elif found is None:
        raise InputError(
            "there is no key yet", remedy="Say where to make one: --key-file checker.key"
        )
    return key
