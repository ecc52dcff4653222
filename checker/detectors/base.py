"""What a detector is: one file, its codes, what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.findings import Detection
from checker.text.reading import ReadDraft

if TYPE_CHECKING:
    from checker.nlp.recogniser import Recogniser

Detect = Callable[[ReadDraft], Iterable[Detection]]
Conclude = Callable[[ReadDraft, Sequence[Detection]], Iterable[Detection]]


@dataclass(frozen=True, slots=True)
class Detector:
    """One detector; the module that defines it calls it DETECTOR.

    Attributes:
        name: Its name, as failures and reports show it.
        codes: The codes that it can see.
        recognisers: The forms that Presidio looks for on its behalf; what was found
            stands in `Reading.entities`.
        detect: Looks at a draft that has been read.
        conclude: Looks at the draft and at what all detectors saw (a child's name
            beside a photo); runs after every `detect`.
        component: The trained component of the pipeline that it speaks for; without that
            it sees nothing.
    """

    name: str
    codes: tuple[str, ...]
    recognisers: tuple[Recogniser, ...] = ()
    detect: Detect | None = None
    conclude: Conclude | None = None
    component: str = ""
