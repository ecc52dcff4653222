"""Details of people: each code has its own way of saying less."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from checker.rewording.addressing import address
from checker.rewording.birthdays import without_age
from checker.rewording.classes import generalised, is_plural, label_of
from checker.rewording.contacts import office, secret
from checker.rewording.logos import without_logo
from checker.rewording.patches import Patch
from checker.rewording.people import PUPIL, first_time, noun_for, owned
from checker.rewording.places import somewhere
from checker.rewording.private import vaguer
from checker.rewording.swearing import milder
from checker.rewording.whereabouts import as_agreed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_PRIVATE = frozenset({"detail/health", "detail/family", "detail/record"})
_FULL_STOP = regex.compile(r"[ \t]{0,3}(?:[.!?…]{1,5}|(?=\n|\Z))[ \t]{0,3}")
_OWNER = regex.compile(
    r"\b(our|my|your|his|her|their|the)(?: (?:only|own|very own))?[ \t]{1,4}\Z", regex.IGNORECASE
)
_LONG = 4
_COMMA_BEFORE = regex.compile(r"(?r),[ \t]{1,4}\Z")
_ASIDE = regex.compile(r"(?:an?|the|who|which|whose|with|despite|having|being)\b", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What other marks there are around a detail.

    Attributes:
        inner: The marks that lie within it.
        following: The next mark, if there is one.
        named: Whether a child is named in the same line, or below it.
    """

    inner: tuple[Mark, ...] = ()
    following: Mark | None = None
    named: bool = False


def plan(mark: Mark, passage: Passage, around: Surroundings) -> Patch:
    """Return the patch for a detail, a logo or a swear word.

    Args:
        mark: The words.
        passage: The field.
        around: The marks around it.
    """
    following = around.following
    if mark.code in _PRIVATE | {"detail/whereabouts"} and (
        whole := _whole_sentence(
            mark, passage, following.start if following else len(passage.plain)
        )
    ):
        return whole
    if mark.code in _PRIVATE and (aside := _aside(mark, passage, following)):
        return aside
    words = _words(mark, passage, around)
    if not words:
        return Patch(mark.start, mark.end, "", capital=passage.wants_capital(mark.start, mark.end))
    return Patch(mark.start, mark.end, passage.dress(mark.start, mark.end, words))


def _words(mark: Mark, passage: Passage, around: Surroundings) -> str:
    return _WAYS[mark.code](mark, passage, around)


def _age(mark: Mark, passage: Passage, around: Surroundings) -> str:
    after = around.following
    name_next = after is not None and after.names and after.start - mark.end < _LONG
    return without_age(mark, passage, name_next=name_next)


def _contact(mark: Mark, passage: Passage, around: Surroundings) -> str:
    person = _person(mark, around.inner, passage)
    called = address(passage, mark.start, mark.end, mark.start)
    if called and called.preposition:
        person = f"{called.preposition} {person}"
    return office(mark, passage, person)


def _person(mark: Mark, inner: Sequence[Mark], passage: Passage) -> str:
    """Return what the person behind a handle is called."""
    code = next((one.code for one in inner if one.names), "name/person")
    return first_time(noun_for(code, passage, mark.start, mark.end), passage)


def _one_of_many(mark: Mark, passage: Passage, _: Surroundings) -> str:
    if owner := _OWNER.search(passage.before(mark.start)):
        return owned(PUPIL, owner[1].casefold(), passage).one
    return "one of our pupils" if passage.official else "a pupil"


def _class(mark: Mark, passage: Passage, around: Surroundings) -> str:
    """Return what to write for a class that is not told right with a name.

    Where the names go, the year itself may stay, since it points at nobody any more; where
    a child is singled out in other ways, only the key stage is told.
    """
    reading = mark.reading.strip()
    if is_plural(reading):
        return "pupils"
    if around.named and label_of(reading):
        return label_of(reading)
    return generalised(reading) or _unnamed_class(mark, passage)


def _unnamed_class(mark: Mark, passage: Passage) -> str:
    if _OWNER.search(passage.before(mark.start)):
        return "class"
    return "one of our classes" if passage.official else "a class"


def _aside(mark: Mark, passage: Passage, following: Mark | None) -> Patch | None:
    """Return the patch for words that are put between two commas: both commas go with them."""
    lead = passage.before(mark.start)
    comma = _COMMA_BEFORE.search(lead)
    closed = passage.plain[mark.end : mark.end + 2] in {", ", ",\n"}
    free = following is None or following.start > mark.end
    if comma and closed and free and _ASIDE.match(mark.reading):
        return Patch(mark.start - len(comma.group()), mark.end + 1, "")
    return None


def _whole_sentence(mark: Mark, passage: Passage, limit: int) -> Patch | None:
    """Return the patch for words that are a sentence of their own."""
    stop = mark.end - 1 if mark.reading[-1] in ".!?" else mark.end
    end = _FULL_STOP.match(passage.plain, stop, stop + 12)
    if (
        end is None
        or not passage.starts_sentence(mark.start)
        or mark.reading.count(" ") < _LONG - 1
    ):
        return None
    if mark.code == "detail/whereabouts" and passage.official:
        words = "families have been sent the details" + passage.original[stop : mark.end]
        return Patch(mark.start, mark.end, passage.dress(mark.start, mark.end, words))
    return Patch(
        mark.start,
        max(mark.end, min(end.end(), limit)),
        "",
        capital=passage.wants_capital(mark.start, mark.end),
    )


_Way = Callable[["Mark", "Passage", Surroundings], str]
_WAYS: dict[str, _Way] = {
    "detail/contact": _contact,
    "detail/address": lambda mark, passage, _: somewhere(mark, passage),
    "detail/birthday": _age,
    "detail/identity-number": lambda *_: "[number left out]",
    "detail/class": _class,
    "detail/health": lambda mark, passage, _: vaguer(mark, passage),
    "detail/family": lambda mark, passage, _: vaguer(mark, passage),
    "detail/record": lambda mark, passage, _: vaguer(mark, passage),
    "detail/whereabouts": lambda mark, passage, _: as_agreed(mark, passage),
    "detail/combination": _one_of_many,
    "detail/credential": lambda mark, passage, _: secret(mark, passage),
    "logo/mention": lambda mark, *_: without_logo(mark.reading) or "",
    "tone/profanity": lambda mark, passage, _: milder(mark, passage),
}
