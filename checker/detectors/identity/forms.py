"""Numbers that show by their form alone that they identify somebody.

Of Presidio's stock recognisers only the NHS number's is used. The others were tried and
left: the card recogniser does not know Mastercard's 2221 to 2720 and takes 13-digit bar
codes; the IBAN recogniser's candidates run into the words behind them; the National
Insurance one does not know the prefix QQ, which official examples bear; the licence one
reads no spaces; all of them search without regard to case, at several times the cost.
"""

from __future__ import annotations

from checker.detectors.identity.check_digits import IBAN_LENGTHS, is_iban, is_luhn, is_upn
from checker.nlp.recogniser import Recogniser, words_near
from checker.text.patterns import lazy

_AFTER = r"(?![\w/@=]|[.,-]\d)"

# A number that somebody calls an order or a meeting is that.
_SOMETHING_ELSE = lazy(
    r"\b(?:orders?|invoice|tracking|parcel|booking|receipt|meeting|webinar|zoom|isbn|bar ?code"
    r"|item|product|part|model|serial|batch|sku|raffle|tickets?|gift|voucher|hymn|song"
    r"|charity|company|quote|catalogue|event|version|licence key)\b"
)
_HEALTH = lazy(r"\b(?:nhs|chi|h&c|health and care|hospital|patient|surgery)\b")
_TELEPHONE = lazy(r"\b(?:tel|telephone|phone|mobile|mob|call|ring|text|fax|whatsapp)\b")

# Numbers in use: England, Wales and the Isle of Man 400-499 and 600-799, Northern Ireland
# 320-399 (NHS Data Dictionary, NHS NUMBER; HSC, Health and Care Number). A run of ten
# digits must lie in them, and not look like a mobile number whose nought was left out;
# groups with spaces (dashes are American telephones) may be of those kept for later too.
_RUN_IN_USE = lazy(r"3[2-9]|4|6")
_GROUPED_IN_USE = lazy(r"[3-9]\d\d \d{3} \d{4}")
_FEWEST_DIFFERENT_DIGITS = 4
_GLUE = frozenset("/=#&?%+@._-\\")

# HMRC, National Insurance Manual, NIM39110.
_NEVER_GIVEN_OUT = frozenset({"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"})


def _form(first: str, rest: str, width: int = 1) -> str:
    """Return a form that is told by its capitals and stands on its own.

    On its own is: neither inside a longer number or word nor part of a web address, path
    or sum. That is looked at after the first signs, which spares looking everywhere.

    Args:
        first: The first signs.
        rest: What follows them.
        width: How many signs `first` takes.
    """
    alone = rf"(?<!(?:[\w/=#&?%+@.]|[\w=]-){'.' * width})"
    return rf"(?-i:{first}{alone}{rest}){_AFTER}"


def _is_something_else(text: str, start: int, end: int) -> bool:
    return bool(_SOMETHING_ELSE.search(words_near(text, start, end, before=30, after=0)))


def _upn(text: str, start: int, end: int) -> float | None:
    return 0.98 if is_upn(text[start:end]) else None


def _iban(text: str, start: int, end: int) -> float | None:
    return 0.99 if is_iban(text[start:end]) else None


def _card(text: str, start: int, end: int) -> float | None:
    if not is_luhn(text[start:end]) or _is_something_else(text, start, end):
        return None
    return 0.95


def _nhs(text: str, start: int, end: int) -> float | None:
    """Judge ten digits whose modulus 11 is right, as those of every eleventh number are.

    Called an NHS number, it is one. Otherwise it must lie in a range in use and be
    neither a telephone's nor an order's.
    """
    number = text[start:end]
    if text[max(0, start - 1) : start] in _GLUE or text[end : end + 1] == "@":
        return None
    around = words_near(text, start, end)
    if _HEALTH.search(around):
        return 0.98
    if len(set(number)) < _FEWEST_DIFFERENT_DIGITS:
        return None
    if _SOMETHING_ELSE.search(around) or _TELEPHONE.search(around):
        return None
    if _GROUPED_IN_USE.match(number):
        return 0.85
    return 0.6 if number.isdigit() and _RUN_IN_USE.match(number) else None


def _insurance(text: str, start: int, end: int) -> float | None:
    if text[start : start + 2] in _NEVER_GIVEN_OUT or _is_something_else(text, start, end):
        return None
    return 0.9


def _licence(text: str, start: int, end: int) -> float | None:
    return None if _is_something_else(text, start, end) else 0.9


_IBAN = "|".join(
    rf"(?<=(?:{'|'.join(countries)})..)(?:[ -]?[A-Z0-9]){{{length - 4}}}"
    for length, countries in IBAN_LENGTHS.items()
)
# Visa, Mastercard, Discover and Maestro: four times four digits; American Express: 4, 6, 5.
_CARD = r"(?:(?<=4\d|5[0-5]|2[2-7]|6\d)\d\d(?:[ -]?\d{4}){3}|(?<=3[47])\d\d[ -]?\d{6}[ -]?\d{5})"
# DVLA: five signs of the surname, filled up with nines; the date of birth with its decade
# first and its year last, 50 added to a woman's month; initials; three signs of control.
_LICENCE = (
    r"(?=[A-Z]{0,4}9{0,4}[ -]?\d{6})[A-Z9]{4}[ -]?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])"
    r"(?:0[1-9]|[12]\d|3[01])\d[ -]?[A-Z9]{2}[ -]?[A-Z0-9][ -]?[A-Z]{2}"
)
_TWO_BY_TWO = r"[ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?"

FORMS = (
    Recogniser(
        "UPN",
        digits=11,
        pattern=_form("[A-HJ-NP-RT-Z]", r"\d{11}[A-HJ-NP-RT-Z0-9]"),
        accept=_upn,
        certain=True,
    ),
    Recogniser("NHS_NUMBER", stock="NhsRecognizer", accept=_nhs, certain=True, digits=10),
    Recogniser(
        "PAYMENT_CARD",
        pattern=_form(r"[2-6]\d", _CARD, width=2),
        accept=_card,
        certain=True,
        digits=15,
    ),
    Recogniser(
        "IBAN",
        pattern=_form(r"[A-Z]{2}\d\d", f"(?:{_IBAN})", width=4),
        accept=_iban,
        certain=True,
        digits=6,
    ),
    Recogniser(
        "NATIONAL_INSURANCE_NUMBER",
        # QQ is never given out, which is why official examples bear it.
        pattern=_form("[A-CEGHJ-PR-TW-Z]", f"[A-CEGHJ-NPR-TW-Z]{_TWO_BY_TWO}[A-D]")
        + "|"
        + _form("Q", f"Q{_TWO_BY_TWO}[A-D]"),
        accept=_insurance,
        digits=6,
    ),
    Recogniser("DRIVING_LICENCE", pattern=_form("[A-Z]", _LICENCE), accept=_licence, digits=6),
    # Centre, board, year, candidate, check letter (JCQ, Unique Candidate Identifier).
    Recogniser(
        "UNIQUE_CANDIDATE_IDENTIFIER",
        pattern=_form(r"\d{5}", r" ?[0-9AB] ?\d\d ?\d{4} ?[A-HK-MRTV-Y]", width=5),
        score=0.8,
        digits=11,
    ),
)
