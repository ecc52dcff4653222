"""CSV in any dress: encodings, delimiters, quotation marks, and what careless exports do."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.schedules.schedule import Options, open_schedule
from checker.schedules.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

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
    assert list(schedule.posts())[1].cells == ('"Two', "", "", WHEN)


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
    assert posts[0].cells == ('"One', "", "", WHEN)  # not a character is lost, columns in line
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
