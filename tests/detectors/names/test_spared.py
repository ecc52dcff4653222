"""Names that may stand: signatures, figures, characters, houses."""

from __future__ import annotations

import pytest

from checker.detectors.names.persons import who
from checker.detectors.names.spared import is_spared
from checker.drafts import Account
from checker.text.aligned import Span


def _spared(marked: str, account: Account = Account.OFFICIAL) -> bool:
    before, name, after = marked.replace("]", "[").split("[")
    return is_spared(f"{before}{name}{after}", Span(len(before), len(before) + len(name)), account)


@pytest.mark.parametrize(
    "marked",
    [
        "Have a lovely break.\n\n[Karen Oldfield]\nHead of School",
        "Yours sincerely,\n[Mrs J Cawley]\nHeadteacher",
        "We read [Roald Dahl] all week.",
        "A talk about [Omar Khayyam]",
        "Happy birthday! [Hope] the day is a good one",
        "[Kwasi Kwarteng] on a podcast",
        "[Rama] and Sita came home.",
        "[Mr Tumble] came to the fair.",
        "House points: Brunel 209, [Curie] 214, Turing 198.",
        "[Faraday] third, Seacole fourth.",
        "Attendance: Oak 97%, [Willow] 98%.",
        "[Hazel] - 96.1%\nRowan - 94%",
        "Points: [Poppy] 120, Rose 98",
        "White [Rose] maths",
        "Book of the week: Wonder by [R.J. Palacio].",
        "Reading list: Holes by [Louis Sachar]",
        "My cat [Kevin] has been sick.",
        "GS Chloe, [GA] Nneka, GK Orla",
        "Countries on our map: Chad, Kenya, [Jordan] and Israel all came up.",
        "Capitals quiz! Then came Sydney, Florence, London and [Paris].",
        "Our chickens Nugget and [Dolly] laid an egg.",
        "The guinea pigs, Alfie, Max and [Poppy], need a home.",
        "[King Charles] waved.",
        "[Mrs Brown]'s Boys is on at nine.",
        "Sergeant [Pepper] is our song.",
        "#[RoaldDahl] day",
        "Well done [Ash], Oak and Willow classes",
        "The [May] half-term camp",
        "Breakfast at [Mrs Dawson]'s cafe was lovely",
        "Paint from [Ken]'s Hardware",
        "Her mum [drew] it",
        "Q: [may] she swim?",
        "Thank you, [Storm Harriet]. The fence is back up.",
        "And Storm [Bob] blew the tiles off.",
        "Lost: one ginger cat, answers to [Mr Tibbs]",
        "Two pints of [Stella], please.",
        "My son is playing [Joseph] in the nativity.",
        "Who was cast as [Annie] in the school production?",
        "My [GoFundMe] is live.",
        "Sick views from Mam [Tor].",
    ],
)
def test_these_may_stand(marked: str) -> None:
    """The writer's signature, figures, characters, houses, animals."""
    assert _spared(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Well done to [Karen Oldfield] in Year 4!",
        "Thank you [Mr Tumbler] for the help.",
        "[Mrs Brown]'s boy won.",
        "#[RoaldHill] day",
        "[Curie] won the spelling bee.",
        "Kevin and [Seren] won.",
        "Try scorers: [Scott], Parks",
        "Breakfast at [Mrs Dawson]'s cafeteria table",
        "Paint from [Ken]'s hard work",
        "Her mum and [drew] painted it",
        "[May] she-wolf won",
        "Well done [Storm Brown], three goals in the rain",
        "Thank you, [Storm Harriet], for the song.",
        "Our deputy answers to [Mr Tibbs]",
        "GS [Chloe], GA Nneka, GK Orla",
        "[GA] won the chess cup.",
        "Well done to Georgia, [Jordan] and Chad in geography.",
        "[Jordan], Paris, Georgia and Charlotte drew a map.",
        "Map project: [Jordan], Paris, Georgia and Charlotte finished theirs!",
        "A map by [Jordan] and Mia",
        "[Jordan], Paris and Charlotte: see you on Monday.",
        "I walked the dog, Alfie and [Poppy] home.",
        "Our chickens laid an egg. Alfie and [Poppy] found it.",
    ],
)
def test_these_may_not(marked: str) -> None:
    """Children and staff, those included who bear half of a famous name."""
    assert not _spared(marked)


def test_a_parent_signs_as_nobody(checker) -> None:
    """On a community account a name at the end is a name."""
    marked = "Have a lovely break.\n\n[Karen Oldfield]\nHead of School"

    assert not _spared(marked, Account.COMMUNITY)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Alfie", "Alfie Brown"), ("ZOË", "Zoe"), ("Mrs Patel", "mrs patel")],
)
def test_mentions_of_one_person_have_something_in_common(one: str, other: str) -> None:
    """The first name, folded; behind a title all of it."""
    assert who(one) == who(other)


def test_titles_alone_make_nobody_the_same() -> None:
    """Two women are not one because of "Mrs"."""
    assert who("Mrs Patel") != who("Mrs Khan")


def test_a_surname_alone_is_public_only_where_the_full_name_stands() -> None:
    """Tull is Walter Tull where the post names him, and anybody otherwise."""
    assert _spared("We read about Walter Tull. [Tull] played for Spurs.")
    assert not _spared("[Tull] played for us on Saturday.")


@pytest.mark.parametrize(
    "marked",
    [
        "Attendance: Mia 97%, [Willow] 98%.",
        "[Willow] 98%",
        "[Rowan] read with Oak 97% of the week",
        "Poem and book of the week: My Cat by [Alfie Brown]",
        "Book club cakes by [Sarah Mills]",
        "Book of the week is held by [Alfie Brown]",
        "Our library: My Cat by [Alfie Brown]",
    ],
)
def test_a_tree_among_children_and_a_maker_are_persons(marked: str) -> None:
    """Only a list of classes and a list of published books name nobody private."""
    assert not _spared(marked)


def test_what_bears_a_name_is_nobody() -> None:
    """A class and a cup are called after people; a captain of a house is one."""
    assert _spared("[Jasmine] class sang.")
    assert not _spared("[Jasmine] house captain sang.")


@pytest.mark.parametrize(
    "marked",
    [
        "Come as [Alice] in Wonderland!",
        "Big [Ben] strikes twelve.",
        "[Winnie]-the-Pooh turns a hundred.",
        "[Noah]'s Ark sails again.",
        "Adam and [Eve]",
    ],
)
def test_part_of_a_name_that_everybody_knows_is_spared(marked: str) -> None:
    """However many words it has, whichever of them is taken for somebody's."""
    assert _spared(marked)


@pytest.mark.parametrize("marked", ["[Alice] in Year 3 sang.", "[Ben] struck first.", "Big [Jo]"])
def test_the_same_first_names_without_the_rest_are_not_spared(marked: str) -> None:
    """A child may bear them."""
    assert not _spared(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Oak 96.2%, Hazel 98.4%. Well done [Hazel]!",
        "Swimming | Monday: [Poppy] | Tuesday: Daisy | Thursday: Ivy",
        "PE: [Ruby] - Monday and Friday, Jade - Tuesday, Amber - Friday",
        "Sports day: [Drake] 412, Raleigh 398.",
        "Monday - Robin\nWednesday - [Jay]\nThursday - Martin",
        "Well done to Larch, Cedar and [Rowan] for winning",
        "Well done [Ash], Oak and Willow",
        "Year 1 Rosen, Year 2 [Ahlberg], Year 4 Dahl",
        "Year 4 Boudicca, Year 5 Frida Kahlo, Year 6 [Ada Hopper]",
        "Runners-up: [Donaldson] and Dahl.",
    ],
)
def test_a_class_among_classes_is_spared(marked: str) -> None:
    """Rows of trees, birds and authors: each with a figure, a day or a year, or in a list."""
    assert _spared(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Attendance: Oak 97%, Hazel 98%. Well done [Hazel Brown]",
        "Monday: [Poppy], Tuesday: Ahmed, Friday: Ivy",
        "Monday: [Poppy], Tuesday: Daisy",
        "Reading: [Ruby] - Monday, Ali - Tuesday, Amber - Friday",
        "[Drake] 4, Mia 3",
        "Well done to Rowan, Holly and [Jasmine]",
        "Well done to Larch, Amira and [Rowan]",
        "Year 1 [Alfie], Year 2 Dahl, Year 4 Rosen",
        "Year 5 [Ada Hill] read to Year 6",
    ],
)
def test_a_child_called_after_a_flower_is_not(marked: str) -> None:
    """Other children stand beside, or too few of its like, or nothing that is a class for sure."""
    assert not _spared(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Parts still to be cast: Algernon, [Jack], Gwendolen",
        "Year 6 production: [Oliver]! Tickets from the office.",
        "Film night on Thursday: [Matilda], rated PG.",
        "Local firms who helped: Wilkins Plumbing, [Sharman Quinney].",
        "Class names from September: Luna, Nova, [Stella] and Orion.",
        "Bible stories this half term: Noah, [Esther], Jonah.",
        "Saints of the month: Francis, [Clare] and Lucy",
        "Thanks to [Barretts] for the bouncy castle",
        "Big shout out to [Thompsons] the butchers",
        "Prizes donated by [Thompsons] and Barretts",
        "Thank you to [John Lewis] for the cushions",
        "Pudding: [Charlotte] Russe",
        "Hey [Jude], one more time!",
        "[May] brings exams and July brings peace",
    ],
)
def test_what_the_words_before_make_nobodys_is_spared(marked: str) -> None:
    """Parts, films, firms; months, dishes and songs."""
    assert _spared(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Parts: Alfie, [Jack], Mia",
        "The cast of the production: [Oliver]!",
        "Star of the production: [Oliver]!",
        "Film night: [Matilda], Poppy and Zara",
        "Film night helpers: [Matilda], who is ten",
        "Parents with businesses who helped: [Sam Hill]",
        "Bible stories read by: [Esther], Noah",
        "Stories this week: [Esther], Noah",
        "Class reps from September: [Stella], Noah",
        "Thanks to the [Barretts] for the cakes",
        "Thanks to [Barrett] for the cakes",
        "Thanks to [Alfies] mum",
        "Thanks to [Victoria] in 4B for the sponge",
        "Thanks to [Charlotte] for the sponge",
        "Thanks to [John Lewis] in Year 4 for reading to us",
        "[Ted Baker] scored twice in the final",
        "Happy birthday [Jack Wills], 9 today",
        "Well done [May] and June in August",
        "[May] brings cake on Friday",
    ],
)
def test_the_same_words_name_children_and_families(marked: str) -> None:
    """Who acts, helps or is thanked is somebody; a family has its article."""
    assert not _spared(marked)
