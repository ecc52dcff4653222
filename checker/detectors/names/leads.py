"""The small words, bullets and labels that stand between a frame and a name, as patterns."""

from __future__ import annotations

import regex

from checker.detectors.common.class_words import CLASS, may_be_class
from checker.detectors.common.phrases import words
from checker.detectors.names.openers import first_words, word_at
from checker.detectors.names.roles import ROLE, ROLE_OPENERS
from checker.text.patterns import lazy

EMOJI = r"[\p{So}\p{Sk}\p{Extended_Pictographic}\uFE0F\u200D]"
"""Source of a pattern for one sign of an emoji, or another symbol."""

BULLET = rf"[ \t]{{0,12}}(?P<bullet>(?:[-*•‣▪◦●○>|]|\d{{1,2}}[.)]|{EMOJI}{{1,6}}+)[ \t]{{0,4}})?"
"""Source of a pattern for the margin of a line, with or without a bullet."""

_LEADS = words(
    """
    to our my your the both all a an also very own first second third new newest youngest oldest
    this last that week's month's term's year's today's yesterday's latest following special
    mention lovely amazing super superstar superstars fantastic brilliant wonderful fabulous
    incredible awesome talented clever kind gorgeous beautiful marvellous gallant brave
    hard-working hardworking dear darling winning young birthday boy boys girl girls pupil pupils
    star stars winner winners children child student students learner learners reader readers
    writer writers mathematician mathematicians artist artists champion champions captain captains
    leader leaders ambassador ambassadors councillor councillors prefect prefects member members
    performer performers singer singers runner runners swimmer swimmers finalist finalists player
    players musician musicians scientist scientists poet poets actor actors baker bakers gymnast
    gymnasts dancer dancers runner-up runners-up runnerup runnersup especially particularly
    including namely little house sport sports team head deputy school class
    """
)
_LEAD_OPENERS = first_words(_LEADS) | ROLE_OPENERS

LEAD_IN = lazy(
    rf"(?:(?:{EMOJI}{{1,6}}+|[\"'(*_])\s{{0,2}}|(?:"
    rf"{'|'.join(sorted(_LEADS))}|runners?-?\s?up|{CLASS}(?:'s)?|{ROLE}(?:'s)?"
    r")(?:\s?[:,-])?\s{1,2}){0,12}+",
    regex.IGNORECASE,
)
"""Words that may stand before a name without being part of it: "our amazing Year 3 pupil"."""


def may_lead_in(text: str, start: int) -> bool:
    """Say whether LEAD_IN may find more than nothing at a place, which mostly it does not."""
    word, end = word_at(text, start)
    return not word or word in _LEAD_OPENERS or may_be_class(text, word, end)


DETERMINED = lazy(r"\b(?:the|your|a|an|this|that|my|our|all)\s", regex.IGNORECASE)
"""A lead-in behind which a word in small letters is that word and no name."""

LINE_LABEL = lazy(
    rf"(?:{CLASS}|\d(?:st|nd|rd|th)(?:\splace)?|\p{{L}}[\p{{L}}' ]{{1,28}}?(?=\s?[:\t|-]))"
    r"\s{0,2}[:\t|-]\s{0,3}",
    regex.IGNORECASE,
)
"""What a line of a list may say before its name: "3R: ", "1st - ", "Reading: "."""
