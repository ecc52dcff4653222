"""The whole of it: what comes back, and when there is no safe text."""

from __future__ import annotations

import pytest

from checker.drafts import Draft
from checker.report import Outcome
from checker.rewording import reword
from checker.text.reading import ReadDraft


def test_nothing_found_leaves_the_text():
    """A clean draft is its own safe text."""
    assert reword(ReadDraft(Draft("All fine. "), ()), ()) == ((), "All fine. ")


def test_findings_come_back_in_order(mend):
    """The same findings come back in the same order, with suggestions."""
    result = mend("[s|Mr Khan] and [p|Mia] [T|are fools]")
    assert [one.detection.code for one in result.findings] == [
        "name/staff",
        "name/pupil",
        "tone/insult",
    ]
    assert result.suggestions == ["A member of staff", "a pupil", None]


@pytest.mark.parametrize(
    ("outcome", "mended"),
    [(Outcome.BREACH, False), (Outcome.APPROVAL, False), (Outcome.ADVICE, True)],
)
@pytest.mark.parametrize("letter", ["T", "C"])
def test_what_words_cannot_mend_has_no_safe_text(mend, letter, outcome, mended):
    """An insult or a forbidden matter is no question of wording, unless it is mere advice."""
    result = mend(f"Hello [{letter}|you lot]", outcome=outcome)
    assert result.suggestions == [None]
    assert result.safe_text == ("Hello you lot" if mended else None)


def test_pictures_do_not_spoil_the_words(mend):
    """A finding about the picture leaves the words as they are."""
    result = mend("[I|Photo of [p|Mia]]", outcome=Outcome.BREACH)
    assert (result.safe_text, result.suggestions) == ("Photo of a pupil", [None, "a pupil"])


def test_other_fields_get_suggestions_alone(mend):
    """The safe text concerns the text of the post alone."""
    result = mend("[p|Mia] and [T|fools]", field="alt_text")
    assert (result.safe_text, result.suggestions) == ("Some words.", ["A pupil", None])


def test_fields_without_words_get_none(mend):
    """What was seen in a picture or in the schedule has no words to mend."""
    reworded = mend("[p|Mia]", field="images/0/text")
    assert reworded.safe_text == "Some words."
