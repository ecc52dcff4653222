"""Whose number it is: a private person's, or one that an organisation publishes.

Decided by the nearest word of the same sentence that says so. What it cannot see is a
published number with no such word beside it on a personal account; the school file will
tell it the school's own.
"""

from __future__ import annotations

import regex

from checker.detectors.common.context import last_end, said_after, said_before, whole_words
from checker.detectors.contacts.numbers import Line
from checker.text.lexicon import is_given_name, is_word
from checker.text.patterns import lazy

_OFFICE = (
    "office", "reception desk", "main reception", "school reception", "switchboard",
    "absence line", "attendance line", "helpline", "help line", "hotline", "crisis line",
    "support line", "advice line", "information line", "booking line", "box office",
    "enquiries", "enquiry line", "customer services", "customer service", "out of hours",
    "school mobile", "school phone", "school number", "school text number", "office mobile",
    "club mobile", "club phone", "trip mobile", "trip phone", "nursery mobile", "nursery phone",
    "pta mobile", "pta phone", "emergency line", "non emergency", "non-emergency",
    "ring the school", "call the school", "phone the school", "text the school",
    "contact the school", "childline", "nspcc", "samaritans", "shout", "nhs", "crimestoppers",
    "refuge",
)  # fmt: skip
_PLACES = (
    "reception", "school", "academy", "college", "nursery", "preschool", "pre-school",
    "playgroup", "university", "bookings", "booking", "tickets", "ticket", "surgery", "clinic",
    "hospital", "pharmacy", "chemist", "dentist", "council", "police", "museum", "gallery",
    "library", "theatre", "cinema", "centre", "hall", "church", "mosque", "temple", "gurdwara",
    "synagogue", "charity", "trust", "foundation", "shop", "store", "station", "restaurant",
    "cafe", "café", "pub", "hotel", "farm", "zoo", "club", "service", "services", "department",
    "team", "line", "company", "firm", "garage", "vets", "desk", "information", "branch",
    "studio", "ltd", "fax", "contractor", "contractors", "supplier", "suppliers", "taxi",
    "taxis", "cab",
)  # fmt: skip
_OWN = (
    "my", "mine", "me", "she", "he", "his", "her", "hers", "their", "theirs", "him", "them", "home",
    "mum", "mam", "mummy", "mom", "dad", "daddy", "nan", "nana", "nanny", "gran", "granny",
    "grandma", "grandad", "grandpa", "auntie", "aunt", "aunty", "uncle", "sister", "brother",
    "wife", "husband", "partner", "neighbour", "friend", "childminder", "personal", "private",
    "mr", "mrs", "ms", "miss", "mx", "ask for",
)  # fmt: skip
_NOT = r"(?:not|than|instead of|without|bypass|avoid|skip)(?:\s\p{L}{1,12}){0,3}\s"

_OFFICE_WORD = whole_words(_OFFICE)
_PLACE_WORD = whole_words(_OFFICE + _PLACES)
_US = whole_words(("us",))
_OWN_WORD = whole_words(_OWN)
_REFUSED = lazy(rf"{_NOT}(?:the\s|our\s)?$", regex.IGNORECASE)
_CALLED = lazy(
    r"\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Tt]ext|[Cc]ontact|[Mm]essage|[Ss]ee|[Tt]ell|[Ll]et|to|from|for)\s"
    r"(?P<name>\p{Lu}[\p{L}'-]{1,30})(?P<alone>\s(?:on|at)\s)?"
)
_LABEL_AFTER = lazy(
    r"^[\s,(:-]{0,3}(?:for |is |at |to reach |that's )?(?:the |our |your )?(?:main |school ){0,2}"
    r"(?:office|reception|switchboard|helpline|hotline|school|box office|surgery|club|council)\b",
    regex.IGNORECASE,
)
_FOR_BUSINESS = lazy(
    r"^\s{0,2}(?:to|for)\s(?:your\s|more\s|an?\s|any\s)?(?:book|order|reserve|tickets?|bookings?|"
    r"details|information|info|enquir\p{L}{1,4}|appointments?|table|quote|prices|orders|opening)\b",
    regex.IGNORECASE,
)


def is_published(text: str, start: int, end: int, line: Line, *, official: bool) -> bool:
    """Say whether the words around a number make it an organisation's own.

    Args:
        text: The cleaned text.
        start: First code point of the number.
        end: One past its last.
        line: What kind of line it is; a mobile is private unless an office is named.
        official: True on the school's own account, where "us" is the school and a bare
            landline is its published one.
    """
    if _LABEL_AFTER.search(text[end : end + 60]):
        return True
    before = said_before(text, start, 70)
    own = last_end(_OWN_WORD, before)
    public = _last_public(_OFFICE_WORD if line is Line.MOBILE else _PLACE_WORD, before)
    if official:
        public = max(public, last_end(_US, before))
    if own < 0 and public < 0:
        if line is not Line.LANDLINE or _names_somebody(before, text, end):
            return False
        return official or bool(_FOR_BUSINESS.search(text[end : end + 40]))
    return public > own


def _last_public(pattern: regex.Pattern[str], before: str) -> int:
    """Return where the last public word ends that is not refused ("rather than the office")."""
    places = pattern.finditer(before)
    return max((m.end() for m in places if not _REFUSED.search(before[: m.start()])), default=-1)


def _names_somebody(before: str, text: str, end: int) -> bool:
    around = before + " \x1f " + said_after(text, end)
    if _OWN_WORD.search(around):
        return True
    return any(
        is_given_name(found["name"]) or (found["alone"] and not is_word(found["name"]))
        for found in _CALLED.finditer(around)
    )
