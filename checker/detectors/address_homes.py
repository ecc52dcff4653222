"""Homes that are told rather than written as an address ("lives on Mill Lane", "at number 42")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_I = regex.IGNORECASE

_DWELLING = r"(?:house|flat|bungalow|cottage|caravan|maisonette)"
_LIVES = r"(?:lives?|lived|living|moved|moving|staying)"
_SOME_WORDS = r"(?:\s(?!(?:and|but|or|was|were|is|has|if)\b)[\w'-]{1,12}){0,4}?"

# "lives on", "moved to the corner of", "the end house on", "her nan's place in".
_LIVES_ON = regex.compile(
    rf"\b(?:{_LIVES}|(?:the|a|that)\s(?:[\w-]{{2,12}}\s){{0,2}}(?:{_DWELLING}|family|neighbour|childminder)"
    r"|(?:her|his|their|my|our|\p{L}{2,20}'s)\s(?:[\w-]{2,12}\s){0,2}"
    rf"(?:{_DWELLING}|home|place|family|neighbour|childminder|lodgings)){_SOME_WORDS}"
    r"\s(?:on|in|at|to|into|down|up|off|along|near|from|of|round|opposite)\s"
    r"(?:the\s(?:corner|end|bottom|top|middle)\sof\s)?$",
    _I,
)
_DESCRIBED = regex.compile(
    rf"\b(?:the|that|a)\s(?:[\w-]{{2,12}}\s){{0,2}}{_DWELLING}\b[^.!?\n]{{0,50}}$", _I
)
# "If you live on Mill Lane" and "residents of Mill Lane" speak of everybody.
_ANYBODY = regex.compile(
    r"\b(?:if|anyone|anybody|those|residents?|everyone|everybody|people|families|households"
    r"|homes|houses|you|neighbours|children|pupils|whoever)\b[^.!?\n]{0,40}$",
    _I,
)
_REACH = 80

_TYPES = (
    "street|road|rd|lane|ln|avenue|ave|close|crescent|cres|grove|terrace|gardens|gdns|mews|drive"
    "|court|rise|way|croft"
)
_MORE_TYPES = "place|hill|view|walk|row|square|green|park|street|st"
_NO_NAME = (
    r"(?:the|an?|my|our|his|her|your|their|and|of|in|on|to|at|off|up|same|next|this|that|for|is|was"
    r"|with|by|all|no|down|minutes?|mins?|miles?|more|first|other|or|homes?|old|new|main|wrong|right|half)"
)
_SLOPPY_NAME = rf"(?:(?!{_NO_NAME}\b)[a-z']{{2,15}}\s){{1,2}}"
_SLOPPY_STREET = rf"{_SLOPPY_NAME}(?:{_TYPES})\b(?!\s(?:primary|school))"
_HOUSE_NUMBER = r"\d{1,4}[a-z]?,?\s"
_HOUSE_NAME = (
    r"(?-i:(?:\p{Lu}[\p{L}'-]{1,20}\s){1,3}(?:Cottage|House|Farm|Lodge|Barn|Bungalow|Villa|Mill"
    r"|Rectory|Vicarage|Manor|Grange|Hall|Farmhouse|Croft|Mansions|Towers?|Flats|Apartments|Court"
    r"|Marina)\b(?!\s\p{Lu}))"
)

_TOLD = tuple(
    (signs.split(), regex.compile(pattern, _I))
    for signs, pattern in (
        # "hes at 14 kestrel close", "lives on mill lane"
        (
            "live living moved home house address hes shes he's she's they round",
            rf"\b(?:{_LIVES}|home|house|address|round|(?:he|she|they)'?(?:s|re|\sis))\s(?:(?:is|just|now|over|down)\s)?"
            rf"(?:at|on|to|in)\s(?P<found>(?:(?:number|no\.?|flat)\s)?{_HOUSE_NUMBER}{_SLOPPY_NAME}(?:{_TYPES}|{_MORE_TYPES})\b)"
            rf"|\b(?:lives?|living)\s(?:at|on|in|down|up|near|off)\s(?P<found>{_SLOPPY_STREET})",
        ),
        # "lives at number 42", "knock at no. 9"
        (
            "number no.",
            rf"\b(?:{_LIVES}|knock(?:s|ed|ing)?|home|{_DWELLING}|next\sdoor|round|over|parcels?|delivered"
            r"|neighbours?|door)\b(?:\s[\w',]{1,12}){0,3}?\s(?P<found>(?:number|no\.?)\s\d{1,4}[a-z]?)"
            r"(?![\w%:]|\.\d|\s(?:bus|in|of)\b)",
        ),
        # "lives at 42"
        (
            "lives live living",
            r"\b(?:lives?|living)\sat\s(?P<found>\d{1,4}[a-z]?)(?=\s?(?:[,.;!?)\n]|$|and\b|with\b|just\b))(?!\.\d)",
        ),
        # "lives at Rose Cottage"
        (
            "live living moved moving",
            rf"\b{_LIVES}\s(?:\w{{1,8}}\s)?(?:at|in|to|into)\s(?P<found>{_HOUSE_NAME})",
        ),
        # "lives in the flat above the chip shop"
        (
            "house flat bungalow cottage caravan",
            rf"\b(?:{_LIVES}|family|home\sis|her|his|nan's|mum's|dad's)\s(?:\w{{1,10}}\s){{0,3}}?(?P<found>(?:the|that)"
            rf"\s(?:[\w-]{{2,12}}\s){{0,3}}{_DWELLING}\s(?:right\s)?(?:opposite|next\s(?:door\s)?to|behind|above|beside"
            r"|by|facing|across\sfrom|over)\s(?:the|our)\s[\w'-]{2,14}"
            r"(?:\s(?:shop|gates?|office|hall|green|park|school|station|club))?)",
        ),
    )
)


def street_of_a_home(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the span of a home for a street without a number, where somebody lives on it.

    "lives on" leaves the street; the words that describe a house are part of it ("the end
    house on Kestrel Court").

    Args:
        text: The cleaned text.
        start: The street's first code point.
        end: One past its last.
    """
    left = max(0, start - _REACH)
    lives = _LIVES_ON.search(text, left, start)
    if lives is None or _ANYBODY.search(text, left, lives.start() + 1):
        return
    described = _DESCRIBED.search(text, lives.start(), start)
    yield (described.start() if described else start), end


def told_homes(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of homes that no written address gives.

    Args:
        text: The cleaned text.
    """
    lowered = text.lower()
    for signs, pattern in _TOLD:
        if any(sign in lowered for sign in signs):
            for match in pattern.finditer(text):
                if not _ANYBODY.search(text, max(0, match.start() - _REACH), match.start() + 1):
                    yield match.span("found")
