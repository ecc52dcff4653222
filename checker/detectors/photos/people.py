"""image/people: words that say that a photo or video of children or families is attached.

Finds captions ("Photo: ...", "L-R: ...", "pictured"), offers to look ("check out the video of
our choir", "swipe to see ..."), announcements ("we've put the clip up"), alternative text
that describes children and file names that name them.

Limits: nobody has looked at the picture; that is the work of the picture checks. Staff
alone, work, buildings and food are none, nor photos that are still to be ordered, taken
or brought in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.common.phrases import words
from checker.detectors.names.fields import is_file_name
from checker.detectors.photos.captions import Shown, captions
from checker.detectors.photos.children import names_children, speaks_of_children
from checker.detectors.photos.offers import announcements, is_shown, offers
from checker.detectors.photos.words import CAMERA
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

NAME = "image_people"
CODE = "image/people"

_TRIGGER = lazy(
    r"\b(?:photo|pic|snap|image|selfie|video|vids?\b|clip|footage|reel|slideshow|film|recording"
    r"|shots?\b|carousel|album|swipe|scroll|slides|faces|stor(?:y|ies)\b|feed\b|l\s?-\s?r\b"
    rf"|(?:from|top|bottom)\sleft|left\sto|row\b|look\sat|watch|caption)|{CAMERA}",
    regex.IGNORECASE,
)
_HEADS = words(
    "pho pic sna ima sel vid cli foo ree sli fil rec sho car alb swi scr fac sto fee lef row loo"
    " wat cap"
)
"""The first letters of the words that _TRIGGER finds."""

_CAMERA = re.compile(rf"{CAMERA}|\b[lL]\s?-")
_FILE_WORD_BREAK = lazy(r"[_.-]")
_SENTENCE = lazy(r"[^.!?\s](?:[^.!?\n]|(?<=\b\p{Lu})\.){0,2000}")


def detect(read: ReadDraft) -> Iterator[Detection]:
    """Yield every place that says that children or families can be seen."""
    for reading in read.fields:
        for shown in _shown(reading):
            yield reading.detection(
                CODE, shown.start, shown.end, detector=NAME, confidence=shown.confidence
            )


def _shown(reading: Reading) -> Iterator[Shown]:
    if reading.field == "alt_text":
        return _in_alternative_text(reading.text)
    if is_file_name(reading.field):
        return _in_file_name(reading.text)
    return _in_text(reading)


def _may_show(reading: Reading) -> bool:
    """Say whether a text has the words that _TRIGGER needs, which costs less."""
    if not _HEADS.isdisjoint([word[:3] for word in reading.words]):
        return True
    may_have_camera = "-" in reading.text or not reading.text.isascii()
    return may_have_camera and _CAMERA.search(reading.text) is not None


def _in_text(reading: Reading) -> Iterator[Shown]:
    text = reading.text
    if not (_may_show(reading) and _TRIGGER.search(text)):
        return
    shown = list(captions(text))
    yield from (one for one in shown if one.people and is_shown(text, one.start, one.end))
    yield from offers(text)
    if all(one.people for one in shown) and speaks_of_children(text):
        yield from announcements(text)


def _in_alternative_text(text: str) -> Iterator[Shown]:
    """Yield the first sentence that describes children."""
    for sentence in _SENTENCE.finditer(text):
        if names_children(sentence[0]):
            yield Shown(*sentence.span(), people=True, confidence=0.85)
            return


def _in_file_name(text: str) -> Iterator[Shown]:
    stem = text.rpartition(".")[0] or text
    if names_children(_FILE_WORD_BREAK.sub(" ", stem).casefold()):
        yield Shown(0, len(text), people=True, confidence=0.6)


DETECTOR = Detector(name=NAME, codes=(CODE,), detect=detect)
