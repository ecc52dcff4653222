"""Scheduled posts: upload, progress, table, calendar, one post, the marked file."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page


@pytest.fixture
def term(opened: Callable[..., Page], schedules: str) -> Page:
    """The page with a term's calendar checked."""
    page = opened("/schedule")
    upload(page, f"{schedules}/autumn-term.ics")
    expect(page.locator(".posts")).to_be_visible()
    return page


def upload(page: Page, *files: object) -> None:
    """Choose a file and press the button."""
    page.locator("#file").set_input_files(*files)
    page.get_by_role("button", name="Check these posts").click()


def shown(page: Page) -> Locator:
    """Return the rows that can be seen."""
    return page.locator(".posts tbody tr:visible")


def test_an_uploaded_file_gets_a_table(term: Page):
    """Every post has its row and its verdict; a sentence sums them up, and is announced."""
    expect(term.get_by_role("heading", level=2).first).to_have_text(re.compile(r"^Of 120 posts"))
    expect(shown(term)).to_have_count(120)
    expect(term.locator("#said")).to_have_text(re.compile(r"^Of 120 posts"))
    expect(term.get_by_role("region", name="The results")).to_be_focused()


def test_progress_is_told(opened: Callable[..., Page], schedules: str):
    """While a file is checked the page says how far it is."""
    page = opened("/schedule")
    page.evaluate(
        """() => {
            window.far = [];
            const place = document.getElementById("far");
            new MutationObserver(() => window.far.push(place.textContent))
                .observe(place, {childList: true, characterData: true, subtree: true});
        }"""
    )
    upload(page, f"{schedules}/autumn-term.ics")
    expect(page.locator(".posts")).to_be_visible()
    far = page.evaluate("window.far")
    assert far[-1] == "120 of 120 posts"
    assert "32 of 120 posts" in far
    expect(page.locator("#progress")).to_be_hidden()


def test_filtering_and_sorting(term: Page):
    """Rows can be narrowed to a verdict and to words, and put in another order."""
    term.get_by_label("Show", exact=True).select_option("breach")
    breaches = int(term.locator(".tile.breach strong").inner_text())
    expect(shown(term)).to_have_count(breaches)
    expect(term.locator("#shown")).to_have_text(f"{breaches} posts shown.")
    term.get_by_label("With these words").fill("fellside lodge")
    expect(shown(term)).to_have_count(2)
    term.get_by_label("With these words").fill("")
    term.get_by_label("Show", exact=True).select_option("")
    term.get_by_label("Sort by").select_option("number")
    expect(shown(term).first).to_have_attribute("data-number", "1")
    term.get_by_label("Sort by").select_option("rank")
    expect(shown(term).first).to_have_attribute("data-verdict", "breach")


def test_the_calendar_leads_to_a_day(term: Page):
    """A number in the calendar shows the posts of that day, and all days again."""
    term.get_by_role("button", name="Calendar").click()
    expect(term.locator(".posts")).to_be_hidden()
    term.get_by_role("link", name="15 September 2026: 1 not yet").click()
    expect(shown(term)).to_have_count(1)
    expect(term.get_by_text(re.compile("Only Tuesday,? 15 September 2026"))).to_be_visible()
    term.get_by_role("button", name="Show all days").click()
    expect(shown(term)).to_have_count(120)


def test_a_row_opens_as_one_post(term: Page):
    """A row opens in the single-draft view, with its words, its date and its verdict."""
    row = term.locator(".posts tr", has_text="Arjun and Maisie T")
    with term.expect_popup() as coming:
        row.get_by_role("button", name="Open").click()
    single = coming.value
    expect(single.locator("#verdict")).to_have_text(re.compile("^Do not post this yet"))
    expect(single.locator("#text")).to_have_value(re.compile("zip wire at Fellside"))
    expect(single.get_by_label("Date it goes out")).to_have_value("2026-09-19")
    assert "zip" not in single.url


def test_the_marked_file_comes_back(opened: Callable[..., Page], schedules: str):
    """The same file comes back with the checker's columns, and a report for the head."""
    page = opened("/schedule")
    upload(page, f"{schedules}/buffer.csv")
    with page.expect_download() as coming:
        page.get_by_role("link", name="The marked file").click()
    text = coming.value.path().read_text(encoding="utf-8-sig")
    header, *rows = csv.reader(io.StringIO(text))
    assert header[0] == "Text"
    assert "verdict" in header
    assert rows
    with page.expect_download() as coming:
        page.get_by_role("link", name="Report (HTML)").click()
    assert "<!DOCTYPE html>" in coming.value.path().read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_said(opened: Callable[..., Page], schedules: str):
    """Another kind of file gets a sentence that helps, in an error summary with the focus."""
    page = opened("/schedule")
    upload(page, f"{schedules}/README.md")
    summary = page.locator(".summary-of-errors")
    expect(summary).to_contain_text("Posts are not read from files of this kind. Choose a CSV")
    expect(summary).to_be_focused()
    page.get_by_role("button", name="Check these posts").click()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\x00\x01\x02\xff" * 50, ""),
        (b"Colour,Size\nred,2\n", "no tool that is known"),
        (b"Text,Image URL,Tags,Posting Time\n", "No post in this file"),
    ],
)
def test_bad_files(opened: Callable[..., Page], content: bytes, says: str):
    """Empty, binary, foreign or without a post: one sentence, and the page goes on."""
    page = opened("/schedule")
    upload(page, {"name": "posts.csv", "mimeType": "text/csv", "buffer": content})
    expect(page.locator(".summary-of-errors")).to_contain_text(says)
    expect(page.get_by_role("button", name="Check these posts")).to_be_enabled()


def test_no_file_at_all(opened: Callable[..., Page]):
    """The button without a file asks for one."""
    page = opened("/schedule")
    page.get_by_role("button", name="Check these posts").click()
    expect(page.locator(".summary-of-errors")).to_contain_text("Choose a file first")


def test_a_number_leads_to_its_posts(term: Page):
    """Each number of the summary shows the posts with that verdict, and then all again."""
    tile = term.get_by_role("button", name="Not yet")
    count = int(tile.locator("strong").inner_text())
    tile.click()
    expect(tile).to_have_attribute("aria-pressed", "true")
    expect(shown(term)).to_have_count(count)
    expect(term.get_by_label("Show", exact=True)).to_have_value("breach")
    tile.click()
    expect(tile).to_have_attribute("aria-pressed", "false")
    expect(shown(term)).to_have_count(120)


def test_two_people_with_files_at_once(opened: Callable[..., Page], schedules: str):
    """Each gets the answer to the own file, and nothing of the other's."""
    one, other = opened("/schedule"), opened("/schedule")
    upload(one, f"{schedules}/autumn-term.ics")
    upload(other, f"{schedules}/buffer.csv")
    expect(other.get_by_role("heading", level=2).first).to_have_text(re.compile("^Of 7 posts"))
    expect(one.get_by_role("heading", level=2).first).to_have_text(re.compile("^Of 120 posts"))
    expect(shown(one)).to_have_count(120)
    expect(shown(other)).to_have_count(7)


def test_whoever_comes_third_waits(
    opened: Callable[..., Page], schedules: str, complaints: list[str]
):
    """The page says so, and sends the file again by itself."""
    page = opened("/schedule")
    busy = {"status": 503, "headers": {"Retry-After": "1"}, "json": {"detail": "Files of others."}}
    page.route("**/schedule", lambda route: route.fulfill(**busy), times=1)
    upload(page, f"{schedules}/buffer.csv")
    expect(page.locator("#far")).to_have_text("Files of others. This page tries again by itself.")
    expect(shown(page)).to_have_count(7)
    complaints.clear()  # the browser tells of the answer's status, 503


def test_one_file_after_another(term: Page, schedules: str):
    """A second file takes the place of the first, its filter and its day included."""
    term.get_by_role("button", name="Not yet").click()
    upload(term, f"{schedules}/buffer.csv")
    expect(term.get_by_role("heading", level=2).first).to_have_text(re.compile("^Of 7 posts"))
    expect(shown(term)).to_have_count(7)


def test_printing_a_schedule(term: Page):
    """The button prints; on paper stand the summary, the table and the calendar."""
    term.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
    term.get_by_role("button", name="Print").click()
    assert term.evaluate("window.printed") == 1
    term.emulate_media(media="print")
    expect(term.locator(".tiles")).to_be_visible()
    expect(term.locator(".posts")).to_be_visible()
    expect(term.locator(".month").first).to_be_visible()
    expect(term.get_by_role("button", name="Open").first).to_be_hidden()
