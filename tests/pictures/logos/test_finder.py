"""The finder: a registered logo is found in a photo, another school's is not."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

import checker.models
from checker.drafts import Picture
from checker.pictures.errors import PictureError
from checker.pictures.logo import Logo
from checker.pictures.logos.finder import Found, LogoFinder, _apart, open_finder
from checker.pictures.logos.matching import JUDGE, SETTINGS, Matcher
from checker.pictures.photo import Photo

MODELS = Path(next(iter(checker.models.__path__))) / "logos"


def _tree() -> Image.Image:
    """Return a green disc with a white tree."""
    image = Image.new("RGBA", (240, 240), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((4, 4, 236, 236), fill=(20, 90, 50), outline="white", width=10)
    pen.rectangle((110, 120, 130, 205), fill="white")
    for x, y in ((85, 90), (155, 90), (120, 55), (120, 110)):
        pen.ellipse((x - 38, y - 38, x + 38, y + 38), fill="white")
    return image


def _cross() -> Image.Image:
    """Return a blue shield with a yellow cross."""
    image = Image.new("RGBA", (240, 240), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.polygon([(30, 10), (210, 10), (210, 130), (120, 232), (30, 130)], fill=(25, 40, 120))
    pen.rectangle((105, 25, 135, 190), fill=(240, 200, 40))
    pen.rectangle((50, 70, 190, 100), fill=(240, 200, 40))
    return image


def _logo(image: Image.Image, name: str = "crest") -> Logo:
    data = io.BytesIO()
    image.save(data, "PNG")
    return Logo(name, (Picture("crest.png", data.getvalue()),))


def _photo(crest: Image.Image | None, side: int = 90, turn: float = 8.0) -> Photo:
    """Return a photo of a hall, with a crest at the wall."""
    noise = np.random.default_rng(5).normal(0, 6, (600, 800, 3))
    wall = np.full((600, 800, 3), (150.0, 140.0, 120.0)) + noise
    for at in range(9):
        cv2.rectangle(wall, (at * 90, 430), (at * 90 + 60, 590), (40.0 + at * 20, 60.0, 90.0), -1)
    image = Image.fromarray(np.clip(wall, 0, 255).astype(np.uint8))
    if crest is not None:
        small = crest.resize((side, side), Image.Resampling.LANCZOS).rotate(turn, expand=True)
        image.paste(small, (420, 180), small)
    return Photo(np.asarray(image), 800, 600)


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    """The networks as they ship."""
    return Matcher()


@pytest.mark.parametrize("side", [64, 90, 180])
@pytest.mark.parametrize("drawn", [_tree, _cross])
def test_a_logo_is_found_where_it_hangs(matcher: Matcher, drawn: object, side: int) -> None:
    """Turned a little, among other things; the box lies around it."""
    crest = drawn()  # type: ignore[operator]
    (sight,) = LogoFinder([_logo(crest)], matcher).look(_photo(crest, side))

    left, top, right, bottom = sight.box
    assert sight.code == "logo/image"
    assert sight.reading == "crest"
    assert sight.confidence > 0.6
    assert left < 420 + side / 2 < right
    assert top < 180 + side / 2 < bottom
    assert 0.6 < (right - left) / side < 1.8


def test_another_schools_crest_and_a_bare_wall_are_none(matcher: Matcher) -> None:
    """What is not registered is not found."""
    finder = LogoFinder([_logo(_tree())], matcher)

    assert finder.look(_photo(_cross())) == []
    assert finder.look(_photo(None)) == []


def test_of_two_logos_the_one_that_is_there_is_named(matcher: Matcher) -> None:
    """Each has a name of its own."""
    finder = LogoFinder([_logo(_tree(), "tree"), _logo(_cross(), "cross")], matcher)

    assert [one.reading for one in finder.look(_photo(_cross()))] == ["cross"]


def test_a_place_is_told_once() -> None:
    """Of places that overlap the likeliest stays."""
    found = [
        Found(float(odds), (x, 50.0, x + 40, 90.0), 0) for odds, x in ((3, 50), (2, 55), (1, 200))
    ]

    assert [one.odds for one in _apart(found)] == [3, 1]


def test_a_picture_that_shows_nothing_is_refused_by_number() -> None:
    """The message says which logo and which of its pictures."""
    blank = _logo(Image.new("RGBA", (60, 60), (0, 0, 0, 0)), "Old crest")

    with pytest.raises(PictureError, match="picture 1 of the logo 'Old crest' cannot be used"):
        open_finder([blank])


@pytest.mark.parametrize("missing", [JUDGE, SETTINGS])
def test_a_missing_network_is_named(tmp_path: Path, missing: str) -> None:
    """What to do is said."""
    folder = tmp_path / "logos"
    shutil.copytree(MODELS, folder)
    (folder / missing).unlink()

    with pytest.raises(PictureError, match=f"{missing}, which finds logos, is missing; install"):
        Matcher(folder)


def test_a_damaged_network_is_not_loaded(tmp_path: Path) -> None:
    """Its checksum is held against the settings."""
    folder = tmp_path / "logos"
    shutil.copytree(MODELS, folder)
    with (folder / JUDGE).open("ab") as file:
        file.write(b"x")

    with pytest.raises(PictureError, match=f"{JUDGE}, which finds logos, is damaged"):
        Matcher(folder)


@pytest.mark.parametrize("settings", ["{", "[]", json.dumps({"threshold": 1})])
def test_damaged_settings_are_said(tmp_path: Path, settings: str) -> None:
    """No traceback."""
    folder = tmp_path / "logos"
    shutil.copytree(MODELS, folder)
    (folder / SETTINGS).write_text(settings)

    with pytest.raises(PictureError, match=f"{SETTINGS}, which finds logos, is damaged"):
        Matcher(folder)
