"""Invented school crests, drawn by chance: shields, discs, devices, letters, borders, mottoes.

Every crest is a picture with transparency, 256 pixels square. Two crests of one seed that
differ in their device alone are siblings: the hard case for whoever has to tell them apart.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    import random

    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Colour = tuple[int, int, int]
    Points = list[tuple[float, float]]

SIZE = 256
_DRAWN = 2 * SIZE  # drawn twice as large, for smooth edges

COLOURS: tuple[Colour, ...] = (
    (20, 30, 80), (120, 15, 30), (10, 80, 50), (240, 190, 30), (200, 30, 40), (30, 110, 190),
    (90, 30, 110), (250, 250, 250), (15, 15, 20), (230, 120, 20), (110, 170, 220), (150, 150, 155),
    (90, 60, 30), (20, 130, 130), (180, 200, 60), (235, 130, 160),
)  # fmt: skip
OUTLINES = (
    "shield",
    "heater",
    "swiss",
    "disc",
    "disc",
    "hexagon",
    "square",
    "lozenge",
    "oval",
    "none",
)
DEVICES = (
    "tree", "book", "star", "cross", "letters", "crown", "waves", "key", "sun", "bird", "lion",
    "leaf", "flame", "anchor", "rings", "tower", "chevrons", "hands", "acorn", "bell", "wheel",
    "blob",
)  # fmt: skip
LETTERS = "ABCDEFGHIJKLMNOPRSTUVWY"


@dataclass(frozen=True)
class Plan:
    """What a crest is made of.

    Attributes:
        outline: Its outer form.
        field: Colour of its ground.
        second: Colour of its other part, if it is divided.
        ink: Colour of the device.
        division: How the ground is divided.
        device: What stands in it.
        letters: Its letters.
        border: Thickness of its edge.
        ring: Words around it.
        motto: Words below it.
        count: How often the device stands there.
        seed: For details of the device.
    """

    outline: str
    field: Colour
    second: Colour
    ink: Colour
    division: str
    device: str
    letters: str
    border: int
    ring: str
    motto: str
    count: int
    seed: int


def plan(chance: random.Random) -> Plan:
    """Return the plan of a crest."""
    field, second, ink = chance.sample(COLOURS, 3)
    while sum(abs(a - b) for a, b in zip(field, ink, strict=True)) < 180:
        ink = chance.choice(COLOURS)
    outline = chance.choice(OUTLINES)
    round_ = outline in {"disc", "oval"}
    return Plan(
        outline,
        field,
        second,
        ink,
        chance.choice(
            ("whole", "whole", "whole", "pale", "fess", "bend", "quarters", "chief", "chevron")
        ),
        chance.choice(DEVICES),
        "".join(chance.choices(LETTERS, k=chance.randint(1, 3))),
        chance.choice((0, 6, 10, 16, 24)),
        _words(chance, 2, 4) if round_ and chance.random() < 0.6 else "",
        _words(chance, 1, 3) if not round_ and chance.random() < 0.35 else "",
        chance.choice((1, 1, 1, 1, 2, 3)),
        chance.randrange(1 << 30),
    )


def sibling(of: Plan, chance: random.Random) -> Plan:
    """Return the plan of a crest that differs in its device and words alone."""
    device = chance.choice([one for one in DEVICES if one != of.device])
    letters = "".join(chance.choices(LETTERS, k=max(1, len(of.letters))))
    return replace(
        of,
        device=device,
        letters=letters,
        ring=_words(chance, 2, 4) if of.ring else "",
        motto=_words(chance, 1, 3) if of.motto else "",
        seed=chance.randrange(1 << 30),
    )


def _words(chance: random.Random, low: int, high: int) -> str:
    vowels, others = "AEIOU", "BCDFGHLMNPRSTVW"
    return " ".join(
        "".join(chance.choice(others) + chance.choice(vowels) for _ in range(chance.randint(1, 3)))
        for _ in range(chance.randint(low, high))
    )


def draw(crest: Plan) -> Pixels:
    """Return a crest as (SIZE, SIZE, 4), RGBA."""
    image = Image.new("RGBA", (_DRAWN, _DRAWN), (0, 0, 0, 0))
    mask = Image.new("L", (_DRAWN, _DRAWN), 0)
    outline = _outline(crest.outline, bool(crest.motto))
    if outline:
        ImageDraw.Draw(mask).polygon(outline, fill=255)
        ground = _ground(crest)
        image.paste(ground, (0, 0), mask)
        if crest.border:
            pen = ImageDraw.Draw(image)
            pen.line(
                [*outline, outline[0], outline[1]],
                fill=(*crest.ink, 255),
                width=2 * crest.border,
                joint="curve",
            )
    _devices(image, crest, inner=0.52 if crest.ring else 0.66)
    if crest.ring:
        _ring(image, crest)
    if crest.motto:
        _motto(image, crest)
    small = image.resize((SIZE, SIZE), Image.Resampling.BOX)
    return np.asarray(small, dtype=np.uint8)


def _outline(form: str, motto: bool) -> Points:  # noqa: FBT001
    c, r = _DRAWN / 2, _DRAWN * 0.46
    top = c * 0.86 if motto else c
    if form in {"shield", "heater", "swiss"}:
        w, h = r * 0.84, r * (0.86 if motto else 0.98)
        points: Points = [(c - w, top - h), (c + w, top - h)]
        if form == "swiss":
            points = [
                (c - w, top - h),
                (c - w * 0.5, top - h * 0.9),
                (c, top - h),
                (c + w * 0.5, top - h * 0.9),
                (c + w, top - h),
            ]
        bend = 0.15 if form == "heater" else 0.45
        right = [
            (
                c + w * math.cos(t) ** (0.8 if form == "heater" else 0.45),
                top - h + 2 * h * (bend + (1 - bend) * math.sin(t)),
            )
            for t in np.linspace(0, math.pi / 2, 24)
        ]
        left = [(2 * c - x, y) for x, y in reversed(right)]
        return [*points, *right, *left]
    sides = {"hexagon": 6, "lozenge": 4, "disc": 72, "oval": 72}.get(form)
    if sides:
        turn = math.pi / 2
        squash = 0.78 if form == "oval" else 1.0
        return [
            (
                c + squash * r * math.cos(turn + 2 * math.pi * k / sides),
                c + r * math.sin(turn + 2 * math.pi * k / sides),
            )
            for k in range(sides)
        ]
    if form == "square":
        return [(c - r, c - r), (c + r, c - r), (c + r, c + r), (c - r, c + r)]
    return []


def _ground(crest: Plan) -> Image.Image:
    d = _DRAWN
    ground = Image.new("RGBA", (d, d), (*crest.field, 255))
    pen = ImageDraw.Draw(ground)
    second = (*crest.second, 255)
    shapes: dict[str, list[Points]] = {
        "pale": [[(d / 2, 0), (d, 0), (d, d), (d / 2, d)]],
        "fess": [[(0, d / 2), (d, d / 2), (d, d), (0, d)]],
        "bend": [[(0, 0), (d, d), (0, d)]],
        "quarters": [
            [(d / 2, 0), (d, 0), (d, d / 2), (d / 2, d / 2)],
            [(0, d / 2), (d / 2, d / 2), (d / 2, d), (0, d)],
        ],
        "chief": [[(0, 0), (d, 0), (d, d * 0.3), (0, d * 0.3)]],
        "chevron": [
            [(0, d * 0.8), (d / 2, d * 0.4), (d, d * 0.8), (d, d), (d / 2, d * 0.6), (0, d)]
        ],
    }
    for points in shapes.get(crest.division, []):
        pen.polygon(points, fill=second)
    return ground


def _devices(image: Image.Image, crest: Plan, inner: float) -> None:
    c = _DRAWN / 2 * (0.9 if crest.motto else 1)
    reach = _DRAWN / 2 * inner
    places = {
        1: [(_DRAWN / 2, c, reach)],
        2: [(_DRAWN / 2 - reach / 2, c, reach * 0.5), (_DRAWN / 2 + reach / 2, c, reach * 0.5)],
        3: [
            (_DRAWN / 2 - reach / 2, c - reach * 0.4, reach * 0.42),
            (_DRAWN / 2 + reach / 2, c - reach * 0.4, reach * 0.42),
            (_DRAWN / 2, c + reach * 0.5, reach * 0.42),
        ],
    }[crest.count]
    for x, y, size in places:
        _device(ImageDraw.Draw(image), crest, x, y, size * 0.92)


def _device(pen: ImageDraw.ImageDraw, crest: Plan, x: float, y: float, r: float) -> None:  # noqa: C901, PLR0912, PLR0915  (a drawer of pictures)
    ink, ground = (*crest.ink, 255), (*crest.field, 255)
    detail = np.random.default_rng(crest.seed)

    def polygon(points: Points, fill: tuple[int, ...] = ink) -> None:
        pen.polygon([(x + r * a, y + r * b) for a, b in points], fill=fill)

    def disc(a: float, b: float, size: float, fill: tuple[int, ...] = ink) -> None:
        pen.ellipse(
            [x + r * (a - size), y + r * (b - size), x + r * (a + size), y + r * (b + size)],
            fill=fill,
        )

    def line(points: Points, width: float, fill: tuple[int, ...] = ink) -> None:
        pen.line(
            [(x + r * a, y + r * b) for a, b in points],
            fill=fill,
            width=max(2, int(width * r)),
            joint="curve",
        )

    kind = crest.device
    if kind == "letters":
        font = ImageFont.load_default(size=max(12, r * (1.9 if len(crest.letters) == 1 else 1.25)))
        pen.text(
            (x, y),
            crest.letters,
            fill=ink,
            font=font,
            anchor="mm",
            stroke_width=int(detail.integers(0, 5)),
            stroke_fill=ink,
        )
    elif kind == "tree":
        line([(0, 0.95), (0, 0)], 0.16)
        for _ in range(int(detail.integers(5, 10))):
            disc(
                float(detail.uniform(-0.5, 0.5)),
                float(detail.uniform(-0.75, 0.15)),
                float(detail.uniform(0.2, 0.4)),
            )
    elif kind == "book":
        polygon([(-0.95, -0.5), (0, -0.3), (0.95, -0.5), (0.95, 0.5), (0, 0.75), (-0.95, 0.5)])
        line([(0, -0.3), (0, 0.75)], 0.06, ground)
        for k in range(int(detail.integers(1, 5))):
            line([(-0.8, -0.3 + 0.2 * k), (-0.15, -0.15 + 0.2 * k)], 0.05, ground)
            line([(0.8, -0.3 + 0.2 * k), (0.15, -0.15 + 0.2 * k)], 0.05, ground)
    elif kind == "star":
        n, deep = int(detail.integers(4, 9)), float(detail.uniform(0.3, 0.6))
        polygon(
            [
                (
                    (1 if k % 2 == 0 else deep) * math.sin(math.pi * k / n),
                    -(1 if k % 2 == 0 else deep) * math.cos(math.pi * k / n),
                )
                for k in range(2 * n)
            ]
        )
    elif kind == "cross":
        w = float(detail.uniform(0.12, 0.3))
        bar = float(detail.uniform(-0.35, 0.05))
        polygon([(-w, -1), (w, -1), (w, 1), (-w, 1)])
        polygon([(-0.8, bar - w), (0.8, bar - w), (0.8, bar + w), (-0.8, bar + w)])
    elif kind == "crown":
        n = int(detail.integers(3, 6))
        top: Points = []
        for k in range(n):
            top += [(-0.9 + 1.8 * k / n, 0.1), (-0.9 + 1.8 * (k + 0.5) / n, -0.8)]
            disc(-0.9 + 1.8 * (k + 0.5) / n, -0.85, 0.12)
        polygon([*top, (0.9, 0.1), (0.9, 0.7), (-0.9, 0.7)])
    elif kind == "waves":
        n, high = int(detail.integers(2, 5)), float(detail.uniform(0.08, 0.2))
        for row in np.linspace(-0.7, 0.7, n):
            line(
                [
                    (a, row + high * math.sin(a * float(detail.uniform(6, 9))))
                    for a in np.linspace(-1, 1, 40)
                ],
                0.5 / n,
            )
    elif kind == "key":
        disc(0, -0.6, 0.38)
        disc(0, -0.6, 0.2, ground)
        line([(0, -0.3), (0, 0.95)], 0.16)
        for k in range(int(detail.integers(1, 4))):
            line([(0, 0.9 - 0.25 * k), (0.45, 0.9 - 0.25 * k)], 0.14)
    elif kind == "sun":
        n = int(detail.integers(8, 17))
        for k in range(n):
            t = 2 * math.pi * k / n
            line([(0.5 * math.cos(t), 0.5 * math.sin(t)), (math.cos(t), math.sin(t))], 0.1)
        disc(0, 0, float(detail.uniform(0.35, 0.5)))
    elif kind == "bird":
        polygon(
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
        polygon([(-0.2, 0), (-0.9, -0.8 * float(detail.uniform(0.5, 1))), (0.2, -0.1)])
        line([(0, 0.5), (0, 0.95)], 0.08)
    elif kind == "lion":
        disc(-0.35, -0.45, 0.42)
        disc(-0.4, -0.45, 0.2, ground)
        polygon([(-0.4, -0.2), (0.7, -0.1), (0.75, 0.4), (-0.3, 0.4)])
        for a in (-0.3, 0, 0.45, 0.65):
            line([(a, 0.3), (a + float(detail.uniform(-0.15, 0.15)), 0.95)], 0.16)
        line([(0.7, 0), (0.95, -0.4), (0.7, -0.8)], 0.1)
    elif kind == "leaf":
        n = int(detail.integers(3, 8))
        for k in range(n):
            t = math.pi * (k + 0.5) / n
            polygon(
                [
                    (0, 0.2),
                    (0.85 * math.cos(t) - 0.15 * math.sin(t), 0.2 - 0.95 * math.sin(t)),
                    (0.85 * math.cos(t) + 0.2 * math.sin(t), 0.2 - 0.8 * math.sin(t)),
                ]
            )
        line([(0, 0.2), (0, 1)], 0.1)
    elif kind == "flame":
        polygon(
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
        polygon([(0, 0), (0.25, 0.5), (0, 0.9), (-0.25, 0.5)], ground)
    elif kind == "anchor":
        line([(0, -0.7), (0, 0.9)], 0.13)
        disc(0, -0.8, 0.18)
        line([(-0.45, -0.4), (0.45, -0.4)], 0.13)
        line(
            [(0.85 * math.sin(t), 0.15 + 0.75 * math.cos(t)) for t in np.linspace(-1.5, 1.5, 30)],
            0.14,
        )
    elif kind == "rings":
        for k in range(int(detail.integers(2, 5))):
            t = 2 * math.pi * k / 4
            a, b = 0.4 * math.cos(t), 0.4 * math.sin(t)
            pen.ellipse(
                [x + r * (a - 0.5), y + r * (b - 0.5), x + r * (a + 0.5), y + r * (b + 0.5)],
                outline=ink,
                width=max(3, int(0.1 * r)),
            )
    elif kind == "tower":
        polygon([(-0.6, -0.5), (0.6, -0.5), (0.6, 0.95), (-0.6, 0.95)])
        for a in (-0.6, -0.15, 0.3):
            polygon([(a, -0.85), (a + 0.3, -0.85), (a + 0.3, -0.4), (a, -0.4)])
        polygon([(-0.2, 0.95), (-0.2, 0.3), (0.2, 0.3), (0.2, 0.95)], ground)
        if detail.random() < 0.5:
            disc(0, -0.1, 0.14, ground)
    elif kind == "chevrons":
        n = int(detail.integers(1, 4))
        for k in range(n):
            b = -0.5 + k * 0.55
            polygon(
                [
                    (-0.9, b + 0.5),
                    (0, b - 0.2),
                    (0.9, b + 0.5),
                    (0.9, b + 0.75),
                    (0, b + 0.1),
                    (-0.9, b + 0.75),
                ]
            )
    elif kind == "hands":
        for k in range(int(detail.integers(3, 6))):
            t = math.pi * (0.15 + 0.7 * k / 4)
            line([(0, 0.5), (0.9 * math.cos(t), 0.5 - 1.3 * math.sin(t))], 0.17)
        disc(0, 0.45, 0.45)
    elif kind == "acorn":
        disc(0, 0.2, 0.6)
        polygon([(-0.4, 0.6), (0.4, 0.6), (0, 1)])
        polygon([(-0.75, 0), (0.75, 0), (0.5, -0.5), (-0.5, -0.5)])
        line([(0, -0.5), (float(detail.uniform(-0.3, 0.3)), -1)], 0.12)
    elif kind == "bell":
        polygon([(-0.25, -0.8), (0.25, -0.8), (0.5, 0.3), (0.85, 0.6), (-0.85, 0.6), (-0.5, 0.3)])
        disc(0, 0.72, 0.18)
    elif kind == "wheel":
        n = int(detail.integers(5, 11))
        pen.ellipse([x - r, y - r, x + r, y + r], outline=ink, width=max(3, int(0.14 * r)))
        for k in range(n):
            t = 2 * math.pi * k / n
            line([(0, 0), (0.95 * math.cos(t), 0.95 * math.sin(t))], 0.09)
    else:
        n = int(detail.integers(6, 12))
        radii = detail.uniform(0.4, 1.0, n)
        polygon(
            [
                (
                    float(radii[k]) * math.cos(2 * math.pi * k / n),
                    float(radii[k]) * math.sin(2 * math.pi * k / n),
                )
                for k in range(n)
            ]
        )
        if detail.random() < 0.6:
            disc(
                float(detail.uniform(-0.2, 0.2)),
                float(detail.uniform(-0.2, 0.2)),
                float(detail.uniform(0.12, 0.3)),
                ground,
            )


def _ring(image: Image.Image, crest: Plan) -> None:
    """Write words around a disc."""
    c = _DRAWN / 2
    font = ImageFont.load_default(size=_DRAWN * 0.085)
    text = f"{crest.ring} • "
    step = 2 * math.pi / max(len(text), 18)
    for k, letter in enumerate(text):
        tile = Image.new("RGBA", (80, 80), (0, 0, 0, 0))
        ImageDraw.Draw(tile).text((40, 40), letter, fill=(*crest.ink, 255), font=font, anchor="mm")
        turned = tile.rotate(-math.degrees(step * k), resample=Image.Resampling.BICUBIC)
        radius = c * 0.74
        x, y = c + radius * math.sin(step * k), c - radius * math.cos(step * k)
        image.alpha_composite(turned, (int(x - 40), int(y - 40)))


def _motto(image: Image.Image, crest: Plan) -> None:
    pen = ImageDraw.Draw(image)
    d = _DRAWN
    pen.polygon(
        [
            (d * 0.08, d * 0.86),
            (d * 0.92, d * 0.86),
            (d * 0.86, d * 0.92),
            (d * 0.92, d * 0.98),
            (d * 0.08, d * 0.98),
            (d * 0.14, d * 0.92),
        ],
        fill=(*crest.second, 255),
    )
    dark = sum(crest.second) > 380
    font = ImageFont.load_default(size=d * min(0.09, 1.3 / max(8, len(crest.motto))))
    pen.text(
        (d / 2, d * 0.92),
        crest.motto,
        fill=(20, 20, 20, 255) if dark else (245, 245, 245, 255),
        font=font,
        anchor="mm",
    )


def one_colour(crest: Pixels, thread: Colour) -> Pixels:
    """Return a crest as one colour of thread shows it: light parts or dark ones."""
    gray = cv2.cvtColor(crest[..., :3], cv2.COLOR_RGB2GRAY)
    inside = crest[..., 3] > 127
    level, _ = (
        cv2.threshold(gray[inside].reshape(-1, 1), 0, 255, cv2.THRESH_OTSU)
        if inside.any()
        else (127.0, None)
    )
    edge = cv2.morphologyEx(crest[..., 3], cv2.MORPH_GRADIENT, np.ones((5, 5), np.uint8)) > 127
    light = gray > level
    chosen = light if light[inside].mean() < 0.5 else ~light
    shown = (chosen & inside) | edge
    out = np.zeros_like(crest)
    out[..., :3] = thread
    out[..., 3] = np.where(shown, 255, 0)
    return np.asarray(cv2.GaussianBlur(out, (3, 3), 0), dtype=np.uint8)
