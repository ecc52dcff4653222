"""Which indefinite article a phrase takes: "a pupil", "an amazing pupil"."""

from __future__ import annotations

from checker.text.patterns import lazy

# Sound decides, not spelling: "an hour", "a unicorn", "an 8-year-old", "an SEN group".
_VOWEL_SOUND = lazy(r"(?!eu|ewe|once?\b|uni|us[aei])(?:[aeiou]|honou?r|honest|hour|heir|8|1[18]\b)")
_SPELT_OUT = lazy(r"[A-Z]{2,5}\b")
_LETTERS_WITH_VOWEL_SOUND = frozenset("AEFHILMNORSX")


def article(phrase: str) -> str:
    """Return "a" or "an" for the phrase that follows."""
    if _SPELT_OUT.match(phrase):
        return "an" if phrase[0] in _LETTERS_WITH_VOWEL_SOUND else "a"
    return "an" if _VOWEL_SOUND.match(phrase.casefold()) else "a"


def with_article(phrase: str) -> str:
    """Return the phrase with its indefinite article."""
    return f"{article(phrase)} {phrase}"
