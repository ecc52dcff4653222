"""detail/contact: what reaches a private person, and what an organisation publishes."""

from __future__ import annotations

import pytest
from hypothesis import given
from texts import of_pieces

from checker.detectors.common.spoken import spoken_runs
from checker.detectors.contacts.detector import DETECTOR
from checker.detectors.contacts.numbers import Line, line_of
from checker.detectors.contacts.organisations import how_private
from checker.findings import OWN, WORK, Evidence

DETECTORS = (DETECTOR,)
KEYCAPS = "".join(f"{figure}\ufe0f\u20e3" for figure in "07700900123")


@pytest.mark.parametrize("marked", [
    "ring me on [[+44 (0)7700 900123]] any time",
    "ring me on [[+44 7700 900 123]].",
    "[[(07700) 900123]] if you need me",
    "My mob: [[07700-900-123]]",
    "My mob [[07700.900.123]]!",
    "[[07700900123]]",
    "call nan on [[07700\n900456]]",
    "Dad's mobile: [[٠٧٧٠٠ ٩٠٠٤٥٦]]",
    "[[00447700900123]] from abroad",
    "My French number is [[+33 1 99 00 12 34]] now",
    "Auntie is on [[+61 491 570 156]] until June",
    "number's [[0 7 7 0 0 9 0 0 1 2 3]]",
    "Oluwaseun has the keys, call him [[7700 900318]]",
    "whatsapp [[447700900555]] thx",
    "my cell is [[202-555-0143]] in the states",
    "Tel [[07700 900123]] 2 tickets left",
    "Two of us: [[07700 900123]] / [[07700 900124]]",
    "Two of us: [[07700900123]]/[[07700900124]]",
    "Home is [[01632 960456]], mobile [[07700 900456]].",
    "[[020 7946 0123]] is my landline, [[(0113) 496 0123]] is Mum's",
    "Landline's dead so it's [[07700 900 222]]",
    "Ceri\t[[07700 900641]]\nYusuf\t[[07700 900642]]",
])  # fmt: skip
def test_a_telephone_number_is_seen_in_every_common_spelling(assert_marked, marked: str) -> None:
    """UK and foreign numbers count, Ofcom's drama ranges included, however they are grouped."""
    assert_marked(marked, "personal")


@pytest.mark.parametrize("marked", [
    "number [[O77OO 9OO 123]]",
    "ring [[O77OO 9OO I23]] ok",
    "[[07700 📞 900 📞 123]]",
    "[[０７７００ ９００１２３]] is me",
    f"call [[{KEYCAPS}]]",
    "[[07seven00 900123]] lol",
])  # fmt: skip
def test_a_disguised_telephone_number_is_seen(assert_marked, marked: str) -> None:
    """Letters for figures, emoji between them and full-width figures hide nothing."""
    assert_marked(marked, "personal")


@pytest.mark.parametrize("marked", [
    "it's [[oh seven seven double oh, nine hundred, one two three]], ask for Ilinca, age seven",
    "its [[oh seven seven hundred nine hundred one two three]] text me",
    "[[plus four four seven seven double oh nine double oh one two three]]",
    "[[zero seven seven zero zero, nine zero zero, one two three]] xx",
    "its [[zero double seven hundred, nine hundred, three-one-eight]]",
    "[[07700 nine hundred 123]]",
    "[[oh one six three two, nine six oh, four five six]], after tea",
    "[[O seven seven double 0 - nine double 0 - treble 1]]",
    "oh eight hundred one one one one is for children",
    "seven seven nine, oh so close! Twenty one hundred votes, seventy six apiece",
    "One hundred and seven children, seventy seven mince pies, and double helpings.",
    "Count with us: zero one two three four five six seven eight nine ten!",
])  # fmt: skip
def test_a_number_in_words_is_seen_when_the_numbering_plan_has_it(
    assert_marked, marked: str
) -> None:
    """Dictated digits count as a telephone number; counting and quantities do not."""
    assert_marked(marked, "community")


@pytest.mark.parametrize("text", [
    "Final score 21-19, 21-17, 19-21. Total 01 02 03.",
    "Raised £1,632,960; 07700 points is not a phone, 2019-2020 was our year",
    "Dates: 01/09/2025 - 02/09/2026 and 07.12.2025 to 08.12.2025",
    "09.00 10.30 11.15 01.15 02.30 03.45, open 07.30-18.00 on 01.09.2025",
    "ISBN 0-19-853453-1 and ISBN 978-0-7475-3269-9, hymn 0123",
    "Order 07700900123 has shipped, invoice: 01632960123, ref 01632/960123",
    "Charity number 1123456, company 01234567, sort code 07-01-16 account 12345678",
    "NHS number 943 476 5919 and UPN A801200005001",
    "943 476 5919",
    "Meeting ID: 812 3456 7890",
    "Call 100 000 times; call 2019-2020 what you like; ring 3 times; text SWIM to 70085",
    "The numbers 01 02 03 04 05 06 07 08 09 10 are up on the wall",
    "07700 90032 is one short and 07700 9003211 is one long",
    "Raffle winners: 0123456, 0234567, 0345678, and reg groups 07B 08C 09D",
    "oil oil oil, o o o o o o o o o o o",
])  # fmt: skip
def test_other_numbers_are_no_telephone_numbers(see, text: str) -> None:
    """Scores, dates, times, prices, references and lists of figures are left alone."""
    assert not see(text, "personal")


@pytest.mark.parametrize("text", [
    "Ring the school office on 01632 960345 to book.",
    "For more, call us on 01632 960345.",
    "School office:\n01632 960123",
    "Contact us: 020 7946 0999. Tel/fax 01632 960100",
    "Call Childline on 0800 1111 or the Samaritans on 116 123. In an emergency dial 999.",
    "Ring the advice line on 0306 999 0123 or 0808 157 0123",
    "Please text the school office on 07700 900987 if your child is ill.",
    "The school mobile for the trip is 07700 900987.",
    "Text us on 07700 900987 to report an absence",
    "01632 960345 (school office), 07700 900987 for the office",
    "The leisure centre (01632 960345) has opened bookings.",
    "Kitchen: 01632 960555. Head's PA 01632 960556",
    "The office is on oh one six three two nine six oh four five six.",
])  # fmt: skip
def test_published_numbers_are_left_alone(see, text: str) -> None:
    """The school's own numbers, other organisations' and helplines are nobody's private ones."""
    assert not see(text, "official")


@pytest.mark.parametrize("marked", [
    "Drop her a text on [[07700 900641]] rather than going through the office.",
    "Call Alfie's mum on [[01632 960345]] to arrange.",
    "To order a wreath ring Derek on [[01632 960345]].",
    "Ring Siobhán on [[960345]] (local code).",
    "Mr Oduya, our crossing patrol, can be rung at home on [[01632 960777]].",
    "Lost: one hamster. Please ring [[07700-900-456]] (a Year 2 mum).",
    "Ring first on [[01632 960871]] as she's slow to the door",
    "Volunteers: contact Jo ([[07700 900222]]) or Raj ([[07700 900333]]).",
])  # fmt: skip
def test_an_official_post_may_give_a_private_number(assert_marked, marked: str) -> None:
    """A mobile, or a landline with a person beside it, is private on the school's page too."""
    assert_marked(marked, "official")


@pytest.mark.parametrize("marked", [
    "mail me: [[amara.okafor@kestrel.example]].",
    "[[k.mensah@hollinbank.eastmoor.sch.uk]] is Mr Mensah's address",
    "mailto:[[zofia.k@kestrel.test]]",
    "[[Zoë.O'Brien@kestrel.example]] wrote",
    "[[amara.okafor.example@gmail]] is me",
    "Applications to office@hollinbank.sch.uk or head@hollinbank.sch.uk",
    "senco@hollinbank.sch.uk, admin.office@hollinbank.sch.uk, 4w@hollinbank.sch.uk",
    "year4@hollinbank.sch.uk, oakclass@hollinbank.sch.uk, hollinbank@hollinbank.sch.uk",
    "info@hexleyswim.example, bookings@thegrand.example, hello@pumpkinfarm.example",
    "enquiries@eastmoor.gov.uk, customer.services@eastmoor.gov.uk, dpo@eastmoor.gov.uk",
    "The PTA: hollinbankpta@gmail.com, friendsofhollinbank@outlook.com",
])  # fmt: skip
def test_a_persons_mailbox_is_seen_and_an_offices_is_not(assert_marked, marked: str) -> None:
    """A named mailbox counts under any domain, role mailboxes under none."""
    assert_marked(marked, "official")


@pytest.mark.parametrize("marked", [
    "e-mail me: [[amara dot okafor at kestrel dot example]] ok",
    "[[amara.okafor (at) kestrel (dot) example]]",
    "[[amara.okafor[at]kestrel[dot]example]]",
    "[[amara.okafor AT kestrel DOT example]]",
    "[[amara.okafor(a)kestrel.example]]",
    "[[amara.okafor @ kestrel . example]]",
    "[[folarin underscore example at hotmail co uk]]",
    "my email's [[tariq at kestrel dot sch dot uk]]",
    "its [[bogdan.p at kestrel.example]] if u need me",
    "Look at bbc.co.uk. Meet at lunch. Find us at hollinbank.sch.uk or at hollinbank dot org",
    "See you at 5.30pm at home. Bring cake at 10.com, she works at Yahoo",
    "Email us at office at hollinbank dot sch dot uk",
])  # fmt: skip
def test_a_spelt_out_address_is_seen_and_a_place_is_not(assert_marked, marked: str) -> None:
    """An address in words is read as it would be typed; a place to be is no address."""
    assert_marked(marked, "personal")


@pytest.mark.parametrize("marked", [
    "follow me [[@bexxo_x]]",
    "lunch with [[@tash.k]] and [[@jonno_beats]]",
    "Photo by [[@MissKhanY4]], thanks [[@mr_k_pe]] and [[@MrAdeyemi]]!",
    "shout out to [[@levijones]]",
    "Thank you @HexleyLibrary, @EastmoorCouncil, @HexleyRFC and @StJudesPrimary",
    "@NorthernRail shambles again. @ryanair @asda @netflix @BBCSport",
    "dinner @home then @school, see you @5pm @ the field #TeamHarry @everyone",
    "visit from the author @RossWrites today",
    "@4W @Year4Hollinbank @HLP_Maths",
])  # fmt: skip
def test_a_persons_handle_is_seen_and_an_organisations_is_not(assert_marked, marked: str) -> None:
    """Titles, first names, figures and claims make a handle private; the span has its @."""
    assert_marked(marked, "personal")


@pytest.mark.parametrize("marked", [
    "my insta is [[jkhan09]]",
    "insta: [[bexxo]], snap - [[bexxo_x]]",
    "my snapchat is [[levi.jones]]",
    "Message Ewa on Snap ([[ewa_k07]]) if your lad wants a lift",
    "👻 [[bexxo_x]]",
    "add me on discord [[zed#4471]]",
    "My lad's Xbox is [[TurboTomos9]]",
    "find me as [[jkhan_09]] on insta",
    "Telegram: [[@adaeze_o]]; Signal [[adaeze.77]]",
    "Snapchat is banned and Instagram is down. TikTok: a guide for parents.",
    "Snapchat, TikTok and WhatsApp have age limits: 13 and 16. Instagram: 5 tips.",
    "Facebook: Marlpit Lane Primary School. Instagram: hollinbankprimary",
    "Order#1234 room#4471 ticket#2211",
    "The signal is weak; steam engines are loud. Message me on messenger or signal",
])  # fmt: skip
def test_a_name_given_for_a_platform_is_seen(assert_marked, marked: str) -> None:
    """What follows a platform's name counts when it is a name there, not the next word."""
    assert_marked(marked, "personal")


@pytest.mark.parametrize("marked", [
    "[[https://www.facebook.com/amara.okafor.5]]",
    "[[instagram.com/bexxo_x]], [[https://t.me/bexxo_x]]",
    "[[https://wa.me/447700900123]]",
    "[[https://www.linkedin.com/in/amara-okafor-1234/]]",
    "[[https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv]]",
    "facebook.com/hollinbankprimary, https://www.facebook.com/groups/12345, instagram.com/p/Cx12",
    "https://www.youtube.com/watch?v=abc and https://x.com/BBCNews/status/123",
    "https://twitter.com/EastmoorCouncil, https://forms.example/AbCd1234",
])  # fmt: skip
def test_a_personal_page_is_seen_and_a_public_one_is_not(assert_marked, marked: str) -> None:
    """Links to profiles and chats count whole; groups, posts and organisations do not."""
    assert_marked(marked, "personal")


@pytest.mark.parametrize("marked", [
    "For the panto ring 01632 960123 for tickets",
    "The council is on 01632 960555, ring and tell them",
    "Ring me on [[01632 960123]] for details",
    "anyone got a plumber? Mine is great: [[07700 900222]] (Gethin)",
])  # fmt: skip
def test_among_friends_a_landline_is_private_unless_it_is_for_business(
    assert_marked, marked: str
) -> None:
    """Off the school's page a number is somebody's own, unless the words make it a business's."""
    assert_marked(marked, "community")


def test_an_unclear_handle_counts_among_friends_only(see) -> None:
    """What nothing speaks for is a friend on a private page and a partner on the school's."""
    assert [one.text for one in see("with @bexxolop", "personal")] == ["@bexxolop"]
    assert not see("with @bexxolop", "official")


def test_a_detection_points_at_the_draft_as_given(see) -> None:
    """The span and text are the draft's own, the reading is what a person reads."""
    (one,) = see("Me: ０７７００ ９００１２３!", "personal")

    assert (one.code, one.text, one.evidence) == (
        "detail/contact", "０７７００ ９００１２３", Evidence.PATTERN,
    )  # fmt: skip
    assert one.reading == "07700 900123"


@pytest.mark.parametrize(("digits", "line"), [
    ("07700900123", Line.MOBILE),
    ("+447700900123", Line.MOBILE),
    ("01632960123", Line.LANDLINE),
    ("02079460123", Line.LANDLINE),
    ("+33199001234", Line.FOREIGN),
    ("03069990123", None),
    ("08081570123", None),
    ("0770090012", None),
    ("00123", None),
])  # fmt: skip
def test_the_numbering_plan_tells_lines_apart(digits: str, line: Line | None) -> None:
    """03, 08 and 09 are organisations' numbers, and a wrong length is no number."""
    assert line_of(digits) is line


@pytest.mark.parametrize(("words", "digits"), [
    ("double four seven", ["44", "7"]),
    ("nine hundred and forty-one, two", ["941", "2"]),
    ("twenty, four, six", ["20", "4", "6"]),
    ("seven thousand then twelve", ["7000", "12"]),
])  # fmt: skip
def test_numbers_in_words_are_read_as_dictated(words: str, digits: list[str]) -> None:
    """Multipliers, hundreds and tens are read the way people say them."""
    assert [[group.digits for group in run] for run in spoken_runs(words)] == [digits]


@pytest.mark.parametrize(("handle", "private"), [
    ("MrOkonkwoHead", True),
    ("its.just.priya", True),
    ("rebecca_hall", True),
    ("kestrelbooks", False),
    ("HexleyRotaryClub", False),
    ("1234", False),
])  # fmt: skip
def test_a_handle_says_whose_it_is(handle: str, *, private: bool) -> None:
    """First names and titles are people's; clubs, shops and bare figures are not."""
    assert (how_private(handle) is not None) is private


PIECES = (
    "07700 900123", "oh seven ", "double ", "nine hundred ", "+44 ", "(0)", "@", "amara", ".",
    "_k07 ", " at ", " dot ", "example", "insta: ", "snap - ", " on TikTok ", "call ", "office ",
    "https://facebook.com/", "#1234", "\u20e3", "📞", "ｏｈ ", "\n", "0", "7", " ", "İ", "ß",
)  # fmt: skip


@given(text=of_pieces(*PIECES))
def test_any_text_is_read_without_error(assert_points_truly, text: str) -> None:
    """Whatever the text, nothing is raised and every span is the draft's own text."""
    for account in ("official", "community"):
        assert_points_truly(text, account)


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("Selling my bike, write to t.wojcik@elmhill.downs.sch.uk", WORK),
        ("Selling my bike, write to nadia.b@stanmer-academy.example", WORK),
        ("Selling my bike, write to kit.oyelaran@northshire.gov.uk", WORK),
        ("My work e-mail is sam.elder@gmail.com this week", WORK),
        ("We need a keeper. Text my work mobile, 07700 900557.", WORK),
        ("We need a keeper. My work number, if I don't pick up, is 07700 900557.", WORK),
        ("Selling my bike, write to sam.elder@gmail.com", ""),
        ("Selling my bike, write to sam.elder@elderbikes.example", ""),
        ("We need a keeper. Text my mobile, 07700 900557.", OWN),
        ("Off work and bored. Ring me: 07700 900557.", OWN),
        ("I finished work at school. My mobile is 07700 900557.", OWN),
        ("Dropped my phone, so new number: 07700 900557.", OWN),
        ("My mum's number is 07700 900557.", ""),
        ("We need a keeper. Ring Jo on 07700 900557.", ""),
    ],
)
def test_what_work_gave_out_is_told_from_what_is_one_s_own(see, text: str, facet: str) -> None:
    """A policy may forbid the one on private pages and only warn of the other."""
    assert [one.facet for one in see(text, "personal")] == [facet]
