"""Who somebody is, where the words beside the name say so.

Only words that stand directly before or behind a name are read ("mum Sarah", "Kwesi
the lifeguard"); what the rest of a post says about somebody is for the trained reader.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from checker.detectors.names import role_words as words
from checker.detectors.names.model import Named
from checker.detectors.names.openers import first_words, last_words, word_at, word_before
from checker.drafts import Account
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.detectors.names.model import Name

PUPIL, PARENT, STAFF, PERSON = "name/pupil", "name/parent", "name/staff", "name/person"


def _pattern(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(phrase.replace(" ", r"\s") for phrase in longest_first)


ROLE = (
    rf"(?:(?P<parent>{_pattern(words.PARENT)})|(?P<staff>{_pattern(words.STAFF)})|"
    # "School councillor" before "councillor".
    rf"(?P<pupil>{_pattern(words.PUPIL)})|(?P<person>{_pattern(words.PERSON)}))s?(?![\p{{L}}])"
)
"""Source of a pattern (ignoring case) for a noun that says who somebody is."""

ROLE_OPENERS = first_words((*words.PARENT, *words.STAFF, *words.PERSON, *words.PUPIL), plural=True)
"""The words with which ROLE begins."""

_ROLE_ENDS = last_words((*words.PARENT, *words.STAFF, *words.PERSON, *words.PUPIL)) | {
    "called",
    "named",
}
_PUBLIC_ENDS = last_words(words.PUBLIC)
_FRIEND_ENDS = last_words(words.FRIENDS)
_KIN_ENDS = last_words(words.ADULT_KIN | words.IN_LAWS)
_CODES = {"parent": PARENT, "staff": STAFF, "person": PERSON, "pupil": PUPIL}
_GROUPS = tuple(_CODES)

# Read from the name backwards ((?r)), so that one attempt decides.
_BEFORE = lazy(
    rf"(?r)(?<![\p{{L}}\d'-]){ROLE}(?:(?<!s)[,:])?\s{{1,2}}(?:called\s|named\s)?$", regex.IGNORECASE
)
_AFTER = lazy(
    r"\s?[,(-]?\s{0,2}(?:who\s(?:is|was)\s)?"
    rf"(?:the|our|one\sof\sour|his|her|their|my|your|school|\p{{L}}{{2,20}}'s|year\s\d{{1,2}})\s"
    rf"(?:[\p{{L}}-]{{2,15}}\s){{0,2}}?{ROLE}(?![\p{{L}}'])"
    rf"|\s?[,(]\s{{0,2}}{ROLE}(?<!s)(?=[),.;!]|$|\s(?:of|to|at|from|in)\b)",
    regex.IGNORECASE,
)
# "mum of Rafi", "Rafi's dad": the child of a parent.
_CHILD_OF = lazy(
    rf"(?r)\b(?:{_pattern(words.PARENT)})s?\s(?:of|to)\s"
    r"(?:(?-i:\p{Lu})[\p{L}'-]{1,20}(?:,\s|\s(?:and|&)\s)){0,2}$",
    regex.IGNORECASE,
)
_CHILDS = lazy(
    rf"['\N{{RIGHT SINGLE QUOTATION MARK}}]s\s(?:{_pattern(words.PARENT)})s?(?!\p{{L}})",
    regex.IGNORECASE,
)
_APOSTROPHES = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
_JOINS = frozenset({"of", "to", "and"})
_PARENT_ENDS = last_words(words.PARENT)
_PLAIN_WORD = re.compile(r"[^\W_]+")
_SIGNS = re.compile(r"\s?[,(-]?\s{0,2}")
_AFTER_OPENERS = ROLE_OPENERS | {
    *("who", "the", "our", "one", "his", "her", "their", "my", "your", "school", "year"),
}
_WORKPLACE_OPENERS = frozenset({"in", "from", "at", "on"})
_WORKPLACE = lazy(
    r"\s(?:in|from|at|on)\s(?:the\s|our\s)(?:school\s|front\s|main\s)?"
    r"(?:kitchen|office|gate|crossing|canteen|library\sdesk|reception\sdesk|finance\soffice|site\steam)\b",
    regex.IGNORECASE,
)
_PUBLIC_BEFORE = lazy(
    rf"(?r)(?<!(?:star|super|our|young|budding|little|of\sthe)\s)\b(?:{_pattern(words.PUBLIC)})s?\s$",
    regex.IGNORECASE,
)
_LOOK_BACK = 48

_FRIEND_BEFORE = lazy(rf"(?r)\b(?:{_pattern(words.FRIENDS)})\s$", regex.IGNORECASE)
_WRITERS_KIN_BEFORE = lazy(
    rf"(?r)\bmy\s(?:\p{{L}}{{2,12}}\s){{0,2}}"
    rf"(?:{_pattern(words.ADULT_KIN)}|(?P<in_law>{_pattern(words.IN_LAWS)})),?\s$",
    regex.IGNORECASE,
)
_MINE_BEFORE = lazy(r"(?r)\bmy\s(?:\p{L}{2,12}\s){0,2}$", regex.IGNORECASE)

_CHILD_CUE = lazy(
    r"\b(?:class|y(?:ea)?r?\s?\d{1,2}s?|school|pupils?|child(?:ren)?|kids?|teachers?|reception|nursery|certificates?|my\sform|tutor\sgroup|"
    r"assembly|homework|spellings?|sats|(?:under|u)-?\s?\d{1,2}s?|my\s(?:son|daughter|boy|girl|little)|"
    r"proud\s(?:mum|mummy|dad|parent)|little|toddler|birthday\s(?:boy|girl)|brownies|cubs|beavers)\b",
    regex.IGNORECASE,
)


def role_beside(text: str, name: Name) -> str | None:
    """Return the code that the words directly beside a name give it, or None."""
    return _role_beside(text, name, word_before(text, name.start))


def _role_beside(text: str, name: Name, last: str) -> str | None:
    """Return the same, given the last word before the name."""
    if last in _ROLE_ENDS:
        before = text[max(0, name.start - _LOOK_BACK) : name.start]
        if found := _BEFORE.search(before):
            return code_of(found)
    word, end = word_at(text, _after_signs(text, name.end))
    if word in _AFTER_OPENERS or text.startswith("'s", end):
        found = _AFTER.match(text, name.end)
        return code_of(found) if found else None
    if word in _WORKPLACE_OPENERS and _WORKPLACE.match(text, name.end):
        return STAFF
    return None


def _after_signs(text: str, end: int) -> int:
    """Return where the next word may begin, behind a comma, a bracket or a dash."""
    signs = _SIGNS.match(text, end)
    return signs.end() if signs else end


def role_said(text: str, name: Name, account: Account) -> str | None:
    """Return the same, for the account that says it.

    A school's "friends" are children; the writer's own mum, brother or twin is grown up
    as the writer is.

    Args:
        text: The cleaned text.
        name: The name as read.
        account: Whose account the post is for.
    """
    last = word_before(text, name.start)
    before = text[max(0, name.start - _LOOK_BACK) : name.start]
    if account is Account.OFFICIAL:
        if last in _FRIEND_ENDS and _FRIEND_BEFORE.search(before):
            return PUPIL
    elif last in _KIN_ENDS and (kin := _WRITERS_KIN_BEFORE.search(before)):
        return PARENT if kin["in_law"] and account is Account.COMMUNITY else PERSON
    return _role_beside(text, name, last) or _child_of(text, name, last)


def _child_of(text: str, name: Name, last: str) -> str | None:
    """Return that a name is a child's where a parent is told by it ("Rafi's dad")."""
    before = text[max(0, name.start - _LOOK_BACK) : name.start]
    if last in _JOINS or before.endswith((", ", "& ")):
        said = _PLAIN_WORD.findall(before.lower())
        if not _PARENT_ENDS.isdisjoint(said) and _CHILD_OF.search(before):
            return PUPIL
    owns = text.startswith(_APOSTROPHES, name.end)
    return PUPIL if owns and _CHILDS.match(text, name.end) else None


def code_of(match: regex.Match[str]) -> str:
    """Return the code for a match of a pattern with ROLE in it."""
    return next(_CODES[group] for group in _GROUPS if match[group])


def is_public_role(text: str, name: Name) -> bool:
    """Say whether a full name follows a public calling ("author Julia Donaldson")."""
    if name.parts == 1 or word_before(text, name.start) not in _PUBLIC_ENDS:
        return False
    before = text[max(0, name.start - _LOOK_BACK) : name.start]
    return bool(_PUBLIC_BEFORE.search(before))


def speaks_of_children(text: str) -> bool:
    """Say whether a post that is not the school's own is about children."""
    return bool(_CHILD_CUE.search(text))


def default_role(account: Account, name: Name, text: str, named: Named = Named.CHILDREN) -> str:
    """Return the code for a name whose role no word gives.

    On an official account a bare first name is a pupil, as name/pupil is defined; elsewhere
    it is one where the post is about children, and a private person otherwise.

    Args:
        account: Whose account the post is for.
        name: The name as read.
        text: The cleaned text.
        named: Whom the frame names.
    """
    if named is Named.ADULTS:
        return PERSON
    if account is Account.OFFICIAL:
        return PERSON if named is Named.ADULTS_TOO and name.parts > 1 else PUPIL
    if _MINE_BEFORE.search(text[max(0, name.start - _LOOK_BACK) : name.start]):
        return PUPIL if account is Account.COMMUNITY or speaks_of_children(text) else PERSON
    return PUPIL if named is Named.CHILDREN and speaks_of_children(text) else PERSON
