"""No rule of axe-core is broken on any page, in any state, in either scheme."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from parts import answer
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

PICTURES = Path(__file__).parents[1] / "pictures" / "data"


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
