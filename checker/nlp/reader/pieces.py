"""Cutting a text into the word pieces that the encoder knows, with what lower-casing loses.

The vocabulary is that of an uncased BERT (WordPiece: Schuster and Nakajima, 2012; Devlin
et al., 2019, arXiv:1810.04805), with one entry for each emoji appended. Its letters are
lower-case and bare of accents, so each piece also carries a shape: how its word is
written (Will, will, WILL) and how it is joined to what stands before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.nlp.reader.lexicon import UNLISTED, bare_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PADDING, UNKNOWN, START, END = 0, 100, 101, 102
"""Places in the vocabulary of the pieces that stand for no text."""

CASES = 6
"""Ways in which a word can be written: see `case_of`."""

JOINS = 3
"""A word is glued to the one before, or follows a space, or begins a line."""

SHAPES = CASES * JOINS + 1
"""Number of shapes; the first is that of pieces that stand for no text."""

LONGEST_PIECED_WORD = 60
"""Letters of one word that are cut into pieces; a longer one is read as unknown."""

# A word ends where a capital follows a small letter, so that #TeamHarry is two.
_WORD = regex.compile(
    r"\p{Lu}?(?:\p{Ll}|\p{Lo}|\p{Lm}|\p{M})+|\p{Lu}+(?!\p{Ll})\p{M}*|\p{Lu}|\p{N}+|[^\s\p{Cf}\p{Mn}]"
)
_UNSEEN = regex.compile(
    r"[\N{EMOJI MODIFIER FITZPATRICK TYPE-1-2}-\N{EMOJI MODIFIER FITZPATRICK TYPE-6}]"
)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a text, in order; all lists have one entry a piece.

    Attributes:
        ids: Places in the vocabulary.
        shapes: How the piece's word is written and joined, 1 to SHAPES - 1.
        starts: First code point.
        ends: One past the last.
        words: The number of the word that the piece belongs to.
        kinds: What lists say of that word (`checker.nlp.reader.lexicon`).
    """

    ids: list[int]
    shapes: list[int]
    starts: list[int]
    ends: list[int]
    words: list[int]
    kinds: list[int]

    def __len__(self) -> int:
        """Return how many pieces there are."""
        return len(self.ids)


def case_of(word: str) -> int:
    """Say how a word is written, 0 to CASES - 1.

    No letters, small, Capitalised, CAPITALS, mIxed, or one capital letter.
    """
    if not word[0].isalpha():
        return 0
    if word.islower():
        return 1
    if len(word) == 1:
        return 5 if word.isupper() else 1
    if word.isupper():
        return 3
    return 2 if word[0].isupper() and word[1:].islower() else 4


class _Known(NamedTuple):
    """What every word that is spelt alike has in common.

    Attributes:
        shape: Its pieces' shape, but for how the word is joined to the one before.
        kind: What lists say of it.
        parts: (place, first letter, one past the last) of each piece.
    """

    shape: int
    kind: int
    parts: tuple[tuple[int, int, int], ...]


class PieceCutter:
    """Cuts texts into pieces of one vocabulary.

    Args:
        vocabulary: The place of each piece; a piece inside a word begins with ##.
        lexicon: The kind of each listed word.
    """

    def __init__(self, vocabulary: Mapping[str, int], lexicon: Mapping[str, int]) -> None:
        self._places = vocabulary
        self._lexicon = lexicon
        self._known: dict[str, _Known] = {}

    def cut(self, text: str) -> Pieces:
        """Return the pieces of a text; what no reader sees (joiners, skin tones) is left out."""
        pieces = Pieces([], [], [], [], [], [])
        before = 0
        for number, match in enumerate(_WORD.finditer(text)):
            word, start = match[0], match.start()
            if not word.isascii() and _UNSEEN.match(word):
                continue
            known = self._known.get(word) or self._look_up(word)
            join = 0 if number and start == before else _join(text, before, start)
            shape, kind = known.shape + join, known.kind
            before = match.end()
            for place, low, high in known.parts:
                pieces.ids.append(place)
                pieces.shapes.append(shape)
                pieces.starts.append(start + low)
                pieces.ends.append(start + high)
                pieces.words.append(number)
                pieces.kinds.append(kind)
        return pieces

    def _look_up(self, word: str) -> _Known:
        letters, places = bare_letters(word)
        kind = self._lexicon.get(letters, UNLISTED)
        parts = tuple(self._pieces_of(word, letters, places))
        known = _Known(1 + case_of(word) * JOINS, kind, parts)
        if len(self._known) < _MOST_KNOWN:
            self._known[word] = known
        return known

    def _pieces_of(
        self, word: str, letters: str, places: list[int]
    ) -> Iterator[tuple[int, int, int]]:
        if len(letters) > LONGEST_PIECED_WORD or not letters:
            yield UNKNOWN, 0, len(word)
            return
        found = []
        start = 0
        while start < len(letters):
            end = len(letters)
            prefix = "##" if start else ""
            while end > start and prefix + letters[start:end] not in self._places:
                end -= 1
            if end == start:
                yield UNKNOWN, 0, len(word)
                return
            last = places[end] if end < len(letters) else len(word)
            found.append((self._places[prefix + letters[start:end]], places[start], last))
            start = end
        yield from found


_MOST_KNOWN = 20_000


def _join(text: str, before: int, start: int) -> int:
    """Say how a word is joined to what ends at `before`: glued, after a space, on a new line."""
    return 2 if not before or "\n" in text[before:start] else 1
