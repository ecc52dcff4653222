"""A schedule: a file of posts, recognised and surveyed, ready to be gone through."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from checker.drafts import Account
from checker.errors import InputError
from checker.hours import SCHOOL_TIME
from checker.schedules.dates import DateOrder
from checker.schedules.own import as_it_was, own_columns
from checker.schedules.posts import RowReader
from checker.schedules.readers import read_table
from checker.schedules.table import Line
from checker.schedules.tools import by_header, by_shape
from checker.schedules.tools.base import mapped
from checker.schedules.tools.plain import plain_layout, told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, tzinfo

    from checker.schedules.posts import Post
    from checker.schedules.source import Source
    from checker.schedules.table import Table
    from checker.schedules.tools.base import Layout

PLAIN = "plain table"
"""What a file of no known tool is called whose header says what is what."""

_HEAD = 20
"""Rows from which a file is recognised."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to read a schedule.

    Attributes:
        account: The account of posts that name none.
        mapping: For each part of a post the names of its columns, where no tool is known.
        sheet: The sheet of a workbook; by default the first.
        zone: The time zone of times that name none.
        day: The day of the run, from which events of a calendar that repeat without an end
            are followed; None for today.
    """

    account: Account = Account.OFFICIAL
    mapping: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sheet: str = ""
    zone: tzinfo = SCHOOL_TIME
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """A file of posts.

    Attributes:
        source: Where it is.
        table: Its rows.
        tool: Whose file it is ("Buffer").
        header: The names of its columns; none where it has no header.
        header_row: Whether those stand in its first row.
        width: The columns of its widest row, the checker's own left out.
        own: The first column that is the checker's own, from an earlier run; None where
            there is none.
        count: How many posts it holds (rows that are not blank).
        order: What its dates show about their order.
        reader: Makes posts of its rows.
    """

    source: Source
    table: Table
    tool: str
    header: tuple[str, ...]
    header_row: bool
    width: int
    own: int | None
    count: int
    order: DateOrder
    reader: RowReader

    def posts(self) -> Iterator[Post]:
        """Go through the rows from the first; blank rows included, the header not."""
        lines = islice(self.table.lines(), int(self.header_row), None)
        return (self.reader.post(_without_own(line, self.own)) for line in lines)

    @property
    def said(self) -> str:
        """What people are told: whose file it is, how many posts, how dates were read."""
        posts = "1 post" if self.count == 1 else f"{self.count} posts"
        kind = {"drafts": "drafts", PLAIN: f"a {PLAIN}"}.get(self.tool, f"a {self.tool} file")
        columns = told(self.reader.layout, self.header) if self.tool == PLAIN else ""
        read = f"read as {kind} ({self.table.form}): {posts}"
        parts = [read, columns, self.order.said, *self.table.notes]
        return "; ".join(filter(None, parts))


def open_schedule(source: Source, options: Options | None = None) -> Schedule:
    """Recognise a file of posts and survey it, in one pass that keeps nothing.

    Args:
        source: The file, folder or upload.
        options: How to read it.

    Raises:
        InputError: It cannot be read, or nothing says which column holds what; the
            message then lists the columns and shows how to name them.
    """
    options = options or Options()
    wanted = tuple(dict.fromkeys(name for names in options.mapping.values() for name in names))
    day = options.day or datetime.now(SCHOOL_TIME).date()
    table = read_table(source, day, sheet=options.sheet, columns=wanted)
    head = [line.cells for line in islice(table.lines(), _HEAD)]
    own = own_columns([table.header] if table.header else head)
    head = [cells[:own] for cells in ([table.header] if table.header else head)]
    tool, header, header_row, layout, networks = _recognised(source, table, head, options)
    reader = RowReader(
        layout=layout,
        networks=networks,
        zone=options.zone,
        account=options.account,
        folder=source.folder,
        numbered=tool != "drafts",
    )
    return _surveyed(source, table, tool, header, reader, header_row=header_row, own=own)


def _recognised(
    source: Source, table: Table, head: list[tuple[str, ...]], options: Options
) -> tuple[str, tuple[str, ...], bool, Layout, tuple[tuple[int, str], ...]]:
    """Return the tool's name, the header, whether it is the first row, the layout, the networks."""
    if not any(cell.strip() for cells in head for cell in cells):
        raise InputError("the file is empty", source=source.name, remedy="Export it again.")
    first = head[0]
    in_file = table.header is None
    if options.mapping:
        layout = mapped(options.mapping, first, source.name)
        by_number = all(name.isdecimal() for names in options.mapping.values() for name in names)
        header_row = in_file and (not by_number or _is_header(head, layout))
        return "mapped", first if header_row or not in_file else (), header_row, layout, ()
    if tool := by_header(first):
        return tool.name, first, in_file, tool.layout(first), tool.network_columns(first)
    if plain := plain_layout(first):
        return PLAIN, first, in_file, plain, ()
    if tool := by_shape(head):
        return tool.name, (), False, tool.layout(()), ()
    raise _unknown(source, head, table.notes)


def _is_header(head: list[tuple[str, ...]], layout: Layout) -> bool:
    """Say whether the first row names the columns: where all others have a date, it has a word."""
    dates = ["".join(row[n] for n in layout.get("date", ()) if n < len(row)) for row in head]
    figures = [any(sign.isdigit() for sign in date) for date in dates if date.strip()]
    return bool(dates[0].strip()) and len(figures) > 1 and not figures[0] and all(figures[1:])


def _unknown(source: Source, head: list[tuple[str, ...]], notes: tuple[str, ...]) -> InputError:
    columns = f"its columns are {', '.join(map(repr, head[0])) or 'none'}"
    remedy = "Say which is which: --map text=Body,date=When (or by number: --map text=2,date=1)."
    if row := _named_below(head):
        remedy = f"Its columns seem to be named in row {row}: delete the rows above that one."
    return InputError(
        "; ".join(("this is the file of no tool that is known", columns, *notes)),
        source=source.name,
        remedy=remedy,
    )


def _named_below(head: list[tuple[str, ...]]) -> int | None:
    """Return the row below a title in which the columns are named; None where none is."""
    for number, row in enumerate(head[1:], start=2):
        if sum(map(bool, row)) > 1 and (by_header(row) or plain_layout(row)):
            return number
    return None


def _surveyed(  # noqa: PLR0913  (what was found out so far)
    source: Source,
    table: Table,
    tool: str,
    header: tuple[str, ...],
    reader: RowReader,
    *,
    header_row: bool,
    own: int | None,
) -> Schedule:
    count, width, order = 0, len(header), DateOrder()
    lines = islice(table.lines(), int(header_row), None)
    for line in (_without_own(line, own) for line in lines):
        if not line.is_blank:
            count += 1
            width = max(width, len(line.cells))
            order += DateOrder.shown_by([reader.date_of(line)])
    if not count:
        raise InputError("no post in this file", source=source.name, remedy="Export it again.")
    reader = replace(reader, month_first=order.is_month_first)
    return Schedule(source, table, tool, header, header_row, width, own, count, order, reader)


def _without_own(line: Line, own: int | None) -> Line:
    """Leave out the checker's own columns, and the apostrophes that it put before formulas."""
    if own is None:
        return line
    return Line(line.number, tuple(map(as_it_was, line.cells[:own])), line.problem)
