"""Names with one letter wrong, added, left out, or swapped with its neighbour.

Measured by the optimal string alignment distance (Damerau 1964), as RapidFuzz has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.school.roster import SHORTEST_MISSPELT, rests_of
from checker.text import lexicon

if TYPE_CHECKING:
    from checker.school.roster import Roster

SHORTEST_SURNAME = 5
"""Letters from which a surname behind the right first name may have one wrong."""


def close_to(word: str, name: str) -> bool:
    """Say whether a word is a name with one slip of typing."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  (few drafts need it)

    if min(len(word), len(name)) < SHORTEST_SURNAME:
        return False
    return OSA.distance(word, name, score_cutoff=1) <= 1


def names_like(word: str, roster: Roster) -> list[str]:
    """Return the first names of the roster that a word may be a slip of.

    None are where the word is an everyday word, or another first name, itself.

    Args:
        word: A folded word.
        roster: The names of the school.
    """
    if len(word) < SHORTEST_MISSPELT - 1 or not word.isalpha():
        return []
    near = {name for rest in rests_of(word) for name in roster.misspelt.get(rest, ())}
    close = sorted(name for name in near if close_to(word, name))
    if not close or lexicon.is_word(word) or lexicon.is_given_name(word):
        return []
    return close
