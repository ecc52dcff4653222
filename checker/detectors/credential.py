"""detail/credential: secrets that open something.

Finds passwords, pass phrases, PINs, codes of doors, gates and alarms, wifi keys, log-ins
written as a pair, and meeting links that carry their pass code. The span is the secret
alone, or the link that carries it.

Limits: a secret that is a plain word needs quotation marks, a colon or "is" right before
it and the end of the thought behind it; one that is told by a riddle is not seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.credential_codes import ACCESS_CODE, BARE_CODE, MECHANICAL, PIN
from checker.detectors.credential_forms import (
    LOGIN_PAIR,
    PASSPHRASE,
    PASSWORD,
    PLAIN_WORD,
    SURE,
    WIFI_KEY,
)
from checker.detectors.credential_links import MEETING_LINK, USER_IN_LINK
from checker.detectors.credential_shapes import LOCK, WITH_FIGURE, is_secret, is_secret_word
from checker.detectors.spoken_numbers import may_speak_numbers, spoken_runs
from checker.detectors.word_context import said_before
from checker.findings import Evidence
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

CODE = "detail/credential"
NAME = "credential"

_FORMS = (
    PASSWORD, PASSPHRASE, WIFI_KEY, LOGIN_PAIR, ACCESS_CODE, BARE_CODE, PIN, MECHANICAL,
    MEETING_LINK, USER_IN_LINK,
)  # fmt: skip
_KINDS = tuple(form.kind for form in _FORMS)

_SIGNS = ("pass", "code", "pin", "comb", "pad", "alarm", "unlock", "opens", "gets you", "lets you")
_WHAT = (
    r"(?:password|pass\s?code|pin|wi-?fi\s(?:key|code)|(?:gate|door|alarm|entry|access|keypad|key|safe|lock|"
    r"padlock)\s?(?:code|combination)|code\s(?:for|to|on)\sthe\s[\p{L}\s]{1,25})"
)
# "otter-19 is the password", "use 4471 as the gate code", "4471 opens the side gate".
_SECRET_FIRST = lazy(
    rf"(?<![^\s\"'(])(?P<found>{LOCK}|{WITH_FIGURE})[\"')]?\s"
    rf"(?:(?:is|as|being)\s(?:the|our|your|my|this\sweek's|today's)\s(?:[\p{{L}}-]{{1,12}}\s){{0,2}}?{_WHAT}"
    r"|(?:opens|unlocks)\s(?:the|our|at|that|every|both|it)\b"
    r"|(?:will\s)?(?:gets?|lets?)\syou\s(?:in|through|past|into)\b)",
    regex.IGNORECASE,
)
_SPOKEN_CUE = lazy(
    r"\b(?:code|combination|pin(?:\snumber)?|passcode|keypad|password)\b[^.\n\d]{0,40}?"
    r"(?:\bis|\bnow|\bto|[:=,-])?\s{0,2}$",
    regex.IGNORECASE,
)
_SHORTEST_SPOKEN, _LONGEST_SPOKEN = 3, 8


def _detect(read: ReadDraft) -> Iterator[Detection]:
    for reading in read.fields:
        for start, end, sure in _seen(reading):
            seen = _detection(reading, start, end, sure)
            if sure > PLAIN_WORD:
                yield seen
            elif any(sign.isdigit() for sign in seen.text):  # figures that were read as letters
                yield _detection(reading, start, end, SURE)
            elif is_secret_word(seen.text):
                yield seen


def _detection(reading: Reading, start: int, end: int, sure: float) -> Detection:
    evidence = Evidence.PATTERN if sure > PLAIN_WORD else Evidence.CONTEXT
    return reading.detection(CODE, start, end, detector=NAME, confidence=sure, evidence=evidence)


def _seen(reading: Reading) -> Iterator[tuple[int, int, float]]:
    for entity in reading.of_kind(*_KINDS):
        yield entity.start, entity.end, entity.score
    text = reading.text
    lowered = text.casefold()
    if any(sign in lowered for sign in _SIGNS):
        yield from _named_afterwards(text)
        yield from _spoken(text)


def _named_afterwards(text: str) -> Iterator[tuple[int, int, float]]:
    for match in _SECRET_FIRST.finditer(text):
        start, end = match.span("found")
        if is_secret(text, start, end):
            yield start, end, SURE


def _spoken(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield codes in words ("the gate code is double four seven one")."""
    if not may_speak_numbers(text) and "code" not in text:
        return
    for run in spoken_runs(text):
        digits = "".join(group.digits for group in run)
        start, end = run[0].start, run[-1].end
        if not _SHORTEST_SPOKEN <= len(digits) <= _LONGEST_SPOKEN or not any(
            map(str.isalpha, text[start:end])
        ):
            continue
        if _SPOKEN_CUE.search(said_before(text, start, 60)):
            yield start, end, 0.8


DETECTOR = Detector(name=NAME, codes=(CODE,), recognisers=_FORMS, detect=_detect)
