"""What the school's files say of a draft: meters, notes and what is cleared, in text and HTML."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.output import html, text
from checker.output.known import METER, meter
from checker.report import Cleared, Fit, Outcome

POST = "Alfie saw a Year 4 boy with a hearing aid."
FIT = Fit(
    "text", 10, 41, POST[10:41], 1, 2, 412, few=True, assumed=("is deaf: 1 to 6 in 1,000 children",)
)


@pytest.fixture
def known(item, mention):
    """A report with everything that a school can add."""
    finding = replace(
        mention(POST, "Alfie", outcome=Outcome.BREACH), notes=("Alfie (3R): no consent.",) * 2
    )
    whole = item(POST, [finding])
    cleared = (Cleared(mention(POST, "Year 4").detection, "“Year 4” is accepted: why not."),) * 2
    wide = replace(FIT, low=28, high=28, few=False, assumed=())
    report = replace(
        whole.report, fits=(FIT, wide), cleared=cleared, notes=("2 rows were not used.",)
    )
    return replace(whole, report=report)


def test_text_shows_the_meter_the_notes_and_what_is_cleared(known) -> None:
    """Each sentence stands there once, and the meter depends on no colour."""
    shown = " ".join(text.render_all([known]).split())

    assert "fits about 1 to 2 of 412 pupils: too few, somebody will know who is meant." in shown
    assert "■" + "□" * 9 in shown
    assert "■" * 10 in shown
    assert "Assumed, as the register does not say it: is deaf: 1 to 6 in 1,000 children." in shown
    assert shown.count("Alfie (3R): no consent.") == 1
    assert shown.count("“Year 4” is accepted: why not.") == 1
    assert "2 rows were not used." in shown


def test_html_shows_a_meter_that_says_its_number(known) -> None:
    """A plain meter element, with the same words beside it for who cannot see it."""
    page = html.render([known])

    assert page.count("<meter ") == 2
    assert f'max="{METER}" low="3"' in page
    assert 'value="1"' in page
    assert "fits about 1 to 2 of 412 pupils: too few" in page
    assert page.count("Alfie (3R): no consent.") == 1
    assert "No change needed" in page
    assert "2 rows were not used." in page


@pytest.mark.parametrize(("low", "filled"), [(1, 1), (3, 3), (10, 10), (400, 10)])
def test_a_meter_has_one_square_for_each_child(low: int, filled: int) -> None:
    """Up to ten; beyond that the number does not matter."""
    assert meter(replace(FIT, low=low)) == "■" * filled + "□" * (METER - filled)


def test_the_sentence_says_which_other_post_it_is() -> None:
    """Numbers that are equal are said once, and the other post is named."""
    assert FIT.sentence == "fits about 1 to 2 of 412 pupils"
    assert replace(FIT, high=1, beside="the post “b”").sentence == (
        "fits, together with the post “b”, about 1 of 412 pupils"
    )


def test_what_records_forbid_is_not_called_a_breach_of_the_policy(item, mention) -> None:
    """Where no clause forbids it the answer says that the school's records do."""
    finding = replace(
        mention(POST, "Alfie", outcome=Outcome.APPROVAL), outcome=Outcome.BREACH, notes=("No.",)
    )

    assert "the school's records forbid it in 1 place" in text.render_all([item(POST, [finding])])
