"""The page for everyone: without a mouse, small, enlarged, read aloud, without movement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from parts import answer
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

WIDER_THAN_THE_WINDOW = "document.documentElement.scrollWidth > innerWidth"


def test_the_keyboard_alone(page: Page, cello: str):
    """From the address bar to a mended post without a mouse."""
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the main part")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.insert_text(cello)
    expect(answer(page)).to_be_visible()
    use = page.get_by_role("button", name="Use the safe version")
    for _ in range(20):
        page.keyboard.press("Tab")
        if use.evaluate("one => one === document.activeElement"):
            break
    expect(use).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#text")).to_have_value(re.compile("several Year 3 pupils"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#text")).to_have_value(cello)
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("region", name="The answer")).to_be_focused()


def test_the_verdict_is_announced_once_and_not_at_every_key(page: Page):
    """A reader of screens is told the verdict after a pause, and again only when it changes."""
    page.evaluate(
        """() => {
            window.told = [];
            const place = document.getElementById("said");
            new MutationObserver(() => window.told.push(place.textContent))
                .observe(place, {childList: true, characterData: true, subtree: true});
        }"""
    )
    expect(page.get_by_role("status").first).to_be_attached()
    page.locator("#text").press_sequentially("Well done to Zainab", delay=20)
    expect(page.locator("#said")).to_have_text(re.compile("^Ask first"))
    page.locator("#text").press_sequentially(" and to everybody", delay=20)
    expect(page.locator(".mirror")).to_contain_text("everybody")
    page.locator("#text").press_sequentially(", and to Tomos Bevan!", delay=20)
    expect(page.get_by_role("button", name="instead of Tomos Bevan")).to_be_visible()
    told = page.evaluate("window.told")
    assert len(told) == len(dict.fromkeys(told))


def test_nothing_flashes_while_typing(page: Page, fine: str):
    """Parts of the answer that say the same stay the very same elements."""
    page.fill("#text", "Well done to Zainab!")
    expect(answer(page)).to_be_visible()
    page.evaluate("window.kept = document.querySelector('[data-part=verdict]')")
    with page.expect_response("**/"):
        page.locator("#text").press_sequentially(f" {fine[:20]}")
    expect(page.locator(".words").first).to_contain_text(fine[:20])
    assert page.evaluate("window.kept.isConnected")


def test_what_is_open_stays_open(page: Page):
    """A check in between does not shut what somebody opened, nor lose what they write there."""
    page.fill("#text", "Well done to Zainab!")
    page.get_by_text("Set aside").first.click()
    page.get_by_label("Why is this all right?").fill("She is")
    page.locator("#text").press("End")
    page.locator("#text").press_sequentially(" What a day. Thank you to Mrs Rahman.")
    expect(page.get_by_text("Mrs Rahman").first).to_be_visible()
    expect(page.get_by_label("Why is this all right?").first).to_have_value("She is")


@pytest.mark.parametrize("width", [320, 390])
def test_a_phone(opened: Callable[..., Page], cello: str, width: int):
    """On a phone nothing is wider than the screen, and a bar tells the verdict meanwhile."""
    page = opened(viewport={"width": width, "height": 700}, has_touch=True)
    page.fill("#text", cello)
    glance = page.locator(".glance")
    expect(glance).to_contain_text("Do not post this yet")
    assert not page.evaluate(WIDER_THAN_THE_WINDOW)
    glance.get_by_role("link").tap()
    expect(answer(page)).to_be_in_viewport()
    expect(glance).to_be_hidden()


def test_enlarged_text(opened: Callable[..., Page], cello: str):
    """At 200 per cent (WCAG 1.4.4), and at 400 (1.4.10), everything is there, in one column."""
    for zoom in (2, 4):
        size = {"width": 1280 // zoom, "height": 1024 // zoom}
        page = opened(viewport=size, device_scale_factor=zoom)
        page.fill("#text", cello)
        expect(answer(page)).to_be_visible()
        assert not page.evaluate(WIDER_THAN_THE_WINDOW)


MOVES = """() => [...document.querySelectorAll("*")].filter((one) => {
    const style = getComputedStyle(one);
    const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
    return lasts(style.transitionDuration) || lasts(style.animationDuration);
}).length"""


@pytest.mark.parametrize("path", ["/", "/schedule", "/policies/ryefield-2016"])
def test_reduced_motion(opened: Callable[..., Page], cello: str, path: str):
    """Who wants no movement sees none: nothing fades, slides or glides."""
    page = opened(path, reduced_motion="reduce")
    if path == "/":
        page.fill("#text", cello)
        expect(answer(page)).to_be_visible()
    assert page.evaluate(MOVES) == 0
    gliding = "getComputedStyle(document.documentElement).scrollBehavior"
    assert page.evaluate(gliding) == "auto"
    moving = opened(path, reduced_motion="no-preference")
    assert moving.evaluate(gliding) == "smooth"


@pytest.mark.parametrize("path", ["/schedule", "/policies", "/policies/ryefield-2016", "/nowhere"])
def test_small_and_enlarged(opened: Callable[..., Page], path: str, complaints: list[str]):
    """At 320 pixels, and at 200 and 400 per cent, no page is wider than the window."""
    for width, scale in ((320, 1), (640, 2), (320, 4)):
        page = opened(path, viewport={"width": width, "height": 512}, device_scale_factor=scale)
        assert not page.evaluate(WIDER_THAN_THE_WINDOW)
    complaints.clear()  # the browser tells of the answer's status, 404


def test_a_schedule_by_keyboard_on_a_phone(opened: Callable[..., Page], schedules: str):
    """A file, its results, a filter, and one post, without a mouse and at 320 pixels."""
    page = opened("/schedule", viewport={"width": 320, "height": 700})
    page.locator("#file").set_input_files(f"{schedules}/buffer.csv")
    press(page, page.get_by_role("button", name="Check these posts"))
    expect(page.get_by_role("region", name="The results")).to_be_focused()
    assert not page.evaluate(WIDER_THAN_THE_WINDOW)
    press(page, page.get_by_role("button", name="Not yet"))
    expect(page.locator(".posts tbody tr:visible")).to_have_count(1)
    press(page, page.get_by_role("button", name="Calendar"))
    expect(page.locator(".month").first).to_be_visible()
    assert not page.evaluate(WIDER_THAN_THE_WINDOW)
    press(page, page.get_by_role("button", name="Table"))
    with page.expect_popup() as coming:
        press(page, page.get_by_role("button", name="Open row 8"))
    expect(answer(coming.value)).to_have_text(re.compile("^Do not post this yet"))


def press(page: Page, button: Locator) -> None:
    """Go to a button with the keyboard, and press it."""
    for key in ("Tab", "Shift+Tab"):
        for _ in range(40):
            if button.evaluate("one => one === document.activeElement"):
                page.keyboard.press("Enter")
                return
            page.keyboard.press(key)
    raise AssertionError
