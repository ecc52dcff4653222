"""Recipes for checkers that worker processes can make: a quick one, and ones that go wrong."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from checker import Checker
from checker.detectors.base import Detector
from checker.detectors.profanity.detector import DETECTOR as PROFANITY
from checker.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft

DEADLY = "kills its worker"
SLOW = 0.02


def quick() -> Checker:
    """Return a checker with one detector."""
    return Checker(detectors=[PROFANITY])


def slow() -> Checker:
    """Return a checker that takes its time, so that there is time to kill it."""
    return Checker(detectors=[PROFANITY, Detector("sleeper", (), detect=_sleep)])


def deadly() -> Checker:
    """Return a checker whose process dies of a certain draft, every time."""
    return Checker(detectors=[PROFANITY, Detector("deadly", (), detect=_die)])


def deadly_once(marker: str) -> Checker:
    """Return a checker whose process dies of a certain draft, once on this machine."""

    def _die_once(read: ReadDraft) -> Iterator[Detection]:
        if DEADLY in read.draft.text and not Path(marker).exists():
            Path(marker).touch()
            os._exit(9)
        return iter(())

    return Checker(detectors=[PROFANITY, Detector("deadly", (), detect=_die_once)])


def missing() -> Checker:
    """Fail as a recipe does whose policy is not there."""
    raise InputError("unknown policy 'nowhere'")


def _sleep(read: ReadDraft) -> Iterator[Detection]:
    time.sleep(SLOW)
    return iter(())


def _die(read: ReadDraft) -> Iterator[Detection]:
    if DEADLY in read.draft.text:
        os._exit(9)
    return iter(())
