"""What stands in a crest: trees, books, stars, letters and whatever else schools like.

Every device is drawn in a frame from -1 to 1 by one function, with details by chance.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PIL import ImageFont

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PIL import ImageDraw

    Points = list[tuple[float, float]]
    Fill = tuple[int, int, int, int]


class Pen:
    """Draws in a frame from -1 to 1.

    Args:
        pen: What draws on the picture.
        frame: Left and top of the frame's middle, and half its side.
        ink: The device's colour.
        ground: The colour behind it.
        letters: Letters, for the device that shows some.
        detail: What decides on details.
    """

    def __init__(  # noqa: PLR0913, PLR0917  (all that a device depends on)
        self,
        pen: ImageDraw.ImageDraw,
        frame: tuple[float, float, float],
        ink: Fill,
        ground: Fill,
        letters: str,
        detail: np.random.Generator,
    ) -> None:
        self._pen, (self._x, self._y, self._r) = pen, frame
        self.ink, self.ground, self.letters, self.detail = ink, ground, letters, detail

    def polygon(self, points: Points, fill: Fill | None = None) -> None:
        """Fill a polygon."""
        self._pen.polygon(self._placed(points), fill=fill or self.ink)

    def disc(self, a: float, b: float, size: float, fill: Fill | None = None) -> None:
        """Fill a disc."""
        self._pen.ellipse(self._around(a, b, size), fill=fill or self.ink)

    def ring(self, a: float, b: float, size: float, width: float) -> None:
        """Draw a circle."""
        thick = max(3, int(width * self._r))
        self._pen.ellipse(self._around(a, b, size), outline=self.ink, width=thick)

    def line(self, points: Points, width: float, fill: Fill | None = None) -> None:
        """Draw a line."""
        thick = max(2, int(width * self._r))
        self._pen.line(self._placed(points), fill=fill or self.ink, width=thick, joint="curve")

    def write(self, size: float, stroke: int) -> None:
        """Write the letters in the middle."""
        font = ImageFont.load_default(size=max(12, self._r * size))
        self._pen.text(
            (self._x, self._y),
            self.letters,
            fill=self.ink,
            font=font,
            anchor="mm",
            stroke_width=stroke,
            stroke_fill=self.ink,
        )

    def _placed(self, points: Points) -> Points:
        return [(self._x + self._r * a, self._y + self._r * b) for a, b in points]

    def _around(self, a: float, b: float, size: float) -> list[float]:
        x, y, r = self._x, self._y, self._r
        return [x + r * (a - size), y + r * (b - size), x + r * (a + size), y + r * (b + size)]


def _tree(pen: Pen) -> None:
    """A trunk with leaves in round tufts."""
    pen.line([(0, 0.95), (0, 0)], 0.16)
    for _ in range(int(pen.detail.integers(5, 10))):
        pen.disc(
            float(pen.detail.uniform(-0.5, 0.5)),
            float(pen.detail.uniform(-0.75, 0.15)),
            float(pen.detail.uniform(0.2, 0.4)),
        )


def _book(pen: Pen) -> None:
    """An open book with lines."""
    pen.polygon([(-0.95, -0.5), (0, -0.3), (0.95, -0.5), (0.95, 0.5), (0, 0.75), (-0.95, 0.5)])
    pen.line([(0, -0.3), (0, 0.75)], 0.06, pen.ground)
    for k in range(int(pen.detail.integers(1, 5))):
        pen.line([(-0.8, -0.3 + 0.2 * k), (-0.15, -0.15 + 0.2 * k)], 0.05, pen.ground)
        pen.line([(0.8, -0.3 + 0.2 * k), (0.15, -0.15 + 0.2 * k)], 0.05, pen.ground)


def _star(pen: Pen) -> None:
    """A star of four to eight points."""
    n, deep = int(pen.detail.integers(4, 9)), float(pen.detail.uniform(0.3, 0.6))
    pen.polygon(
        [
            (
                (1 if k % 2 == 0 else deep) * math.sin(math.pi * k / n),
                -(1 if k % 2 == 0 else deep) * math.cos(math.pi * k / n),
            )
            for k in range(2 * n)
        ]
    )


def _cross(pen: Pen) -> None:
    """A cross, its bar at some height."""
    w = float(pen.detail.uniform(0.12, 0.3))
    bar = float(pen.detail.uniform(-0.35, 0.05))
    pen.polygon([(-w, -1), (w, -1), (w, 1), (-w, 1)])
    pen.polygon([(-0.8, bar - w), (0.8, bar - w), (0.8, bar + w), (-0.8, bar + w)])


def _letters(pen: Pen) -> None:
    """Letters of a name."""
    pen.write(1.9 if len(pen.letters) == 1 else 1.25, int(pen.detail.integers(0, 5)))


def _crown(pen: Pen) -> None:
    """A crown of three to five points."""
    n = int(pen.detail.integers(3, 6))
    top: Points = []
    for k in range(n):
        top += [(-0.9 + 1.8 * k / n, 0.1), (-0.9 + 1.8 * (k + 0.5) / n, -0.8)]
        pen.disc(-0.9 + 1.8 * (k + 0.5) / n, -0.85, 0.12)
    pen.polygon([*top, (0.9, 0.1), (0.9, 0.7), (-0.9, 0.7)])


def _waves(pen: Pen) -> None:
    """Two to four waves."""
    n, high = int(pen.detail.integers(2, 5)), float(pen.detail.uniform(0.08, 0.2))
    for row in np.linspace(-0.7, 0.7, n):
        pen.line(
            [
                (a, row + high * math.sin(a * float(pen.detail.uniform(6, 9))))
                for a in np.linspace(-1, 1, 40)
            ],
            0.5 / n,
        )


def _key(pen: Pen) -> None:
    """A key with one to three teeth."""
    pen.disc(0, -0.6, 0.38)
    pen.disc(0, -0.6, 0.2, pen.ground)
    pen.line([(0, -0.3), (0, 0.95)], 0.16)
    for k in range(int(pen.detail.integers(1, 4))):
        pen.line([(0, 0.9 - 0.25 * k), (0.45, 0.9 - 0.25 * k)], 0.14)


def _sun(pen: Pen) -> None:
    """A sun with rays."""
    n = int(pen.detail.integers(8, 17))
    for k in range(n):
        t = 2 * math.pi * k / n
        pen.line([(0.5 * math.cos(t), 0.5 * math.sin(t)), (math.cos(t), math.sin(t))], 0.1)
    pen.disc(0, 0, float(pen.detail.uniform(0.35, 0.5)))


def _bird(pen: Pen) -> None:
    """A bird that sits."""
    pen.polygon(
        [
            (-0.9, 0.1),
            (-0.3, -0.2),
            (0, -0.7),
            (0.35, -0.85),
            (0.7, -0.6),
            (0.4, -0.45),
            (0.5, 0.1),
            (0.1, 0.6),
            (-0.3, 0.4),
        ]
    )
    pen.polygon([(-0.2, 0), (-0.9, -0.8 * float(pen.detail.uniform(0.5, 1))), (0.2, -0.1)])
    pen.line([(0, 0.5), (0, 0.95)], 0.08)


def _lion(pen: Pen) -> None:
    """A lion that walks."""
    pen.disc(-0.35, -0.45, 0.42)
    pen.disc(-0.4, -0.45, 0.2, pen.ground)
    pen.polygon([(-0.4, -0.2), (0.7, -0.1), (0.75, 0.4), (-0.3, 0.4)])
    for a in (-0.3, 0, 0.45, 0.65):
        pen.line([(a, 0.3), (a + float(pen.detail.uniform(-0.15, 0.15)), 0.95)], 0.16)
    pen.line([(0.7, 0), (0.95, -0.4), (0.7, -0.8)], 0.1)


def _leaf(pen: Pen) -> None:
    """A leaf of several lobes."""
    n = int(pen.detail.integers(3, 8))
    for k in range(n):
        t = math.pi * (k + 0.5) / n
        pen.polygon(
            [
                (0, 0.2),
                (0.85 * math.cos(t) - 0.15 * math.sin(t), 0.2 - 0.95 * math.sin(t)),
                (0.85 * math.cos(t) + 0.2 * math.sin(t), 0.2 - 0.8 * math.sin(t)),
            ]
        )
    pen.line([(0, 0.2), (0, 1)], 0.1)


def _flame(pen: Pen) -> None:
    """A flame with a core."""
    pen.polygon(
        [
            (0, -1),
            (0.35, -0.3),
            (0.6, -0.5),
            (0.7, 0.3),
            (0.3, 0.95),
            (-0.3, 0.95),
            (-0.7, 0.2),
            (-0.35, -0.2),
        ]
    )
    pen.polygon([(0, 0), (0.25, 0.5), (0, 0.9), (-0.25, 0.5)], pen.ground)


def _anchor(pen: Pen) -> None:
    """An anchor."""
    pen.line([(0, -0.7), (0, 0.9)], 0.13)
    pen.disc(0, -0.8, 0.18)
    pen.line([(-0.45, -0.4), (0.45, -0.4)], 0.13)
    pen.line(
        [(0.85 * math.sin(t), 0.15 + 0.75 * math.cos(t)) for t in np.linspace(-1.5, 1.5, 30)],
        0.14,
    )


def _rings(pen: Pen) -> None:
    """Two to four rings that overlap."""
    for k in range(int(pen.detail.integers(2, 5))):
        t = 2 * math.pi * k / 4
        a, b = 0.4 * math.cos(t), 0.4 * math.sin(t)
        pen.ring(a, b, 0.5, 0.1)


def _tower(pen: Pen) -> None:
    """A tower with a gate."""
    pen.polygon([(-0.6, -0.5), (0.6, -0.5), (0.6, 0.95), (-0.6, 0.95)])
    for a in (-0.6, -0.15, 0.3):
        pen.polygon([(a, -0.85), (a + 0.3, -0.85), (a + 0.3, -0.4), (a, -0.4)])
    pen.polygon([(-0.2, 0.95), (-0.2, 0.3), (0.2, 0.3), (0.2, 0.95)], pen.ground)
    if pen.detail.random() < 0.5:
        pen.disc(0, -0.1, 0.14, pen.ground)


def _chevrons(pen: Pen) -> None:
    """One to three chevrons."""
    n = int(pen.detail.integers(1, 4))
    for k in range(n):
        b = -0.5 + k * 0.55
        pen.polygon(
            [
                (-0.9, b + 0.5),
                (0, b - 0.2),
                (0.9, b + 0.5),
                (0.9, b + 0.75),
                (0, b + 0.1),
                (-0.9, b + 0.75),
            ]
        )


def _hands(pen: Pen) -> None:
    """A hand, fingers spread."""
    for k in range(int(pen.detail.integers(3, 6))):
        t = math.pi * (0.15 + 0.7 * k / 4)
        pen.line([(0, 0.5), (0.9 * math.cos(t), 0.5 - 1.3 * math.sin(t))], 0.17)
    pen.disc(0, 0.45, 0.45)


def _acorn(pen: Pen) -> None:
    """An acorn."""
    pen.disc(0, 0.2, 0.6)
    pen.polygon([(-0.4, 0.6), (0.4, 0.6), (0, 1)])
    pen.polygon([(-0.75, 0), (0.75, 0), (0.5, -0.5), (-0.5, -0.5)])
    pen.line([(0, -0.5), (float(pen.detail.uniform(-0.3, 0.3)), -1)], 0.12)


def _bell(pen: Pen) -> None:
    """A bell."""
    pen.polygon([(-0.25, -0.8), (0.25, -0.8), (0.5, 0.3), (0.85, 0.6), (-0.85, 0.6), (-0.5, 0.3)])
    pen.disc(0, 0.72, 0.18)


def _wheel(pen: Pen) -> None:
    """A wheel with spokes."""
    n = int(pen.detail.integers(5, 11))
    pen.ring(0, 0, 1, 0.14)
    for k in range(n):
        t = 2 * math.pi * k / n
        pen.line([(0, 0), (0.95 * math.cos(t), 0.95 * math.sin(t))], 0.09)


def _blob(pen: Pen) -> None:
    """Some form of many corners."""
    n = int(pen.detail.integers(6, 12))
    radii = pen.detail.uniform(0.4, 1.0, n)
    pen.polygon(
        [
            (
                float(radii[k]) * math.cos(2 * math.pi * k / n),
                float(radii[k]) * math.sin(2 * math.pi * k / n),
            )
            for k in range(n)
        ]
    )
    if pen.detail.random() < 0.6:
        pen.disc(
            float(pen.detail.uniform(-0.2, 0.2)),
            float(pen.detail.uniform(-0.2, 0.2)),
            float(pen.detail.uniform(0.12, 0.3)),
            pen.ground,
        )


DEVICES: Mapping[str, Callable[[Pen], None]] = {
    "tree": _tree,
    "book": _book,
    "star": _star,
    "cross": _cross,
    "letters": _letters,
    "crown": _crown,
    "waves": _waves,
    "key": _key,
    "sun": _sun,
    "bird": _bird,
    "lion": _lion,
    "leaf": _leaf,
    "flame": _flame,
    "anchor": _anchor,
    "rings": _rings,
    "tower": _tower,
    "chevrons": _chevrons,
    "hands": _hands,
    "acorn": _acorn,
    "bell": _bell,
    "wheel": _wheel,
    "blob": _blob,
}
