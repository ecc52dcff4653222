"""Photos of a post: chosen, dropped, pasted; each with its alternative text."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

PICTURES = Path(__file__).parents[1] / "pictures" / "data"


def _grey() -> str:
    data = io.BytesIO()
    Image.new("RGB", (64, 48), "grey").save(data, "PNG")
    return base64.b64encode(data.getvalue()).decode()


PIXEL = _grey()
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


LISTEN = """() => {
    window.sent = [];
    const send = window.fetch;
    window.fetch = (address, request) => {
        window.sent.push(request.body.getAll("photo").filter((one) => one.size).length);
        return send(address, request);
    };
}"""
"""Notes how many photos each request carries."""


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
    """Another file dropped on the page is left out, which is said, and the page stays."""
    page.evaluate(GIVE.replace('"image/png"', '"text/plain"'), ["drop", "main", "a.txt", PIXEL])
    expect(page.locator(".thumbs img")).to_have_count(0)
    expect(page.get_by_role("alert")).to_have_text("“a.txt” is no photo.")


def test_a_hundred_photos(page: Page):
    """The first twenty are taken; that the others were left out is said at once."""
    page.locator("#photo").set_input_files([photo(f"{number}.png") for number in range(100)])
    expect(page.get_by_role("alert")).to_contain_text("20 photos can be checked at once")
    expect(page.locator(".thumbs img")).to_have_count(20)
    page.get_by_role("button", name="Remove 19.png").click()
    expect(page.get_by_role("alert")).to_be_empty()


def test_a_photo_that_is_too_large(opened: Callable[..., Page], narrow_site: str):
    """It is left out before anything is sent."""
    page = opened(base_url=narrow_site)
    large = {"name": "large.png", "mimeType": "image/png", "buffer": bytes(600_000)}
    page.locator("#photo").set_input_files([large])
    expect(page.get_by_role("alert")).to_contain_text("“large.png” was left out")
    expect(page.locator(".thumbs img")).to_have_count(0)


def test_the_name_of_a_photo_is_text(page: Page, verdict: Locator):
    """A file's name full of markup is shown as it is."""
    name = "<img src=x onerror=alert(1)>.png"
    page.locator("#photo").set_input_files([photo(name)])
    page.fill("#text", "Well done to Zainab!")
    expect(verdict).to_be_visible()
    expect(page.locator(".thumbs .name")).to_contain_text(name)
    assert page.locator("#result img").count() == 0


def test_the_photo_lies_behind_its_outlines(page: Page):
    """Upright and of the sketch's own size, for a photo that was taken sideways too."""
    data, turned = io.BytesIO(), Image.Exif()
    turned[0x0112] = 6  # to be turned by a quarter, clockwise (Exif 2.32, 4.6.4)
    with Image.open(PICTURES / "astronaut.jpg") as upright:
        upright.resize((400, 600)).rotate(90, expand=True).save(data, "JPEG", exif=turned)
    sideways = {"name": "sideways.jpg", "mimeType": "image/jpeg", "buffer": data.getvalue()}
    page.locator("#photo").set_input_files([sideways])
    shown = page.locator(".sketch image")
    expect(shown).to_have_attribute("href", re.compile("^blob:"))
    assert page.locator(".sketch").get_attribute("viewBox") == "0 0 400 600"
    loaded = "one => createImageBitmap(one).then((seen) => [seen.width, seen.height])"
    assert page.locator(".thumbs img").evaluate(loaded) == [400, 600]
    page.locator(".sketched").get_by_role("link", name="children or families").click()
    expect(page.locator("#reason-1")).to_be_in_viewport()
    page.emulate_media(media="print")
    expect(shown).to_be_hidden()


def test_what_is_in_a_photo_is_found_and_sketched(
    page: Page, verdict: Locator, accessible: Callable[[Page], None]
):
    """People in a photo are part of the verdict, and a sketch shows where they are."""
    page.locator("#photo").set_input_files(PICTURES / "astronaut.jpg")
    page.get_by_label("Alternative text of photo 1").fill("Our visitor")
    page.fill("#text", "A splendid visit.")
    expect(page.locator(".sketch rect.face")).to_have_count(1)
    expect(verdict).to_have_text(re.compile("^Ask first"))
    accessible(page)


def test_typing_does_not_send_a_photo_again(page: Page):
    """What was seen in it goes along instead, and the verdict is the same; the button sends it."""
    page.evaluate(LISTEN)
    page.locator("#photo").set_input_files(PICTURES / "astronaut.jpg")
    expect(page.locator(".sketch rect.face")).to_have_count(1)
    page.fill("#text", "Well done to Zainab!")
    expect(page.get_by_role("heading", name="A child's name beside a photo").first).to_be_visible()
    expect(page.locator(".sketch rect.face")).to_have_count(1)
    assert page.evaluate("sent") == [1, 0]
    page.get_by_role("button", name="Check this post").click()
    expect(page.get_by_role("region", name="The answer")).to_be_focused()
    assert page.evaluate("sent") == [1, 0, 1]


def test_a_server_that_began_anew_gets_the_photo_again(page: Page, complaints: list[str]):
    """It does not know what was seen; the page sends the photo once more, and nobody notices."""
    page.evaluate(LISTEN)
    page.locator("#photo").set_input_files(PICTURES / "astronaut.jpg")
    expect(page.locator(".sketch rect.face")).to_have_count(1)
    page.route("**/", lambda route: route.fulfill(status=409, json={}), times=1)
    page.fill("#text", "Well done to Zainab!")
    expect(page.get_by_role("heading", name="A child's name beside a photo").first).to_be_visible()
    assert page.evaluate("sent") == [1, 0, 1]
    complaints.clear()  # the browser tells of the answer's status, 409


def test_a_safe_copy_is_made_and_saved(page: Page):
    """One photo comes back as a picture, several as an archive, named by number."""
    page.locator("#photo").set_input_files(PICTURES / "astronaut.jpg")
    page.get_by_text("Get a safe copy of the photos").click()
    with page.expect_download() as coming:
        page.get_by_role("button", name="Save safe copy").click()
    assert coming.value.suggested_filename == "safe-photo.jpg"
    with Image.open(coming.value.path()) as copy:
        assert not copy.getexif()
    expect(page.locator("#said")).to_have_text("The safe copy is saved.")
    page.locator("#photo").set_input_files(PICTURES / "coffee.jpg")
    with page.expect_download() as coming:
        page.get_by_role("button", name="Save safe copy").click()
    assert coming.value.suggested_filename == "safe-photos.zip"


def test_a_damaged_photo_is_said_and_the_rest_is_checked(page: Page, verdict: Locator):
    """What cannot be looked at is named; the words are checked all the same."""
    page.locator("#photo").set_input_files(
        [{"name": "broken.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8\xff"}]
    )
    page.fill("#text", "Well done to Zainab!")
    expect(verdict).to_be_visible()
    expect(page.locator(".note.approval").first).to_be_visible()
    expect(page.get_by_role("button", name="instead of Zainab")).to_be_visible()


def test_no_copy_of_a_damaged_photo(page: Page, complaints: list[str]):
    """A sentence at the photos says so, and words and photos stay."""
    broken = {"name": "broken.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8\xff"}
    page.fill("#text", "A splendid picnic.")
    page.locator("#photo").set_input_files([broken])
    page.get_by_text("Get a safe copy of the photos").click()
    page.get_by_role("button", name="Save safe copy").click()
    expect(page.get_by_role("alert")).to_contain_text("No safe copy could be made")
    expect(page.locator("#text")).to_have_value("A splendid picnic.")
    expect(page.locator(".thumbs li")).to_have_count(1)
    complaints.clear()  # the browser tells of the answer's status, 400
