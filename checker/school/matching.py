"""Whom of the school a text names: every mention of a pupil, a family or one of the staff.

Found are full names in either order, initials ("Alfie B", "A. Brown"), first names and what
they are short for, surnames alone and of families, and longer first names with one letter
wrong; in any case, with or without accents, hyphens and apostrophes, inside hashtags,
handles and file names. What a spelling alone cannot tell (is "Grace" a child or said before
lunch?) is left to `checker.school.meeting`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from checker.detectors.names.spelling import Spelling, is_surname, spelling
from checker.school.glued import SHORTEST as SHORTEST_GLUED
from checker.school.glued import inside
from checker.school.misspelt import close_to, names_like
from checker.school.roster import SHORTEST_MISSPELT
from checker.school.spellings import JOINT, MOST_PIECES
from checker.school.words import Words
from checker.text import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.school.roster import Roster


class Kind(Enum):
    """How somebody is named."""

    FULL = auto()
    """First name and surname."""
    INITIAL = auto()
    """One of the two cut down to its first letter."""
    GIVEN = auto()
    """The first name, or the preferred one."""
    NICKNAME = auto()
    """What the first name is short for."""
    MISSPELT = auto()
    """A first name with one letter wrong, added, left out or swapped."""
    SURNAME = auto()
    FAMILY = auto()
    """The surname in the plural, or before "family"."""
    STAFF = auto()
    """One of the staff, by the name or title of the school file."""
    STAFF_GIVEN = auto()
    """The first name of one of the staff."""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention of somebody of the school.

    Attributes:
        start: First code point in the text.
        end: One past the last.
        kind: How they are named.
        form: The form that decides whether it is an everyday word too.
        pupils: The places of those whom it may mean.
        glued: Whether it is part of a longer word.
    """

    start: int
    end: int
    kind: Kind
    form: str
    pupils: Sequence[int] = ()
    glued: bool = False


SHORTEST_OWNER = 5
"""Letters from which a first name with an s behind it, and no apostrophe, is a possessive."""

_Hits = dict[int, list[tuple[int, str]]]
_INITIAL_GAPS = frozenset({" ", ". ", "."})
_ORDER_GAPS = frozenset({", ", ",", " "})


def find_named(text: str, roster: Roster, *, file_name: bool = False) -> list[Named]:
    """Return whom of the school a text names, in order, none overlapping another.

    Args:
        text: The cleaned text.
        roster: The names of the school.
        file_name: Whether the text is the name of a file.
    """
    words = Words(text, lambda form: bool(roster.called(form)), roster.words)
    return list(_Search(words, roster, file_name=file_name).run())


class _Search:
    """One pass over the words of a text."""

    def __init__(self, words: Words, roster: Roster, *, file_name: bool) -> None:
        self.words = words
        self.roster = roster
        self.file_name = file_name
        self.given: _Hits = {}
        self.family: _Hits = {}
        self.staff: _Hits = {}
        self.staff_given: _Hits = {}
        hits = (self.given, self.given, self.family, self.staff, self.staff_given)
        for start, end, form, tables in roster.find(words.stream):
            first, behind = words.span(start, end)
            for number in tables:
                hits[number].setdefault(first, []).append((behind, form))

    def run(self) -> Iterator[Named]:
        """Yield the mentions from left to right."""
        number = 0
        while number < len(self.words.words):
            found = self._at(number)
            if found is None:
                number += 1
                continue
            named, number = found
            if named:
                yield named

    def _at(self, number: int) -> tuple[Named | None, int] | None:
        """Return the mention that begins at a word, and the number of the word behind it."""
        for look in self._looks(number):
            if found := look(number):
                return found
        return None

    def _looks(self, number: int) -> Iterator[Callable[[int], tuple[Named | None, int] | None]]:
        """Yield the ways of finding that can find anything at a word; most words have none."""
        form = self.words.words[number].form
        if number in self.given:
            yield self._called
        if number in self.family:
            yield self._in_other_order
        if number + 1 in self.family and len(form) == 1:
            yield self._with_initial
        if number in self.staff or number in self.staff_given:
            yield self._staff
        if form == "the":
            yield self._family
        if number in self.family:
            yield self._surname
        if form[-1] == "s":
            yield self._without_apostrophe
        if len(form) >= SHORTEST_MISSPELT - 1:
            yield self._misspelt
        if len(form) > SHORTEST_GLUED:
            yield self._glued

    def _named(
        self, first: int, behind: int, kind: Kind, form: str, pupils: Sequence[int] = ()
    ) -> tuple[Named, int]:
        words = self.words.words
        start, end = words[first].start, words[behind - 1].end
        return Named(start, end, kind, form, pupils), behind

    def _called(self, number: int) -> tuple[Named | None, int] | None:
        """Find "Alfie Brown", "Alfie James Brown", "Alfie B" and "Alfie"."""
        hits = sorted(self.given[number], reverse=True)
        for behind, form in hits:
            for next_word in (behind, behind + 1):
                if full := self._surname_at(number, behind, next_word, form):
                    return full
            if cut := self._initial_at(number, behind, form):
                return cut
        return self._by_first_name(number, *hits[0])

    def _by_first_name(
        self, number: int, behind: int, form: str
    ) -> tuple[Named | None, int] | None:
        """Find "Alfie" alone: not before another surname, and not where the staff bear it."""
        if self._is_somebody_else(behind):
            return self._nearly(number, behind, form)
        if pupils := self.roster.called(form):
            return self._named(number, behind, Kind.GIVEN, form, pupils)
        if number in self.staff or number in self.staff_given:
            return None
        return self._named(number, behind, Kind.NICKNAME, form, self.roster.nicknamed(form))

    def _surname_at(
        self, number: int, behind: int, surname: int, first: str
    ) -> tuple[Named, int] | None:
        """Return a full name whose surname begins right behind the first name, or one word on."""
        if surname not in self.family:
            return None
        if not all(self._goes_on(n) for n in range(behind, surname + 1)):
            return None
        for end, form in sorted(self.family[surname], reverse=True):
            if both := self.roster.both(first, form):
                return self._named(number, end, Kind.FULL, form, both)
        return None

    def _goes_on(self, number: int) -> bool:
        """Say whether a word may go on with the name before it ("Alfie J. Brown")."""
        if number >= len(self.words.words):
            return False
        before = self.words.words[number - 1]
        letter = before.end - before.start == 1
        return self.words.is_joined(number) or (letter and self.words.gap(number) == ". ")

    def _initial_at(self, number: int, behind: int, first: str) -> tuple[Named, int] | None:
        words = self.words
        if not words.is_joined(behind) or len(words.words[behind].form) != 1:
            return None
        letter = words.words[behind].form
        small = words.written(behind).islower()
        if letter == "i" and not small:
            return None  # "Mia I saw"
        if small and (words.written(number)[0].isupper() or letter in "aiuxn"):
            return None
        both = self.roster.with_initial(first, letter)
        if not both or words.gap(behind) == "'":
            return None
        return self._named(number, self._behind_initials(behind), Kind.INITIAL, letter, both)

    def _behind_initials(self, initial: int) -> int:
        """Return the number of the word behind the initials of a surname ("B", "A-F")."""
        words, after = self.words, initial + 1
        is_double = (
            after < len(words.words)
            and words.gap(after) == "-"
            and len(words.words[after].form) == 1
            and words.words[after].form.isalpha()
        )
        return after + is_double

    def _is_somebody_else(self, behind: int) -> bool:
        """Say whether a surname that is not on the register follows ("Harry Kane")."""
        words = self.words
        if not words.is_joined(behind) or words.gap(behind) not in {" ", "-"}:
            return False
        word = words.written(behind)
        if not word[0].isupper() or behind in self.given or len(word) < 2:  # noqa: PLR2004
            return False
        if word.isupper() and words.written(behind - 1).isupper():
            return is_surname(word) and spelling(word) is Spelling.UNKNOWN
        return spelling(word) is Spelling.UNKNOWN or (
            is_surname(word) and spelling(word) != Spelling.NEVER
        )

    def _nearly(self, number: int, behind: int, form: str) -> tuple[Named | None, int]:
        """Return a full name whose surname has one letter wrong; else nothing stands here."""
        word = self.words.words[behind].form
        near = [
            place
            for place in self.roster.bearers(form)
            if any(close_to(word, one) for one in self.roster.surnames(place))
        ]
        if near:
            return self._named(number, behind + 1, Kind.FULL, word, near)
        return None, behind + 1

    def _in_other_order(self, number: int) -> tuple[Named, int] | None:
        """Find "Brown, Alfie" and "BROWN Alfie"."""
        for behind, form in sorted(self.family.get(number, ()), reverse=True):
            if behind >= len(self.words.words) or self.words.gap(behind) not in _ORDER_GAPS:
                continue
            if "," in self.words.gap(behind) and self._is_behind_a_name(number):
                continue  # "Jamal Okafor, Zainab and Mia"
            for end, first in sorted(self.given.get(behind, ()), reverse=True):
                if both := self.roster.both(first, form):
                    return self._named(number, end, Kind.FULL, form, both)
        return None

    def _with_initial(self, number: int) -> tuple[Named, int] | None:
        """Find "A. Brown"; without the point only where "A" is not a word."""
        words = self.words
        letter = words.words[number].form
        if len(letter) != 1 or number + 1 >= len(words.words):
            return None
        gap = words.gap(number + 1)
        if gap not in _INITIAL_GAPS or not words.written(number).isupper():
            return None
        if gap == " " and letter in "ai":
            return None
        for behind, form in sorted(self.family.get(number + 1, ()), reverse=True):
            places = self.roster.of_family(form)
            both = [n for n in places if letter in self._first_letters(n)]
            if both and words.written(number + 1)[0].isupper():
                return self._named(number, behind, Kind.INITIAL, form, both)
        return None

    def _first_letters(self, place: int) -> set[str]:
        pupil = self.roster.pupils[place]
        return {name[0].casefold() for name in (pupil.forename, pupil.preferred) if name}

    def _staff(self, number: int) -> tuple[Named, int] | None:
        for kind, hits in ((Kind.STAFF, self.staff), (Kind.STAFF_GIVEN, self.staff_given)):
            if number in hits:
                behind, form = max(hits[number])
                if kind is Kind.STAFF or not self._is_somebody_else(behind):
                    return self._named(number, behind, kind, form)
        return None

    def _family(self, number: int) -> tuple[Named, int] | None:
        """Find "the Okafors" and "the Okafor family"; the article belongs to the name."""
        words = self.words
        if words.words[number].form != "the" or not words.is_joined(number + 1):
            return None
        for behind, form in sorted(self.family.get(number + 1, ()), reverse=True):
            if words.is_joined(behind) and words.words[behind].form in {"family", "families"}:
                pupils = self.roster.of_family(form)
                return self._named(number, behind + 1, Kind.FAMILY, "family", pupils)
        if not words.written(number + 1)[0].isupper():
            return None
        for behind in range(number + 1 + MOST_PIECES, number + 1, -1):
            for stem in self._stems(number + 1, behind):
                if pupils := self.roster.of_family(stem):
                    return self._named(number, behind, Kind.FAMILY, stem, pupils)
        return None

    def _stems(self, first: int, behind: int) -> Iterator[str]:
        """Yield the surnames whose plural some words may be ("Okafors", "Joneses", "O'Briens")."""
        if all(self.words.is_joined(number) for number in range(first + 1, behind)):
            plural = JOINT.join(word.form for word in self.words.words[first:behind])
            if plural.endswith("s"):
                yield from (plural[:-1], plural[:-2])

    def _without_apostrophe(self, number: int) -> tuple[Named, int] | None:
        """Find alfie in "alfies birthday"."""
        word = self.words.words[number]
        pupils = self.roster.called(word.form[:-1])
        if not pupils or not word.form.endswith("s") or len(word.form) < SHORTEST_OWNER:
            return None
        if lexicon.is_word(word.form):
            return None
        form = word.form[:-1]
        return Named(word.start, word.end - 1, Kind.GIVEN, form, pupils), number + 1

    def _surname(self, number: int) -> tuple[Named, int] | None:
        hits = self.family.get(number)
        if not hits or not self.words.written(number)[0].isupper():
            return None  # in small letters too many surnames are words: home, long, last
        behind, form = max(hits)
        if self.words.is_joined(behind) and self.words.words[behind].form == "family":
            pupils = self.roster.of_family(form)
            return self._named(number, behind + 1, Kind.FAMILY, "family", pupils)
        if self._is_behind_a_name(number):
            return None  # "Jamal Okafor", whom the register does not know
        return self._named(number, behind, Kind.SURNAME, form, self.roster.of_family(form))

    def _is_behind_a_name(self, number: int) -> bool:
        """Say whether a word with a capital stands before a surname, which may then be its own."""
        words = self.words
        return number > 0 and words.is_joined(number) and words.written(number - 1)[0].isupper()

    def _misspelt(self, number: int) -> tuple[Named, int] | None:
        if not self.words.text[self.words.words[number].start].isupper():
            return None
        forms = names_like(self.words.words[number].form, self.roster)
        if not forms or self._is_somebody_else(number + 1):
            return None
        pupils = sorted({place for form in forms for place in self.roster.called(form)})
        return self._named(number, number + 1, Kind.MISSPELT, min(forms), pupils)

    def _glued(self, number: int) -> tuple[Named, int] | None:
        """Find alfie in "#welldonealfie" and alfiebrown in "@alfiebrown"."""
        word = self.words.words[number]
        if not (self.file_name or self.words.gap(number)[-1:] in {"#", "@"}):
            return None
        found = inside(word.form, self.roster)
        if found is None:
            return None
        kind = Kind.FULL if found.full else Kind.GIVEN
        start, end = word.start + found.start, word.start + found.end
        return Named(start, end, kind, found.form, found.pupils, glued=True), number + 1
