"""Remarks: doubles, and words that contradict the day they go out on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.drafts import Account, Draft
from checker.schedules.posts import Post
from checker.schedules.remarks.days import remarks
from checker.schedules.remarks.duplicates import Duplicates

THURSDAY = "2026-06-11T08:00+01:00"


@pytest.mark.parametrize(
    ("text", "goes_out", "kind", "said"),
    [
        ("See you tomorrow, Friday 19 June!", THURSDAY, "date", "tomorrow is Friday 12 June 2026"),
        ("Tomorrow is Monday.", THURSDAY, "date", "tomorrow is Friday 12 June 2026"),
        ("Tonight, 10 June, at 7.", THURSDAY, "date", "not Wednesday 10 June 2026"),
        ("Happy Friday everyone!", THURSDAY, "date", "It goes out on Thursday 11 June 2026"),
        ("The fair is on Friday 13 June.", THURSDAY, "date", "Saturday 13 June 2026 is no Friday"),
        ("Join us on 3 June for tea.", THURSDAY, "past", "after Wednesday 3 June 2026 has passed"),
        ("Reminder: forms by 3/6/2026", THURSDAY, "past", "after Wednesday 3 June 2026"),
        ("Happy birthday Rex, born on 12 June 2019!", THURSDAY, "birthday", "is on 12 June"),
        ("Tomorrow (Friday 19th June): the fair", THURSDAY, "date", "tomorrow is Friday 12 June"),
        ("The fair is on Friday (13 June).", THURSDAY, "date", "Saturday 13 June 2026 is no"),
        ("What a week. It's Friday!", THURSDAY, "date", "It goes out on Thursday 11 June 2026"),
        ("Happy birthday, Rex! He is 5 on 12 June.", THURSDAY, "birthday", "is on 12 June"),
        ("The fair is on Wednesday 10 June.", THURSDAY, "past", "after Wednesday 10 June 2026"),
        (
            "See you tonight at 6pm!",
            "2026-06-11T19:00+00:00",
            "past",
            "goes out at 20:00, after 18:00",
        ),
        ("Doors open this morning, 7.30 to 7.45am.", THURSDAY, "past", "after 07:45 has passed"),
        ("Happy Friday!", "2026-06-11T23:30+00:00", None, ""),  # half past midnight in London
    ],
)
def test_days_that_contradict_the_schedule_are_remarked_on(
    text: str, goes_out: str, kind: str | None, said: str
) -> None:
    """Each contradiction is one remark that names the real day and points at the words."""
    found = remarks(Draft(text, publish_at=goes_out))

    assert [one.kind for one in found] == ([kind] if kind else [])
    for one in found:
        assert said in one.why
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(
    ("text", "goes_out"),
    [
        ("See you tomorrow, Friday 12 June!", THURSDAY),
        ("Happy Thursday everyone! It's Thursday!", THURSDAY),
        ("When is the fair? It's Friday, and the day that suits it is Friday!", THURSDAY),
        ("Tomorrow (Friday 12 June) we sing.", THURSDAY),
        ("The fair is on Friday 12 June.", THURSDAY),
        ("Join us on 3 July for tea.", THURSDAY),
        ("On 3 June we raised £400. Join us again next year!", THURSDAY),
        ("Join us on 10 June or 17 June.", THURSDAY),
        ("Happy birthday Rex, born on 11 June 2019!", THURSDAY),
        ("Join us on 3 June for tea.", ""),
        ("School returns on Monday 4 January.", "2026-12-18T15:00+00:00"),
        ("Join us at 11.30 on 1.1 miles of path.", THURSDAY),
        ("The answer is on page 3.", THURSDAY),
        ("See you tonight at 6pm!", THURSDAY),
        ("See you tonight at 6pm!", "2026-06-11"),
        ("Join us today from 7am to 6pm.", THURSDAY),
        ("What fun at 7am today!", THURSDAY),
        ("Join us today or tomorrow at 7am.", THURSDAY),
    ],
)
def test_days_that_fit_are_left_alone(text: str, goes_out: str) -> None:
    """What is right, what is past and told as past, and posts without a date give no remark."""
    assert remarks(Draft(text, publish_at=goes_out)) == ()


@given(st.text(), st.dates())
def test_any_text_has_remarks_without_a_word_of_it(text: str, day) -> None:
    """Arbitrary text never raises."""
    for one in remarks(Draft(text, publish_at=day.isoformat())):
        assert one.start <= one.end <= len(text)


def _post(row: int, text: str, **more: str) -> Post:
    return Post(row, (text,), Draft(text, **more))  # type: ignore[arg-type]


def test_the_same_words_for_the_same_place_are_a_duplicate() -> None:
    """Case, punctuation and links do not hide it; the first row is named."""
    seen = Duplicates()

    assert seen.remark(_post(2, "Cakes on Friday, 50p each! https://a.example/1")) is None
    again = seen.remark(_post(9, "CAKES on Friday – 50p each https://a.example/2"))
    assert again is not None
    assert (again.kind, again.why) == ("duplicate", "This is the same post as row 2.")


def test_other_places_other_words_and_short_greetings_are_no_duplicates() -> None:
    """Two networks, two accounts, one word changed, and "Happy Friday!" every week."""
    seen = Duplicates()
    for row, post in enumerate(
        [
            _post(1, "Cakes on Friday, 50p each", platform="facebook"),
            _post(2, "Cakes on Friday, 50p each", platform="x"),
            _post(3, "Cakes on Friday, 50p each", account=Account.PERSONAL),
            _post(4, "Cakes on Friday, 60p each", platform="x"),
            _post(5, "Good day!"),
            _post(6, "Good day!"),
            Post(7, ("",)),
        ]
    ):
        assert seen.remark(post) is None, row
