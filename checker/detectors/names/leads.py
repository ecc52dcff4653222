"""The small words, bullets and labels that stand between a frame and a name, as patterns."""

from __future__ import annotations

import regex

from checker.detectors.common.class_words import CLASS
from checker.detectors.names.roles import ROLE
from checker.text.patterns import lazy

EMOJI = r"[\p{So}\p{Sk}\p{Extended_Pictographic}\uFE0F\u200D]"
"""Source of a pattern for one sign of an emoji, or another symbol."""

BULLET = rf"[ \t]{{0,12}}(?P<bullet>(?:[-*•‣▪◦●○>|]|\d{{1,2}}[.)]|{EMOJI}{{1,6}}+)[ \t]{{0,4}})?"
"""Source of a pattern for the margin of a line, with or without a bullet."""

LEAD_IN = lazy(
    rf"(?:(?:{EMOJI}{{1,6}}+|[\"'(*_])\s{{0,2}}|(?:"
    r"to|our|my|your|the|both|all|a|an|also|very|own|first|second|third|new|newest|youngest|oldest|"
    r"this|last|that|week's|month's|term's|year's|today's|yesterday's|latest|following|special|mention|"
    r"lovely|amazing|super|superstars?|fantastic|brilliant|wonderful|fabulous|incredible|awesome|"
    r"talented|clever|kind|gorgeous|beautiful|marvellous|gallant|brave|hard-?working|dear|darling|"
    r"winning|young|birthday|boys?|girls?|pupils?|stars?|winners?|children|child|students?|learners?|"
    r"readers?|writers?|mathematicians?|artists?|champions?|captains?|leaders?|ambassadors?|"
    r"councillors?|prefects?|members?|performers?|singers?|runners?|swimmers?|finalists?|players?|"
    r"musicians?|scientists?|poets?|actors?|bakers?|gymnasts?|dancers?|runners?-?\s?up|especially|"
    r"particularly|including|namely|little|house|sports?|team|head|deputy|school|class|"
    rf"{CLASS}(?:'s)?|{ROLE}(?:'s)?"
    r")(?:\s?[:,-])?\s{1,2}){0,12}+",
    regex.IGNORECASE,
)
"""Words that may stand before a name without being part of it: "our amazing Year 3 pupil"."""

DETERMINED = lazy(r"\b(?:the|your|a|an|this|that|my|our|all)\s", regex.IGNORECASE)
"""A lead-in behind which a word in small letters is that word and no name."""

LINE_LABEL = lazy(
    rf"(?:{CLASS}|\d(?:st|nd|rd|th)(?:\splace)?|\p{{L}}[\p{{L}}' ]{{1,28}}?(?=\s?[:\t|-]))"
    r"\s{0,2}[:\t|-]\s{0,3}",
    regex.IGNORECASE,
)
"""What a line of a list may say before its name: "3R: ", "1st - ", "Reading: "."""
