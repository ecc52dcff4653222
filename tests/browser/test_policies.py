"""Policies to read: the list, a pack, a search, a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page


def test_what_does_our_policy_say_about(opened: Callable[..., Page]):
    """A subject shows the school's own clauses first, and what the others say."""
    page = opened("/policies")
    page.get_by_label("About…").select_option("name/pupil")
    page.get_by_role("button", name="Show").click()
    first = page.locator(".says").first
    expect(first).to_contain_text("your school’s")
    expect(first.locator(".rule").first).to_contain_text("6.2.1, point 5")
    expect(first).to_contain_text("It says nothing of this for friends of the school")
    page.get_by_text("What the other 4 policies say").click()
    expect(page.get_by_role("heading", name="Ryefield")).to_be_visible()


def test_a_pack_as_a_page(opened: Callable[..., Page]):
    """Every clause tells what it flags, whom it binds, who may allow it, with examples."""
    page = opened("/policies")
    page.get_by_role("link", name="School Social Media Policy").click()
    rule = page.locator(".rule", has_text="6.2.1, point 5")
    expect(rule).to_contain_text("Senior Leadership Team")
    expect(rule.get_by_role("link", name="A pupil's name", exact=True)).to_be_visible()
    rule.get_by_text("Examples").click()
    expect(rule.get_by_role("heading", name="Breaks it")).to_be_visible()
    expect(rule.get_by_role("heading", name="Is fine")).to_be_visible()


def test_searching_a_policy(opened: Callable[..., Page]):
    """A search narrows a pack to the clauses with all the words, and back."""
    page = opened("/policies/hampshire-2022")
    every = page.locator(".rule").count()
    page.get_by_label("Search this policy").fill("friend pupils")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("link", name="Show all")).to_be_visible()
    assert 0 < page.locator(".rule").count() < every
    page.get_by_role("link", name="Show all").click()
    expect(page.locator(".rule")).to_have_count(every)


def test_searching_all_policies(opened: Callable[..., Page]):
    """A search over all packs says where it found the words, or that it did not."""
    page = opened("/policies")
    page.get_by_label("Or search all policies").fill("logo")
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".says .rule").first).to_be_visible()
    page.get_by_label("Or search all policies").fill("zeppelin")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", name="Nothing found")).to_be_visible()


def test_a_reason_leads_to_the_policy(page: Page):
    """From the answer to the policy that it rests on, in one step."""
    page.fill("#text", "Well done to Zainab!")
    page.get_by_role("link", name="School Social Media Policy").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("School Social Media Policy")


def test_an_unknown_policy(opened: Callable[..., Page], complaints: list[str]):
    """A policy that does not exist is said to be none."""
    page = opened("/policies/nobody-1999")
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    complaints.clear()  # the browser tells of the answer's status, 404
