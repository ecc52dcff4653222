"""Everything that matters works where scripts do not run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from parts import EXPIRED, answer
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page


def problem(page: Page) -> Locator:
    """Return what is said at the top of a page of a form that was not taken.

    By its name: until the style sheet is there, what is for scripts alone is an alert, too.
    """
    return page.get_by_role("alert", name="There is a problem")


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
        expect(problem(plain)).to_contain_text("Write or paste your post first")
        expect(plain).to_have_title(re.compile("^Error:"))
        plain.get_by_role("link", name="Write or paste your post first").click()
        expect(plain.locator("#text")).to_be_focused()
        complaints.clear()  # the browser tells of the answer's status, 400

    def test_an_expired_form_keeps_the_draft(self, plain: Page, cello: str, complaints: list[str]):
        """Where the server has forgotten the visitor, one more press of the button is enough."""
        plain.fill("#text", cello)
        plain.context.clear_cookies()
        plain.get_by_role("button", name="Check this post").click()
        expect(problem(plain)).to_contain_text(EXPIRED)
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
        expect(problem(plain)).to_contain_text("This is too large")
        expect(plain.locator("#text")).to_have_value(cello)
        complaints.clear()  # the browser tells of the answer's status, 413

    def test_a_hundred_photos_keep_the_draft(self, plain: Page, cello: str, complaints: list[str]):
        """More photos than a post may have: a sentence at the photos."""
        photo = {"mimeType": "image/png", "buffer": b"not looked at"}
        plain.fill("#text", cello)
        plain.locator("#photo").set_input_files([photo | {"name": f"{n}.png"} for n in range(100)])
        plain.get_by_role("button", name="Check this post").click()
        expect(problem(plain)).to_contain_text("Choose 20 photos at most")
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
