"""The page for everyone: without scripts, without a mouse, small, enlarged, read aloud."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

PHRASE = "three old brown owls"
EXPIRED = "This page had been open for so long"
PICTURES = Path(__file__).parents[1] / "pictures" / "data"
WIDER_THAN_THE_WINDOW = "document.documentElement.scrollWidth > innerWidth"


def answer(page: Page) -> Locator:
    """Return where the verdict stands."""
    return page.locator("#verdict")


class TestWithoutScripts:
    """Everything that matters works where scripts do not run."""

    @pytest.fixture
    def plain(self, opened: Callable[..., Page]) -> Page:
        """The page in a browser without JavaScript."""
        return opened(java_script_enabled=False)

    def test_checking(self, plain: Page, cello: str):
        """The button sends the form; verdict, reasons and the draft come back."""
        plain.fill("#text", cello)
        plain.get_by_role("button", name="Check this post").click()
        expect(answer(plain)).to_have_text(re.compile("^Do not post this yet"))
        expect(plain.locator("#text")).to_have_value(cello)
        expect(plain.locator(".words mark").first).to_be_visible()

    def test_using_a_suggestion_and_undoing_it(self, plain: Page, cello: str):
        """Suggestions and undo are buttons of the form."""
        plain.fill("#text", cello)
        plain.get_by_role("button", name="Check this post").click()
        plain.get_by_role("button", name="instead of Zainab").click()
        expect(plain.locator("#text")).to_have_value(cello.replace("Zainab", "a Year 3 pupil"))
        plain.get_by_role("button", name="Undo").click()
        expect(plain.locator("#text")).to_have_value(cello)

    def test_the_safe_version(self, plain: Page, cello: str):
        """So is the safe version."""
        plain.fill("#text", cello)
        plain.get_by_role("button", name="Check this post").click()
        plain.get_by_role("button", name="Use the safe version").click()
        expect(plain.locator("#text")).to_have_value(re.compile("several Year 3 pupils"))

    def test_setting_aside(self, plain: Page):
        """And setting aside, whose reason is asked for and kept from one check to the next."""
        plain.fill("#text", "Well done to Zainab!")
        plain.get_by_role("button", name="Check this post").click()
        plain.get_by_text("Set aside").first.click()
        plain.get_by_role("button", name="Set aside").click()
        expect(plain.get_by_text("Say why this may stay")).to_be_visible()
        plain.get_by_label("Why is this all right?").fill("An author.")
        plain.get_by_role("button", name="Set aside").click()
        expect(answer(plain)).to_have_text("You may post this.")
        plain.get_by_role("button", name="Check this post").click()
        expect(plain.get_by_text("An author.")).to_be_visible()

    def test_an_empty_box_gets_an_error_summary(self, plain: Page, complaints: list[str]):
        """Nothing written: a summary of errors says so and leads to the box."""
        plain.get_by_role("button", name="Check this post").click()
        expect(plain.get_by_role("alert")).to_contain_text("Write or paste your post first")
        expect(plain).to_have_title(re.compile("^Error:"))
        plain.get_by_role("link", name="Write or paste your post first").click()
        expect(plain.locator("#text")).to_be_focused()
        complaints.clear()  # the browser tells of the answer's status, 400

    def test_an_expired_form_keeps_the_draft(self, plain: Page, cello: str, complaints: list[str]):
        """Where the server has forgotten the visitor, one more press of the button is enough."""
        plain.fill("#text", cello)
        plain.context.clear_cookies()
        plain.get_by_role("button", name="Check this post").click()
        expect(plain.get_by_role("alert")).to_contain_text(EXPIRED)
        expect(plain.locator("#text")).to_have_value(cello)
        plain.get_by_role("button", name="Check this post").click()
        expect(answer(plain)).to_have_text(re.compile("^Do not post this yet"))
        complaints.clear()  # the browser tells of the answer's status, 400

    def test_too_large_an_upload_keeps_the_draft(
        self, opened: Callable[..., Page], narrow_site: str, cello: str, complaints: list[str]
    ):
        """What is larger than the server takes is not read, but the words before it are."""
        plain = opened(java_script_enabled=False, base_url=narrow_site)
        plain.fill("#text", cello)
        large = {"name": "a.png", "mimeType": "image/png", "buffer": bytes(1_000_000)}
        plain.locator("#photo").set_input_files([large])
        plain.get_by_role("button", name="Check this post").click()
        expect(plain.get_by_role("alert")).to_contain_text("This is too large")
        expect(plain.locator("#text")).to_have_value(cello)
        complaints.clear()  # the browser tells of the answer's status, 413

    def test_a_hundred_photos_keep_the_draft(self, plain: Page, cello: str, complaints: list[str]):
        """More photos than a post may have: a sentence at the photos."""
        photo = {"mimeType": "image/png", "buffer": b"not looked at"}
        plain.fill("#text", cello)
        plain.locator("#photo").set_input_files([photo | {"name": f"{n}.png"} for n in range(100)])
        plain.get_by_role("button", name="Check this post").click()
        expect(plain.get_by_role("alert")).to_contain_text("Choose 20 photos at most")
        expect(plain.locator("#text")).to_have_value(cello)
        complaints.clear()  # the browser tells of the answer's status, 400

    def test_a_schedule(self, plain: Page, schedules: str):
        """A file of posts gets its table, its calendar and the marked file."""
        plain.goto("/schedule")
        plain.locator("#file").set_input_files(f"{schedules}/buffer.csv")
        plain.get_by_role("button", name="Check these posts").click()
        expect(plain.locator(".posts tbody tr").first).to_be_visible()
        expect(plain.locator(".month").first).to_be_visible()
        with plain.expect_download() as coming:
            plain.get_by_role("link", name="The marked file").click()
        assert "verdict" in coming.value.path().read_text(encoding="utf-8-sig").splitlines()[0]


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
class TestAxe:
    """No rule of axe-core is broken on any page, in any state, in either scheme."""

    @pytest.fixture
    def look(
        self, opened: Callable[..., Page], accessible: Callable[[Page], None], scheme: str
    ) -> Callable[..., None]:
        """A function that opens a page, does something there and holds it against the rules."""

        def at(path: str, do: Callable[[Page], None] = lambda _: None) -> None:
            page = opened(path, color_scheme=scheme)
            do(page)
            accessible(page)

        return at

    def test_one_post(self, look: Callable[..., None]):
        """Before anything is written."""
        look("/")

    def test_the_answers(self, look: Callable[..., None], cello: str, fine: str):
        """With every verdict, a meter, marks and photos."""
        plaits = "The only girl in the Year 6 team with plaits scored the winner."
        staff = "Thank you to Mrs Rahman and Mr Adeyemi, our colleagues."

        def write(words: str) -> Callable[[Page], None]:
            def do(page: Page) -> None:
                page.fill("#text", words)
                expect(answer(page)).to_be_visible()

            return do

        for words in (cello, fine, plaits, staff):
            look("/", write(words))

    def test_an_example(self, look: Callable[..., None]):
        """What somebody new presses first."""

        def do(page: Page) -> None:
            page.get_by_role("button", name="Show me with an example").click()
            expect(answer(page)).to_be_visible()

        look("/", do)

    def test_not_checked(self, look: Callable[..., None], complaints: list[str]):
        """Where the checker has gone, before and after an answer."""

        def do(page: Page) -> None:
            page.fill("#text", "Well done, all!")
            expect(answer(page)).to_be_visible()
            page.route("**/", lambda route: route.abort())
            page.fill("#text", "Well done, everybody!")
            expect(page.locator("#not-checked")).to_be_visible()

        look("/", do)
        complaints.clear()

    def test_a_filter_of_posts(self, look: Callable[..., None], schedules: str):
        """One verdict's posts alone, one day's posts alone, none at all."""

        def sift(do: Callable[[Page], None]) -> Callable[[Page], None]:
            def upload(page: Page) -> None:
                page.locator("#file").set_input_files(f"{schedules}/buffer.csv")
                page.get_by_role("button", name="Check these posts").click()
                expect(page.locator(".posts")).to_be_visible()
                do(page)

            return upload

        look("/schedule", sift(lambda page: page.get_by_role("button", name="Not yet").click()))
        look("/schedule", sift(lambda page: page.get_by_label("With these words").fill("zebra")))

    def test_everything_open(self, look: Callable[..., None], cello: str):
        """With details open, a suggestion used, something set aside, a reason missing."""

        def do(page: Page) -> None:
            page.fill("#text", cello)
            page.get_by_role("button", name="instead of Zainab").click()
            expect(page.get_by_role("button", name="Undo")).to_be_visible()
            row = page.locator(".row", has_text="Wei Ling")
            row.get_by_text("Set aside").first.click()
            row.get_by_label("Why is this all right?").fill("An author.")
            row.get_by_role("button", name="Set aside").click()
            expect(page.get_by_role("heading", name="Set aside by you")).to_be_visible()
            row = page.locator(".row", has_text="Alfie B")
            row.get_by_text("Set aside").first.click()
            row.get_by_role("button", name="Set aside").click()
            expect(page.locator(".error", has_text="Say why this may stay")).to_be_visible()
            page.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)")

        look("/", do)

    def test_policies(self, look: Callable[..., None]):
        """The list, a pack with everything open, a subject, a search with and without luck."""

        def unfold(page: Page) -> None:
            page.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)")

        look("/policies")
        look("/policies/ryefield-2016", unfold)
        look("/policies?about=detail/health", unfold)
        look("/policies?q=photo", unfold)
        look("/policies?q=zeppelin")
        look("/policies/ryefield-2016?q=photo")

    def test_photos(self, look: Callable[..., None]):
        """A photo with outlines over it, the choices of a safe copy, a file that is no photo."""

        def attach(page: Page) -> None:
            page.locator("#photo").set_input_files([PICTURES / "astronaut.jpg", __file__])
            page.get_by_text("Get a safe copy of the photos").click()
            expect(page.locator("#photo-said")).to_contain_text("is no photo")
            expect(page.locator(".sketch image")).to_have_count(1)

        look("/", attach)

    def test_what_is_not_there(self, look: Callable[..., None], complaints: list[str]):
        """An address with nothing under it."""
        look("/nowhere")
        complaints.clear()  # the browser tells of the answer's status, 404

    def test_schedules(self, look: Callable[..., None], schedules: str):
        """The empty page, the table, the calendar, a file that cannot be read."""

        def upload(name: str) -> Callable[[Page], None]:
            def do(page: Page) -> None:
                page.locator("#file").set_input_files(f"{schedules}/{name}")
                page.get_by_role("button", name="Check these posts").click()
                expect(page.locator(".posts, .summary-of-errors").first).to_be_visible()

            return do

        def calendar(page: Page) -> None:
            upload("buffer.csv")(page)
            page.get_by_role("button", name="Calendar").click()

        look("/schedule")
        look("/schedule", upload("buffer.csv"))
        look("/schedule", calendar)
        look("/schedule", upload("README.md"))


class TestSigningIn:
    """Where a pass phrase is asked for."""

    @pytest.fixture
    def gate(self, opened: Callable[..., Page], locked_site: str) -> Page:
        """The page that a stranger sees."""
        return opened(base_url=locked_site)

    def test_in_and_out(self, gate: Page, accessible: Callable[[Page], None], fine: str):
        """A pass phrase lets one in; the button leads out again."""
        accessible(gate)
        gate.get_by_label("Pass phrase").fill(PHRASE)
        gate.get_by_role("button", name="Sign in").click()
        gate.fill("#text", fine)
        expect(answer(gate)).to_have_text("You may post this.")
        gate.get_by_role("button", name="Sign out").click()
        expect(gate.get_by_label("Pass phrase")).to_be_visible()

    def test_with_an_account_of_the_school(
        self,
        account_site: tuple[str, Any],  # first, for it has to outlive the pages
        opened: Callable[..., Page],
        accessible: Callable[[Page], None],
        fine: str,
    ):
        """The button leads to where the school keeps its accounts, and back in."""
        address, _ = account_site
        gate = opened(base_url=address)
        expect(gate.get_by_label("Pass phrase")).to_have_count(0)
        expect(gate.get_by_text("forgotten")).to_have_count(0)
        accessible(gate)
        gate.get_by_role("link", name="Sign in with your school account").click()
        gate.fill("#text", fine)
        expect(answer(gate)).to_have_text("You may post this.")
        gate.get_by_role("button", name="Sign out").click()
        expect(gate.get_by_role("heading", level=1)).to_have_text("Sign in")

    def test_with_an_account_of_another_school(
        self,
        account_site: tuple[str, Any],  # first, for it has to outlive the pages
        opened: Callable[..., Page],
        accessible: Callable[[Page], None],
        complaints: list[str],
    ):
        """A sentence says so, and leads to the button."""
        address, accounts = account_site
        accounts.who = {"email": "jo@elsewhere.example", "email_verified": True}
        gate = opened(base_url=address)
        gate.get_by_role("link", name="Sign in with your school account").click()
        problem = gate.get_by_role("link", name="This account may not use the checker")
        problem.click()
        expect(gate.get_by_role("link", name="Sign in with your school account")).to_be_focused()
        accessible(gate)
        complaints.clear()  # the browser tells of the answer's status, 403

    def test_signed_out_in_the_middle(self, gate: Page, cello: str, complaints: list[str]):
        """The words stay, a sentence says what to do, and doing it is enough."""
        gate.get_by_label("Pass phrase").fill(PHRASE)
        gate.get_by_role("button", name="Sign in").click()
        gate.fill("#text", "Well done, all!")
        expect(answer(gate)).to_be_visible()
        gate.context.clear_cookies()
        gate.fill("#text", cello)
        expect(gate.locator("#progress")).to_contain_text("You are not signed in any more")
        other = gate.context.new_page()
        other.goto("/")
        other.get_by_label("Pass phrase").fill(PHRASE)
        other.get_by_role("button", name="Sign in").click()
        expect(other.locator("#text")).to_be_visible()
        gate.get_by_role("button", name="Check this post").click()
        expect(answer(gate)).to_have_text(re.compile("^Do not post this yet|^Ask first"))
        expect(gate.locator("#text")).to_have_value(cello)
        complaints.clear()  # the browser tells of answers with status 400

    def test_a_wrong_phrase(
        self, gate: Page, accessible: Callable[[Page], None], complaints: list[str]
    ):
        """Is said in a sentence at the field, with its summary."""
        gate.get_by_label("Pass phrase").fill("owls")
        gate.get_by_role("button", name="Sign in").click()
        expect(gate.get_by_role("alert")).to_contain_text("not the pass phrase")
        accessible(gate)
        complaints.clear()  # the browser tells of the answer's status, 403


def test_an_expired_form_renews_itself(page: Page, cello: str, complaints: list[str]):
    """Where the server has forgotten the visitor, the script asks anew; nobody notices."""
    page.fill("#text", "Well done, all!")
    expect(answer(page)).to_have_text("You may post this.")
    page.context.clear_cookies()
    page.fill("#text", cello)
    expect(answer(page)).to_have_text(re.compile("^Do not post this yet"))
    expect(page.get_by_text(EXPIRED)).to_have_count(0)
    complaints.clear()  # the browser tells of the first answer's status, 400


def test_the_form_for_schedules_renews_itself(
    opened: Callable[..., Page], schedules: str, complaints: list[str]
):
    """So it does for a file of posts."""
    page = opened("/schedule")
    page.context.clear_cookies()
    page.locator("#file").set_input_files(f"{schedules}/buffer.csv")
    page.get_by_role("button", name="Check these posts").click()
    expect(page.locator(".posts")).to_be_visible()
    complaints.clear()  # the browser tells of the first answer's status, 400
