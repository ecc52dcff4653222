"""detail/identity-number: numbers that identify somebody, and numbers that count, price or date."""

from __future__ import annotations

import pytest
from hypothesis import given
from pace import assert_linear
from texts import of_pieces

from checker.detectors.identity.detector import DETECTOR
from checker.findings import Evidence

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize(
    "marked",
    [
        "Amira ([[B801200005001]]) joins us on Monday",
        "The temporary number is [[M80120000500A]] for now",
        "Bring [[943 476 5919]] to the clinic",
        "Kofi's is [[401 023 2137]], thanks",
        "Please use [[5555-5555-5555-4444]] for the coach",
        "The amex is [[3782 822463 10005]]",
        "Trip card [[2223 0031 2200 3222]] exp 09/27",
        "Send it to [[DE89370400440532013000]] 2 days before we fly",
        "[[GB29 NWBK 6016 1331 9268 19]] is where the deposit goes",
    ],
)
def test_check_digits_are_enough(assert_marked, marked: str) -> None:
    """A number whose check digits are right needs no words around it."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "[[QQ123456C]]",
        "Payroll have [[AB 12 34 56 C]] for Mr Kaya",
        "licence [[MORGA657054SM9IJ]]",
        "His licence: [[MORGA 657054 SM9IJ]] (valid to 2031)",
        "Results for [[618030190012C]] are in the envelope",
        "Whoever owns [[LV68 XKD]], please move it",
        "[[LV68XKD]] was left with its lights on",
    ],
)
def test_some_forms_are_hardly_anything_else(assert_marked, marked: str) -> None:
    """National Insurance numbers, licences, candidates and plates show by their form."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "candidate number [[4072]]",
        "Exam candidate no. [[4072]], seat 12",
        "Candidate numbers: [[4072]], [[4118]] and [[4203]].",
        "Candidate numbers for Summer 2026: Tomos [[4072]], Aisha [[4118]]",
        "Name | Candidate no.\nTomos | [[4072]]\nAisha | [[4118]]",
        "candidate [[0845]] did well",
        "UCI: [[61803 0 19 0012 C]]",
        "Her UPN: [[A123456789012]]",
        "Her UPN: [[b 8012 0000 5001]]",
        "Passport no: [[123456789GBR]]",
        "ULN [[1023456789]]",
        "NHS number for Aisha is [[943 476 5918]]",
        "nhs no. [[9434765918]]",
        "his national insurance number is [[ab123456c]]",
        "NI number [[QQ 12 34 56 C]]",
        "passport number [[533380006]]",
        "The passport for Kofi is [[AB1234567]]",
        "driving licence no. [[morga657054sm9ij]]",
        "sort code [[20-00-00]], account number [[55779911]]",
        "Sort code: [[200000]] Account: [[55779911]]",
        "Pay [[20-00-00 55779911]] by Friday",
        "Bank transfer to [[20-00-00]] and then account [[55779911]]",
        "debit card [[4929 1234 5678 9012]], cvv [[123]]",
        "payroll no. [[4471]]",
        "Employee ID [[E10293]]",
        "staff number [[20417]]",
        "admission number is [[1207]]",
        "TRN [[12/34567]]",
        "DBS certificate number [[001234567890]]",
    ],
)
def test_a_label_names_its_number(assert_marked, marked: str) -> None:
    """Words before a number say whose it is, check digits or not, lists and tables too."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Silver Corsa [[LV68 XKD]] is blocking the gate",
        "Blue Fiesta [[K12 SMR]] parked on the zigzags",
        "My dad's old Mini, the car [[TGB 123K]]",
        "Red van [[OIZ 4021]] parked across the drive",
        "the reg was [[ab12 cde]]",
        "reg [[B16 TOM]] on the limo",
        "number plate [[MUM 1]]",
        "My old Mini is for sale, reg [[AB12 CDE]], one careful owner",
    ],
)
def test_registrations_where_a_car_is_spoken_of(assert_marked, marked: str) -> None:
    """Old and Irish plates need a car near them, any other plate the word reg or plate."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "A801200005001 is on its way",
        "order number 9434765919",
        "Call 943 476 5919",
        "Meeting ID: 943 476 5919",
        "https://meet.example/j/4010232137",
        "ring Kim on 713-853-3098",
        "07700 900123 or 01632 960123 or 020 7946 0123",
        "GB 12 34 56 C",
        "Order ref AB123456C",
        "bar code 5012345678900 on the tin",
        "ISBN 978-0-7475-3269-9",
        "4111 1111 1111 1112",
        "Room K12 SMR is open",
        "Room B12 3rd floor",
        "KS1 2BC and KS2 3BC",
        "YR11 ART and YR10 PSH move to Monday",
        "The A38 BUS stops where the cars park",
        "M25 AND A12 closed, cars queueing",
        "registration 9am, then cake",
        "REGISTRATION: 9AM IN THE HALL",
        "charity registration number 1123456",
        "Ofsted registration number EY123456",
        "URN 123456, DfE number 873/2054",
        "raffle ticket 4072 wins",
        "Hymn 4072, page 118",
        "£4072 raised by 1200 candidates in 2026",
        "12-05-26 is a day",
        "Order 12345678 shipped 12-05-26",
        "Date 12-05-26, order 10293847",
        "Staff numbers are up: 1204 in all",
        "our Published Admission Number is 120",
        "student number 1000 walked in",
        "Bring your candidate number and be there by 0845",
        "Bring your candidate number. Room 2041",
        "Passport to Reading 2024",
        "There were 4929123456 visitors",
        "We won 28-14 and 1203 people watched",
    ],
)
def test_other_numbers_are_no_findings(assert_marked, marked: str) -> None:
    """Orders, prices, rooms, years, codes of schools and telephones identify nobody."""
    assert_marked(marked)


def test_verified_check_digits_are_the_stronger_evidence(see) -> None:
    """A verified number outweighs what else the same digits could be."""
    verified, labelled = see("B801200005001")[0], see("UPN A123456789013")[0]

    assert verified.evidence is Evidence.CHECKSUM
    assert labelled.evidence is Evidence.PATTERN


def test_a_disguised_number_is_found_where_it_stands(see) -> None:
    """Full-width figures and a zero-width space hide nothing, and the span is the draft's own."""
    text = "UPN \uff22801200005\u200b001 please"  # a full-width B

    assert [one.text for one in see(text)] == ["\uff22801200005\u200b001"]


@given(
    text=of_pieces(
        "UPN ",
        "NHS no ",
        "candidate number ",
        "4072, ",
        "B801200005001",
        "943 476 5919",
        "reg ",
        "AB12 CDE",
        "20-00-00 ",
        "55779911",
        "QQ 12 34 56 C",
        " and ",
    )
)
def test_any_text_is_read_and_every_offset_holds(assert_points_truly, text: str) -> None:
    """Whatever is written, nothing is raised and each span holds the words it says."""
    assert_points_truly(text)


@pytest.mark.parametrize(
    "part",
    [
        "candidate number 4072, ",
        "nhs no 943 ",
        "AB 12 34 ",
        "A80120000500",
        "4111 1111 ",
        "GB29 NWBK 6016 ",
        "MORGA657054",
        "20-00-00 5577991 ",
        "reg AB12 ",
        "AB12 CDE ",
        "passport for Mia Mia Mia ",
    ],
)
def test_time_grows_in_proportion_to_length(see, part: str) -> None:
    """Hostile repetition costs no more than its length: twice the text, about twice the time."""
    assert_linear(see, part, 20_000)


@pytest.mark.parametrize(
    "marked",
    [
        "Send the money to [[20 10 30 / 44778811]] please",
        "A long count: 20 10 30 40 50 11223344",
    ],
)
def test_a_sort_code_may_be_written_with_spaces(assert_marked, marked: str) -> None:
    """Three pairs and eight digits are an account; more pairs are any numbers."""
    assert_marked(marked)
