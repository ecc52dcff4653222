"""The form of one post: what a browser sends, as values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from checker.drafts import Account, Picture
from checker.web.pages.form import CheckForm


def _read(*pairs: tuple[str, str]) -> CheckForm:
    return CheckForm.read(MultiDict(pairs))


def test_line_ends_of_forms_become_those_of_drafts() -> None:
    """CR LF and CR are LF, so that places in the text are those of the box."""
    assert _read(("text", "a\r\nb\rc\nd")).text == "a\nb\nc\nd"


@pytest.mark.parametrize(
    ("sent", "account"),
    [("personal", Account.PERSONAL), ("", Account.OFFICIAL), ("pirate", Account.OFFICIAL)],
)
def test_an_unknown_account_is_the_schools(sent: str, account: Account) -> None:
    """The strictest, that is."""
    assert _read(("account", sent)).account is account


def test_alternative_texts_are_one_a_line() -> None:
    """Each on one line; none at the ends."""
    form = _read(("alt_text", "A  cake\non a plate"), ("alt_text", "Rain"), ("alt_text", ""))

    assert form.alt_text == "A cake on a plate\nRain"


@pytest.mark.parametrize("field", ["text", "alt_text", "title", "first_comment", "poll", "link"])
def test_one_field_with_words_is_enough(field: str) -> None:
    """White space is none."""
    assert not _read((field, "Hello")).is_empty
    assert _read((field, " \n\t")).is_empty


def test_a_photo_alone_is_enough() -> None:
    """A post may be a picture."""
    form = CheckForm.read(MultiDict(), [Picture("a.png", b"")])

    assert not form.is_empty
    assert form.draft().images == form.photos


@pytest.mark.parametrize(
    ("day", "hour", "field"),
    [
        ("2026-11-30", "08:30", ""),
        ("2026-11-30", "", ""),
        ("30.11.", "", "day"),
        ("", "08:30", "day"),
        ("2026-11-30", "half past", "hour"),
    ],
)
def test_moments(day: str, hour: str, field: str) -> None:
    """A day, with a time or without; no time without a day."""
    problems = _read(("text", "Hello"), ("day", day), ("hour", hour)).problems

    assert set(problems) == ({field} if field else set())


def test_the_draft_has_everything() -> None:
    """Field by field."""
    draft = _read(
        ("text", "Hello"), ("account", "personal"), ("platform", "x"), ("title", "T"),
        ("first_comment", "C"), ("link", "https://example.com"), ("poll", "Yes"), ("poll", "No"),
        ("day", "2026-11-30"), ("hour", "08:30"), ("policy", "ryefield-2016"),
    ).draft()  # fmt: skip

    assert (draft.text, draft.account, draft.platform) == ("Hello", Account.PERSONAL, "x")
    assert (draft.title, draft.first_comment, draft.link) == ("T", "C", "https://example.com")
    assert (draft.poll, draft.policy) == (("Yes", "No"), "ryefield-2016")
    assert draft.publish_at == "2026-11-30T08:30"


@pytest.mark.parametrize("field", ["title", "first_comment", "link"])
def test_other_words_in_a_field(field: str) -> None:
    """Only that field changes."""
    form = _read(("text", "Hello"), (field, "old"))

    changed = form.with_field(field, "new")
    assert getattr(changed, field) == "new"
    assert (changed.text, changed.before) == ("Hello", None)


def test_other_words_in_the_text_can_be_undone() -> None:
    """The form remembers what stood there."""
    changed = _read(("text", "old")).with_field("text", "new")

    assert (changed.text, changed.before) == ("new", "old")


def test_other_words_in_alternative_texts() -> None:
    """Line by line where the lines are as many, otherwise all in one."""
    form = _read(("alt_text", "a"), ("alt_text", "b"))

    assert form.with_field("alt_text", "c\nd").alt_texts == ("c", "d")
    assert form.with_field("alt_text", "c").alt_texts == ("c",)


def test_a_field_that_no_box_holds_stays() -> None:
    """Words in a picture cannot be changed here."""
    form = _read(("text", "Hello"))

    assert form.with_field("images/0/text", "new") == form


@given(st.dictionaries(st.sampled_from(["text", "account", "day", "hour", "aside"]), st.text()))
def test_whatever_is_sent_is_read(values: dict[str, str]) -> None:
    """And what has no problem is a draft."""
    form = CheckForm.read(MultiDict(values))

    if not form.problems:
        assert form.draft().text == form.text
