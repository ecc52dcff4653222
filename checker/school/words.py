"""A text as a stream of folded words, in which the names of a school are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.detectors.names.joined import split_joined
from checker.school.spellings import JOINT, fold
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

BREAK = "\x1e"
"""Stands where two words cannot belong to one name: a comma, the end of a sentence or line."""

_TOKEN = lazy(r"[\p{L}\p{M}\d]{1,200}")
_JOINTS = frozenset({"", " ", "  ", "\t", "-", "'", "_", ".", "+"})
_LEET = str.maketrans("013457", "oieast")


class Word(NamedTuple):
    """A word, or one part of a joined one ("#TeamAlfie").

    Attributes:
        start: First code point in the text.
        end: One past the last.
        form: Its letters, folded.
    """

    start: int
    end: int
    form: str


class Words:
    """The words of a text.

    Args:
        text: The cleaned text.
        knows: Says whether a form is somebody's name; asked where digits may stand for letters.
        listed: Every word of every form that is looked for.

    Attributes:
        text: The cleaned text.
        words: Its words, in order.
        stream: Their forms, with JOINT around each and BREAK where no name goes on, or where a
            word is of no name: most words of a text, of which nothing has to be looked for.
    """

    def __init__(self, text: str, knows: Callable[[str], bool], listed: Collection[str]) -> None:
        self.text = text
        self.words = list(_words(text, knows))
        parts = [""]
        self._place: dict[int, int] = {}
        size, last = 1, 0
        for number, word in enumerate(self.words):
            is_listed = word.form in listed
            if parts[-1] != BREAK and not (is_listed and text[last : word.start] in _JOINTS):
                parts.append(BREAK)
                size += 2
            if is_listed:
                self._place[size] = number
                parts.append(word.form)
                size += len(word.form) + 1
            last = word.end
        self.stream = JOINT.join((*parts, "")) if self._place else ""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the numbers of the first word of a stretch, and of the word behind it."""
        first = self._place[start]
        return first, first + 1 + self.stream.count(JOINT, start, end)

    def gap(self, number: int) -> str:
        """Return what stands in the text before a word, back to the word before it."""
        before = self.words[number - 1].end if number else 0
        return self.text[before : self.words[number].start]

    def is_joined(self, number: int) -> bool:
        """Say whether a word may belong to one name with the word before it."""
        return 0 < number < len(self.words) and self.gap(number) in _JOINTS

    def written(self, number: int) -> str:
        """Return a word as it stands in the text."""
        word = self.words[number]
        return self.text[word.start : word.end]


def _words(text: str, knows: Callable[[str], bool]) -> Iterator[Word]:
    for match in _TOKEN.finditer(text):
        token, (start, end) = match.group(), match.span()
        if token.isalpha() and (token.islower() or token[1:].islower() or token.isupper()):
            yield Word(start, end, fold(token))
            continue
        read = fold(token).translate(_LEET)
        if not token.isalpha() and sum(map(str.isalpha, token)) > 1 and knows(read):
            yield Word(start, end, read)
            continue
        for part in split_joined(text, start, end):
            yield Word(part.start, part.end, fold(part.word))
