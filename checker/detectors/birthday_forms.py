"""How a text gives somebody's age or birthday: the forms, as patterns.

Whether the somebody is an individual is judged in `birthday_subjects`.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from checker.detectors.dates import (
    AGE,
    DATE,
    DAY_AND_MONTH,
    FULL_DATE,
    MONTH,
    NEAR_DAY,
    ORDINAL,
    WEEKDAY,
)
from checker.detectors.labelled import label


class Form(NamedTuple):
    """One form: signs without which it cannot occur, and its pattern.

    The group `found` is what gives the age or birthday, where it is not the whole match.
    """

    signs: tuple[str, ...]
    pattern: regex.Pattern[str]


def _form(signs: str, pattern: str) -> Form:
    return Form(tuple(signs.split()), regex.compile(pattern, regex.IGNORECASE))


_AND_A_HALF = r"(?:½|\s(?:and\sa\shalf|1/2|and\sthree[\s-]quarters))?"
_YEARS_OLD = r"(?:[\s-](?:years?|yrs?|months?|weeks?|days?)[\s-](?:old|young)|\s?y/?o\b)"
_ALREADY = (
    r"(?:(?:only|just|now|still|almost|nearly|barely|about|going|to|be|turning|officially|finally"
    r"|already|a\sbig|the\sgrand\sold\sage\sof)\s){0,3}"
)
# An age stands at the end of what is said, or before a day: "is 7 today", not "is 7 points
# clear".
_NO_MORE = (
    r"(?=\s{0,2}(?:[.!?,;)\"\n\N{HORIZONTAL ELLIPSIS}]|-\s|$|\p{Extended_Pictographic}|#"
    r"|(?:today|tomorrow|yesterday|tonight|now|next|this|last|on|already|soon|but|bless|lol|omg|ffs"
    r"|and|at\sthe\sweekend|when|because|so|not|in\s(?:\d|a\s|two|three|"
    r"january|february|march|april|may|june|july|august|september|october|november|december))\b))"
)
_AND_WHEN = rf"(?:\s(?:on\s)?(?:{DATE}|{NEAR_DAY}))?"

TURNS = _form(
    "turn",
    rf"\bturn(?:s|ed|ing)?\s(?:the\sbig\s)?(?P<age>{AGE}){_AND_A_HALF}{_YEARS_OLD}?{_NO_MORE}{_AND_WHEN}",
)
""" "turns 7"."""

IS = _form(
    "'s 's' is be are was re am m",
    rf"(?P<verb>(?<=\w)'(?:s|re|m)|\b(?:is|be|are|was|am))\s{_ALREADY}(?P<age>{AGE}){_AND_A_HALF}"
    rf"(?:{_YEARS_OLD}|\s?y(?:ea)?rs?\b)?{_NO_MORE}{_AND_WHEN}",
)
""" "is eight today", "'s SEVEN", "is 7 years old"."""

AGED = _form(
    "age",
    rf"\bage(?:d|:)?\s(?:of\s)?(?:just\s|only\s)?(?P<age>{AGE}){_AND_A_HALF}(?:(?:,|,?\sand|\s&)\s{AGE}(?!\w)){{0,3}}"
    r"(?!\s?(?:-|to\b|or\b|\+|/|plus\b|upwards|and\s(?:over|above|under|up|below)|years?\sand|up\b))",
)
""" "aged 9", "age nine", "aged 7 and 9"."""

# The age is looked for backwards from the rarer words behind it, which spares looking
# at every number word.
YEAR_OLD = _form(
    "old yo y/o",
    r"(?<!\p{L})(?:(?:year|yr|month|week|day)s?[\s-]?old|y/?o)\b"
    rf"(?<=(?P<found>\b(?P<age>{AGE}){_AND_A_HALF}(?:[\s-]?(?:year|yr)s?[\s-]?old|\s?y/?o|[\s-](?:month|week|day)s?[\s-]old)))",
)
""" "9-year-old", "4yo", "7 yrs old"."""

AFTER_NAME = Form(
    (",", "("),
    regex.compile(
        r"(?<=\p{Ll}\p{M}?)(?:,\s(?P<found>[2-9]|1\d|[2-9]\d)(?=,\s\p{Ll})|\s\((?P<found>[2-9]|1\d)\))"
    ),
)
""" "Kofi, 9, from ..." and "Kofi (9)"."""

TODAY = _form("today", rf"\btoday\b(?<=(?P<found>\b(?P<age>{AGE}){_YEARS_OLD}?\stoday))")
""" "7 today"."""

_KIND_OF = rf"(?:(?:very|own|big|bigger|special|actual|real|joint|belated|first|half|1\s?st|milestone|{ORDINAL})\s){{0,3}}"
_WHEN = rf"(?:{DATE}|{DAY_AND_MONTH}|{NEAR_DAY})"
_WHEN_AFTER = (
    rf"(?:(?:\s(?:party|tea|celebrations?))?(?:\s(?:is|was|falls|lands)|:|,)?(?:\s(?:on|coming\sup|later))?(?:\s{WEEKDAY})?"
    rf"\s{_WHEN})?"
)
BIRTHDAY = _form(
    "birthday b-day bday",
    rf"(?P<happy>\bhappy\s)?(?<!\w){_KIND_OF}(?:birthday|b-?day)(?P<twins>\s(?:boy|girl|twins)\b)?(?!s\b|\scard){_WHEN_AFTER}",
)
""" "7th birthday", "birthday is on the fourth of May", "Happy birthday", "birthday girl"."""

BORN = _form(
    "born",
    r"\bborn\s(?:(?!(?:born|between|after|before|since|until|or|not)\b)[\p{L}\d.:']{1,14},?\s){0,5}?"
    rf"(?:{WEEKDAY},?\s)?(?P<when>{FULL_DATE}|(?<=in\s)(?:19|20)\d\d(?!\d)"
    rf"|{DAY_AND_MONTH}(?!,?\s1[0-8]\d\d)|{NEAR_DAY}(?:,?\s{DATE})?)",
)
""" "born 3 March 2017", "born in Lagos in 2014"."""

DATES_OF_BIRTH = (
    label(
        "dob d.o.b birth", r"d\.?\s?o\.?\s?b\b\.?|dates?\sof\sbirth|birth\s?dates?", f"(?i:{DATE})"
    ),
)
"""Dates behind "DOB" or "date of birth", lists and tables too."""

_PERIOD = rf"(?:(?:this|next|last)\s(?:week|month)|today|tomorrow|{MONTH})"
LISTED = _form(
    "birthday",
    rf"(?:\bbirthdays?\s(?:in\s|for\s)?{_PERIOD}|\b{_PERIOD}(?:'s)?\s(?:birthdays?|birthday\s(?:children|list)))"
    r"(?=[^.!?\n]{0,20}?(?::|-|\bare|\bis)\s)",
)
""" "Birthdays this week: Mia and Kofi"."""

HASHTAG = Form(
    ("birthday",),
    regex.compile(r"#(?i:happy(?:\d{1,3}\p{L}\p{L})?birthday)(?=(?P<name>\p{Lu}\p{Ll}{1,20}))"),
)
""" "#HappyBirthdayKofi"."""

MILESTONE = _form(
    "0th 18th 21st",
    rf"(?<='s?\s)(?:18th|21st|[3-9]0th)(?=\s?(?:[.!?,\n]|$|\p{{Extended_Pictographic}}|today\b|tomorrow\b|party\b"
    rf"|on\s|this\s)){_AND_WHEN}",
)
""" "Mr Kaya's 50th"."""

BIRTHDAYS = (label("birthdays", r"birthdays", rf"(?i:{DATE}|{WEEKDAY}|{ORDINAL})(?!\w)"),)
"""Days in a list of birthdays ("June birthdays: Aisha 3rd, Tomos 12th")."""
