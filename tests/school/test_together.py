"""Several posts together: two that are harmless alone, and single out one child between them."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker import Checker, Draft
from checker.nlp.pipeline import Pipeline, untrained
from checker.school.knowing import School
from checker.school.profile import Profile

if TYPE_CHECKING:
    from checker.report import Finding, Report

ROLL = Profile.model_validate({
    "version": 1,
    "roll": [{"year": 4, "boys": 28, "girls": 27}, {"year": 5, "pupils": 357}],
})  # fmt: skip
MORNING = Draft(
    "One of our Year 4 boys, who plays football, scored at the tournament.", id="morning"
)
NIGHT = Draft("The tournament again: the Year 4 boy with glasses slept in the minibus.", id="night")


@pytest.fixture(scope="module")
def counting() -> Checker:
    """A checker that knows a roll of 412; what the trained reader adds is no matter here."""
    return Checker(pipeline=Pipeline(untrained()), school=School(ROLL))


def test_each_is_harmless_alone(counting: Checker) -> None:
    """Neither post is a finding by itself, and the next run remembers nothing."""
    for draft in (MORNING, NIGHT, MORNING):
        assert not counting.check(draft).findings


def test_both_are_reported_and_name_each_other(counting: Checker) -> None:
    """A sequence of posts is gone through beforehand, so the earlier one is told as well."""
    morning, clean, night = counting.check_many([MORNING, Draft("Doors open at six."), NIGHT])

    for report, other in ((morning, "night"), (night, "morning")):
        (finding,) = report.findings
        assert finding.detection.code == "detail/combination"
        assert f"together with the post “{other}”" in finding.notes[0]
        assert report.fits[-1].beside == f"the post “{other}”"
        assert finding.suggestion
    assert not clean.findings
    assert json.dumps(morning.as_json())


def test_posts_of_an_iterator_are_both_reported_as_well(counting: Checker) -> None:
    """Where children are counted, all posts are gone through before the first report."""
    morning, night = counting.check_many(iter([MORNING, NIGHT]))

    assert len(morning.findings) == 1
    assert len(night.findings) == 1


def test_without_a_school_that_counts_an_iterator_is_streamed(checker: Checker) -> None:
    """Each post is asked for when its report is wanted."""
    asked = []
    reports = checker.check_many(asked.append(one.id) or one for one in (MORNING, NIGHT))

    assert next(reports).id == "morning"
    assert asked == ["morning"]


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"title": NIGHT.text},
        {"first_comment": NIGHT.text},
        {"alt_text": NIGHT.text},
        {"poll": ("Yes", NIGHT.text)},
    ],
    ids=lambda one: next(iter(one)),
)
def test_every_published_field_is_read_together(counting: Checker, elsewhere: dict) -> None:
    """What a title or a first comment says singles out a child as much as the text does."""
    night = Draft("What a day!", id="night", **elsewhere)
    assert not _combinations(counting.check(night))
    reports = counting.check_many([MORNING, night])

    (first,), (second,) = map(_combinations, reports)
    (field, words), *_ = elsewhere.items()
    where = "poll/1" if field == "poll" else field
    told = words[1] if field == "poll" else words
    assert first.detection.field == "text"
    assert second.detection.field == where
    assert second.detection.text == told[second.detection.start : second.detection.end]
    assert "together with the post “morning”" in second.notes[0]


def _combinations(report: Report) -> list[Finding]:
    return [one for one in report.findings if one.detection.code == "detail/combination"]


def test_the_event_of_a_title_counts_for_the_text(counting: Checker) -> None:
    """When and where is told anywhere in a post."""
    night = replace(NIGHT, text="The Year 4 boy with glasses slept.", title="After the tournament")

    assert all(report.findings for report in counting.check_many([MORNING, night]))


def test_one_post_is_not_read_together_with_itself(counting: Checker) -> None:
    """Two sentences of one post may well be of two children."""
    (report,) = counting.check_many([replace(MORNING, title=NIGHT.text)])

    assert not report.findings


def test_which_earlier_posts_of_a_stream_were_told_too_little_is_known(counting: Checker) -> None:
    """Whoever reads the stream can be told at its end; a list of posts needs no telling."""
    stream, listed = counting.company(), counting.company([MORNING, NIGHT])
    assert stream is not None
    assert listed is not None
    for draft in (MORNING, NIGHT, NIGHT):
        counting.check(draft, stream)
        counting.check(draft, listed)

    assert stream.late == [("the post “morning”", "the post “night”")]
    assert listed.late == []


@pytest.mark.parametrize(
    "other",
    [
        "The concert: the Year 4 boy with glasses sang.",
        "The tournament again: the Year 5 boy with glasses slept.",
        "The tournament again: the Year 4 girl with glasses slept.",
        "The tournament again: a Year 4 boy slept.",
    ],
    ids=["another event", "another class", "another sex", "nothing new"],
)
def test_posts_of_other_children_stay_apart(counting: Checker, other: str) -> None:
    """Another event, class or sex is another child; a post that adds nothing narrows nothing."""
    reports = list(counting.check_many([MORNING, Draft(other, id="other")]))

    assert not [one for report in reports for one in report.findings]


def test_a_post_without_an_id_is_named_by_its_place(counting: Checker) -> None:
    """People can still find it."""
    _, night = counting.check_many([Draft(MORNING.text), NIGHT])

    assert "together with post 1 of this run" in night.findings[0].notes[0]


def test_no_draft_is_kept_and_harmless_ones_leave_nothing(counting: Checker) -> None:
    """What a run remembers grows with the descriptions, not with the posts or their length."""
    long = [Draft(f"Doors open at six, {n}. " + "Bring a coat. " * 500) for n in range(50)]
    company = counting.company([*long, MORNING, NIGHT])
    assert company is not None
    kept = pickle.dumps(company.__dict__["_of"])

    assert len(company.__dict__["_of"]) == 2
    assert len(kept) < 4_000
    assert b"scored" not in kept
    assert [one.beside for one in company.beside(MORNING)] == ["the post “night”"]


def test_a_day_is_that_of_clocks_here(counting: Checker) -> None:
    """Half past eleven at night in New York is the next morning, so these share the day."""
    morning = replace(MORNING, text="One of our Year 4 boys, who plays football, scored.")
    night = replace(NIGHT, text="The Year 4 boy with glasses slept in the minibus.")
    moments = ("2026-11-24T08:00", "2026-11-23T23:30-05:00")
    both = [replace(one, publish_at=at) for one, at in zip((morning, night), moments, strict=True)]
    apart = [both[0], replace(night, publish_at="2026-11-23T23:30")]

    assert [len(report.findings) for report in counting.check_many(both)] == [1, 1]
    assert [len(report.findings) for report in counting.check_many(apart)] == [0, 0]


def test_nothing_is_kept_where_nobody_is_counted(checker: Checker) -> None:
    """Without a roll there is no memory at all."""
    assert checker.company() is None
    assert Checker(school=School()).company([MORNING]) is None
    assert [report.id for report in checker.check_many([MORNING, NIGHT])] == ["morning", "night"]
