"""Names inside hashtags, handles, addresses and file names."""

from __future__ import annotations

import pytest
from hypothesis import given
from pace import assert_linear
from texts import of_letters

from checker.detectors.names.tagged.detector import DETECTOR

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize(
    "marked",
    [
        (
            "Go! #Team{pupil|Harry} #WellDone{pupil|Alfie} #HappyBirthday{pupil|Mia} "
            "#Congrats{pupil|Zuzanna}"
        ),
        "#team{pupil|harry} #JusticeFor{pupil|Kofi} #welldone{pupil|chidera} #Team{pupil|Mia}2026",
        "#{pupil|Alfie}sArmy #{pupil|Mia}Strong #{pupil|AmaraOkafor} #{pupil|Zainab}",
        "#ThankYou{staff|MrsPatel} #Team{staff|MrKhan}",
    ],
)
def test_names_inside_hashtags_are_found(assert_marked, marked: str) -> None:
    """The name inside a hashtag is found alone, in capitals or small letters."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "#TeamGB #WellDoneEveryone #TeamMaths #GoGreen #WorldBookDay #MondayMotivation #TeamYear3",
        (
            "#AntiBullyingWeek #GraceAndCourtesy #teamwork #welldoneeveryone #teamgreenmachine "
            "#OneTeam"
        ),
        (
            "#HarryPotter #RoaldDahl #JackFrost #WelcomeSpring #SummerReading #ThankYouNHS "
            "#KingCharles"
        ),
        "#welldonekestrels #TeamHollinbank #SaveTheDate #ProudOfYou #LoveReading #StarOfTheWeek",
    ],
)
def test_hashtags_without_a_person_are_left_alone(assert_marked, marked: str) -> None:
    """Campaigns, teams, subjects and characters are no names."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "@{pupil|jaydenrose}_14 well done",
        "ask @{staff|miss_okafor}, @{pupil|alfie.brown}07 or @{staff|MrKhan}_Y4",
        (
            "write to {staff|a.khan}@hexley.sch.uk, {staff|priya.shah}@hexley.sch.uk or "
            "{staff|mrs.patel}@hexley.sch.uk"
        ),
        "{staff|jpatel}@hexley.sch.uk or {person|folarin}@mail.example",
        "mail {person|sam.okafor}@outlook.example",
    ],
)
def test_names_inside_handles_and_addresses_are_found(assert_marked, marked: str) -> None:
    """A name inside a handle or an address is found without its numbers."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "@graceful @rosegarden @markethall",
        "@hollinbankprimary @BBCBitesize @RoaldDahl @teamgb @HollinbankPTA @NatGeoKids @oxfordowl",
        (
            "office@hexley.sch.uk, head.teacher@hexley.sch.uk, year3@hexley.sch.uk, "
            "senco@hexley.sch.uk"
        ),
        "tickets@hexleypta.example and hello@kidsclub.example",
    ],
)
def test_organisations_are_no_persons(assert_marked, marked: str) -> None:
    """Handles and mailboxes of organisations hold no name."""
    assert_marked(marked)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("harry_smith_year3.jpg", ["harry_smith"]),
        ("aoife-3R-certificate.jpeg", ["aoife"]),
        ("chidera_year3.jpg", ["chidera"]),
        ("mia-and-alfie.jpg", ["mia", "alfie"]),
        ("Mia and Alfie.jpg", ["Mia", "Alfie"]),
        ("mr_khan.jpg", ["mr_khan"]),
        ("JamesOkafor.png", ["JamesOkafor"]),
        ("DSC0001 Tomos 4W.JPG", ["Tomos"]),
        ("grace.jpg", ["grace"]),
        ("IMG_2034.jpg", []),
        ("nspcc.png", []),
        ("pexels-1234567.jpg", []),
        ("sports-day-2026.png", []),
        ("WhatsApp Image 2026-03-02 at 10.11.12.jpeg", []),
        ("autumn-hall-display.jpg", []),
        ("robin-hood-panto.jpg", []),
        ("florence-nightingale.jpg", []),
        ("jack-and-the-beanstalk.jpg", []),
        ("rose-garden.jpg", []),
        ("hollinbank-logo.png", []),
        ("may-half-term.jpg", []),
    ],
)
def test_names_inside_file_names(see, name: str, expected: list[str]) -> None:
    """A picture's file name names a child where cameras, events and characters do not."""
    assert [one.text for one in see("A good day.", file_name=name)] == expected


@given(text=of_letters("#@TeamHarrymiss_.07-é uk"))
def test_any_text_is_read_without_error_and_pointed_at_truly(
    assert_points_truly, text: str
) -> None:
    """Whatever is written, nothing raises, and every finding is the words that it points at."""
    assert_points_truly(text)


@pytest.mark.parametrize(
    "part", ["#TeamHarry ", "#TeamHarryHarry", "@alfie.brown ", "a.khan@x.sch.uk ", "a.", "@", "#"]
)
def test_hostile_repetition_takes_time_in_proportion(see, part: str) -> None:
    """Twice the repetition of a pattern's own words takes about twice the time."""
    assert_linear(see, part)


def test_two_first_names_in_one_handle_are_a_name(assert_marked) -> None:
    """@ellierose_14 is somebody; two everyday words are not."""
    assert_marked("Follow @{pupil|milliegrace}_14 and @greenmachine")
