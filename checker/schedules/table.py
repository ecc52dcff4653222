"""What every reader gives: rows of text cells, that can be gone through more than once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One row of a file.

    Attributes:
        number: Its number as people count it: the row of the spreadsheet (a header is row
            1), the line of a JSON Lines file, the entry of a calendar, the file of a folder.
        cells: Its cells as text.
        problem: Why it could not be read; empty where it could.
    """

    number: int
    cells: tuple[str, ...]
    problem: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.problem and not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a CSV file is written, so that it can be handed back in the same way.

    Attributes:
        delimiter: What stands between cells.
        encoding: Its encoding, as Python's codecs call it.
        line_end: What ends a row.
        lead: What stands before the first row ("sep=;" of Excel), with its line end.
    """

    delimiter: str = ","
    encoding: str = "utf-8"
    line_end: str = "\r\n"
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows of cells.

    Attributes:
        form: What the file is, for people ("CSV", "Excel, sheet 'Term 2'").
        lines: Goes through its rows from the first, headers included.
        header: The names of the columns where the form itself has them (JSON, calendars);
            None where they would stand in the first row.
        dialect: How to write it as CSV again.
        notes: What people should know about the reading.
    """

    form: str
    lines: Callable[[], Iterator[Line]]
    header: tuple[str, ...] | None = None
    dialect: Dialect = Dialect()
    notes: tuple[str, ...] = ()


def in_columns(values: dict[str, str], header: Sequence[str]) -> tuple[str, ...]:
    """Return the cells of a row from values by name, in the order of the header."""
    return tuple(values.get(name, "") for name in header)
