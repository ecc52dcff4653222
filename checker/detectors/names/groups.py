"""Classes and houses that are called as persons are, told by the list in which they stand.

A tree, a bird or an author in a list of its like names a class ("Oak 97%, Willow 98%", "Monday:
Poppy", "Year 1 Rosen, Year 2 Dahl"); among children it names a child.
"""

from __future__ import annotations

import re  # its plain word search is twice as fast as that of `regex`
from typing import TYPE_CHECKING

from checker.detectors.common.dates import WEEKDAY
from checker.detectors.names.public import ALONE, FIGURES, FULL
from checker.detectors.names.spelling import Spelling, fold
from checker.detectors.names.words import BIRDS_AND_TREES, NATURE, NEVER, TWO_EDGED
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.detectors.names.model import Name, Near

_LIST_REACH = 120
_TEXT_REACH = 800
_FEWEST = 3
"""So many classes make a list of which no member is taken for a child."""

_PLAIN_WORD = re.compile(r"[^\W\d_]{4,}")
_HEAD = r"(?<![\p{L}'-])(\p{Lu}\p{L}{2,20})"
_FIGURE = (
    r"(?:\s[Cc]lass)?\s?[-\N{EN DASH}:=|\t(]{0,2}\s?\d{1,4}(?:\.\d{1,2})?"
    r"(?=\s?(?:%|points|pts|[,;.|)]|$|\n))"
)
_HEADS_FIGURE = lazy(rf"{_HEAD}{_FIGURE}")
_SET_OFF = r"[ \t]?[-\N{EN DASH}:=|][ \t]?"
_HAS_A_DAY = lazy(
    rf"(?i:{WEEKDAY})s?{_SET_OFF}(?P<name>\p{{Lu}}\p{{L}}{{2,20}})(?=[ \t]{{0,2}}(?:$|[\n,;|.]))"
    rf"|(?<![\p{{L}}'-])(?P<name>\p{{Lu}}\p{{L}}{{2,20}}){_SET_OFF}(?i:{WEEKDAY})s?\b(?!{_SET_OFF})"
)
_AND = r"(?:,\s(?:and\s)?|\s(?:and|&)\s)"
_LISTED = lazy(rf"{_HEAD}(?:{_AND}(\p{{Lu}}\p{{L}}{{2,20}})){{2,12}}(?!\s\p{{Lu}}|{_AND}\p{{Lu}})")
_IN_A_YEAR = lazy(
    r"\b(?:Year|Yr|Y)\s?\d{1,2}(?:\s(?:is|are|=)|[:,]|\s?[-\N{EN DASH}:])?\s"
    r"(?P<name>\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{1,20}){0,2})"
)
_YEAR_BEFORE = lazy(r"(?r)\b(?:Year|Yr|Y)\s?\d{1,2}(?:\s(?:is|are|=)|[:,]|\s?[-\N{EN DASH}:])?\s$")
_YEAR_REACH = 16
_IS = frozenset({"is", "are"})


def is_a_group(text: str, name: Name, near: Near) -> bool:
    """Say whether a name is that of a class or a house among others.

    Args:
        text: The cleaned text.
        name: A name as read.
        near: What stands at and before it.
    """
    if _is_a_house(text, near.words) or _is_of_a_year(text, name, near.last):
        return True
    word = fold(near.written)
    if word not in NATURE:
        return False
    around = max(0, name.start - _TEXT_REACH), name.end + _TEXT_REACH
    return (
        _heads_a_figure(text, word, around)
        or _has_a_day(text, word, around)
        or _is_listed(text, name)
    )


def heads_among_classes(text: str, place: int) -> bool:
    """Say whether the figures around a place are those of classes that trees or birds name.

    Args:
        text: The cleaned text.
        place: Where one of them stands.
    """
    near = text[max(0, place - _LIST_REACH) : place + _LIST_REACH]
    headed = {fold(match[1]) for match in _HEADS_FIGURE.finditer(near)}
    return len(headed) > 1 and headed <= NATURE | NEVER


def _heads_a_figure(text: str, word: str, around: tuple[int, int]) -> bool:
    """Say whether it heads a figure as other trees and birds do, here or elsewhere near."""
    return any(
        fold(match[1]) == word and heads_among_classes(text, match.end(1))
        for match in _HEADS_FIGURE.finditer(text, *around)
    )


def _has_a_day(text: str, word: str, around: tuple[int, int]) -> bool:
    """Say whether it has its weekday, as all near that have one are trees or birds."""
    grouped = {fold(match["name"]) for match in _HAS_A_DAY.finditer(text, *around)}
    return word in grouped and len(grouped) >= _FEWEST and grouped <= NATURE


def _is_listed(text: str, name: Name) -> bool:
    """Say whether it stands in a row of trees or birds, one of which no child is called after."""
    near = max(0, name.start - _LIST_REACH)
    for match in _LISTED.finditer(text, near, name.end + _LIST_REACH):
        if match.start() <= name.start and name.end <= match.end():
            row = {fold(word) for word in (match[1], *match.captures(2))}
            return row <= NATURE and not row.isdisjoint(BIRDS_AND_TREES - TWO_EDGED)
    return False


def _is_a_house(text: str, figure: str) -> bool:
    """Say whether a figure stands beside others in a text, as the houses of a school do."""
    return figure in FIGURES and any(
        word in FIGURES and word != figure for word in _PLAIN_WORD.findall(text.casefold())
    )


def _is_of_a_year(text: str, name: Name, last: str) -> bool:
    """Say whether each year has its author or artist ("Year 1 Rosen, Year 2 Dahl").

    A bare first name behind a year is a child's, whoever else is named.
    """
    alone = name.parts == 1 and name.first >= Spelling.GIVEN_WORD
    if alone or not (last[-1:].isdigit() or last in _IS):
        return False
    if not _YEAR_BEFORE.search(text[max(0, name.start - _YEAR_REACH) : name.start]):
        return False
    near = max(0, name.start - _LIST_REACH), name.end + _LIST_REACH
    named = {match["name"].casefold() for match in _IN_A_YEAR.finditer(text, *near)}
    return sum(_is_known(one) for one in named) > 1


def _is_known(name: str) -> bool:
    return name in FULL or name in ALONE or name.rpartition(" ")[2] in FIGURES
