"""Telephone numbers in figures: the forms that Presidio looks for, and what makes them true."""

from __future__ import annotations

import regex

from checker.detectors.common.context import last_end, said_before, whole_words
from checker.detectors.contacts.numbers import (
    FEWEST_FIGURES,
    Line,
    digits_of,
    line_of,
    looks_dialled,
)
from checker.nlp.recogniser import Recogniser
from checker.text.patterns import lazy

# Up to three signs between two figures, a line's end among them; a keycap emoji leaves U+20E3
# behind its figure.
_GAP = r"[ \n.\-/()_·•*|,\u20e3\p{Extended_Pictographic}]{0,3}"
_FIGURE = r"[\doil]"
# Not inside a word, an amount, a reference or a longer number.
_START = r"(?<![\p{L}\d£$€=&#_])(?<!\p{L}/)(?<!\d[.,:-])"
_END = r"(?![\p{L}\d]|[.,-]\d|/(?!0)\d|\x20(?!0)\d{3})"

_CUE = (
    r"(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|landline|text|ring|call|dial|whats\s?app|sms|"
    r"(?:my|her|his|their)\s(?:new\s)?(?:number|no|num))"
)
_REFERENCE = whole_words((
    "order", "ref", "reference", "invoice", "isbn", "issn", "charity", "company", "urn", "upn",
    "account", "policy", "booking", "tracking", "serial", "part no", "licence", "license", "nhs",
    "meeting", "meeting id", "zoom", "teams", "id", "barcode", "ticket", "vat", "sort code",
    "card", "candidate", "iban", "passport", "po", "parcel", "model", "version",
))  # fmt: skip
_PHONE_WORD = whole_words((
    "tel", "telephone", "phone", "mob", "mobile", "cell", "text", "ring", "call", "dial",
    "whatsapp", "sms", "number", "landline", "message", "contact", "reach",
))  # fmt: skip
_HELPLINES = frozenset({"116123", "116000", "116111", "112233"})

_SURE = {Line.MOBILE: 0.97, Line.FOREIGN: 0.9, Line.LANDLINE: 0.85}
_CUED = 0.7
_LOCAL_NUMBER = range(6, 9)
_LOCAL_SPELLING = lazy(r"\d{3,8}(?:[ -]\d{3,5})?")
_INTRODUCED = lazy(
    r"(?:[:=>-]|\b(?:on|is|at|no\.?|tel\.?|mob|phone|number))\s{0,2}$", regex.IGNORECASE
)
_NATIONAL_DIGITS = 10


def _accept_dialled(text: str, start: int, end: int) -> float | None:
    spelling = text[start:end]
    line = line_of(digits_of(spelling))
    if line is None or not looks_dialled(spelling) or _is_reference(text, start):
        return None
    return _SURE[line]


def _accept_cued(text: str, start: int, end: int) -> float | None:
    """Judge a number that starts with neither 0 nor +, right behind a word for dialling."""
    spelling = text[start:end]
    digits = digits_of(spelling)
    if digits in _HELPLINES or not looks_dialled(spelling) or _is_reference(text, start):
        return None
    if len(digits) in _LOCAL_NUMBER:
        introduced = _INTRODUCED.search(text[max(0, start - 8) : start])
        return _CUED if introduced and _LOCAL_SPELLING.fullmatch(spelling) else None
    if digits.startswith("44"):
        return _CUED if line_of("+" + digits) else None
    return _CUED if len(digits) >= _NATIONAL_DIGITS else None


def _is_reference(text: str, start: int) -> bool:
    """Say whether the last thing named before a number is a reference and not a telephone."""
    before = said_before(text, start, 30)
    return last_end(_REFERENCE, before) > last_end(_PHONE_WORD, before)


def line_at(text: str, start: int, end: int) -> Line:
    """Return the kind of line of an accepted number; a cued one without its 0 counts as mobile."""
    digits = digits_of(text[start:end])
    if digits[0] not in "+0":
        digits = "+" + digits if digits.startswith("44") else "0" + digits
    if len(digits) - 1 in _LOCAL_NUMBER:
        return Line.LANDLINE
    return line_of(digits) or Line.FOREIGN


PHONE = Recogniser(
    "PHONE",
    pattern=rf"{_START}(?:"
    rf"\(?(?:\+|00)\x20?\(?44(?:{_GAP}\(0\)|{_GAP}0)?(?:{_GAP}{_FIGURE}){{10}}"
    rf"|\(?(?:\+|00)\x20?\(?(?!44)[1-9](?:{_GAP}{_FIGURE}){{7,14}}"
    rf"|\((?=0\d{{2,5}}\))0(?:{_GAP}{_FIGURE}){{9,10}}"
    rf"|[0o](?:{_GAP}{_FIGURE}){{9,10}}"
    rf")\u20e3?{_END}",
    accept=_accept_dialled,
    digits=FEWEST_FIGURES,
)

PHONE_AFTER_CUE = Recogniser(
    "PHONE_AFTER_CUE",
    pattern=rf"\b{_CUE}(?:'s)?\.?(?:\s(?!on\s|is\s|at\s)[\p{{L}}'-]{{1,15}}){{0,2}}"
    rf"(?:\s?[:=>-]{{1,2}}|\s(?:on|is|at|no\.?)){{0,2}}\s{{0,2}}"
    rf"(?P<found>[1-9](?:[ .\-/()]{{0,2}}\d){{5,14}}){_END}",
    accept=_accept_cued,
    digits=6,
)
