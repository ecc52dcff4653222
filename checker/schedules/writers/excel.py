"""XLSX with colours and filters, written row by row (XlsxWriter), the same bytes every time.

The words that were found are marked inside the cells. Excel holds 32,767 characters in a
cell: a longer one is cut, which its last characters say.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from checker.output.segments import cut
from checker.output.wording import VERDICTS
from checker.report import Outcome
from checker.schedules.cells import added_cells, padded
from checker.schedules.own import COLUMNS, NOT_CHECKED
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from checker.report import Finding
    from checker.schedules.checked import Checked
    from checker.schedules.schedule import Schedule

LONGEST_CELL = 32_767
_CUT = " [cut]"
_MOST_PIECES = 200
"""Marked pieces of one cell; Excel grows slow with more."""

_MOMENT = lazy(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2})?")
_ILLEGAL = lazy(r"[\uD800-\uDFFF\uFFFE\uFFFF]")
_WIDTHS = {"verdict": 13, "reasons": 60, "clauses": 40, "ask": 24, "schedule": 36, "safe_text": 60}
_COLOURS = {
    Outcome.BREACH.word: ("#FBE3DF", "#AA2A1B"),
    Outcome.APPROVAL.word: ("#FFF0CC", "#7A4A00"),
    Outcome.ADVICE.word: ("#E1EDF8", "#1D4F8C"),
    Outcome.CLEAR.word: ("#DFF2E6", "#00592F"),
    NOT_CHECKED: ("#F3F2F1", "#0B0C0C"),
}


def write(schedule: Schedule, results: Callable[[], Iterable[Checked]], stream: BinaryIO) -> None:
    """Write all rows, and a sheet that sums them up.

    What cannot yet be packed stands meanwhile in a folder that only this user can read.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415  (for this form alone)

    with tempfile.TemporaryDirectory(prefix="checker-") as folder:
        book = Workbook(
            stream,
            {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False,
             "strings_to_urls": False, "strings_to_numbers": False},
        )  # fmt: skip
        book.set_properties({"created": datetime(2000, 1, 1)})  # noqa: DTZ001  (no clock in the file)
        _Sheet(book, schedule).write(results())
        book.close()


class _Sheet:
    def __init__(self, book: Workbook, schedule: Schedule) -> None:
        self._schedule = schedule
        self._posts: Worksheet = book.add_worksheet("Posts")
        self._summary: Worksheet = book.add_worksheet("Summary")
        self._wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self._bold = book.add_format({"bold": True, "text_wrap": True, "bg_color": "#F3F2F1"})
        self._moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"})
        self._verdicts: dict[str, Format] = {}
        self._marks: dict[str, Format] = {}
        for word, (paper, ink) in _COLOURS.items():
            self._verdicts[word] = book.add_format(
                {"bg_color": paper, "font_color": ink, "bold": True, "valign": "top"}
            )
            self._marks[word] = book.add_format({"font_color": ink, "bold": True, "underline": 1})

    def write(self, results: Iterable[Checked]) -> None:
        tally: Counter[str] = Counter()
        self._head()
        last = int(bool(self._schedule.header)) - 1
        for checked in results:
            last += 1
            verdict = self._row(last, checked)
            tally[verdict] += bool(verdict)
        if self._schedule.header:
            self._posts.autofilter(0, 0, max(last, 0), self._schedule.width + len(COLUMNS) - 1)
        self._sum_up(tally)

    def _head(self) -> None:
        schedule = self._schedule
        texts = schedule.reader.layout.get("text", ())
        for column in range(schedule.width):
            self._posts.set_column(column, column, 60 if column in texts else 18)
        for number, name in enumerate(COLUMNS):
            self._posts.set_column(schedule.width + number, schedule.width + number, _WIDTHS[name])
        if schedule.header:
            for column, name in enumerate((*padded(schedule.header, schedule), *COLUMNS)):
                self._posts.write_string(0, column, _fitting(name), self._bold)
            self._posts.freeze_panes(1, 0)

    def _row(self, row: int, checked: Checked) -> str:
        schedule = self._schedule
        layout = schedule.reader.layout
        texts = layout.get("text", ())
        for column, cell in enumerate(padded(checked.post.cells, schedule)):
            if column in layout.get("date", ()) and _MOMENT.fullmatch(cell):
                self._write_moment(row, column, cell)
            elif len(texts) == 1 and column in texts and checked.answer.report:
                self._write_marked(row, column, cell, checked)
            elif cell:
                self._posts.write_string(row, column, _fitting(cell), self._wrapped)
        added = added_cells(checked)
        for number, cell in enumerate(added):
            style = self._verdicts.get(cell, self._wrapped) if number == 0 else self._wrapped
            if cell:
                self._posts.write_string(row, schedule.width + number, _fitting(cell), style)
        return added[0]

    def _write_moment(self, row: int, column: int, cell: str) -> None:
        try:
            self._posts.write_datetime(row, column, datetime.fromisoformat(cell), self._moment)
        except (ValueError, OverflowError):
            self._posts.write_string(row, column, _fitting(cell), self._wrapped)

    def _write_marked(self, row: int, column: int, cell: str, checked: Checked) -> None:
        """Write the words of a post with those that were found in colour."""
        report = checked.answer.report
        found = [one for one in report.findings if one.detection.field == "text"] if report else []
        pieces = self._pieces(cell, found) if len(cell) <= LONGEST_CELL else []
        # Excel wants two pieces at least; a cell that is one mark is written as it is.
        if found and len(pieces) // 2 in range(1, _MOST_PIECES):
            done = self._posts.write_rich_string(row, column, *pieces, self._wrapped)
            if done == 0:
                return
        self._posts.write_string(row, column, _fitting(cell), self._wrapped)

    def _pieces(self, cell: str, found: list[Finding]) -> list[Any]:
        pieces: list[Any] = []
        for segment in cut(cell, found):
            text = _plain(segment.text)
            if text:
                pieces += [self._marks[segment.outcome.word], text] if segment.findings else [text]
        return pieces if sum(isinstance(piece, str) for piece in pieces) > 1 else []

    def _sum_up(self, tally: Counter[str]) -> None:
        sheet = self._summary
        sheet.set_column(0, 0, 44)
        sheet.write_string(0, 0, f"{tally.total()} posts checked", self._bold)
        words = {outcome.word: said for outcome, said in VERDICTS.items()}
        for row, (word, style) in enumerate(self._verdicts.items(), start=1):
            said = words.get(word, "not checked: see the reason")
            sheet.write_string(row, 0, said, style)
            sheet.write_number(row, 1, tally[word])


def _plain(text: str) -> str:
    """Return text with the line ends that Excel has, and no character that XML has not."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)


def _fitting(cell: str) -> str:
    cell = _plain(cell)
    return cell if len(cell) <= LONGEST_CELL else cell[: LONGEST_CELL - len(_CUT)] + _CUT
