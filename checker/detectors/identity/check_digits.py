"""Check digits of the numbers that identify people: a pure function for each.

The NHS number's modulus 11 is left to Presidio's own recogniser, which computes it rightly.
"""

from __future__ import annotations

from operator import mul
from string import digits

_UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_UPN_LENGTH = 13
_UPN_WEIGHTS = range(2, 14)
_UPN_SIGNS = digits + _UPN_LETTERS
_UPN_VALUES = bytes.maketrans(_UPN_SIGNS.encode(), bytes((*range(10), *range(len(_UPN_LETTERS)))))

# Characters of an IBAN, by country; SWIFT's IBAN Registry lists more, of which these are
# the United Kingdom, its dependencies and the countries its families send money to.
IBAN_LENGTHS = {
    15: ("NO",),
    16: ("BE",),
    18: ("DK", "FI", "NL"),
    20: ("AT", "EE", "LT", "LU", "XK"),
    21: ("CH", "HR", "LV"),
    22: ("BG", "DE", "GB", "GE", "IE", "ME", "RS"),
    23: ("AE", "GI", "IL"),
    24: ("CZ", "ES", "PK", "RO", "SE", "SK", "TN"),
    25: ("PT",),
    26: ("IS", "TR"),
    27: ("FR", "GR", "IT"),
    28: ("AL", "CY", "HU", "LB", "PL"),
    29: ("UA",),
    31: ("MT",),
}


def _plain(number: str) -> str:
    """Return a number without the spaces and dashes that it is written with."""
    return "".join(sign for sign in number if sign.isascii() and sign.isalnum()).upper()


def is_upn(number: str) -> bool:
    """Say whether a unique pupil number carries its check letter.

    The letter stands for the sum of the characters at places 2 to 13, each times its
    place, modulo 23. A temporary number ends in a letter, which counts as its place
    in the same alphabet (no I, O, S). Source: UK Government Data Standards Catalogue,
    Unique Pupil Number 2.0; Department for Education, "Unique pupil numbers (UPNs)".

    Args:
        number: 13 characters; spaces and dashes are passed over.
    """
    plain = number if number.isascii() and number.isalnum() and number.isupper() else _plain(number)
    if len(plain) != _UPN_LENGTH or not plain[1:12].isdigit() or plain[12] not in _UPN_SIGNS:
        return False
    # Bytes are numbers already, so that the whole number is read at once: registers are long.
    values = plain[1:].encode().translate(_UPN_VALUES)
    total = sum(map(mul, _UPN_WEIGHTS, values))
    return plain[0] == _UPN_LETTERS[total % len(_UPN_LETTERS)]


def is_luhn(number: str) -> bool:
    """Say whether a payment card's last digit is right (ISO/IEC 7812-1, annex B).

    Args:
        number: Digits; spaces and dashes are passed over.
    """
    plain = _plain(number)
    if not plain.isdigit() or not any(digit != "0" for digit in plain):
        return False
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in plain[-2::-2])
    return (sum(map(int, plain[-1::-2])) + sum(doubled)) % 10 == 0


def is_iban(number: str) -> bool:
    """Say whether a bank account number carries its check digits (ISO 13616, modulo 97).

    Args:
        number: Country, two check digits and account; spaces and dashes are passed over.
    """
    plain = _plain(number)
    if plain[:2] not in IBAN_LENGTHS.get(len(plain), ()) or not plain[2:4].isdigit():
        return False
    digits = "".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])
    return int(digits) % 97 == 1
