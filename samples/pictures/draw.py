"""Draws the sample pictures: nobody in them is real, and neither is the place in the file.

Run it without arguments; the pictures are written beside it.
"""

from __future__ import annotations

from pathlib import Path

import zxingcpp
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).parent
CREAM, NAVY, GOLD, GREEN = "#f7f1dd", "#20305c", "#b8892b", "#7fa65a"


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


certificate()
noticeboard()
sports_day()
