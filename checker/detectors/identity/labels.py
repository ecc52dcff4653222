"""Numbers that identify somebody because the words before them say so ("candidate number 4072").

A labelled number needs no valid check digit: a slip of the pen in an NHS number leaves
nine digits that still find the patient.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from checker.detectors.common.labelled import ANYTHING, STEPS, TIGHT, label, values
from checker.detectors.identity.plates import REGISTRATION
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.detectors.common.signed import SignedPattern

_NUMBERS = r"\s?(?:numbers?|nos?\b\.?|nums?\b\.?|ids?\b|ref(?:erence)?\b\.?|#)"
_ONE_NUMBER = r"\s(?:reference\s)?(?:number|no\b\.?|id|ref\b|#)"

_NEXT = r"[\s:.=#(\"'-]{0,3}+(?:(?:is|was|reads|of)\s)?+[\"']?+"
_END = r"(?![\p{L}\d]|[.:/]\d)"


def _number(signs: str, words: str, value: str, gap: str = STEPS) -> SignedPattern:
    """Return the label of a number that ends where its digits end."""
    return label(signs, words, f"(?:{value}){_END}", gap)


_CANDIDATE = rf"(?:exam(?:ination)?\s)?cand(?:idate)?s?\.?{_NUMBERS}|exam(?:ination)?{_NUMBERS}"
_NO_YEAR = r"(?!20[1-3]\d(?!\d))"
_TEN = r"\d{3}[ -]?\d{3}[ -]?\d{4}"
_TWO_BY_TWO = r"[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d"
# A round thousand is a count ("our student number 3000").
_PERSONAL = rf"{_NO_YEAR}(?![1-9]\d?000(?!\d))(?:[A-Z]{{0,4}}[-/]?\d{{4,12}}|\d\d/\d{{5}})"

_LABELS = (
    # Four digits, 0001 to 9999 (JCQ, Instructions for conducting examinations).
    _number("cand exam", _CANDIDATE, r"\d{4}", TIGHT),
    _number("cand exam", _CANDIDATE, rf"{_NO_YEAR}\d{{4}}"),
    _number("candidate", r"candidates?:?\s", rf"{_NO_YEAR}(?!19\d\d|\d000)\d{{4}}", gap=""),
    _number(
        "uci candidate",
        r"uci|unique\scandidate\sidentifier",
        r"\d{5}[ /-]?\w[ -]?\d\d[ -]?\d{4}[ -]?[A-Za-z]",
        ANYTHING,
    ),
    _number(
        "upn unique",
        rf"upns?|unique\spupil(?:{_NUMBERS}|\sidentifier)",
        r"[A-Za-z]?(?:[ -]?\d){11,12}[ -]?[A-Za-z]?",
        ANYTHING,
    ),
    _number("uln unique", rf"ulns?|unique\slearner{_NUMBERS}", _TEN, ANYTHING),
    _number(
        "nhs chi health h&c",
        rf"(?:nhs|chi|health\s(?:and|&)\scare|h&c){_NUMBERS}",
        rf"(?!0[4-9]|080){_TEN}",
        ANYTHING,
    ),
    _number(
        "insurance ni",
        rf"national\sinsurance(?:{_NUMBERS})?|ni{_NUMBERS}|nino",
        rf"(?i:[A-Z]{{2}}){_TWO_BY_TWO}(?:[ .-]?[A-Da-d])?",
        ANYTHING,
    ),
    _number(
        "passport permit brp document card",
        rf"(?:passport|residence\spermit|brp|travel\sdocument|id\scard)(?:{_NUMBERS})?",
        r"(?i:[A-Z]{0,2})\d{7,9}(?:GBR)?",
    ),
    _number(
        "driv",
        rf"(?:driving|driver'?s?)\slicen[cs]e(?:{_NUMBERS})?",
        r"(?i:[A-Z]{1,5}9{0,4}[ -]?\d{6}[ -]?[A-Z9]{2}[ -]?\w{3})|\d{8}",
        ANYTHING,
    ),
    _number("sort", r"sort(?:ing)?[\s-]?code", r"\d\d[ .-]?\d\d[ .-]?\d\d"),
    _number("sort s/c", r"sort|s/c", r"\d\d-\d\d-\d\d"),
    _number("acc a/c", rf"(?:account|acct|acc|a/c)\b\.?(?:{_NUMBERS})?", r"\d{8}|\d{4} \d{4}"),
    _number(
        "card visa amex number",
        r"(?:debit|credit|bank|payment|purchasing|business)\scard|card\snumber|long\snumber"
        r"|visa|mastercard|amex",
        r"(?:\d{4}[ -]?){3}\d{4}|\d{4}[ -]?\d{6}[ -]?\d{5}|\d{13,19}",
        ANYTHING,
    ),
    _number("cv", r"cvv2?|cvc2?|cv2", r"\d{3,4}", TIGHT),
    _number(
        "pupil student learner admission enrol sims",
        rf"(?:pupil|student|learner|admissions?|enrolment|sims){_ONE_NUMBER}",
        _PERSONAL,
    ),
    _number(
        "staff employee payroll personnel pension teacher dbs badge works membership",
        r"(?:staff|employee|payroll|personnel|pension|teacher(?:'?s)?|dbs(?:\scertificate)?"
        rf"|badge|works|membership){_ONE_NUMBER}|(?:staff|employee)\s(?:card|badge|pass)",
        _PERSONAL,
    ),
    _number("trn", rf"trn(?:{_NUMBERS})?", r"\d\d/\d{5}|\d{7}"),
    _number("utr taxpayer", rf"(?:utr|unique\staxpayer)(?:{_NUMBERS})?", r"\d{5} ?\d{5}"),
)

_PLATES = _number(
    "reg plate vrn",
    rf"reg(?:istration)?(?:{_ONE_NUMBER}|\s(?:plate|mark))?|(?:number\s?)?plates?|vrn",
    # A personal plate has letters and figures too, and is no time or size.
    rf"(?i:{REGISTRATION})|(?=[A-Z ]{{1,6}}\d|\d{{1,4}} ?[A-Z])"
    r"(?!\d{1,2} ?(?:AM|PM|ST|ND|RD|TH|KG))[A-Z0-9]{1,4} ?[A-Z0-9]{1,3}",
    _NEXT,
)

# An account behind its sort code needs no label where money is spoken of.
_BANK = lazy(
    r"(?<![\w.,/-]|\d )(\d\d-\d\d-\d\d|\d\d \d\d \d\d)([^\d\n]{1,25}?)(\d{8}|\d{4} \d{4})"
    r"(?![\w/]|[.,-]\d| \d)"
)
_MONEY = lazy(
    r"\b(?:bank|bacs|money|pay|paid|payments?|transfers?|deposits?|donat(?:e|ions?)|account|acc|a/c|sort)\b",
    regex.I,
)
_TOGETHER = lazy(r"[\s/|,;:&-]{1,3}")
_MONEY_NEAR = 60
_DIGIT = re.compile(r"\d")
_FEWEST_DIGITS = 3


def labelled_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the numbers that a label makes identifying.

    Args:
        text: The cleaned text.
    """
    digits = len(_DIGIT.findall(text))
    if digits:
        yield from values(text, (_PLATES,))
    if digits < _FEWEST_DIGITS:
        return
    yield from values(text, _LABELS)
    for match in _BANK.finditer(text):
        yield from _sort_code_and_account(text, match)


def _sort_code_and_account(text: str, match: regex.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield a sort code and the account behind it, as one where signs alone divide them."""
    if _TOGETHER.fullmatch(match[2]):
        yield match.span()
    elif _MONEY.search(text, max(0, match.start() - _MONEY_NEAR), match.end()):
        yield match.span(1)
        yield match.span(3)
