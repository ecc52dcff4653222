"""The names of British streets, as a pattern, and what kind of street a name is."""

from __future__ import annotations

import regex

from checker.text.patterns import lazy

# Kinds of street, the commonest first; those of the second list are as often a suburb, a
# park or a building ("Notting Hill", "Victoria Park").
_STREETS = (
    "Street|St|Road|Rd|Way|Avenue|Ave|Av|Close|Cl|Crescent|Cres|Croft|Drive|Gardens|Gdns|Garth"
    "|Grove|Lane|Ln|Mews|Rise|Terrace|Terr|Ter|Villas|Cottages|Court|Ct|Chase|Mead|Paddock|Copse"
    "|Spinney|Fold|Brae|Wynd|Loan|Walk|Row|Place|Pl|Square|Sq|Parade"
)
_OFTEN_NO_STREETS = (
    "Hill|View|Green|Park|Gate|Bank|Mount|Broadway|Path|Fields?|Meadows?|Wharf|Quay|Yard|Drove"
    "|End|Common|Side|Bridge|Buildings|Mansions|Hollow|Passage|Glen|Moor|Dr|Dell|Glade|Brow|Nook"
    "|Lea|Leys|Orchard|Heights|Vale|Dale|Ride"
)
_WELSH = "Heol|Ffordd|Stryd|Lôn|Lon|Clos|Rhodfa|Maes|Cwrt|Rhes|Teras|Gerddi|Llys|Tan"

_IN_CAPITALS = f"{_STREETS}|HILL".upper()
_KIND = rf"(?:{_STREETS}|{_OFTEN_NO_STREETS}|{_IN_CAPITALS})(?![\p{{L}}\d])"
_WORD = r"\p{Lu}[\p{L}\p{M}'-]{1,20}"

STREET_NAME = (
    rf"(?:(?:{_WELSH})(?:\s(?:y|yr|o|ar|a|{_WORD})){{1,3}}|(?:St\.\s)?(?:{_WORD}\s){{1,4}}?{_KIND})"
)
"""A street's name with capitals, as a pattern."""

STREET_HINT = f"(?:{_STREETS}|{_OFTEN_NO_STREETS}|{_IN_CAPITALS}|{_WELSH})(?![A-Za-z0-9])"
"""The word that every street's name has, as a plain pattern; "Star" is not "St"."""

_STREET_END = lazy(rf"\b(?:{_STREETS})$|^(?:{_WELSH})\s", regex.IGNORECASE)
_HOMES_END = lazy(
    r"\b(?:Avenue|Ave|Close|Cl|Crescent|Cres|Croft|Drive|Gardens|Gdns|Garth|Grove|Mews|Rise"
    r"|Terrace|Villas|Cottages|Chase|Paddock|Copse|Spinney|Fold)$",
    regex.IGNORECASE,
)
_SHOPS_END = lazy(
    r"\b(?:High|Main|Market|Fore)\s(?:Street|St|Place|Square)$|\bThe\sParade$", regex.IGNORECASE
)
# Addresses of stories and of governments, which schools write about.
_FAMOUS = frozenset(
    {
        "10 downing street",
        "11 downing street",
        "12 downing street",
        "52 festive road",
        "742 evergreen terrace",
        "221b baker street",
        "4 privet drive",
        "32 windsor gardens",
        "17 cherry tree lane",
    }
)


def is_street(name: str) -> bool:
    """Say whether a name is a street's and hardly ever a suburb's."""
    return _STREET_END.search(name) is not None


def is_residential(street: str) -> bool:
    """Say whether a street's kind is one that hardly anything but homes stands in."""
    return _HOMES_END.search(street) is not None


def is_commercial(street: str) -> bool:
    """Say whether a street is one that shops stand in ("12 High Street")."""
    return _SHOPS_END.search(street) is not None


def is_famous(address: str) -> bool:
    """Say whether a number and street are known from the news or a story."""
    return address.casefold() in _FAMOUS
