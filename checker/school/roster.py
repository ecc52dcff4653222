"""The names of a school, indexed: which children may be meant by which spelling.

The automaton of Aho and Corasick (1975, "Efficient string matching: an aid to bibliographic
search"; the pyahocorasick package) finds every form in one pass over a text, however
many there are.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Any

from checker.school.collecting import uncollected
from checker.school.nicknames import short_for
from checker.school.spellings import JOINT, fold, forms, pieces

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from checker.school.profile import Member
    from checker.school.pupils import Pupil

SHORTEST_NICKNAME = 3
SHORTEST_HALF = 3
"""Letters from which one half of a double-barrelled surname stands for the whole."""
SHORTEST_MISSPELT = 6
"""Letters from which a name with one wrong letter is still that name: in shorter ones one
letter makes another name (Mia, Mya; Jack, Jake)."""

# Given in honour, before the name that a child is called by ("A Guide to Names and Naming
# Practices", UK Financial Intelligence Unit, 2006).
_BEFORE_THE_CALL_NAME = frozenset({
    "muhammad", "mohammad", "mohammed", "muhammed", "mohamed", "mohamad", "muhamed", "mohd", "md",
    "syed", "sayed", "syeda", "sayyid",
})  # fmt: skip
_ALL_KINDS = 32
_KINDS = tuple(tuple(n for n in range(5) if kinds >> n & 1) for kinds in range(_ALL_KINDS))
"""For each set of kinds of names, written as bits, the kinds."""
_TITLES = ("mrs", "mr", "miss", "ms", "mx", "dr", "prof", "professor", "sir", "rev")


class Roster:
    """Pupils and staff by the forms of their names.

    Args:
        pupils: The children of the register.
        staff: The staff of the school file.
    """

    @uncollected()
    def __init__(self, pupils: Sequence[Pupil], staff: Sequence[Member] = ()) -> None:
        self.pupils = pupils
        self.given: dict[str, list[int]] = {}
        self.family: dict[str, list[int]] = {}
        self.nick: dict[str, list[int]] = {}
        self._initials: dict[str, dict[str, list[int]]] = {}
        self._index(pupils)
        self._index_groups(pupils)
        self.staff = frozenset(form for one in staff for form in _staff_forms(one))
        self.staff_given = frozenset(form for one in staff for form in _staff_given(one))
        tables = (self.given, self.nick, self.family, self.staff, self.staff_given)
        self.words, self._automaton = _automaton(tables)

    def find(self, stream: str) -> Iterator[tuple[int, int, str, Sequence[int]]]:
        """Yield where forms stand in a stream of folded words with joints around each.

        Args:
            stream: As `checker.school.words.Words.stream`.

        Yields:
            The start and the end of the form in the stream, joints left out, the form, and of
            what it is one: 0 first names, 1 short ones, 2 surnames, 3 staff, 4 first names of
            staff.
        """
        if self._automaton is None or not stream:
            return
        for last, value in self._automaton.iter(stream):
            length, kinds = divmod(value, _ALL_KINDS)
            yield last - length, last, stream[last - length : last], _KINDS[kinds]

    def called(self, form: str) -> Sequence[int]:
        """Return the places of the pupils whose own first name, or preferred one, it is."""
        return self.given.get(form, ())

    def nicknamed(self, form: str) -> Sequence[int]:
        """Return the places of the pupils for whose first name it is short."""
        return self.nick.get(form, ())

    def of_family(self, form: str) -> Sequence[int]:
        """Return the places of the pupils with this surname, or with this half of one."""
        return self.family.get(form, ())

    def bearers(self, form: str) -> Sequence[int]:
        """Return the places of those whose first name it is or is short for, in order."""
        if form not in self.nick:
            return self.called(form)
        return sorted({*self.called(form), *self.nick[form]})

    def meant_by(self, name: str) -> set[int]:
        """Return the places of those whose first name a name is or is short for, as written."""
        return {place for form in forms(name) for place in self.bearers(form)}

    def both(self, first: str, surname: str) -> list[int]:
        """Return the places of the pupils with this first name, or nickname, and this surname."""
        small, large = sorted((self.bearers(first), self.of_family(surname)), key=len)
        return [place for place in small if _is_in(large, place)]

    def with_initial(self, first: str, letter: str) -> Sequence[int]:
        """Return the places of those with this first name, or nickname, and this initial."""
        if first not in self._initials:
            letters: dict[str, list[int]] = {}
            for place in self.bearers(first):
                for initial in {form[0] for form in self.surnames(place)}:
                    letters.setdefault(initial, []).append(place)
            self._initials[first] = letters
        return self._initials[first].get(letter, ())

    def surnames(self, place: int) -> frozenset[str]:
        """Return the forms of a pupil's surnames."""
        pupil = self.pupils[place]
        return frozenset(_family_forms(pupil.surname) | _family_forms(pupil.preferred_surname))

    def those_in(self, places: Iterable[int], said: Iterable[str]) -> list[int]:
        """Return those of some pupils whose class or year is said.

        Args:
            places: The places of the pupils.
            said: Folded words of a post ("3r", "year 3").
        """
        wanted = {number for words in said for number in self._groups_called.get(words, ())}
        return [place for place in places if self._group_of[place] in wanted] if wanted else []

    @cached_property
    @uncollected()
    def misspelt(self) -> Mapping[str, Sequence[str]]:
        """For each longer first name with one letter left out, the names that it came from.

        Two spellings that are one typing slip apart share such a rest (the symmetric delete
        of Garbe, 2012); whether they really are is for an edit distance to say.
        """
        rests: dict[str, list[str]] = {}
        for form in self.given:
            if len(form) >= SHORTEST_MISSPELT and JOINT not in form:
                for rest in rests_of(form):
                    rests.setdefault(rest, []).append(form)
        return rests

    def _index_groups(self, pupils: Sequence[Pupil]) -> None:
        """Number the classes: so a pupil's class is looked up without touching the pupil."""
        numbers: dict[tuple[str, str], int] = {}
        self._group_of = array(
            "L", (numbers.setdefault((one.group, one.year), len(numbers)) for one in pupils)
        )
        self._groups_called: dict[str, list[int]] = defaultdict(list)
        for (group, year), number in numbers.items():
            for words in _called(group, year.casefold()):
                self._groups_called[words].append(number)

    def _index(self, pupils: Sequence[Pupil]) -> None:
        given: dict[str, list[int]] = defaultdict(list)
        family: dict[str, list[int]] = defaultdict(list)
        for place, pupil in enumerate(pupils):
            given[pupil.forename].append(place)
            if pupil.preferred and pupil.preferred != pupil.forename:
                given[pupil.preferred].append(place)
            family[pupil.surname].append(place)
            if pupil.preferred_surname and pupil.preferred_surname != pupil.surname:
                family[pupil.preferred_surname].append(place)
        self.given = _merged((form, places) for n, places in given.items() for form in _given(n))
        self.family = _merged(
            (form, places) for n, places in family.items() for form in _family_forms(n)
        )
        self.nick = _merged((form, places) for n, places in given.items() for form in _nicks(n))


def _called(group: str, year: str) -> set[str]:
    """Return what posts call a class and its year."""
    return {fold(group), f"y{year}", f"year {year}"} - {"", "y", "year "}


def _is_in(places: Sequence[int], place: int) -> bool:
    """Say whether ordered places hold one."""
    index = bisect_left(places, place)
    return index < len(places) and places[index] == place


def rests_of(form: str) -> set[str]:
    """Return a form, and the form with each one of its letters left out."""
    return {form, *(form[:n] + form[n + 1 :] for n in range(len(form)))}


def _merged(entries: Iterable[tuple[str, list[int]]]) -> dict[str, list[int]]:
    """Return the places of each form in order, each place once."""
    merged: dict[str, list[int]] = {}
    shared: set[str] = set()
    for form, places in entries:
        if form in merged:
            merged[form] = merged[form] + places
            shared.add(form)
        else:
            merged[form] = places
    for form in shared:
        merged[form] = sorted(set(merged[form]))
    return merged


def _given(name: str) -> set[str]:
    """Return the forms of a first name; of "Mohammed Ali" the first word alone as well."""
    words = name.split()
    return {*forms(name), *(forms(words[0]) if len(words) > 1 else ())}


def _family_forms(name: str) -> set[str]:
    """Return the forms of a surname; of a double-barrelled one each half alone as well."""
    halves = pieces(name)
    alone = halves if len(halves) > 1 else []
    return {*forms(name), *(f for h in alone if len(h) >= SHORTEST_HALF for f in forms(h))}


def _nicks(name: str) -> set[str]:
    """Return what else a first name is called, for short or as its second word."""
    short = {one for one in short_for(name) if len(one) >= SHORTEST_NICKNAME}
    if "-" in name:
        short.add(name.partition("-")[0])
    words = name.split()
    if len(words) > 1 and fold(words[0]) in _BEFORE_THE_CALL_NAME:
        short.add(words[1])
    own = _given(name)
    return {form for one in short for form in forms(one)} - own


def _words_of(member: Member) -> tuple[str, list[str]]:
    """Return the title of one of the staff, or nothing, and the words behind it."""
    words = member.name.split()
    title = words[0].casefold().rstrip(".") if words else ""
    return (title, words[1:]) if title in _TITLES else ("", words)


def _staff_forms(member: Member) -> Iterator[str]:
    """Yield the forms under which one of the staff is known for sure."""
    title, words = _words_of(member)
    if len(words) > 1:
        yield from forms(" ".join(words))
    if title and words:
        for form in forms(words[-1]):
            yield f"{title}{JOINT}{form}"
    for name in member.also:
        yield from forms(name)


def _staff_given(member: Member) -> Iterator[str]:
    """Yield the first name of one of the staff, which other people may bear as well."""
    _, words = _words_of(member)
    if len(words) > 1:
        yield from forms(words[0])


def _automaton(
    tables: Sequence[Collection[str]],
) -> tuple[frozenset[str], Any]:  # the library has no types
    """Return the words of all forms, and the automaton that finds the forms.

    Of each form the automaton keeps one number, its length and the tables that it stands in,
    rather than the form itself: so a match touches no further memory.
    """
    kinds: dict[str, int] = {}
    for number, table in enumerate(tables):
        for form in table:
            kinds[form] = kinds.get(form, 0) | 1 << number
    kinds.pop("", None)
    if not kinds:
        return frozenset(), None
    import ahocorasick  # noqa: PLC0415  (only a school's own names need it)

    automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
    for form, found in kinds.items():
        automaton.add_word(f"{JOINT}{form}{JOINT}", len(form) * _ALL_KINDS + found)
    automaton.make_automaton()
    return frozenset(word for form in kinds for word in form.split(JOINT)), automaton
