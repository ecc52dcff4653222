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
from devices import DEVICES as DRAWN
from devices import Pen
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
DEVICES = tuple(DRAWN)
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


def _device(pen: ImageDraw.ImageDraw, crest: Plan, x: float, y: float, r: float) -> None:
    ink, ground = (*crest.ink, 255), (*crest.field, 255)
    detail = np.random.default_rng(crest.seed)
    DRAWN[crest.device](Pen(pen, (x, y, r), ink, ground, crest.letters, detail))


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
