"""Numbers in words, read digit by digit as people dictate them ("oh seven double four").

Finds runs of number words, which figures may interrupt, and says which digits they
stand for. What the digits mean is for the detector that asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNITS = {
    "oh": "0", "o": "0", "zero": "0", "nought": "0", "naught": "0",
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TEENS = {
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
}  # fmt: skip
_TENS = {
    "twenty": "20", "thirty": "30", "forty": "40", "fourty": "40", "fifty": "50",
    "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
_POWERS = {"hundred": "00", "thousand": "000"}
_LINKS = ("and", "then", "plus", "+")

_VALUES = {**_UNITS, **_TEENS, **_TENS}
_WORDS = "|".join(sorted({*_VALUES, *_TIMES, *_POWERS, *_LINKS[:3]}, key=len, reverse=True))
_TOKEN = rf"(?:{_WORDS}|\d{{1,12}}+|\+)"
_GAP = r"[\s,.;:/()…-]{0,4}"
# Atomic, so that a run can be given up in one way only and its time stays linear.
_RUN = lazy(
    rf"(?<![\p{{L}}\d])(?>{_TOKEN})(?:{_GAP}(?>{_TOKEN})){{2,30}}(?![\p{{L}}\d])", regex.IGNORECASE
)
_TOKENS = lazy(_TOKEN, regex.IGNORECASE)

# A dictated telephone number or code that has none of these is rare.
_SIGNS = ("seven", "double", "hundred", "zero", "treble", "triple", "ought", "oh ", " o ")


class Group(NamedTuple):
    """Digits said together ("nine hundred": 900), with their place in the text."""

    start: int
    end: int
    digits: str


def spoken_runs(text: str) -> Iterator[list[Group]]:
    """Yield the runs of number words of a text, each as its groups of digits in order.

    A run has three tokens or more. "and" and "then" join; "plus" becomes the group "+".
    Costs some 25 microseconds a post, so ask `may_speak_numbers` first.
    """
    for run in _RUN.finditer(text):
        groups = _groups(text, list(_TOKENS.finditer(text, run.start(), run.end())))
        if groups:
            yield groups


def may_speak_numbers(text: str) -> bool:
    """Say whether a long number in words may stand in a text: a cheap sign, often wrong."""
    return any(map(text.casefold().__contains__, _SIGNS))


def _groups(text: str, tokens: list[regex.Match[str]]) -> list[Group]:
    groups: list[Group] = []
    place = 0
    while place < len(tokens):
        digits, used = _read(text, tokens[place : place + 6])
        if digits:
            groups.append(Group(tokens[place].start(), tokens[place + used - 1].end(), digits))
        place += used
    return groups


def _read(text: str, tokens: list[regex.Match[str]]) -> tuple[str, int]:
    """Return the digits of the first group and how many tokens it takes."""
    words = [token.group().casefold() for token in tokens]
    first = words[0]
    if first in {"plus", "+"}:
        return "+", 1
    if first in _TIMES:
        digit = _digits(words[1]) if len(words) > 1 else ""
        if len(digit) != 1:
            return "", 1
        powered = words[2:3] == ["hundred"]
        return digit * _TIMES[first] + "00" * powered, 2 + powered
    digits, used = _digits(first), 1
    if not digits:
        return "", 1
    if first in _TENS and _follows(text, tokens, 1) and _UNITS.get(words[1], "0") != "0":
        digits, used = digits[0] + _UNITS[words[1]], 2
    if used < len(words) and words[used] in _POWERS:
        return _with_power(text, tokens, words, digits, used)
    return digits, used


def _with_power(
    text: str, tokens: list[regex.Match[str]], words: list[str], digits: str, used: int
) -> tuple[str, int]:
    """Read "nine hundred" as 900, and "nine hundred and forty one" as 941."""
    power = words[used]
    used += 1
    if power == "hundred" and words[used : used + 1] == ["and"] and len(tokens) > used + 1:
        rest, more = _read(text, tokens[used + 1 :])
        if 0 < len(rest) <= 2:  # noqa: PLR2004  (below a hundred)
            return digits + rest.zfill(2), used + 1 + more
    return digits + _POWERS[power], used


def _digits(word: str) -> str:
    return word if word.isdecimal() else _VALUES.get(word, "")


def _follows(text: str, tokens: list[regex.Match[str]], index: int) -> bool:
    """Say whether a token follows the one before it with no more than a space or a hyphen."""
    if index >= len(tokens):
        return False
    return text[tokens[index - 1].end() : tokens[index].start()] in {" ", "-", ""}
