"""What was made out of the pictures of a draft, as the engine goes on with it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.findings import Detection
    from checker.report import Failure, Pictured


class Word(NamedTuple):
    """A word that is written in a picture.

    Attributes:
        start: Its first code point in the text of the picture.
        end: One past its last.
        box: Where it stands, in pixels of the upright picture.
    """

    start: int
    end: int
    box: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lettering:
    """Everything that is written in one picture, or in its file.

    Attributes:
        field: `images/N/text`, or `images/N/caption` for what the file itself says.
        text: The words, a line for each line.
        words: Where they stand, in order; none for what the file says.
    """

    field: str
    text: str
    words: tuple[Word, ...] = ()

    def box(self, start: int, end: int) -> tuple[int, ...]:
        """Return the place of text[start:end] in the picture; empty where it has none."""
        first = bisect_right(self.words, start, key=lambda word: word.end)
        boxes = []
        for word in self.words[first:]:
            if word.start >= end:
                break
            boxes.append(word.box)
        return around(boxes)


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that was made out of the pictures of one draft.

    Attributes:
        detections: What was seen, in fields `images/N`.
        letterings: What is written, to be checked like the draft itself.
        failures: What could not be looked at.
        pictures: What a report tells of each picture.
    """

    detections: tuple[Detection, ...] = ()
    letterings: tuple[Lettering, ...] = ()
    failures: tuple[Failure, ...] = ()
    pictures: tuple[Pictured, ...] = ()

    def placed(self, detection: Detection, by_field: Mapping[str, Lettering]) -> Detection:
        """Return a detection with its place in the picture, where it is about lettering."""
        written = by_field.get(detection.field)
        if written is None:
            return detection
        return detection._replace(box=written.box(detection.start, detection.end))


def around(boxes: list[tuple[int, ...]]) -> tuple[int, ...]:
    """Return the smallest box around others; empty around none."""
    if not boxes:
        return ()
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
