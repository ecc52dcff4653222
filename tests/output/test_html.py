"""The page that stands alone."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.output.html import render
from checker.output.visible import harmless
from checker.report import Failure, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.output.item import Item
    from checker.report import Finding

VOID = {"meta", "br", "link", "img", "input", "hr"}
TEXT = "Well done Zeynep and Arjun!\nCall 07700 900641."


class Page(HTMLParser):
    """A page read as a browser reads it: elements, attributes, texts, and whether it nests."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self.classes: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element and its attributes."""
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)
            self.classes.append(dict(attrs).get("class") or "")

    def handle_endtag(self, tag: str) -> None:
        """Have every element closed in its turn."""
        assert self.open.pop() == tag
        self.classes.pop()

    def handle_data(self, data: str) -> None:
        """Note a text with the elements around it."""
        self.texts.append((tuple(self.classes) + tuple(self.open), data))

    def draft(self) -> str:
        """Return what stands in the first panel of a draft, without the marks' numbers."""
        inside = [t for around, t in self.texts if "draft" in around and "sup" not in around]
        return "".join(inside)

    def values(self, name: str) -> list[str]:
        """Return all values of an attribute."""
        return [value for _, attribute, value in self.attributes if attribute == name]


def test_the_verdict_stands_first_in_words(
    mention: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Title and first heading say what to do, without any colour."""
    text = render([item(TEXT, [mention(TEXT, "07700 900641", outcome=Outcome.BREACH)])])
    sentence = "Do not post this yet: it breaks the policy in 1 place."
    page = Page(text)
    assert [t for around, t in page.texts if "title" in around] == [sentence]
    assert [t for around, t in page.texts if "h1" in around] == [sentence]
    assert text.startswith('<!DOCTYPE html>\n<html lang="en-GB">')


def test_words_are_marked_with_their_reasons(
    mention: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Each mark is followed by the number of its reason, which leads to the card."""
    names = [mention(TEXT, name, outcome=Outcome.APPROVAL) for name in ("Zeynep", "Arjun")]
    phone = mention(TEXT, "07700 900641", code="detail/contact", outcome=Outcome.BREACH)
    page = Page(render([item(TEXT, [*names, phone])]))
    marked = [t for around, t in page.texts if "mark" in around and "sup" not in around]
    assert marked == ["Zeynep", "Arjun", "07700 900641"]
    assert [t for around, t in page.texts if "sup" in around] == ["2", "2", "1"]
    assert {link.removeprefix("#") for link in page.values("href")} <= set(page.values("id"))
    assert "Reason 1: Private contact details" in page.values("aria-label")


def test_a_card_says_clause_person_and_suggestion(
    mention: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """A reason gives the clause, whom to ask, and what to write instead."""
    found = mention(TEXT, "Zeynep", outcome=Outcome.APPROVAL, suggestion="a pupil")
    page = Page(render([item(TEXT, [found], safe="Well done to a pupil!")]))
    said = " ".join(" ".join(t for _, t in page.texts).split())
    assert "A pupil's name Ask first Zeynep Write instead: a pupil 4.2 School accounts" in said
    assert "Pupils are named only where the head teacher agrees. Ask: Head Teacher" in said
    assert "Well done to a pupil!" in said


def test_html_in_a_draft_shows_as_text(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Markup and script in a draft, in a suggestion or in a file name are only text."""
    evil = "</style></div><script>alert('x')</script>\"'><img src=//evil.example onerror=x>&amp;"
    found = finding(5, 20, evil, suggestion=evil, outcome=Outcome.BREACH)
    page = Page(
        render([item(evil, [found], safe=evil, name=evil, failures=[Failure(evil, evil)])] * 2)
    )
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert page.values("onerror") == []
    assert page.draft().startswith(evil)


def test_nothing_is_fetched_and_nothing_runs(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """The page names no address outside itself, and its own policy allows one style alone."""
    text = render([item("Ayo", [finding(0, 3, "Ayo")])])
    page = Page(text)
    assert page.values("src") == []
    assert page.values("style") == []
    assert all(link.startswith("#") for link in page.values("href"))
    assert "script" not in page.tags
    assert not re.search(r"https?://|url\(|@import", text)
    policy = next(value for value in page.values("content") if "default-src" in value)
    styles = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(styles[0].encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_headings_descend_by_one(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """One first heading, and no level is skipped, for one draft and for several."""
    checked = item("Ayo", [finding(0, 3, "Ayo")])
    for page in (Page(render([checked])), Page(render([checked, checked])), Page(render([]))):
        levels = [int(tag[1]) for tag in page.tags if re.fullmatch("h[1-6]", tag)]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_landmarks(item: Callable[..., Item]) -> None:
    """Header, main, footer and, for several drafts, a navigation that leads to each."""
    page = Page(render([item("One", name="a.txt"), item("Two", name="b.txt")]))
    assert [page.tags.count(tag) for tag in ("header", "main", "footer", "nav")] == [1, 1, 1, 1]
    assert page.values("href") == ["#draft-1", "#draft-2"]
    assert len(page.values("id")) == len(set(page.values("id")))


def test_direction_and_hidden_characters(item: Callable[..., Item]) -> None:
    """A draft finds its own direction; what nobody sees is shown and named."""
    page = Page(render([item("Al\u200bfie أحسنت \u202ex")]))
    assert ("div", "dir", "auto") in page.attributes
    assert page.values("title") == ["zero width space", "right-to-left override"]
    assert page.draft() == "Al[U+200B]fie أحسنت [U+202E]x"


def test_failures_are_told(item: Callable[..., Item]) -> None:
    """What could not be checked stands in the page."""
    said = render([item("Hello", failures=[Failure("pictures", "not looked at")])])
    assert "Not checked: pictures – not looked at." in said


@pytest.mark.parametrize("safe", [None, "Well done!"])
def test_a_safer_version_or_why_there_is_none(
    finding: Callable[..., Finding], item: Callable[..., Item], safe: str | None
) -> None:
    """Beside the draft stands the safer one, or that there can be none."""
    said = render([item("Well done Ayo!", [finding(10, 13)], safe=safe)])
    assert ("No safer wording can be offered" in said) is (safe is None)
    assert ('class="draft safe"' in said) is (safe is not None)


@given(
    st.text(st.characters(), min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5),
)
def test_the_draft_is_shown_whole(
    finding: Callable[..., Finding],
    item: Callable[..., Item],
    text: str,
    spans: list[tuple[int, int]],
) -> None:
    """Whatever the draft and however findings overlap, its text stands in the page, unchanged."""
    said = render([item(text, [finding(*span, text) for span in spans], safe=text)])
    said.encode("utf-8")
    assert Page(said).draft() == harmless(text)
