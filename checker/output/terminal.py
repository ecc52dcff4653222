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

from checker.output.segments import cut
from checker.output.visible import HIDDEN, token
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.output.segments import Segment
    from checker.report import Finding

    Paint = Callable[[str, str], str]

MARK = "^"
WIDE_MARK = "~"
"""Under words that are meant as a whole and have other findings among them."""
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
        mark: What stands below it.
    """

    shown: str
    width: int
    level: Outcome
    mark: str


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
    for row in _rows(_cells(text, findings), max(width - len(indent), 8)):
        lines.append((indent + _row(row, paint)).rstrip())
        if any(cell.level for cell in row):
            lines.append(indent + _marks(row, paint))
    return lines


def _cells(text: str, findings: Sequence[Finding]) -> Iterator[Cell]:
    segments = cut(text, findings)
    levels = b"".join(bytes([one.outcome]) * len(one.text) for one in segments)
    marks = b"".join(_mark(one) * len(one.text) for one in segments)
    hidden = {match.start() for match in HIDDEN.finditer(text)}
    offset = 0
    for cluster in iter_graphemes(text):
        end = offset + len(cluster)
        if hidden.isdisjoint(range(offset, end)):
            yield _cell(cluster, levels[offset:end], marks[offset:end])
        else:
            for place, character in enumerate(cluster, start=offset):
                shown = token(character) if place in hidden else character
                yield _cell(shown, levels[place : place + 1], marks[place : place + 1])
        offset = end


def _mark(segment: Segment) -> bytes:
    mark = WIDE_MARK if segment.wide else MARK
    return mark.encode() if segment.findings else b" "


def _cell(shown: str, levels: bytes, marks: bytes) -> Cell:
    if shown == "\t":
        shown = _TAB
    # Where a finding ends inside a character, the stronger mark stands under the whole of it.
    mark = MARK if MARK.encode() in marks else chr(max(marks))
    return Cell(shown, max(wcswidth(shown), 0), Outcome(max(levels)), mark)


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
    return _runs(row, lambda cell: cell.shown, paint)


def _marks(row: list[Cell], paint: Paint) -> str:
    last = max(place for place, cell in enumerate(row) if cell.level)
    return _runs(row[: last + 1], lambda cell: cell.mark * cell.width, paint)


def _runs(row: list[Cell], part: Callable[[Cell], str], paint: Paint) -> str:
    runs = groupby(row, key=lambda cell: cell.level)
    texts = [(level, "".join(map(part, cells))) for level, cells in runs]
    return "".join(paint(text, level.word) if level else text for level, text in texts)
