"""Lists of names become one phrase."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        (
            "L-R: [p|Zeynep], [p|Inês], [p|Fatoumata], [p|Jaheim] and [p|Arjun] with cups.",
            "L-R: several pupils with cups.",
        ),
        ("[p|Mia] and [p|Tom] won", "Two pupils won"),
        ("[p|Mia],[p|Tom],[p|Sana]", "Several pupils"),
        ("[p|Mia] & [p|Tom] / [p|Sana]", "Several pupils"),
        ("Good luck [p|Mia], [p|Tom] & [p|Sana]!!", "Good luck to several pupils!!"),
        ("[p|Mia], [p|Tom] and [s|Mrs Patel] ran", "Two pupils and a member of staff ran"),
        ("[s|Mrs Shah], [p|Mia] and [s|Mr Shah]", "Two members of staff and a pupil"),
        ("[p|Mia], [p|Tom] and the rest of 5T", "Two pupils and the rest of 5T"),
        ("- [p|Mia]\n- [p|Tom]\n- [p|Sana]\nBravo", "- Several pupils\nBravo"),
        ("[p|Mia]\r\n[p|Tom]\r\n[p|Sana]\r\nBravo", "Several pupils\r\nBravo"),
        ("[p|Mia], [p|Tom]\n[p|Sana], [p|Ali]", "Several pupils"),
        ("⭐ [p|Mia] – art\n⭐ [p|Tom] – maths", "⭐ A pupil – art\n⭐ A pupil – maths"),
        ("1. [p|Mia]\n2. [p|Tom]", "1. A pupil\n2. A pupil"),
        ("[p|Mia] or [p|Tom]", "A pupil or another pupil"),
        ("[p|Mia] 🥇 [p|Tom] 🥈", "A pupil 🥇 another pupil 🥈"),
        ("Brave [p|Mia] and [p|Tom] swam", "Two brave pupils swam"),
        ("[p|Mia] and [p|Tom] ran. [p|Mia] and [p|Tom] fell.", "Two pupils ran. The pupils fell."),
        ("[a|Mrs Dunne], [p|Ella]'s mum, ran", "A parent, a pupil's mum, ran"),
        ("[p|Siân], [p|Siôn] a [p|Llŷr] won", "Several pupils won"),
        ("[p|Ola] i [p|Zbigniew] won", "Two pupils won"),
        ("Thanks to the [a|Khan] and [a|Hill] families!", "Thanks to two families!"),
        ("[p|Ella] and [p|Ella]'s brother ran", "A pupil and the pupil's brother ran"),
    ],
)
def test_a_list_is_said_once(mend, marked, safe):
    """Names in one list become "two pupils" or "several pupils"; rankings stay lists."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[p|Mia] ([c|4W]) and [p|Tom] ([c|4S]) won", "Two Year 4 pupils won"),
        ("[p|Mia] ([c|4W]) and [p|Tom] ([c|5S]) won", "Two pupils won"),
        ("[p|Mia], [p|Noor] and [p|Tom] from [c|Year 3] won", "Several Year 3 pupils won"),
        ("[p|Mia] and [p|Tom], both in [c|Year 3], won", "Two Year 3 pupils won"),
        ("Heroes: [p|Mia], [p|Noor] & [p|Tom] (all [c|3R]).", "Heroes: several Year 3 pupils."),
        ("[p|Mia] ([b|7]), [p|Tom] ([b|8]) and [p|Sana] ([b|9])", "Several pupils"),
        (
            "[c|Reception]: [p|Zara]\n[c|Year 1]: [p|Tom] and [p|Ali]",
            "A Reception pupil\nTwo Year 1 pupils",
        ),
        (
            "[c|3R] - [p|Alfie B] (reading), [p|Mia] (maths)",
            "A Year 3 pupil (reading), another Year 3 pupil (maths)",
        ),
    ],
)
def test_a_list_keeps_the_year_that_all_share(mend, marked, safe):
    """The year is told where it is the same for all of the list."""
    assert mend(marked).safe_text == safe
