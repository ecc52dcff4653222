"""Finding faces by three networks, each of which looks closer at what the one before left.

MTCNN: Zhang, Zhang, Li and Qiao, "Joint Face Detection and Alignment Using Multitask Cascaded
Convolutional Networks", IEEE Signal Processing Letters 23(10), 2016. The weights are those of
the package mtcnn (MIT licence); `models/training/faces/convert.py` makes the files from them.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from checker.pictures.sessions import open_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from checker.pictures.photo import Pixels

    Rows = NDArray[np.float32]

CELL, STRIDE = 12, 2
"""Pixels that the first network looks at together, and by which it moves on."""
_STEP = 0.709  # the paper's: each layer has half the area of the one before
_OVERLAP_NEAR, _OVERLAP = 0.5, 0.7
_MOST_PROPOSALS = 2000


class Thresholds(NamedTuple):
    """How sure each network has to be."""

    propose: float = 0.6
    refine: float = 0.7
    keep: float = 0.9


class Face(NamedTuple):
    """A face.

    Attributes:
        box: Left, top, right, bottom in pixels of the picture looked at.
        points: The eyes, the tip of the nose and the corners of the mouth (5 rows: x, y), the
            one on the left of the picture first.
        confidence: How sure, 0 to 1.
    """

    box: tuple[float, float, float, float]
    points: tuple[tuple[float, float], ...]
    confidence: float


class Cascade:
    """The three networks, loaded."""

    def __init__(self, thresholds: Thresholds = Thresholds()) -> None:  # noqa: B008  (frozen)
        folder = files("checker.models") / "faces"
        self._propose, self._refine, self._output = (
            open_session((folder / f"{name}.onnx").read_bytes())
            for name in ("pnet", "rnet", "onet")
        )
        self.thresholds = thresholds

    def faces(self, rgb: Pixels, smallest: int) -> list[Face]:
        """Return the faces of a picture, the surest first.

        Args:
            rgb: Its pixels, upright.
            smallest: Pixels of the smallest face to look for.
        """
        boxes = self._proposals(rgb, smallest)
        boxes = self._refined(rgb, boxes)
        return self._kept(rgb, boxes)

    def _proposals(self, rgb: Pixels, smallest: int) -> Rows:
        height, width = rgb.shape[:2]
        found = [np.zeros((0, 5), np.float32)]
        scale = CELL / smallest
        while min(height, width) * scale >= CELL:
            size = (max(round(width * scale), CELL), max(round(height * scale), CELL))
            found.append(self._layer(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), scale))
            scale *= _STEP
        boxes = np.concatenate(found)
        boxes = boxes[np.argsort(-boxes[:, 4])[:_MOST_PROPOSALS]]
        return _squares(boxes[_apart(boxes, _OVERLAP)])

    def _layer(self, rgb: NDArray[np.generic], scale: float) -> Rows:
        offsets, scores = self._propose.run(["offsets", "scores"], {"picture": _normal(rgb)[None]})
        rows, columns = np.nonzero(scores[0, 1] > self.thresholds.propose)
        start = np.stack([columns, rows], axis=1) * STRIDE
        corners = np.concatenate([start, start + CELL], axis=1)
        corners = (corners + offsets[0][:, rows, columns].T * CELL) / scale
        boxes = np.concatenate([corners, scores[0, 1][rows, columns][:, None]], axis=1)
        boxes = boxes.astype(np.float32)
        return boxes[_apart(boxes, _OVERLAP_NEAR)]

    def _refined(self, rgb: Pixels, boxes: Rows) -> Rows:
        if not len(boxes):
            return boxes
        offsets, scores = self._refine.run(["offsets", "scores"], {"picture": _cut(rgb, boxes, 24)})
        sure = scores[:, 1] > self.thresholds.refine
        boxes = _moved(boxes[sure], offsets[sure], scores[sure, 1])
        return _squares(boxes[_apart(boxes, _OVERLAP)])

    def _kept(self, rgb: Pixels, boxes: Rows) -> list[Face]:
        if not len(boxes):
            return []
        offsets, points, scores = self._output.run(
            ["offsets", "points", "scores"], {"picture": _cut(rgb, boxes, 48)}
        )
        sure = scores[:, 1] > self.thresholds.keep
        boxes, points = boxes[sure], points[sure]
        sizes = boxes[:, 2:4] - boxes[:, :2]
        across = points[:, :5] * sizes[:, :1] + boxes[:, :1]
        down = points[:, 5:] * sizes[:, 1:] + boxes[:, 1:2]
        boxes = _moved(boxes, offsets[sure], scores[sure, 1])
        return [
            Face(
                _corners(boxes[one]),
                tuple(zip(across[one].tolist(), down[one].tolist(), strict=True)),
                float(boxes[one, 4]),
            )
            for one in _apart(boxes, _OVERLAP, inside=True)
        ]


def _normal(rgb: NDArray[np.generic]) -> Rows:
    """Return pixels as the networks want them: -1 to 1, colours first."""
    normal = (rgb.astype(np.float32) - np.float32(127.5)) / np.float32(128)
    return np.asarray(normal.transpose(2, 0, 1), dtype=np.float32)


def _corners(box: Rows) -> tuple[float, float, float, float]:
    left, top, right, bottom = box[:4].tolist()
    return left, top, right, bottom


def _cut(rgb: Pixels, boxes: Rows, side: int) -> Rows:
    """Return the places of a picture, each resized to a square; beyond its edges it is black."""
    return np.stack(list(_cuts(rgb, boxes, side)))


def _cuts(rgb: Pixels, boxes: Rows, side: int) -> Iterator[Rows]:
    height, width = rgb.shape[:2]
    for left, top, right, bottom in np.rint(boxes[:, :4]).astype(int):
        piece = np.zeros((max(bottom - top, 1), max(right - left, 1), 3), np.uint8)
        x, y = max(left, 0), max(top, 0)
        inside = rgb[y : min(bottom, height), x : min(right, width)]
        piece[y - top : y - top + inside.shape[0], x - left : x - left + inside.shape[1]] = inside
        yield _normal(cv2.resize(piece, (side, side), interpolation=cv2.INTER_AREA))


def _moved(boxes: Rows, offsets: Rows, scores: Rows) -> Rows:
    sizes = boxes[:, 2:4] - boxes[:, :2]
    corners = boxes[:, :4] + offsets * np.concatenate([sizes, sizes], axis=1)
    return np.concatenate([corners, scores[:, None]], axis=1)


def _squares(boxes: Rows) -> Rows:
    """Return the smallest squares around boxes, with the same middle."""
    middle = (boxes[:, :2] + boxes[:, 2:4]) / 2
    half = (boxes[:, 2:4] - boxes[:, :2]).max(axis=1, keepdims=True, initial=0) / 2
    return np.concatenate([middle - half, middle + half, boxes[:, 4:]], axis=1)


def _apart(boxes: Rows, most: float, *, inside: bool = False) -> list[int]:
    """Return the surest boxes that do not overlap (non-maximum suppression), the surest first.

    Args:
        boxes: One a row: left, top, right, bottom, confidence.
        most: The overlap that two may have: shared by all area, or by the smaller one.
        inside: Whether to divide by the smaller one's area.
    """
    areas = np.prod(np.maximum(boxes[:, 2:4] - boxes[:, :2], 0), axis=1)
    order = np.argsort(-boxes[:, 4], kind="stable")
    kept = []
    while len(order):
        first, rest = order[0], order[1:]
        kept.append(int(first))
        low = np.maximum(boxes[first, :2], boxes[rest, :2])
        high = np.minimum(boxes[first, 2:4], boxes[rest, 2:4])
        shared = np.prod(np.maximum(high - low, 0), axis=1)
        smaller = np.minimum(areas[first], areas[rest])
        whole = smaller if inside else areas[first] + areas[rest] - shared
        order = rest[shared <= most * np.maximum(whole, 1e-6)]
    return kept
