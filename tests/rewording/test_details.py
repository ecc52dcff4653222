"""Details of people: what is said instead of contacts, addresses, dates and codes."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("account", "marked", "safe"),
    [
        ("official", "text her on [t|07700 900641]", "text her on the school office number"),
        (
            "official",
            "Ask [s|Mrs Lee] ([t|07700 900641], [t|jo@mail.example]).",
            "Ask a member of staff (through the school office).",
        ),
        (
            "official",
            "ring [t|07700 900641] or email [t|jo@mail.example]",
            "ring the school office or email the school office",
        ),
        (
            "official",
            "Write to us at [t|jo@mail.example].",
            "Write to us at the school office email address.",
        ),
        ("official", "Forms from [t|jo@mail.example].", "Forms from the school office."),
        (
            "official",
            "Call [s|Jo] ([t|07700 900641]).",
            "Call a member of staff (through the school office).",
        ),
        (
            "official",
            "it's [t|oh seven seven double oh, nine hundred], ask",
            "it's the school office number, ask",
        ),
        ("official", "DM [t|@[o|harry]_k]!", "DM the school office!"),
        (
            "official",
            "Follow [t|@mr_jones_pe] for fixtures",
            "Follow the school's own page for fixtures",
        ),
        (
            "official",
            "Thanks to [t|@kate_bakes] for cake",
            "Thanks to a member of the community for cake",
        ),
        ("official", "Thank you [t|@[a|kate]_bakes]!", "Thank you to a parent!"),
        ("community", "ring [t|07700 900641]", "ring [number left out]"),
        (
            "community",
            "or [t|jo@mail.example], or DM [t|@jo]",
            "or [email address left out], or DM [account left out]",
        ),
    ],
)
def test_contacts_lead_to_the_school_office(mend, account, marked, safe):
    """On the school's page people are sent to the office; elsewhere the detail is left out."""
    assert mend(marked, account).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("She lives at [d|14 Kestrel Court].", "She lives at a private address."),
        ("the fire in [d|the end house on Kestrel Court]", "the fire in a house nearby"),
        ("he lives on [d|Mill Lane]", "he lives on a road nearby"),
        ("(postcode [d|ZZ1 2AB])", "(postcode [postcode left out])"),
        ("somewhere in [d|ZZ1 2AB]", "somewhere in the area"),
        ("her UPN is [i|B801200005001]", "her UPN is [number left out]"),
        ("join with the key [k|copper-otter-19] and", "join with the key [sent privately] and"),
        ("Zoom: [k|https://zoom.example/j/1?pwd=a]", "Zoom: [link sent privately]"),
        ("use [k|4471#] at the gate", "use [code sent privately] at the gate"),
    ],
)
def test_addresses_numbers_and_codes_are_left_out(mend, marked, safe):
    """A place becomes "nearby", a number or code a note that it was left out."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("Happy [b|7th birthday] [p|Mia]!", "Happy birthday to a pupil!"),
        ("[b|Happy 7th birthday] to [p|Mia]!", "Happy birthday to a pupil!"),
        ("It's [p|Ali]'s [b|birthday] today.", "It's a pupil's big day today."),
        ("[p|Ali]'s [b|birthday is on 3 May.] Cake!", "A pupil's big day is soon. Cake!"),
        ("[p|Tom] [b|turns 8 on Friday].", "A pupil celebrates soon."),
        ("[p|Tom] [b|turned 8] on Friday.", "A pupil celebrated on Friday."),
        ("[p|Tom] turned [b|8].", "A pupil turned a year older."),
        ("[p|Tom] [b|is 8].", "A pupil is young."),
        ("[p|Tom] [b|is 8 today]!", "A pupil is celebrating!"),
        ("[s|Mrs Lee] [b|is 70 on Tuesday].", "A member of staff is celebrating."),
        ("[s|Mrs Lee] [b|is sixty].", "A member of staff is celebrating."),
        (
            "[b|9-year-old] [p|Mia] won. An [b|8-year-old] girl. The [b|8-year-old] ran.",
            "A young pupil won. A young girl. The child ran.",
        ),
        ("Our [b|7-year-old] [p|Tom] too.", "Our young pupil too."),
        ("[p|Leo], [b|aged 7], swam.", "A pupil swam."),
        ("From [p|Leo], [b|age 7]", "From a pupil"),
        ("[b|He's SEVEN]. He waits.", "He's young. He waits."),
        ("DOB: [b|12/05/2016]", "DOB: [date left out]"),
        ("She was [b|born on 12 May 2016].", "She was born a few years ago."),
        ("Nan's [b|75th], and curry", "Nan's birthday, and curry"),
        ("Nan's [b|75th] birthday", "Nan's birthday"),
    ],
)
def test_birthdays_lose_the_date_and_the_age(mend, marked, safe):
    """The celebration stays; the day, the date and the age go."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("account", "marked", "safe"),
    [
        (
            "official",
            "[m|The only [h|wheelchair user] in our [c|Year 4] group] floated.",
            "One of our pupils floated.",
        ),
        ("official", "our [m|only wheelchair user in Year 4] floated", "our pupil floated"),
        ("community", "[m|The lad in 4W with the plaits] hit mine", "A pupil hit mine"),
        ("official", "[m|The only boy here [h|has a stammer]].", "One of our pupils has a lot on."),
        ("official", "[m|A boy who [h|has a stammer]] sang.", "One of our pupils sang."),
        ("official", "[m|A boy [h|with a stammer]] sang.", "One of our pupils sang."),
    ],
)
def test_a_child_singled_out_becomes_one_of_many(mend, account, marked, safe):
    """Traits that point at one child are said of nobody in particular."""
    assert mend(marked, account).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("Jay is [w|home alone until five].", "Jay is busy."),
        ("Pick-up [w|at the Scout hut at 9pm].", "Pick-up as agreed."),
        ("He [w|walks home along Mill Lane at 3.15]", "He has plans"),
        ("We stay at [w|the Grand Hotel, Whitby].", "We stay at the agreed place."),
        ("Meet at [w|9.30pm]", "Meet at the agreed time"),
        ("She is [w|walking home alone at four] again.", "She is busy again."),
        ("He is [w|being met at the bakery at 3]", "He is busy"),
        ("My son [w|is at home alone till five].", "My son is busy."),
        (
            "[w|Year 6 are now at Fell Lodge] and have built a raft.",
            "They are busy and have built a raft.",
        ),
        ("[w|He is at Fell Lodge] and is wet.", "Somebody is busy and is wet."),
        ("[w|They are at Fell Lodge] and we are wet.", "The arrangements are made and we are wet."),
        (
            "Hi, [w|my lot are at home alone till 5] so be nice",
            "Hi, the arrangements are made so be nice",
        ),
        (
            "Fun! [w|They leave from the Scout hut at 7.] Bye!",
            "Fun! Families have been sent the details. Bye!",
        ),
    ],
)
def test_whereabouts_become_an_arrangement(mend, marked, safe):
    """That something is arranged may be said; where and when may not."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        (
            "Get well soon to our caretaker [s|Ron], [h|who has had a hip done]. See you!",
            "Get well soon to our caretaker. See you!",
        ),
        ("Goodbye to [p|Dan], [f|who is going back to live with his gran].", "to a pupil."),
        ("[p|Levi] [h|who has autism] won.", "A pupil won."),
        ("[p|Levi], [h|who has autism], won.", "A pupil won."),
        ("The one [h|he got asthma from] is here", "The one there has been a lot going on is here"),
    ],
)
def test_a_clause_with_who_goes_with_its_commas(mend, marked, safe):
    """Whom it tells of is said before it, so nothing need stand for it."""
    assert safe in mend(marked).safe_text


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[p|Elif] [r|Grade 3 violin, merit]; [p|Bo] next", "A pupil; another pupil next"),
        ("[p|Elif]: [r|Grade 3 violin, merit]", "A pupil"),
        ("Hooray, [p|Elif] ([r|distinction])!", "Hooray, a pupil!"),
        ("To [p|Mei], [r|A* A A], and [p|Bo], [r|A A B], off", "To a pupil and another pupil"),
        ("[p|Elif] [r|passed Grade 3 piano]", "A pupil got a result"),
        ("[p|Elif] was there. [r|Grade 3 violin, merit]", "A pupil was there."),
    ],
)
def test_a_result_behind_a_name_goes(mend, marked, safe):
    """Grades and marks without a verb leave the name alone; a verb keeps its sentence."""
    assert mend(marked).safe_text.startswith(safe)


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[l|Come and see the oak badge over the door]", "Come and see the oak"),
        ("[l|New blazers and our school badge]", "New blazers"),
    ],
)
def test_an_order_is_not_cut_at_its_and(mend, marked, safe):
    """What "and" joins to a thing may go with the logo; another verb may not."""
    assert mend(marked).safe_text.startswith(safe)
