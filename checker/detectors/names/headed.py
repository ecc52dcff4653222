"""Names that what stands before them in the sentence makes no private person's.

Parts that are still to be cast, a film that is shown, firms that helped, what classes are called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.names.model import Style
from checker.detectors.names.spelling import Spelling, is_surname, spelling
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.detectors.names.model import Name, Near

_REACH = 200
_SENTENCE_ENDS = lazy(r"[.!?\n]\s")

_PEOPLE = (
    r"helpers?|volunteers?|stars?|the\scast|cast\sof|leads?|winners?|thank|thanks|parents?|carers?|mums?|dads?|people"
    r"|staff|owners?|children|pupils|(?:read|told|played|made|written|led|drawn|collected)\sby"
)
_OF_PEOPLE = lazy(rf"\b(?:{_PEOPLE})\b", regex.IGNORECASE)
_PARTS = lazy(r"\b(?:parts|roles|characters)\b", regex.IGNORECASE)
_STILL_FREE = lazy(
    r"\b(?:to\s(?:be\s)?(?:cast|fill(?:ed)?)|available|left|vacant|open|needed|for\sgrabs|uncast)\b",
    regex.IGNORECASE,
)
_FIRMS = lazy(
    r"\b(?:firms|businesses|companies|shops|retailers|brands|charities|pubs|restaurants|breweries"
    r"|supermarkets|caf[eé]s)\b",
    regex.IGNORECASE,
)
# "Class names from September: Luna, Nova", "Bible stories this term: Noah, Esther".
_CALLED = lazy(
    r"\b(?:(?:class|house|team|storm)\snames?|(?:bible|assembly)\s(?:story|stories|characters?)"
    r"|saints?(?:\sof\sthe\s(?:week|month|term))?|prophets?)"
    r"(?:\s(?:from|for|in|this|next|half|term|week|month|year|september|january)){0,4}\s?$",
    regex.IGNORECASE,
)
_SHOW = lazy(
    r"\b(?:(?:film|movie|cinema)\s(?:night|club|afternoon|evening)|productions?|panto(?:mime)?"
    r"|musical|school\splay)\b",
    regex.IGNORECASE,
)
_TITLE_ENDS = lazy(r"['\"]?\s?(?:[.!?(]|$|\n|,\s(?!and\b)\p{Ll})")

_GIVEN_BY = lazy(
    r"\b(?:thanks|thank\s?you|shout[\s-]?out|cheers|grateful|donat(?:ed|ions?)|sponsor(?:s|ed)?"
    r"|supplied|provided|lent|prizes?)\b",
    regex.IGNORECASE,
)
_FIRM_ENDS = lazy(r"\s?[,.;!&\n]|\s(?:for|and|who|the|of|in|on|at|as|&)\b|$", regex.IGNORECASE)
_SHORTEST_PLURAL = 6


def is_headed(text: str, name: Name, near: Near) -> bool:
    """Say whether the sentence before a name makes it a part's, a show's or a firm's.

    Args:
        text: The cleaned text.
        name: A name as read.
        near: What stands at and before it.
    """
    if ":" in text[max(0, name.start - _REACH) : name.start]:
        headed = _is_under_heading(text, name)
        if headed is not None:
            return headed
    return _is_a_firm(text, name, near)


def _is_under_heading(text: str, name: Name) -> bool | None:
    """Say the same by what stands before a colon, or None where that tells nothing."""
    heading, colon, between = _sentence(text, name.start).rpartition(":")
    if colon and not _OF_PEOPLE.search(heading):
        free = _PARTS.search(heading) and _STILL_FREE.search(heading)
        if free or _FIRMS.search(heading) or _CALLED.search(heading):
            return True
        if not between.strip(" '\"") and _SHOW.search(heading):
            return name.parts == 1 and _TITLE_ENDS.match(text, name.end) is not None
    return None


def _sentence(text: str, start: int) -> str:
    """Return what stands before a place in its sentence."""
    near = text[max(0, start - _REACH) : start]
    return _SENTENCE_ENDS.split(near)[-1]


def _is_a_firm(text: str, name: Name, near: Near) -> bool:
    """Say whether it is a surname's bare plural that gave something ("thanks to Barretts for").

    With its article it is a family ("the Barretts").
    """
    word = near.written
    if not word.endswith("s") or name.parts > 1 or len(word) < _SHORTEST_PLURAL:
        return False
    if name.style is not Style.CAPITALISED or name.first >= Spelling.GIVEN_WORD or is_surname(word):
        return False
    family = is_surname(word[:-1]) and spelling(word[:-1]) is not Spelling.GIVEN
    return (
        family
        and near.last != "the"
        and _GIVEN_BY.search(_sentence(text, name.start)) is not None
        and _FIRM_ENDS.match(text, name.end) is not None
    )
