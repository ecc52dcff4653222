"""What leads up to a name: "our deputy head, Mr", "little", "the brave", "Year 6 captain"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.rewording.classes import CLASS, TUTOR_GROUP
from checker.rewording.vocabulary import (
    ADJECTIVE,
    DETERMINER,
    GAP,
    MODIFIER,
    OF_SOMETHING,
    ONE_OF_A_KIND,
    POSSESSIVE,
    ROLE,
    ROLES,
    TITLE,
)
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.passages import Passage

_LEFT_EDGE = r"(?<![\p{L}\p{M}\d'-])"
# Read from the name backwards ((?r)), so that one attempt decides and the cost is small.
_LEAD = lazy(
    rf"(?r)(?:{_LEFT_EDGE}(?P<determiner>{DETERMINER}){GAP}|{_LEFT_EDGE}(?P<possessive>{POSSESSIVE}){GAP})?"
    rf"(?:{_LEFT_EDGE}(?P<modifiers>(?:(?:{ADJECTIVE}|{CLASS}(?:'s)?|{TUTOR_GROUP}|{MODIFIER}){GAP}){{0,5}})"
    rf"{_LEFT_EDGE}(?P<role>{ROLE}(?:{OF_SOMETHING})?|(?P<plural>{ROLES}\b))(?P<comma>,?){GAP}"
    rf"|{_LEFT_EDGE}(?P<adjectives>(?:(?:{ADJECTIVE}|{CLASS}(?:'s)?){GAP}){{1,4}}))?"
    rf"{_LEFT_EDGE}(?P<title>(?:{TITLE}\.?{GAP}(?:(?:and|&){GAP})?){{0,2}})\Z",
    regex.IGNORECASE,
)
_TITLED = lazy(rf"{TITLE}\b\.?[ \t]", regex.IGNORECASE)
_CLASS = lazy(rf"{CLASS}(?:'s)?{GAP}")
_UNIQUE = lazy(rf"{ONE_OF_A_KIND}|.{{1,20}} of the ", regex.IGNORECASE)
_COUPLE = lazy(r"(?:and|&)", regex.IGNORECASE)
# Before an adjective these words leave no doubt that it belongs to the name: "to brave
# Mia", but not "so proud Mia won".
_OPEN_TO_ADJECTIVE = lazy(
    r"\b(?:to|for|with|by|from|and|of|see|saw|meet|met|thanks|congratulations|done)[ \t]{1,4}\Z",
    regex.IGNORECASE,
)
# These stand beside what they describe, whatever goes before: "here's little Mia".
_ALWAYS_BESIDE = lazy(r"(?:little|lil|wee|tiny|young)\b", regex.IGNORECASE)
# A determiner a few words before a role: "our award-winning drum tutor".
_FARTHER_DETERMINER = lazy(
    rf"{_LEFT_EDGE}(?:our|my|your|his|her|their|the|an?|{POSSESSIVE}){GAP}"
    rf"(?:(?!(?:to|for|with|by|from|and|of|in|on|at|as|saw|met|is|was|are|were|has|had"
    r"|alongside|beside|behind|after|before|against|than|into|under|between|about|like|near|without|when"
    rf"|while|because|but|or|who)\b|\p{{L}}+(?:ed|ing)\b)"
    rf"[\p{{L}}\d'-]{{1,20}}{GAP}){{1,3}}\Z",
    regex.IGNORECASE,
)
_SETTING = (
    r"schools?|class|lessons?|assembly|teams?|match(?:es)?|games?|shows?|trips?|plays?|concert|hall|day"
    r"|week|term|year|visit|walk|workshop|fair|garden|library|classroom|playground|house|club|choir"
    r"|competition|race|house|way|time|own|dear|and"
)
# "You star, Oscar!" praises him, and does not say what he is to the school.
_YOU = lazy(r"\byou[ \t]{1,4}\Z", regex.IGNORECASE)
# One word that is none of the known ones: "our bubbly", "our brave number nine", "our acrobats".
# A verb cannot follow the owner; what happened "in our lesson" leads up to a clause.
_DESCRIBED = lazy(
    rf"(?<!\b(?:in|at|on|during|after|before|since|until){GAP})"
    rf"\b(?P<determiner>our|my){GAP}(?:{ADJECTIVE}{GAP}){{0,3}}"
    rf"(?P<word>(?:number{GAP})?(?!(?:{_SETTING})\b)\p{{L}}[\p{{L}}\d'-]{{1,20}})"
    rf"(?:{GAP}{ADJECTIVE}){{0,2}}{GAP}\Z",
    regex.IGNORECASE,
)
_LINKS = frozenset({", ", " and ", " & "})
"""What parts a name from the one before it where nothing leads up to it."""
_SEVERAL = lazy(r"[\p{L}-]{2,20}(?<!s)s\Z", regex.IGNORECASE)
_IN_A_CLASS = lazy(r"\b(?:in|from|of|across|all)[ \t]{1,4}\Z", regex.IGNORECASE)


class Introduction(NamedTuple):
    """The words directly before a name that belong to it.

    Attributes:
        start: Where they begin, the determiner left out.
        title_start: Where the title begins (the name itself where there is none).
        determiner_start: Where the determiner begins (the same as `start` without one).
        determiner: "our", "the"; "'s" for any possessive; empty where there is none.
        modifiers: Adjectives, subjects and classes, as written.
        role: The post or part ("head of music"), as written.
        role_end: One past its last code point.
        plural: Whether the role is that of several people.
        comma: Whether a comma parts the role from the name.
        couple: Whether a second title makes them two ("Mr and Mrs").
        title: The title, in small letters and without a full stop.
    """

    start: int
    title_start: int
    determiner_start: int
    determiner: str = ""
    modifiers: str = ""
    role: str = ""
    role_end: int = 0
    plural: bool = False
    comma: bool = False
    couple: bool = False
    title: str = ""

    @property
    def unique(self) -> bool:
        """Whether a school, a team or a family has one of this role."""
        return bool(_UNIQUE.match(self.role))

    @property
    def unclassed(self) -> str:
        """The modifiers without any class among them."""
        return _CLASS.sub("", self.modifiers)


def introduction(passage: Passage, start: int, floor: int) -> Introduction:
    """Return what leads up to a name.

    Args:
        passage: The field.
        start: Where the name starts.
        floor: How far back the words before it may be touched.
    """
    if passage.plain[floor:start] in _LINKS:
        return bare(start)
    lead = passage.before(start)
    found = None if passage.is_led_up(start) else _LEAD.search(lead)
    if not found or not found.group():
        return _described(bare(start), lead, floor)
    if _is_verb(found["title"], passage, start):
        return bare(start)
    shift = start - len(lead)
    couple = bool(_COUPLE.search(found["title"]))
    title_start = shift + found.start("title")
    title = found["title"].strip(" \t.").casefold()
    lone = bare(title_start)._replace(couple=couple, title=title)
    if found["role"] and not (found["comma"] and _YOU.search(lead, 0, found.start("role"))):
        intro = _role(found, lead, shift)
    elif found["adjectives"]:
        intro = _adjectives(found, lead, shift, passage) or _described(lone, lead, floor)
    elif found["determiner"] and found["determiner"].casefold() != "a":  # Welsh for "and"
        first = shift + found.start("determiner")
        intro = lone._replace(determiner_start=first, determiner=found["determiner"].casefold())
    elif found["possessive"]:
        intro = lone._replace(determiner="'s")
    else:
        intro = _described(lone, lead[: found.start("title")], floor)
    intro = intro._replace(couple=couple, title=title)
    if intro.start >= floor:
        return intro
    return lone if title_start >= floor else bare(start)


def _is_verb(title: str, passage: Passage, start: int) -> bool:
    """Say whether what looks like a title is the verb of "we miss Bob" or "we miss Miss Lee"."""
    if title.strip().casefold() != "miss":
        return False
    titled = _TITLED.match(passage.plain, start, start + 12)
    return bool(titled) or (title.islower() and not passage.plain[start].islower())


def bare(start: int) -> Introduction:
    """Return the introduction of a name that has none."""
    return Introduction(start, start, start)


def _role(found: regex.Match[str], lead: str, shift: int) -> Introduction:
    first = found.start("modifiers")
    determiner = (found["determiner"] or "").casefold() or ("'s" if found["possessive"] else "")
    if not determiner and _FARTHER_DETERMINER.search(lead[:first]):
        determiner = "the"
    return Introduction(
        start=shift + first,
        title_start=shift + found.start("title"),
        determiner_start=shift + (found.start("determiner") if found["determiner"] else first),
        determiner=determiner,
        modifiers=found["modifiers"],
        role=found["role"],
        role_end=shift + found.end("role"),
        plural=bool(found["plural"]),
        comma=bool(found["comma"]),
    )


def _described(lone: Introduction, lead: str, floor: int) -> Introduction:
    """Return the introduction of a name that stands behind its owner and a word of any kind."""
    lowered = lead.lower()
    owned = "our" in lowered or "my" in lowered
    found = _DESCRIBED.search(lead) if owned else None
    if not found or lone.title_start - len(lead) + found.start() < floor:
        return lone
    lone = lone._replace(determiner=found["determiner"].casefold())
    if not _SEVERAL.fullmatch(found["word"]):
        return lone
    end = lone.title_start - len(lead) + found.end("word")
    return lone._replace(start=end, role=found["word"], role_end=end, plural=True)


def _adjectives(
    found: regex.Match[str], lead: str, shift: int, passage: Passage
) -> Introduction | None:
    first = found.start("adjectives")
    words = found["adjectives"]
    determiner = (found["determiner"] or "").casefold()
    if not determiner and not _belong(passage, shift + first, words, lead[:first]):
        return None
    return Introduction(
        start=shift + first,
        title_start=shift + found.start("title"),
        determiner_start=shift + (found.start("determiner") if determiner else first),
        determiner=determiner,
        modifiers=words,
    )


def _belong(passage: Passage, first: int, adjectives: str, lead: str) -> bool:
    """Say whether words without a determiner before them describe the name that follows."""
    if _ALWAYS_BESIDE.match(adjectives):
        return True
    if _CLASS.match(adjectives):
        return not _IN_A_CLASS.search(lead)
    return passage.starts_sentence(first) or bool(_OPEN_TO_ADJECTIVE.search(lead))
