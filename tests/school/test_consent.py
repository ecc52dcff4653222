"""Consent: what a family agreed to decides, together with whom the policy asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.report import Outcome
from checker.school.consent import purpose_of, purposes_of

MEDIA = "social media"
BROWN = "Alfie Brown"
ALFIE, ZAINAB, THEO = "B801200005001", "Q801200005002", "P801200005009"
SLT = ("Senior Leadership Team",)


@pytest.mark.parametrize(
    ("row", "text", "said"),
    [
        ("media,full,yes,,,2026-03-04,", BROWN, f"no consent for {MEDIA} since 4 March 2026"),
        ("media,full,yes,,31/08/2026,,", BROWN, f"consent for {MEDIA} ran out on 31 August 2026"),
        ("media,full,yes,1/6/2027,,,", BROWN, f"consent for {MEDIA} starts only on 1 June 2027"),
        ("media,none,no,,,,", BROWN, "no consent for social media"),
        ("media,none,yes,,,,", BROWN, "no consent to be named on social media"),
        ("media,first,yes,,,,", BROWN, "first name only"),
        ("media,first,yes,,,,", "Alfie B", "first name only"),
        ("media,full,yes,,,yes,", BROWN, f"no consent for {MEDIA} any more"),
        ("media,full,yes,,31/02/2027,,", BROWN, f"no consent for {MEDIA} any more"),
        ("media,whole,yes,,,,", BROWN, "no consent to be named on social media"),
    ],
)  # fmt: skip
def test_a_family_s_no_is_a_breach_that_says_why(
    with_consents, first, row: str, text: str, said: str
) -> None:
    """The sentence names the child as the draft does, with the class; nobody can agree to it."""
    school = with_consents(f"{ALFIE},social-{row}\n")
    finding, report = first(school, f"Well done to {text}!", approvals=SLT)

    assert finding.outcome is Outcome.BREACH
    assert finding.notes == (f"{text} (3R): {said}.",)
    assert text not in finding.why
    assert not report.cleared


def test_a_photo_needs_consent_of_its_own(with_consents, first) -> None:
    """A name that may stand alone may not stand beside a picture."""
    school = with_consents(f"{ZAINAB},social-media,first,no,,,,\n")
    alone, report = first(school, "Zainab won.", approvals=SLT)
    shown, _ = first(school, "Photo: Zainab with her cup.", approvals=SLT)

    assert alone is None
    assert report.cleared
    assert shown.notes == ("Zainab (3R): no consent for a photo on social media.",)


def test_all_that_a_post_does_without_consent_is_said(with_consents, first) -> None:
    """A full name beside a photo is two things where the first name alone was agreed to."""
    school = with_consents(f"{ALFIE},social-media,first,no,,,,\n")
    finding, _ = first(school, f"Photo: {BROWN} with his cup.", approvals=SLT)

    assert finding.notes == (
        f"{BROWN} (3R): first name only, no consent for a photo on social media.",
    )


def test_every_consent_and_every_approval_clears_and_says_so(with_consents, first) -> None:
    """Consent alone is not enough where the policy asks somebody; with both it is cleared."""
    school = with_consents(f"{ZAINAB},social-media,first,yes,2024-09-01,2027-08-31,,\n")
    waiting, _ = first(school, "Zainab won.")
    cleared, report = first(school, "Zainab won.", approvals=["senior leadership team "])

    assert waiting.outcome is Outcome.APPROVAL
    assert waiting.notes == ("Zainab (3R): consent for social media (first name, photo).",)
    assert cleared is None
    assert report.verdict is Outcome.CLEAR
    assert report.safe_text == "Zainab won."
    assert [one.why for one in report.cleared] == [
        (
            "Zainab (3R): consent for social media (first name, photo). "
            "Agreed by: Senior Leadership Team."
        )
    ]


def test_what_a_policy_never_allows_no_consent_clears(with_consents, first) -> None:
    """Where no child may be named at all, consent changes nothing."""
    school = with_consents(f"{ZAINAB},all,full,yes,,,,\n")
    finding, _ = first(school, "Zainab won.", policy="rudyard-kipling-2024", approvals=SLT)

    assert finding.outcome is Outcome.BREACH
    assert finding.notes == ("Zainab (3R): consent for social media (full name, photo).",)


def test_consent_is_for_one_purpose(with_consents, first) -> None:
    """The purpose follows from the platform."""
    school = with_consents(f"{ZAINAB},newsletter,first,yes,,,,\n")
    on_facebook, _ = first(school, "Zainab won.", platform="facebook")
    in_newsletter, _ = first(school, "Zainab won.", platform="Newsletter")

    assert on_facebook.notes == ("Zainab (3R): no consent for social media on record.",)
    assert on_facebook.outcome is Outcome.APPROVAL
    assert in_newsletter.notes == ("Zainab (3R): consent for the newsletter (first name, photo).",)
    assert [purpose_of(one) for one in ("", "X", "web", "Press release")] == [
        "social-media", "social-media", "website", "press",
    ]  # fmt: skip


def test_of_several_children_the_strictest_answer_counts(with_consents, first) -> None:
    """Where it could be either of two, what one family refused stands."""
    yes, no = f"{ALFIE},all,full,yes,,,,\n", "N801200005011,all,none,no,,,,\n"
    school = with_consents(yes + no)
    upn = next(one.upn for one in school.register.pupils if one.surname == "Khan")
    school = with_consents(f"{yes}{upn},all,none,no,,,,\n")
    finding, _ = first(school, "Alfie won.", approvals=SLT)
    both = with_consents(f"{yes}{upn},all,full,yes,,,,\n")
    _, cleared = first(both, "Alfie won.", approvals=SLT)
    never, _ = first(with_consents(f"{yes}{upn},,,,,,,yes\n"), "Alfie won.")

    assert finding.notes == ("Alfie (1 of 2 pupils of that name): no consent for social media.",)
    assert cleared.cleared[0].why.startswith("Alfie (any of 2 pupils of that name): consent")
    assert never.notes == ("Alfie could be 2 pupils, and not all of them may be named or shown.",)


def test_of_several_consents_the_latest_counts(with_consents, first) -> None:
    """A later no undoes an earlier yes, and one for the purpose comes before one for all."""
    rows = f"{ZAINAB},all,full,yes,2026-01-01,,,\n"
    rows += f"{ZAINAB},social-media,first,yes,2024-09-01,,,\n"
    rows += f"{ZAINAB},social-media,none,no,2025-09-01,,,\n"
    finding, _ = first(with_consents(rows), "Zainab won.")

    assert finding.notes == ("Zainab (3R): no consent for social media.",)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("social-media,first,yes,2024-09-01,,2026-03-04,|social-media,first,yes,2025-09-01,,,",
         "no consent for social media since 4 March 2026"),
        ("social-media,first,yes,2024-09-01,,,|all,full,yes,2024-09-01,,2026-03-04,",
         "no consent for social media since 4 March 2026"),
        ("social-media,first,yes,2024-09-01,,,|all,none,no,2025-09-01,,,",
         "no consent for social media"),
        ("social-media,first,yes,2024-09-01,2027-08-31,,|social-media,full,yes,2027-09-01,,,",
         "consent for social media (first name, photo)"),
        ("social-media,first,yes,2024-09-01,,2025-03-04,|social-media,first,yes,2025-09-01,,,",
         "consent for social media (first name, photo)"),
        ("all,none,no,2024-09-01,,,|social-media,first,yes,2025-09-01,,,",
         "consent for social media (first name, photo)"),
    ],
    ids=["withdrawn after it was renewed", "everything withdrawn", "everything refused later",
         "renewed from next year", "given again", "given for one purpose later"],
)  # fmt: skip
def test_the_last_decision_of_a_family_counts(with_consents, first, rows: str, said: str) -> None:
    """A withdrawal is as late as its day; what is still to begin changes nothing yet."""
    school = with_consents("".join(f"{ZAINAB},{row}\n" for row in rows.split("|")))
    finding, _ = first(school, "Zainab won.")

    assert finding.notes == (f"Zainab (3R): {said}.",)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-12-18T08:30", "consent for social media (first name, photo)"),
        ("2026-12-19", "consent for social media ran out on 18 December 2026"),
        ("2026-12-18T23:30-05:00", "consent for social media ran out on 18 December 2026"),
        ("", "consent for social media (first name, photo)"),
    ],
)
def test_a_consent_has_to_hold_on_the_day_of_the_post(with_consents, first, moment, said) -> None:
    """One that runs out between today and the day in the plan is none; days are those here."""
    school = with_consents(f"{ZAINAB},social-media,first,yes,2024-09-01,18/12/2026,,\n")
    finding, _ = first(school, "Zainab won.", publish_at=moment)

    assert finding.notes == (f"Zainab (3R): {said}.",)


def test_a_post_on_two_platforms_needs_the_consent_for_both(with_consents, first) -> None:
    """What the strictest of them allows counts."""
    rows = f"{ZAINAB},social-media,first,yes,,,,\n{ZAINAB},website,none,no,,,,\n"
    finding, _ = first(with_consents(rows), "Zainab won.", platform="Facebook, Website")

    assert finding.notes == ("Zainab (3R): no consent for the website.",)
    assert purposes_of("Facebook, Instagram\nnewsletter") == ("social-media", "newsletter")
    assert purposes_of("") == ("social-media",)


def test_consents_are_the_school_s_and_no_private_page_s(with_consents, first) -> None:
    """On a private account the school's consents neither clear nor tell anything."""
    school = with_consents(f"{ZAINAB},all,full,yes,,,,\n")
    finding, report = first(school, "Zainab Okafor won.", account="personal", approvals=SLT)

    assert finding is not None
    assert finding.notes == ()
    assert not report.cleared


def test_without_a_upn_of_one_s_own_no_consent_can_be_looked_up(
    with_consents, first, small
) -> None:
    """Neither a missing number nor a shared one clears anything."""
    school = with_consents(f"{ZAINAB},all,full,yes,,,,\n")
    shared = replace(school.register, ambiguous=frozenset({ZAINAB}))
    finding, _ = first(replace(school, register=shared), "Zainab won.", approvals=SLT)

    assert finding.outcome is Outcome.APPROVAL
    assert "without a UPN" in finding.notes[0]


def test_a_slip_of_typing_is_never_cleared(with_consents, first) -> None:
    """Who is meant only perhaps has not agreed for sure."""
    school = with_consents(f"{ZAINAB},all,full,yes,,,,\n")
    finding, _ = first(school, "Zianab won.", approvals=SLT)

    assert finding.outcome is Outcome.APPROVAL


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Well done to Theo McDonald for his goal!", "Well done to Theo for his goal!"),
        ("Theo M swam a length.", "Theo swam a length."),
        ("Well done to Alfie Brown for his goal!", "Well done to a pupil for his goal!"),
    ],
)
def test_where_the_first_name_may_stand_the_suggestion_keeps_it(
    with_consents, first, text: str, safe: str
) -> None:
    """Unless it could be another child's, too, whose family agreed to nothing."""
    school = with_consents(
        f"{THEO},social media,first,yes,,,,\n{ALFIE},social media,first,yes,,,,\n"
    )

    _, report = first(school, text, approvals=SLT)
    _, again = first(school, safe, approvals=SLT)

    assert report.verdict is Outcome.BREACH
    assert report.safe_text == safe
    assert again.verdict < Outcome.APPROVAL


def test_where_somebody_has_still_to_agree_no_name_is_suggested(with_consents, first) -> None:
    """What is safe needs nobody's permission."""
    school = with_consents(f"{THEO},social media,first,yes,,,,\n")

    _, report = first(school, "Well done to Theo McDonald for his goal!")

    assert report.safe_text == "Well done to a pupil for his goal!"
