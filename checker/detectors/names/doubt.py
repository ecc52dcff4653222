"""Whether words that were read as a name are one, and how sure that is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.detectors.names.groups import is_a_group
from checker.detectors.names.headed import is_headed
from checker.detectors.names.model import Near, Style, Trust
from checker.detectors.names.namesakes import (
    is_a_brand,
    is_a_drink,
    is_a_firm,
    is_a_part,
    is_a_place,
    is_a_storm,
    is_pets,
    is_virtue,
)
from checker.detectors.names.public import ALONE, FULL, ROYAL, full_names_from
from checker.detectors.names.spelling import Spelling, fold, looks_like_a_place
from checker.detectors.names.words import ANIMALS, NEVER
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.detectors.names.model import Name

_LOOK_BACK = 20
_DATE_BACK = 9
_SHORTEST_SMALL = 4

_WORD_BEFORE = lazy(r"(?r)(?<![\p{L}'-])[\p{L}'-]{2,20}[\x20-]$")
_FULL_REACH = 5_000
"""Code points on either side of a surname where the full name is looked for."""
_LONGEST_FULL = 40
# What may follow a lower-case or all-capitals name that is an everyday word too.
_CLOSED = lazy(
    r"(?:'s)?\s{0,2}(?:$|[^\p{L}\d\s]|\n|\t|\d)|\s(?:and|for|on|in|from|who|with|you|u|x{1,4}|has|have|is|"
    r"was|got|won|at|love|keep|so|what|our|my|we|both|too|also|this|today|again|yesterday|down|off|home|as|the|to|your)\b",
    regex.IGNORECASE,
)
# What stands before a trade or a creature behind a name: without it neither is told.
_DETERMINED = lazy(r",?\s(?:and\s)?(?:the|our|my|their|his|her|a)\s", regex.IGNORECASE)
_STORY = lazy(rf"\s(?:and\s)?the\s(?P<noun>\p{{Lu}}\p{{L}}{{2,20}}|(?i:{ANIMALS}))\b")
_PET_AFTER = lazy(
    rf",?\s(?:(?:the|our|my|their|his|her|a)\s(?:[\p{{L}}-]{{2,15}}\s){{0,2}}){ANIMALS}\b",
    regex.IGNORECASE,
)
_ROYAL_BEFORE = lazy(rf"(?r)\b(?:{'|'.join(sorted(ROYAL))})\.?\s$", regex.IGNORECASE)
_LIST_REACH = 120
_TITLE_BEFORE = lazy(
    r"(?r)(?:\b\p{Lu}[\p{L}'&-]{0,20}|\d|['\"\N{RIGHT SINGLE QUOTATION MARK}])\sby\s$"
)
_TO_READ = lazy(
    r"\b(?:book of the (?:week|month|term)|book ?club|reading list"
    r"|(?:recommended|summer|next) reads?|class (?:text|reader|novel|book)|novels?|bestsellers?)\b",
    regex.IGNORECASE,
)
_THEIR_OWN = lazy(
    r"\b(?:poems?|written|wrote|draw(?:n|ing)|drew|made|paint(?:ed|ing)|prizes?|winn(?:er|ing)s?"
    r"|competition|entr(?:y|ies)|our own)\b",
    regex.IGNORECASE,
)
_MONTHS = frozenset({"april", "may", "june"})
_DATE = lazy(
    r"(?:\d(?:st|nd|rd|th)?|\b(?:of|in|by|until|till|since|from|to|early|late|mid|this|last|next))"
    r"[\s-]\p{L}{3,5}|\p{L}{3,5}\s\d",
    regex.IGNORECASE,
)
# "May brings exams, July peace": beside a month that is nobody's name.
_OTHER_MONTHS = lazy(
    r"\b(?:January|February|March|July|August|September|October|November|December)\b"
)
_BRINGS = lazy(r"\s(?:brings|means|sees|is\s\p{L}{2,20}\smonth)\b")
_MONTHS_REACH = 80
_MONTHS_OWN = lazy(r"\s(?:half|bank|term|holidays?|day|fair|queen|blossom)\b", regex.IGNORECASE)
# A vowel early on: "evryone" has it, "ptfa" and "rspb" have not.
_PRONOUNCEABLE = lazy(r"(?!e?ver?[iy]?\p{L}?[bo1])[^aeiouyw]{0,3}[aeiouyw]")


def is_plausible(text: str, name: Name) -> bool:
    """Say whether a name that is not written with a capital is one all the same."""
    if name.style is Style.CAPITALISED or name.parts > 1:
        return True
    if is_virtue(text, name.start, name.end):
        return False
    if name.first is Spelling.UNKNOWN:
        word = fold(text[name.start : name.end])
        return (
            len(word) >= _SHORTEST_SMALL
            and bool(_PRONOUNCEABLE.match(word))
            and _closed(text, name)
        )
    return name.first is Spelling.GIVEN or _closed(text, name)


def _closed(text: str, name: Name) -> bool:
    return bool(_CLOSED.match(text, name.end))


def is_public(text: str, name: Name) -> bool:
    """Say whether the name is a character's, an animal's, a month's or a public figure's.

    A surname alone is a public figure's where the text has that person's full name.
    """
    near = Near.of(text, name)
    return any(look(text, name, near) for look in _LOOKS)


def _is_known(text: str, name: Name, near: Near) -> bool:
    """Say whether everybody knows the name, in full or in part, or it is a brand's."""
    words = near.words
    return (
        words in FULL
        or words in ALONE
        or (name.parts > 1 and words.split()[0] in ROYAL)
        or _is_in_full(text, name)
        or is_a_brand(near.written)
    )


def _is_told_of(text: str, name: Name, _near: Near) -> bool:
    """Say whether what follows makes it a character's or a pet's ("Elmer the elephant")."""
    if not _DETERMINED.match(text, name.end):
        return False
    story = _STORY.match(text, name.end)
    told = story is not None and story["noun"].casefold() not in NEVER
    return told or _PET_AFTER.match(text, name.end) is not None


def _is_a_month(text: str, name: Name, near: Near) -> bool:
    """Say whether April, May or June is one by its date, what it brings, or other months."""
    if near.words not in _MONTHS:
        return False
    if _MONTHS_OWN.match(text, name.end):
        return True
    around = text[max(0, name.start - _MONTHS_REACH) : name.end + _MONTHS_REACH]
    if _BRINGS.match(text, name.end) and _OTHER_MONTHS.search(around):
        return True
    return _DATE.search(text[max(0, name.start - _DATE_BACK) : name.end + 3]) is not None


def _is_another_thing(text: str, name: Name, near: Near) -> bool:
    """Say whether the words beside a name make it a monarch's, a pet's, a firm's, no person's."""
    last = near.last
    return (
        (last in ROYAL and _is_royal(text, name))
        or is_a_storm(text, name.start, near.words, last)
        or is_a_place(text, name.start, near.words)
        or is_pets(text, name.start, last)
        or is_a_drink(text, name.start, name.end, last)
        or is_a_part(text, name.start, name.end, last)
        or is_a_firm(text, name.start, name.end)
    )


def _is_royal(text: str, name: Name) -> bool:
    before = text[max(0, name.start - _LOOK_BACK) : name.start]
    return _ROYAL_BEFORE.search(before) is not None


def _is_in_full(text: str, name: Name) -> bool:
    """Say whether a name is part of one that everybody knows, from it or the word before on."""
    end = _end_in_full(text, name.start)
    if end is None and _first_word(text[name.start : name.end].casefold()) in _later_words():
        before = _WORD_BEFORE.search(text[max(0, name.start - _LOOK_BACK) : name.start])
        end = _end_in_full(text, name.start - len(before.group())) if before else None
    return end is not None and end >= name.end


def _end_in_full(text: str, start: int) -> int | None:
    """Return where the name that everybody knows and that begins at a place ends, if one does."""
    words = _apart(text[start : start + _LONGEST_FULL].casefold())
    for full in map(_apart, full_names_from(words)):
        if words.startswith(full) and not words[len(full) : len(full) + 1].isalpha():
            return start + len(full)
    return None


def _is_named_in_full(text: str, name: Name, near: Near) -> bool:
    names = _by_surname().get(near.words)
    if names is None:
        return False
    around = text[max(0, name.start - _FULL_REACH) : name.end + _FULL_REACH].casefold()
    return any(full in around for full in names)


@cache
def _by_surname() -> dict[str, list[str]]:
    """Return the full names that everybody knows by their last words."""
    names: dict[str, list[str]] = {}
    for name in FULL:
        names.setdefault(name.rpartition(" ")[2], []).append(name)
    return names


@cache
def _later_words() -> frozenset[str]:
    """Return the words of the full names that everybody knows, the first of each left out."""
    return frozenset(word for name in FULL for word in _apart(name).split()[1:])


def _is_an_author(text: str, name: Name, near: Near) -> bool:
    """Say whether a name stands behind a book's title on a list of books to read.

    Poems, pictures and books that children made are theirs, so only words that speak of
    reading what is published count.
    """
    if name.parts == 1 or near.last != "by":
        return False
    before = text[max(0, name.start - _LIST_REACH) : name.start]
    titled = _TITLE_BEFORE.search(before) and _TO_READ.search(before)
    return bool(titled) and not _THEIR_OWN.search(before)


def _first_word(name: str) -> str:
    return _apart(name).partition(" ")[0]


def _apart(name: str) -> str:
    """Return a name with its joined words apart."""
    return name.replace("-", " ")


_LOOKS: tuple[Callable[[str, Name, Near], bool], ...] = (
    _is_known,
    is_a_group,
    is_headed,
    _is_named_in_full,
    _is_a_month,
    _is_another_thing,
    _is_told_of,
    _is_an_author,
)
"""What a name can be besides a private person's."""


def sureness(text: str, name: Name, trust: Trust, *, company: bool = False) -> float:
    """Return how sure it is that the words name a person in this frame, 0 for "no".

    The figures are our own estimates, in steps: a first name that is no other word, one
    that is, and a word of unknown root.

    Args:
        text: The cleaned text.
        name: A name as read.
        trust: What the frame promises.
        company: True where surer names, a class or an age stand beside it.
    """
    if name.first is Spelling.GIVEN:
        return 0.95 if trust is Trust.TIGHT else 0.9
    if name.first is Spelling.GIVEN_WORD:
        if trust is Trust.STRICT and not company and not _closed(text, name):
            return 0.0
        return 0.9 if trust is Trust.TIGHT or company or name.parts > 1 else 0.8
    return 0.85 if company else _sureness_of_unknown(text, name, trust)


def _sureness_of_unknown(text: str, name: Name, trust: Trust) -> float:
    first_word = text[name.start : name.end].split(maxsplit=1)[0]
    if trust is Trust.STRICT or looks_like_a_place(first_word):
        return 0.0
    capitalised = name.style is Style.CAPITALISED
    if trust is Trust.TIGHT:
        return 0.8 if capitalised else 0.6
    return 0.6 if capitalised else 0.0
