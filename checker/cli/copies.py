"""The safe copies of pictures: made, written where somebody asked, and checked again."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import click

from checker.catalogue import entry
from checker.drafts import Draft, Picture
from checker.errors import unreadable
from checker.output.grouping import reasons
from checker.pictures.errors import PictureError
from checker.pictures.extra import INSTALL, missing

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from checker import Checker


def write_copies(
    checker: Checker, images: Sequence[str], folder: Path, blur: Collection[str]
) -> bool:
    """Write a safe copy of each picture, and say what is still to be seen in it.

    The copies are called picture-1.jpg and so on, since a file's name can name a child; a file
    that is there already is left alone.

    Args:
        checker: What checks the copies again.
        images: The pictures' paths.
        folder: Where to write; made if there is none.
        blur: What to make unrecognisable ("faces", "logos", "lettering").

    Returns:
        Whether every copy could be made.

    Raises:
        InputError: The folder cannot be written to.
    """
    if missing():
        click.echo(f"checker: no safe copy can be made; for that: {INSTALL}", err=True)
        return False
    made = [_written(checker, image, folder, blur) for image in images]
    return all(made)


def _written(checker: Checker, image: str, folder: Path, blur: Collection[str]) -> bool:
    try:
        copy = checker.studio.copy(image, blur)
    except PictureError as error:
        click.echo(f"checker: {image}: no safe copy: {error}", err=True)
        return False
    path = _write(copy.data, folder)
    click.echo(f"checker: {path}: a safe copy; {_still(checker, copy)}", err=True)
    return True


def _write(data: bytes, folder: Path) -> Path:
    """Write a picture under the first name that is free."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            path = folder / f"picture-{number}.jpg"
            try:
                with path.open("xb") as file:
                    file.write(data)
            except FileExistsError:
                continue
            return path
    except OSError as error:
        raise unreadable(error, "this folder for safe copies", str(folder)) from None
    raise AssertionError  # pragma: no cover  (numbers do not end)


def _still(checker: Checker, copy: Picture) -> str:
    """Return what a check of the copy alone still finds, in a few words."""
    report = checker.check(Draft("", images=(copy,)))
    if report.failures:
        return "checked again, but not to the end"
    found = [entry(one.code).title for one in reasons(report.findings)]
    if not found:
        return "checked again, and nothing was found"
    return f"checked again, it still has: {', '.join(dict.fromkeys(found))}".lower()
