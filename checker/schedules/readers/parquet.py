"""Apache Parquet, batch by batch; needs the extra `cluster` (pyarrow)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.schedules.readers.excel import text_of
from checker.schedules.table import Line, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.schedules.source import Source

SUFFIXES = (".parquet",)
MISSING = "Parquet needs pyarrow, which is not installed"
REMEDY = "Install it: pip install 'school-post-checker[cluster]'."
_BATCH = 1_000


def read(source: Source) -> Table:
    """Return the rows of a Parquet file; a list in a cell becomes lines.

    Raises:
        InputError: No Parquet, or pyarrow is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415  (an extra)
        import pyarrow.parquet as pq  # noqa: PLC0415  (an extra)
    except ModuleNotFoundError:
        raise InputError(MISSING, source=source.name, remedy=REMEDY) from None
    try:
        with source.open() as stream, pq.ParquetFile(stream) as file:
            header = tuple(file.schema_arrow.names)
    except (pa.ArrowException, OSError, ValueError):
        raise InputError(
            "this is no Parquet file", source=source.name, remedy="Write it again."
        ) from None
    return Table("Parquet", lambda: _lines(source), header)


def _lines(source: Source) -> Iterator[Line]:
    import pyarrow.parquet as pq  # noqa: PLC0415  (an extra)

    number = 0
    with source.open() as stream, pq.ParquetFile(stream) as file:
        for batch in file.iter_batches(_BATCH):
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                number += 1
                yield Line(number, tuple(map(_text, row)))


def _text(value: object) -> str:
    return "\n".join(map(text_of, value)) if isinstance(value, list) else text_of(value)
