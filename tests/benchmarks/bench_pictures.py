"""Pictures: time and memory for a photo, and the share of printed words that is read by height.

The words stand on labels stuck on photos: several fonts where the system has them, turned by up
to 6 degrees, seen at an angle, with shadows, saved as JPEG of quality 60. The height is that of
capital letters in pixels of the picture. Seeds are fixed; nothing was tuned on these pictures.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from checker.drafts import Picture
from checker.pictures.studio import Studio

DATA = Path(__file__).parents[1] / "pictures" / "data"
SIZE = (1600, 1200)
HEIGHTS = (6, 8, 10, 14, 20, 24, 32, 48)
PICTURES = int(sys.argv[1]) if len(sys.argv) > 1 else 6
WORDS = """
Zainab Rahman Alfie Braithwaite Kestrel class Year Head Teacher award presented for kindness
swimming gala Tuesday bring goggles Nightingale house reading certificate well done Okafor
Holly Lane Primary School fair December tickets office telephone maths stars winner Chloe
""".split()  # noqa: SIM905  (names read better as text)
FONTS = ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSerif", "DejaVuSansCondensed")


def font(random_: random.Random, height: int) -> ImageFont.FreeTypeFont:
    """Return a font whose capitals are so many pixels high."""
    name = random_.choice(FONTS)
    try:
        return ImageFont.truetype(f"{name}.ttf", round(height * 1.37))
    except OSError:
        return ImageFont.load_default(round(height * 1.4))


def picture(seed: int, height: int) -> tuple[bytes, list[str]]:
    """Return a photo with labels, and the words on them."""
    random_ = random.Random(seed)  # noqa: S311  (a drawing)
    name = random_.choice(("coffee.jpg", "cat.jpg", "astronaut.jpg"))
    photo = Image.open(DATA / name).convert("RGB").resize(SIZE)
    words: list[str] = []
    for row in range(3):
        lines = [random_.sample(WORDS, 4) for _ in range(3)]
        words += [word for line in lines for word in line]
        made = font(random_, height)
        width = max(int(made.getlength(" ".join(line))) for line in lines) + 2 * height
        paper = random_.choice(("#ffffff", "#f4ecc8", "#d7e6f5", "#20305c", "#f2c6c6"))
        label = Image.new("RGBA", (width, 3 * 2 * height + height), paper)
        ink = "#ffffff" if paper == "#20305c" else random_.choice(("#000000", "#333366", "#662222"))
        draw = ImageDraw.Draw(label)
        for number, line in enumerate(lines):
            place = (height, height * 0.6 + number * 2 * height)
            draw.text(place, " ".join(line), fill=ink, font=made)
        worn = Image.fromarray(seen_at_an_angle(np.asarray(label), random_))
        photo.paste(worn, (20 + random_.randrange(40), 30 + row * 390), worn)
    file = BytesIO()
    photo.save(file, "JPEG", quality=60)
    return file.getvalue(), words


def seen_at_an_angle(label: np.ndarray, random_: random.Random) -> np.ndarray:
    """Return a label turned and in perspective, a shadow across it."""
    rows, columns = label.shape[:2]
    shade = np.linspace(1, random_.uniform(0.6, 1), columns)[None, :, None]
    label = label.copy()
    label[:, :, :3] = (label[:, :, :3] * shade).astype(np.uint8)
    turn = np.deg2rad(random_.uniform(-6, 6))
    corners = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    around = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    jolt = np.array([[random_.uniform(-0.06, 0.06) * rows for _ in range(2)] for _ in range(4)])
    moved = (corners - corners.mean(axis=0)) @ around.T + jolt
    moved -= moved.min(axis=0)
    size = np.ceil(moved.max(axis=0)).astype(int) + 1
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    return cv2.warpPerspective(label, matrix, tuple(map(int, size)))


def plain(text: str) -> list[str]:
    """Return the words of a text, in small letters and without marks."""
    return ["".join(filter(str.isalnum, word)).casefold() for word in text.split()]


def main() -> None:
    """Print the figures."""
    studio = Studio()
    started = time.perf_counter()
    studio.look(Picture("a.jpg", picture(0, 32)[0]))
    print(f"first photo, start of the process included: {time.perf_counter() - started:.2f} s")
    times = []
    for height in HEIGHTS:
        right = total = 0
        for seed in range(PICTURES):
            data, words = picture(1000 * height + seed, height)
            started = time.perf_counter()
            frames = studio.look(Picture("a.jpg", data))
            times.append(time.perf_counter() - started)
            lettering = next(one for one in frames if one["step"] == "lettering")
            read = plain(" ".join(line[0] for line in lettering.get("lines", ())))
            for word in map(str.casefold, words):
                total += 1
                if word in read:
                    read.remove(word)
                    right += 1
        print(f"capitals of {height:2} px: {right / total:6.1%} of {total} words")
    median = statistics.median(times)
    print(f"a photo of {SIZE[0]} by {SIZE[1]} with 36 words: median {median:.2f} s")
    bare = [_timed(studio, (DATA / name).read_bytes()) for name in ("coffee.jpg", "cat.jpg") * 2]
    print(f"a photo of 600 by 400 without words: median {statistics.median(bare):.2f} s")
    large = BytesIO()
    Image.open(DATA / "astronaut.jpg").resize((4000, 3000)).save(large, "JPEG")
    phone = statistics.median(_timed(studio, large.getvalue()) for _ in range(3))
    print(f"a photo of 4000 by 3000 without words: median {phone:.2f} s")
    status = Path(f"/proc/{studio.process}/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        print(f"peak memory of the process: {int(peak.split()[1]) // 1000} MB")
    studio.close()


def _timed(studio: Studio, data: bytes) -> float:
    started = time.perf_counter()
    studio.look(Picture("a.jpg", data))
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
