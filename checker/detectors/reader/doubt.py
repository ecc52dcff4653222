"""Where a detail that the trained reader saw is not taken over, by the form of its words.

The reader learns a detail from the words around it, so cake and praise can make a mark out of
ten look like a day. What figures stand for is plain from their form; that is asked here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.addresses.streets import is_famous
from checker.detectors.addresses.surroundings import Surroundings
from checker.detectors.common.dates import MONTH
from checker.detectors.photos.offers import is_promised
from checker.detectors.profanity.detector import is_innocent
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.text.reading import Entity

# What is plainly a number or an address of some kind is judged by the detector of contacts, which
# knows a school's published ones; the reader adds what has no form ("message me on Insta").
_CONTACT = lazy(r"\d(?:[\s().-]{0,2}\d){5}|@\S{1,64}\.\p{L}{2}")

_BACK = 300
_AHEAD = 60
_LONGEST = 14
"""Code points that a form has at most ("questions 100", "100 out of 100")."""

_FIGURE = lazy(r"\d")

# "10/10", "7-0", "24/7", "9 out of 10"; a date with its year has a third part.
_SCORE = lazy(
    r"(?<![\d/.-])\d{1,3}(?:\s?[/:\N{EN DASH}-]\s?|\s(?:out\s)?of\s)\d{1,3}(?![\d/]|[.-]\d)"
)
_COUNTED = lazy(
    r"\b(?:pages?|pp?\.?|rows?|seats?|rooms?|questions?|lanes?|tables?|lines?|years?|levels?|no\.?)"
    r"\s?\d{1,3}(?!\d)",
    regex.IGNORECASE,
)
_VERSION = lazy(r"\bv(?:ersion|er\.?|\.)?\s?\d{1,4}(?:\.\d{1,4}){0,3}\b", regex.IGNORECASE)
_MONTH = lazy(rf"\b{MONTH}", regex.IGNORECASE)
_BIRTH = lazy(
    r"birth|\bborn\b|\bb-?day|\bd\.?o\.?b\b|\bturn(?:s|ed|ing)?\b|\bag(?:e|ed|es|eing|ing)\b|\bold\b|\by/?o\b"
    r"|\bpen-?blwydd|\N{BIRTHDAY CAKE}",
    regex.IGNORECASE,
)


# "HL_Guest / password": the label of a secret and what stands before it, the secret not among them.
_LABEL_ENDS = lazy(
    r"\b(?:pass(?:word|code)?|pin|codes?|keys?|log-?in|user(?:\s?name)?)\W{0,3}$", regex.IGNORECASE
)
# A postcode is an address; the numbers that identify somebody have forms of their own.
_POSTCODE = lazy(r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}", regex.IGNORECASE)
_POSTCODE_BEGUN = lazy(r"[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?", regex.IGNORECASE)
_SAYS_SOMETHING = lazy(
    r"\d|\b(?!(?:is|are|was|were|has|have|had|be|been|and|or|but|the|a|an|to|of|for|with|at|in|on|by"
    r"|he|she|they|it|his|her|their|its)\b)\p{L}",
    regex.IGNORECASE,
)
_LETTER = lazy(r"\p{L}")


def is_doubtful(text: str, entity: Entity) -> bool:
    """Say whether a detail of the reader's is none, or is for another detector to judge.

    Args:
        text: The cleaned text.
        entity: What the reader saw in it.
    """
    words = text[entity.start : entity.end]
    if entity.kind == "tone/profanity":
        return is_innocent(text, entity.start, entity.end)
    if entity.kind == "image/people":
        return is_promised(text, entity.start, entity.end)
    if entity.kind == "detail/birthday" and _is_a_score(text, entity.start, entity.end):
        return True
    if entity.kind == "detail/address" and _is_public_place(text, entity.start, entity.end):
        return True
    return entity.kind.startswith("detail/") and _says_otherwise(entity.kind, words)


def _says_otherwise(kind: str, words: str) -> bool:
    """Say whether the words themselves show that they are no such detail."""
    if not _SAYS_SOMETHING.search(words):
        return True
    match kind:
        case "detail/contact":
            return _CONTACT.search(words) is not None
        case "detail/credential":
            return (
                _is_a_version(words)
                or _LABEL_ENDS.search(words) is not None
                or _POSTCODE_BEGUN.fullmatch(words) is not None
            )
        case "detail/class":
            return _LETTER.search(words) is None
        case "detail/identity-number":
            return _POSTCODE.fullmatch(words) is not None
    return False


def _is_public_place(text: str, start: int, end: int) -> bool:
    """Say whether a number and street are a school's, a shop's or a story's."""
    if not text[start].isdigit():
        return False
    near = Surroundings.of(text, start, end)
    return is_famous(text[start:end]) or (near.place and not near.home)


def _is_a_version(words: str) -> bool:
    """Say whether all figures number a version of some program ("v1.0", "version 62")."""
    rest, versions = _VERSION.subn("", words)
    return versions > 0 and not _FIGURE.search(rest)


def _is_a_score(text: str, start: int, end: int) -> bool:
    """Say whether figures are marks, results or places in a row, with no word of birth near."""
    figure = _FIGURE.search(text, start, end)
    if figure is None or _MONTH.search(text, start, end):
        return False
    if _BIRTH.search(text, max(0, start - _BACK), end + _AHEAD):
        return False
    around = max(0, figure.start() - _LONGEST), figure.start() + _LONGEST
    return any(
        form.start() <= figure.start() < form.end()
        for pattern in (_SCORE, _COUNTED)
        for form in pattern.finditer(text, *around)
    )
