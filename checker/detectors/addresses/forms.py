"""The parts of British addresses that have a form: postcodes, and streets with their numbers.

Presidio's stock postcode recogniser was left: it takes "Room B12 3rd floor" and "S6 2nd",
knows no postcode areas, and searches without regard to case at several times the cost.
"""

from __future__ import annotations

import regex

from checker.detectors.addresses.streets import STREET_HINT, STREET_NAME, is_famous
from checker.detectors.common.dates import MONTH
from checker.nlp.recogniser import Recogniser
from checker.text.patterns import lazy

POSTCODE = "POSTCODE"
STREET = "STREET"

_I = regex.IGNORECASE

# Royal Mail's postcode areas, the Crown dependencies included (Programmers' Guide to PAF).
_AREA = lazy(
    r"(?:AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY"
    r"|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE"
    r"|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL"
    r"|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)\d",
    _I,
)
# "B12 3rd floor", "S6 2nd", "E10 5th": a room or a road, and an ordinal.
_ORDINAL_END = lazy(r"(?:1st|2nd|3rd|[04-9]th)$", _I)
_ROOM_BEFORE = lazy(
    r"\b(?:rooms?|rm|class|set|group|bay|block|seat|row|table|ref|code|model|page|grid)\s?$", _I
)
# What is counted before a number is no house's ("Year 4 ...", "page 14 ...", "£3 ...").
_COUNTED_BEFORE = lazy(
    r"(?:\b(?:years?|yr|class|(?:class)?room|group|stage|key|level|unit|chapter|page|bus|route|set|top|over|all"
    r"|box|these|our|another|first|about|under|junction|phase|stand|pitch|court|lane|part|act|scene"
    r"|day|week|term|round|game|match|team|lesson|grade|band|aged?|verse|episode|volume|book|step"
    r"|zone|heat|race|lap|table|bay|season)\s|[£$€#/]|\d[.:])$",
    _I,
)
# "10 Mile Walk", "24 Hour Ride", "30 Easter Gardens": the number counts what follows it.
_COUNTING = lazy(
    r"\d[\w-]{0,9},?\s(?:miles?|hours?|days?|minutes?|weeks?|years?|peaks?|bridges|parks|km|met(?:re|er)s?"
    r"|easter|christmas|nativity|more|book|sponsored|charity|people|children|pupils)\s",
    _I,
)
# "3 Feb St Blaise": a saint's day.
_DAY = lazy(rf"\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH}\sst\.?", _I)
_NAME_AFTER = lazy(r"\.?\s\p{Lu}")
_WORD_BEFORE = 12


def _postcode(text: str, start: int, end: int) -> float | None:
    """Accept a code of a real area that is neither a room's nor ends like an ordinal."""
    code = text[start:end]
    if not _AREA.match(code) or _ORDINAL_END.search(code):
        return None
    if _ROOM_BEFORE.search(text, max(0, start - _WORD_BEFORE), start):
        return None
    return 0.8 if code.isupper() else 0.5


def _street(text: str, start: int, end: int) -> float | None:
    """Accept a street, and a number before it only where it can be a house's."""
    if not text[start].isdecimal():
        return 0.4
    if _COUNTED_BEFORE.search(text, max(0, start - _WORD_BEFORE), start):
        return None
    if _COUNTING.match(text, start, end) or is_famous(text[start:end]):
        return None
    if _DAY.fullmatch(text, start, end) and _NAME_AFTER.match(text, end):
        return None
    return 0.7


# "14", "14A", "3-5", "3 & 5".
_NUMBER = r"(?!0)\d{1,3}[A-Za-z]?(?:(?:[-/]|\s[-&]\s)\d{1,3}[A-Za-z]?)?,?\s"

FORMS = (
    Recogniser(
        POSTCODE,
        # Formats and letters of BS 7666-2: no Q, V, X first, no I, J, Z second, no C, I,
        # K, M, O, V at the end. Looked for backwards from the rarer end.
        pattern=(
            r"\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])(?<=(?<![\p{L}\d/#@_.-])"
            r"(?P<found>[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\s?\d[A-Z]{2}))"
        ),
        accept=_postcode,
        digits=2,
        hint="[0-9][A-Za-z]{2}",
    ),
    Recogniser(
        STREET,
        # What stands before is looked at after the first sign, which spares looking everywhere.
        pattern=(
            r"(?-i:[A-Z\d](?<![\p{L}\p{M}\d@#/_'-].)"
            rf"(?<=(?=(?P<found>(?:{_NUMBER})?{STREET_NAME})).))"
        ),
        accept=_street,
        hint=STREET_HINT,
    ),
)
