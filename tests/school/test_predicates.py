"""A sentence keeps its predicate: what is said of a child is said more vaguely, not cut off."""

from __future__ import annotations

import pytest

from checker.school.descriptions import descriptions, without
from checker.school.knowing import School
from checker.school.predicates import verb_of
from checker.school.profile import Profile

SCHOOL = School(
    Profile.model_validate(
        {
            "version": 1,
            "roll": [
                {"year": 4, "boys": 30, "girls": 28},
                {"year": 6, "boys": 30, "girls": 30},
                {"year": 2, "boys": 150, "girls": 144},
            ],
        }
    )
)


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("A boy has a stammer.", "has a stammer"),
        ("A boy in our choir also wears glasses.", "wears glasses"),
        ("A boy won the national title.", "won the national title"),
        ("A boy with glasses has a stammer.", "has a stammer"),
        ("A boy in Year 4 swims for the county.", "swims for the county"),
        ("A boy with a stammer.", None),
        ("A boy who has a stammer.", None),
        ("A boy, who has a stammer, sang.", None),
        ("A boy in the hall on crutches.", None),
        ("A boy wearing glasses.", None),
        ("A boy diagnosed with diabetes.", None),
        ("A boy and his cello.", None),
    ],
)
def test_a_verb_behind_the_noun_begins_the_predicate(text: str, predicate: str | None) -> None:
    """Prepositions, relatives and participles go on with the noun; any other word is a verb."""
    (found,) = descriptions(text, (), {})
    last = found.attributes[-1]

    assert (None if last.verb is None else text[last.verb : last.end]) == predicate


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("A Year 4 boy plays the harp.", "A Year 4 boy plays an instrument."),
        ("A Year 4 boy won the national title on Monday.", "A Year 4 boy did well on Monday."),
        ("A Year 4 boy has red hair.", "A boy has red hair."),
        ("A Year 4 boy with a harp won.", "A Year 4 boy won."),
        ("A Year 4 boy, who plays the harp, won.", "A Year 4 boy won."),
        ("The tallest boy in the Year 6 choir has red hair.", "One of our pupils has red hair."),
        ("We met the smallest girl in the Year 6 choir.", "We met one of our pupils."),
        ("The only girl in our chess team wears plaits.", "One of our pupils wears plaits."),
        ("Our youngest pupil wears glasses.", "One of our pupils wears glasses."),
    ],
)
def test_no_stump_is_left(check, text: str, safe: str) -> None:
    """What remains is a sentence, and whom the noun phrase alone points at is not described."""
    report = check(SCHOOL, text)

    assert report.safe_text == safe
    assert not [one for one in check(SCHOOL, safe).fits if one.few]


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("The tallest boy in Year 6 has a stammer.", "One of our pupils has a lot on."),
        ("The oldest boy in Year 6 is autistic.", "One of our pupils is having a busy time."),
        ("One of our Year 6 girls has diabetes.", "One of our Year 6 girls has a lot on."),
    ],
)
def test_what_is_private_is_said_more_vaguely(check, text: str, safe: str) -> None:
    """Both the child and what is private about it go, and the sentence stays one."""
    report = check(SCHOOL, text)

    assert {"detail/combination", "detail/health"} <= {
        one.detection.code for one in report.findings
    }
    assert report.safe_text == safe


@pytest.mark.parametrize(
    "text",
    [
        "Our youngest pupils love the sandpit.",
        "Our tallest tower fell down.",
        "The shortest day of the year was cold.",
        "A pupil wears glasses.",
    ],
)
def test_what_points_at_nobody_stays(check, text: str) -> None:
    """Superlatives of groups and things, and what fits many, are no descriptions of one child."""
    assert check(SCHOOL, text).safe_text == text


def test_two_predicates_stay_two() -> None:
    """Joined predicates are each said more vaguely, with what joins them."""
    text = "A boy won the national title and plays the harp."
    (found,) = descriptions(text, (), {})

    said = [one for one in found.attributes if one.trait]

    assert without(text, found, said) == "A boy did well and plays an instrument"


def test_a_second_object_has_no_verb_of_its_own() -> None:
    """In "has a stammer and glasses" only the first is a predicate."""
    text = "A boy has a stammer and glasses."

    assert verb_of(text, 19, 24, 31, goes_on=True) is None
