"""CSV: any usual delimiter and encoding, quoted line ends, cells of 32,000 characters and more.

A row that cannot be read becomes a line with its problem; the rows after it are read. RFC
4180 leaves open what a stray quotation mark means: inside one line it stands for itself, and
where it would join a row to those after it, it was never closed.
"""

from __future__ import annotations

import csv
import io
from collections import Counter, deque
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.schedules.encodings import find_encoding
from checker.schedules.table import Dialect, Line, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.schedules.source import Source

SUFFIXES = (".csv", ".tsv", ".txt")
LONGEST_CELL = 1_000_000
"""Characters of one cell; Excel allows 32,767. Beyond this a quotation mark was never closed."""

_UNCLOSED = "this row is no CSV: a quotation mark is never closed"
_SAMPLE_ROWS = 50
_SAMPLE = 65_536
_DELIMITERS = (",", ";", "\t", "|")
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_ENCODINGS = {"cp1252": "Windows-1252"}


def read(source: Source) -> Table:
    """Return the rows of a CSV file.

    Raises:
        InputError: It cannot be opened, or is no text.
    """
    csv.field_size_limit(LONGEST_CELL)  # the module's own switch; there is no other
    dialect = _dialect(source, find_encoding(source))
    encoding = _ENCODINGS.get(dialect.encoding, dialect.encoding.upper())
    return Table(
        form=f"CSV, {_NAMES[dialect.delimiter]}, {encoding.removesuffix('-SIG')}",
        lines=lambda: _lines(source, dialect),
        dialect=dialect,
    )


def _dialect(source: Source, encoding: str) -> Dialect:
    sample = _sample(source, encoding)
    lead, sep, _ = sample.partition("\n")
    named = lead.strip().casefold().removeprefix("sep=")
    if lead.casefold().startswith("sep=") and named in _DELIMITERS:
        return Dialect(named, encoding, _line_end(sample), lead + sep)
    delimiter = max(_DELIMITERS, key=lambda one: _evenness(sample, one))
    return Dialect(delimiter, encoding, _line_end(sample))


def _sample(source: Source, encoding: str) -> str:
    with source.open() as stream:
        return stream.read(_SAMPLE).decode(encoding, "replace")


def _line_end(sample: str) -> str:
    return "\r\n" if "\r\n" in sample or "\n" not in sample else "\n"


def _evenness(sample: str, delimiter: str) -> tuple[float, int]:
    """Return how evenly a delimiter divides the rows of a sample, and into how many cells."""
    widths: Counter[int] = Counter()
    rows = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        for row, _ in zip(rows, range(_SAMPLE_ROWS), strict=False):
            if row:
                widths[len(row)] += 1
    except csv.Error:
        return 0, 0
    if not widths:
        return 0, 0
    width, times = widths.most_common(1)[0]
    return (times / widths.total() if width > 1 else 0), width


def _lines(source: Source, dialect: Dialect) -> Iterator[Line]:
    with io.TextIOWrapper(
        source.open(), encoding=dialect.encoding, errors="replace", newline=""
    ) as stream:
        if dialect.lead:
            stream.readline()
        rows = _Rows(stream, dialect.delimiter)
        for number in count(1):
            try:
                yield Line(number, *next(rows))
            except StopIteration:
                return
            except UnicodeError:
                raise InputError(
                    f"this begins as {dialect.encoding.upper()} but breaks off",
                    source=source.name,
                    line=number,
                    remedy="Save the file again as UTF-8.",
                ) from None


class _Rows:
    """Goes through the rows of a CSV file, each with what is wrong with it.

    Args:
        lines: The lines of the file.
        delimiter: What stands between cells.
    """

    def __init__(self, lines: Iterator[str], delimiter: str) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._back: deque[str] = deque()
        self._taken: list[str] = []
        self._strict = self._reader()

    def __next__(self) -> tuple[tuple[str, ...], str]:
        """Return the cells of the next row, and its problem or nothing."""
        self._taken.clear()
        try:
            return tuple(next(self._strict)), ""
        except csv.Error:
            self._strict = self._reader()
        first, *others = self._taken
        self._back.extendleft(reversed(others))
        return self._alone(first, is_whole=not others)

    def _alone(self, line: str, *, is_whole: bool) -> tuple[tuple[str, ...], str]:
        """Return the cells of a row that has to end with its line; of a bad one as it stands."""
        with suppress(csv.Error):
            cells = tuple(next(csv.reader([line], delimiter=self._delimiter)))
            if is_whole and not _ends_open(line, self._delimiter):
                return cells, ""
        return tuple(line.rstrip("\r\n").split(self._delimiter)), _UNCLOSED

    def _reader(self) -> Iterator[list[str]]:
        return csv.reader(self._taking(), delimiter=self._delimiter, strict=True)

    def _taking(self) -> Iterator[str]:
        while True:
            line = self._back.popleft() if self._back else next(self._lines, None)
            if line is None:
                return
            self._taken.append(line)
            yield line


def _ends_open(line: str, delimiter: str) -> bool:
    """Say whether a line ends inside quotation marks, as a lenient reader takes it."""
    rows = csv.reader([line, delimiter], delimiter=delimiter)
    next(rows)
    return next(rows, None) is None
