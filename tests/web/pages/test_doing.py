"""What the buttons of the page do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.web.pages.doing import CHANGED_SINCE, Done, can_be_used, do, key_of
from checker.web.pages.form import CheckForm

CELLO = CheckForm("Well done to Zainab and to Tomos Bevan in Year 3! Zainab played the cello.")


@pytest.fixture
def press(checker):
    """A function that presses a button."""

    def button(form: CheckForm, action: str, reason: str = "") -> Done:
        return do(form, action, reason, checker.check)

    return button


@pytest.fixture
def key(press):
    """A function that returns the key of the findings on some words."""

    def find(form: CheckForm, words: str) -> str:
        found = press(form, "check").report.findings
        return key_of([next(one for one in found if one.detection.text == words)])

    return find


def test_check_changes_nothing(press) -> None:
    """It only looks."""
    done = press(CELLO, "check")

    assert (done.form, done.notice, done.problem) == (CELLO, "", "")
    assert done.report.findings


def test_use_puts_the_suggestion_in_everywhere(checker) -> None:
    """Wherever the same words with the same suggestion stand, and nowhere else."""
    form = CheckForm("Well done to Zainab. We like Zainab and thank Zainab.")
    second = checker.check(form.draft()).findings[1]
    done = do(form, f"use {key_of([second])}", "", checker.check)

    assert done.form.text == "Well done to Zainab. We like the pupil and thank the pupil."
    assert done.form.before == form.text


def test_undo_brings_the_words_back(press, key) -> None:
    """Once; there is nothing before that."""
    mended = press(CELLO, f"use {key(CELLO, 'Zainab')}").form
    done = press(mended, "undo")

    assert (done.form.text, done.form.before) == (CELLO.text, None)
    assert press(CELLO, "undo").form == CELLO


def test_safe_mends_every_field(press) -> None:
    """The text, and the alternative texts beside it."""
    form = CheckForm(CELLO.text, alt_texts=("A cake", "Zainab Khan with her medal"))
    done = press(form, "safe")

    assert "Zainab" not in done.form.text + done.form.alt_text
    assert done.form.alt_texts[0] == "A cake"


def test_safe_where_there_is_none(checker) -> None:
    """A sentence says so, and the words stay."""
    done = do(CELLO, "safe", "", lambda draft: replace(checker.check(draft), safe_text=None))

    assert done.form == CELLO
    assert "No safer wording" in done.notice


def test_safe_where_nothing_is_wrong(press) -> None:
    """Nothing is replaced, so there is nothing to undo."""
    form = CheckForm("The fair is on Saturday.")
    done = press(form, "safe")

    assert (done.form, done.notice) == (form, "Nothing has to be replaced.")


def test_aside_wants_a_reason(press, key) -> None:
    """Without one nothing is set aside."""
    action = f"aside {key(CELLO, 'Zainab')}"

    refused = press(CELLO, action, "  ")
    assert refused.problem
    assert refused.form.asides == ()
    done = press(CELLO, action, " An \n author. ")
    assert {one.reason for one in done.form.asides} == {"An author."}
    assert "Zainab" not in {one.detection.text for one in done.report.findings}


def test_the_safe_version_beside_words_that_stay(press, key) -> None:
    """A name that stays does not keep its class, of which the others' names took care before."""
    form = CheckForm("Well done to Alfie B, Zainab and Wei Ling in Year 3, who played the cello.")
    done = press(form, f"aside {key(form, 'Wei Ling')}", "Her family asked us to.")

    assert (
        done.report.safe_text
        == "Well done to two pupils and Wei Ling in key stage 2, who played the cello."
    )


def test_restore_lets_it_count_again(press, key) -> None:
    """By its number; a number that there is not changes nothing."""
    aside = press(CELLO, f"aside {key(CELLO, 'Zainab')}", "An author.").form
    every = ",".join(map(str, range(len(aside.asides))))

    assert press(aside, f"restore {every}").form.asides == ()
    assert press(aside, "restore 99").form.asides == aside.asides


@pytest.mark.parametrize("verb", ["use", "aside"])
@pytest.mark.parametrize("name", ["", "name/pupil", "name/pupil text 999", "name/pupil title 13"])
def test_words_that_are_not_there(press, verb: str, name: str) -> None:
    """Somebody typed on meanwhile: nothing is replaced, and it is said."""
    done = press(CELLO, f"{verb} {name}", "An author.")

    assert (done.form, done.notice) == (CELLO, CHANGED_SINCE)


def test_what_no_words_can_mend_is_not_replaced(press, key) -> None:
    """A picture has no other wording."""
    form = CheckForm("Photo: Zainab with her cello")
    findings = press(form, "check").report.findings
    fixed = [one for one in findings if not can_be_used(one)]

    assert fixed
    assert press(form, f"use {key_of(fixed[:1])}").form == form


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_button(checker, action: str, reason: str) -> None:
    """Whatever is sent as a button's value loses no word."""
    done = do(CELLO, action, reason, checker.check)

    if not action.startswith(("safe", "use ")):
        assert done.form.text == CELLO.text
