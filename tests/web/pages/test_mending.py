"""Suggestions put in."""

from __future__ import annotations

from checker.drafts import Draft
from checker.web.pages.mending import mended, replaced


def _on(checker, draft: Draft, words: str) -> list:
    found = checker.check(draft).findings
    return [one for one in found if one.detection.text == words]


def test_a_suggestion_goes_in_to_the_letter(checker) -> None:
    """What was shown is what stands there, and nothing else changes."""
    draft = Draft("🎉 Well done to Zainab in Year 3!")
    found = _on(checker, draft, "Zainab")

    assert replaced(draft, found) == draft.text.replace("Zainab", found[0].suggestion)


def test_mending_nothing_of_a_field_leaves_it(checker) -> None:
    """Findings of other fields are passed over; a field that is not there is empty."""
    draft = Draft("Well done to Zainab!", title="A title")
    found = _on(checker, draft, "Zainab")

    assert mended(draft, "title", found) == "A title"
    assert mended(draft, "first_comment", found) == ""


def test_words_that_are_to_go_take_along_what_would_be_left(checker) -> None:
    """No gap, no dangling word."""
    draft = Draft("Well done to Alfie B and Wei Ling in Year 3, who played the cello.")
    found = [one for one in _on(checker, draft, "Year 3") if one.suggestion == ""]

    for one in found:
        text = replaced(draft, [one])
        assert "Year 3" not in text
        assert "  " not in text
