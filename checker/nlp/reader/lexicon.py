"""What lists of words and names say of a word: the reader's general knowledge.

Built by models/training/build_lexicon.py, which names the sources. The lists decide nothing;
the encoder learns how far to trust them beside the words around.
"""

from __future__ import annotations

import unicodedata

COMMON = (2.0, 3.0, 4.0)
"""Zipf frequencies (log10 of occurrences in a thousand million words; van Heuven et al., 2014)
at which a word counts as known, everyday and very common."""

KINDS = 1 + (1 + len(COMMON)) * 3 * 2 * 2
"""Number of kinds; the first is that of pieces that stand for no text."""


def kind_of(common: int, given: int, surname: bool, place: bool) -> int:  # noqa: FBT001
    """Return a word's kind, 1 to KINDS - 1; 1 where no list has it.

    Args:
        common: How many of the thresholds of COMMON its frequency reaches.
        given: 0 nobody's first name, 1 somebody's, 2 that of many children in the UK.
        surname: Whether some family is called this.
        place: Whether some place in Britain is.
    """
    return 1 + ((common * 3 + given) * 2 + surname) * 2 + place


UNLISTED = kind_of(0, 0, surname=False, place=False)
"""The kind of a word that no list has."""


def bare(word: str) -> str:
    """Return a word's small letters without accents, as the lists have it."""
    return bare_letters(word)[0]


def bare_letters(word: str) -> tuple[str, list[int]]:
    """Return the word's small letters without accents, and where in the word each stands."""
    if word.isascii():
        return word.lower(), list(range(len(word)))
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(word):
        for letter in unicodedata.normalize("NFD", sign.lower()):
            if unicodedata.category(letter) != "Mn":
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


def parse(text: str) -> dict[str, int]:
    """Return the kind of each listed word, from the text of lexicon.txt."""
    kinds: dict[str, int] = {}
    for line in text.splitlines():
        kind, _, words = line.partition("\t")
        kinds.update(dict.fromkeys(words.split(" "), int(kind)))
    return kinds
