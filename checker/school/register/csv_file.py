"""A register as CSV: SIMS, Arbor, Bromcom, Wonde, or any other by a column map."""

from __future__ import annotations

import codecs
import csv
from operator import itemgetter
from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.school.register.headers import find_columns
from checker.school.register.whole_names import column_of, find_order, take_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.school.pupils import Pupil
    from checker.school.register.rows import RowReader

_Row = tuple[int, list[str]]
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEPARATORS = (",", ";", "\t", "|")

LONGEST_CELL = 100_000
"""Code points of one cell; more is a quotation mark that was never closed. The csv module's own
limit is one for the whole process, and batches raise it."""


def read_csv(data: bytes, reader: RowReader, columns: Mapping[str, str]) -> Iterator[Pupil]:
    """Yield the pupils of a CSV file.

    Args:
        data: Its bytes: UTF-8, UTF-16 with its mark, or Windows-1252, be it in single lines.
        reader: Reads the rows, and keeps what is wrong with them.
        columns: Headers that the school file names for our columns.

    Raises:
        InputError: It is no CSV, or needed columns are missing.
    """
    rows = table(data, reader)
    headers = next(rows, None)
    if headers is None:
        raise InputError(
            "the file is empty", source=reader.source, remedy="Export the register again."
        )
    places = find_columns(headers[1], columns, reader.source, headers[0])
    upn = places.get("upn")
    if upn is None:
        reader.note(0, "there is no column of UPNs", "Without it no consent can be looked up.")
    for row, cells in _named(_filled(rows), places, reader, headers[0]):
        if pupil := reader.pupil(row, cells):
            yield pupil


def _filled(rows: Iterator[_Row]) -> Iterator[_Row]:
    """Yield the rows that hold anything."""
    return ((row, cells) for row, cells in rows if any(map(str.strip, cells)))


def _named(
    rows: Iterator[_Row], places: Mapping[str, int], reader: RowReader, head: int
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the cells of each row by our columns; whole names taken apart."""
    whole = column_of(places)
    if whole is None:
        yield from _picked(rows, places)
        return
    picked = list(_picked(rows, places))
    order = find_order((cells[whole] for _, cells in picked), whole, reader.source, head)
    if order and whole == "name":
        problem = f"the names stand in one column and were read as {order.value!r}"
        reader.note(0, problem, "If that is wrong, write them with a comma.")
    for row, cells in picked:
        parts = take_apart(cells[whole], order)
        said = {"preferred": parts.preferred} if parts.preferred else {}
        yield row, cells | {"forename": parts.forename, "surname": parts.surname} | said


def _picked(
    rows: Iterator[_Row], places: Mapping[str, int]
) -> Iterator[tuple[int, dict[str, str]]]:
    columns, last = tuple(places), max(places.values())
    pick = itemgetter(*places.values(), last)  # one more: of a single one it makes no tuple
    for row, found in rows:
        cells = found if len(found) > last else [*found, *[""] * (last + 1 - len(found))]
        yield row, dict(zip(columns, map(str.strip, pick(cells)), strict=False))


def table(data: bytes, reader: RowReader) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a CSV file, each with the line on which it begins.

    Raises:
        InputError: It is no CSV.
    """
    lines = _lines(data, reader)
    separator = max(_SEPARATORS, key=lines[0].count) if lines else ","
    rows = csv.reader(lines, delimiter=separator, skipinitialspace=True)
    has_long_lines = max(map(len, lines), default=0) > LONGEST_CELL
    before = 0
    broken = InputError(
        "this is no CSV from here on",
        source=reader.source,
        remedy="Export the file again as CSV (UTF-8).",
    )
    try:
        for cells in rows:
            may_be_long = has_long_lines or rows.line_num > before + 1
            if may_be_long and max(map(len, cells), default=0) > LONGEST_CELL:
                raise broken.at(reader.source, rows.line_num)
            yield before + 1, cells
            before = rows.line_num
    except csv.Error:
        raise broken.at(reader.source, rows.line_num) from None


def _lines(data: bytes, reader: RowReader) -> list[str]:
    """Return the lines of a file with their ends; each that is not UTF-8 is noted."""
    if data.startswith(_WIDE):
        return _split(data.decode("utf-16", "replace"))
    data = data.removeprefix(codecs.BOM_UTF8)
    if b"\x00" in data[:4096]:
        raise InputError(
            "this is not a CSV file", source=reader.source, remedy="Export the register as CSV."
        )
    try:
        return _split(data.decode())
    except UnicodeDecodeError:
        return _line_by_line(data.splitlines(keepends=True), reader)


def _split(text: str) -> list[str]:
    # str.splitlines would cut at signs that stand inside names' cells (U+0085, U+2028).
    return text.replace("\r\n", "\n").replace("\r", "\n").splitlines(keepends=True)


def _line_by_line(lines: list[bytes], reader: RowReader) -> list[str]:
    """Return lines of which some are not UTF-8: all that have accents, or a few among others."""
    accented = [n for n, line in enumerate(lines, start=1) if not line.isascii()]
    others = [n for n in accented if not _is_utf_8(lines[n - 1])]
    remedy = "Save the file as CSV (UTF-8)."
    if len(others) == len(accented):
        reader.note(0, "the file is not UTF-8 and was read as Windows-1252", remedy)
    else:
        for number in others:
            reader.note(number, "the row is not UTF-8 and was read as Windows-1252", remedy)
    wide = set(others)
    return [
        line.decode("cp1252", "replace") if n in wide else line.decode()
        for n, line in enumerate(lines, start=1)
    ]


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True
