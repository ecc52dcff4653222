"""Photos of a post: chosen, dropped, pasted; each with its alternative text."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
GIVE = """([kind, target, name, pixel]) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(pixel), (one) => one.charCodeAt(0));
    data.items.add(new File([bytes], name, {type: "image/png"}));
    const init = {bubbles: true, cancelable: true};
    const event = kind === "paste"
        ? new ClipboardEvent("paste", {...init, clipboardData: data})
        : new DragEvent(kind, {...init, dataTransfer: data});
    document.querySelector(target).dispatchEvent(event);
}"""


def give(page: Page, kind: str, target: str, name: str) -> None:
    """Drop or paste a photo as a person would."""
    page.evaluate(GIVE, [kind, target, name, PIXEL])


def photo(name: str) -> dict[str, object]:
    """Return a photo as the file dialog gives it."""
    return {"name": name, "mimeType": "image/png", "buffer": base64.b64decode(PIXEL)}


def test_dropping_a_photo_checks_it_with_the_post(page: Page, verdict: Locator):
    """A photo dropped anywhere on the page is attached, and its file name is checked."""
    page.fill("#text", "A splendid picnic.")
    expect(verdict).to_be_visible()
    give(page, "dragover", "main", "zainab.png")
    expect(page.locator(".drop")).to_have_class(re.compile("over"))
    give(page, "drop", "main", "zainab.png")
    expect(page.locator(".drop")).not_to_have_class(re.compile("over"))
    expect(page.locator(".thumbs img")).to_have_count(1)
    expect(page.get_by_text("file name of picture 1 (zainab.png)")).to_be_visible()


def test_pasting_a_photo_attaches_it(page: Page):
    """A photo from the clipboard is attached, even into the box of the words."""
    give(page, "paste", "#text", "image.png")
    expect(page.locator(".thumbs img")).to_have_count(1)
    expect(page.locator("#text")).to_have_value("")


def test_the_alternative_text_is_checked_and_mended(page: Page):
    """Each photo has its own alternative text; the safe version mends it in its own box."""
    page.locator("#photo").set_input_files([photo("IMG_1.png"), photo("IMG_2.png")])
    page.get_by_label("Alternative text of photo 1").fill("A cake.")
    page.get_by_label("Alternative text of photo 2").fill("Zainab Khan with her medal")
    page.fill("#text", "A splendid picnic.")
    expect(page.locator(".row", has_text="Zainab Khan").first).to_contain_text("alternative text")
    page.get_by_role("button", name="Use the safe version").click()
    expect(page.get_by_label("Alternative text of photo 2")).not_to_have_value(re.compile("Zainab"))
    expect(page.get_by_label("Alternative text of photo 1")).to_have_value("A cake.")


def test_photos_can_be_removed_and_stay_in_order(page: Page):
    """Removing one photo keeps the others with their words."""
    page.locator("#photo").set_input_files([photo("one.png"), photo("two.png")])
    page.get_by_label("Alternative text of photo 2").fill("The second")
    page.get_by_role("button", name="Remove one.png").click()
    expect(page.locator(".thumbs img")).to_have_count(1)
    expect(page.get_by_label("Alternative text of photo 1")).to_have_value("The second")
    assert page.evaluate("document.getElementById('photo').files[0].name") == "two.png"


def test_choosing_again_adds_to_what_is_there(page: Page):
    """A second visit to the file dialog adds photos and repeats none."""
    page.locator("#photo").set_input_files([photo("one.png")])
    expect(page.locator(".thumbs img")).to_have_count(1)
    page.locator("#photo").set_input_files([photo("two.png")])
    expect(page.locator(".thumbs img")).to_have_count(2)


def test_what_is_no_picture_is_not_taken(page: Page):
    """Another file dropped on the page is left alone, and the page stays."""
    page.evaluate(GIVE.replace('"image/png"', '"text/plain"'), ["drop", "main", "a.txt", PIXEL])
    expect(page.locator(".thumbs img")).to_have_count(0)
    expect(page.locator("#text")).to_be_visible()
