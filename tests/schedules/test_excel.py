"""Workbooks: dates as Excel means them, its sheets, and what only pretends to be one."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time
from typing import TYPE_CHECKING

import openpyxl
import pytest

from checker.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.schedules.schedule import Schedule

HEADER = "Text,Image URL,Tags,Posting Time"
WHEN = "2026-11-23 08:30"


def _workbook(rows: list[list[object]], **sheets: str) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "Autumn"
    for row in rows:
        book.active.append(row)
    for title, state in sheets.items():
        book.create_sheet(title).sheet_state = state
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_workbook_is_read_with_its_dates_as_excel_means_them(
    opened: Callable[..., Schedule],
) -> None:
    """A real date in a cell is a date whatever the order; numbers and truths are text."""
    data = _workbook(
        [HEADER.split(","), ["Hello", None, 5.0, datetime(2026, 4, 5, 8, 30)]],  # noqa: DTZ001
        Notes="visible",
        Old="hidden",
    )
    schedule = opened(data, "posts.xlsx")
    (post,) = schedule.posts()

    assert post.draft is not None
    assert post.draft.publish_at == "2026-04-05T08:30+01:00"
    assert post.cells == ("Hello", "", "5", "2026-04-05 08:30")
    assert "sheet 'Autumn'" in schedule.said
    assert "not read: sheet 'Notes'" in schedule.said
    assert "Old" not in schedule.said


def test_a_day_in_a_workbook_stands_beside_its_time_of_day(opened: Callable[..., Schedule]) -> None:
    """Excel keeps a day as a moment at midnight; one that it shows as a number is a day, too."""
    day = datetime(2026, 6, 1)  # noqa: DTZ001
    rows = [
        ["date", "time_24hr", "message_text"],
        [day, time(8, 30), "Hello"],
        [46349.5, None, "x"],
    ]

    posts = list(opened(_workbook(rows), "posts.xlsx").posts())

    moments = [post.draft.publish_at for post in posts if post.draft]
    assert moments == ["2026-06-01T08:30+01:00", "2026-11-23T12:00+00:00"]


def test_a_workbook_that_begins_with_notes_names_its_other_sheets(
    opened: Callable[..., Schedule],
) -> None:
    """Whoever is told that the columns are unknown is told where else they may stand."""
    with pytest.raises(InputError, match="not read: sheet 'Plan'"):
        opened(_workbook([["How to use this file"]], Plan="visible"), "posts.xlsx")


def test_another_sheet_can_be_chosen(opened: Callable[..., Schedule]) -> None:
    """--sheet takes a sheet by name; an unknown one is refused with the names."""
    data = _workbook([["x"]], Notes="visible")

    with pytest.raises(InputError, match=r"empty|no post"):
        opened(data, "posts.xlsx", sheet="Notes")
    with pytest.raises(InputError, match=r"no sheet 'Spring'. Its sheets are Autumn, Notes"):
        opened(data, "posts.xlsx", sheet="Spring")


def test_a_workbook_named_csv_is_still_a_workbook(opened: Callable[..., Schedule]) -> None:
    """The content counts, not the name."""
    data = _workbook([HEADER.split(","), ["Hello", "", "", WHEN]])

    assert "Excel" in opened(data, "posts.csv").said


def test_a_zip_bomb_is_no_workbook(
    opened: Callable[..., Schedule], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What would unpack to more than any calendar is refused before it is unpacked."""
    monkeypatch.setattr("checker.schedules.readers.excel.LARGEST_SHEET", 1000)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 100_000)

    with pytest.raises(InputError, match="no Excel workbook"):
        opened(stream.getvalue(), "posts.xlsx")
