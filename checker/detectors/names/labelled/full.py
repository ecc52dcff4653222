"""Whether words are a private person's first name and surname."""

from __future__ import annotations

from checker.detectors.names.doubt import is_public
from checker.detectors.names.model import Name, style_of
from checker.detectors.names.spelling import Spelling, is_surname, spelling
from checker.detectors.names.words import ORGANISATION


def full_name(text: str, start: int, end: int, *, person: bool) -> Name | None:
    """Return the full name that takes all of text[start:end], or None.

    Args:
        text: The cleaned text.
        start: Where the first name begins.
        end: Where the last surname ends.
        person: Whether something is said that no place, team or firm does; else "Grace Hill"
            may be a hill.
    """
    first, *others = text[start:end].split(" ")
    place = others[-1].casefold() in ORGANISATION and not person
    if place or spelling(first) < Spelling.GIVEN_WORD or not all(map(is_surname, others)):
        return None
    name = Name(start, end, spelling(first), 1 + len(others), style_of(first))
    return None if is_public(text, name) else name
