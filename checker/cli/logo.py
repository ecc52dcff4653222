"""checker logo: how well the school's logos are found in its own photos."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.errors import InputError
from checker.pictures.extra import INSTALL, missing
from checker.pictures.logo import read_logo
from checker.pictures.studio import Studio
from checker.school.profile import find_profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.pictures.logo import Logo

ENDINGS = frozenset(
    (".jpg", ".jpeg", ".png", ".webp", ".heic", ".avif", ".gif", ".tif", ".tiff", ".bmp")
)
WITH, WITHOUT = "with", "without"


@click.group(epilog="Example: checker logo test photos --logo crest.png")
def logo() -> None:
    """See how well your logos are found."""


@logo.command("test", epilog="Example: checker logo test photos --logo crest.png")
@click.argument("folder", metavar="DIR")
@click.option("--logo", "logos", multiple=True, metavar="PATH", help="A registered logo.")
@click.option("--school", metavar="PATH", help="The school file (checker.toml).")
@click.pass_context
def test(context: click.Context, folder: str, logos: tuple[str, ...], school: str | None) -> None:
    """Look for your logos in your photos.

    DIR holds photos. Those in a folder called "with" show a logo and those in one called
    "without" show none; of these it is also said how many were right. Exit status 3: a photo
    could not be looked at.
    """
    if missing():
        raise InputError("pictures cannot be looked at", remedy=f"Run: {INSTALL}")
    studio = Studio(_registered(logos, school))
    told: Counter[str] = Counter()
    for path in _photos(Path(folder)):
        found, problem = _look(studio, path)
        click.echo(f"{path}: {problem or ', '.join(found) or 'no logo'}")
        told["broken"] += bool(problem)
        kind = path.parent.name
        if not problem and kind in {WITH, WITHOUT}:
            told[kind] += 1
            told[f"{kind} found"] += bool(found)
    studio.close()
    if told[WITH]:
        click.echo(f"found in {told[f'{WITH} found']} of {told[WITH]} photos that show it")
    if told[WITHOUT]:
        wrong = told[f"{WITHOUT} found"]
        click.echo(f"false alarms in {wrong} of {told[WITHOUT]} photos that do not")
    context.exit(3 if told["broken"] else 0)


def _registered(paths: tuple[str, ...], school: str | None) -> tuple[Logo, ...]:
    given = tuple(read_logo([path]) for path in paths)
    profile = Path(school) if school else find_profile(Path.cwd())
    if profile:
        from checker.school.knowing import open_school  # noqa: PLC0415  (slow; not for --help)

        given = (*open_school(profile).logos, *given)
    if not given:
        raise InputError(
            "no logo is registered", remedy="Name one by --logo, or in the school file."
        )
    return given


def _photos(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        raise InputError("this is no folder", source=str(folder), remedy="Name a folder of photos.")
    photos = sorted(one for one in folder.rglob("*") if one.suffix.casefold() in ENDINGS)
    if not photos:
        raise InputError("no photo in this folder", source=str(folder), remedy="Put some there.")
    yield from photos


def _look(studio: Studio, path: Path) -> tuple[list[str], str]:
    """Return the logos in a photo with how sure, and why it could not be looked at."""
    frames = studio.look(str(path))
    problems = [frame for frame in frames if frame.get("step") in {"picture", "logos", "broken"}]
    why = next((str(one["failed"]) for one in problems if one.get("failed")), "")
    sights = [sight for one in problems for sight in one.get("sights", ())]
    return [f"{reading} ({confidence:.0%})" for _, _, confidence, reading, _ in sights], why
