"""Secrets told the other way round ("otter-19 is the password") or in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.context import said_before
from checker.detectors.common.spoken import spoken_runs
from checker.detectors.credentials.forms import SURE
from checker.detectors.credentials.shapes import LOCK, WITH_FIGURE, is_secret
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = (
    "wifi", "network", "pass", "code", "pin", "comb", "pad", "alarm", "unlock", "opens",
    "gets you", "lets you", "hash", "star", "enter", "gate", "door", "safe", "lock", "shed",
)  # fmt: skip
_SPOKEN_SIGNS = ("code", "comb", "pin", "pad", "password")
_WHAT = (
    r"(?:password|pass\s?code|pin|wi-?fi\s(?:key|code)|"
    r"(?:gate|door|alarm|entry|access|keypad|key|safe|lock|padlock)\s?(?:code|combination)|"
    r"code\s(?:for|to|on)\sthe\b)"
)
# "otter-19 is the password", "use 4471 as the gate code", "4471 opens the side gate".
_SECRET_FIRST = lazy(
    rf"(?<![^\s\"'(])(?P<found>{LOCK}|{WITH_FIGURE})[\"')]?,?\s"
    r"(?:(?:is|as|being)\s(?:the|our|your|my|this\sweek's|today's)\s"
    rf"(?:[\p{{L}}-]{{1,12}}\s){{0,2}}?{_WHAT}"
    r"|(?<=\b(?:use|using|enter|type|try)\s\S{4,40}\s)to\s(?:get\son(?:to)?|join|connect\sto|"
    r"log\s(?:in|on)\s?to|unlock|open|access)\s(?:the|our)\b"
    r"|(?:plus|(?:and\s)?then)\s(?:press\s)?(?:enter|hash|star|the\s(?:star|hash|green|tick|enter))"
    r"\b(?!\s\p{L})"
    r"|(?:on|into)\sthe\s(?:key\s?)?pad\b"
    r"|(?:opens|unlocks)\s(?:the|our|at|that|every|both|it)\b"
    r"|(?:will\s)?(?:gets?|lets?)\syou\s(?:in|through|past|into)\b)",
    regex.IGNORECASE,
)
# "The alarm is set with 1966#", "unlock the shed with 2580".
_MEANS = lazy(
    r"\b(?:(?:alarm|key\s?pad|door|gate|safe|pad\s?lock|lock|shed|barrier)\b[^.!?\n\d]{0,20}\b(?:(?:un)?set|"
    r"armed|disarmed|opened|opens|unlocked|unlocks|works|goes\soff|turned\soff)"
    r"|(?:set|arm|disarm|open|unlock|turn\soff)\s(?:the|our)\s(?:[\p{L}-]{1,12}\s){0,2}?"
    r"(?:alarm|door|gate|safe|pad\s?lock|lock|shed|barrier))"
    rf"\s(?:with|by|using|on)\s(?:[\p{{L}}]{{1,10}}\s){{0,2}}?(?P<found>{LOCK})(?!\s?[ap]m\b)",
    regex.IGNORECASE,
)
_SPOKEN_CUE = lazy(
    r"\b(?:code|combination|pin(?:\snumber)?|passcode|keypad|password)\b[^.\n\d]{0,40}?"
    r"(?:\bis|\bnow|\bto|[:=,-])?\s{0,2}$",
    regex.IGNORECASE,
)
_SHORTEST, _LONGEST = 3, 8
_SPOKEN = 0.8


def told_otherwise(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield the secrets that stand before their name or in words, each with how sure it is."""
    lowered = text.casefold()
    if any(sign in lowered for sign in _SIGNS):
        yield from _named_afterwards(text)
        if any(sign in lowered for sign in _SPOKEN_SIGNS):
            yield from _spoken(text)


def _named_afterwards(text: str) -> Iterator[tuple[int, int, float]]:
    for match in (*_SECRET_FIRST.finditer(text), *_MEANS.finditer(text)):
        start, end = match.span("found")
        if is_secret(text, start, end):
            yield start, end, SURE


def _spoken(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield codes in words ("the gate code is double four seven one")."""
    for groups in spoken_runs(text):
        run = [group for group in groups if group.digits != "+"]
        if not _SHORTEST <= sum(len(group.digits) for group in run) <= _LONGEST:
            continue
        start, end = run[0].start, run[-1].end
        in_words = any(map(str.isalpha, text[start:end]))
        if in_words and _SPOKEN_CUE.search(said_before(text, start, 60)):
            yield start, end, _SPOKEN
