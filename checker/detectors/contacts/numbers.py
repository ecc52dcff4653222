"""What a row of digits is when it is dialled.

Ranges: Ofcom's National Telephone Numbering Plan (01 and 02 geographic; 03 charged like
them and used by organisations; 05 corporate and internet; 07 mobile, personal and
paging; 08 and 09 special rate) and Ofcom's "Telephone numbers for use in TV and radio
drama programmes", whose ranges libphonenumber calls invalid. Length alone is therefore
asked of UK numbers, and libphonenumber of all others.
"""

from __future__ import annotations

from enum import Enum

from checker.text.patterns import lazy

_LETTERS_AS_FIGURES = str.maketrans("oOiIlL", "001111")
_FIGURES = lazy(r"[\doOiIlL]")
_GROUPS = lazy(r"[\doOiIlL]{1,20}")
_AREA = lazy(r"0(?:1[1-9]|2[03489])")
_DATE = lazy(r"(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}(?!\d)")
_TIMES = lazy(r"[0-2]?\d[.:][0-5]\d\D{1,3}[0-2]?\d[.:][0-5]\d(?!\d)")

UK_DIGITS = 11
"""Digits of a UK number with its leading 0; a few old landlines have one less."""

_SHORTEST_AREA_CODE = 3
_SMALLEST_LIST_GROUP = 3
FEWEST_FIGURES = 5


class Line(Enum):
    """The kinds of telephone lines that a private person may have."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    FOREIGN = "foreign"


def digits_of(spelling: str) -> str:
    """Return the number without its punctuation, a leading + kept, O, I and L as figures."""
    figures = "".join(_FIGURES.findall(spelling)).translate(_LETTERS_AS_FIGURES)
    figures = "".join(str(int(figure)) for figure in figures)
    return f"+{figures}" if "+" in spelling else figures


def line_of(digits: str) -> Line | None:
    """Return what kind of line a number is, or None where it is no private person's number.

    Args:
        digits: Digits alone, as dialled in the UK, with + or 00 before a country code.
    """
    national = _national(digits)
    if national is None:
        return Line.FOREIGN if _is_foreign(digits) else None
    if national.startswith("07"):
        return Line.MOBILE if len(national) == UK_DIGITS else None
    if _AREA.match(national) and len(national) == UK_DIGITS:
        return Line.LANDLINE
    short = national.startswith("01") and len(national) == UK_DIGITS - 1
    return Line.LANDLINE if short and _is_valid("+44" + national[1:]) else None


def looks_dialled(spelling: str) -> bool:
    """Say whether figures are grouped as in a telephone number, not as dates, times or a list."""
    if _DATE.match(spelling) or _TIMES.match(spelling):
        return False
    groups = _GROUPS.findall(spelling)
    if sum(map(str.isdecimal, spelling)) < FEWEST_FIGURES:
        return False
    if ("," in spelling or "\n" in spelling) and min(map(len, groups)) < _SMALLEST_LIST_GROUP:
        return False
    singly = all(len(group) == 1 for group in groups)
    mobile = digits_of(spelling).startswith("07")
    return singly or mobile or len(groups[0]) >= _SHORTEST_AREA_CODE or groups[0][0] != "0"


def _national(digits: str) -> str | None:
    """Return a UK number with its leading 0, or None for a number of another country."""
    for prefix in ("+44", "0044"):
        if digits.startswith(prefix):
            return "0" + digits[len(prefix) :].removeprefix("0")
    return None if digits.startswith(("+", "00")) else digits


def _is_foreign(digits: str) -> bool:
    # A written + says that it is a number to dial; after 00 only a real one is believed.
    if digits.startswith("+"):
        return _is_valid(digits, by_length=True)
    return _is_valid("+" + digits.removeprefix("00"))


def _is_valid(international: str, *, by_length: bool = False) -> bool:
    import phonenumbers  # noqa: PLC0415  (its tables are large; most drafts need none of them)

    try:
        number = phonenumbers.parse(international, None)
    except phonenumbers.NumberParseException:
        return False
    check = phonenumbers.is_possible_number if by_length else phonenumbers.is_valid_number
    return bool(check(number))
