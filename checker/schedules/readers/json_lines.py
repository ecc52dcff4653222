"""JSON Lines: drafts in the form of the interface, or with --map objects of any kind."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from checker.drafts import Draft
from checker.errors import InputError
from checker.intake import parse_draft, text_lines
from checker.schedules.table import Line, Table, in_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.schedules.source import Source

SUFFIXES = (".jsonl", ".ndjson")
HEADER = tuple(field.name for field in fields(Draft))
"""The columns of a table of drafts: the keys of the interface."""


def read(source: Source, columns: tuple[str, ...] = ()) -> Table:
    """Return the rows of a JSON Lines file.

    Args:
        source: The file.
        columns: The keys to take, where the objects are no drafts of the interface.

    Raises:
        InputError: It cannot be opened.
    """
    take = (lambda line: _values(line, columns)) if columns else _draft_values
    return Table("JSON Lines", lambda: _lines(source, take, columns or HEADER), columns or HEADER)


def _lines(
    source: Source, take: Callable[[str], dict[str, str]], header: tuple[str, ...]
) -> Iterator[Line]:
    with source.open() as stream:
        for number, line in enumerate(text_lines(stream, source.name), start=1):
            if isinstance(line, InputError):
                yield Line(number, (), line.problem)
            elif line.strip():
                yield _line(number, line.strip(), take, header)


def _line(
    number: int, line: str, take: Callable[[str], dict[str, str]], header: tuple[str, ...]
) -> Line:
    try:
        return Line(number, in_columns(take(line), header))
    except InputError as error:
        # Handed back untouched, in the column that holds the words of a post.
        place = header.index("text") if "text" in header else 0
        return Line(number, (*[""] * place, line), str(error.at("")).removesuffix("."))


def _draft_values(line: str) -> dict[str, str]:
    draft = parse_draft(line)
    return {name: _text(getattr(draft, name)) for name in HEADER}


def _values(line: str, columns: tuple[str, ...]) -> dict[str, str]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise InputError("broken JSON") from None
    if not isinstance(data, dict):
        raise InputError("no JSON object")
    return {name: _text(data.get(name)) for name in columns}


def _text(value: Any) -> str:  # noqa: ANN401  (JSON holds anything)
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "\n".join(map(_text, value))
    return str(value)
