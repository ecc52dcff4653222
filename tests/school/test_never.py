"""Never is never: who must not be named or shown is not, nor pointed at, nor is it told why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import Checker, Draft
from checker.report import Outcome

if TYPE_CHECKING:
    from checker.school.knowing import School

ZAINAB, THEO = "Q801200005002", "P801200005009"
SLT = ("Senior Leadership Team",)


@pytest.mark.parametrize("policy", ["hampshire-2022", "notting-hill-prep-2020", "ryefield-2016"])
@pytest.mark.parametrize("account", ["official", "personal", "community"])
def test_never_is_a_breach_under_every_policy_without_a_reason(
    with_consents, first, policy, account
) -> None:
    """Whatever stands in the Never column, the report does not say it."""
    school = with_consents(f"{THEO},,,,,,,court order\n")
    finding, report = first(
        school, "Theo McDonald won.", policy=policy, account=account, approvals=SLT
    )

    assert finding.outcome is Outcome.BREACH
    assert finding.notes == ("Theo McDonald (3R) must not be named or shown.",)
    assert "court" not in str(report.as_json())


def test_a_looked_after_child_is_never_named(small: School, first) -> None:
    """The register's own flag is enough, and is not told either."""
    finding, report = first(small, "Mia Field won.")

    assert finding.outcome is Outcome.BREACH
    assert "looked" not in str(report.as_json()).casefold()


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


def test_a_friend_who_must_never_be_named_is_one_on_a_parents_page_too(with_consents) -> None:
    """A child's friend may be a pupil, whoever tells of it."""
    school = with_consents(f"{ZAINAB},,,,,,,yes\n")
    draft = Draft("Our Wei's friend Zainab came for tea.", account="community")

    report = Checker(school=school).check(draft)

    assert report.verdict is Outcome.BREACH
