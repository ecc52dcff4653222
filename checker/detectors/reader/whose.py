"""Whose name the trained reader saw: what the words beside it tell beats what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.names.model import Name, Style, Trust
from checker.detectors.names.openers import word_at, word_before
from checker.detectors.names.reading import read_name
from checker.detectors.names.roles import PARENT, PERSON, PUPIL, STAFF, role_said
from checker.detectors.names.spelling import Spelling
from checker.detectors.names.ties import child_told, outsider_told, parent_bidden, parent_told
from checker.detectors.names.titled.roles import role_of_titled
from checker.detectors.names.titles import KIN, TITLES, VISITORS, one_spelling
from checker.text.aligned import Span
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.drafts import Account
    from checker.text.reading import Entity

_LONGEST_TITLE = 12
_TEACHES = lazy(
    r"'s\s(?:\p{L}{2,10}\s(?:\d{1,2}\s)?)?(?:class(?:room)?|lessons?|tutor\sgroup|form|group|set|club"
    r"|pupils|students)\b",
    regex.IGNORECASE,
)
_ADULTS = TITLES - {"miss", "coach"}
"""Titles of no child; "little Miss Evie" and "Coach Mia" may be one."""


def role_told(text: str, entity: Entity, account: Account) -> str | None:
    """Return the code that the words beside a name give it, or None where they say nothing.

    Args:
        text: The cleaned text.
        entity: The name, and what the reader took it for.
        account: Whose account the post is for.
    """
    title, start = _title_of(text, entity)
    span = Span(entity.start, entity.end)
    if title and _TEACHES.match(text, entity.end):
        return STAFF
    if parent_told(text, span, account):
        return PARENT
    if title in _ADULTS:
        return _of_grown_up(text, entity, account, title, start)
    name = read_name(text, entity.start, Trust.LOOSE) or _as_read(entity, entity.start)
    if said := role_said(text, name, account):
        return said
    if outsider_told(text, span, grown_up=entity.kind != PUPIL):
        return PERSON
    return PUPIL if child_told(text, span, account) else None


def _title_of(text: str, entity: Entity) -> tuple[str, int]:
    """Return the title of a name, in it or right before it, and where it stands; else nothing."""
    first, end = word_at(text, entity.start)
    if first in TITLES and end < entity.end:
        return first, entity.start
    last = word_before(text, entity.start)
    if last not in TITLES:
        return "", entity.start
    low = max(0, entity.start - _LONGEST_TITLE)
    start = low + text[low : entity.start].lower().rfind(last)
    between = text[start + len(last) : entity.start].strip()
    is_title = not between or (between == "." and one_spelling(last) not in KIN)
    return (last, start) if is_title else ("", entity.start)


def _of_grown_up(text: str, entity: Entity, account: Account, title: str, start: int) -> str | None:
    """Return the same behind a title of grown-ups: nobody who bears it is a child."""
    name, title = _as_read(entity, start), one_spelling(title)
    said = role_said(text, name, account)
    if said and said != PUPIL:
        return said
    if outsider_told(text, Span(entity.start, entity.end), grown_up=True) or title in VISITORS:
        return PERSON
    if parent_bidden(text, start, entity.end, account):
        return PARENT
    if entity.kind != PUPIL:
        return None
    return role_of_titled(text, title, name, account, couple=False)


def _as_read(entity: Entity, start: int) -> Name:
    return Name(start, entity.end, Spelling.UNKNOWN, 1, Style.CAPITALISED)
