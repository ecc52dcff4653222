"""Writers: the same file with columns added, importable again, in every form."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import openpyxl
import pyarrow.parquet as pq
import pytest

from checker import Checker
from checker.errors import InputError
from checker.schedules.check import check_schedule
from checker.schedules.checking import Recipe
from checker.schedules.own import COLUMNS
from checker.schedules.writers import FORMS, form_of, write_report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checker.schedules.schedule import Schedule

RECIPE = Recipe(Checker)
BUFFER = (
    "Text,Image URL,Tags,Posting Time\r\n"
    '"Well done to Alfie B, 10/10!\r\nCake at 3.",,,2026-11-23 08:30\r\n'
    "=HYPERLINK(1),,-5,2026-11-24 08:30\r\n"
    ",,,\r\n"
    "Doors open at six.,,,32/13/2026\r\n"
    ",hall.jpg,,2026-11-24 08:30\r\n"
    ",,only a tag,2026-11-25 08:30\r\n"
)


def _written(form: str, schedule: Schedule) -> bytes:
    results = list(check_schedule(schedule, RECIPE))
    stream = io.BytesIO()
    write_report(form, schedule, lambda: iter(results), stream)
    return stream.getvalue()


@pytest.fixture
def buffer(opened: Callable[..., Schedule]) -> Schedule:
    """A Buffer file with a name, a formula, a blank row and two bad ones."""
    return opened(BUFFER)


def _rows(data: bytes, encoding: str = "utf-8", delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(encoding), newline=""), delimiter=delimiter))


def test_csv_is_the_same_file_with_six_columns_more(buffer: Schedule) -> None:
    """Cells and rows stay, answers stand beside them, bad rows are untouched and told."""
    header, named, formula, blank, dated, picture, nothing = _rows(_written(".csv", buffer))

    assert header == ["Text", "Image URL", "Tags", "Posting Time", *COLUMNS]
    assert named[:4] == ["Well done to Alfie B, 10/10!\r\nCake at 3.", "", "", "2026-11-23 08:30"]
    assert named[4] == "approval"
    assert "Alfie B" in named[5]
    assert named[6].startswith("6.2.1, point 5: ")
    assert named[7] == "Senior Leadership Team"
    assert "Alfie" not in named[9]
    assert formula[:5] == ["'=HYPERLINK(1)", "", "-5", "2026-11-24 08:30", "clear"]
    assert blank == [""] * 10
    assert dated[:4] == ["Doors open at six.", "", "", "32/13/2026"]
    assert dated[4] == "approval"
    assert "date or time cannot be read" in dated[5]
    assert picture[4] == "approval"
    assert nothing[:6] == ["", "", "only a tag", "2026-11-25 08:30", "not checked", nothing[5]]
    assert "nothing to publish" in nothing[5]


def test_the_checkers_own_csv_can_be_checked_again(
    buffer: Schedule, opened: Callable[..., Schedule]
) -> None:
    """Its columns are known and replaced, apostrophes come off: the same bytes come out."""
    once = _written(".csv", buffer)
    again = opened(once)

    assert again.tool == "Buffer"
    assert [post.cells for post in again.posts()] == [
        post.cells + ("",) * (4 - len(post.cells)) for post in buffer.posts()
    ]
    assert _written(".csv", again) == once


def test_a_file_without_a_header_gets_none_and_can_come_back(
    opened: Callable[..., Schedule],
) -> None:
    """Hootsuite's file stays headerless."""
    data = "23/11/2026 08:30,Hello there,\n24/11/2026 09:00,Well done to Alfie B\n"
    once = _written(".csv", opened(data))
    again = opened(once)

    assert _rows(once)[0][:4] == ["23/11/2026 08:30", "Hello there", "", "clear"]
    assert _rows(once)[1][:4] == ["24/11/2026 09:00", "Well done to Alfie B", "", "approval"]
    assert again.tool == "Hootsuite"
    assert _written(".csv", again) == once


@pytest.mark.parametrize(
    ("encoding", "out"), [("utf-8", "utf-8"), ("cp1252", "utf-8-sig"), ("utf-16", "utf-8-sig")]
)
def test_delimiter_and_line_ends_stay_and_excel_reads_the_encoding(
    opened: Callable[..., Schedule], encoding: str, out: str
) -> None:
    """Semicolons come back as semicolons; what was no UTF-8 gets the mark that Excel needs."""
    rows = "sep=;\nText;Image URL;Tags;Posting Time\nZoë’s fair;;;2026-11-23 08:30\n"
    data = rows.encode(encoding)
    written = _written(".csv", opened(data))

    text = written.decode(out)
    assert text.startswith("sep=;\nText;Image URL;Tags;Posting Time;verdict;")
    assert "\r" not in text
    assert "Zoë’s fair;" in text
    assert (written[:3] == b"\xef\xbb\xbf") is (out == "utf-8-sig")


def test_json_lines_are_reports_of_the_interface_with_their_rows(buffer: Schedule) -> None:
    """One line a row that is not blank; a bad row has its problem."""
    lines = [json.loads(line) for line in _written(".jsonl", buffer).splitlines()]

    assert [line["row"] for line in lines] == [2, 3, 5, 6, 7]
    for line in lines[:-1]:
        assert set(line) >= {
            "id",
            "policy",
            "account",
            "verdict",
            "findings",
            "safe_text",
            "failures",
        }
    assert lines[0]["findings"][0]["text"] == "Alfie B"
    assert lines[0]["publish_at"] == "2026-11-23T08:30+00:00"
    assert "cannot be read" in lines[2]["problem"]
    assert lines[4]["verdict"] == "not checked"


def test_a_workbook_has_colours_filters_and_a_summary(buffer: Schedule) -> None:
    """Excel opens it with the header frozen, filters on, dates as dates and no formula."""
    data = _written(".xlsx", buffer)
    book = openpyxl.load_workbook(io.BytesIO(data), rich_text=True)
    sheet, summary = book["Posts"], book["Summary"]

    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:J7"
    assert [cell.value for cell in sheet[1]][4:] == list(COLUMNS)
    assert str(sheet["A2"].value) == "Well done to Alfie B, 10/10!\nCake at 3."
    assert "Alfie B" in [str(part) for part in sheet["A2"].value]
    assert sheet["A3"].value == "=HYPERLINK(1)"
    assert sheet["A3"].data_type == "s"
    assert sheet["D2"].is_date
    assert sheet["E2"].fill.bgColor.rgb != sheet["E3"].fill.bgColor.rgb or (
        sheet["E2"].fill.fgColor.rgb != sheet["E3"].fill.fgColor.rgb
    )
    assert summary["A1"].value == "5 posts checked"


def test_a_workbook_comes_back_as_the_same_schedule(
    buffer: Schedule, opened: Callable[..., Schedule]
) -> None:
    """XLSX out can be XLSX in."""
    again = opened(_written(".xlsx", buffer), "again.xlsx")

    assert (again.tool, again.count, again.own) == ("Buffer", 5, 4)


def test_a_cell_longer_than_excels_is_cut_and_says_so(opened: Callable[..., Schedule]) -> None:
    """32,767 characters fit; a longer cell ends with [cut]."""
    data = f"Text,Image URL,Tags,Posting Time\n{'word ' * 8000},,,2026-11-23 08:30\n"
    sheet = openpyxl.load_workbook(io.BytesIO(_written(".xlsx", opened(data))))["Posts"]

    assert len(str(sheet["A2"].value)) == 32_767
    assert str(sheet["A2"].value).endswith(" [cut]")


def test_parquet_has_the_same_columns_and_comes_back(
    buffer: Schedule, opened: Callable[..., Schedule]
) -> None:
    """Text in every column, one row a row."""
    table = pq.read_table(io.BytesIO(_written(".parquet", buffer)))

    assert table.column_names == ["Text", "Image URL", "Tags", "Posting Time", *COLUMNS]
    assert table.num_rows == 6
    again = opened(_written(".parquet", buffer), "again.parquet")
    assert (again.tool, again.own, again.width) == ("Buffer", 4, 4)
    assert table.column("verdict").to_pylist()[:3] == ["approval", "clear", ""]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_schedule_gives_the_same_bytes(buffer: Schedule, form: str) -> None:
    """No clock and no chance stand in any report."""
    assert _written(form, buffer) == _written(form, buffer)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_survives_hostile_cells(opened: Callable[..., Schedule], form: str) -> None:
    """Lone surrogates, NULs, markup and formulas come out in every form."""
    hostile = "\ud800\x00\x0b\x1b[2J<script>alert(1)</script> Well done to Alfie B =1+1 \uffff"
    schedule = opened(json.dumps({"text": hostile, "title": hostile}), "posts.jsonl")

    data = _written(form, schedule)
    assert data
    if form in {".html", ".csv", ".jsonl"}:
        assert "<script>alert" not in data.decode() or form != ".html"


def test_a_report_needs_a_known_ending(tmp_path: Path) -> None:
    """The message lists the endings."""
    assert form_of(tmp_path / "REPORT.HTML") == ".html"
    with pytest.raises(InputError, match=r"no report has this ending.*\.html, \.xlsx"):
        form_of(tmp_path / "report.pdf")


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.addresses: list[str] = []
        self.policy = ""
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in {"meta", "br", "rect"}:
            self.open.append(tag)
        if tag == "rect":
            self.open.append(tag)
        self.ids += [given["id"]] if given.get("id") else []
        href = given.get("href") or ""
        (self.targets if href.startswith("#") else self.addresses).extend([href] if href else [])
        assert not given.get("src")
        assert "style" not in given
        self.policy = self.policy or (given.get("content") or "" if "http-equiv" in given else "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_page_stands_alone_and_all_its_links_lead_somewhere(
    opened: Callable[..., Schedule],
) -> None:
    """It nests, fetches nothing, allows its own style sheet alone, and every link has its place."""
    data = "Text,Image URL,Tags,Posting Time\n" + "".join(
        f"Well done to Alfie B, {n},,,2026-{n % 3 + 1:02}-{n + 1:02} 08:30\n" for n in range(20)
    )
    page = _written(".html", opened(data)).decode()
    read = _Page(page)

    assert read.open == []
    assert read.addresses == []
    assert {target[1:] for target in read.targets} <= set(read.ids)
    assert len(read.ids) == len(set(read.ids))
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in read.policy
    assert "default-src 'none'" in read.policy
    assert "<script" not in page


def test_the_page_tells_a_head_what_to_do(buffer: Schedule) -> None:
    """How many may go, whose permission is needed for which rows, what is to be mended, when."""
    page = _written(".html", buffer).decode()
    words = " ".join(" ".join(_Page(page).words).split())

    assert "Of 4 posts 1 may go out and 3 need permission, 2 rows could not be read." in words
    assert "Whose permission is needed" in words
    assert "Senior Leadership Team" in words
    assert "Rows to mend, then check again" in words
    assert "November 2026" in words
    assert "Posts by what was found in them" in words
    assert "Row 2, Monday 23 November 2026, 08:30" in words
    assert 'aria-label="1 approval on 23 November 2026"' in page
    assert "1 post has no date." in words


def test_charts_say_in_words_what_their_colours_mean(buffer: Schedule) -> None:
    """On a screen or a printout without colours nothing is lost."""
    page = _written(".html", buffer).decode()
    labels = re.findall(r"<text[^>]*>([^<]+)</text>", page)

    assert "Ask first" in labels
    assert any(re.fullmatch(r"\d+ × A pupil(&#39;|')s name \(ask first\)", one) for one in labels)


def test_a_post_with_nothing_but_a_remark_is_not_shown_as_fine(
    opened: Callable[..., Schedule],
) -> None:
    """Its heading says what the tiles above count it as."""
    rows = "Doors open at six in the big hall.,,,2026-11-23 08:30\r\n" * 2
    page = _written(".html", opened(BUFFER.partition("\r\n")[0] + "\r\n" + rows)).decode()

    assert page.count("Think about its place in the schedule first.") == 1
    assert page.count("You may post this.") == 1
    assert '<div class="verdict advice">' in page


def test_ten_years_of_posts_get_a_line_a_year(opened: Callable[..., Schedule]) -> None:
    """Where a page a month would be too many, months are counted."""
    data = "Text,Image URL,Tags,Posting Time\n" + "".join(
        f"Post {n} says good day,,,{2016 + n % 10}-{n % 12 + 1:02}-15 08:30\n" for n in range(60)
    )
    words = " ".join(_Page(_written(".html", opened(data)).decode()).words)

    assert "Posts by month, in the colour of the worst" in words
    assert "Posts by month, by the day on which they go out" in words
    assert "2016" in words


def test_results_are_made_as_they_are_asked_for(opened: Callable[..., Schedule]) -> None:
    """The web page can show the first rows while the others are being checked."""
    rows = "".join(f"Hello number {n} of many,,,2026-11-23 08:30\n" for n in range(200))
    results = check_schedule(opened(f"Text,Image URL,Tags,Posting Time\n{rows}"), RECIPE)

    assert next(results).post.row == 2
    assert sum(1 for _ in results) == 199
