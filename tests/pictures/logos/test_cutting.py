"""Parts of a photo between four corners, made small squares."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from checker.pictures.logos.cutting import UNIT, corners, cut, logo_box, within
from checker.pictures.logos.proposals import Place
from checker.pictures.logos.references import AROUND


def _photo() -> np.ndarray:
    """Return a photo with four patches of colour, smooth enough to be resampled."""
    small = np.zeros((2, 2, 3), np.uint8)
    small[0, 0], small[0, 1], small[1, 0] = (200, 20, 20), (20, 200, 20), (20, 20, 200)
    photo = np.full((300, 400, 3), 120, np.uint8)
    photo[100:200, 150:250] = cv2.resize(small, (100, 100), interpolation=cv2.INTER_NEAREST)
    return photo


def _quarters(square: np.ndarray) -> list[tuple[int, ...]]:
    side = square.shape[0]
    at = [(side // 4, side // 4), (side // 4, 3 * side // 4), (3 * side // 4, side // 4)]
    return [tuple(int(n) for n in square[place]) for place in at]


def test_a_place_is_cut_as_it_stands() -> None:
    """Upper left stays upper left."""
    square = cut(_photo(), corners(Place(1.0, 200.0, 150.0, 100.0)), 64)

    assert square.shape == (64, 64, 3)
    assert _quarters(square) == [(200, 20, 20), (20, 200, 20), (20, 20, 200)]


def test_what_is_turned_is_cut_upright() -> None:
    """The corners say which way is up: a copy that lies on its side comes out as it was."""
    around = corners(Place(1.0, 200.0, 150.0, 100.0))
    lying = np.ascontiguousarray(_photo()[::-1].transpose(1, 0, 2))  # a quarter turn clockwise
    turned = np.stack([300 - around[:, 1], around[:, 0]], axis=1)

    assert _quarters(cut(lying, turned, 64)) == _quarters(cut(_photo(), around, 64))


@pytest.mark.parametrize("x", [-20.0, 0.0, 399.0, 430.0])
def test_a_place_may_reach_over_the_edge(x: float) -> None:
    """What is not there is mirrored."""
    square = cut(_photo(), corners(Place(1.0, x, 290.0, 90.0)), 64)

    assert square.min() > 100


def test_beside_the_photo_there_is_nothing_to_break_at() -> None:
    """Corners that a network made up may lie anywhere, or on one line."""
    beyond = corners(Place(1.0, 900.0, -700.0, 50.0))
    flat = np.array([[10, 10], [60, 10], [90, 10], [40, 10]], np.float32)

    assert cut(_photo(), beyond, 64).shape == (64, 64, 3)
    assert cut(_photo(), flat, 64).shape == (64, 64, 3)


def test_shares_of_a_square_lie_between_its_corners() -> None:
    """The middle of the unit square is the middle of a parallelogram."""
    around = np.array([[10, 10], [50, 20], [60, 60], [20, 50]], np.float32)

    assert np.allclose(within(UNIT, around), around, atol=1e-3)
    assert np.allclose(within(np.full((4, 2), 0.5, np.float32), around), 35, atol=1e-3)


def test_the_box_is_the_logos_without_its_rim() -> None:
    """Squares are a little wider than what they show."""
    left, top, right, bottom = logo_box(corners(Place(1.0, 200.0, 150.0, 100.0)))

    assert (left + right) / 2 == pytest.approx(200)
    assert (top + bottom) / 2 == pytest.approx(150)
    assert right - left == pytest.approx(100 / AROUND, abs=0.01)
    assert bottom - top == pytest.approx(100 / AROUND, abs=0.01)
