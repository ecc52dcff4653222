"""Homes that are told rather than written as an address ("lives on Mill Lane", "at number 42")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.signed import SignedPattern
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_I = regex.IGNORECASE

_DWELLING = r"(?:house|flat|bungalow|cottage|caravan|maisonette|end[\s-]terrace)"
_SOMEBODYS = rf"(?:{_DWELLING}|home|place|family|neighbour|childminder|lodgings)"
_LIVES = r"(?:lives?|lived|living|moved|moving|staying)"
_UP_TO_TWO = r"(?:[\w-]{2,12}\s){0,2}"
_SOME_WORDS = r"(?:\s(?!(?:and|but|or|was|were|is|has|if)\b)[\w'-]{1,12}){0,6}?"

# "lives on", "moved to the corner of", "the end house on", "her nan's place in".
_LIVES_ON = lazy(
    rf"\b(?:{_LIVES}|(?:the|a|that)\s{_UP_TO_TWO}(?:{_DWELLING}|family|neighbour|childminder)"
    rf"|(?:her|his|their|my|our|\p{{L}}{{2,20}}'s)\s{_UP_TO_TWO}{_SOMEBODYS}){_SOME_WORDS}"
    r"\s(?:on|in|at|to|into|down|up|off|along|near|from|of|round|opposite)\s"
    r"(?:the\s(?:corner|end|bottom|top|middle)\sof\s)?$",
    _I,
)
_DESCRIBED = lazy(rf"\b(?:the|that|a)\s{_UP_TO_TWO}{_DWELLING}\b[^.!?\n]{{0,50}}$", _I)
# "If you live on Mill Lane" and "residents of Mill Lane" speak of everybody.
_ANYBODY = lazy(
    r"\b(?:if|anyone|anybody|those|residents?|everyone|everybody|people|families|households"
    r"|homes|houses|you|neighbours|children|pupils|whoever)\b[^.!?\n]{0,40}$",
    _I,
)
_REACH = 80

# Streets in lower case; the second list only behind a house's number.
_STREETS = (
    "street|road|rd|lane|ln|avenue|ave|close|crescent|cres|grove|terrace|gardens|gdns|mews|drive"
    "|court|rise|way|croft"
)
_MORE_STREETS = "place|hill|view|walk|row|square|green|park|st"
_NO_NAME = (
    r"(?:the|an?|my|our|his|her|your|their|and|or|of|in|on|to|at|off|up|same|next|this|that|for|is"
    r"|was|with|by|all|no|down|minutes?|mins?|miles?|more|first|other|homes?|old|new|main|wrong"
    r"|right|half)\b"
)
_SLOPPY_NAME = rf"(?:(?!{_NO_NAME})[a-z']{{2,15}}\s){{1,2}}"
_HOUSE_NAME = (
    r"(?-i:(?:\p{Lu}[\p{L}'-]{1,20}\s){1,3}(?:Cottage|House|Farm|Lodge|Barn|Bungalow|Villa|Mill"
    r"|Rectory|Vicarage|Manor|Grange|Hall|Farmhouse|Croft|Mansions|Towers?|Flats|Apartments|Court"
    r"|Marina)\b(?!\s\p{Lu}))"
)


_TELLINGS = (
    # "hes at 14 kestrel close", "drop it to 22 mill lane"; the verb is looked for backwards
    # from the rarer number.
    SignedPattern.of(
        "street road rd lane ln ave close cres grove terrace gardens gdns mews drive court rise "
        "way croft place hill view walk row square green park st",
        rf"(?P<found>\d(?<=\b(?:{_LIVES}|home|house|address|round|(?:s?he|they)(?:'?s|'?re"
        r"|\sis|\sare)|I'?m|I\sam|come|drop(?:ped|ping)?|bring|deliver(?:ed)?|collect|pick\s(?:\w{2,4}\s)?up"
        r"|parked|post|send|parcel)\s(?:\w{1,8}\s){0,2}?(?:at|to|on|in|from|outside)\s"
        rf"(?:(?:number|no\.?|flat)\s)?\d)\d{{0,2}}[a-z]?,?\s{_SLOPPY_NAME}"
        rf"(?:{_STREETS}|{_MORE_STREETS})\b)",
    ),
    # "lives on mill lane"
    SignedPattern.of(
        "lives live living",
        r"\b(?:lives?|living)\s(?:at|on|in|down|up|near|off)\s"
        rf"(?P<found>{_SLOPPY_NAME}(?:{_STREETS})\b(?!\s(?:primary|school)))",
    ),
    # "lives at number 42", "knock at no. 9"
    SignedPattern.of(
        "number no.",
        rf"\b(?:{_LIVES}|knock(?:s|ed|ing)?|home|{_DWELLING}|next\sdoor|round|over|parcels?"
        r"|delivered|neighbours?|door|(?-i:[Tt]he|Mrs?|Ms|Miss|Dr)\s(?-i:\p{Lu})[\p{L}'-]{2,20}\sat)\b"
        r"(?:\s[\w',]{1,12}){0,3}?\s"
        r"(?P<found>(?:number|no\.?)\s\d{1,4}[a-z]?)(?![\w%:]|\.\d|\s(?:bus|in|of)\b)",
    ),
    # "lives at 42"
    SignedPattern.of(
        "lives live living",
        r"\b(?:lives?|living)\sat\s(?P<found>\d{1,3}[a-z]?)"
        r"(?=\s?(?:[,;!?)\n]|\.(?!\d)|$|with\b|just\b))",
    ),
    # "drop it round to 7 Bryn Teg": a number and two names or more, whatever the street's kind
    SignedPattern.of(
        "lives live living moved moving staying round drop bring deliver post send parcel address",
        rf"\b(?:{_LIVES}|round|drop(?:s|ped|ping)?|bring|deliver(?:ed)?|post|send|parcel|address)\b"
        r"(?:\s\w{1,8}){0,3}?(?:\s(?:at|to|is)|:)\s(?P<found>(?!0)\d{1,3}[a-z]?,?"
        r"(?-i:(?:\s(?:yr?|ar|[ao]|\p{Lu}[\p{L}'-]{1,20})){2,3}))(?<!\ds?)(?<![sS])"
        r"(?=\s?[,;.!?)\n]|\s?$|\s(?:with|and|where|so|if|by|for)\b)",
    ),
    # "lives at Rose Cottage"
    SignedPattern.of(
        "live living moved moving",
        rf"\b{_LIVES}\s(?:\w{{1,8}}\s)?(?:at|in|to|into)\s(?P<found>{_HOUSE_NAME})",
    ),
    # "lives in the flat above the chip shop"
    SignedPattern.of(
        "house flat bungalow cottage caravan",
        rf"\b(?:{_LIVES}|family|home\sis|her|his|nan's|mum's|dad's)\s(?:\w{{1,10}}\s){{0,3}}?"
        rf"(?P<found>(?:the|that)\s(?:[\w-]{{2,12}}\s){{0,3}}{_DWELLING}\s(?:right\s)?(?:opposite"
        r"|next\s(?:door\s)?to|behind|above|beside|by|facing|across\sfrom|over)\s(?:the|our)\s"
        r"[\w'-]{2,14}(?:\s(?:shop|gates?|office|hall|green|park|school|station|club))?)",
    ),
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
    for telling in _TELLINGS:
        for match in telling.matches(text, lowered):
            left = max(0, match.start() - _REACH)
            if not _ANYBODY.search(text, left, match.start() + 1):
                yield match.span("found")
