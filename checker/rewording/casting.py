"""Who is who: whether a name was mentioned before, and what a person is called from then on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import regex

from checker.rewording.vocabulary import TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage
    from checker.rewording.people import Noun

_PART = regex.compile(r"[\p{L}\p{M}\d]{1,60}")
_TITLE = regex.compile(TITLE, regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """The part that one mention of a name plays.

    Attributes:
        again: Whether this person was mentioned before.
        others: How many other people of the same kind were mentioned before in this line.
        place: The person's place among those of the line, counted from 0.
        grouped: Whether the person came in as one of a list.
    """

    again: bool = False
    others: int = 0
    place: int = 0
    grouped: bool = False

    def subsequent(self, noun: Noun) -> str:
        """Return what somebody is called at a later mention."""
        if self.grouped and self.others:
            return f"one of the {noun.many}"
        if self.others and self.place == 0:
            return f"the first {noun.one}"
        return f"the other {noun.one}" if self.others == 1 else f"the {noun.one}"


@dataclass(slots=True)
class _Line:
    """The people met so far in one line of the text."""

    people: dict[Noun, dict[int, int]] = field(default_factory=dict)
    grouped: set[int] = field(default_factory=set)


def parts(passage: Passage, names: Sequence[tuple[Mark, Noun, bool]]) -> list[Part]:
    """Return the part of each mention.

    Args:
        passage: The field.
        names: Each name with its noun, and whether it is one of a list.
    """
    known = _Known()
    line = _Line()
    played = []
    done = 0
    for mark, noun, listed in names:
        if passage.plain.find("\n", done, mark.start) >= 0:
            line = _Line()
        done = mark.start
        person, again = known.identify(mark.reading)
        people = line.people.setdefault(noun, {})
        if person not in people:
            people[person] = len(people)
            if listed:
                line.grouped.add(person)
        played.append(Part(again, len(people) - 1, people[person], person in line.grouped))
    return played


class _Known:
    """The people met so far, by every form of their names."""

    def __init__(self) -> None:
        self._people: dict[tuple[str, ...], int] = {}
        self._count = 0

    def identify(self, reading: str) -> tuple[int, bool]:
        """Return the number of the person, and whether they were met before.

        "Alfie" is "Alfie B" again, but "Alfie T" is somebody else.
        """
        parts = tuple(_PART.findall(reading.casefold()[:200]))
        titled = len(parts) > 1 and bool(_TITLE.fullmatch(parts[0]))
        person = self._people.get(parts)
        if person is None and len(parts) > 1 and not titled:
            person = self._people.get((parts[0], ""))
        again = person is not None
        if person is None:
            person = self._count
            self._count += 1
        self._people.setdefault(parts, person)
        if titled:
            return person, again
        if len(parts) > 1:
            self._people.setdefault(parts[:1], person)
            # From here on a full name no longer answers to a bare first name.
            self._people.pop((parts[0], ""), None)
        elif parts:
            self._people.setdefault((parts[0], ""), person)
        return person, again
