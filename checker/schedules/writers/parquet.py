"""Apache Parquet: the same columns as text, with the checker's added; needs the extra `cluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from checker.errors import InputError
from checker.schedules.batches import batched
from checker.schedules.cells import added_cells, padded
from checker.schedules.own import COLUMNS
from checker.schedules.readers.parquet import MISSING, REMEDY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.schedules.checked import Checked
    from checker.schedules.schedule import Schedule

_GROUP = 1_000
"""Rows written together, as a row group."""


def write(schedule: Schedule, results: Callable[[], Iterable[Checked]], stream: BinaryIO) -> None:
    """Write all rows.

    Raises:
        InputError: pyarrow is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415  (an extra)
        import pyarrow.parquet as pq  # noqa: PLC0415  (an extra)
    except ModuleNotFoundError:
        raise InputError(MISSING, remedy=REMEDY) from None
    schema = pa.schema([(name, pa.string()) for name in _names(schedule)])
    with pq.ParquetWriter(stream, schema) as writer:
        for batch in batched(results(), _GROUP):
            rows = [
                tuple(map(_encodable, (*padded(one.post.cells, schedule), *added_cells(one))))
                for one in batch
            ]
            columns = [pa.array(column, pa.string()) for column in zip(*rows, strict=True)]
            writer.write_table(pa.Table.from_arrays(columns, schema=schema))


def _names(schedule: Schedule) -> list[str]:
    """Return a name for each column, none of them twice."""
    names: list[str] = []
    for number, name in enumerate((*padded(schedule.header, schedule), *COLUMNS), start=1):
        names.append(name if name and name not in names else f"{name or 'column'} {number}")
    return names


def _encodable(cell: str) -> str:
    return cell.encode("utf-8", "replace").decode()
