"""Dates, days and ages in figures and in words, as pieces of regular expressions.

All of them are written to be matched without regard to case, and bounded, so that the
patterns built of them take linear time.
"""

from __future__ import annotations

_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ORDINAL_UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_ORDINAL_TEENS = (
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
    "|nineteenth"
)
_ORDINAL_TENS = "twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth"

NUMBER_WORD = rf"(?:(?:{_TENS})(?:[ -](?:{_UNITS}))?|{_TEENS}|{_UNITS})"
"""A number from one to ninety-nine in words."""

ORDINAL = (
    rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{_TENS})[ -](?:{_ORDINAL_UNITS})|{_ORDINAL_TENS}"
    rf"|{_ORDINAL_TEENS}|{_ORDINAL_UNITS})"
)
"""An ordinal in figures or words ("8th", "twenty-first")."""

AGE = rf"(?:(?<![\d.,£$/-])(?:1[01]\d|[1-9]\d?)(?!\d|[.,:/%'\"-]\d|st|nd|rd|th)|{NUMBER_WORD})"
"""A number of years that somebody can have, 1 to 119, in figures or words."""

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
"""A month, whole or shortened."""

WEEKDAY = (
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\b"
)
"""A day of the week, whole or shortened."""

_DAY = rf"(?:the\s)?(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?|{ORDINAL})"
_YEAR = (
    r"(?:(?:19|20)\d\d|'?\d\d(?![\d:.])|(?:two\sthousand(?:\sand)?|twenty|nineteen)"
    rf"[ -]{NUMBER_WORD})"
)

DAY_AND_MONTH = (
    rf"(?:{_DAY}\s(?:of\s)?{MONTH}|{MONTH}\s(?:the\s)?{_DAY}(?![\d:]|[/.-]\d)|{_DAY}-{MONTH})"
)
"""A day of a month ("4 May", "May the fourth", "the fourth of May")."""

_FIGURES = (
    r"(?<![\d/.-])(?:(?:3[01]|[12]\d|0?[1-9])\s?(?P<sign>[/.-])\s?(?:1[0-2]|0?[1-9])\s?(?P=sign)"
    r"\s?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\d|0[1-9]))(?![\d/-])"
)

FULL_DATE = rf"(?:{_FIGURES}|{DAY_AND_MONTH}(?:,?[\s-]{_YEAR})|{MONTH}\s(?:19|20)\d\d(?!\d))"
"""A date with its year ("03/03/2017", "3rd of March 2017", "March 2017")."""

DATE = rf"(?:{_FIGURES}|{DAY_AND_MONTH}(?:,?[\s-]{_YEAR})?|{MONTH}\s(?:19|20)\d\d(?!\d))"
"""A date with or without its year."""

NEAR_DAY = (
    rf"(?:today|tomorrow|yesterday|tonight|this\s(?:week|weekend|morning|afternoon|month)"
    rf"|(?:next|last)\s(?:week|weekend|month)|at\sthe\sweekend"
    rf"|(?:(?:on|this|next|last)\s){{0,2}}{WEEKDAY})"
)
"""A day told from today ("tomorrow", "on Friday", "next week")."""

_VALUES = {
    word: value
    for words, values in (
        (_UNITS, range(1, 10)),
        (_TEENS, range(10, 20)),
        (_TENS, range(20, 100, 10)),
        (_ORDINAL_UNITS, range(1, 10)),
        (_ORDINAL_TEENS, range(10, 20)),
        (_ORDINAL_TENS, range(20, 100, 10)),
    )
    for word, value in zip(words.split("|"), values, strict=True)
}


def number_of(words: str) -> int:
    """Return the number that NUMBER_WORD, ORDINAL or AGE matched ("twenty-first": 21)."""
    figures = "".join(sign for sign in words if sign.isdecimal())
    if figures:
        return int(figures)
    return sum(_VALUES.get(word, 0) for word in words.casefold().replace("-", " ").split())
