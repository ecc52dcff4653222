"""Findings that meet on the same words."""

from __future__ import annotations

import pytest

from checker.drafts import Account
from checker.rewording.fields import plan_field
from checker.rewording.marks import Mark, outermost
from checker.rewording.passages import Passage
from checker.rewording.patches import apply


@pytest.mark.parametrize(
    ("marked", "safe", "suggestions"),
    [
        ("[n|[p|Mia]] ran", "A pupil ran", ["A pupil", "A pupil"]),
        ("ask [t|[p|mia].k@mail.example]", "ask the school office", ["the school office", ""]),
        (
            "[h|he told [p|Mia] of his asthma] today",
            "there has been a lot going on today",
            ["there has been a lot going on", "a pupil"],
        ),
        ("[I|[p|Mia] in their hats] ran", "A pupil in their hats ran", ["A pupil", None]),
        ("[C|[p|Mia] ran] home", None, ["A pupil", None]),
    ],
)
def test_the_wider_words_win(mend, marked, safe, suggestions):
    """One stretch of words gets one replacement; equal spans get the same suggestion."""
    result = mend(marked)
    assert (result.safe_text, sorted(map(str, result.suggestions))) == (
        safe,
        sorted(map(str, suggestions)),
    )


def test_words_that_cross_are_mended_together():
    """Crossing findings become one replacement, that of the wider."""
    passage = Passage.of("text", "Ben has bad asthma attacks.", Account.OFFICIAL)
    left = Mark(4, 18, "detail/health", "has bad asthma", (0,))
    right = Mark(12, 26, "detail/family", "asthma attacks", (1,))
    outer, inner = outermost([left, right], passage)
    _, patches = plan_field(passage, outer, inner)
    assert apply(passage.original, patches) == "Ben has a lot on."
