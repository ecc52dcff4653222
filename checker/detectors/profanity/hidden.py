"""Swear words with letters hidden behind signs: "f**k", "sh*t", "tw@t", "@#$%!"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.detectors.profanity.words import HIDDEN, HIDDEN_INITIALS
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

# Signs that hide a letter anywhere, and signs that do so only alone between letters.
_MASK = r"[*@#$%!?&+^~\N{BULLET}\p{Extended_Pictographic}\d]"
_JOINT = r"[._-]"
_HINT = re.compile(r"[A-Za-z][^A-Za-z\s'\",;:()/]{1,18}[A-Za-z]|[A-Za-z][*#$@]")
_TOKEN = lazy(
    rf"(?<![\p{{L}}\p{{M}}\d*@#/])\p{{L}}(?:\p{{L}}|{_MASK}"
    rf"|{_JOINT}){{2,17}}(?![\p{{L}}\p{{M}}\d@/])"
)
_RUN = lazy(rf"(?:{_MASK}){{1,8}}|{_JOINT}{{1,8}}")
_SIGNS = lazy(r"(?<!\S)[@#$%&*!?^]{4,12}(?![^\s.,;)])")
# Grades ("A*", "two A*s") hide nothing.
_GRADE = lazy(r"[A-E]\*{1,3}s?")
# Signs at the end that belong to the sentence, and those that may be decoration.
_PUNCTUATION = lazy(r"[!?&+^~%._\p{Extended_Pictographic}\d-]{1,18}$")
_DECORATION = lazy(r"[!?&+^~%._*@#$\N{BULLET}\p{Extended_Pictographic}\d-]{1,18}$")
_NUMBER = lazy(r"\d\d")

_BY_INITIAL: dict[str, tuple[str, ...]] = {
    initial: tuple(word for word in HIDDEN if word[0] == initial)
    for initial in {word[0] for word in HIDDEN}
}


def hidden_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield the span of every swear word with hidden letters in a cleaned text."""
    if _HINT.search(text):
        for match in _TOKEN.finditer(text):
            length = _hidden_length(match[0])
            if length:
                yield match.start(), match.start() + length
    for match in _SIGNS.finditer(text):
        if len(set(match[0])) > 2 and len(set(match[0]) & set("@#$%&")) > 1:  # noqa: PLR2004
            yield match.span()


def _hidden_length(token: str) -> int:
    """Return how long the swear word is that a token hides, 0 where it hides none."""
    words = _BY_INITIAL.get(token[0].casefold(), ())
    if not words or token.isalpha() or _GRADE.fullmatch(token) or _NUMBER.search(token):
        return 0
    for ending in (_PUNCTUATION, _DECORATION):
        shown = ending.sub("", token)
        runs = list(_RUN.finditer(shown))
        if runs and any(_fits(shown, runs, word) for word in words):
            return len(shown)
    return 0


def _fits(token: str, runs: list[regex.Match[str]], word: str) -> bool:
    """Say whether a word's letters are those that a token shows, in their places."""
    first = runs[0]
    head, tail = token[: first.start()].casefold(), token[first.end() :].casefold()
    if len(runs) > 1:
        return len(word) == len(token) and all(
            not seen.isalpha() or seen.casefold() == letter
            for seen, letter in zip(token, word, strict=True)
        )
    if not (word.startswith(head) and word.endswith(tail) and len(head) + len(tail) < len(word)):
        return False
    hidden = len(word) - len(head) - len(tail)
    width = len(first[0])
    if not tail and len(head) == 1:
        return (
            hidden == width and word in HIDDEN_INITIALS and (token[0] in "Ff" or token[0].islower())
        )
    if first[0][0] in "._-":
        told = len(head) + len(tail) > 2 if width == 1 else first[0] != "..."  # noqa: PLR2004
        return hidden == width and told
    return hidden in {width, width + 1} if width > 1 else hidden == 1
