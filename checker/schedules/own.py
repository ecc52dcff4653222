"""The columns that the checker adds, and how they are known again when the file comes back.

Cells that a spreadsheet would take for a formula get an apostrophe in front (OWASP, "CSV
Injection"); it is taken off again when the checker reads its own file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.report import Outcome
from checker.schedules.tools.base import plain
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS = ("verdict", "reasons", "clauses", "ask", "schedule", "safe_text")
"""What is added to each row."""

NOT_CHECKED = "not checked"
"""The verdict of a row that could not be checked."""

_VERDICTS = frozenset({"", NOT_CHECKED, *(outcome.word for outcome in Outcome)})
_FORMULA = lazy(
    r"[=+\-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    r"\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}]"
)
_NUMBER = lazy(r"[+-]?\d[\d ]*(?:[.,:]\d+)*%?")
_DEFUSED = lazy(
    r"'(?=[=+\-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    r"\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}])"
)


def harmless_cell(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; plain numbers stay as they are."""
    if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def as_it_was(cell: str) -> str:
    """Return a cell of the checker's own file as it was before."""
    return _DEFUSED.sub("", cell, count=1) if _DEFUSED.match(cell) else cell


def own_columns(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the first column of a file that is the checker's own, judging by its first rows.

    Returns:
        Its number, counted from 0; None where none is.
    """
    count = len(COLUMNS)
    if rows and tuple(map(plain, rows[0][-count:])) == COLUMNS:
        return len(rows[0]) - count
    filled = [row for row in rows if row]
    ours = all(
        len(row) > count and row[-count] in _VERDICTS and _is_answer(row[-count:]) for row in filled
    )
    verdicts = ours and any(row[-count] for row in filled)
    return len(filled[0]) - count if verdicts else None


def _is_answer(cells: Sequence[str]) -> bool:
    """Say whether cells can be the checker's: a verdict has reasons unless it is clear."""
    verdict, reasons, clauses, *_ = cells
    return bool(verdict) or not (reasons or clauses)
