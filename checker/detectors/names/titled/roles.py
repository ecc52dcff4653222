"""Who a person with a title is, where the words beside the name say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.names.roles import (
    PARENT,
    PERSON,
    PUPIL,
    STAFF,
    role_beside,
    speaks_of_children,
)
from checker.detectors.names.titles import KIN, VISITORS
from checker.drafts import Account
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.detectors.names.model import Name

_LOOK_BACK = 40
_REACH = 160

_PARENT_AFTER = lazy(
    r",?\s(?:and|&|with)\s(?:(?:his|her|their|the)\s)?family\b|,?\swhose\s(?:[\p{L}-]{2,12}\s)?"
    r"(?:son|daughter|child|children|twins|boy|girl|boys|girls|grandson|granddaughter)\b|"
    r"\s(?:is|was)\s(?:\p{L}{2,20}'s|his|her|their)\s(?:mum|dad|mother|father|gran\p{L}{0,7}|nan)\b",
    regex.IGNORECASE,
)
_AS_DADS_GO = lazy(
    r"\bas\s(?:mums|dads|mothers|fathers|parents|gran\p{L}{0,7}s|nans|carers)\sgo\b",
    regex.IGNORECASE,
)
_FAMILY_OF = lazy(r"\bfamily\sof\s$", regex.IGNORECASE)
_WORK = lazy(
    r"\b(?:heads?|staff\p{L}{0,4}|colleagues?|governors?|lessons?|half-?\s?term|term|office|meetings?|leaving\sdo|"
    r"slt|senco|parents?|playground|inset|marking|department|caretaker|kitchen|concert|nativity|ofsted|"
    r"duty|supply|photocopier|pta|trust|ta|tas|sixth\sform|exams?|timetable|canteen|work|boss|retire\p{L}{0,5})\b",
    regex.IGNORECASE,
)
_NOT_SCHOOL = lazy(
    r"\b(?:next\sdoor|neighbours?|gp|surgery|hospital|clinic|dentist|orthodontist|consultant|"
    r"paediatrician|optician|vet)\b",
    regex.IGNORECASE,
)


def role_of_titled(text: str, title: str, name: Name, account: Account, *, couple: bool) -> str:
    """Return the code for a name after a title.

    Args:
        text: The cleaned text.
        title: The title, in its usual short form.
        name: The name; its start is that of the title.
        account: Whose account the post is for.
        couple: True for "Mr and Mrs ...".
    """
    said = role_beside(text, name)
    if said and said != PUPIL:
        return said
    if _is_parent(text, name):
        return PARENT
    if title in KIN or couple:
        return PERSON if account is Account.PERSONAL else PARENT
    if title in VISITORS or _NOT_SCHOOL.search(
        text[name.start - _LOOK_BACK // 2 : name.end + _LOOK_BACK]
    ):
        return PERSON
    # On one's own page "Mr X" may be anybody, unless the post speaks of work.
    at_work = account is not Account.PERSONAL or speaks_of_children(text) or _WORK.search(text)
    return STAFF if at_work else PERSON


def _is_parent(text: str, name: Name) -> bool:
    after = text[name.end : name.end + _REACH]
    return bool(
        _PARENT_AFTER.match(after)
        or _AS_DADS_GO.search(after)
        or _FAMILY_OF.search(text[max(0, name.start - _LOOK_BACK) : name.start])
    )
