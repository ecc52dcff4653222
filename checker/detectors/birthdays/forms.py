"""How a text gives somebody's age or birthday: the forms, as patterns.

The group `found` is what gives it, where that is not the whole match, and `age` the number
of years. Whether an individual is spoken of is judged in `ages` and `days`.
"""

from __future__ import annotations

from checker.detectors.common.dates import (
    AGE,
    DATE,
    DAY_AND_MONTH,
    FULL_DATE,
    MONTH,
    NEAR_DAY,
    ORDINAL,
    WEEKDAY,
)
from checker.detectors.common.labelled import label
from checker.detectors.common.signed import SignedPattern

_YEARS = rf"(?P<age>{AGE})(?:½|\s(?:and\sa\shalf|1/2|and\sthree[\s-]quarters))?"
_OLD = r"(?:[\s-]?(?:years?|yrs?)[\s-]old|[\s-](?:months?|weeks?|days?)[\s-]old|\s?y/?o\b)"
_ALREADY = (
    r"(?:(?:only|just|now|still|almost|nearly|barely|about|going|to|be|turning|officially|finally"
    r"|already|a\sbig|the\sgrand\sold\sage\sof)\s){0,3}"
)
# An age stands at the end of what is said, or before a day: "is 7 today", not "is 7 points
# clear".
_NO_MORE = (
    r"(?=\s{0,2}(?:[.!?,;)\"\n\N{HORIZONTAL ELLIPSIS}#]|-\s|$|\p{Extended_Pictographic}"
    r"|(?:today|tomorrow|yesterday|tonight|now|next|this|last|on|already|soon|but|bless|lol|omg|ffs"
    r"|and|at\sthe\sweekend|when|because|so|not|before|until|for\s(?:crying|goodness|god|heaven)"
    rf"|in\s(?:\d|a\s|two|three|{MONTH}))(?!\w)))"
)
_WHEN = rf"(?:{DATE}|{NEAR_DAY})"
_AND_WHEN = rf"(?:\s(?:on\s)?(?P<when>{_WHEN}))?"

TURNS = SignedPattern.of(
    "turn",
    r"\bturn(?:s|ed|ing)?\s(?:the\s(?:big|(?:grand|ripe)\sold\sage\sof)\s)?"
    rf"{_YEARS}{_OLD}?{_NO_MORE}{_AND_WHEN}",
)
""" "turns 7"."""

IS = SignedPattern.of(
    "'s s' 're 'm is be are was am",
    rf"(?P<verb>(?<=\w)'(?:s|re|m)|\b(?:is|be|are|was|am))\s{_ALREADY}{_YEARS}"
    rf"(?:{_OLD}|\s?y(?:ea)?rs?\b)?{_NO_MORE}{_AND_WHEN}",
)
""" "is eight today", "'s SEVEN", "is 7 years old"."""

HES = SignedPattern.of("hes", rf"\bs?hes\s{_ALREADY}{_YEARS}{_OLD}?{_NO_MORE}{_AND_WHEN}")
""" "hes SEVEN", as it is typed in a hurry."""

AGED = SignedPattern.of(
    "age",
    rf"\bage(?P<how>d|:)?\s(?:of\s)?(?:just\s|only\s)?{_YEARS}"
    rf"(?:(?:,|,?\sand|\s&)\s{AGE}(?!\w)){{0,3}}"
    r"(?!\s?(?:-|\+|/|(?:to|or|plus|up|upwards|years?\sand|and\s(?:over|above|under|up|below))\b))",
)
""" "aged 9", "age nine", "Age: 9", "aged 7 and 9"."""

# The age is looked for backwards from the rarer words behind it, which spares looking
# at every number.
YEAR_OLD = SignedPattern.of(
    "old yo y/o",
    rf"(?<!\p{{L}})(?:(?:year|yr|month|week|day)s?[\s-]?old|y/?o)\b(?<=(?P<found>\b{_YEARS}"
    r"(?:[\s-]?(?:year|yr)s?[\s-]?old|[\s-](?:month|week|day)s?[\s-]old|\s?y/?o)))",
)
""" "9-year-old", "4yo", "7 yrs old"."""

AFTER_NAME = SignedPattern.of(
    ", (",
    r"(?<=\p{Ll}\p{M}?)(?:,\s(?P<found>[2-9]|[1-9]\d)(?=,\s\p{Ll}|(?P<last>[.!?](?!\d)))|\s\((?P<found>[2-9]|1\d)\))",
    cased=True,
)
""" "Kofi, 9, from ...", "said Kofi, 9." and "Kofi (9)"."""

TODAY = SignedPattern.of("today", rf"\btoday\b(?<=(?P<found>\b{_YEARS}{_OLD}?\stoday))")
""" "7 today"."""

YOUNG = SignedPattern.of("young", rf"\byoung\b(?<=(?P<found>\b{_YEARS}\s(?:years?|yrs?)\syoung))")
""" "50 years young"."""

_KIND = (
    r"(?:(?:very|own|big|bigger|special|actual|real|joint|belated|first|half|milestone"
    rf"|{ORDINAL})\s){{0,3}}"
)
BIRTHDAY = SignedPattern.of(
    "birthday b-day bday",
    rf"(?<!\w)(?P<happy>happy\s)?{_KIND}(?:birthday|b-?day)(?!s\b|\scard)"
    r"(?P<twins>\s(?:boy|girl|twins)\b)?(?:(?:\s(?:party|tea|celebrations?))?"
    r"(?:\s(?:is|was|falls|lands)|[:,])?(?:\s(?:on|coming\sup|later))?"
    rf"(?:\s{WEEKDAY})?\s{_WHEN})?",
)
""" "7th birthday", "birthday is on the fourth of May", "Happy birthday", "birthday girl"."""

BORN = SignedPattern.of(
    "born",
    r"\bborn\s(?:(?!(?:born|between|after|before|since|until|or|not)\b)[\p{L}\d.:']{1,14},?\s)"
    rf"{{0,5}}?(?:{WEEKDAY},?\s)?(?P<when>{FULL_DATE}|(?<=in\s)(?:19|20)\d\d(?!\d)"
    rf"|{DAY_AND_MONTH}(?!,?\s1[0-8]\d\d)|{NEAR_DAY}(?:,?\s{DATE})?)",
)
""" "born 3 March 2017", "born in Lagos in 2014"."""

BIRTH_OF = SignedPattern.of(
    "birth", rf"\bbirth\sof\s[^.!?\n\d]{{1,40}}?[\s,](?:on\s)?(?P<found>{_WHEN})"
)
""" "the birth of Edith, 6 May"."""

_PERIOD = rf"(?:(?:this|next|last)\s(?:week|month)|today|tomorrow|{MONTH})"
LISTED = SignedPattern.of(
    "birthday",
    rf"\b(?:birthdays?\s(?:(?:in|for)\s)?{_PERIOD}"
    rf"|{_PERIOD}(?:'s)?\s(?:birthdays?|birthday\s(?:children|list)))"
    r"(?=[^.!?\n]{0,20}?(?:[:-]|\bare|\bis)\s)",
)
""" "Birthdays this week: Mia and Kofi"."""

HASHTAG = SignedPattern.of(
    "birthday",
    r"#(?:(?i:happy(?:\d{1,3}\p{L}\p{L})?birthday)(?=(?P<name>\p{Lu}\p{Ll}{1,20}))"
    r"|happybirthday(?=(?P<name>\p{Ll}{2,20})(?![\p{L}\d])))",
    cased=True,
)
""" "#HappyBirthdayKofi", "#happybirthdaykofi"."""

MILESTONE = SignedPattern.of(
    "0th 18th 21st",
    r"(?<='s?\s)(?:18th|21st|[3-9]0th)(?=\s?(?:[.!?,\n]|$|\p{Extended_Pictographic}"
    rf"|(?:today|tomorrow|party|on|this)\b)){_AND_WHEN}",
)
""" "Mr Kaya's 50th"."""

BIG_ROUND = SignedPattern.of("big", r"\bthe\sbig\s(?P<age>[3-9])-?(?:0\b|oh\b)")
""" "hits the big 4-0"."""

HAPPY_NTH = SignedPattern.of("happy", r"\bhappy\s\d{1,2}(?:st|nd|rd|th)(?=\sto\b)")
""" "happy 10th to my lad"."""

DATES_OF_BIRTH = (
    label(
        "dob d.o.b birth",
        r"d\.?\s?o\.?\s?b\b\.?|dates?\sof\sbirth|birth\s?dates?",
        f"(?i:{DATE})",
    ),
)
"""Dates behind "DOB" or "date of birth", lists and tables too."""

BIRTHDAYS = (label("birthdays", r"birthdays", rf"(?i:{DATE}|{WEEKDAY}|{ORDINAL})(?!\w)"),)
"""Days in a list of birthdays ("June birthdays: Aisha 3rd, Tomos 12th")."""
