"""A text laid out for a terminal: wrapped by the width that it takes there, marked underneath.

Widths follow Unicode Standard Annex 11 as the wcwidth library implements it, by grapheme
clusters (Annex 29): an emoji family takes two columns, a combining accent none. In a
right-to-left line the terminal reorders the words but not the marks, so marks there show
that something is meant, not where; the words are quoted in the reasons anyway.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from wcwidth import iter_graphemes, wcswidth, wrap

from checker.output.visible import HIDDEN, token
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.report import Finding

    Paint = Callable[[str, str], str]

MARK = "^"
_TAB = " " * 4
_STYLES = {
    "breach": "1;31",
    "approval": "1;33",
    "advice": "1;36",
    "clear": "1;32",
    "strong": "1",
    "quiet": "2",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """What a terminal shows for one user-perceived character.

    Attributes:
        shown: What to print.
        width: The columns that it takes.
        level: The worst outcome of the findings on it.
    """

    shown: str
    width: int
    level: Outcome


def painter(*, colour: bool) -> Paint:
    """Return a function that puts text into a style ("breach", "quiet"); without colour, as is."""
    if not colour:
        return lambda text, _style: text
    return lambda text, style: f"\x1b[{_STYLES[style]}m{text}\x1b[0m"


def paragraph(text: str, width: int, indent: str = "") -> list[str]:
    """Return harmless text as lines that fit a width."""
    return wrap(
        text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )


def marked_lines(
    text: str, findings: Sequence[Finding], width: int, paint: Paint, indent: str = ""
) -> list[str]:
    """Return a text as lines, each with the marks of its findings on the line below."""
    lines = []
    for row in _rows(_cells(text, _levels(text, findings)), max(width - len(indent), 8)):
        lines.append((indent + _row(row, paint)).rstrip())
        if any(cell.level for cell in row):
            lines.append(indent + _marks(row, paint))
    return lines


def _levels(text: str, findings: Sequence[Finding]) -> bytearray:
    """Return the worst outcome at every code point."""
    levels = bytearray(len(text))
    for finding in sorted(findings, key=lambda one: one.outcome):
        start, end = max(finding.detection.start, 0), min(finding.detection.end, len(text))
        levels[start:end] = bytes([finding.outcome]) * max(end - start, 0)
    return levels


def _cells(text: str, levels: bytearray) -> Iterator[Cell]:
    hidden = {match.start() for match in HIDDEN.finditer(text)}
    offset = 0
    for cluster in iter_graphemes(text):
        end = offset + len(cluster)
        if hidden.isdisjoint(range(offset, end)):
            yield _cell(cluster, Outcome(max(levels[offset:end])))
        else:
            for place, character in enumerate(cluster, start=offset):
                shown = token(character) if place in hidden else character
                yield _cell(shown, Outcome(levels[place]))
        offset = end


def _cell(shown: str, level: Outcome) -> Cell:
    if shown == "\t":
        shown = _TAB
    return Cell(shown, max(wcswidth(shown), 0), level)


def _rows(cells: Iterator[Cell], width: int) -> Iterator[list[Cell]]:
    """Yield rows no wider than a width, broken at line ends, else at spaces, else anywhere."""
    row: list[Cell] = []
    taken = 0
    for cell in cells:
        if cell.shown in {"\n", "\r\n"}:
            yield row
            row, taken = [], 0
            continue
        if taken + cell.width > width and row:
            head, row = _broken(row)
            yield head
            taken = sum(one.width for one in row)
        row.append(cell)
        taken += cell.width
    if row:
        yield row


def _broken(row: list[Cell]) -> tuple[list[Cell], list[Cell]]:
    for place in range(len(row) - 1, 0, -1):
        if row[place].shown == " ":
            return row[:place], row[place + 1 :]
    return row, []


def _row(row: list[Cell], paint: Paint) -> str:
    return "".join(
        paint(shown, level.word) if level else shown
        for level, shown in _runs(row, lambda cell: cell.shown)
    )


def _marks(row: list[Cell], paint: Paint) -> str:
    marks = [
        (level, (MARK if level else " ") * len(columns))
        for level, columns in _runs(row, lambda cell: " " * cell.width)
    ]
    while marks and not marks[-1][0]:
        marks.pop()
    return "".join(paint(shown, level.word) if level else shown for level, shown in marks)


def _runs(row: list[Cell], part: Callable[[Cell], str]) -> Iterator[tuple[Outcome, str]]:
    for level, cells in groupby(row, key=lambda cell: cell.level):
        yield level, "".join(map(part, cells))
