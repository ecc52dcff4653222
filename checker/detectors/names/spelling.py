"""What a spelling alone says about a word: somebody's first name, an everyday word, or neither.

The lists behind it are loaded when first asked for, so a detector asks only after it
has found a frame in which a name is to be expected.
"""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from functools import lru_cache

from checker.detectors.names.public import ALONE
from checker.detectors.names.words import BIRDS_AND_TREES, EXTRA_GIVEN, NEVER, SYLLABLES
from checker.text import lexicon
from checker.text.patterns import lazy

_SHORTEST_HALF = 4
_SHORTEST_PLACE = 6
_SHORTEST_MADE = 6

# Endings of English word formation; names of any origin seldom have them.
_WORD_ENDING = lazy(
    r"(?:[^aeiou]ing|tion|sion|ness|ment|ology|ography|ists?|isms?|ics|ful|less|ously|ship|acy|able|"
    r"work|works|tech|soft|corp|plex|wear|ware|land|fest|athon|ball|ities|ically)s?$"
)
# Endings of English, Scottish and Welsh place names (the Key to English Place-Names,
# University of Nottingham, lists their elements).
_PLACE_ENDING = lazy(
    r"[\p{L}'-]{2,30}(?:beck|bank|wood|ham|field|bury|ford|dale|worth|thorpe|hill|mere|stead|bridge|"
    r"burn|brook|gate|side|moor|croft|hurst|combe|wick|water|port|mouth|park|view|bourne|shire|minster|"
    r"chester|caster|well|haven|[bcdfghklmnprst]ton|[bdghmnrstx]ley)"
)


class Spelling(IntEnum):
    """What a word may be, the better a name the higher."""

    NEVER = 0
    """A word of everyday school posts that is no first name in them."""
    WORD = 1
    """An everyday word, or one made like English words."""
    UNKNOWN = 2
    """Neither a known word nor a known first name: often a name of another origin."""
    GIVEN_WORD = 3
    """A first name that is an everyday word too (Grace, Will, Jordan)."""
    GIVEN = 4
    """A first name and nothing else."""


def fold(word: str) -> str:
    """Return a word in lower case without its accents."""
    if word.isascii():
        return word.casefold()
    split = unicodedata.normalize("NFD", word)
    return "".join(c for c in split if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=4096)
def spelling(word: str) -> Spelling:
    """Say what a word may be.

    Args:
        word: One word, without a possessive 's; hyphens and apostrophes may stand inside.
    """
    key = fold(word)
    if key in NEVER or key in ALONE:
        return Spelling.NEVER
    if "-" in key:
        return _hyphenated(key)
    word_too = lexicon.is_word(word) or lexicon.is_word(key)
    if key in EXTRA_GIVEN:
        return Spelling.GIVEN_WORD if word_too else Spelling.GIVEN
    if lexicon.is_given_name(word) or lexicon.is_given_name(key):
        return Spelling.GIVEN_WORD if word_too else Spelling.GIVEN
    return Spelling.WORD if word_too or _made_like_a_word(key) else Spelling.UNKNOWN


def _hyphenated(key: str) -> Spelling:
    if SYLLABLES.issuperset(key.split("-")):
        return Spelling.GIVEN
    first, *others = (spelling(part) if part else Spelling.NEVER for part in key.split("-"))
    if first >= Spelling.GIVEN_WORD:
        return Spelling.GIVEN
    known = {first, *others} & {Spelling.NEVER, Spelling.WORD}
    return Spelling.WORD if known else Spelling.UNKNOWN


def _made_like_a_word(key: str) -> bool:
    """Say whether a word has an English ending, is a plural or joins two English words."""
    if len(key) >= _SHORTEST_MADE and _WORD_ENDING.search(key):
        return True
    singular = key[:-1] if key.endswith("s") else ""
    if singular in BIRDS_AND_TREES:
        return True
    if lexicon.is_word(singular) and not lexicon.is_given_name(singular):
        return True
    halves = range(_SHORTEST_HALF, len(key) - _SHORTEST_HALF + 1)
    return any(lexicon.is_word(key[:n]) and lexicon.is_word(key[n:]) for n in halves)


def looks_like_a_place(word: str) -> bool:
    """Say whether a word ends the way British places do ("Thornbeck", "Hexley")."""
    key = fold(word)
    return len(key) >= _SHORTEST_PLACE and bool(_PLACE_ENDING.fullmatch(key))


def is_surname(word: str) -> bool:
    """Say whether some family, somewhere, is called this."""
    return lexicon.is_surname(word) or lexicon.is_surname(fold(word))
