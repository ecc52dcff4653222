"""A folder of text files, one post each.

A name that begins with a date ("2026-11-23 0830 winter fair.txt") says when the post goes
out; pictures with the same name and another ending ("... winter fair.jpg") go with it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import regex

from checker.errors import InputError
from checker.intake import read_text
from checker.schedules.pictures import PICTURES
from checker.schedules.readers.json_lines import HEADER
from checker.schedules.table import Line, Table, in_columns
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checker.schedules.source import Source

SUFFIXES = (".txt", ".md", ".text")
_WHEN = lazy(r"(\d{4}-\d{2}-\d{2})(?:[T _-]{0,3}(\d{2})[.:h]?(\d{2}))?(?!\d)", regex.IGNORECASE)


def read(source: Source) -> Table:
    """Return the text files of a folder as rows of drafts, in the order of their names.

    Raises:
        InputError: There is no text file in it.
    """
    if next(text_files(source), None) is None:
        raise InputError(
            "no text file in this folder",
            source=source.name,
            remedy="Save each post as a .txt file, or name the file that your tool exported.",
        )
    return Table("a folder of text files", lambda: _lines(source), HEADER)


def _lines(source: Source) -> Iterator[Line]:
    pictures: dict[Path, list[Path]] = defaultdict(list)
    for path in source.files():
        if path.suffix.casefold() in PICTURES:
            pictures[path.with_suffix("")].append(path)
    for number, path in enumerate(text_files(source), start=1):
        yield _line(number, path, pictures.get(path.with_suffix(""), []), source)


def text_files(source: Source) -> Iterator[Path]:
    """Yield the text files of a folder, of which each is a row."""
    return (path for path in source.files() if path.suffix.casefold() in SUFFIXES)


def _line(number: int, path: Path, pictures: list[Path], source: Source) -> Line:
    name = path.relative_to(source.folder or path.parent).as_posix()
    values = {"id": name, "images": "\n".join(map(str, pictures))}
    if when := _WHEN.match(path.name):
        day, hour, minute = when.groups()
        values["publish_at"] = f"{day} {hour}:{minute}" if hour else day
    try:
        return Line(number, in_columns({**values, "text": read_text(str(path))}, HEADER))
    except InputError as error:
        return Line(number, in_columns(values, HEADER), error.problem)
