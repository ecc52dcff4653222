"""What a person is called once the name has gone.

The pupil, parent or colleague is called by what they are to the school; a family as a
whole stays a family. Where nothing is known of somebody, the words claim nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.rewording.articles import with_article
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.passages import Passage

MANY = 3
"""From this many names on a list becomes "several pupils"; below it, "two pupils"."""


class Noun(NamedTuple):
    """A common noun for people, in both numbers."""

    one: str
    many: str


PUPIL = Noun("pupil", "pupils")
CHILD = Noun("child", "children")
PARENT = Noun("parent", "parents")
FAMILY = Noun("family", "families")
STAFF = Noun("member of staff", "members of staff")
COLLEAGUE = Noun("colleague", "colleagues")
PERSON = Noun("member of the community", "people")
VISITOR = Noun("visitor", "visitors")
FRIEND = Noun("friend", "friends")

_BY_CODE = {
    "name/pupil": PUPIL,
    "name/parent": PARENT,
    "name/staff": STAFF,
    "name/person": PERSON,
    "image/name-with-photo": PUPIL,
}

_VISITING = lazy(
    r"\b(?:visit(?:s|ed|ing|or|ors)?|came|come|joined us|guests?|speaker|workshop|talk|talked"
    r"|welcomed|popped in|author|showed us|told us|taught us)\b",
    regex.IGNORECASE,
)


def noun_for(code: str, passage: Passage, start: int, end: int) -> Noun:
    """Return the noun for somebody of whom a code and the words around the name tell.

    Args:
        code: What the name was found to be.
        passage: The field.
        start: Where the name starts.
        end: One past its last code point.
    """
    noun = _BY_CODE[code]
    if noun is not PERSON or not passage.official:
        return noun
    around = (
        passage.before(start)[-40:].rpartition(".")[2]
        + " "
        + passage.after(end)[:60].partition(".")[0]
    )
    return VISITOR if _VISITING.search(around) else PERSON


def labelled(noun: Noun, label: str) -> Noun:
    """Return the noun with a child's year before it: "Year 3 pupil"."""
    if not label:
        return noun
    return Noun(f"{label} {noun.one}", f"{label} {noun.many}")


def owned(noun: Noun, owner: str, passage: Passage) -> Noun:
    """Return the noun that follows a determiner: "my child", "our pupil", "dear colleague"."""
    if noun is PUPIL and (
        owner in {"my", "your", "his", "her", "their"} or (owner == "our" and not passage.official)
    ):
        return CHILD
    if noun is STAFF and owner == "dear":
        return COLLEAGUE
    return FRIEND if noun is PERSON else noun


def first_time(noun: Noun, passage: Passage, *, another: bool = False) -> str:
    """Return what somebody is called at the first mention."""
    if noun is PERSON and not passage.official:
        return "somebody else" if another else "somebody"
    return f"another {noun.one}" if another else with_article(noun.one)


def several(noun: Noun, count: int) -> str:
    """Return what two or more people are called at the first mention."""
    return f"several {noun.many}" if count >= MANY else f"two {noun.many}"
