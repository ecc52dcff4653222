"""Swearing and logos."""

from __future__ import annotations

import pytest

from checker.report import Outcome


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[x|Bloody] freezing but fun.", "Freezing but fun."),
        ("That was [x|sh*t-hot], team.", "That was something else, team."),
        ("It's [x|bloody] [x|f**king] freezing", "It's freezing"),
        ("an [x|effing] awful day, a [x|bloody] odd one", "an awful day, an odd one"),
        ("What the [x|f***] is on?", "What the heck is on?"),
        ("What a [x|SHIT] day", "What a RUBBISH day"),
        ("cold as [x|fuck]", "cold as anything"),
        ("I don't give a [x|shit]", "I don't give a hoot"),
        ("[x|Piss] off", "Clear off"),
        ("[x|pissed] off again", "fed up off again"),
        ("taking the [x|piss]", "taking the mickey"),
        ("[x|F**king] hell", "Blooming hell"),
        ("total [x|b0llocks]!", "total nonsense!"),
        ("you [x|wankers]", "you people"),
        ("(what a [x|bloody] day)", "(what a day)"),
        ("[x|bloody]", ""),
    ],
)
def test_swearing_goes_or_turns_mild(mend, marked, safe):
    """An intensifier is left out, any other swear word becomes a mild one."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("smart in [l|the new blazers with the gold crest]?", "smart in the new blazers?"),
        ("Order [l|hoodies with the school logo] by Friday.", "Order hoodies by Friday."),
        ("[l|School badge jumpers] are in", "Jumpers are in"),
        ("Out in [l|my school hoodie] again.", "Out in my hoodie again."),
        ("Meet [l|our new logo]!", "Meet our new design!"),
    ],
)
def test_what_bears_a_logo_stays_without_it(mend, marked, safe):
    """The thing stays and the logo goes; a logo alone is a design."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(("outcome", "mended"), [(Outcome.BREACH, False), (Outcome.ADVICE, True)])
def test_a_logo_without_other_words_cannot_be_mended(mend, outcome, mended):
    """Where no words are found, there is no suggestion, and no safe text if it matters."""
    result = mend("in [l|their whole uniform]", outcome=outcome)
    assert result.suggestions == [None]
    assert (result.safe_text is not None) is mended
