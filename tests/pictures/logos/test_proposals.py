"""Places where edges run as in a logo: found in another colour, light and size."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from checker.pictures.logos.gradients import BINS, CELL, cells
from checker.pictures.logos.proposals import PIXELS, Templates
from checker.pictures.logos.references import squared


@pytest.fixture(scope="module")
def logo() -> np.ndarray:
    """A ring with a cross in it, as a square."""
    rgba = np.zeros((120, 120, 4), np.uint8)
    cv2.circle(rgba, (60, 60), 50, (250, 250, 250, 255), 10)
    cv2.line(rgba, (60, 25), (60, 95), (250, 250, 250, 255), 12)
    cv2.line(rgba, (35, 50), (85, 50), (250, 250, 250, 255), 12)
    return squared(rgba, 64)


def _photo(logo: np.ndarray, side: int, x: int, y: int, *, dark: bool) -> np.ndarray:
    """Return a photo with the logo's square at a place."""
    noise = np.random.default_rng(3).normal(0, 8, (400, 600, 3))
    photo = np.full((400, 600, 3), 190.0 if dark else 70.0) + noise
    for at in range(12):
        cv2.rectangle(
            photo, (at * 50, 20 + at * 9), (at * 50 + 30, 60 + at * 20), (at * 20.0, 90.0, 160.0), 3
        )
    alpha = cv2.resize(logo[..., 3], (side, side), interpolation=cv2.INTER_AREA)[..., None] / 255
    ink = np.array([30.0, 30.0, 60.0]) if dark else np.array([220.0, 220.0, 180.0])
    area = photo[y : y + side, x : x + side]
    area[:] = area * (1 - alpha) + ink * alpha
    return np.clip(photo, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("side", [36, 64, 140])
@pytest.mark.parametrize("dark", [False, True])
def test_a_logo_is_proposed_in_any_size_light_on_dark_or_dark_on_light(
    logo: np.ndarray, side: int, *, dark: bool
) -> None:
    """The right place is among the best."""
    photo = _photo(logo, side, 330, 170, dark=dark)
    places = Templates([[logo]]).places(photo, 10)[0]

    assert any(
        abs(one.x - 330 - side / 2) < side / 4
        and abs(one.y - 170 - side / 2) < side / 4
        and 0.7 < one.side / side < 1.45
        for one in places
    )


def test_several_logos_get_places_of_their_own(logo: np.ndarray) -> None:
    """One pass for all, and each has its own list, best first."""
    other = np.ascontiguousarray(logo[::-1].transpose(1, 0, 2))
    places = Templates([[logo], [other, logo]]).places(_photo(logo, 64, 100, 200, dark=False), 6)

    assert [len(one) for one in places] == [6, 6]
    assert all(one == sorted(one, reverse=True) for one in places)


def test_a_picture_smaller_than_a_window_has_no_place(logo: np.ndarray) -> None:
    """Nothing is asked of it."""
    tiny = np.zeros((PIXELS - 1, 100, 3), np.uint8)

    assert Templates([[logo]]).places(tiny, 5) == [[]]


def test_the_gradients_of_nothing_are_nothing() -> None:
    """A plain wall has no direction."""
    found = cells(np.full((40, 60, 3), 99, np.uint8))

    assert found.shape == (40 // CELL, 60 // CELL, BINS)
    assert not found.any()


def test_stripes_run_one_way() -> None:
    """Upright stripes fill the bin of upright edges, in grey and in colour."""
    stripes = np.zeros((64, 64, 3), np.uint8)
    stripes[:, ::8, 0] = 255
    found = cells(stripes).mean(axis=(0, 1))

    assert found.argmax() == 0
    assert (
        cells(np.ascontiguousarray(stripes.transpose(1, 0, 2))).mean(axis=(0, 1)).argmax()
        == BINS // 2
    )
