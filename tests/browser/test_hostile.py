"""Drafts that mean harm, or only look like it, are text and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

DRAFTS = {
    "script": "<script>document.title='gone'</script> Well done Zainab!",
    "image": "<img src=x onerror=\"document.title='gone'\"> Well done Zainab!",
    "markup": "</textarea></mark></div><b>Well done</b> &amp; &lt; Zainab!\n{{ 7 * 7 }} {% raw %}",
    "quotes": '" onfocus="document.title=\'gone\'" autofocus x=" Well done Zainab \'`!',
    "right to left": "שלום לכולם Zainab, مرحبا بكم\nWell done Zainab!",
    "override": "Well done \u202eZainab\u202c and Al\u200bfie!",
    "emoji": "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🎻 Well done Zainab 🎉🎉 and e\u0301e\u0301 Zainab!",
    "controls": "Well\x0bdone\x0c Zainab\x7f\u2028and\u2029all!",
    "newlines": "\n\n  Well done\r\n\tZainab!\n\n",
}


@pytest.mark.parametrize("words", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_is_text(page: Page, verdict: Locator, words: str):
    """Whatever stands in a draft is shown, marked at the right words, and never run."""
    page.fill("#text", words)
    expect(verdict).to_be_visible()
    expect(page.locator(".mirror mark", has_text="Zainab").first).to_have_text(
        re.compile("^.?Zainab.?$")
    )
    expect(page).to_have_title(re.compile("Check before you post$"))
    held = page.locator("#text").input_value()
    assert page.locator(".mirror").evaluate("one => one.textContent") == f"{held} "
    assert page.locator("#result script, #result img, #result b").count() == 0


@pytest.mark.parametrize("words", DRAFTS.values(), ids=DRAFTS)
def test_a_suggestion_changes_nothing_else(page: Page, verdict: Locator, words: str):
    """A suggestion replaces its own words, beside emoji and hidden characters too."""
    page.fill("#text", words)
    expect(verdict).to_be_visible()
    before = page.locator("#text").input_value()
    page.get_by_role("button", name=re.compile("instead of Zainab$")).first.click()
    expect(page.locator("#text")).not_to_have_value(before)
    after = page.locator("#text").input_value()
    start, end = before.split("Zainab")[0], before.split("Zainab")[-1]
    assert after.startswith(start[:-3])
    assert after.endswith(end)


def test_a_hundred_kilobytes(page: Page, verdict: Locator):
    """A very long draft is checked, and the box stays usable."""
    words = "The summer fair is on Saturday at 2 pm on the field. Bring a brolly! 🎪\n" * 1400
    page.fill("#text", f"{words}Well done to Zainab!")
    expect(verdict).to_have_text(re.compile("^Ask first"))
    expect(page.locator(".mirror mark").last).to_have_text("Zainab")
    page.locator("#text").press("Control+Home")
    page.locator("#text").press_sequentially("Hello ")
    expect(page.locator("#text")).to_have_value(re.compile("^Hello The summer"))


def test_no_draft_in_the_address(page: Page, verdict: Locator):
    """Words of a draft never stand in an address."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.fill("#text", "Well done to Zainab!")
    expect(verdict).to_be_visible()
    page.get_by_role("button", name="Check this post").click()
    expect(verdict).to_be_visible()
    assert not [url for url in asked if "Zainab" in url]
