"""XLSX workbooks, row by row (openpyxl's read-only mode), the values that formulas gave last."""

from __future__ import annotations

import warnings
import zipfile
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, BinaryIO

from checker.errors import InputError
from checker.schedules.table import Line, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl import Workbook

    from checker.schedules.source import Source

SUFFIXES = (".xlsx", ".xlsm")
LARGEST_SHEET = 2_000_000_000
"""Bytes that a workbook may unpack to; more is a zip bomb and no calendar."""


def read(source: Source, sheet: str = "") -> Table:
    """Return the rows of one sheet of a workbook.

    Args:
        source: The workbook.
        sheet: The sheet's name; by default the first that is not hidden.

    Raises:
        InputError: No workbook, a broken one, or one without that sheet.
    """
    with _opened(source) as book:
        names = [one.title for one in book.worksheets if one.sheet_state == "visible"]
    chosen = sheet or (names[0] if names else "")
    if chosen not in names:
        raise InputError(
            f"no sheet {chosen!r}" if chosen else "no sheet that is not hidden",
            source=source.name,
            remedy=f"Its sheets are {', '.join(names)}." if names else "Show the sheet in Excel.",
        )
    others = [name for name in names if name != chosen]
    notes = (f"not read: {_quoted(others)} (choose with --sheet)",) if others else ()
    return Table(f"Excel, sheet {chosen!r}", lambda: _lines(source, chosen), notes=notes)


def _quoted(names: list[str]) -> str:
    return f"sheet{'s' if len(names) > 1 else ''} {', '.join(map(repr, names))}"


@contextmanager
def _opened(source: Source) -> Iterator[Workbook]:
    from openpyxl import load_workbook  # noqa: PLC0415  (slow; for this form alone)

    with source.open() as stream, warnings.catch_warnings():
        # openpyxl warns of features that it does not keep; nothing is written back by it.
        warnings.simplefilter("ignore")
        try:
            small = _unpacked(stream) <= LARGEST_SHEET
            stream.seek(0)
            book = load_workbook(stream, read_only=True, data_only=True) if small else None
        except Exception:  # noqa: BLE001  (openpyxl raises whatever its parsers do)
            raise _no_workbook(source) from None
        if book is None:
            raise _no_workbook(source)
        try:
            yield book
        finally:
            book.close()


def _unpacked(stream: BinaryIO) -> int:
    with zipfile.ZipFile(stream) as archive:
        return sum(one.file_size for one in archive.infolist())


def _no_workbook(source: Source) -> InputError:
    return InputError(
        "this is no Excel workbook, or it is damaged or locked by a password",
        source=source.name,
        remedy="Save it again from Excel as .xlsx without a password, or as CSV.",
    )


def _lines(source: Source, sheet: str) -> Iterator[Line]:
    with _opened(source) as book:
        rows = book[sheet].iter_rows(values_only=True)
        number = 0
        while True:
            number += 1
            try:
                cells = tuple(map(text_of, next(rows)))
            except StopIteration:
                return
            except Exception:  # noqa: BLE001  (a damaged sheet fails in the middle, anyhow)
                raise _no_workbook(source) from None
            yield Line(number, _without_tail(cells))


def _without_tail(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the empty cells at the end: a sheet is as wide as its widest row."""
    width = max((place for place, cell in enumerate(cells, start=1) if cell), default=0)
    return cells[:width]


def text_of(value: Any) -> str:  # noqa: ANN401  (a cell may hold anything)
    """Return a cell's value as text; moments as ISO 8601, whole numbers without a point.

    A day is a moment at midnight in a workbook, and stands beside a time of day in some.
    """
    if value is None:
        return ""
    if isinstance(value, datetime) and value.time() != time():
        return value.isoformat(" ", "seconds" if value.second else "minutes")
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
