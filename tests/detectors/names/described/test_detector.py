"""Names that the words beside them describe, and families."""

from __future__ import annotations

import pytest
from hypothesis import given
from pace import assert_linear
from texts import of_letters

from checker.detectors.names.described.detector import DETECTOR
from checker.detectors.names.families import DETECTOR as FAMILIES

DETECTORS = (DETECTOR, FAMILIES)


@pytest.mark.parametrize(
    "marked",
    [
        "We have to tell you about {pupil|Levi} in 4W.",
        "{pupil|Maisie} (4W) and {pupil|Tomos} from Year 2, {pupil|Kwame} Y4",
        "Year 3's {pupil|Arjun} and Y4 pupil {pupil|Mei Lin}",
        "Our Year 5s {pupil|Amaya} and {pupil|Rhys} won",
        "Yesterday {pupil|Levi} in 4W ran",
        "{pupil|Alfie}, 9, ran a mile; {pupil|Folarin}, 9, and his dog too",
        "{pupil|Alfie} (left) and {pupil|Mia} (right)",
        "{pupil|Freya} 1st, {pupil|Manny} 2nd",
        "{pupil|Mia} aged 7 and {pupil|Tomos}, aged 8",
        "{pupil|Rose} Year 3 and {pupil|Scarlett} in Y4",
    ],
)
def test_a_class_or_an_age_beside_a_name_shows_a_child(assert_marked, marked: str) -> None:
    """A class, an age or a place in the picture marks a name."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "mum {parent|Sarah} and her daughter {pupil|Zainab}",
        "our caretaker {staff|Dave} and {staff|Ruta} in the kitchen, {staff|Imran} on the gate",
        "{person|Kwesi} the lifeguard was in bits",
        "Headteacher {staff|Siobhan Kelly}; teaching assistant {staff|Bronwen}",
        "twins {pupil|Aisha} and {pupil|Bilal}",
        "goalkeeper {pupil|Chidera} saved it",
        "{pupil|Kwame}'s mum came in with {pupil|Osian}'s gran",
        "mum {parent|Sarah}, dad {parent|Kofi} and coach {person|Dan}",
        "{pupil|Mia} and {pupil|Alfie}, well done!",
    ],
)
def test_a_role_beside_a_name_says_who_it_is(assert_marked, marked: str) -> None:
    """A noun for a person before or behind the name marks it."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Drama in Year 5, Phonics in Reception and Judaism in Year 3",
        "We studied Macbeth in Year 9. Reading Matilda in Year 4 now.",
        "Daisy the cow, Attila the Hen, Bob the Builder, our dog Bella",
        "author Julia Donaldson and poet Nadia Obeng came",
        "Florence Nightingale in Year 2. Robin Hood in Year 4. Monday (Year 3)",
        "Kestrel (4W), Churchill house, Hexley's mums, What a day, well done",
        "Parent Forum, Student Council, Parent Governor vacancy, Coach Travel",
        "Captain Tom would be proud. Mr Whippy (3R)",
        "a little A4 card, Plan A, Vitamin D and Key Stage 1",
        "Impetigo in Nursery, Norovirus in Year 4 and Vikings in Year 3, Tudors in 5B",
        "White Rose Year 3 booklets and Abacus Year 4 maths workbooks",
    ],
)
def test_words_that_only_look_like_it_are_left_alone(assert_marked, marked: str) -> None:
    """Subjects, characters, animals and public figures are no private names."""
    assert_marked(marked)


def test_a_parents_own_child_is_a_pupil(assert_marked) -> None:
    """On a parent's page "my" before a name, or a word for a child, means their child."""
    assert_marked("my {pupil|Folarin} has been waiting", "community")
    assert_marked(
        "my son {pupil|bilal}, my daughter {pupil|Xinyi} and my little boy {pupil|alfie}",
        "community",
    )
    assert_marked("my lad {pupil|jayden} said so", "community")
    assert_marked("my Fiat, my Nissan, my Kindle, my Alexa and my Nana", "community")


def test_the_writers_own_people_are_private_persons(assert_marked) -> None:
    """Friends, spouses and grown-up relatives of the writer are no pupils."""
    assert_marked(
        "my friend {person|Shanelle}, my husband {person|Dave}, my sister {person|Ffion}",
        "personal",
    )


def test_a_schools_friends_are_children(assert_marked) -> None:
    """Where a school speaks of friends it speaks of pupils."""
    assert_marked("best friends {pupil|Zainab} and {pupil|Mia} share a book")


def test_initials_stand_for_children(assert_marked) -> None:
    """An initial behind "little" is a child, and so are initials in the same sentence."""
    assert_marked(
        "Little {pupil|A} tied his laces, {pupil|J.K.} read and {pupil|T-J} sang. Plan A "
        "was P.E. at noon.",
        "personal",
    )
    assert_marked("Little {pupil|A.B.} said the funniest thing.", "personal")


@pytest.mark.parametrize(
    "text",
    [
        "No keeping up with the Joneses here.",
        "It was like the Waltons in there",
        "like something out of the Waltons",
        "an episode of the Waltons",
    ],
)
def test_a_family_of_a_saying_is_nobodys(assert_marked, text: str) -> None:
    """One to keep up with, one to be likened to, one on the television."""
    assert_marked(text)


@pytest.mark.parametrize(
    "marked",
    [
        "{parent|the Okafors} and {parent|the Nowak family} came",
        "thanks to {parent|the Browns}",
        "{parent|The Kowalskis} gave the apples",
        "People like {parent|the Hendersons} keep us going",
        "We kept up with {parent|the Hendersons} on the walk",
    ],
)
def test_a_family_is_a_parent(assert_marked, marked: str) -> None:
    """The plural of a surname, and a family by name, are parents."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "text",
    [
        "the Romans, the Vikings, the Tudors, the Victorians and the Simpsons",
        "You know everything about the Romanovs and the Mitfords.",
        "the royal family, the Hollinbank family, the whole Thornbeck family",
        "the Kestrels, the Wildcats, the Parisians and the Browns",
    ],
)
def test_peoples_teams_and_schools_are_no_families(see, text: str) -> None:
    """Peoples, teams and schools are called "the ...s" and "family" too."""
    assert not see(text)


@given(text=of_letters("myMiaLevi dnC34W(),'.Aé\n"))
def test_any_text_is_read_without_error_and_pointed_at_truly(
    assert_points_truly, text: str
) -> None:
    """Whatever is written, nothing raises, and every finding is the words that it points at."""
    assert_points_truly(text)


@pytest.mark.parametrize(
    "part",
    [
        "my my ",
        "my little ",
        "mum Sarah, ",
        "Alfie B in Year ",
        "Year 3's ",
        "Mia, 9, ",
        "Little A ",
        "the Okafor family ",
        "O'Brien-",
        "Alfie ",
    ],
)
def test_hostile_repetition_takes_time_in_proportion(see, part: str) -> None:
    """Twice the repetition of a pattern's own words takes about twice the time."""
    assert_linear(see, part)


@pytest.mark.parametrize(
    "marked",
    [
        "I shouted at {pupil|darren} in the corridor.",
        "Had to tell off {pupil|anjali} again",
        "We calmed {pupil|grace} down and sent {pupil|Kofi} home.",
        "Lovely visiting {pupil|Nell} in hospital",
        "{pupil|Eve}'s EHCP came through, and {pupil|Tariq}'s reading age went up",
        "{pupil|James}' painting and {pupil|Tess}'s poem are on the wall",
        "Come and see {pupil|Harriet}'s model of a volcano. Picasso's drawing, Blake's poems",
        "{pupil|حسن رضا} from Year 4 won",
    ],
)
def test_what_is_done_to_people_and_belongs_to_children_shows_a_name(
    assert_marked, marked: str
) -> None:
    """Behind "shouted at", around "calmed ... down", before "'s EHCP" stands somebody."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "text",
    [
        "We visited Milan and collected shells.",
        "Picked up litter, dropped off books, told jokes, kept chickens in.",
        "I shouted at everyone to cheer.",
        "April's attendance was 97%. Summer's SATs are over.",
        "We hugged mum and looked after the school's hens.",
        "Taught Dickens all morning.",
    ],
)
def test_what_is_done_to_things_and_groups_shows_none(see, text: str) -> None:
    """Cities are visited, litter is picked up, months have an attendance."""
    assert see(text) == ()


def test_a_family_with_an_unheard_of_name_is_one_where_it_is_thanked(assert_marked) -> None:
    """Nobody's list has every surname; a plural that is no word at all is a family's."""
    assert_marked("Cakes from {parent|the Wolniaks} and a card to {parent|the Kowalskis}")
    assert_marked("Fish from the Hebrides, and thanks to the Brownies and the Vikings")
