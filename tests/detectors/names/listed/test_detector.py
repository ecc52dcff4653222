"""Names after praise, awards and captions, and what is no name there."""

from __future__ import annotations

import pytest
from hypothesis import given
from pace import assert_linear
from texts import of_letters

from checker import Checker, Draft
from checker.detectors.names.listed.detector import DETECTOR

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize(
    "marked",
    [
        "Well done to {pupil|Alfie B}, {pupil|Mia} and {pupil|Zuzanna}!",
        "Congratulations {pupil|Fatoumata}!",
        "Congratulations, {pupil|Noor}!! You smashed it",
        "Bravo {pupil|Tomos} in Year 5, what a solo!",
        "WELL DONE {pupil|ROSA} AND {pupil|CHIDERA}",
        "well done {pupil|alfie b} and {pupil|ROSA}, and {pupil|xinyi}",
        "Huge congratulations to {pupil|Inaaya}, {pupil|Teddy} & {pupil|Wiktoria} who came first",
        "Superstar alert ⭐ Well done, {pupil|Eesa}! ⭐",
        "🎉Happy 7th birthday {pupil|Lily-Rose}🎉",
        "happy birthday {pupil|ellie-mae} xx",
        "Three cheers for {pupil|Ffion}, hip hip hooray for {pupil|Oluwadamilola}",
        "A big shout out to {pupil|Maddie}, {pupil|Abi} and {pupil|Mei Lin}",
        (
            "Well done to {pupil|Alfie} for reading, {pupil|Mia} for maths and {pupil|Zuzanna} "
            "for kindness"
        ),
        "Well done to everyone, especially {pupil|Mia} and {pupil|Alfie Brown}",
        "Congratulations to {pupil|Amelia-Rose O'Connor} and {pupil|Muhammad Yusuf Rahman}",
        "Congratulations to {pupil|T'Shaun} and {pupil|D'Angelo}; well done {pupil|Đorđe}",
        "Well done {pupil|Grace}, {pupil|Will} and {pupil|Hope}",
        "Congratulations to {pupil|Georgia}, {pupil|Sydney} and {pupil|Chad}",
        "Huge well done to {pupil|A.J.} and {pupil|T-J} for their duet",
        "Well done to Mrs Patel, {pupil|Mia} and {pupil|Alfie}",
        "Happy birthday to our fabulous Year 3 pupil {pupil|Folarin} 🎉",
        "Well done 👏 {pupil|Aoife} ⭐ {pupil|Kwame} ⭐",
        "Get well soon {pupil|Haleema}",
        "A warm welcome to {pupil|Seren} and {pupil|Kye}",
        "We are so proud of {pupil|Imaan}, who swam a mile.",
    ],
)
def test_names_after_praise_are_found(assert_marked, marked: str) -> None:
    """Everybody in a list after praise is found, however written."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Star of the week: {pupil|Aoife}",
        "Star of the Week in 4W is {pupil|Levi}",
        "Pupil of the week - {pupil|Ayaan} (3R)",
        "Volunteer of the month: {staff|Ken Whittle}",
        "Staff star of the week: {staff|Sandra}",
        "Stars of the week 🌟 {pupil|Aoife} & {pupil|Mia}",
        (
            "This week's certificates go to...\n- {pupil|Kwame} (3R)\n- {pupil|Mei Lin}\n- "
            "{pupil|Oluwaseun} for reading"
        ),
        "Star readers:\n{pupil|Kwame}\t3R\n{pupil|Xinyi}\t4W",
        "Name\tClass\n{pupil|Alfie B}\t3R\n{pupil|Tomos}\t4W\n",
        "| Pupil | Class |\n| {pupil|Coby} | 6K |\n| {pupil|Skyla} | 6L |",
        "| Name | Class |\n|:---|---|\n| {pupil|Coby} | 6K |\n| {pupil|Skyla} | 6L |",
        "STAR OF THE WEEK\n3R {pupil|Esme H}\n4W {pupil|Zakariya}",
        "Certificates:\nReception - {pupil|Albie}\nYear 1 - {pupil|Safa}\nYear 2: {pupil|Neve}",
        "Our winners are {pupil|Xinyi}, {pupil|Ffion} and {pupil|Wojciech}.",
        "1st place: {pupil|Mahnoor}\n2nd place: {pupil|Jago}",
        "Gold - {pupil|Mylo}; Silver - {pupil|Iyla}; Bronze - {pupil|Aqsa}",
        "The headteacher's award goes to {pupil|Eilidh} for her longboat",
        "Our new head boy is {pupil|Jac} and our head girl is {pupil|Laiba}",
        "Our school council: {pupil|Levi}, {pupil|Grace} and {pupil|Will}",
        (
            "First to the moon this month: {pupil|Niamh}! Right behind: {pupil|Lorenzo} and "
            "{pupil|xinyi}."
        ),
        "Our October birthdays: {pupil|Emre}, {pupil|Zofia} and {pupil|Deniz}",
        "The following children moved up: {pupil|Lola}, {pupil|Jax} and {pupil|Rumaysa}",
        "Dojo winners 🏅\n1. {pupil|Sumayyah}\n2. {pupil|Lochlan}\n3. {pupil|Beatrix}",
        "3R: {pupil|Kwame}\n4W: {pupil|Zainab}",
        "MOTM {pupil|Jayden}, goals from {pupil|Tyrell} and {pupil|Yusuf}",
    ],
)
def test_names_after_awards_are_found(assert_marked, marked: str) -> None:
    """Awards, headings, lists and tables name children."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "L-R: {pupil|Zeynep}, {pupil|Inês}, {pupil|Fatoumata} and {pupil|Arjun} with their cups",
        "Pictured (l-r): {pupil|Reeva}, {pupil|Dougie}, {pupil|Hiba}",
        "Photo: {pupil|Shanice}'s clay fox, warm from the kiln",
        "Artwork by {pupil|Zoya}, Year 4.",
        "Swipe to see {pupil|Mateo} fast asleep",
    ],
)
def test_names_in_captions_are_found(assert_marked, marked: str) -> None:
    """Captions and rows of a photo name children."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Thank you to our cook {staff|Ruta} and to parent helper {parent|Anita}",
        "Thank you to {person|Priya Nair} for reading to us.",
        "Thank you {pupil|Oluwaseun}, and thanks to {person|Kwesi} the lifeguard",
    ],
)
def test_words_beside_the_name_say_who_it_is(assert_marked, marked: str) -> None:
    """A role noun before or behind the name decides."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "A certificate for patience. Thank you, Storm Harriet: the fence is back up.",
        "Well done everyone! Well done Year 4. Bravo to all in Year 5 who played.",
        "Congratulations Class of 2026. Well done Kestrel class. Well done Kingfishers!",
        "Well done England! Bravo Team Maths. WELL DONE TEAM! THANK YOU PTA!",
        "Well done to the choir, the netball team and all our mums",
        "Thank you Friends Of Marlpit Lane. Thank You Everyone.",
        "Huge thanks to Tesco, to Hexley Rotary Club and Thornbeck Cricket Club",
        "Well done Thornbeck! Congratulations to Marlpit Lane Primary. Well done Early Years!",
        (
            "Happy birthday William Shakespeare! Happy Birthday Your Majesty! Happy birthday "
            "King Charles"
        ),
        (
            "Author of the month: Julia Donaldson. Book of the week: Matilda. Word of the "
            "week: Serendipity"
        ),
        "House of the week: Hawthorn. And the winner is Nightingale House.",
        "Value of the month: Hope. Artist of the term: Georgia O'Keeffe.",
        "Chad, Jordan, Georgia and Israel all came up, then Sydney and Florence.",
        "Welcome to Florence. Photos from Florence. Year 4: Chester Zoo",
        (
            "Here's Biscuit, our reading dog. Meet Bramble the guinea pig. Happy birthday "
            "Daisy the cow"
        ),
        "Goodbye Summer term. Birthdays in May get a bun. Captain Tom would be proud.",
        "Jack and the Beanstalk was fun. Well done Bob the Builder",
        "Call Childline. Contact Hampshire Music Service. Ask for Reception.",
        "congrats all of you. thanks hope to see you soon. thanks for the link",
        "Reception: Elmer. Year 1: The Tiger Who Came to Tea.",
        "Left to right: oak, ash and beech. Gold: Kingfishers. Silver: Puffins.",
        "Happy Diwali. Welcome Spring! Introducing Makaton Monday.",
        "Cities: Florence, Sydney and Zainabad",
        "The prize is a Brevo pen. Candidates will be presented to the Bishop.",
    ],
)
def test_frames_without_a_person_are_left_alone(assert_marked, marked: str) -> None:
    """Groups, places, brands, books, festivals and houses are no names."""
    assert_marked(marked)


def test_on_ones_own_page_a_congratulated_person_is_private(assert_marked) -> None:
    """Off the school's account a name is a pupil only where children are spoken of."""
    assert_marked("Happy birthday {person|Dave}!", "personal")
    assert_marked("Well done {pupil|Reggie}, star of the week in Year 2!", "community")
    assert_marked("ask for {person|Ilinca}, if you find it", "community")
    assert_marked("So proud of my {pupil|Esme} today", "community")


def test_an_unknown_root_is_less_sure_than_a_known_first_name(see) -> None:
    """Confidence follows the spelling, and company raises it."""
    (known,) = see("Well done Zainab!")
    (unknown,) = see("Well done Fatoumata!")
    _, in_company = see("Well done Zainab and Fatoumata!")
    assert unknown.confidence < in_company.confidence < known.confidence


def test_disguised_names_are_pointed_at_as_they_were_given(see) -> None:
    """Full-width letters and letters split by dots are read through."""
    found = see("Bravo Ｎｉａｍｈ and Z.a.i.n.a.b!")
    assert [one.text for one in found] == ["Ｎｉａｍｈ", "Z.a.i.n.a.b"]


def test_names_in_alternative_text_are_found(see) -> None:
    """Every published field of sentences is read."""
    (found,) = see("A good day.", alt_text="Pictured: Zainab with her cup")
    assert (found.field, found.text) == ("alt_text", "Zainab")


@given(text=of_letters("welldonMia,. &:\n-BKé3🎉"))
def test_any_text_is_read_without_error_and_pointed_at_truly(
    assert_points_truly, text: str
) -> None:
    """Whatever is written, nothing raises, and every finding is the words that it points at."""
    assert_points_truly(text)


@pytest.mark.parametrize(
    "part",
    [
        "well done to ",
        "well done Mia, ",
        "certificates : ",
        "star of the week ",
        "3R\nMia\n",
        "a: Mia and Zoe ",
        "Mia 🎉 ",
        "thank you to everyone especially ",
    ],
)
def test_hostile_repetition_takes_time_in_proportion(see, part: str) -> None:
    """Twice the repetition of a pattern's own words takes about twice the time."""
    assert_linear(see, part)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Well done to Alfie B, Zainab and Wei Ling!", ["Alfie B", "Zainab", "Wei Ling"]),
        ("Congratulations to Ji-woo and Thuy Linh!", ["Ji-woo", "Thuy Linh"]),
        ("Nightingale won by a whisker, 214 points to 209.", []),
    ],
)
def test_east_asian_names_of_word_like_syllables_are_names(text: str, names: list[str]) -> None:
    """Syllables that are spelled like words make a name together; a word behind "a" does not."""
    found = Checker().check(Draft(text)).findings

    assert [one.detection.text for one in found if one.detection.code == "name/pupil"] == names


def test_several_everyday_words_that_are_first_names_are_thanked_as_names(assert_marked) -> None:
    """One of them alone, or what somebody is thanked for, is no name."""
    assert_marked("Thanks {pupil|will}, {pupil|mark} and {pupil|grace} for tidying up!")
    assert_marked("thanks will be sent out. Thank you for joy and hope.")


def test_each_class_of_a_line_has_its_list(assert_marked) -> None:
    """A class and a colon in the middle of a line begin a list as at its head."""
    assert_marked("Year 3: {pupil|Ade} and {pupil|Mo}. Year 4: {pupil|Imogen}, {pupil|Bo}.")
