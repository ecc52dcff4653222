"""checker logo test: the school's logos against its own photos."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., tuple[int, str]]


def _crest() -> Image.Image:
    image = Image.new("RGBA", (200, 200), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((4, 4, 196, 196), fill=(110, 20, 40))
    pen.polygon([(100, 25), (125, 150), (35, 70), (165, 70), (75, 150)], fill="white")
    return image


def _folder(tmp_path: Path) -> Path:
    """Return a folder with the crest, a photo with it, one without, and no photo at all."""
    crest = _crest()
    crest.save(tmp_path / "crest.png")
    wall = Image.new("RGB", (640, 480), (170, 160, 140))
    ImageDraw.Draw(wall).rectangle((0, 330, 640, 480), fill=(90, 70, 50))
    for kind in ("with", "without"):
        (tmp_path / "photos" / kind).mkdir(parents=True)
    wall.save(tmp_path / "photos" / "without" / "hall.jpg")
    small = crest.resize((110, 110))
    wall.paste(small, (300, 120), small)
    wall.save(tmp_path / "photos" / "with" / "hall.jpg")
    return tmp_path


@pytest.fixture
def run(run: Callable[..., tuple[int, str, str]]) -> Run:
    """Run `checker logo test` with arguments; its exit status and what it said."""

    def _run(*arguments: str) -> tuple[int, str]:
        status, out, err = run("logo", "test", *arguments)
        return status, out + err

    return _run


def test_each_photo_is_told_and_the_right_ones_are_counted(run: Run, tmp_path: Path) -> None:
    """Photos under "with" and "without" say how good it is."""
    folder = _folder(tmp_path)
    status, output = run(str(folder / "photos"), "--logo", str(folder / "crest.png"))

    assert status == 0
    assert "found in 1 of 1 photos that show it" in output
    assert "false alarms in 0 of 1 photos that do not" in output


def test_a_broken_photo_is_said_and_counts_as_a_failure(run: Run, tmp_path: Path) -> None:
    """The others are still looked at."""
    folder = _folder(tmp_path)
    (folder / "photos" / "with" / "broken.jpg").write_bytes(b"no photo")
    status, output = run(str(folder / "photos"), "--logo", str(folder / "crest.png"))

    assert status == 3
    assert "broken.jpg: it is no picture" in output
    assert "found in 1 of 1 photos" in output


def test_nothing_registered_no_folder_and_no_photo_are_said(run: Run, tmp_path: Path) -> None:
    """One clear line each."""
    folder = _folder(tmp_path)
    crest = str(folder / "crest.png")
    (folder / "empty").mkdir()

    for arguments, says in (
        ((str(folder / "photos"),), "no logo is registered"),
        ((str(folder / "none"), "--logo", crest), "this is no folder"),
        ((str(folder / "empty"), "--logo", crest), "no photo in this folder"),
    ):
        status, output = run(*arguments)
        assert status == 2
        assert says in output
