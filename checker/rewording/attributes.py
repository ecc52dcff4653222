"""What stands right behind a name and goes with it: "in Year 3", "(4W)", ", aged 7,"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.rewording.classes import CLASS, TUTOR_GROUP, label_of
from checker.rewording.vocabulary import COMPOUND
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_GAP = r"[ \t]{0,4}"
# Ties a class or an age to the name before it.
_TIE = lazy(
    rf"(?:(?P<bracket>{_GAP}[(\[]{_GAP})(?P<all>(?:both|all){_GAP})?(?:(?:in|from|of|age[d]?){_GAP})?(?:Class{_GAP})?"
    rf"|(?:(?P<comma>,)?{_GAP}(?:both|all)?{_GAP}(?:who{_GAP}(?:'s|is|are|was)?)?{_GAP}"
    rf"(?P<in>\b(?:in|from|of)[ \t]{{1,4}}(?:(?:the|our|class)[ \t]{{1,4}})?"
    rf"|\b(?:aged?|who(?:'s|{_GAP}is))[ \t]{{1,4}}|(?<=[,\s])))"
    rf"|[ \t]{{1,4}}[-|][ \t]{{1,4}}|[/|-])",
    regex.IGNORECASE,
)
_MORE_IN_BRACKET = lazy(rf"{_GAP}(?:[,;/&-]|and){_GAP}(?:aged?{_GAP})?", regex.IGNORECASE)
_COMPOUND = lazy(rf"[ \t]{{1,4}}{COMPOUND}\b", regex.IGNORECASE)
_TAIL = lazy(r"[ \t]{1,4}(?:class|tutor group|form)\b|'s[ \t]{1,4}class\b", regex.IGNORECASE)
_CLOSED = lazy(rf"{_GAP}[)\]]")
_IN_TEXT = lazy(
    rf"(?:,?[ \t]{{1,4}}(?:both[ \t])?(?:in|from)[ \t]{{1,4}}(?P<class>{CLASS}|{TUTOR_GROUP})"
    rf"|{_GAP}\({_GAP}(?:in[ \t])?(?P<class>{CLASS}|{TUTOR_GROUP}){_GAP}\)"
    rf"|,{_GAP}(?P<class>{CLASS})(?=,|[.!?;]|\Z|\n))"
)
_AGE = lazy(
    r"(?:aged?[ \t]{1,3})?(?:\d{1,2}|[a-z]{3,9})"
    r"(?:[ \t-]{1,3}(?:years?|yrs?)(?:[ \t-]{1,3}old)?| and a half|½)?",
    regex.IGNORECASE,
)


class Attributes(NamedTuple):
    """The class and age right behind a name.

    Attributes:
        end: One past the last code point that goes with the name.
        label: The year that they give ("Year 3"), or nothing.
        taken: The marks among them; they are left out with the name.
        shared: Whether they speak of all names before them ("Mia and Tom in Year 3").
        comma: Whether a comma opened them, so that the next one closes them.
        loose: Marks that go out of a bracket in which something else stays.
    """

    end: int
    label: str = ""
    taken: tuple[Mark, ...] = ()
    shared: bool = False
    comma: bool = False
    loose: tuple[Mark, ...] = ()


def attributes(passage: Passage, name: Mark, following: Sequence[Mark]) -> Attributes:
    """Return what goes with a name.

    Args:
        passage: The field.
        name: The name.
        following: The next few marks, in order.
    """
    end = name.end
    label = ""
    taken: list[Mark] = []
    bracket = shared = comma = False
    for mark in following:
        if not _goes_along(mark, passage):
            break
        tie = _more(passage, end, mark.start) if bracket else _tie(passage, end, mark.start)
        if tie is None:
            break
        if not bracket:
            bracket = bool(tie["bracket"])
            comma = bool(tie["comma"])
            shared = bool(tie["in"] or tie["all"])
        label = label or (label_of(mark.reading) if mark.code == "detail/class" else "")
        taken.append(mark)
        tail = _TAIL.match(passage.plain, mark.end, mark.end + 20)
        end = tail.end() if tail else mark.end
        if bracket and (closed := _CLOSED.match(passage.plain, end, end + 6)):
            return Attributes(closed.end(), label, tuple(taken), shared)
    if bracket:
        # Something else stands in the bracket: it stays, without these words.
        return Attributes(name.end, label, loose=tuple(taken))
    if not taken:
        return _in_text(passage, name, following[0].start if following else len(passage.plain))
    return Attributes(end, label, tuple(taken), shared, comma)


def _tie(passage: Passage, start: int, end: int) -> regex.Match[str] | None:
    return _TIE.fullmatch(passage.plain, start, end) if end - start < 30 else None  # noqa: PLR2004


def _more(passage: Passage, start: int, end: int) -> regex.Match[str] | None:
    return _MORE_IN_BRACKET.fullmatch(passage.plain, start, end) if end - start < 15 else None  # noqa: PLR2004


def _goes_along(mark: Mark, passage: Passage) -> bool:
    """Say whether a mark is a child's class, or an age and no more."""
    if mark.code == "detail/birthday":
        return bool(_AGE.fullmatch(mark.reading.strip()))
    if mark.code != "detail/class":
        return False
    plain, end = passage.plain, mark.end
    return bool(_TAIL.match(plain, end, end + 20)) or not _is_compound(plain, end)


def _is_compound(plain: str, end: int) -> bool:
    """Say whether what stands behind a class makes it the class of something else."""
    blank = plain.startswith((" ", "\t"), end)
    return blank and _COMPOUND.match(plain, end, end + 30) is not None


def _in_text(passage: Passage, name: Mark, limit: int) -> Attributes:
    """Return the class that the text itself has beside a name that has no such finding."""
    if name.code not in {"name/pupil", "image/name-with-photo"}:
        return Attributes(name.end)
    found = _IN_TEXT.match(passage.plain, name.end, min(limit, name.end + 60))
    if not found:
        return Attributes(name.end)
    if _is_compound(passage.plain, found.end()):
        return Attributes(name.end)
    comma = found.group().startswith(",")
    return Attributes(
        found.end(), label_of(found["class"]), (), shared="(" not in found.group(), comma=comma
    )
