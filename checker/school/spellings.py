"""How one name may be spelt: the forms under which it is looked for.

A form is a run of folded letters with JOINT between its words. What joins the words of a
name in a text (a space, a hyphen, an apostrophe, or nothing at all) makes no difference:
"Anne-Marie", "Anne Marie" and "Annemarie" are one.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import product

from checker.text.patterns import lazy

JOINT = "\x1f"
"""Stands between the words of a form, and at both ends of what is searched."""

MOST_PIECES = 4
"""Words of one name whose joints are each tried both ways; longer names are rare."""

_PIECE = lazy(r"\p{Lu}?[\p{Ll}\p{M}\p{Lo}]{1,40}|\p{Lu}{1,40}(?!\p{Ll})")
# Letters that Unicode does not take apart, and the one letter that they are read as.
_PLAIN = {"ß": "s", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ı": "i", "ħ": "h"}
# How people without such keys write them: DIN 5007-2, and the usual practice in Denmark.
_SPELT_OUT = {
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "oe",
    "å": "aa",
}


@cache
def _letter(letter: str) -> str:
    """Return one letter for one letter: small, and without its accents."""
    small = letter.lower()[:1] or letter
    return _PLAIN.get(small) or unicodedata.normalize("NFD", small)[0]


class _Folding(dict[int, str]):
    """A table for str.translate that learns each letter when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _letter(chr(code))
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return a text in small letters without accents; every code point keeps its place."""
    return text.translate(_FOLDING)


@lru_cache(maxsize=200_000)
def forms(name: str) -> frozenset[str]:
    """Return the forms of a name: its words joined and apart, accents dropped or spelt out."""
    composed = unicodedata.normalize("NFC", name)
    if composed.isascii() and composed.isalpha() and composed[1:].islower():
        return frozenset((composed.lower(),))
    small = composed.lower()
    spelt = "".join(_SPELT_OUT.get(letter, letter) for letter in small)
    return frozenset(_joined(composed)) | (frozenset(_joined(spelt)) if spelt != small else set())


def _joined(name: str) -> set[str]:
    pieces = [fold(piece) for piece in _PIECE.findall(name)][:8]
    if not pieces:
        return set()
    if len(pieces) > MOST_PIECES:
        return {"".join(pieces), JOINT.join(pieces)}
    found = set()
    for joints in product(("", JOINT), repeat=len(pieces) - 1):
        found.add("".join(a + b for a, b in zip(pieces, (*joints, ""), strict=True)))
    return found


def pieces(name: str) -> list[str]:
    """Return the words of a name that stand apart in it, as written."""
    return name.replace("-", " ").split()
