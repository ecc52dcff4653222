"""Reading lettering with rapidocr, whose networks come inside its package.

Large pictures are read in overlapping strips, so that words of 20 pixels stay 20 pixels and the
memory stays that of one strip.
"""

from __future__ import annotations

import logging
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np
from rapidocr import RapidOCR

from checker.pictures.lettering.line import Line
from checker.pictures.sessions import threads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from checker.pictures.photo import Photo, Pixels

STRIP = 1_200_000
"""Pixels of a strip. Finding lettering in so many takes about 400 MB (our measurement)."""
OVERLAP = 160
"""Rows that neighbouring strips share: a line that one of them cuts stands whole in the other."""
LOOKED_AT = 2400 * 1800
"""Pixels of a picture as it is read, whatever its shape: long screenshots stay legible."""
WIDEST = 3600
"""Pixels of the longer side of a strip; the wider it is, the more it shares with the next one."""
_THINNEST = 8
SURE = 0.6
"""How sure the network has to be of a line; below, it is mostly ornament (our measurement)."""
FEWEST = 2
"""Letters and figures of the shortest line; a single one is mostly a cup's handle."""
_MOST_PIECES = 40
_SAME = 0.5
_LINE = 0.6


class _Read(NamedTuple):
    """A line as it was read: its text, its words with their boxes, its corners and its box."""

    text: str
    words: tuple[tuple[str, tuple[float, ...]], ...]
    corners: NDArray[np.float32]
    box: tuple[float, ...]


class LetteringReader:
    """Reads what is written in a picture."""

    name = "lettering"

    def __init__(self) -> None:
        logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
        self._engine = RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.max_side_len": WIDEST,
                "Global.width_height_ratio": -1,  # else wide strips are put on a high ground
                "Rec.rec_batch_num": 2,
                "Det.limit_type": "max",  # its default enlarges small pictures without limit
                "Det.limit_side_len": WIDEST,
                "Global.text_score": SURE,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads(),
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )
        self._engine(np.zeros((64, 64, 3), np.uint8))  # loads the network that finds lettering
        self._engine(np.zeros((48, 96, 3), np.uint8), use_det=False)  # and those that read it

    def lines(self, photo: Photo) -> list[Line]:
        """Return the lines of a picture, from the top down."""
        small = _seen(photo)
        found: list[_Read] = []
        for top, bottom in _strips_of(small):
            strip = [_moved(one, top) for one in self._strip(small.rgb[top:bottom])]
            found = _without_doubles(found, strip)
        return [_line(row, small) for row in _rows(found)]

    def places(self, photo: Photo) -> list[tuple[int, ...]]:
        """Return where there is lettering of any kind, so that it can be hidden.

        What cannot be read counts too: people read what is mirrored, scrawled or in a curve.
        """
        small = _seen(photo)
        finder = self._engine.text_det.postprocess_op
        finder.score_mode = "slow"  # by the outline: what runs in a curve leaves its box half empty
        try:
            return [
                small.box(left, upper + top, right, lower + top)
                for top, bottom in _strips_of(small)
                for corners in self._outlines(small.rgb[top:bottom])
                for left, upper, right, lower in _pieces(corners)
            ]
        finally:
            finder.score_mode = "fast"

    def _outlines(self, rgb: Pixels) -> NDArray[np.float32]:
        found: Any = self._engine(rgb[:, :, ::-1], use_det=True, use_cls=False, use_rec=False)
        boxes = None if found is None else found.boxes
        return np.zeros((0, 4, 2), np.float32) if boxes is None else np.asarray(boxes, np.float32)

    def _strip(self, rgb: Pixels) -> Iterator[_Read]:
        # The engine goes on with what it was told last: all is said.
        read: Any = self._engine(
            rgb[:, :, ::-1], use_det=True, use_cls=True, use_rec=True, return_word_box=True
        )
        if read is None or getattr(read, "txts", None) is None:
            return
        words = read.word_results if len(read.word_results) == len(read.txts) else ()
        for number, text in enumerate(read.txts):
            if sum(sign.isalnum() for sign in text) < FEWEST:
                continue
            corners = np.asarray(read.boxes[number], np.float32)
            placed = tuple((str(one[0]), _edges(one[2])) for one in words[number]) if words else ()
            yield _Read(" ".join(str(text).split()), placed, corners, _edges(corners))


def _seen(photo: Photo) -> Photo:
    small = photo.within(LOOKED_AT)
    return small.at_most(WIDEST) if small.rgb.shape[1] > WIDEST else small


def _strips_of(photo: Photo) -> list[tuple[int, int]]:
    """Return the strips in which a picture is read; none where it is too thin for a word."""
    height, width = photo.rgb.shape[:2]
    if min(height, width) < _THINNEST:
        return []
    return strips(height, min(STRIP // width, WIDEST - OVERLAP))


def _pieces(corners: NDArray[np.float32]) -> Iterator[tuple[float, ...]]:
    """Yield upright boxes that cover a line, the more the longer it is: a turned one's is huge."""
    first, second, third, fourth = corners
    if np.linalg.norm(second - first) < np.linalg.norm(fourth - first):
        first, second, third, fourth = second, third, fourth, first
    short = max(float(np.linalg.norm(fourth - first)), 1.0)
    number = min(max(round(float(np.linalg.norm(second - first)) / short), 1), _MOST_PIECES)
    for start, end in pairwise(np.linspace(0, 1, number + 1)):
        upper = first + np.outer((start, end), second - first)
        lower = fourth + np.outer((start, end), third - fourth)
        yield _edges(np.concatenate([upper, lower]))


def strips(height: int, most: int) -> list[tuple[int, int]]:
    """Return strips of about the same height, with some overlap, that cover a picture.

    Args:
        height: Rows of the picture.
        most: Rows of a strip, the overlap aside.
    """
    number = -(-height // max(most, 1)) if height > most + OVERLAP else 1
    edges = [round(height * one / number) for one in range(number + 1)]
    return [(start, min(end + OVERLAP, height)) for start, end in pairwise(edges)]


def _edges(corners: Any) -> tuple[float, ...]:  # noqa: ANN401  (an array or lists, by version)
    across, down = zip(*corners, strict=True)
    return float(min(across)), float(min(down)), float(max(across)), float(max(down))


def _moved(one: _Read, top: int) -> _Read:
    def move(box: tuple[float, ...]) -> tuple[float, ...]:
        return box[0], box[1] + top, box[2], box[3] + top

    words = tuple((text, move(box)) for text, box in one.words)
    corners = one.corners + np.array([0, top], np.float32)
    return one._replace(words=words, corners=corners, box=move(one.box))


def _without_doubles(above: list[_Read], strip: list[_Read]) -> list[_Read]:
    """Return the lines of two strips; of two readings of the same place the longer one stays.

    Lines of one strip are never the same, though the boxes of turned lines overlap.
    """
    kept = [
        old
        for old in above
        if not any(_shared(old, new) > _SAME and len(new.text) > len(old.text) for new in strip)
    ]
    return kept + [new for new in strip if not any(_shared(old, new) > _SAME for old in kept)]


def _shared(one: _Read, other: _Read) -> float:
    """Return how much of the smaller line's place lies in the other's."""
    if one.box[1] >= other.box[3] or other.box[1] >= one.box[3]:
        return 0.0
    shared, _ = cv2.intersectConvexConvex(one.corners, other.corners)
    smaller = min(cv2.contourArea(line.corners) for line in (one, other))
    return float(shared) / max(smaller, 1.0)


def _rows(found: list[_Read]) -> list[list[_Read]]:
    """Return what stands beside each other as one row, rows from the top down."""
    rows: list[list[_Read]] = []
    for one in sorted(found, key=lambda each: (each.box[1] + each.box[3], each.box[0])):
        if rows and _same_row(rows[-1][-1], one):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [sorted(row, key=lambda each: each.box[0]) for row in rows]


def _same_row(one: _Read, other: _Read) -> bool:
    """Say whether two pieces are parts of one line: level, alike in height, and near."""
    low, high = max(one.box[1], other.box[1]), min(one.box[3], other.box[3])
    heights = (one.box[3] - one.box[1], other.box[3] - other.box[1])
    gap = max(one.box[0], other.box[0]) - min(one.box[2], other.box[2])
    return high - low > _LINE * max(heights) and -max(heights) < gap < 2 * max(heights)


def _line(row: list[_Read], photo: Photo) -> Line:
    text = ""
    words: list[tuple[int, int, tuple[int, ...]]] = []
    for one in row:
        text += " " if text else ""
        at = len(text)
        text += one.text
        words += _placed(one, at, photo)
    return Line(text, tuple(words))


def _placed(one: _Read, offset: int, photo: Photo) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Yield the words of a line with their places; where they do not tally, the line as a whole."""
    at = 0
    placed: list[tuple[int, int, tuple[int, ...]]] = []
    for word, box in one.words:
        start = one.text.find(word, at)
        if start < 0:
            placed = []
            break
        at = start + len(word)
        placed.append((offset + start, offset + at, photo.box(*box)))
    yield from placed or [(offset, offset + len(one.text), photo.box(*one.box))]
