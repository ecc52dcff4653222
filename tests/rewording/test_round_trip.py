"""Reworded drafts, checked again: what was put in gives no new cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import Draft

if TYPE_CHECKING:
    from checker.report import Report

_REWORDED = ("name/", "detail/", "tone/profanity", "logo/mention", "image/name-with-photo")


def _left(report: Report) -> list[tuple[str, str]]:
    return [
        (one.detection.code, one.detection.text)
        for one in report.findings
        if one.detection.code.startswith(_REWORDED)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Well done to a Year 3 pupil and to several Reception pupils!",
        "WELL DONE TO ONE OF OUR PUPILS!",
        "Happy birthday to a pupil! Best wishes to our caretaker!",
        "A pupil celebrates soon, and another pupil had a big day.",
        "A young pupil won. The child cried. He's young.",
        "Two families and a parent met a member of staff and a member of the community.",
        "Ring the school office number or write to the school office email address.",
        "Message the school office. Follow the school's own page.",
        "She lives at a private address, in a house nearby, on a road nearby. [postcode left out]",
        "UPN [number left out], DOB: [date left out], password: [sent privately]",
        "The gate code is [code sent privately]. Zoom: [link sent privately]",
        "A pupil has a lot on. Another pupil is having a busy time. The first pupil was away.",
        "His circumstances have changed. There has been a lot going on. He is on a scheme.",
        "Despite his situation he got a result and has a lot to be proud of.",
        "One of our pupils in key stage 2 floated.",
        "Pick-up as agreed. Families have been sent the details.",
        "#TeamPupils #OurPupils #ThanksFamilies #ByeStaff #HiFriends",
        "Our new design is blooming nonsense, and a rubbish one.",
    ],
)
def test_the_words_put_in_are_no_findings(checker, text):
    """No replacement is itself a name, a detail or a swear word."""
    assert _left(checker.check(Draft(text))) == []


@pytest.mark.parametrize(
    ("account", "text"),
    [
        ("official", "Well done to Oluwaseun in Year 5, and to Ffion (2B) and Hamza (3R)!"),
        ("official", "Happy 9th birthday to Safiya in 4K! 🎂 Happy 7th Birthday Elijah! 🎂"),
        ("official", "Thank you to Mrs Adeyemi, to our caretaker Bob and to the Okonkwo family."),
        ("official", "Winners\nYear 3 - Amira\nYear 4 - Callum\nYear 5 - Yusuf and Ottilie"),
        ("official", "For tickets ring Priya on 07700 900555 or email priya.k@mail.example."),
        ("official", "The gate code is 4471, the wifi password is Sunflower22."),
        ("official", "Leo, aged 7, raised £300. Zain was born on 12/05/2016."),
        ("official", "Bloody brilliant concert, what a shit week."),
        ("official", "#TeamOscar! L-R Ruby, Theo, Mrs Shah and Mr Shah with the trophy."),
        ("official", "Her UPN is B801200005001 and she lives at 14 Kestrel Court."),
        ("official", "Emily is autistic. Harvey broke his arm. Noah, Year 4, has 100% attendance."),
        ("community", "My son Jayden (Year 4) is waiting for his EHCP. Ring me on 07700 900321."),
        (
            "personal",
            "Drinks with Mrs Donnelly. Little Amira read a whole book and Tyrell clapped.",
        ),
    ],
)
def test_a_second_check_finds_nothing_that_was_reworded(checker, account, text):
    """The safe text of a draft, checked again, has none of the findings that were mended."""
    report = checker.check(Draft(text, account=account))
    assert report.findings
    assert report.safe_text is not None
    assert _left(checker.check(Draft(report.safe_text, account=account))) == []
