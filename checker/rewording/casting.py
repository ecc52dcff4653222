"""Who is who: whether a name was mentioned before, and what a person is called from then on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import regex

from checker.rewording.parts import Part
from checker.rewording.people import FAMILY
from checker.rewording.vocabulary import TITLE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.rewording.mentions import Mention
    from checker.rewording.passages import Passage
    from checker.rewording.people import Noun

_PART = lazy(r"[\p{L}\p{M}\d]{1,60}")
_FAMILY_WORDS = frozenset({"the", "family", "families", "clan", "household"})
_TITLE = lazy(TITLE, regex.IGNORECASE)


@dataclass(slots=True)
class _Line:
    """The people met so far in one line of the text."""

    people: dict[Noun, dict[int, int]] = field(default_factory=dict)
    kinds: dict[Noun, set[int]] = field(default_factory=dict)
    grouped: set[int] = field(default_factory=set)
    last: int = -1


def parts(passage: Passage, mentions: Iterable[tuple[Mention, bool]]) -> list[Part]:
    """Return the part of each mention.

    Args:
        passage: The field.
        mentions: The mentions, and whether each is one of a list.
    """
    known = _Known()
    called: dict[int, Noun] = {}
    roles: dict[int, str] = {}
    line = _Line()
    played = []
    done = 0
    for mention, listed in mentions:
        start = mention.mark.start
        if passage.plain.find("\n", done, start) >= 0:
            line = _Line()
        done = start
        person, again = known.identify(mention)
        noun = called.setdefault(person, mention.noun)
        roles.setdefault(person, _introduced(mention, listed=listed))
        alike = line.people.setdefault(noun, {})
        kind = line.kinds.setdefault(mention.base, set())
        if person not in alike:
            alike[person] = len(alike)
            kind.add(person)
            if listed:
                line.grouped.add(person)
        played.append(
            Part(
                again=again,
                others=len(alike) - 1,
                place=alike[person],
                unlike=max(len(kind) - len(alike), 0),
                grouped=person in line.grouped,
                still=line.last == person and again,
                called=noun,
                role=roles[person],
            )
        )
        line.last = -1 if listed else person
    return played


def _introduced(mention: Mention, *, listed: bool) -> str:
    """Return how the text around a name says who it is."""
    intro = mention.intro
    owner = intro.determiner if intro.determiner in {"my", "our", "your"} else "the"
    if mention.keeps_role and not intro.plural:
        role = intro.role if intro.role.isupper() else intro.role.lower()
        return f"{owner} {role}"
    return f"{owner} {mention.base.one}" if owner != "the" and not listed else ""


class _Known:
    """The people met so far, by every form of their names."""

    def __init__(self) -> None:
        self._people: dict[tuple[str, ...], int] = {}
        self._count = 0

    def identify(self, mention: Mention) -> tuple[int, bool]:
        """Return the number of the person, and whether they were met before.

        "Alfie" is "Alfie B" again, but "Alfie T" is somebody else; "Dr Rao" is whom a title
        and her full name introduced ("Dr Anjali Rao").
        """
        name = tuple(_PART.findall(mention.mark.reading.casefold()[:200]))
        if mention.base == FAMILY:
            own = [part.removesuffix("s") for part in name if part not in _FAMILY_WORDS]
            name = ("the", *own)
        titled = len(name) > 1 and bool(_TITLE.fullmatch(name[0]))
        whole = titled or name[:1] == ("the",)
        person = self._people.get(name)
        if person is None and len(name) > 1 and not whole:
            person = self._people.get((name[0], ""))
        again = person is not None
        if person is None:
            person = self._count
            self._count += 1
        self._people.setdefault(name, person)
        if not whole:
            self._note_first_name(name, person)
        if title := name[0] if titled else mention.intro.title:
            self._people.setdefault((title, name[-1]), person)
        return person, again

    def _note_first_name(self, name: tuple[str, ...], person: int) -> None:
        if len(name) > 1:
            self._people.setdefault(name[:1], person)
            # From here on a full name no longer answers to a bare first name.
            self._people.pop((name[0], ""), None)
        elif name:
            self._people.setdefault((name[0], ""), person)
