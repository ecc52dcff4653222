"""The safe copy: what is hidden is gone, and nothing of the file comes along."""

from __future__ import annotations

from io import BytesIO

import cv2
import numpy as np
import pytest
from drawing import bent, card, encoded, exif, xmp
from PIL import Image, ImageOps

from checker.drafts import Picture
from checker.pictures.copying import LONGEST, safe_copy
from checker.pictures.decoding import decode
from checker.pictures.errors import PictureError
from checker.pictures.hiding import CELLS, hidden
from checker.pictures.lettering.reading import LetteringReader
from checker.pictures.metadata.reading import given_away
from checker.pictures.people.finder import PeopleFinder
from checker.pictures.photo import Photo


@pytest.mark.parametrize("what", ["faces", "logos", "lettering"])
def test_of_what_is_hidden_only_a_few_colours_stay(what: str) -> None:
    """Two pictures with the same averages come out the same: nobody can tell which it was."""
    noise = np.random.default_rng(3)
    cells = CELLS[what]
    side = cells * 16
    one = np.full((side, side, 3), 128, np.uint8)
    other = one.copy()
    for picture in (one, other):
        swing = noise.integers(0, 60, (side, side // 2, 3), dtype=np.uint8)
        picture[:, 0::2] += swing
        picture[:, 1::2] -= swing
    whole = [(-9, -9, side + 9, side + 9)]
    first, second = hidden(one, whole, what), hidden(other, whole, what)
    assert np.abs(first.astype(int) - second).max() <= 4
    assert (one != other).mean() > 0.9
    assert len(np.unique(cv2.resize(first, (cells, cells)).reshape(-1, 3), axis=0)) <= cells**2


def test_what_is_outside_stays_as_it_was() -> None:
    """Beyond a small margin nothing changes, and an empty place hides nothing."""
    rgb = np.random.default_rng(4).integers(0, 255, (90, 90, 3), dtype=np.uint8)
    done = hidden(rgb, [(30, 30, 50, 50)], "lettering")
    assert (done[:20] == rgb[:20]).all()
    assert len(np.unique(done[30:50, 30:50].reshape(-1, 3), axis=0)) == 1
    assert (hidden(rgb, [(200, 200, 210, 210)], "faces") == rgb).all()


def test_a_copy_is_upright_small_and_carries_nothing_along() -> None:
    """No Exif, no XMP, no comment, no thumbnail, no profile."""
    block = exif({0x0112: 6, 0x013B: "Jane"}, place=True)
    data = encoded(
        Image.new("RGB", (3000, 1500), "teal"), exif=block, comment="Mia", icc_profile=b"x" * 99
    )
    copy = safe_copy(decode(Picture("a.jpg", data + xmp("<dc:title>Mia</dc:title>"))).photo, {})
    made = Image.open(BytesIO(copy.data))
    assert made.size == (copy.width, copy.height) == (LONGEST // 2, LONGEST)
    assert set(made.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert given_away(copy.data) == ((), (), ())
    assert copy.hidden == {}


def test_faces_are_gone_from_the_copy(data) -> None:
    """Who looks for them again finds nobody."""
    finder = PeopleFinder()
    photo = decode(Picture("a.jpg", (data / "astronaut.jpg").read_bytes())).photo

    copy = safe_copy(photo, {"faces": lambda one: [each.box for each in finder.people(one)]})

    assert copy.hidden["faces"] >= 1
    assert not finder.people(decode(Picture("a.jpg", copy.data)).photo)


def test_there_is_an_end_to_hiding() -> None:
    """What is found again and again is hidden three times and no more."""
    photo = Photo(np.zeros((50, 50, 3), np.uint8), 50, 50)
    assert safe_copy(photo, {"logos": lambda _: [(1, 1, 9, 9)]}).hidden == {"logos": 3}


def test_the_studio_makes_copies_of_paths_and_of_uploads(studio, data, tmp_path) -> None:
    """Lettering is hidden when asked for, and the name says nothing of the original's."""
    path = tmp_path / "mia-brown.png"
    path.write_bytes(encoded(card("Well done Mia Brown"), "PNG"))

    plain = studio.copy(str(path))
    blurred = studio.copy(Picture("mia-brown.png", path.read_bytes()), {"lettering", "logos"})

    assert plain.name == blurred.name == "picture.jpg"
    lines = {one.name: studio.look(one)[-2]["lines"] for one in (plain,)}
    assert lines["picture.jpg"][0][0] == "Well done Mia Brown"
    assert not studio.look(blurred)[-2]["lines"]


def test_lettering_that_nobody_reads_is_hidden_too() -> None:
    """Mirrored, turned and curved words: people read them, so little of their ink may stay."""
    reader = LetteringReader()
    plain = card("WELL DONE MIA BROWN", size=60, width=1000)
    for picture in (
        ImageOps.mirror(plain),
        plain.rotate(30, expand=True, fillcolor="#f4f1e6"),
        bent(plain),
    ):
        rgb = np.asarray(picture)
        photo = Photo(rgb, *picture.size)
        done = hidden(rgb, reader.places(photo), "lettering")
        assert (rgb.max(axis=2) < 80).sum() > 5000
        assert (done.max(axis=2) < 80).sum() < 50
    readable = Photo(np.asarray(plain), *plain.size)
    assert [line.text for line in reader.lines(readable)] == ["WELL DONE MIA BROWN"]


def test_a_turned_line_is_hidden_and_not_all_around_it() -> None:
    """Of a line at 30 degrees the corners of its upright box stay as they were."""
    card_ = card("WELL DONE MIA BROWN", size=60, width=1000)
    rgb = np.asarray(card_.rotate(30, expand=True, fillcolor="#f4f1e6")).copy()
    rgb[:60, :60] = rgb[-60:, -60:] = 0
    places = LetteringReader().places(Photo(rgb, rgb.shape[1], rgb.shape[0]))
    assert len(places) > 3
    area = sum((right - left) * (lower - upper) for left, upper, right, lower in places)
    assert area < 0.6 * rgb.shape[0] * rgb.shape[1]


def test_a_copy_that_cannot_be_made_says_why(studio) -> None:
    """In the words of any picture that cannot be opened."""
    with pytest.raises(PictureError, match="empty"):
        studio.copy(Picture("a.jpg", b""))
    with pytest.raises(PictureError, match="a video"):
        studio.copy(Picture("a.mp4", b"\0\0\0\x18ftypisom"))
