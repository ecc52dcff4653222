"""Figures that are scores are no birthdays, whatever the reader thinks of the cake beside them."""

from __future__ import annotations

import pytest

from checker.detectors.reader.doubt import is_doubtful
from checker.drafts import Account
from checker.text.reading import Entity


def _doubtful(
    marked: str, code: str = "detail/birthday", account: Account = Account.OFFICIAL
) -> bool:
    before, words, after = marked.replace("]]", "[[").split("[[")
    entity = Entity(len(before), len(before) + len(words), code, 0.7)
    return is_doubtful(before + words + after, entity, account)


@pytest.mark.parametrize(
    "text",
    [
        "Well done to Alfie B, [[10/10]]! Cake at 3.",
        "Maya, [[18/20 and cake later]]!",
        "Mia scored [[10/10]] in her spellings",
        "We are here for Ben [[24/7]]",
        "It was [[50/50]] for Zara at the end",
        "Noah's team won [[7-0]]",
        "Noah's team won 7-[[0]]",
        "Zara got [[9 out of 10]]",
        "Ben: Year [[9/10]] choir",
        "Zara, row [[12]], seat 7",
        "See page [[9]] for Ben's poem",
        "Rated [[5/5]] by Grandad. " + "A word. " * 60 + "Birthdays are on the last page.",
    ],
)
def test_scores_are_no_birthdays(text: str) -> None:
    """Marks, results, ratings, years and places in a row."""
    assert _doubtful(text)


@pytest.mark.parametrize(
    "text",
    [
        "Maya's birthday is [[10/10]]",
        "Birthdays this term: Zara [[12/10]], Ben 3/11",
        "Zara, [[10 in Year 5]], has cake",
        "Zara has a [[big day]] on 10/10",
        "Maya [[turned 10 today 10/10]]",
        "Zara [[12/10/2015]]",
        "Zara [[10-12-15]]",
        "Zara [[10 October]], 10/10",
        "Ben, aged [[9/10]]",
        "Party for Ben [[10/10]] \N{BIRTHDAY CAKE}",
        "Zara is [[10]]! Cake at three.",
        "Penblwydd hapus Cari [[10/10]]",
    ],
)
def test_days_stay(text: str) -> None:
    """A word of birth or age stands by, or it is a whole date, or no score at all."""
    assert not _doubtful(text)


def test_other_codes_are_not_doubted_for_their_figures() -> None:
    """A mark is a record all the same."""
    assert not _doubtful("Mia got [[9/10]] in maths", "detail/record")


def test_numbers_and_addresses_are_left_to_the_detector_of_contacts() -> None:
    """The reader adds what has no form alone."""
    assert _doubtful("Ring me on [[07700 900123]]", "detail/contact")
    assert not _doubtful("[[message me on Insta]]", "detail/contact")


def test_versions_are_no_secrets() -> None:
    """What a program calls itself opens nothing; a secret with figures of its own does."""
    assert _doubtful("made by gd-jpeg [[v1.0 (using IJG JPEG v62]])", "detail/credential")
    assert _doubtful("App [[version 2.4.1]] is out", "detail/credential")
    assert not _doubtful("the wifi is [[vole62]]", "detail/credential")
    assert not _doubtful("use v2 and [[otters22, v2]]", "detail/credential")
    assert not _doubtful("the word is [[marmalade]]", "detail/credential")


def test_pictures_that_are_promised_are_not_attached() -> None:
    """Those that are not ready, will follow or can be ordered show nobody yet."""
    assert _doubtful("[[Photos from the fair]] are not ready yet.", "image/people")
    assert _doubtful("[[Photos of the children]] can be ordered at the office.", "image/people")
    assert not _doubtful("[[Here they are on stage]]. The rest to follow.", "image/people")


def test_what_belongs_to_somebody_shows_nobody() -> None:
    """A photo of a child's fox is no photo of the child; one of her family or smile is."""
    assert _doubtful("[[Photo: Ana's clay fox]], warm from the kiln", "image/people")
    assert _doubtful("[[A photo of James' rocket]] on the field", "image/people")
    assert not _doubtful("[[Photo: Ana with her clay fox]]", "image/people")
    assert not _doubtful("[[Photo: Ana's family at the fair]]", "image/people")
    assert not _doubtful("[[Photo: Ana's smile says it all]]", "image/people")


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("Chloe's mum [[is]] 40 today", "detail/birthday"),
        ("Wifi: [[HL_Guest / pass]]: Marzipan", "detail/credential"),
        ("[[zoom]] 812 4455 9021 passcode Kestrel9", "detail/credential"),
        ("Amelia\t3R\t[[12]]", "detail/class"),
        ("Amelia in [[class]] 2B", "detail/class"),
        ("her postcode is [[bd16 4rt]]", "detail/identity-number"),
    ],
)
def test_words_that_say_nothing_of_their_code_are_doubtful(marked: str, code: str) -> None:
    """A verb, a label, a bare number, a postcode."""
    assert _doubtful(marked, code)


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("the gate is [[otter under the mat]]", "detail/credential"),
        ("Amelia in [[Year 3]]", "detail/class"),
        ("staff number [[40712]]", "detail/identity-number"),
    ],
)
def test_words_that_say_it_are_not(marked: str, code: str) -> None:
    """A secret in words, a class with its letters, a number."""
    assert not _doubtful(marked, code)


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("Our trip to the [[Bloody]] Tower", True),
        ("a [[bloody nose]] at playtime", True),
        ("Who the [[hell]] ate the cake?", True),
        ("a [[bloody]] awful day", False),
        ("for [[f's sake]]", False),
    ],
)
def test_a_word_is_no_swearing_where_it_does_not_swear(text: str, doubtful: bool) -> None:  # noqa: FBT001
    """What the words around it show is asked of the detector that knows them."""
    assert _doubtful(text, "tone/profanity") is doubtful


@pytest.mark.parametrize("text", ["her postcode is [[ls12 4qt]]", "at [[WC1B]] 3DG"])
def test_a_postcode_is_no_secret(text: str) -> None:
    """It is an address, and half of one is nothing."""
    assert _doubtful(text, "detail/credential")


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("[[4 Privet Drive]] is where Harry Potter lives", True),
        ("Send forms to the office, [[12 Holly Lane]]", True),
        ("She lives at [[12 Holly Lane]], by the office", False),
        ("the house opposite the school, [[the blue one on Mill Lane]]", False),
    ],
)
def test_a_public_place_is_nobodys_home(text: str, doubtful: bool) -> None:  # noqa: FBT001
    """What stands beside a written address says whether anybody lives there."""
    assert _doubtful(text, "detail/address") is doubtful


@pytest.mark.parametrize(
    ("marked", "code", "doubtful"),
    [
        ("[[Follow us on Instagram]] @hollylane", "conduct/pupil-contact", True),
        ("[[Please like and share our school page]]", "conduct/pupil-contact", True),
        ("[[Follow me on Instagram]], Year 11", "conduct/pupil-contact", False),
        ("[[Follow us and Mr Hill on Snapchat]]", "conduct/pupil-contact", False),
        ("and nobody [[was ill]].", "detail/health", True),
        ("No one [[was hurt]], thankfully", "detail/health", True),
        ("nobody laughed when Mia [[was ill]]", "detail/health", False),
        ("Nobody [[knew that he was ill]]", "detail/health", False),
        ("Mr Lowe ([[c/o]] the school)", "detail/contact", True),
        ("follow @[[hollylaneprimary]] on X", "detail/contact", True),
        ("snap me, [[mia.x.09]]", "detail/contact", False),
        ("Attendance: Oak 97%, Willow [[98%]].", "detail/record", True),
        ("Willow - [[97.2%\nHazel - 96%]]\nOak - 94%", "detail/record", True),
        ("Attendance: Mia 97%, Willow [[98%]].", "detail/record", False),
    ],
)
def test_the_words_around_show_that_nobody_is_meant(
    marked: str,
    code: str,
    doubtful: bool,  # noqa: FBT001
) -> None:
    """The school's own page, nobody's illness, no address, one handle, a list of classes."""
    assert _doubtful(marked, code) is doubtful


def test_only_the_school_may_say_follow_us() -> None:
    """On anybody else's page "us" may be anybody."""
    assert not _doubtful("[[Follow us]]", "conduct/pupil-contact", Account.PERSONAL)


@pytest.mark.parametrize(
    "text",
    [
        "Holes, book code [[RX4471]] in the catalogue",
        "First aid: course code [[FA-3021]], Hall B",
        "PE bags (product code: [[PB-1182]])",
        "Reply slip code [[ZOO-25]]",
        "Maths is paper [[code 4M/2]]",
    ],
)
def test_what_a_catalogue_is_searched_with_opens_nothing(text: str) -> None:
    """Codes of books, courses, goods and slips are no secrets."""
    assert _doubtful(text, "detail/credential")


@pytest.mark.parametrize(
    "text",
    [
        "The door code is [[RX4471]]",
        "The door [[code RX4471]]",
        "Course log-in, code [[FA-3021]]",
        "Book a room: the key safe code is [[4471]]",
        "The trip's password is [[ZOO-25]]",
    ],
)
def test_what_opens_something_stays(text: str) -> None:
    """A door, an account, a safe."""
    assert not _doubtful(text, "detail/credential")
