"""Nothing of a register gets out, but what the draft itself says."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from checker import Checker, Draft
from checker.detectors.base import Detector
from checker.output.formats import FORMATS, Item, render


@pytest.mark.parametrize("style", FORMATS)
def test_no_report_says_a_name_that_the_draft_does_not(holly_lane, check, style: str) -> None:
    """Of Alfie no surname, no birthday and no number of the register comes into any report."""
    draft = Draft("Alfie sat beside Ezra J and a Year 4 boy with a hearing aid.", id="x")
    report = check(holly_lane, draft.text, id="x")
    page = render(style, [Item("post.txt", draft, report)])
    allowed = set(draft.text.replace(".", "").split())

    meant = [one for one in holly_lane.register.pupils if one.forename in {"Alfie", "Ezra"}]
    assert len(meant) > 2
    for one in meant:
        assert one.upn not in page
        assert str(one.born) not in page
        for surname in one.surname.split():
            assert surname in allowed or f" {surname}" not in page


@pytest.mark.parametrize("style", ["sarif", "github"])
def test_build_logs_name_no_child(holly_lane, check, style: str) -> None:
    """A log is read by more people than the draft: it says what is wrong and not with whom."""
    draft = Draft("Ezra J sat down.")
    page = render(style, [Item("post.txt", draft, check(holly_lane, draft.text))])

    assert "Ezra" not in page
    assert "must not be named" in page


@pytest.mark.parametrize("part", ["roster", "permitted", "never"])
def test_a_part_that_breaks_is_named_without_a_word(holly_lane, part: str) -> None:
    """What the school's part raises becomes a failure, and the verdict is never clear."""
    broken = replace(holly_lane)
    broken.__dict__[part] = None  # what a damaged file would leave behind
    report = Checker(school=broken, detectors=[Detector("none", ())]).check(
        Draft("Ezra J sat down.")
    )

    assert [one.part for one in report.failures] == ["school"]
    assert report.verdict.word == "approval"
    assert "Ezra" not in json.dumps(report.as_json()["failures"])
