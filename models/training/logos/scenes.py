"""Photos with a crest on them: turned, seen at an angle, on cloth, embroidered, covered, worn.

Backgrounds are pictures that scikit-image ships (their licences stand in its data/README.txt),
and scenes made up by chance. No picture shows a child.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
from crests import COLOURS, one_colour

from checker.pictures.logos.references import AROUND

if TYPE_CHECKING:
    import random

    from crests import Colour
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Floats = NDArray[np.float32]

SHIPPED = (
    "astronaut.png", "brick.png", "camera.png", "chelsea.png", "clock_motion.png", "coffee.png",
    "coins.png", "color.png", "grass.png", "gravel.png", "hubble_deep_field.jpg", "ihc.png",
    "moon.png", "page.png", "rocket.jpg", "text.png", "motorcycle_left.png", "retina.jpg",
)  # fmt: skip


_UNLIKE = 180
"""How far apart two colours are (sum of the differences) of which one shows upon the other."""


class Worn(NamedTuple):
    """A crest in a photo.

    Attributes:
        photo: The photo (height, width, 3), RGB.
        box: Left, top, right, bottom of the crest there.
        corners: Where the corners of the square of `references.squared` lie, (4, 2), clockwise
            from the upper left.
    """

    photo: Pixels
    box: tuple[float, float, float, float]
    corners: Floats


def photos() -> list[Pixels]:
    """Return the pictures that scikit-image ships, in colour."""
    found = []
    for name in SHIPPED:
        path = files("skimage") / "data" / name
        if path.is_file():
            image = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
            if image is not None:
                found.append(np.asarray(image[..., ::-1], dtype=np.uint8))
    return found


def scene(width: int, height: int, chance: random.Random) -> Pixels:
    """Return a made-up scene: walls, cloth, boards, things, writing."""
    rng = np.random.default_rng(chance.randrange(1 << 30))
    small = rng.uniform(0, 255, (chance.randint(2, 6), chance.randint(2, 6), 3)).astype(np.float32)
    image = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(chance.randint(10, 60)):
        colour = tuple(int(one) for one in rng.integers(0, 256, 3))
        x, y = chance.randrange(width), chance.randrange(height)
        size = int(min(width, height) * chance.uniform(0.02, 0.3))
        kind = chance.randrange(5)
        thick = chance.choice((-1, -1, 2, 4, 9))
        if kind == 0:
            cv2.rectangle(
                image, (x, y), (x + size, y + int(size * chance.uniform(0.3, 2))), colour, thick
            )
        elif kind == 1:
            cv2.ellipse(
                image,
                (x, y),
                (size // 2 + 1, int(size * chance.uniform(0.2, 0.7)) + 1),
                chance.uniform(0, 180),
                0,
                360,
                colour,
                thick,
            )
        elif kind == 2:
            points = (
                np.array([x, y]) + rng.integers(-size, size + 1, (chance.randint(3, 7), 2))
            ).astype(np.int32)
            if thick < 0:
                cv2.fillPoly(image, [points], colour)
            else:
                cv2.polylines(image, [points], chance.random() < 0.5, colour, thick)
        elif kind == 3:
            words = "".join(
                chance.choices("ABCDEFGHKLMNOPRSTUWaeioudlnrst  ", k=chance.randint(2, 14))
            )
            cv2.putText(
                image,
                words,
                (x, y),
                chance.randrange(8),
                size / 60 + 0.3,
                colour,
                chance.randint(1, 5),
                cv2.LINE_AA,
            )
        else:
            step = chance.randint(4, 40)
            for k in range(x, min(width, x + size), step):
                cv2.line(
                    image,
                    (k, y),
                    (k + chance.randint(-5, 5), min(height, y + size)),
                    colour,
                    chance.randint(1, 3),
                )
    if chance.random() < 0.5:
        image = cv2.GaussianBlur(image, (0, 0), chance.uniform(0.5, 4))
    image += rng.normal(0, chance.uniform(1, 10), image.shape).astype(np.float32)
    return _whole(image)


def background(width: int, height: int, shipped: list[Pixels], chance: random.Random) -> Pixels:
    """Return a background of some size: part of a shipped picture, or a made-up scene."""
    if chance.random() < 0.45:
        return scene(width, height, chance)
    picture = chance.choice(shipped)
    rows, columns = picture.shape[:2]
    share = chance.uniform(0.35, 1.0)
    w, h = max(16, int(columns * share)), max(16, int(rows * share))
    x, y = chance.randint(0, columns - w), chance.randint(0, rows - h)
    part = picture[y : y + h, x : x + w]
    if chance.random() < 0.5:
        part = part[:, ::-1]
    part = cv2.resize(part, (width, height), interpolation=cv2.INTER_CUBIC)
    if chance.random() < 0.4:
        part = part[..., list(chance.sample(range(3), 3))]
    return _whole(part.astype(np.float32) * chance.uniform(0.6, 1.2) + chance.uniform(-20, 30))


def wear(  # noqa: PLR0913  (a drawer of pictures)
    photo: Pixels,
    crest: Pixels,
    height: float,
    chance: random.Random,
    *,
    hard: float = 1.0,
    swift: bool = False,
) -> Worn:
    """Return a photo with a crest put on it by chance.

    Args:
        photo: The background.
        crest: The crest, RGBA.
        height: How high the crest is to be, in pixels.
        chance: What decides.
        hard: How much is done to it, 0 (as printed) to 1.
        swift: Whether a small crest is warped and embroidered in a smaller copy, for training.
    """
    rng = np.random.default_rng(chance.randrange(1 << 30))
    rows, columns = photo.shape[:2]
    image = photo.astype(np.float32)
    crest = _trimmed(crest)
    in_one_colour, stitched = (chance.random() < share * hard for share in (0.30, 0.5))
    half = height * max(1.0, crest.shape[1] / crest.shape[0]) * 0.75
    x = chance.uniform(min(half, columns / 2), max(columns - half, columns / 2))
    y = chance.uniform(min(half, rows / 2), max(rows - half, rows / 2))
    if chance.random() < 0.6:
        image = _on_cloth(image, x, y, height, chance, rng)
    if in_one_colour:
        crest = one_colour(crest, _thread(image, x, y, height, chance))
    fine = min(1.0, max(1.6 * height, 64.0) / crest.shape[0]) if swift else 1.0
    crest = _shrunk(crest, fine)
    scale = height / crest.shape[0]
    matrix = _perspective(crest, (x, y), scale, chance, hard)
    whole = max(crest.shape[:2]) * AROUND
    rim = [(whole - size) / 2 for size in (crest.shape[1], crest.shape[0])]
    square = _seen((-rim[0], -rim[1], whole - rim[0], whole - rim[1]), matrix)
    drawn = _warped_cloth(crest, chance, rng, hard)
    if stitched:
        drawn = _stitches(drawn, chance, rng, fine)
    source, matrix = _smaller(drawn, matrix, scale)
    flat = cv2.warpPerspective(
        source, matrix, (columns, rows), flags=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    )
    alpha = flat[..., 3:] / 255
    shade = _light(rows, columns, chance)
    image = image * (1 - alpha) + np.clip(flat[..., :3] * shade, 0, 255) * alpha
    place = _seen((0, 0, source.shape[1], source.shape[0]), matrix)
    box = (
        float(place[:, 0].min()),
        float(place[:, 1].min()),
        float(place[:, 0].max()),
        float(place[:, 1].max()),
    )
    image = np.ascontiguousarray(image, dtype=np.float32)
    if chance.random() < 0.5 * hard:
        _cover(image, box, chance)
    blur = chance.uniform(0, 0.9) * hard * max(1.0, height / 90)
    if blur > 0.3:
        image = cv2.GaussianBlur(image, (0, 0), blur)
    image += rng.normal(0, chance.uniform(0.5, 7) * hard + 0.1, image.shape).astype(np.float32)
    return Worn(_whole(image), box, square)


def _thread(image: Floats, x: float, y: float, height: float, chance: random.Random) -> Colour:
    """Return a colour of thread that shows on what is there: nobody stitches navy on navy."""
    reach = height / 2
    rows, columns = (slice(max(0, int(at - reach)), int(at + reach) + 1) for at in (y, x))
    ground = image[rows, columns].mean(axis=(0, 1))
    shown = [one for one in COLOURS if np.abs(ground - one).sum() > _UNLIKE]
    return chance.choice(shown)


def _seen(box: tuple[float, float, float, float], matrix: Floats) -> Floats:
    """Return where the corners of a box of a crest lie in the photo, (4, 2)."""
    left, top, right, bottom = box
    corners = np.array([[[left, top], [right, top], [right, bottom], [left, bottom]]], np.float32)
    return np.asarray(cv2.perspectiveTransform(corners, matrix)[0], np.float32)


def _shrunk(crest: Pixels, fine: float) -> Pixels:
    """Return a crest that many times its size; colour counts by how much it covers."""
    if fine == 1:
        return crest
    size = (max(2, round(crest.shape[1] * fine)), max(2, round(crest.shape[0] * fine)))
    flat = crest.astype(np.float32)
    flat[..., :3] *= flat[..., 3:] / 255
    small = cv2.resize(flat, size, interpolation=cv2.INTER_AREA)
    small[..., :3] /= np.maximum(small[..., 3:] / 255, 1e-3)
    return _whole(small)


def compressed(photo: Pixels, quality: int) -> Pixels:
    """Return a photo after JPEG."""
    _, data = cv2.imencode(
        ".jpg", np.ascontiguousarray(photo[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, quality]
    )
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1], dtype=np.uint8)


def _whole(image: Floats) -> Pixels:
    return np.asarray(np.clip(image, 0, 255), dtype=np.uint8)


def _trimmed(crest: Pixels) -> Pixels:
    rows, columns = np.where(crest[..., 3] > 20)
    return crest[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]


def _perspective(
    crest: Pixels, at: tuple[float, float], scale: float, chance: random.Random, hard: float
) -> Floats:
    rows, columns = crest.shape[:2]
    w, h = columns * scale / 2, rows * scale / 2
    turn = np.radians(chance.uniform(-25, 25) * hard)
    squash = chance.uniform(0.72, 1.0) if chance.random() < 0.6 * hard else 1.0
    corners = np.array(
        [[-w * squash, -h], [w * squash, -h], [w * squash, h], [-w * squash, h]], np.float32
    )
    spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]], np.float32)
    corners = corners @ spin.T
    jitter = np.array(
        [
            [chance.uniform(-0.07, 0.07) * 2 * w, chance.uniform(-0.07, 0.07) * 2 * h]
            for _ in range(4)
        ],
        np.float32,
    )
    corners = corners + jitter * hard + np.array(at, np.float32)
    source = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    return np.asarray(
        cv2.getPerspectiveTransform(source, corners.astype(np.float32)), dtype=np.float32
    )


def _smaller(drawn: Floats, matrix: Floats, scale: float) -> tuple[Floats, Floats]:
    """Return the crest made about as small as it will be, so that nothing flickers."""
    if scale >= 1:
        return drawn, matrix
    rows, columns = (
        max(2, round(drawn.shape[0] * scale * 1.2)),
        max(2, round(drawn.shape[1] * scale * 1.2)),
    )
    # Colour times alpha, so that no dark edge comes in.
    alpha = drawn[..., 3:] / 255
    flat = np.concatenate([drawn[..., :3] * alpha, drawn[..., 3:]], axis=2)
    small = cv2.resize(flat, (columns, rows), interpolation=cv2.INTER_AREA)
    small[..., :3] /= np.maximum(small[..., 3:] / 255, 1e-3)
    up = np.diag([drawn.shape[1] / columns, drawn.shape[0] / rows, 1]).astype(np.float32)
    return np.asarray(small, np.float32), np.asarray(matrix @ up, np.float32)


def _warped_cloth(
    crest: Pixels, chance: random.Random, rng: np.random.Generator, hard: float
) -> Floats:
    drawn = crest.astype(np.float32)
    if chance.random() > 0.6 * hard:
        return drawn
    rows, columns = drawn.shape[:2]
    coarse = rng.normal(0, 1, (2, 4, 4)).astype(np.float32)
    reach = chance.uniform(0.01, 0.05) * rows
    xs, ys = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32))
    dx, dy = (
        cv2.resize(one, (columns, rows), interpolation=cv2.INTER_CUBIC) * reach for one in coarse
    )
    folds = cv2.resize(
        rng.uniform(0.75, 1.15, (3, 5)).astype(np.float32),
        (columns, rows),
        interpolation=cv2.INTER_CUBIC,
    )
    out = cv2.remap(drawn, xs + dx, ys + dy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    out[..., :3] *= folds[..., None]
    return np.asarray(out, np.float32)


def _stitches(
    drawn: Floats, chance: random.Random, rng: np.random.Generator, fine: float
) -> Floats:
    rows, columns = drawn.shape[:2]
    angle, period = chance.uniform(0, np.pi), chance.uniform(3, 9) * fine
    xs, ys = np.meshgrid(np.arange(columns), np.arange(rows))
    along = np.sin((xs * np.cos(angle) + ys * np.sin(angle)) * 2 * np.pi / period)
    noise = rng.normal(0, 1, (rows, columns)).astype(np.float32)
    grain = cv2.GaussianBlur(noise, (0, 0), 1.5 * fine)
    drawn = drawn.copy()
    drawn[..., :3] *= (1 + 0.15 * along + 0.35 * grain)[..., None]
    return np.asarray(drawn, np.float32)


def _on_cloth(  # noqa: PLR0913, PLR0917  (a drawer of pictures)
    image: Floats,
    x: float,
    y: float,
    height: float,
    chance: random.Random,
    rng: np.random.Generator,
) -> Floats:
    """Put a patch of cloth, wall or sign where the crest will be."""
    rows, columns = image.shape[:2]
    reach = height * chance.uniform(0.9, 3.0)
    colour = np.array(chance.choice(COLOURS), np.float32) * chance.uniform(0.6, 1.1)
    grain = rng.normal(0, chance.uniform(2, 12), (rows, columns, 1)).astype(np.float32)
    folds = cv2.resize(
        rng.uniform(0.7, 1.2, (4, 4)).astype(np.float32),
        (columns, rows),
        interpolation=cv2.INTER_CUBIC,
    )
    mask = np.zeros((rows, columns), np.float32)
    points = np.array(
        [
            [
                x + reach * np.cos(t) * chance.uniform(0.8, 1.2),
                y + reach * np.sin(t) * chance.uniform(0.8, 1.2),
            ]
            for t in np.linspace(0, 2 * np.pi, 9)[:-1]
        ],
        np.int32,
    )
    cv2.fillPoly(mask, [points], 1.0)
    mask = cv2.GaussianBlur(mask, (0, 0), 1.5)[..., None]
    return np.asarray(image * (1 - mask) + (colour * folds[..., None] + grain) * mask, np.float32)


def _light(rows: int, columns: int, chance: random.Random) -> Floats:
    corners = np.array(
        [[chance.uniform(0.55, 1.15) for _ in range(2)] for _ in range(2)], np.float32
    )
    tint = np.array([chance.uniform(0.88, 1.08) for _ in range(3)], np.float32)
    return np.asarray(cv2.resize(corners, (columns, rows))[..., None] * tint, np.float32)


def _cover(image: Floats, box: tuple[float, float, float, float], chance: random.Random) -> None:
    """Cover up to a quarter: an arm, a strap, a neighbour."""
    left, top, right, bottom = box
    w, h = right - left, bottom - top
    share = chance.uniform(0.08, 0.25)
    colour = tuple(
        float(one)
        for one in image[chance.randrange(image.shape[0]), chance.randrange(image.shape[1])]
    )
    if chance.random() < 0.5:
        side = chance.randrange(4)
        a, b = (left - 5, right + 5), (top - 5, bottom + 5)
        if side == 0:
            b = (top - 5, top + share * h)
        elif side == 1:
            b = (bottom - share * h, bottom + 5)
        elif side == 2:
            a = (left - 5, left + share * w)
        else:
            a = (right - share * w, right + 5)
        cv2.rectangle(image, (int(a[0]), int(b[0])), (int(a[1]), int(b[1])), colour, -1)
    else:
        x, y = chance.uniform(left, right), chance.uniform(top, bottom)
        turn = chance.uniform(0, np.pi)
        away = np.array([np.cos(turn), np.sin(turn)]) * 2 * max(w, h)
        start, end = (np.array([x, y]) - away).astype(int), (np.array([x, y]) + away).astype(int)
        cv2.line(
            image,
            (int(start[0]), int(start[1])),
            (int(end[0]), int(end[1])),
            colour,
            max(1, int(min(w, h) * share * 0.8)),
        )
