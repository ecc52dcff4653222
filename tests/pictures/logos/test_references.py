"""Registered logos as squares: trimmed, in the middle, what is around them transparent."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from checker.drafts import Picture
from checker.pictures.errors import PictureError
from checker.pictures.logos.references import SIDE, reference, squared


def _png(image: Image.Image) -> Picture:
    data = io.BytesIO()
    image.save(data, "PNG")
    return Picture("crest.png", data.getvalue())


def _shield(ground: tuple[int, ...], mode: str = "RGBA") -> Image.Image:
    image = Image.new(mode, (300, 200), ground)
    ImageDraw.Draw(image).polygon([(40, 30), (140, 30), (140, 120), (90, 170), (40, 120)], "navy")
    ImageDraw.Draw(image).ellipse((70, 60, 110, 100), fill="white")
    return image


def test_what_is_transparent_is_trimmed_away() -> None:
    """The logo stands in the middle of its square, with a little room around it."""
    square = reference(_png(_shield((0, 0, 0, 0))))
    rows, columns = np.where(square[..., 3] > 128)

    assert square.shape == (SIDE, SIDE, 4)
    assert abs((rows.min() + rows.max()) / 2 - SIDE / 2) < 2
    assert abs((columns.min() + columns.max()) / 2 - SIDE / 2) < 2
    assert 0.8 < (np.ptp(rows) + 1) / SIDE < 0.95


@pytest.mark.parametrize("ground", [(255, 255, 255), (200, 30, 30)])
def test_a_plain_ground_is_taken_for_what_is_around(ground: tuple[int, ...]) -> None:
    """White inside the logo stays, white around it goes."""
    square = reference(_png(_shield(ground, "RGB")))

    assert square[0, 0, 3] == 0
    assert square[SIDE // 2 - 8, SIDE // 2, 3] > 250


def test_a_picture_to_its_edge_is_kept_whole() -> None:
    """A logo that fills its picture has nothing around it."""
    noise = np.random.default_rng(1).integers(0, 256, (80, 80, 3), dtype=np.uint8)
    square = reference(_png(Image.fromarray(noise)))

    assert (square[..., 3] > 128).mean() > 0.6


@pytest.mark.parametrize("colour", [(0, 0, 0, 0), (255, 255, 255, 255)])
def test_a_blank_picture_is_refused(colour: tuple[int, ...]) -> None:
    """Nothing could be looked for."""
    with pytest.raises(PictureError, match="shows nothing"):
        reference(_png(Image.new("RGBA", (50, 50), colour)))


def test_a_drawing_is_rendered() -> None:
    """SVG is as good as pixels."""
    drawing = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        b'<circle cx="4" cy="4" r="3"/></svg>'
    )

    assert reference(Picture("crest.svg", drawing))[SIDE // 2, SIDE // 2, 3] > 250


def test_other_sizes_can_be_asked_for() -> None:
    """Small logos are enlarged."""
    small = np.zeros((14, 14, 4), np.uint8)
    small[2:12, 2:12] = 255

    square = squared(small, 32)

    assert square.shape == (32, 32, 4)
    assert square[16, 16, 3] == 255
