"""What is no finding at this school, and what still is one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.school.knowing import School
from checker.school.permitted import Permitted
from checker.school.profile import Profile


def _codes(report) -> list[tuple[str, str]]:
    return [(one.detection.code, one.detection.text) for one in report.findings]


@pytest.mark.parametrize(
    "text",
    [
        "Text Sam on 07700 900123.",
        "Write to other@hollylane.example or kofi.mensah@gmail.example.",
        "He lives at 14 Kestrel Close, ZZ99 2AA.",
        "Message @holly_lane_kid_2014.",
    ],
)
def test_other_people_s_details_stay_findings(small, check, text: str) -> None:
    """What is not the school's own is private as before."""
    assert [code for code, _ in _codes(check(small, text)) if code.startswith("detail/")]


@pytest.mark.parametrize(
    "text",
    [
        "My number: +44 1632 960123 or 0044 1632 960123",
        "HEAD@HollyLane.example",
        "www.hollylane.example",
        "@hollylaneschool",
    ],
)
def test_published_details_are_recognised_however_they_are_written(small, text: str) -> None:
    """Spaces, country codes and capitals make no other number or address of it."""
    permitted = Permitted(small.profile)

    assert all(
        permitted.is_published(one) for one in text.removeprefix("My number: ").split(" or ")
    )


def test_a_mailbox_at_the_school_s_own_domain_is_one_from_work(small, check) -> None:
    """Other policies than ours forbid it on private pages; a friend's mailbox is none."""
    for address, facet in (("k.mensah@hollylane.example", "work"), ("k.mensah@x.example", "")):
        found = check(small, f"Write to {address}", account="personal").findings
        (seen,) = [one.detection for one in found if one.detection.code == "detail/contact"]
        assert (seen.text, seen.facet) == (address, facet)


def test_a_whole_domain_can_be_published() -> None:
    """An address that is all domain stands for every mailbox there."""
    permitted = Permitted(
        Profile.model_validate({"version": 1, "contact": {"emails": ["@school.example"]}})
    )

    assert permitted.is_published("kofi@school.example")
    assert not permitted.is_published("kofi@other.example")


def test_classes_and_houses_are_nobody(small, check) -> None:
    """A class called Rose is no child, and a child called Rose is one where words agree."""
    assert not _codes(check(small, "Well done to Rose and to Nightingale for tidying up!"))
    named = check(small, "Well done to May Rose and to Rose class!")
    assert _codes(named) == [("name/pupil", "May Rose")]


def test_chosen_phrases_are_never_findings_and_their_words_still_are(small, check) -> None:
    """Only the whole phrase is spared."""
    assert not _codes(check(small, "The Grace Shah  Memorial Cup is ours!"))
    assert _codes(check(small, "Grace Shah won.")) == [("name/pupil", "Grace Shah")]


def _chosen(school: School, *words: str) -> School:
    chosen = [{"words": one, "reason": "Ours."} for one in words]
    return replace(
        school,
        profile=Profile.model_validate({"version": 1, "name": "Elm Row", "never_flag": chosen}),
    )


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Mia", "Well done Mia, what a goal!"),
        ("Mia Field", "Well done to Mia Field for her painting."),
        ("our Mia", "What a goal by our Mia today!"),
        ("Mia Field Cup", "Who won the Mia Field Cup?"),
    ],
)
def test_no_chosen_word_spares_a_child_who_is_never_named(small, check, words, text) -> None:
    """Mia is looked after: whatever the school file says of the word, she is not named."""
    report = check(_chosen(small, words), text)

    assert report.verdict.word == "breach"
    assert any("must not be named or shown" in one.notes[0] for one in report.findings if one.notes)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Mia Appeal", "Give generously to the Mia Appeal."),
        ("Alfie", "Well done Alfie, what a goal!"),
    ],
    ids=["something else of that name", "another child"],
)
def test_chosen_words_still_spare_what_names_no_such_child(small, check, words, text) -> None:
    """An appeal is no child, and other children are the school's own decision."""
    assert not _codes(check(_chosen(small, words), text))


def test_the_school_s_hours_feed_posts_in_working_hours(check) -> None:
    """A personal post inside them is found where the policy itself names no hours."""
    school = School(
        Profile.model_validate({"version": 1, "hours": {"from": "08:30", "to": "15:30"}})
    )
    inside = check(school, "Tea.", account="personal", publish_at="2026-11-26T10:00")
    outside = check(school, "Tea.", account="personal", publish_at="2026-11-26T18:00")

    assert "conduct/working-hours" in [code for code, _ in _codes(inside)]
    assert not _codes(outside)
