"""People: faces are found, counted and measured, and nobody is recognised."""

from __future__ import annotations

import numpy as np
import pytest
from drawing import card, encoded
from PIL import Image

from checker.drafts import Picture
from checker.pictures.decoding import decode
from checker.pictures.people.facing import faces_camera
from checker.pictures.people.finder import PeopleFinder


@pytest.fixture(scope="module")
def finder() -> PeopleFinder:
    """The three networks, loaded once."""
    return PeopleFinder()


def photo(data: bytes):
    """Return a picture, opened."""
    return decode(Picture("a.jpg", data)).photo


def test_somebody_who_looks_into_the_camera_is_found(finder, data) -> None:
    """With the place of the face, in pixels of the picture."""
    (person,) = finder.people(photo((data / "astronaut.jpg").read_bytes()))
    left, top, right, bottom = person.box
    assert (left < 225 < right, top < 115 < bottom) == (True, True)
    assert 60 < right - left < 130
    assert person.facing
    assert person.confidence > 0.9


def test_somebody_seen_from_the_side_does_not_look_into_the_camera(finder, data) -> None:
    """The face counts, and it is said that it is turned away."""
    (person,) = finder.people(photo((data / "photographer.jpg").read_bytes()))
    assert not person.facing


@pytest.mark.parametrize("name", ["coffee.jpg", "cat.jpg"])
def test_things_and_animals_are_nobody(finder, data, name: str) -> None:
    """A cup has no face, and a cat's does not count."""
    assert not finder.people(photo((data / name).read_bytes()))


def test_words_and_tiny_pictures_show_nobody(finder) -> None:
    """Nor does a picture of a single pixel."""
    assert not finder.people(photo(encoded(card("Sports day"))))
    assert not finder.people(photo(encoded(Image.new("RGB", (1, 1)), "PNG")))


def test_everybody_in_a_group_is_counted(finder, data) -> None:
    """From left to right, in different sizes, to the edge of the picture."""
    one = Image.open(data / "astronaut.jpg").crop((120, 20, 330, 260))
    group = Image.new("RGB", (1800, 600), "#668866")
    for number, size in enumerate((60, 90, 140, 210, 320)):
        group.paste(one.resize((size, size * 240 // 210)), (40 + number * 340, 100))
    found = finder.people(photo(encoded(group)))
    assert len(found) == 5
    assert [person.box[0] for person in found] == sorted(person.box[0] for person in found)
    cut = finder.people(photo(encoded(group.crop((1480, 0, 1800, 600)))))
    assert len(cut) == 1
    assert cut[0].box[0] >= 0


def test_places_are_those_of_the_full_size_picture(finder, data) -> None:
    """Faces are looked for in a smaller copy of a large photo."""
    large = Image.open(data / "astronaut.jpg").resize((5120, 4000))
    (person,) = finder.people(photo(encoded(large)))
    assert person.box[0] < 2250 < person.box[2]


@pytest.mark.parametrize(
    ("points", "facing"),
    [
        (((30, 40), (70, 40), (50, 60)), True),
        (((30, 40), (70, 40), (60, 60)), True),
        (((30, 40), (70, 40), (80, 60)), False),
        (((45, 40), (70, 40), (57, 60)), False),
        (((70, 40), (30, 40), (50, 60)), False),
    ],
)
def test_the_nose_tells_where_somebody_looks(points, *, facing: bool) -> None:
    """Between the eyes: into the camera; beside them, or with eyes close together: to the side."""
    assert faces_camera(points, (0, 0, 100, 120)) is facing


def test_nothing_of_a_face_is_kept(finder, data) -> None:
    """What comes out is a box, a yes or no, and how sure it is."""
    (person,) = finder.people(photo((data / "astronaut.jpg").read_bytes()))
    assert person._fields == ("box", "facing", "confidence")
    assert not any(isinstance(part, np.ndarray) for part in person)
