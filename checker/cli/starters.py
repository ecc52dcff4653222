"""Files that people fill in, written for them with notes."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import click

from checker.errors import InputError, reason_of


def write_starter(package: str, name: str, path: str) -> None:
    """Write a starter file, and say so.

    Args:
        package: The package that holds it ("checker.policy").
        name: The starter's own name there.
        path: Where it is written.

    Raises:
        InputError: There is a file already, or none can be written there.
    """
    starter = files(package).joinpath(name).read_text(encoding="utf-8")
    try:
        with Path(path).open("x", encoding="utf-8") as stream:
            stream.write(starter)
    except FileExistsError:
        raise InputError(
            "this file is there already", source=path, remedy="Give a name that is free."
        ) from None
    except (OSError, ValueError) as error:
        raise InputError(
            f"this file cannot be written ({reason_of(error)})",
            source=path,
            remedy="Check the folder.",
        ) from None
    click.echo(f"Wrote {path}. Open it in a text editor; the notes in it say what to do.")
