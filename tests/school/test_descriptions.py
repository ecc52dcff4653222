"""How many children a description fits: resolved into attributes, counted, assumed in the open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from checker.school.anonymity import FEWEST, Population, wider
from checker.school.descriptions import Description, descriptions, without, year_said
from checker.school.knowing import School
from checker.school.profile import Profile
from checker.school.pupils import TRAITS
from checker.school.traits import Trait, all_traits, pattern
from checker.text.aligned import Span

ROLL = Profile.model_validate({
    "version": 1,
    "roll": [
        {"year": 4, "class": "4W", "boys": 15, "girls": 14},
        {"year": 4, "class": "4K", "boys": 16, "girls": 13},
        {"year": 4, "pupils": 58},
        {"year": 6, "pupils": 60},
        {"year": 5, "boys": 140, "girls": 132},
        {"year": 3, "class": "Silver Birch", "boys": 10, "girls": 12},
    ],
})  # fmt: skip
POPULATION = Population.of_roll(ROLL)


def _only(text: str) -> Description:
    (found,) = descriptions(text, (), POPULATION.groups)
    return found


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        (
            "We cheered a Year 4 boy with a hearing aid who swims for the county.",
            "a Year 4 boy with a hearing aid who swims for the county",
            ["year 4", "sex M", "trait hearing", "trait represents"],
        ),
        ("One of our Year 4 girls spoke.", "One of our Year 4 girls", ["year 4", "sex F"]),
        ("Our Silver Birch girl sang.", "Our Silver Birch girl", ["group silver birch", "sex F"]),
        (
            "A Silver Birch class boy ran",
            "A Silver Birch class boy",
            ["group silver birch", "sex M"],
        ),
        ("A deaf pupil in 4W read.", "A deaf pupil in 4W", ["trait hearing", "group 4w"]),
        (
            "The only girl in the Year 6 team with plaits ran.",
            "The only girl in the Year 6 team with plaits",
            ["sex F", "year 6", "trait plaits"],
        ),
        ("A Reception child said that she won.", "A Reception child", ["year R", "sex F"]),
        ("We met a Year 5 cellist.", "a Year 5 cellist", ["year 5"]),
        ("an autistic boy was thrilled", "an autistic boy", ["trait autism", "sex M"]),
    ],
)
def test_a_description_is_resolved_into_attributes(text: str, words: str, said: list[str]) -> None:
    """Year, class, sex and traits are told apart, and the words that say them are known."""
    found = next(
        one
        for one in descriptions(text, (), POPULATION.groups)
        if text[one.start : one.end] == words
    )

    assert [f"{one.kind} {one.value}" for one in found.attributes] == said


@pytest.mark.parametrize(
    "text",
    [
        "Year 4 are off to the zoo.",
        "If a child in Year 4 has a nut allergy, tell us.",
        "Every boy in Year 4 with glasses should bring them.",
        "A child with diabetes may need a snack. A pupil must wear glasses.",
        "Your Year 4 girl with plaits.",
        "Our Year 4 boys won. The Year 4 girls' team.",
        "a new boiler for our school",
    ],
)
def test_groups_and_advice_describe_nobody(text: str) -> None:
    """What is said of everybody, or of whoever it concerns, is no description of a child."""
    assert not list(descriptions(text, (), POPULATION.groups))


def test_who_is_named_needs_no_description() -> None:
    """Where the sentence names the child, the name is the finding."""
    text = "Alfie, a Year 4 boy with a hearing aid, won."

    assert list(descriptions(text, (), {}))
    assert not list(descriptions(text, [Span(9, 14)], {}))


def test_known_attributes_are_counted_and_others_assumed() -> None:
    """The roll counts year, class and sex; a trait is a range with its assumption in words."""
    boys = POPULATION.estimate(_only("a Year 4 boy won"))
    glasses = POPULATION.estimate(_only("a Year 4 boy with glasses won"))
    unknown = POPULATION.estimate(_only("a Year 6 boy won"))

    assert POPULATION.total == 412
    assert (boys.low, boys.high, boys.of, boys.assumed) == (31, 31, 412, ())
    assert (glasses.low, glasses.high) == (pytest.approx(4.65), pytest.approx(9.3))
    assert glasses.assumed == ("wears glasses: 150 to 300 in 1,000 children",)
    assert (unknown.low, unknown.high) == (27, 33)
    assert "boy" in unknown.assumed[0]


def test_the_register_is_asked_where_it_knows(small) -> None:
    """What the register says of a child is counted, not assumed."""
    population = Population.of_register(small.register)
    (found,) = descriptions("a girl in care won", (), {})

    estimate = population.estimate(found)

    assert (estimate.low, estimate.high, estimate.of, estimate.assumed) == (1, 1, 14, ())


def test_the_threshold_is_three(check) -> None:
    """Fewer than three children point at one; three and more do not."""
    for boys, few in ((2, True), (3, False)):
        profile = Profile.model_validate({"version": 1, "roll": [{"year": 4, "boys": boys}]})
        report = check(School(profile), "A Year 4 boy won.")
        assert report.fits[0].few is few
        assert report.fits[0].low == boys
        assert [one.detection.code for one in report.findings] == ["detail/combination"] * few
    assert FEWEST == 3


def test_the_suggestion_leaves_out_what_widens_it_most(check) -> None:
    """First goes the rarest; what then still fits three or more may stay."""
    school = School(ROLL)
    report = check(school, "We are proud of a Year 5 boy with glasses who plays the cello.")

    (finding,) = report.findings
    assert finding.suggestion == "a Year 5 boy with glasses"
    assert report.safe_text == "We are proud of a Year 5 boy with glasses."
    assert finding.notes == ("It fits about 1 of 412 pupils.",)
    assert not check(school, report.safe_text).findings


def test_wording_reads_well() -> None:
    """Articles, small words and commas go with what is left out."""
    text = "An autistic Year 4 boy, who plays the cello every day, won."
    found = _only(text)
    by_kind = {one.value: one for one in found.attributes}

    assert (
        without(text, found, [by_kind["autism"]]) == "A Year 4 boy, who plays the cello every day,"
    )
    assert without(text, found, [by_kind["rare_instrument"]]) == "An autistic Year 4 boy"
    assert without(text, found, found.attributes) == "A pupil"


def test_the_head_boy_is_a_pupil() -> None:
    """An office that is the noun itself becomes a plain noun."""
    text = "Our head girl in Year 6 won."
    found = _only(text)

    assert without(text, found, wider(POPULATION, found)).startswith("Our pupil")


def test_a_child_of_a_year_that_the_school_does_not_have_is_not_counted() -> None:
    """A visitor from Year 9 is nobody of a primary school."""
    assert POPULATION.estimate(_only("A Year 9 boy with a hearing aid read.")) is None
    assert POPULATION.estimate(_only("A Year 4 boy with a hearing aid read.")) is not None


def test_nobody_is_counted_where_nothing_is_known() -> None:
    """Without a roll, or without years in it, there is no figure rather than a guess."""
    found = _only("a Year 4 boy won")

    assert Population({}, frozenset()).estimate(found) is None
    assert Population.of_roll(Profile(version=1)).total == 0


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("Year 4", "4"),
        ("4W", "4"),
        ("year four", "4"),
        ("Reception", "R"),
        ("Y2s", "2"),
        ("Rose class", ""),
    ],
)
def test_years_are_read_from_words_for_classes(words: str, year: str) -> None:
    """A class says its year where it bears a number."""
    assert year_said(words) == year


def test_traits_are_data_that_hold_together() -> None:
    """Ids are unique, every word is found as its own trait, and ranges run upwards."""
    traits = all_traits()

    assert len({trait.id for trait in traits}) == len(traits)
    for trait in traits:
        low, high = trait.of_1000
        assert low <= high
        assert not trait.known_as or trait.known_as in TRAITS
        for words in trait.words:
            spoken = words.replace("*", "s")
            match = pattern().search(spoken)
            assert match, words
            assert match.start() <= 1


@pytest.mark.parametrize(
    ("values", "said"),
    [({"of_1000": (5, 1)}, "runs backwards"), ({"known_as": "shoe size"}, "no register says")],
)
def test_a_trait_that_does_not_hold_together_is_refused(
    values: dict[str, object], said: str
) -> None:
    """Data with a slip in it never reaches a report."""
    trait = {"id": "x", "says": "x", "words": ["x"], "of_1000": (1, 2)} | values

    with pytest.raises(ValidationError, match=said):
        Trait.model_validate(trait)


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_descriptions(text: str) -> None:
    """Whatever the text, descriptions lie inside it and in order."""
    done = 0
    for found in descriptions(text, (), POPULATION.groups):
        assert done <= found.start < found.end <= len(text)
        assert without(text, found, found.attributes)
        done = found.end
