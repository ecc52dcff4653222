"""Readers: CSV in any dress, workbooks, JSON Lines, calendars, folders, Parquet."""

from __future__ import annotations

import csv
import io
import json
import random
import zipfile
from datetime import datetime, time
from typing import TYPE_CHECKING

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError
from checker.schedules.schedule import Options, open_schedule
from checker.schedules.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checker.schedules.schedule import Schedule

HEADER = "Text,Image URL,Tags,Posting Time"
WHEN = "2026-11-23 08:30"


def _texts(schedule: Schedule) -> list[str]:
    return [post.draft.text for post in schedule.posts() if post.draft]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters_are_found_out(
    opened: Callable[..., Schedule], encoding: str, delimiter: str
) -> None:
    """Zoë’s fair – £5 comes out of every usual encoding and delimiter."""
    rows = [HEADER.split(","), ["Zoë’s fair – £5", "", "", WHEN]] * 1
    data = "".join(f"{delimiter.join(row)}\r\n" for row in rows).encode(encoding)

    assert _texts(opened(data)) == ["Zoë’s fair – £5"]


def test_one_curly_quote_late_in_a_file_is_not_lost(opened: Callable[..., Schedule]) -> None:
    """A file that is ASCII for 100,000 bytes and Windows-1252 then is read rightly."""
    plain = f"plain words,,,{WHEN}\r\n" * 5000
    data = f"{HEADER}\r\n{plain}".encode() + f"caf\xe9,,,{WHEN}\r\n".encode("cp1252")

    assert _texts(opened(data))[-1] == "café"


def test_quoted_line_ends_commas_and_quotes_stay_in_their_cell(
    opened: Callable[..., Schedule],
) -> None:
    """What stands inside quotation marks is one cell, whatever it holds; rows count as in Excel."""
    schedule = opened(f'{HEADER}\r\n"One,\r\ntwo ""three"";\nfour",,,{WHEN}\r\nFive,,,{WHEN}\r\n')

    assert _texts(schedule) == ['One,\r\ntwo "three";\nfour', "Five"]
    assert [post.row for post in schedule.posts()] == [2, 3]


def test_a_cell_of_32000_characters_is_read(opened: Callable[..., Schedule]) -> None:
    """Excel's longest cell, and one longer than Python's own limit, come out whole."""
    for length in (32_000, 200_000):
        assert len(_texts(opened(f"{HEADER}\n{'a ' * (length // 2)},,,{WHEN}\n"))[0]) == length


def test_the_line_that_excel_writes_about_the_delimiter_is_no_post(
    opened: Callable[..., Schedule],
) -> None:
    """`sep=;` says what stands between cells and is kept for the way back."""
    schedule = opened(f"sep=;\r\n{HEADER.replace(',', ';')}\r\nHello;;;{WHEN}\r\n")

    assert _texts(schedule) == ["Hello"]
    assert schedule.table.dialect.lead == "sep=;\r\n"


def test_blank_rows_are_counted_and_are_no_posts(opened: Callable[..., Schedule]) -> None:
    """An empty row keeps the numbers of the others right."""
    schedule = opened(f"{HEADER}\nOne,,,{WHEN}\n,,,\n\nTwo,,,{WHEN}\n")

    assert schedule.count == 2
    assert [(p.row, bool(p.draft), p.problem) for p in schedule.posts()] == [
        (2, True, ""), (3, False, ""), (4, False, ""), (5, True, ""),
    ]  # fmt: skip


def test_a_quotation_mark_that_is_never_closed_is_one_bad_row(
    opened: Callable[..., Schedule], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the rest of a file runs into one cell, that row is bad and says why."""
    monkeypatch.setattr("checker.schedules.readers.csv_file.LONGEST_CELL", 1000)
    schedule = opened(f'{HEADER}\nOne,,,{WHEN}\n"Two,,,{WHEN}\n' + f"More,,,{WHEN}\n" * 100)
    problems = [post.problem for post in schedule.posts()]

    assert problems[0] == ""
    assert "quotation mark" in problems[1]


@pytest.mark.parametrize("last", [f'"Four, at the end,,{WHEN}', f"Four,,,{WHEN}"])
def test_a_row_that_never_closes_its_quotation_mark_takes_no_other_with_it(
    opened: Callable[..., Schedule], last: str
) -> None:
    """The rows behind it are posts of their own, under their own numbers."""
    rows = [f'"One,,,{WHEN}', f'"Two, ""quoted"",\nover two lines",,,{WHEN}', f'Three "x",,,{WHEN}']
    posts = list(opened("\n".join([HEADER, *rows, last]) + "\n").posts())

    assert [post.row for post in posts] == [2, 3, 4, 5]
    assert "never closed" in posts[0].problem
    assert posts[0].draft is None
    assert posts[0].cells[0].startswith("One,")
    assert [post.draft.text for post in posts[1:3] if post.draft] == [
        'Two, "quoted",\nover two lines',
        'Three "x"',
    ]
    assert bool(posts[3].problem) == last.startswith('"')


def test_a_stray_quotation_mark_inside_a_line_stands_for_itself(
    opened: Callable[..., Schedule],
) -> None:
    """Careless exports quote cells and double nothing."""
    posts = list(opened(f'{HEADER}\n"He said "hi" to us",,,{WHEN}\nTwo,,,{WHEN}\n').posts())

    assert [post.problem for post in posts] == ["", ""]
    assert posts[0].draft
    assert "hi" in posts[0].draft.text


_CELL = st.text(st.characters(exclude_categories=["Cc"]), max_size=20)


@given(st.lists(st.tuples(_CELL, _CELL), min_size=1, max_size=5))
def test_any_cells_come_back_as_they_were_written(rows: list[tuple[str, str]]) -> None:
    """Whatever Python's csv module writes is read back, cell by cell."""
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([("Body", "When"), ("words", "2026-11-23"), *rows])
    mapping = {"text": ("Body",), "date": ("When",)}
    schedule = open_schedule(
        Source("x.csv", data=stream.getvalue().encode("utf-8", "replace")), Options(mapping=mapping)
    )
    written = [tuple(cell.encode("utf-8", "replace").decode() for cell in row) for row in rows]

    assert [post.cells for post in schedule.posts()][1:] == written


@given(st.binary(max_size=300), st.sampled_from([".csv", ".xlsx", ".jsonl", ".ics", ".parquet"]))
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    """Arbitrary bytes never raise anything but an InputError."""
    try:
        said = open_schedule(Source(f"x{suffix}", data=data)).said
    except InputError as error:
        said = str(error)
    assert said


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


def test_drafts_as_json_lines_keep_bad_lines_as_they_are(
    opened: Callable[..., Schedule],
) -> None:
    """A broken line and an unknown key are bad rows with their line; the others are drafts."""
    lines = ['{"text": "One", "id": "a", "poll": ["x", "y"]}', '{"text": ', "", '{"texst": "x"}']
    posts = list(opened("\n".join(lines), "posts.jsonl").posts())

    assert [post.row for post in posts] == [1, 2, 4]
    assert posts[0].draft is not None
    assert (posts[0].draft.id, posts[0].draft.poll) == ("a", ("x", "y"))
    assert "broken JSON" in posts[1].problem
    assert '{"text":' in posts[1].cells
    assert "unknown key 'texst'" in posts[2].problem


def test_any_json_lines_can_be_mapped(opened: Callable[..., Schedule]) -> None:
    """Keys of another program are columns."""
    data = json.dumps({"body": "Hello", "at": WHEN, "n": 1}) + "\n[1]\nx\n"
    posts = list(opened(data, "x.jsonl", mapping={"text": ("body",), "date": ("at",)}).posts())

    assert posts[0].draft is not None
    assert (posts[0].draft.text, posts[0].draft.publish_at[:10]) == ("Hello", "2026-11-23")
    assert [bool(post.problem) for post in posts] == [False, True, True]


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:one
SUMMARY:Sports day
DESCRIPTION:Bring hats\\, please.\\nAnd wat
 er.
DTSTART;TZID=GMT Standard Time:20260601T083000
ATTACH:https://m.example/hats.jpg
END:VEVENT
BEGIN:VEVENT
UID:two
SUMMARY:Only a summary
DTSTART;VALUE=DATE:20260602
END:VEVENT
BEGIN:VEVENT
UID:three
SUMMARY:In UTC
DTSTART:20260601T083000Z
END:VEVENT
BEGIN:VEVENT
DTSTART:nonsense
SUMMARY;=:x
END:VEVENT
BEGIN:VEVENT
DTSTART:nonsense
SUMMARY:Without a day
END:VEVENT
BEGIN:VEVENT
SUMMARY:Cut off
"""


def test_a_content_calendar_is_read_event_by_event(opened: Callable[..., Schedule]) -> None:
    """Folded lines, Windows time zones, days without a time, UTC and broken events."""
    posts = list(opened(CALENDAR, "posts.ics").posts())
    first, second, third = (post.draft for post in posts[:3])

    assert first is not None
    assert second is not None
    assert third is not None
    assert (first.title, first.text) == ("Sports day", "Bring hats, please.\nAnd water.")
    assert first.publish_at == "2026-06-01T08:30+01:00"
    assert first.images == ("https://m.example/hats.jpg",)
    assert (second.text, second.title, second.publish_at) == ("Only a summary", "", "2026-06-02")
    assert third.publish_at == "2026-06-01T09:30+01:00"
    assert len(posts) == 6
    assert posts[4].draft is not None
    assert posts[4].draft.text == "Without a day"
    assert "the date or time cannot be read" in posts[4].problem
    assert posts[5].problem


def test_what_is_no_calendar_is_refused(opened: Callable[..., Schedule]) -> None:
    """A text file with the ending of a calendar is none."""
    with pytest.raises(InputError, match="no calendar"):
        opened("Hello", "posts.ics")


def test_a_folder_of_text_files_is_read_with_its_pictures(tmp_path: Path) -> None:
    """One post a file, in the order of their names, dates and pictures by their names."""
    (tmp_path / "2026-11-23 0830 fair.txt").write_text("Fair!", encoding="utf-8")
    (tmp_path / "2026-11-23 0830 fair.jpg").touch()
    (tmp_path / "b.md").write_bytes("Zoë".encode("cp1252"))
    (tmp_path / "c.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / ".hidden.txt").write_text("no")
    first, second, third = open_schedule(Source.at(tmp_path)).posts()

    assert first.draft is not None
    assert second.draft is not None
    assert first.draft.publish_at == "2026-11-23T08:30+00:00"
    assert first.draft.images == (str(tmp_path / "2026-11-23 0830 fair.jpg"),)
    assert (second.draft.text, second.draft.publish_at) == ("Zoë", "")
    assert "picture" in third.problem


def test_a_folder_without_text_files_is_refused(tmp_path: Path) -> None:
    """Nothing to read is said, with what to do."""
    with pytest.raises(InputError, match="no text file"):
        open_schedule(Source.at(tmp_path))


def test_parquet_is_read_as_text(opened: Callable[..., Schedule]) -> None:
    """Dates, lists and missing values of Parquet become the text of their cells."""
    table = pa.table({
        "text": ["Hello", None], "imageUrls": [["a.jpg", "b.jpg"], []],
        "postAtSpecificTime": [datetime(2026, 11, 23, 8, 30), None],  # noqa: DTZ001
    })  # fmt: skip
    stream = io.BytesIO()
    pq.write_table(table, stream)
    schedule = opened(stream.getvalue(), "posts.parquet")
    first, second = schedule.posts()

    assert schedule.tool == "SocialBee"
    assert first.draft is not None
    assert first.draft.images == ("a.jpg", "b.jpg")
    assert first.draft.publish_at == "2026-11-23T08:30+00:00"
    assert second.draft is None
    with pytest.raises(InputError, match="no Parquet"):
        opened(b"PAR1", "posts.parquet")


def test_an_unknown_kind_of_file_is_refused_with_the_known_ones(
    opened: Callable[..., Schedule],
) -> None:
    """The message lists what can be read."""
    with pytest.raises(InputError, match=r"not read from files of this kind.*\.csv.*\.ics"):
        opened(b"x", "posts.docx")


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Ten times the rows take no more memory to go through."""
    import tracemalloc  # noqa: PLC0415

    peaks = []
    for count in (5_000, 20_000):
        path = tmp_path / f"{count}.csv"
        noise = random.Random(5)  # noqa: S311
        rows = (f"{noise.random()} words {'x' * 200},,,{WHEN}" for _ in range(count))
        path.write_text(f"{HEADER}\n" + "\n".join(rows), encoding="utf-8")
        tracemalloc.start()
        assert sum(1 for _ in open_schedule(Source.at(path)).posts()) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert peaks[1] < peaks[0] * 1.5 + 200_000
