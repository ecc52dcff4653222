"""One mention of a name: the words that go with it, before and behind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.rewording.attributes import Attributes, attributes
from checker.rewording.classes import label_of
from checker.rewording.introductions import Introduction, bare, introduction
from checker.rewording.parts import Part
from checker.rewording.people import FAMILY, PARENT, Noun, labelled, noun_for, owned
from checker.rewording.vocabulary import CHILDREN, FAMILY_WORD, MODIFIER, ROLE, TITLE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_AHEAD = 4
"""Marks behind a name that are looked at: a class, an age and what follows them."""

_CLASS_BEFORE = lazy(r"(?:'s)?[ \t]{1,4}")
_CLASS_AS_LABEL = lazy(
    r"(?:[ \t](?:class|pupils?|stars?))?[ \t]{0,4}[:|,-][ \t]{0,4}", regex.IGNORECASE
)
_IN_A_CLASS = lazy(r"\b(?:in|from|of|across|all)[ \t]{1,4}(?:the[ \t])?\Z", regex.IGNORECASE)
_FAMILY = lazy(rf"[ \t]{{1,3}}{FAMILY_WORD}\b", regex.IGNORECASE)
# "the Khan and Whitmore families": each of them is one.
_FAMILIES = lazy(
    r"(?:(?:,|[ \t](?:and|&))[ \t]{1,3}\p{Lu}[\p{L}'-]{1,30}){1,5}[ \t]{1,3}(?i:families)\b"
)
_FAMILY_LAST = lazy(rf"[ \t]{FAMILY_WORD}\Z")
_TITLED = lazy(rf"{TITLE}\b", regex.IGNORECASE)
_COUPLE = lazy(rf"{TITLE}\.?[ \t]{{1,3}}(?:and|&)\b", regex.IGNORECASE)
_YEARS_OLD = lazy(r"[ -](?:years?|yrs?)[ -]olds?\Z", regex.IGNORECASE)
# What tells that a name begins something new rather than saying who was meant before.
_SAYS_MORE = lazy(
    rf"'s|[ \t]{{1,3}}(?:(?:as|our)[ \t])?(?:{MODIFIER}[ \t]){{0,2}}{ROLE}\b", regex.IGNORECASE
)
_SPACE = re.compile(r"[ \t]")
_ROLE_FIRST = lazy(rf"(?P<role>{ROLE})[ \t]", regex.IGNORECASE)


class Mention(NamedTuple):
    """A name with everything that is reworded together with it.

    Attributes:
        mark: The name.
        intro: What leads up to it.
        behind: Its class and age.
        base: What this person is called, a child's year left out.
        label: The year of a child ("Year 3"), or nothing.
        start: Where the words to replace begin.
        end: One past their last code point.
        many: How many people it names ("Mr and Mrs Patel").
        taken: Marks that go with the name.
        heads_line: Whether its year stood as a label before it, over all names of the line.
        part: Whether the person is known already, and among whom.
    """

    mark: Mark
    intro: Introduction
    behind: Attributes
    base: Noun
    label: str
    start: int
    end: int
    many: int
    taken: tuple[Mark, ...]
    heads_line: bool = False
    part: Part = Part()

    @property
    def noun(self) -> Noun:
        """What this person is called."""
        return labelled(self.base, self.label)

    @property
    def is_the_family(self) -> bool:
        """Whether this is "the Okafors", whose article goes as well."""
        return self.base == FAMILY and self.intro.determiner == "the"

    @property
    def joins(self) -> bool:
        """Whether it can go on a list that began before it."""
        if self.heads_line:
            return False
        return self.is_the_family or (
            self.intro.start == self.intro.title_start and not self.intro.determiner
        )

    @property
    def keeps_role(self) -> bool:
        """Whether the role before the name stays, and the name alone goes."""
        return keeps_role(self.intro)


def mention(passage: Passage, marks: Sequence[Mark], place: int, floor: int) -> Mention:
    """Return the mention of the name that is marks[place].

    Args:
        passage: The field.
        marks: All marks of the field, ordered, none overlapping another.
        place: Which of them is the name.
        floor: The end of what the mentions before it have taken.
    """
    mark = marks[place]
    behind = attributes(passage, mark, marks[place + 1 : place + 1 + _AHEAD])
    front = _front(passage, mark, marks[place - 1] if place else None, floor)
    intro = front.intro
    label = behind.label or front.label
    if not label and intro.modifiers and not keeps_role(intro):
        label = label_of(intro.modifiers)
    noun, end = _noun(passage, mark, intro), behind.end
    if noun in (FAMILY, PARENT) and (family := _FAMILY.match(passage.plain, end, end + 14)):
        noun, end = FAMILY, family.end()
    elif noun is PARENT and _FAMILIES.match(passage.plain, end):
        noun = FAMILY
    return Mention(
        mark=mark,
        intro=intro,
        behind=behind,
        base=noun,
        label=label if is_child(mark) else "",
        start=_start(intro, noun),
        end=end,
        many=1 + (intro.couple or bool(_COUPLE.match(mark.reading))),
        taken=(*behind.taken, *front.taken),
        heads_line=front.heads_line,
    )


def _start(intro: Introduction, noun: Noun) -> int:
    """Return where the words to replace begin."""
    if keeps_role(intro):
        return intro.title_start
    return intro.determiner_start if noun == FAMILY and intro.determiner == "the" else intro.start


class _Front(NamedTuple):
    """What leads up to a name, with the class or age that stands there."""

    intro: Introduction
    label: str = ""
    taken: tuple[Mark, ...] = ()
    heads_line: bool = False


def _front(passage: Passage, mark: Mark, before: Mark | None, floor: int) -> _Front:
    """Return what leads up to a name, given the mark before it."""
    intro = introduction(passage, mark.start, floor)
    if intro.comma and _SAYS_MORE.match(passage.plain, mark.end, mark.end + 60):
        # "Ada's dad, Bo's nan", "Jo Reed chair, Ngozi treasurer": two people, not one
        intro = bare(mark.start)
    if before is None:
        return _Front(intro)
    if before.code == "detail/class" and before.start >= floor:
        label = label_of(before.reading)
        if intro.start <= before.start:
            return _Front(intro, label, (before,))
        if tie := _class_in_front(passage, before, intro):
            return _Front(bare(before.start), label, (before,), heads_line=tie == "label")
    elif before.start >= floor and _is_age_before(passage, before, mark):
        return _Front(_with_young(introduction(passage, before.start, floor)), "", (before,))
    return _Front(bare(mark.start) if intro.start < before.end else intro)


def is_child(mark: Mark) -> bool:
    """Say whether a year says something of the person with this name."""
    return mark.code in {"name/pupil", "image/name-with-photo"}


def keeps_role(intro: Introduction) -> bool:
    """Say whether the role before a name stays in the text, with whatever class it has."""
    return bool(intro.role) and not _is_child(intro)


def _is_child(intro: Introduction) -> bool:
    return intro.role.casefold() in CHILDREN and not intro.plural and not intro.comma


def _class_in_front(passage: Passage, before: Mark, intro: Introduction) -> str:
    """Return how a class stands right before a name: as its label, beside it, or not at all."""
    if intro.role or intro.start <= before.start:
        return ""
    between = passage.plain[before.end : intro.start]
    if len(between) > 12:  # noqa: PLR2004  (longer than any label's end)
        return ""
    if _CLASS_AS_LABEL.fullmatch(between) and passage.starts_line(before.start):
        return "label"
    beside = _CLASS_BEFORE.fullmatch(between) and not _IN_A_CLASS.search(
        passage.before(before.start)
    )
    return "beside" if beside else ""


def _is_age_before(passage: Passage, before: Mark, mark: Mark) -> bool:
    """Say whether an age leads up to a name as an adjective ("9-year-old Mia")."""
    age = before.code == "detail/birthday" and _YEARS_OLD.search(before.reading)
    return bool(age) and passage.plain[before.end : mark.start].strip(" ,") == ""


def _with_young(intro: Introduction) -> Introduction:
    """Return the introduction in which "young" stands for the age."""
    return intro._replace(modifiers=f"{intro.modifiers}young ") if not intro.role else intro


def _noun(passage: Passage, mark: Mark, intro: Introduction) -> Noun:
    noun = noun_for(mark.code, passage, mark.start, mark.end)
    if _is_child(intro):
        child = intro.role.casefold()
        noun = Noun(child, "children" if child == "child" else f"{child}s")
    elif _SPACE.search(mark.reading) and (found := _ROLE_FIRST.match(mark.reading)):
        role = found["role"] if found["role"].isupper() else found["role"].casefold()
        noun = Noun(role, f"{role}s")
    elif noun is PARENT and _is_whole_family(mark, intro):
        noun = FAMILY
    return owned(noun, intro.determiner, passage) if intro.determiner else noun


def _is_whole_family(mark: Mark, intro: Introduction) -> bool:
    """Say whether a surname stands for all who bear it ("the Okafors")."""
    words = mark.reading.casefold()
    if _FAMILY_LAST.search(words):
        return True
    several = words.endswith("s") and not _TITLED.match(words)
    return several and (
        words.startswith("the ") or (intro.determiner == "the" and " " not in words)
    )
