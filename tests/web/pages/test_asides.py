"""What is set aside, with a reason."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.drafts import Draft
from checker.report import Outcome
from checker.web.pages.asides import LONGEST_REASON, MOST, Aside, read_asides, with_asides

ZAINAB = Aside("name/pupil", "text", "Zainab", "An author.")


def test_it_does_not_count_and_is_told(checker) -> None:
    """The verdict is that of the rest; the report says who decided, and why."""
    draft = Draft("Well done to Zainab!")
    report = checker.check(draft)
    aside = Aside.of(report.findings[0], "An author.")

    settled = with_asides(draft, report, (aside,))
    assert settled.verdict is Outcome.CLEAR
    assert settled.findings == ()
    assert "An author." in settled.cleared[-1].why
    assert settled.safe_text == draft.text


def test_the_safe_version_leaves_its_words(checker) -> None:
    """What may stay, stays; the rest is mended."""
    draft = Draft("Well done to Zainab, and to Tomos Bevan!")
    report = checker.check(draft)
    zainab = [one for one in report.findings if one.detection.text == "Zainab"]

    settled = with_asides(draft, report, tuple(Aside.of(one, "An author.") for one in zainab))
    assert "Zainab" in settled.safe_text
    assert "Tomos" not in settled.safe_text


@pytest.mark.parametrize("asides", [(), (ZAINAB._replace(words="Somebody else"),)])
def test_without_anything_that_fits_the_report_stays(checker, asides) -> None:
    """The very same."""
    draft = Draft("Well done to Zainab!")
    report = checker.check(draft)

    assert with_asides(draft, report, asides) is report


def test_what_no_words_can_mend_still_forbids_a_safe_version(checker) -> None:
    """Setting a name aside makes no photo safe."""
    draft = Draft("Well done to Zainab!", images=("zainab-khan.jpg",))
    report = checker.check(draft)
    names = [one for one in report.findings if one.detection.field == "text"]

    settled = with_asides(draft, report, tuple(Aside.of(one, "An author.") for one in names))
    assert settled.findings
    assert settled.safe_text is None or settled.safe_text == draft.text


def test_it_survives_the_form() -> None:
    """Out to a hidden field and back."""
    assert read_asides([ZAINAB.as_value()]) == (ZAINAB,)


@pytest.mark.parametrize(
    "value",
    ["", "{", "[]", "3", '["name/pupil", "text", "Zainab"]', '["name/pupil", "text", 1, "x"]',
     '["name/nobody", "text", "Zainab", "x"]', "[" * 100_000],
)  # fmt: skip
def test_what_is_none_of_ours_is_passed_over(value: str) -> None:
    """A hidden field can hold anything."""
    assert read_asides([value]) == ()


def test_there_is_an_end_to_them() -> None:
    """To how many, and to how long a reason is."""
    long = json.dumps([*ZAINAB[:3], "x" * 10_000])

    assert len(read_asides([long] * (MOST + 50))) == MOST
    assert len(read_asides([long])[0].reason) == LONGEST_REASON


@given(st.text(), st.text())
def test_any_words_and_any_reason(words: str, reason: str) -> None:
    """Come back as they were."""
    aside = Aside("name/pupil", "text", words, reason[:LONGEST_REASON])

    assert read_asides([aside.as_value()]) == (aside,)
