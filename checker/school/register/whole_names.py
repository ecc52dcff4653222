"""A register with one column for the whole name: which part of it is the family name.

A comma tells ("Brown, Alfie"), and so do capitals ("BROWN Alfie"). Without either the column
as a whole has to tell: whether first names that are no family names stand at the beginning of
most names, or at the end. Where it does not tell, nothing is guessed.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.detectors.names.model import PARTICLE_OPENERS
from checker.errors import InputError
from checker.school.spellings import fold
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_CALLED = lazy(r"\s?[(\[\"“](?P<called>[^()\[\]\"“”]{1,60})[)\]\"”]")
_COMMA = lazy(r"\s{0,3},\s{0,3}")
_CLEAR = 2
"""How many names must speak for an order for each one that speaks against it."""


class Order(Enum):
    """Which part of a name without a comma comes first."""

    FORENAME = "Forename Surname"
    SURNAME = "Surname Forename"


COLUMNS = {"name": None, "forename_surname": Order.FORENAME, "surname_forename": Order.SURNAME}
"""Our columns for whole names, with the order that their headers state."""


class Parts(NamedTuple):
    """A name, taken apart.

    Attributes:
        forename: All first names.
        surname: The family name; empty where there is one word alone.
        preferred: What the name says in brackets.
    """

    forename: str
    surname: str
    preferred: str = ""


def column_of(places: Mapping[str, int]) -> str | None:
    """Return which of our columns holds whole names, where none holds parts of them."""
    if "forename" in places or "surname" in places:
        return None
    return next((column for column in COLUMNS if column in places), None)


def find_order(names: Iterable[str], column: str, source: str, row: int) -> Order | None:
    """Return the order of a column of whole names; None where every name tells by itself.

    Args:
        names: The names.
        column: Which of our columns it is.
        source: The file, for messages.
        row: The row of the headers.

    Raises:
        InputError: The order cannot be known.
    """
    if stated := COLUMNS[column]:
        return stated
    unsure = [words for name in names if len(words := _unmarked(name)) > 1]
    if not unsure:
        return None
    votes = [vote for words in unsure if (vote := _speaks_for(words))]
    for order in Order:
        others = len(votes) - votes.count(order)
        if votes.count(order) > _CLEAR * others:
            return order
    raise InputError(
        "the column of names does not tell which part is the forename",
        source=source,
        line=row,
        remedy='Write the names as "Surname, Forename", or say in the school file which comes '
        'first: [register.columns] forename_surname = "its header" (or surname_forename).',
    )


def take_apart(name: str, order: Order | None) -> Parts:
    """Return the parts of a name."""
    called = _CALLED.search(name)
    preferred = called["called"].strip() if called else ""
    plain = " ".join(_CALLED.sub(" ", name).split())
    surname, comma, forename = (part.strip() for part in plain.partition(","))
    if comma:
        return Parts(forename, surname, preferred)
    words = plain.split()
    shouted = _shouted(words)
    if order is None and not shouted:
        return Parts(plain, "", preferred)
    place = _from_capitals(words) if shouted else _cut(words, order)
    first, last = " ".join(words[:place]), " ".join(words[place:])
    if _capitals(words)[0] if shouted else order is Order.SURNAME:
        first, last = last, first
    return Parts(first, last, preferred)


def _unmarked(name: str) -> Sequence[str]:
    """Return the words of a name that neither a comma nor capitals take apart; else none."""
    plain = _CALLED.sub(" ", name)
    words = plain.split()
    return () if _COMMA.search(plain) or _shouted(words) else words


def _shouted(words: Sequence[str]) -> bool:
    """Say whether capitals tell the family name: at one end of the name, and only there."""
    capitals = _capitals(words)
    ends = len(words) > 1 and capitals[0] != capitals[-1]
    changes = sum(one != other for one, other in pairwise(capitals))
    return ends and changes == 1


def _from_capitals(words: Sequence[str]) -> int:
    """Return where the words in capitals end, or begin."""
    capitals = _capitals(words)
    return capitals.index(not capitals[0])


def _capitals(words: Sequence[str]) -> list[bool]:
    """Say of each word whether it is in capitals; of a single letter nobody can tell."""
    return [word.isupper() and len(word) > 1 for word in words]


def _cut(words: Sequence[str], order: Order | None) -> int:
    """Return where the second part of a name begins; particles go with the family name."""
    if len(words) == 1:
        return 1 if order is Order.FORENAME else 0
    if order is Order.FORENAME:
        place = len(words) - 1
        while place > 1 and fold(words[place - 1]) in PARTICLE_OPENERS:
            place -= 1
        return place
    place = 1
    while place < len(words) - 1 and fold(words[place - 1]) in PARTICLE_OPENERS:
        place += 1
    return place


def _speaks_for(words: Sequence[str]) -> Order | None:
    first, last = _leaning(words[0]), _leaning(words[-1])
    if first == last:
        return None
    return Order.FORENAME if first > last else Order.SURNAME


def _leaning(word: str) -> int:
    """Return 1 for what is a first name and no family name, -1 the other way round, else 0."""
    folded = fold(word)
    return lexicon.is_given_name(folded) - lexicon.is_surname(folded)
