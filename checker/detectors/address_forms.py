"""The parts of British addresses, as forms: postcodes, streets, houses and flats.

Whether somebody lives there is judged in `address_places`. Presidio's stock postcode recogniser
was left: it takes "Room B12 3rd floor" and "S6 2nd", knows no postcode areas, and
searches without regard to case at several times the cost.
"""

from __future__ import annotations

import regex

from checker.nlp.recogniser import Recogniser

POSTCODE = "POSTCODE"
STREET = "STREET"

# Royal Mail's postcode areas, the Crown dependencies included (Programmers' Guide to PAF).
_AREAS = frozenset(
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY "
    "E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE "
    "LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL "
    "SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE".split()
)
# "B12 3rd floor", "S6 2nd", "E10 5th": an ordinal behind a room or a street's number.
_ORDINAL = regex.compile(r"1st|2nd|3rd|[04-9]th", regex.IGNORECASE)
_OTHER_BEFORE = regex.compile(
    r"\b(?:rooms?|rm|class|set|group|bay|block|seat|row|table|ref|code|model|page|grid)\s?$",
    regex.I,
)
_AREA = regex.compile(r"[A-Za-z]{1,2}")
_INWARD = 3
_LOOK_BACK = 8


def _postcode(text: str, start: int, end: int) -> float | None:
    """Accept a code of a real area that is neither a room nor followed by an ordinal's ending."""
    code = text[start:end]
    area = _AREA.match(code)
    if area is None or area[0].upper() not in _AREAS:
        return None
    if _OTHER_BEFORE.search(text, max(0, start - _LOOK_BACK), start):
        return None
    if _ORDINAL.fullmatch(code[-_INWARD:]):
        return None
    return 0.8 if code.isupper() else 0.5


_STREETS = (
    "Street|St|Road|Rd|Way|Avenue|Ave|Av|Close|Cl|Crescent|Cres|Croft|Drive|Gardens|Gdns|Garth|Grove|Lane|Ln|Mews|Rise"
    "|Terrace|Terr|Ter|Villas|Cottages|Court|Ct|Chase|Mead|Meadows?|Paddock|Copse|Spinney|Fold"
    "|Dell|Glade|Brow|Brae|Wynd|Nook|Lea|Leys|Orchard|Heights|Loan|Vale|Dale|Ride"
)
_OFTEN_NO_STREETS = (
    "Walk|Place|Pl|Row|Hill|View|Green|Park|Square|Sq|Gate|Bank|Mount|Parade"
    "|Broadway|Path|Fields?|Wharf|Quay|Yard|Drove|End|Common|Side|Bridge|Buildings|Mansions|Hollow"
    "|Passage|Glen|Moor|Dr"
)
_WELSH = "Heol|Ffordd|Stryd|Lôn|Lon|Clos|Rhodfa|Maes|Cwrt|Rhes|Teras|Gerddi|Llys|Tan"


_IN_CAPITALS = f"{_STREETS}|Walk|Hill|Place".upper()
_TYPE = rf"(?:{_STREETS}|{_OFTEN_NO_STREETS}|{_IN_CAPITALS})(?![\p{{L}}\d])"
_WORD = r"\p{Lu}[\p{L}\p{M}'-]{1,20}"
_WELSH_NAME = rf"(?:{_WELSH})(?:\s(?:y|yr|o|ar|a|{_WORD})){{1,3}}"
_NAME = rf"(?:{_WELSH_NAME}|(?:St\.\s)?(?:{_WORD}\s){{1,4}}?{_TYPE})"
_NUMBER = r"(?!0)\d{1,3}[A-Za-z]?(?:(?:[-/]|\s[-&]\s)\d{1,3}[A-Za-z]?)?,?\s"

# Years, classes, prices and distances are no house numbers, miles and hours no streets.
_NO_HOUSE = regex.compile(
    r"(?:\b(?:years?|yr|class|room|group|stage|key|level|unit|chapter|page|bus|route|set|top|over|all"
    r"|box|these|our|another|first|about|under|junction|phase|stand|pitch|court|lane|part|act|scene)\s"
    r"|[£$€#/.:])$",
    regex.IGNORECASE,
)
_NO_STREET = regex.compile(
    r"\d[\w-]{0,9},?\s(?:miles?|hours?|days?|minutes?|weeks?|peaks?|km|metres?|meters?|year|years"
    r"|easter|christmas|nativity|more|new|little|book|sponsored|charity|people|children|pupils)\s",
    regex.IGNORECASE,
)
# Addresses of stories and of governments, which schools write about.
_FAMOUS = frozenset(
    (
        "10 downing street",
        "11 downing street",
        "221b baker street",
        "4 privet drive",
        "32 windsor gardens",
        "17 cherry tree lane",
    )
)
_HAS_NUMBER = regex.compile(r"\d")


def _street(text: str, start: int, end: int) -> float | None:
    if not _HAS_NUMBER.match(text[start]):
        return 0.4
    if text[start:end].casefold() in _FAMOUS or _NO_HOUSE.search(text, max(0, start - 12), start):
        return None
    return None if _NO_STREET.match(text, start, end) else 0.7


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
    ),
    Recogniser(
        STREET,
        # What stands before is looked at after the first sign, which spares looking everywhere.
        pattern=(
            r"(?-i:[A-Z\d](?<![\p{L}\p{M}\d@#/_'-].)(?<=(?=(?P<found>"
            rf"(?:{_NUMBER})?{_NAME})).))"
        ),
        accept=_street,
    ),
)

_HOMES_END = regex.compile(
    r"\b(?:Avenue|Ave|Close|Cl|Crescent|Cres|Croft|Drive|Gardens|Gdns|Garth|Grove|Mews|Rise|Terrace"
    r"|Villas|Cottages|Chase|Paddock|Copse|Spinney|Fold)$",
    regex.IGNORECASE,
)
# The other kinds are as often a suburb ("lives in Notting Hill").
_STREET_END = regex.compile(
    r"\b(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Cl|Crescent|Cres|Croft|Drive|Gardens|Gdns|Garth"
    r"|Grove|Mews|Rise|Terrace|Way|Walk|Row|Place|Court|Square|Cottages|Villas|Chase|Fold|Brae|Wynd"
    r"|Loan|Mead|Paddock|Parade)$",
    regex.IGNORECASE,
)
_WELSH_STREET = regex.compile(rf"(?:{_WELSH})\s")
_COMMERCIAL = regex.compile(
    r"\b(?:High|Main|Market|Fore)\s(?:Street|St|Place|Square)$|\bParade$", regex.IGNORECASE
)


def is_residential(street: str) -> bool:
    """Say whether a street's kind is one that hardly anything but homes stands in."""
    return _HOMES_END.search(street) is not None


def is_commercial(street: str) -> bool:
    """Say whether a street is one that shops stand in ("12 High Street")."""
    return _COMMERCIAL.search(street) is not None


def is_street(name: str) -> bool:
    """Say whether a name is a street's and hardly ever a suburb's ("Notting Hill")."""
    return _STREET_END.search(name) is not None or _WELSH_STREET.match(name) is not None
