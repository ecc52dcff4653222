"""Consent: what was agreed to decides, whatever is unreadable is no consent, never is never."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from checker import Checker, Draft
from checker.errors import InputError
from checker.report import Outcome, Report
from checker.school.consent import purpose_of, purposes_of
from checker.school.consent_file import Level, read_consents
from checker.school.knowing import School, open_school
from checker.school.sealing import KeyPlace

if TYPE_CHECKING:
    from pathlib import Path

MEDIA = "social media"
BROWN = "Alfie Brown"
HEAD = "UPN,Purpose,Name,Photo,From,Until,Withdrawn,Never\n"
ALFIE, ZAINAB, THEO = "B801200005001", "Q801200005002", "P801200005009"
SLT = ("Senior Leadership Team",)


@pytest.fixture
def with_consents(small: School, write):
    """Return the small school with these rows of consents, on a fixed day."""

    def build(rows: str) -> School:
        path = write("consents.csv", HEAD + rows)
        given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())
        return replace(small, consents=given, today=date(2026, 11, 26))

    return build


def _first(school: School, text: str, **more: object) -> tuple[Any, Report]:
    report = Checker(school=school).check(Draft(text, **more))  # type: ignore[arg-type]
    return next(
        (one for one in report.findings if one.detection.code == "name/pupil"), None
    ), report


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
    with_consents, row: str, text: str, said: str
) -> None:
    """The sentence names the child as the draft does, with the class; nobody can agree to it."""
    school = with_consents(f"{ALFIE},social-{row}\n")
    finding, report = _first(school, f"Well done to {text}!", approvals=SLT)

    assert finding.outcome is Outcome.BREACH
    assert finding.notes == (f"{text} (3R): {said}.",)
    assert text not in finding.why
    assert not report.cleared


def test_a_photo_needs_consent_of_its_own(with_consents) -> None:
    """A name that may stand alone may not stand beside a picture."""
    school = with_consents(f"{ZAINAB},social-media,first,no,,,,\n")
    alone, report = _first(school, "Zainab won.", approvals=SLT)
    shown, _ = _first(school, "Photo: Zainab with her cup.", approvals=SLT)

    assert alone is None
    assert report.cleared
    assert shown.notes == ("Zainab (3R): no consent for a photo on social media.",)


def test_all_that_a_post_does_without_consent_is_said(with_consents) -> None:
    """A full name beside a photo is two things where the first name alone was agreed to."""
    school = with_consents(f"{ALFIE},social-media,first,no,,,,\n")
    finding, _ = _first(school, f"Photo: {BROWN} with his cup.", approvals=SLT)

    assert finding.notes == (
        f"{BROWN} (3R): first name only, no consent for a photo on social media.",
    )


def test_every_consent_and_every_approval_clears_and_says_so(with_consents) -> None:
    """Consent alone is not enough where the policy asks somebody; with both it is cleared."""
    school = with_consents(f"{ZAINAB},social-media,first,yes,2024-09-01,2027-08-31,,\n")
    waiting, _ = _first(school, "Zainab won.")
    cleared, report = _first(school, "Zainab won.", approvals=["senior leadership team "])

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


def test_what_a_policy_never_allows_no_consent_clears(with_consents) -> None:
    """Where no child may be named at all, consent changes nothing."""
    school = with_consents(f"{ZAINAB},all,full,yes,,,,\n")
    finding, _ = _first(school, "Zainab won.", policy="rudyard-kipling-2024", approvals=SLT)

    assert finding.outcome is Outcome.BREACH
    assert finding.notes == ("Zainab (3R): consent for social media (full name, photo).",)


def test_consent_is_for_one_purpose(with_consents) -> None:
    """The purpose follows from the platform."""
    school = with_consents(f"{ZAINAB},newsletter,first,yes,,,,\n")
    on_facebook, _ = _first(school, "Zainab won.", platform="facebook")
    in_newsletter, _ = _first(school, "Zainab won.", platform="Newsletter")

    assert on_facebook.notes == ("Zainab (3R): no consent for social media on record.",)
    assert on_facebook.outcome is Outcome.APPROVAL
    assert in_newsletter.notes == ("Zainab (3R): consent for the newsletter (first name, photo).",)
    assert [purpose_of(one) for one in ("", "X", "web", "Press release")] == [
        "social-media", "social-media", "website", "press",
    ]  # fmt: skip


@pytest.mark.parametrize("policy", ["hampshire-2022", "notting-hill-prep-2020", "ryefield-2016"])
@pytest.mark.parametrize("account", ["official", "personal", "community"])
def test_never_is_a_breach_under_every_policy_without_a_reason(
    with_consents, policy, account
) -> None:
    """Whatever stands in the Never column, the report does not say it."""
    school = with_consents(f"{THEO},,,,,,,court order\n")
    finding, report = _first(
        school, "Theo McDonald won.", policy=policy, account=account, approvals=SLT
    )

    assert finding.outcome is Outcome.BREACH
    assert finding.notes == ("Theo McDonald (3R) must not be named or shown.",)
    assert "court" not in str(report.as_json())


def test_a_looked_after_child_is_never_named(small: School) -> None:
    """The register's own flag is enough, and is not told either."""
    finding, report = _first(small, "Mia Field won.")

    assert finding.outcome is Outcome.BREACH
    assert "looked" not in str(report.as_json()).casefold()


def test_of_several_children_the_strictest_answer_counts(with_consents) -> None:
    """Where it could be either of two, what one family refused stands."""
    yes, no = f"{ALFIE},all,full,yes,,,,\n", "N801200005011,all,none,no,,,,\n"
    school = with_consents(yes + no)
    upn = next(one.upn for one in school.register.pupils if one.surname == "Khan")
    school = with_consents(f"{yes}{upn},all,none,no,,,,\n")
    finding, _ = _first(school, "Alfie won.", approvals=SLT)
    both = with_consents(f"{yes}{upn},all,full,yes,,,,\n")
    _, cleared = _first(both, "Alfie won.", approvals=SLT)
    never, _ = _first(with_consents(f"{yes}{upn},,,,,,,yes\n"), "Alfie won.")

    assert finding.notes == ("Alfie (1 of 2 pupils of that name): no consent for social media.",)
    assert cleared.cleared[0].why.startswith("Alfie (any of 2 pupils of that name): consent")
    assert never.notes == ("Alfie could be 2 pupils, and not all of them may be named or shown.",)


def test_of_several_consents_the_latest_counts(with_consents) -> None:
    """A later no undoes an earlier yes, and one for the purpose comes before one for all."""
    rows = f"{ZAINAB},all,full,yes,2026-01-01,,,\n"
    rows += f"{ZAINAB},social-media,first,yes,2024-09-01,,,\n"
    rows += f"{ZAINAB},social-media,none,no,2025-09-01,,,\n"
    finding, _ = _first(with_consents(rows), "Zainab won.")

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
def test_the_last_decision_of_a_family_counts(with_consents, rows: str, said: str) -> None:
    """A withdrawal is as late as its day; what is still to begin changes nothing yet."""
    school = with_consents("".join(f"{ZAINAB},{row}\n" for row in rows.split("|")))
    finding, _ = _first(school, "Zainab won.")

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
def test_a_consent_has_to_hold_on_the_day_of_the_post(with_consents, moment, said) -> None:
    """One that runs out between today and the day in the plan is none; days are those here."""
    school = with_consents(f"{ZAINAB},social-media,first,yes,2024-09-01,18/12/2026,,\n")
    finding, _ = _first(school, "Zainab won.", publish_at=moment)

    assert finding.notes == (f"Zainab (3R): {said}.",)


def test_a_post_on_two_platforms_needs_the_consent_for_both(with_consents) -> None:
    """What the strictest of them allows counts."""
    rows = f"{ZAINAB},social-media,first,yes,,,,\n{ZAINAB},website,none,no,,,,\n"
    finding, _ = _first(with_consents(rows), "Zainab won.", platform="Facebook, Website")

    assert finding.notes == ("Zainab (3R): no consent for the website.",)
    assert purposes_of("Facebook, Instagram\nnewsletter") == ("social-media", "newsletter")
    assert purposes_of("") == ("social-media",)


def test_the_family_of_a_child_who_is_never_named_is_not_named_either(with_consents) -> None:
    """Its surname is the child's."""
    school = with_consents(f"{THEO},,,,,,,yes\n")
    check = Checker(school=school).check
    (finding,) = check(Draft("The McDonald family won.")).findings
    (other,) = check(Draft("The Okafor family won.")).findings

    assert finding.detection.code == "name/parent"
    assert finding.outcome is Outcome.BREACH
    assert finding.notes == ("The McDonald family (3R) must not be named or shown.",)
    assert other.notes == ()


def test_consents_are_the_school_s_and_no_private_page_s(with_consents) -> None:
    """On a private account the school's consents neither clear nor tell anything."""
    school = with_consents(f"{ZAINAB},all,full,yes,,,,\n")
    finding, report = _first(school, "Zainab Okafor won.", account="personal", approvals=SLT)

    assert finding is not None
    assert finding.notes == ()
    assert not report.cleared


def test_without_a_upn_of_one_s_own_no_consent_can_be_looked_up(with_consents, small) -> None:
    """Neither a missing number nor a shared one clears anything."""
    school = with_consents(f"{ZAINAB},all,full,yes,,,,\n")
    shared = replace(school.register, ambiguous=frozenset({ZAINAB}))
    finding, _ = _first(replace(school, register=shared), "Zainab won.", approvals=SLT)

    assert finding.outcome is Outcome.APPROVAL
    assert "without a UPN" in finding.notes[0]


def test_a_slip_of_typing_is_never_cleared(with_consents) -> None:
    """Who is meant only perhaps has not agreed for sure."""
    school = with_consents(f"{ZAINAB},all,full,yes,,,,\n")
    finding, _ = _first(school, "Zianab won.", approvals=SLT)

    assert finding.outcome is Outcome.APPROVAL


def test_every_fault_names_its_row_and_counts_as_no_consent(small: School, write) -> None:
    """Good rows are used; the report says how many were not."""
    path = write(
        "consents.csv",
        HEAD
        + f"X000000000000,website,full,yes,,,,\n{ALFIE},billboard,full,yes,,,,\n"
        + f"{ALFIE},website,full,maybe,31/02/2026,,,\n{ZAINAB},website,full,yes,,,,\n\n",
    )
    given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())
    school = replace(small, consents=given)

    assert [(one.row, one.used) for one in given.problems] == [
        (2, False),
        (3, False),
        (4, True),
        (4, True),
    ]
    assert all(one.remedy and str(path) in str(one) for one in given.problems)
    assert all(ALFIE not in str(one) for one in given.problems)
    assert given.rows == 4
    assert set(given.given) == {ALFIE, ZAINAB}
    assert school.notes == (
        "Of the 4 rows of the file of consents, 2 were not used, 1 only in part.",
    )


def test_a_never_that_fits_nobody_is_told_in_every_report(with_consents) -> None:
    """Somebody must never be shown, and a wrong UPN hides who: that must not stay unseen."""
    school = with_consents("X000000000000,,,,,,,yes\n")
    _, report = _first(school, "Doors open at six.")

    assert "must never be shown" in report.notes[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "empty"), ("Purpose,Name\n", "no column UPN"), ("UPN,Name\n", "no column Purpose")],
)
def test_what_is_no_file_of_consents_is_refused(small: School, write, text: str, said: str) -> None:
    """One clear line."""
    with pytest.raises(InputError, match=said):
        read_consents(write("c.csv", text), (), KeyPlace())


def test_status_columns_are_understood(with_consents, small: School, write) -> None:
    """A file with a status and no name level says no as well."""
    path = write(
        "c.csv",
        f"UPN,Purpose,Status,Name,Photo\n{ALFIE},website,refused,full,yes\n{ZAINAB},website,hm,full,yes\n",
    )
    given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())

    assert not given.given[ALFIE][0].photo
    assert given.given[ALFIE][0].name == 0
    assert [one.row for one in given.problems] == [3]
    assert given.given[ZAINAB][0].name == 0


@pytest.mark.parametrize(
    "head",
    [
        "Consent for;Pupil UPN;Name level;Photo?;Date of consent;Expiry",
        "Permission for;Unique Pupil Number (UPN);Naming;Pictures;Signed on;Valid until",
    ],
)
def test_headers_in_other_words_are_understood(small: School, write, head: str) -> None:
    """No two schools head a file of consents alike."""
    row = "Website, Twitter/X and local newspaper;B801200005001;first;Yes;1 Sep 2025;31-Aug-27"
    path = write("c.csv", f"{head}\n{row}\n")
    given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())

    consents = given.given["B801200005001"]
    assert not given.problems
    assert [one.purpose for one in consents] == ["website", "social-media", "press"]
    assert {(one.name, one.photo, one.until) for one in consents} == {
        (Level.FIRST, True, date(2027, 8, 31))
    }


def test_any_other_headers_are_mapped_by_the_school_file(small: School, write) -> None:
    """The school file says which column is which; a header that is not there is named."""
    path = write("c.csv", "Zweck,Kennung\nwebsite,B801200005001\n")
    upns = [one.upn for one in small.register.pupils]
    columns = {"purpose": "Zweck", "upn": "Kennung"}

    assert read_consents(path, upns, KeyPlace(), columns).given
    with pytest.raises(InputError, match=r"no column UPN.*\[register.consent_columns\] upn"):
        read_consents(path, upns, KeyPlace(), {"purpose": "Zweck"})
    with pytest.raises(InputError, match=r"'until' stands under 'Ende'.*consent_columns"):
        read_consents(path, upns, KeyPlace(), columns | {"until": "Ende"})


def test_one_unknown_purpose_of_several_is_named_and_the_others_count(small, write) -> None:
    """Nothing is guessed of the one, and nothing is lost of the others."""
    path = write("c.csv", "UPN,Purpose,Name\nB801200005001,website & billboards,full\n")
    given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())

    assert [one.purpose for one in given.given["B801200005001"]] == ["website"]
    assert "the purpose is not one that is known" in str(given.problems[0])
    assert given.problems[0].used


def test_consents_without_a_register_are_refused(tmp_path: Path, write) -> None:
    """They say nothing without the names."""
    with pytest.raises(InputError, match="consents need a register"):
        open_school(consents=write("c.csv", HEAD))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Everyone in 3R except Alfie was there.", "Everyone in 3R except Alfie"),
        ("Everyone in 3R but not Alfie, Mia and Zee.", "Everyone in 3R but not Alfie, Mia and Zee"),
        ("All of Year 3 apart from one boy came.", "All of Year 3 apart from one boy"),
        (
            "Here is the whole class except the two children whose parents said no to photos!",
            "the whole class except the two children whose parents said no to photos",
        ),
        ("Everybody bar little Zainab swam.", "Everybody bar little Zainab"),
    ],
)
def test_everyone_except_tells_who_may_not_be_shown(small, check, text: str, words: str) -> None:
    """A group less somebody points at somebody; what remains is the group."""
    found = [
        one for one in check(small, text).findings if one.detection.code == "detail/combination"
    ]

    assert [one.detection.text for one in found] == [words]
    assert found[0].suggestion in words
    assert found[0].notes == ("Everybody can tell who may not be named or shown.",)


@pytest.mark.parametrize(
    "text",
    [
        "Everyone except Year 6 goes home at noon.",
        "All the lights except the green one are on. Everybody is welcome.",
        "Everyone came, apart from that it rained.",
    ],
)
def test_other_exceptions_tell_nothing(small, check, text: str) -> None:
    """A year group or a thing left out points at no child."""
    assert not [
        one for one in check(small, text).findings if one.detection.code == "detail/combination"
    ]


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Well done to Theo McDonald for his goal!", "Well done to Theo for his goal!"),
        ("Theo M swam a length.", "Theo swam a length."),
        ("Well done to Alfie Brown for his goal!", "Well done to a pupil for his goal!"),
    ],
)
def test_where_the_first_name_may_stand_the_suggestion_keeps_it(
    with_consents, text: str, safe: str
) -> None:
    """Unless it could be another child's, too, whose family agreed to nothing."""
    school = with_consents(
        f"{THEO},social media,first,yes,,,,\n{ALFIE},social media,first,yes,,,,\n"
    )

    _, report = _first(school, text, approvals=SLT)
    _, again = _first(school, safe, approvals=SLT)

    assert report.verdict is Outcome.BREACH
    assert report.safe_text == safe
    assert again.verdict < Outcome.APPROVAL


def test_where_somebody_has_still_to_agree_no_name_is_suggested(with_consents) -> None:
    """What is safe needs nobody's permission."""
    school = with_consents(f"{THEO},social media,first,yes,,,,\n")

    _, report = _first(school, "Well done to Theo McDonald for his goal!")

    assert report.safe_text == "Well done to a pupil for his goal!"


def test_a_friend_who_must_never_be_named_is_one_on_a_parents_page_too(with_consents) -> None:
    """A child's friend may be a pupil, whoever tells of it."""
    school = with_consents(f"{ZAINAB},,,,,,,yes\n")
    draft = Draft("Our Wei's friend Zainab came for tea.", account="community")

    report = Checker(school=school).check(draft)

    assert report.verdict is Outcome.BREACH
