"""detail/address: where somebody lives, and where things take place."""

from __future__ import annotations

import pytest
from hypothesis import given
from pace import assert_linear
from texts import of_pieces

from checker.detectors.addresses.detector import DETECTOR

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize(
    "marked",
    [
        "Mia lives at [[14 Kestrel Close]]",
        "Sofia Rossi, [[14A Kestrel Close]]",
        "Sofia Rossi, [[22 Wexford Road]]",
        "Bilal, [[3 The Green]]",
        "Coaching in her conservatory at [[3 Beacon Rise]]. Drop her a text.",
        "Cards to [[14 Kestrel Close, Eastmoor, LS29 4AB]] please",
        "Send it to:\nMrs Lacey\n[[14 Kestrel Close\nEastmoor\nLS29 4AB]]",
        "Tomos is at [[Flat 3, 22 Park Rd]]",
        "Post it to [[Flat 3 Kestrel Court]]",
        "Knock at [[number 9 Elm Grove]]",
        "Eggs from [[Rose Cottage, Back Lane]]",
        "Elin lives at [[12 Heol y Bryn]]",
        "The family at [[14 ST MARY'S ROAD]]",
        "She moved to [[22 New Road]] last week",
        "home address ends [[LS29 4AB]]",
        "Sofia Rossi [[LS29 4AB]]",
        "My party is at ours, [[3 Beacon Rise]],\nfrom two",
        "Plant swap at Zofia's, [[22 Orchard Way]]",
        "Nanny wanted, apply to [[14 Glebe Street]]",
        "Applications to Mrs Lee, who lives at [[14 Glebe Street]]",
    ],
)
def test_written_addresses(assert_marked, marked: str) -> None:
    """A house's number and street, with flat, locality and postcode, are one finding."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "he lives in [[the end house on Kestrel Court]]",
        "She lives on [[Mill Lane]]",
        "My nan's place on [[Kestrel Court]]",
        "Their gran lives just off [[Wexford Road]]",
        "the family on [[Wexford Road]]",
        "Elin moved to [[Ffordd Gwynedd]]",
        "She lives at [[number 42]]",
        "the parcel went to [[number 42]]",
        "they live in [[the flat above the chip shop]]",
        "hes at [[14 kestrel close]] if you want him",
        "drop it to [[22 mill lane]] after six",
        "lives on [[mill lane]] with his nan",
        "Ruta lives at [[Rose Cottage]] now",
    ],
)
def test_homes_that_are_told(assert_marked, marked: str) -> None:
    """A street that somebody lives on, a described house, a bare number, a hurried hand."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Venue: St Mark's Hall, Mill Lane, BS7 8PT",
        "For SatNav use BS7 8PT",
        "Hollin Bank Primary School, 22 School Lane, Eastmoor LS29 4AB",
        "Hollin Bank Primary\n22 School Lane\nEastmoor\nLS29 4AB",
        "Find us at 22 School Lane, Eastmoor LS29 4AB",
        "We're at 40 Mill Street, LS29 4AB",
        "School is at 12 Holly Lane, LS8 1AA",
        "First week at Marlpit Lane Primary",
        "moved to Elm Grove Primary",
        "Donations to Oakfield Library, 14 Mill Lane, by Friday",
        "Come to the open house at St Mark's Church, 14 Mill Lane",
        "Carols at Beech Lodge Care Home, 14 Mill Lane",
        "Pick up costumes from the shop at 14 High Street",
        "Bakewell's, 14 High Street",
        "The office at 12 Mill Lane is closed",
        "The church at 3 Beacon Rise",
        "Tickets from the box office, 22 Wexford Road",
        "Our new building, 40 Mill Street, opens Monday",
        "Race starts at LS29 4AB",
        "Kick-off 10.30 BD16 1AL",
        "Meet at Wexford Park, Wexford Road",
        "Roadworks on Wexford Road",
        "Visit the museum on Castle Street",
        "home game at Victoria Park",
        "The walk home down Mill Lane was muddy",
        "took place on Mill Lane",
        "If you live on Mill Lane please move your bins",
        "Residents of Kestrel Court",
        "She lives in Notting Hill",
        "He lives in Leeds",
        "Beech House won the cup",
        "Apply in writing to 12 Holly Lane by Friday",
        "Vacancy: cook. Forms from the Headteacher, 12 Holly Lane, LS29 4AB",
        "The White House, and Number 10 Downing Street",
    ],
)
def test_places_for_everybody(assert_marked, marked: str) -> None:
    """Schools, halls, shops, events and towns are no homes."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Room B12 3rd floor",
        "S6 2nd",
        "E10 5TH place",
        "KS1 2BC",
        "b4 2be honest",
        "We did a 10 Mile Walk",
        "We need 30 Easter Gardens",
        "Year 4 Park Lane",
        "Class 3 Hill Street",
        "Bus 22 Park Road stop",
        "We won 3 Park Runs",
        "3 Way tie in the race",
        "5 Bright Ways",
        "3 Feb St Blaise, 11 Feb Our Lady of Lourdes",
        "Number 9 bus",
        "Number 3 in the queue at the house",
        "We live in hope",
        "She saves lives on Fridays",
        "come to 2 for 1 at the park",
    ],
)
def test_what_only_looks_like_an_address(assert_marked, marked: str) -> None:
    """Rooms, ordinals, distances and counts have the shape of addresses."""
    assert_marked(marked)


@given(
    text=of_pieces(
        "lives at ",
        "14 ",
        "Kestrel ",
        "Close",
        ", ",
        "LS29 4AB",
        "Flat 3, ",
        "Rose Cottage, ",
        "the end house on ",
        "number 9 ",
        "mill lane",
        "The ",
        "Heol y ",
        "Primary School, ",
    )
)
def test_any_text_is_read_and_every_offset_holds(assert_points_truly, text: str) -> None:
    """Whatever is written, nothing is raised and each span holds the words it says."""
    assert_points_truly(text)


@pytest.mark.parametrize(
    "part",
    [
        "14 Kestrel Close ",
        "14 Kestrel ",
        "Kestrel Court, ",
        "LS29 4AB ",
        "LS29",
        "the end house on ",
        "lives at number ",
        "Flat 3, ",
        "Rose Cottage, ",
        "The ",
        "Heol y ",
        "St. ",
        "lives at 14 kestrel ",
        "Marl Marl Marl, ",
    ],
)
def test_time_grows_in_proportion_to_length(see, part: str) -> None:
    """Hostile repetition costs no more than its length: twice the text, about twice the time."""
    assert_linear(see, part, 20_000)


@pytest.mark.parametrize(
    "marked",
    [
        "Drop the cards round to [[9 Cae Mawr]], they would love that.",
        "Jo has moved to [[The Old Smithy, Church Lane]].",
        "Reception moved to 2 Big Rooms. Send it to 4 Lucky Winners!",
    ],
)
def test_a_home_needs_no_word_for_its_kind_of_street(assert_marked, marked: str) -> None:
    """A number and two names are an address where something is brought to them."""
    assert_marked(marked)
