"""What a scheduling tool's file looks like: its columns, or the shape of its rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fnmatch import translate
from functools import cache
from typing import TYPE_CHECKING

from checker.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

PARTS = (
    "id", "text", "title", "first_comment", "alt_text", "poll", "images", "link", "date", "time",
    "zone", "account", "platform", "policy", "approvals",
)  # fmt: skip
"""The parts of a post that a column can hold; several columns may hold one part."""

Layout = dict[str, tuple[int, ...]]
"""Which columns, counted from 0, hold which part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """One scheduling tool's bulk upload or export; the module that defines it calls it TOOL.

    Attributes:
        name: The tool's own name.
        columns: For each part the names of its columns, as they stand in the header; a
            star stands for anything ("Alt text picture *").
        marks: The columns that its header has and that tell it from others.
        networks: Columns that say, by TRUE or yes, on which network a post appears.
        positions: For a file with no header, which columns hold which part.
        shape: For a file with no header, whether a row looks like this tool's.
    """

    name: str
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    marks: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    positions: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    shape: Callable[[Sequence[str]], bool] | None = None

    def fits(self, header: Sequence[str]) -> bool:
        """Say whether a first row is this tool's header."""
        names = set(map(plain, header))
        return bool(self.marks) and all(plain(mark) in names for mark in self.marks)

    def fits_rows(self, rows: Iterable[Sequence[str]]) -> bool:
        """Say whether rows without a header are this tool's; one that is not may be among them."""
        if self.shape is None:
            return False
        right = [self.shape(row) for row in rows]
        return sum(right) > len(right) / 2

    def layout(self, header: Sequence[str]) -> Layout:
        """Return which column holds which part.

        Args:
            header: The names of the columns; none for a file without a header.
        """
        if not self.columns:
            return dict(self.positions)
        return located(self.columns, header)

    def network_columns(self, header: Sequence[str]) -> tuple[tuple[int, str], ...]:
        """Return the columns that name a network, with its name."""
        wanted = set(map(plain, self.networks))
        return tuple((n, plain(name)) for n, name in enumerate(header) if plain(name) in wanted)


def plain(name: str) -> str:
    """Return a column's name without regard to case, spaces and the mark of a file's beginning."""
    return " ".join(name.removeprefix("\ufeff").casefold().split())


def located(columns: Mapping[str, tuple[str, ...]], header: Sequence[str]) -> Layout:
    """Return where the columns with these names stand; a name that is not there is left out."""
    names = list(map(plain, header))
    layout: Layout = {}
    for part, wanted in columns.items():
        tests = [_test(plain(one)) for one in wanted]
        places = [n for test in tests for n, name in enumerate(names) if test.match(name)]
        if places:
            layout[part] = tuple(dict.fromkeys(places))
    return layout


@cache
def _test(name: str) -> re.Pattern[str]:
    return re.compile(translate(name))


def mapped(mapping: Mapping[str, tuple[str, ...]], header: Sequence[str], source: str) -> Layout:
    """Return where the columns stand that a person named with --map.

    Args:
        mapping: For each part the columns' names; a number counts columns from 1.
        header: The file's first row.
        source: The file's name, for messages.

    Raises:
        InputError: A column is not there; the message lists those that are.
    """
    names = list(map(plain, header))
    layout: Layout = {}
    for part, wanted in mapping.items():
        places = [_place(name, names) for name in wanted]
        if None in places:
            missing = wanted[places.index(None)]
            raise InputError(
                f"no column {missing!r}",
                source=source,
                line=1,
                remedy=f"Its columns are {', '.join(map(repr, header))}.",
            )
        layout[part] = tuple(place for place in places if place is not None)
    return layout


def _place(name: str, names: Sequence[str]) -> int | None:
    if plain(name) in names:
        return names.index(plain(name))
    return int(name) - 1 if name.isdecimal() and 0 < int(name) <= len(names) else None
