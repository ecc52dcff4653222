"""Settling: where detectors disagree about the same words, one of them stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from checker.findings import CODES, Detection, Evidence, family
from checker.settling import settle

if TYPE_CHECKING:
    from collections.abc import Iterable


def _seen(
    code: str,
    start: int,
    end: int,
    evidence: Evidence = Evidence.PATTERN,
    confidence: float = 0.8,
    field: str = "text",
) -> Detection:
    words = "x" * (end - start)
    return Detection(field, start, end, code, words, words, confidence, evidence, "test")


def test_check_digits_beat_a_longer_guess() -> None:
    """A number with valid check digits is no telephone number."""
    number = _seen("detail/identity-number", 5, 15, Evidence.CHECKSUM)

    assert settle([_seen("detail/contact", 0, 20), number]) == (number,)


def test_the_name_of_a_street_is_nobodys() -> None:
    """A name inside an address by its form gives way; beside it, or from the register, it stays."""
    address = _seen("detail/address", 10, 20)
    inside = _seen("name/pupil", 12, 16, Evidence.READER)
    beside = _seen("name/parent", 0, 8, Evidence.READER)
    known = _seen("name/pupil", 12, 16, Evidence.REGISTER)

    assert settle([address, inside, beside]) == (beside, address)
    assert settle([address, known]) == (address, known)
    guessed = _seen("detail/address", 10, 20, Evidence.READER)
    assert settle([guessed, inside]) == (guessed, inside)


def test_of_two_names_on_the_same_words_the_longer_stands() -> None:
    """A full name swallows the first name found inside it."""
    whole = _seen("name/staff", 0, 12)

    assert settle([_seen("name/pupil", 0, 5), whole, _seen("name/person", 6, 12)]) == (whole,)


def test_codes_that_say_different_things_stand_side_by_side() -> None:
    """A child's name beside a photo is both a name and a name with a photo."""
    both = [_seen("image/name-with-photo", 0, 5), _seen("name/pupil", 0, 5)]

    assert settle(reversed(both)) == tuple(both)


def test_the_same_place_of_another_field_is_another_place() -> None:
    """Equal offsets in two fields do not overlap."""
    both = [_seen("name/pupil", 0, 5, field="alt_text"), _seen("name/pupil", 0, 5)]

    assert settle(both) == tuple(both)


def test_a_tone_is_said_once_and_swearing_every_time() -> None:
    """Of each tone code the surest stands; every swear word is marked."""
    surest = _seen("tone/insult", 20, 25, confidence=0.9)
    swearing = [_seen("tone/profanity", 0, 3), _seen("tone/profanity", 5, 8)]

    assert settle([_seen("tone/insult", 10, 15), surest, *swearing]) == (*swearing, surest)


def test_whose_a_name_is_where_that_is_plainest_it_is_throughout() -> None:
    """One person has one role: that of the strongest evidence, then of the surest mention."""
    staff = _seen("name/staff", 0, 5, Evidence.READER, 0.6)
    pupil = _seen("name/pupil", 10, 15, Evidence.CONTEXT, 0.9)
    other = _seen("name/person", 20, 24, Evidence.CONTEXT, 0.9)

    settled = settle([staff, pupil, other])

    assert [one.code for one in settled] == ["name/staff", "name/staff", "name/person"]


def _places(detections: Iterable[Detection]) -> set[Detection]:
    """Return detections without what settling may change, the role of a name."""
    return {one._replace(code=family(one.code)) for one in detections}


_DETECTIONS = st.builds(
    lambda code, start, length, evidence, confidence: _seen(
        code, start, start + length, evidence, confidence
    ),
    st.sampled_from(CODES),
    st.integers(0, 30),
    st.integers(1, 10),
    st.sampled_from(Evidence),
    st.floats(0, 1),
)


@given(st.lists(_DETECTIONS, max_size=12))
def test_the_result_is_ordered_and_does_not_depend_on_the_order_given(
    detections: list[Detection],
) -> None:
    """Any order of the same detections settles to the same ordered result."""
    settled = settle(detections)

    assert settled == settle(reversed(detections)) == tuple(sorted(settled))
    assert _places(settled) <= _places(detections)


@given(st.lists(_DETECTIONS, max_size=12))
def test_nothing_of_one_code_overlaps(detections: list[Detection]) -> None:
    """Two findings of one code never share a code point."""
    settled = settle(detections)

    for place, one in enumerate(settled):
        assert not any(one.code == two.code and one.overlaps(two) for two in settled[place + 1 :])


def test_a_whole_address_holds_the_part_that_the_reader_saw() -> None:
    """The words around an address show where it ends; a pattern's own words stand as they are."""
    part = _seen("detail/address", 8, 20, Evidence.READER)
    whole = _seen("detail/address", 0, 30, Evidence.CONTEXT)

    assert settle([part, whole]) == (whole,)
    assert (
        settle(
            [
                _seen("detail/health", 8, 20, Evidence.READER),
                _seen("detail/health", 0, 30, Evidence.CONTEXT),
            ]
        )[0].start
        == 8
    )


def test_a_full_name_is_whole_where_the_reader_saw_its_first_part() -> None:
    """Where the words around it are sure of it; a second name inside is not its beginning."""
    first = _seen("name/pupil", 8, 13, Evidence.READER)
    full = _seen("name/pupil", 8, 19, Evidence.CONTEXT, 0.9)
    last = _seen("name/pupil", 14, 19, Evidence.READER)
    unsure = full._replace(confidence=0.6)

    assert settle([first, full]) == (full,)
    assert settle([first, unsure]) == (first,)
    assert settle([full, last]) == (last,)
    assert settle([full, full._replace(evidence=Evidence.READER)])[0].evidence is Evidence.READER
