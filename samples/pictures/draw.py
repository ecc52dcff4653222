"""Draws the sample pictures: nobody in them is real, and neither is the place in the file.

Run it without arguments; the pictures are written beside it, the crest beside its school's file.
"""

from __future__ import annotations

import math
from pathlib import Path

import zxingcpp
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).parent
CREAM, NAVY, GOLD, GREEN = "#f7f1dd", "#20305c", "#b8892b", "#7fa65a"
QUARTER = [step * math.pi / 60 for step in range(31)]


def written(draw: ImageDraw.ImageDraw, y: int, text: str, size: int, ink: str = NAVY) -> None:
    """Write a line in the middle of a sheet 1,200 pixels wide."""
    draw.text((600, y), text, fill=ink, font=ImageFont.load_default(size), anchor="mm")


def certificate() -> None:
    """A certificate with a child's name and class on it."""
    sheet = Image.new("RGB", (1200, 850), CREAM)
    draw = ImageDraw.Draw(sheet)
    for edge in (24, 40):
        draw.rectangle((edge, edge, 1200 - edge, 850 - edge), outline=GOLD, width=6)
    written(draw, 150, "Holly Lane Primary School", 44)
    written(draw, 260, "Star of the Week", 84, GOLD)
    written(draw, 390, "awarded to", 34)
    written(draw, 480, "Zainab Rahman, Year 4", 64)
    written(draw, 590, "for helping a new friend find her way around", 38)
    draw.ellipse((540, 660, 660, 780), fill=GOLD)
    written(draw, 720, "1st", 40, CREAM)
    sheet.save(HERE / "certificate.png", optimize=True)


def noticeboard() -> None:
    """A board with a poster that anybody may see, and a code that only staff should."""
    board = Image.new("RGB", (1200, 800), "#9c7a54")
    draw = ImageDraw.Draw(board)
    draw.rectangle((60, 60, 700, 740), fill="white")
    for y, text, size in (
        (170, "Winter Fair", 72),
        (290, "Saturday 5 December", 44),
        (360, "11 am to 2 pm, school hall", 40),
        (520, "Cakes, raffle, carols", 44),
    ):
        draw.text((380, y), text, fill=NAVY, font=ImageFont.load_default(size), anchor="mm")
    draw.rectangle((760, 160, 1140, 660), fill="white")
    made = zxingcpp.create_barcode(
        "WIFI:T:WPA;S:HollyLane-Staff;P:conker-harvest-57;;", zxingcpp.BarcodeFormat.QRCode
    )
    code = Image.fromarray(made.to_image(scale=9)).resize((320, 320), Image.Resampling.NEAREST)
    board.paste(code.convert("RGB"), (790, 190))
    draw.text((950, 580), "Staff only", fill=NAVY, font=ImageFont.load_default(44), anchor="mm")
    board.save(HERE / "noticeboard.png", optimize=True)


def sports_day() -> None:
    """An empty field before sports day, with a place and an owner in its file."""
    field = Image.new("RGB", (1600, 1000), "#a9cdea")
    draw = ImageDraw.Draw(field)
    draw.rectangle((0, 520, 1600, 1000), fill=GREEN)
    for lane in range(7):
        draw.line((800 + (lane - 3) * 60, 520, 800 + (lane - 3) * 330, 1000), fill="white", width=8)
    draw.rectangle((420, 250, 1180, 400), fill=NAVY)
    font = ImageFont.load_default(76)
    draw.text((800, 325), "Sports Day 2026", fill="white", font=font, anchor="mm")
    block = Image.Exif()
    block[0x0110] = "Phone 9"
    block[0x013B] = "Jane Brightwell"
    block.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 12.5), 3: "W", 4: (0.0, 7.0, 1.0)})
    field.save(HERE / "sports-day.jpg", quality=80, exif=block)


def crest() -> Image.Image:
    """The crest of Holly Lane: three leaves and a berry on a shield."""
    image = Image.new("RGBA", (800, 960), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    right = [(400 + 370 * math.cos(t) ** 0.5, 420 + 510 * math.sin(t)) for t in QUARTER]
    left = [(800 - x, y) for x, y in reversed(right)]
    draw.polygon([(30, 30), (770, 30), *right, *left], fill=NAVY, outline=GOLD, width=24)
    for turn in (-0.9, 0.0, 0.9):
        leaf = [
            (
                400 + r * math.sin(turn + a),
                560 - r * math.cos(turn + a),
            )
            for a, r in ((0, 60), (0.5, 190), (0.2, 230), (0.3, 330), (0, 400))
        ]
        other = [
            (400 + r * math.sin(turn - a), 560 - r * math.cos(turn - a))
            for a, r in ((0.3, 330), (0.2, 230), (0.5, 190))
        ]
        draw.polygon([*leaf, *other], fill="#3f8f4f")
    draw.ellipse((330, 520, 470, 660), fill="#c23b32")
    return image.resize((400, 480), Image.Resampling.LANCZOS)


def open_evening() -> None:
    """A classroom wall with the crest on a banner, turned a little."""
    wall = Image.new("RGB", (1600, 1100), "#d8d2c4")
    draw = ImageDraw.Draw(wall)
    draw.rectangle((0, 820, 1600, 1100), fill="#8b6f4e")
    draw.rectangle((120, 140, 620, 560), fill="#f7f7f2", outline="#6b6b66", width=10)
    for row in range(5):
        draw.rectangle((170, 200 + row * 70, 170 + 380 - row * 30, 216 + row * 70), fill="#9fb4c8")
    banner = Image.new("RGBA", (420, 620), "#7c1f33")
    shield = crest().resize((150, 180), Image.Resampling.LANCZOS)
    banner.paste(shield, (135, 90), shield)
    ink = ImageDraw.Draw(banner)
    ink.text((210, 360), "Open Evening", fill=CREAM, font=ImageFont.load_default(50), anchor="mm")
    turned = banner.rotate(4, resample=Image.Resampling.BICUBIC, expand=True)
    wall.paste(turned, (860, 130), turned)
    wall.save(HERE / "open-evening.jpg", quality=80)


certificate()
noticeboard()
sports_day()
open_evening()
crest().save(HERE.parent / "schools" / "holly-lane" / "crest.png", optimize=True)
