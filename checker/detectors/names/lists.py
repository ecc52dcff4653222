"""Reading a list of names: "Alfie B, Mia (4W) and Zuzanna", bullets and tables included."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

import regex

from checker.detectors.common.class_words import CLASS, may_be_class
from checker.detectors.names.doubt import sureness
from checker.detectors.names.leads import (
    BULLET,
    DETERMINED,
    EMOJI,
    LEAD_IN,
    LINE_LABEL,
    may_lead_in,
)
from checker.detectors.names.model import WORD, Name, Style, Trust
from checker.detectors.names.openers import word_at
from checker.detectors.names.reading import read_name
from checker.detectors.names.roles import is_public_role
from checker.detectors.names.spelling import Spelling, spelling
from checker.detectors.names.titles import TITLE
from checker.text.patterns import lazy

_LONGEST = 400
_DOUBTFUL = 0.6

# What may follow a name before the list goes on.
_CLASS_TAIL = (
    r"[ \t]{0,2}+[,(\[-]{0,2}+[ \t]{0,2}+(?:(?:both|all|is)\s)?(?:in|from|of|at)?[ \t]{0,2}+"
    rf"{CLASS}[)\]]?"
)
_AGE_TAIL = (
    r"[ \t]{0,2}+[,(-]?+[ \t]{0,2}+(?:aged?\s)?\d{1,3}"
    r"(?:\s(?:points?|goals?|books?|stars?|runs?|years\sold)|%)?\)?"
    r"(?![\d/:.]\d)"
)
_BRACKET_TAIL = r"[ \t]{0,2}[(\[][^)\]\n]{1,40}[)\]]"
_TAIL = lazy(rf"(?:{_CLASS_TAIL}|{_AGE_TAIL}|{_BRACKET_TAIL}){{0,2}}+", regex.IGNORECASE)
_TAIL_GAP = re.compile(r"[ \t]{0,2}(?:(?P<bracket>[(\[])|[,-]{0,2}[ \t]{0,2})")
_TAIL_OPENERS = frozenset({"both", "all", "is", "in", "from", "of", "at", "age", "aged"})
_NOTABLE = lazy(rf"{_CLASS_TAIL}|{_AGE_TAIL}", regex.IGNORECASE)
# "for reading", "who ran the mile": up to where "and Mia" goes on with the list.
_REASON = lazy(
    r"\s(?:for|with|who|whose|on|in|as|at|from|by|won|came|has|did)(?:\s(?!(?:and|plus)\s\p{Lu})"
    r"[\p{L}\d'%-]{1,20}){1,14}"
)
_SEPARATOR = lazy(
    rf"\s{{0,2}}(?:{EMOJI}{{1,6}}+\s?)?(?:[,;/&+|•·]\s{{0,2}}(?:(?:and|&|plus|also|then)\s{{1,2}})?|"
    r"\s?(?<=\s)(?:and|plus|&|then)\s(?:also\s|to\s|finally\s)?)",
    regex.IGNORECASE,
)
_EMOJI_BETWEEN = lazy(rf"\s{{0,2}}{EMOJI}{{1,6}}+\s{{0,2}}")
_NEXT_LINE = lazy(rf"(?P<rest>[^\n]{{0,{_LONGEST}}})\n(?P<gap>[ \t]{{0,8}}\n)?{BULLET}")
_CLOSED = lazy(rf"\s{{0,2}}(?:$|[,;.!&\n]|{EMOJI}|and\b)")
_ARTICLE_LAST = lazy(r"\ban?\s{1,2}$", regex.IGNORECASE)
_OFFICES = frozenset({"bishop", "dean", "duke", "earl", "major", "marshal", "prior", "canon"})
_SINGLE_WORD = lazy(rf"{WORD}(?=\s{{0,2}}(?:[,;&.!\n]|and\b|$))")
_TITLED = lazy(rf"{TITLE.pattern}{WORD}", regex.IGNORECASE)


class Listed(NamedTuple):
    """One name of a list, and how sure it is, 0 to 1."""

    name: Name
    confidence: float


class _Link(Enum):
    """What stands between two items of a list."""

    SEPARATOR = auto()
    EMOJI = auto()
    REASON = auto()
    LINE = auto()


@dataclass(slots=True)
class _Items:
    """What was read of a list so far."""

    names: list[Name]
    doubtful: list[Name]
    beside: list[Name]


def read_list(
    text: str, start: int, trust: Trust, *, lines: bool = False, small: bool = True
) -> list[Listed]:
    """Return the names of the list that begins at `start`; empty where none begins.

    Args:
        text: The cleaned text.
        start: Where the first name is expected.
        trust: What the frame promises.
        lines: True where the list may go on line by line, below a heading.
        small: True where an everyday word in small letters may be a name as well.
    """
    items = _Items([], [], [])
    place = start
    link: _Link | None = _Link.LINE if lines else _Link.SEPARATOR
    for _ in range(_LONGEST):
        end = _read_item(text, place, trust, link, items, small=small)
        if end is None and link is _Link.LINE and (label := LINE_LABEL.match(text, place)):
            end = _read_item(text, label.end(), trust, link, items, small=small)
        if end is None:
            place = _next_row(text, place) if lines and items.names else -1
            if place < 0:
                break
            continue
        place, link = _go_on(text, end, lines=lines)
        if link is None:
            break
    return _settle(text, items, trust)


def _read_item(  # noqa: PLR0913  (one step of a loop, with all that the loop knows)
    text: str, place: int, trust: Trust, link: _Link | None, items: _Items, *, small: bool
) -> int | None:
    """Read one item; return the end of its tail, or None where the list ends before it."""
    lead = LEAD_IN.match(text, place) if may_lead_in(text, place) else None
    place = lead.end() if lead else place
    name = read_name(text, place, trust)
    if name is None or (lead and _is_a_thing(text, lead, name)):
        return _read_other(text, place, items)
    if name.style is Style.SMALL and name.first is not Spelling.GIVEN:
        known = bool(items.names) or (small and not (lead and DETERMINED.search(lead.group())))
        if not known:
            return None
    end = _after_tail(text, name.end)
    noted = end > name.end and bool(_NOTABLE.match(text, name.end))
    if link is _Link.REASON and not (noted or _REASON.match(text, name.end)):
        return None
    if link is _Link.EMOJI and not (noted or _CLOSED.match(text, name.end)):
        return None
    if is_public_role(text, name):
        return None
    items.names.append(name)
    if noted:
        items.beside.append(name)
    return end


def _is_a_thing(text: str, lead: regex.Match[str], name: Name) -> bool:
    """Say whether an article makes it "a Lamy pen" or "the Bishop"."""
    if _ARTICLE_LAST.search(lead.group()):
        return True
    office = text[name.start : name.end].casefold() in _OFFICES
    return office and lead.group().casefold().endswith("the ")


def _read_other(text: str, place: int, items: _Items) -> int | None:
    """Step over a titled name, or note a capitalised word that only company makes a name."""
    if titled := _TITLED.match(text, place):
        return _after_tail(text, titled.end())
    word = _SINGLE_WORD.match(text, place)
    if not (items.names and word and word.group()[0].isupper()):
        return None
    if spelling(word.group()) is not Spelling.WORD:
        return None
    items.doubtful.append(Name(place, word.end(), Spelling.WORD, 1, Style.CAPITALISED))
    return _after_tail(text, word.end())


def _after_tail(text: str, end: int) -> int:
    """Return where the class, the age or the bracket behind a name ends, if there is any."""
    gap = _TAIL_GAP.match(text, end)
    word, after = word_at(text, gap.end() if gap else end)
    bracket = gap and gap["bracket"]
    if not (bracket or word in _TAIL_OPENERS or may_be_class(text, word, after)):
        return end
    tail = _TAIL.match(text, end)
    return tail.end() if tail else end


def _go_on(text: str, after: int, *, lines: bool) -> tuple[int, _Link | None]:
    """Return where the next item begins and what stands before it; None where there is none."""
    if separator := _SEPARATOR.match(text, after):
        return separator.end(), _Link.SEPARATOR
    if lines and (line := _NEXT_LINE.match(text, after)):
        rest = line["rest"]
        told = rest.strip()[:1].isalpha() and not _REASON.match(rest)
        if told or (line["gap"] and not line["bullet"]):
            return after, None
        return line.end(), _Link.LINE
    if emoji := _EMOJI_BETWEEN.match(text, after):
        return emoji.end(), _Link.EMOJI
    reason = _REASON.match(text, after)
    if reason and (separator := _SEPARATOR.match(text, reason.end())):
        return separator.end(), _Link.REASON
    return after, None


def _next_row(text: str, place: int) -> int:
    """Return where the next row of a table begins, behind a cell that is no name; else -1."""
    if text[place - 2 : place].strip() not in {"|", ""} or "\n" in text[place - 2 : place]:
        return -1
    line = _NEXT_LINE.match(text, place)
    return line.end() if line and line["bullet"] else -1


def _settle(text: str, items: _Items, trust: Trust) -> list[Listed]:
    sure = [name for name in items.names if name.first >= Spelling.GIVEN_WORD]
    listed = []
    for name in items.names:
        company = name in items.beside or any(other is not name for other in sure)
        confidence = sureness(text, name, trust, company=company)
        if confidence:
            listed.append(Listed(name, confidence))
    if len(listed) > 1:
        listed += [Listed(name, _DOUBTFUL) for name in items.doubtful]
        listed.sort(key=lambda one: one.name.start)
    return listed
