"""What was made out of the pictures of a draft, as the engine goes on with it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

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
        people_were_looked_for: Whether that was done in every picture.
    """

    detections: tuple[Detection, ...] = ()
    letterings: tuple[Lettering, ...] = ()
    failures: tuple[Failure, ...] = ()
    pictures: tuple[Pictured, ...] = ()
    people_were_looked_for: bool = False

    def placed(self, detections: Iterable[Detection]) -> tuple[Detection, ...]:
        """Return detections, those about lettering with their places in the picture."""
        by_field = {one.field: one for one in self.letterings}
        return tuple(
            one._replace(box=by_field[one.field].box(one.start, one.end))
            if one.field in by_field
            else one
            for one in detections
        )


def around(boxes: list[tuple[int, ...]]) -> tuple[int, ...]:
    """Return the smallest box around others; empty around none."""
    if not boxes:
        return ()
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
