"""Which indefinite article a phrase takes: "a pupil", "an amazing pupil"."""

from __future__ import annotations

import regex

# Sound decides, not spelling: "an hour", "a unicorn", "an 8-year-old", "an SEN group".
_VOWEL_SOUND = regex.compile(
    r"(?!(?:eu|ewe|once?\b|uni|uk|us[aei]|ubiq|uten)(?i:))"
    r"(?:[aeiou]|hono|hour|heir|8|11\b|18\b|[FHLMNRSX](?=[A-Z]{1,3}\b))"
)
_LETTERED = regex.compile(r"[AEFHILMNORSX][A-Z]{1,3}\b|[BCDGJKPQTUVWYZ][A-Z]{1,3}\b")


def article(phrase: str) -> str:
    """Return "a" or "an" for the phrase that follows."""
    lettered = _LETTERED.match(phrase)
    if lettered:
        return "an" if phrase[0] in "AEFHILMNORSX" else "a"
    return "an" if _VOWEL_SOUND.match(phrase.casefold()) else "a"


def with_article(phrase: str) -> str:
    """Return the phrase with its indefinite article."""
    return f"{article(phrase)} {phrase}"
