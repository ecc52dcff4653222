"""Readers: one file for each form that posts may come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.schedules.readers import calendar, csv_file, excel, folder, json_lines, parquet

if TYPE_CHECKING:
    from datetime import date

    from checker.schedules.source import Source
    from checker.schedules.table import Table

READABLE = (*csv_file.SUFFIXES, *excel.SUFFIXES, *json_lines.SUFFIXES, *calendar.SUFFIXES)
_ZIPPED = b"PK\x03\x04"


def read_table(
    source: Source, day: date, *, sheet: str = "", columns: tuple[str, ...] = ()
) -> Table:
    """Return the rows of a file or folder.

    Args:
        source: Where the posts are.
        day: The day of the run, from which what repeats without an end is followed.
        sheet: The sheet of a workbook; by default the first.
        columns: For JSON Lines that hold no drafts of the interface, the keys to take.

    Raises:
        InputError: It cannot be read, or nothing can read files of its kind.
    """
    if source.is_folder:
        return folder.read(source)
    with source.open() as stream:
        head = stream.read(len(_ZIPPED))
    if source.suffix in excel.SUFFIXES or head == _ZIPPED:
        return excel.read(source, sheet)
    if source.suffix in json_lines.SUFFIXES:
        return json_lines.read(source, columns)
    if source.suffix in csv_file.SUFFIXES:
        return csv_file.read(source)
    if source.suffix in calendar.SUFFIXES:
        return calendar.read(source, day)
    if source.suffix in parquet.SUFFIXES:
        return parquet.read(source)
    raise InputError(
        "posts are not read from files of this kind",
        source=source.name,
        remedy=f"Name a folder, or a file that ends in {', '.join(READABLE)} or .parquet.",
    )
