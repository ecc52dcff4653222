"""Whether words speak of children or families themselves, and not of their work or of staff."""

from __future__ import annotations

import regex

from checker.detectors.individuals.names import CAPITALISED, looks_like_name
from checker.detectors.individuals.words import TITLE
from checker.detectors.photos.words import PEOPLE, THINGS
from checker.text.patterns import lazy

_PEOPLE = lazy(rf"(?<![\w'-]){PEOPLE}(?!\w)(?!'|\s{THINGS}\b)", regex.IGNORECASE)
_SOMEBODY = lazy(r"\b(?:he|she|him|her|his)\b", regex.IGNORECASE)
# "A painting of ...", "a fox made by ...": whoever comes after it is not in the picture.
_DEPICTION = lazy(
    rf"\b{THINGS}\s(?:[\w'-]{{1,20}}\s){{0,3}}?"
    r"(?:of|by|showing|about|for|made|from|that|drawn|painted)\s"
    r"|\b(?:made|painted|drawn|designed|written|baked|grown|built|created|decorated)\sby\s",
    regex.IGNORECASE,
)
_TITLE_BEFORE = lazy(rf"\b{TITLE}\s(?:[\p{{L}}'-]{{1,30}}\s)?$", regex.IGNORECASE)
_THING_BEFORE = lazy(rf"\b{THINGS}\s$", regex.IGNORECASE)
_FURTHEST_TITLE = 40


def names_children(sentence: str) -> bool:
    """Say whether a sentence names or mentions children or families that can be seen."""
    if depiction := _DEPICTION.search(sentence):
        sentence = sentence[: depiction.start()]
    return _PEOPLE.search(sentence) is not None or any(
        _is_child(sentence, *match.span()) for match in CAPITALISED.finditer(sentence)
    )


def speaks_of_children(text: str) -> bool:
    """Say whether a text speaks of children at all, by a pronoun too."""
    return _SOMEBODY.search(text) is not None or names_children(text)


def _is_child(sentence: str, start: int, end: int) -> bool:
    if sentence.startswith("'s", end):
        return False
    if _THING_BEFORE.search(sentence, max(0, start - _FURTHEST_TITLE), start):
        return False  # "the sculpture Grace"
    if _TITLE_BEFORE.search(sentence, max(0, start - _FURTHEST_TITLE), start):
        return False
    return looks_like_name(sentence, start, end, initial=start == 0)
