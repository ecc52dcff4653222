"""Details of people: each code has its own way of saying less."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
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
from checker.rewording.private import vague_predicate, vaguer
from checker.rewording.swearing import milder
from checker.rewording.whereabouts import as_agreed
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_PRIVATE = frozenset({"detail/health", "detail/family", "detail/record"})
_WHOLE_SENTENCES = _PRIVATE | {"detail/whereabouts"}
_FULL_STOP = lazy(r"[ \t]{0,3}(?:[.!?…]{1,5}|(?=\n|\Z))[ \t]{0,3}")
_OWNER = lazy(
    r"\b(our|my|your|his|her|their|the)(?: (?:only|own|very own))?[ \t]{1,4}\Z", regex.IGNORECASE
)
_LONG = 4
"""Words from which private words may be a sentence by themselves."""

_NEAR = 4
"""Code points within which a name belongs to the age before it."""

_PUNISHED = lazy(r"\b(?:exclu|suspen|expel|detention|isolation|on report)", regex.IGNORECASE)
_REASON = lazy(r"[ \t]for [\p{L}' -]{3,60}(?=[.!?,;\n]|\Z)")
_INJURED = lazy(
    r"(?:has |had |have )?(?:broke|broken|fractured|sprained|dislocated|tore|torn|twisted|snapped"
    r"|cut|hurt|banged|burnt)\b",
    regex.IGNORECASE,
)
# "in two places falling off the climbing frame"
_HOW = lazy(
    r"(?:[ \t]in (?:\d|two|three|four|several|a few) places)?"
    r"(?:[ \t](?:while |when |after |by )?"
    r"(?:fall|trip|slip|jump|ski|play|climb|land|cycl|run|danc|skat)\p{L}{0,3}ing\b"
    r"[^.!?,;\n]{0,60})?(?=[.!?,;\n]|\Z)",
    regex.IGNORECASE,
)
_COMMA_BEFORE = lazy(r"(?r),[ \t]{1,4}\Z")
_RELATIVE = lazy(
    r"(?r)\b(?:who|who's|that|which)(?:[ \t]\p{L}{1,10}){0,1}[ \t]{1,4}\Z", regex.IGNORECASE
)
_ASIDE = lazy(r"(?:an?|the|who|which|whose|with|despite|having|being)\b", regex.IGNORECASE)
_RELATIVE = lazy(r"(?:who|whose)\b", regex.IGNORECASE)
# What parts a name from its result; a result told with a verb is a clause of its own.
_RESULT_TIE = lazy(r"[ \t]{0,3}[,:;(=-]?[ \t]{0,3}")
_FARTHEST_RESULT = 8
_BARE_RESULT = lazy(
    r"(?:an?[ ]|the[ ])?(?:[A-EU9]\*?(?![\p{L}'])|\d|grade|level|prep|merit|distinction|pass\b"
    r"|full marks"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|straight|all)[ ])",
    regex.IGNORECASE,
)
_SPACE_BEFORE = lazy(r"(?r),?[ \t]{1,4}\Z")
_CLOSED = lazy(r",[ \n]")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What other marks there are around a detail.

    Attributes:
        inner: The marks that lie within it.
        previous: The mark before, if there is one.
        following: The next mark, if there is one.
        named: Whether a child is named in the same line, or below it.
    """

    inner: tuple[Mark, ...] = ()
    previous: Mark | None = None
    following: Mark | None = None
    named: bool = False

    @property
    def limit(self) -> float:
        """How far ahead a patch may reach."""
        return self.following.start if self.following else inf


def plan(mark: Mark, passage: Passage, around: Surroundings) -> Patch:
    """Return the patch for a detail, a logo or a swear word.

    Args:
        mark: The words.
        passage: The field.
        around: The marks around it.
    """
    if mark.instead:
        return Patch(mark.start, mark.end, passage.dress(mark.start, mark.end, mark.instead))
    if mark.code in _WHOLE_SENTENCES and (whole := _whole_sentence(mark, passage, around)):
        return whole
    if mark.code in _PRIVATE and (aside := _aside(mark, passage, around)):
        return aside
    if mark.code == "detail/record" and (result := _result_of(mark, passage, around)):
        return result
    words = _WAYS[mark.code](mark, passage, around)
    if words:
        end = _end_of_reason(mark, passage, around)
        return Patch(mark.start, end, passage.dress(mark.start, mark.end, words))
    return Patch(mark.start, mark.end, "", passage.wants_capital(mark.start, mark.end))


def _age(mark: Mark, passage: Passage, around: Surroundings) -> str:
    after = around.following
    name_next = after is not None and after.names and after.start - mark.end < _NEAR
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


def _one_of_many(mark: Mark, passage: Passage, around: Surroundings) -> str:
    """Return what to write for a child who is described; a predicate within stays one."""
    said = _said_of_them(mark, passage, around)
    if owner := _OWNER.search(passage.before(mark.start)):
        return owned(PUPIL, owner[1].casefold(), passage).one + said
    return ("one of our pupils" if passage.official else "a pupil") + said


def _said_of_them(mark: Mark, passage: Passage, around: Surroundings) -> str:
    """Return the vaguer predicate with which a description ends, if it is a whole clause."""
    last = max(around.inner, default=None)
    if last is None or last.code not in _PRIVATE or last.end < mark.end:
        return ""
    words, lead = passage.plain[last.start : last.end], passage.plain[mark.start : last.start]
    if _RELATIVE.search(lead) or not lead.strip():
        return ""
    vague = vague_predicate(words, lead, passage.after(last.end))
    return f" {vague}" if vague else ""


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


def _aside(mark: Mark, passage: Passage, around: Surroundings) -> Patch | None:
    """Return the patch for words that are put in between: both commas go with them.

    A clause with "who" goes as a whole wherever it stands; whom it tells of is said before it.
    """
    relative = _RELATIVE.match(mark.reading)
    before = (_SPACE_BEFORE if relative else _COMMA_BEFORE).search(passage.before(mark.start))
    if before is None:
        return None
    opened = before.group().startswith(",")
    closed = _CLOSED.match(passage.plain, mark.end) is not None and around.limit > mark.end
    if relative or (closed and _ASIDE.match(mark.reading)):
        return Patch(mark.start - len(before.group()), mark.end + (opened and closed), "")
    return None


def _result_of(mark: Mark, passage: Passage, around: Surroundings) -> Patch | None:
    """Return the patch for a result that stands right behind a name ("Mia: Grade 3, merit")."""
    before = around.previous
    if before is None or not before.names or mark.start - before.end > _FARTHEST_RESULT:
        return None
    tie = _RESULT_TIE.fullmatch(passage.plain, before.end, mark.start)
    if tie is None or not _BARE_RESULT.match(mark.reading):
        return None
    bracket = "(" in tie.group() and passage.plain.startswith(")", mark.end)
    return Patch(before.end, mark.end + bracket, "")


def _end_of_reason(mark: Mark, passage: Passage, around: Surroundings) -> int:
    """Return where a punishment or an injury ends: its reason goes along with it."""
    if mark.code == "detail/record" and _PUNISHED.search(mark.reading):
        reason = _REASON.match(passage.after(mark.end))
    elif mark.code == "detail/health" and _INJURED.match(mark.reading):
        reason = _HOW.match(passage.after(mark.end))
    else:
        return mark.end
    end = mark.end + (reason.end() if reason else 0)
    return end if end <= around.limit else mark.end


def _whole_sentence(mark: Mark, passage: Passage, around: Surroundings) -> Patch | None:
    """Return the patch for words that are a sentence of their own."""
    stop = mark.end - mark.reading.endswith((".", "!", "?"))
    end = _FULL_STOP.match(passage.plain, stop, stop + 12)
    if end is None or mark.reading.count(" ") < _LONG - 1:
        return None
    if not passage.starts_sentence(mark.start):
        return None
    if mark.code == "detail/whereabouts" and passage.official:
        words = "families have been sent the details" + passage.original[stop : mark.end]
        return Patch(mark.start, mark.end, passage.dress(mark.start, mark.end, words))
    last = max(mark.end, int(min(end.end(), around.limit)))
    return Patch(mark.start, last, "", passage.wants_capital(mark.start, mark.end))


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
