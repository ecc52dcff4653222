"""Writers: one file for each form that a report may have.

A form that is written row by row has `head(schedule)` and `row(schedule, checked)`, and can
be written as results come; one that needs all of them has `write(schedule, results, stream)`
and may go through the results more than once.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Protocol

from checker.errors import InputError
from checker.schedules.writers import csv_file, excel, html, json_lines, parquet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import PurePath

    from checker.schedules.checked import Checked
    from checker.schedules.schedule import Schedule


class ByRow(Protocol):
    """A form that is written row by row."""

    def head(self, schedule: Schedule) -> bytes:
        """Return what stands before the first row."""
        ...

    def row(self, schedule: Schedule, checked: Checked) -> bytes:
        """Return a row."""
        ...


class Whole(Protocol):
    """A form that is written once all results are there."""

    def write(
        self, schedule: Schedule, results: Callable[[], Iterable[Checked]], stream: BinaryIO
    ) -> None:
        """Write all rows."""
        ...


BY_ROW: Mapping[str, ByRow] = MappingProxyType({".jsonl": json_lines, ".csv": csv_file})
WHOLE: Mapping[str, Whole] = MappingProxyType({".html": html, ".xlsx": excel, ".parquet": parquet})
FORMS = (*WHOLE, *BY_ROW)
"""Endings of report files."""


def form_of(path: PurePath) -> str:
    """Return the form of a report by its name's ending.

    Raises:
        InputError: No report has that form; the message lists those that there are.
    """
    form = path.suffix.casefold()
    if form in FORMS:
        return form
    raise InputError(
        "no report has this ending", source=str(path), remedy=f"Use one of {', '.join(FORMS)}."
    )


def write_report(
    form: str, schedule: Schedule, results: Callable[[], Iterable[Checked]], stream: BinaryIO
) -> None:
    """Write the report on a schedule in one of FORMS.

    Args:
        form: The ending of such a file (".html").
        schedule: What was checked.
        results: Goes through the checked rows from the first, as often as it is called.
        stream: Where to write it.
    """
    if form in WHOLE:
        WHOLE[form].write(schedule, results, stream)
        return
    stream.write(BY_ROW[form].head(schedule))
    stream.writelines(BY_ROW[form].row(schedule, checked) for checked in results())
