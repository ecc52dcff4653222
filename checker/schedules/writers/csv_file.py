"""The same CSV file with the checker's columns added, row by row.

Delimiter, line ends and header are those of the file that was read; it is UTF-8 where
that one was, and otherwise UTF-8 with a mark, so that Excel reads it rightly.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from checker.schedules.cells import added_cells, padded
from checker.schedules.own import COLUMNS, harmless_cell

if TYPE_CHECKING:
    from checker.schedules.checked import Checked
    from checker.schedules.schedule import Schedule

_KEPT = {"utf-8": "utf-8"}
_MARK = "\ufeff"


def head(schedule: Schedule) -> bytes:
    """Return what stands before the first post: the mark, "sep=;" and the names of columns."""
    dialect = schedule.table.dialect
    mark = "" if dialect.encoding in _KEPT else _MARK
    names = padded(schedule.header, schedule) if schedule.header else ()
    header = _row((*names, *COLUMNS), schedule) if names else ""
    lead = dialect.lead.removeprefix(_MARK)
    return f"{mark}{lead}{header}".encode("utf-8", "replace")


def row(schedule: Schedule, checked: Checked) -> bytes:
    """Return a row with the checker's cells."""
    cells = padded(checked.post.cells, schedule)
    return _row((*cells, *added_cells(checked)), schedule).encode("utf-8", "replace")


def _row(cells: tuple[str, ...], schedule: Schedule) -> str:
    dialect = schedule.table.dialect
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=dialect.delimiter, lineterminator=dialect.line_end)
    writer.writerow(map(harmless_cell, cells))
    return stream.getvalue()
