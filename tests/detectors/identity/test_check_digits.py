"""Check digits: published examples pass, one wrong sign fails."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.detectors.identity.check_digits import is_iban, is_luhn, is_upn

Check = Callable[[str], bool]


@pytest.mark.parametrize(
    ("check", "number"),
    [
        (is_upn, "B801200005001"),
        (is_upn, "b80120 0005001"),
        (is_upn, "M80120000500A"),
        (is_luhn, "4111 1111 1111 1111"),
        (is_luhn, "3782-822463-10005"),
        (is_iban, "GB29 NWBK 6016 1331 9268 19"),
        (is_iban, "DE89370400440532013000"),
        (is_iban, "pl61109010140000071219812874"),
    ],
)
def test_numbers_with_their_check_digits(check: Check, number: str) -> None:
    """Spaces, dashes and small letters change nothing."""
    assert check(number)


@pytest.mark.parametrize(
    ("check", "number"),
    [
        (is_upn, "A801200005001"),
        (is_upn, "B801200005002"),
        (is_upn, "M80120000500I"),
        (is_upn, "B80120000500"),
        (is_upn, "3801200005001"),
        (is_luhn, "4111 1111 1111 1112"),
        (is_luhn, "0000 0000 0000 0000"),
        (is_luhn, "4111 1111 1111 111a"),
        (is_iban, "GB29 NWBK 6016 1331 9268 18"),
        (is_iban, "GB29 NWBK 6016 1331 9268"),
        (is_iban, "XX29 NWBK 6016 1331 9268 19"),
        (is_iban, "GBAB NWBK 6016 1331 9268 19"),
    ],
)
def test_numbers_without_them(check: Check, number: str) -> None:
    """A wrong sign, letter, length or country is refused."""
    assert not check(number)


@given(st.text(max_size=40), st.sampled_from([is_upn, is_luhn, is_iban]))
def test_any_text_has_an_answer(text: str, check: Check) -> None:
    """Whatever is asked, the answer is yes or no."""
    assert check(text) in {True, False}


@given(st.integers(min_value=0, max_value=10**11 - 1))
def test_one_letter_fits_every_number(digits: int) -> None:
    """Of the 23 letters exactly one makes a pupil number valid."""
    number = f"{digits:011d}0"

    assert sum(is_upn(letter + number) for letter in "ABCDEFGHJKLMNPQRTUVWXYZ") == 1
