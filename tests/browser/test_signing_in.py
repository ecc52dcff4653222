"""Where somebody has to sign in, and where the server has forgotten who they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from parts import EXPIRED, answer
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

PHRASE = "three old brown owls"


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
