"""Names after titles: who is found, what is no name, and who it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from pace import assert_linear
from texts import of_letters

from checker.detectors.names.titled.detector import DETECTOR
from checker.findings import Evidence

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize(
    "marked",
    [
        "{staff|Mrs Lacey} still has a coat of hers",
        "ask {staff|mr blackwood} about the nets",
        "{staff|MRS PATEL} IS AMAZING",
        "{staff|Mr. J. Tranter} and {staff|Mrs. O'Brien}'s class",
        (
            "{staff|Mr van der Berg}, {staff|Ms El-Sayed}, {staff|Mrs de la Cruz} and "
            "{staff|Mr ap Rhys}"
        ),
        "{staff|Miss N'Diaye}, {staff|Mr bin Rashid} and {staff|Mrs Łukaszewicz}",
        "{staff|Mr Siôn} and {staff|Miss Ó Sé} lead the choir",
        "{staff|Mr Ng-Williams}/{staff|Mrs Rao} at the gate",
        "{staff|Mx Abara}, {staff|Mister Tambling} and {staff|Madam Nkemelu}",
        "thanks to {staff|miss okafor} for the glue",
        "{staff|Mrs P} and {staff|Miss C} made soup; {staff|Mr. B} ate it",
        "Ask {staff|Mr Fox}, {staff|Mrs Bacon}, {staff|Miss Swan} or {staff|Mr Green}",
        "does anyone have {staff|mrs Kapoor}s timetable",
        "{staff|Mr Whelan}'s boots and {staff|Mr Jones}' hat",
        "{staff|Mrs James} Monday club",
        "{staff|Miss Katie} from Nursery",
        "our deputy answers to {staff|Mr Tibbs}, and {staff|Mrs Dawson}'s cafeteria queue to her",
    ],
)
def test_a_name_after_a_title_is_found(assert_marked, marked: str) -> None:
    """A title and a name are found in any case, spelling and origin."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Dr {staff|Yvonne Braithwaite} opens the fair",
        "Mr {staff|Oluwadamilola Adeyemi-Cole} is our new deputy",
        "Ms {staff|Christine T. Whitlow} spoke",
        "Auntie {parent|Sade}, Uncle {parent|Tunde} and Nana {parent|Akua} came",
        "Coach {person|Delroy} and Father {person|Michael}",
    ],
)
def test_a_first_name_leaves_the_title_out(assert_marked, marked: str) -> None:
    """With a first name the title is no part of the span."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{parent|Mr and Mrs Okafor} gave the apples",
        "grandparents {parent|Mr and Mrs Lim} came",
        "Thank you to our pupil's mum, {parent|Mrs Mensah}",
        "Huge thanks to {parent|Mr Whelan} for the ice creams. As dads go, he's a good one.",
        "{parent|Mr Eze} and family built the shed",
        "{parent|Mrs Rossi}, whose daughter is in the choir, baked",
        "{staff|Mrs Patel}, our Year 3 teacher, and {person|Mr Dunn}, our coach driver",
        "{staff|Mr Cartwright}, Chair of Governors, spoke",
        (
            "{person|PC Whitmore}, {person|Rev Whitcombe}, {person|Imam Farooq} and "
            "{person|Prof Adeyemi} visited"
        ),
        "call {person|Dr Patel} at the surgery",
        "Dear parents,\n{staff|Mrs Patel} will be away",
        "Our Head, {staff|Mrs Cheung}, is brilliant.",
    ],
)
def test_who_it_is_follows_from_the_words_beside(assert_marked, marked: str) -> None:
    """Words directly beside the name say that it is a parent or a visitor."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Huge thanks to Mr Whippy. Mr Men books are half price.",
        "Dress as Mr Stink, Miss Trunchbull, Mrs Twit or Little Miss Sunshine",
        "Mr Tumble, Mrs Claus, Mr Bean, Mrs Hinch and Mr Potato Head",
        "Dr Who, Doctor Who, Dr Seuss, Dr Dolittle, Professor Plum",
        "We read Fantastic Mr Fox, and the story of Mr Strong",
        "Sir Isaac Newton, Sir Mo Farah, Sir Lancelot, Madam Mayor",
        "Mrs Brown's Boys and Mrs Beeton's cake",
        "Granny Smith apples, Uncle Ben's rice, Aunt Bessie's puddings",
        "Father Christmas, Father's Day, Sister Act, coach trip, PC World",
        "Don't Miss World Book Day! MISS IT, MISS OUT. Miss out? Never.",
        "we'll miss zumba, we miss tobermory and i miss rosa",
        "the dr said no. ms teams link. mrs and mr. nan bread, gran canaria",
        "LOST: teddy, Mr Snuffles. Found: a grey cat, answers to Mr Tibbs",
        "Mr Grinch is in the hall, and Mrs Malaprop on the prize list",
        "Mrs Dawson's cafe does a breakfast",
        "Mr Happy, Mr Right, Mr Penguin, Mr President, Miss World",
        "Dressed up as Mrs Tatlow",
        "see www.example.sch.uk/mr khan@example.sch.uk",
    ],
)
def test_brands_characters_and_verbs_are_no_names(assert_marked, marked: str) -> None:
    """Brands, characters, knights and the verb "miss" are left alone."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "text",
    [
        "Lots of news this week.\n\nMrs Khan\nHeadteacher",
        "We hope to see you there. Mrs Khan, Headteacher",
        "Yours sincerely,\nMr T Adeyemi\nHead of School\n\nPS There will be cake.",
        "Have a lovely half-term.\nMs Rao\nAssistant Headteacher\nHexley Primary School",
        "That is all for now. Kind regards, Mr Eze",
    ],
)
def test_the_printed_sign_off_is_no_finding(see, text: str) -> None:
    """The writer's own signature under a letter is left alone."""
    assert not see(text)


@pytest.mark.parametrize(
    "marked",
    [
        "Huge thanks to {staff|Mrs Khan}",
        "Our new teachers:\n{staff|Mr Khan}\n{staff|Mrs Patel}",
        "Who won the bake-off? Our very own {staff|Mr Eze}!",
    ],
)
def test_a_name_at_the_end_is_not_always_a_signature(assert_marked, marked: str) -> None:
    """A name that is thanked or listed at the end is found."""
    assert_marked(marked)


def test_on_ones_own_page_staff_are_those_of_a_post_about_work(assert_marked) -> None:
    """Off the school's account a title alone makes nobody a colleague."""
    assert_marked("{person|Mr Kowalczyk} towed me off the motorway", "personal")
    assert_marked("{staff|Mr Fernandes} missed the leaving do", "personal")
    assert_marked("{staff|Mr Boateng} is off again", "community")


def test_a_neighbour_on_ones_own_page_is_a_private_person(assert_marked) -> None:
    """Nobody is staff whom the words place next door."""
    assert_marked("{person|Mrs Hughes} next door has bees", "personal")


def test_the_evidence_is_the_context(see) -> None:
    """A title is context, so that the trained reader may overrule the role."""
    (found,) = see("Mrs Patel waved")
    assert found.evidence is Evidence.CONTEXT
    assert found.confidence > 0.9


@given(text=of_letters("MrsisDO' .-pPaé\n"))
def test_any_text_is_read_without_error_and_pointed_at_truly(
    assert_points_truly, text: str
) -> None:
    """Whatever is written, nothing raises, and every finding is the words that it points at."""
    assert_points_truly(text)


@pytest.mark.parametrize(
    "part",
    [
        "Mr ",
        "Mr and ",
        "Mrs Patel ",
        "Mr J. ",
        "miss ",
        "Mr van der ",
        "Yours sincerely,\nMrs Khan\n",
    ],
)
def test_hostile_repetition_takes_time_in_proportion(see, part: str) -> None:
    """Twice the repetition of a pattern's own words takes about twice the time."""
    assert_linear(see, part)
