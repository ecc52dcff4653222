"""detail/credential: secrets that open something.

Finds passwords, pass phrases, PINs, codes of doors, gates and alarms, wifi keys, log-ins
written as a pair, and meeting links that carry their pass code. The span is the secret
alone, or the link that carries it.

Limits: a secret that is a plain word needs quotation marks, a colon or "is" right before
it and the end of the thought behind it; one that is told by a riddle is not seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.credentials.codes import ACCESS_CODE, BARE_CODE, MECHANICAL, PIN
from checker.detectors.credentials.forms import (
    LOGIN_PAIR,
    PASSPHRASE,
    PASSWORD,
    PLAIN_WORD,
    SURE,
    WIFI_KEY,
)
from checker.detectors.credentials.links import MEETING_LINK, USER_IN_LINK
from checker.detectors.credentials.shapes import is_secret_word
from checker.detectors.credentials.told import told_otherwise
from checker.findings import Evidence

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
    yield from told_otherwise(reading.text)


DETECTOR = Detector(name=NAME, codes=(CODE,), recognisers=_FORMS, detect=_detect)
