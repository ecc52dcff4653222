"""detail/birthday: when somebody was born and how old they are, and ages that are nobody's."""

from __future__ import annotations

import pytest
from hypothesis import given
from pace import assert_linear
from texts import of_pieces

from checker.detectors.birthdays.detector import DETECTOR

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize(
    "marked",
    [
        "DOB [[03/03/2017]]",
        "Date of birth: [[3 March 2017]]",
        "d.o.b. [[14.11.16]]",
        "DOB for Kofi is [[2017-03-03]]",
        "Name | DOB\nAisha | [[03/03/2017]]\nTomos | [[14/11/2016]]",
        "DOB: [[third of March 2017]]",
        "Kofi, [[born 3 March 2017]], joined us",
        "Zuzanna was [[born on the third of March two thousand and seventeen]]",
        "Baby Idris was [[born on Tuesday]]",
        "Mateo, [[born in Lagos in 2014]], speaks four languages",
        "Form found in the car park: UPN unknown, [[born 3 May 2017]].",
    ],
)
def test_dates_of_birth(assert_marked, marked: str) -> None:
    """A labelled date, a date behind the word born, and whole columns of them."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Happy 8th birthday]] Mia",
        "[[Happy birthday]] to our lovely Mrs Okoro!",
        "[[Happy birthday]], Xinyi 🎂",
        "[[HAPPY 8TH BIRTHDAY]] MIA!!!",
        "Join us in wishing Mr Kaya a very [[happy birthday]]",
        "Her [[birthday is on the fourth of May]]",
        "Elif's [[birthday is on the fourth of May]]",
        "We had cake for Rory's [[7th birthday]]",
        "my daughter's [[6th birthday]]",
        "its kofis [[birthday today]]",
        "Our [[birthday girl]] Ngozi chose the story",
        "June birthdays: Aisha [[3rd]], Tomos [[12th]]",
        "[[Birthdays this week]]: Mia and Kofi",
        "[[#HappyBirthday]]Kofi from all of us",
        "[[#happybirthday]]kofi",
        "It's Mr Kaya's [[50th on Friday]]",
    ],
)
def test_birthdays(assert_marked, marked: str) -> None:
    """Whose birthday it is and when, in a greeting, a list, a hashtag or plain words."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Zeynep [[turns 7 on Friday]], cake welcome",
        "Our lovely Folarin [[turns seven today]]",
        "my son [[turned 8]]",
        "kayden [[turned 8]]",
        "Little Arjun [[is turning 6 tomorrow]]",
        "Mr Kaya [[turns 50]]",
        "Tomos [[is eight today]]",
        "Mia will [[be 10 on the 3rd of June]]",
        "[[He's SEVEN]]. Somebody do something",
        "[[hes SEVEN]] ffs",
        "mine[['s 6]] and she cried",
        "My eldest [[is 12]].",
        "Leo, who has asthma, [[is 8]].",
        '"[[I\'m nine]]," she said',
        "Kofi, [[aged 9]], won",
        "a boy [[aged nine]] was first",
        "Betty, our lollipop lady for forty years, died [[aged 92]]",
        "Name: Mia Okafor\n[[Age: 7]]\nClub: chess",
        "[[9-year-old]] Kofi swam a mile",
        "[[nine year old]] Amira swam a mile",
        "my [[4yo]] cried all morning",
        "the [[9-year-old]] scored twice",
        "[[6-year-old]] Mia and [[9-year-old]] Kofi",
        "my daughter [[is only 7 yrs old]]",
        "He is only a [[6 year old]].",
        "[[8-month-old]] Aisha came to visit",
        "Kofi, [[9]], from Leeds won",
        '"Owls!" said Aoife, [[7]]. "Bats!" added Ciaran, [[6]].',
        "Mia ([[8]]) and Kofi ([[7]]) are sisters",
        "Kofi ([[8]]), a keen baker, won",
        "My two, Mia ([[4]]) and Kofi ([[7]]), loved it",
        "[[Happy birthday]] Kofi! [[60 years young]] and still singing",
        "[[7 today]]! [[Happy birthday]] superstar Kofi",
    ],
)
def test_ages(assert_marked, marked: str) -> None:
    """The exact age of somebody, in figures, in words, in a hurry."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "five to seven year olds are welcome",
        "ages 4-11",
        "under 11s, key stage 2, 16 and over",
        "Suitable for children aged 5 to 11",
        "anyone aged 16 or over",
        "for pupils aged 7",
        "over 7 years old",
        "Children must be at least 4 years old",
        "When your child turns 4 they can start",
        "Is your 3-year-old ready for nursery?",
        "Any 4-year-old knows that",
        "six and seven year old children",
        "Football club. Age: 8+",
        "children born between 1 September 2021 and 31 August 2022",
        "Children born in 2019 start this year",
        "All born 1 September 2020 onwards",
        "grey cardigan, age 7-8, lost",
        "grey cardigan, age 7, lost",
        "Kofi wears age 9",
        "a 100-year-old building",
        "our school is 150 years old",
        "our 12-year-old minibus has died",
        "His 10-week-old puppy came in",
        "Max, our school dog, is 3 today",
        "The lambs were born on Tuesday",
        "The idea was born on 3 March 2017",
        "Our school was born in 1995",
        "World Book Day turns 25",
        "Hollinbank turns 50",
        "the school's 60th birthday",
        "The NHS's 75th birthday",
        "Happy birthday to our library",
        "#HappyBirthdayLibrary",
        "#happybirthdaylibrary",
        "Our friendship bench has a birthday",
        "Shakespeare's birthday",
        "Happy birthday, Roald Dahl!",
        "It was on Mary Seacole's birthday",
        "Charles Darwin was born in 1809",
        "Nelson Mandela was born on 18 July 1918",
        "Mr Bean is 35 years old",
        "my 40th birthday",
        "I turned 50 and nobody noticed",
        "I'm 45 today",
        "my husband's 50th birthday",
        "Took my mum out for her birthday",
        "Happy birthday to me",
        "Happy birthday to all our June babies",
        "On your child's birthday bring a book",
        "Each child chose a book for his birthday",
        "Wash your hands while singing Happy Birthday twice",
        "Birthday cards are on sale",
        "Happy birthday to the NHS, 75 today",
        "Happy birthday to our school, 100 today!",
        "Our school is 50 years young this week",
        "Scores: Kofi, 10, Mia, 8.",
        "Goals: Kofi (8), Mia (3)",
    ],
)
def test_ages_and_birthdays_of_nobody_in_particular(assert_marked, marked: str) -> None:
    """Groups, sizes, schools, things, animals, public figures and the writer are no findings."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "12/05/26 is a day",
        "The foundation stone says 09/03/1917",
        "proof of date of birth by 15 January 2026",
        "DOB (dd/mm/yyyy) please",
        "It's 7 degrees",
        "Mia is 7 points clear",
        "She's 8/10 and Mia's 8 out of 10",
        "He's 10 minutes away",
        "He's one of the best",
        "I'm 5'11 on a good day",
        "He turned 180 degrees",
        "Grace turned 9 pages",
        "Goals: Mia (3), Kofi (2)",
        "Room 4 is 12.",
        "Mrs Lacey taught Year 4 for 9 years",
        "He was seven when he came",
        "Mia's 3rd goal",
        "Tickets: under 3s free, 5 today, 10 tomorrow",
    ],
)
def test_other_numbers_and_dates(assert_marked, marked: str) -> None:
    """A score, a time, a date or a count is no age."""
    assert_marked(marked)


@given(
    text=of_pieces(
        "Mia ",
        "turns ",
        "seven ",
        "7",
        "is ",
        " aged ",
        "9-year-old ",
        "birthday ",
        "Happy ",
        "DOB ",
        "3/3/17",
        " born ",
        "3 March 2017",
        "today",
        "he's ",
    )
)
def test_any_text_is_read_and_every_offset_holds(assert_points_truly, text: str) -> None:
    """Whatever is written, nothing is raised and each span holds the words it says."""
    assert_points_truly(text)


@pytest.mark.parametrize(
    "part",
    [
        "Mia turns 7. ",
        "is 7, ",
        "aged 9 and 9 and ",
        "9-year-old ",
        "birthday is on the ",
        "Happy very own big ",
        "born on ",
        "born in Lagos, ",
        "dob ",
        "twenty-",
        "June birthdays: Mia 3rd, ",
        "7 today ",
        "Kofi (9) my ",
        "just now still ",
    ],
)
def test_time_grows_in_proportion_to_length(see, part: str) -> None:
    """Hostile repetition costs no more than its length: twice the text, about twice the time."""
    assert_linear(see, part, 20_000)
