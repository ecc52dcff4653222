"""Registered logos: the share found, by size, at one false alarm in a hundred photos; the time.

    python tests/benchmarks/bench_logos.py [PHOTOS]

Crests and photos come from the generator of models/training/logos, by seeds that neither training
nor the threshold used: 1,600 x 1,200 pixels, turned up to 25 degrees, in perspective, on warped
cloth, in one colour, a quarter covered, JPEG 60. In half of the photos without the logo hangs
another crest, in half of these one that differs in its device alone. Needs scikit-image (photos).
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path

TRAINING = Path(__file__).parents[2] / "models" / "training" / "logos"
sys.path.insert(0, str(TRAINING))

import crests  # noqa: E402  (found by the line above)
import cv2  # noqa: E402
import numpy as np  # noqa: E402
import scenes  # noqa: E402
from export import as_logo  # noqa: E402

from checker.pictures.logos.finder import LogoFinder  # noqa: E402
from checker.pictures.logos.matching import Matcher  # noqa: E402
from checker.pictures.photo import Photo  # noqa: E402

SEED = 9_000_000
HEIGHTS = (32, 48, 64, 96, 160)
PHOTOS = int(sys.argv[1]) if len(sys.argv) > 1 else 40
"""Photos of each height, and four times as many without the logo."""
WIDTH, HEIGHT = 1600, 1200
NONE = -99.0


def main() -> None:
    """Measure and print."""
    shipped, matcher = scenes.photos(), Matcher()
    without = [_odds(_without(number, shipped), matcher) for number in range(4 * PHOTOS)]
    level = float(np.quantile(without, 0.99))
    alarms = sum(one >= matcher.threshold for one in without) / len(without)
    print(
        f"threshold {matcher.threshold:.3f}: false alarms in {alarms:.1%} of {len(without)} photos"
    )
    print(f"at one false alarm in a hundred ({level:.3f}):")
    for height in HEIGHTS:
        seen = [_found(number, height, shipped, matcher) for number in range(PHOTOS)]
        proposed = sum(one > NONE for one in seen) / PHOTOS
        at_level = sum(one >= level for one in seen) / PHOTOS
        shipped_at = sum(one >= matcher.threshold for one in seen) / PHOTOS
        print(f"{height:4d} px: {at_level:.0%} found", end=" ")
        print(f"(as it ships: {shipped_at:.0%}; place proposed: {proposed:.0%})")
    _times(shipped, matcher)


def _without(number: int, shipped: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Return a crest, and a photo without it."""
    chance = random.Random(SEED + number)  # noqa: S311  (no secret)
    plan = crests.plan(chance)
    photo = scenes.background(WIDTH, HEIGHT, shipped, chance)
    if number % 2:
        other = crests.sibling(plan, chance) if number % 4 == 1 else crests.plan(chance)
        photo = scenes.wear(photo, crests.draw(other), chance.uniform(32, 160), chance).photo
    return crests.draw(plan), scenes.compressed(photo, 60)


def _odds(both: tuple[np.ndarray, np.ndarray], matcher: Matcher) -> float:
    crest, photo = both
    found = LogoFinder([as_logo(crest)], matcher).candidates(Photo(photo, WIDTH, HEIGHT))
    return found[0].odds if found else NONE


def _found(number: int, height: int, shipped: list[np.ndarray], matcher: Matcher) -> float:
    """Return the odds of the right place; NONE where it is not proposed."""
    chance = random.Random(SEED + 100_000 * height + number)  # noqa: S311  (no secret)
    crest = crests.draw(crests.plan(chance))
    photo = scenes.background(WIDTH, HEIGHT, shipped, chance)
    worn = scenes.wear(photo, crest, height, chance)
    seen = Photo(scenes.compressed(worn.photo, 60), WIDTH, HEIGHT)
    left, top, right, bottom = worn.box
    side = max(right - left, bottom - top)
    odds = [
        one.odds
        for one in LogoFinder([as_logo(crest)], matcher).candidates(seen)
        if abs(one.box[0] + one.box[2] - left - right) < side
        and abs(one.box[1] + one.box[3] - top - bottom) < side
    ]
    return max(odds, default=NONE)


def _times(shipped: list[np.ndarray], matcher: Matcher) -> None:
    cv2.setNumThreads(2)
    chance = random.Random(SEED)  # noqa: S311  (no secret)
    logos = [as_logo(crests.draw(crests.plan(chance))) for _ in range(50)]
    photos = [scenes.background(WIDTH, HEIGHT, shipped, chance) for _ in range(7)]
    for count in (1, 50):
        finder, spent = LogoFinder(logos[:count], matcher), []
        for photo in photos:
            begun = time.perf_counter()
            finder.candidates(Photo(photo, WIDTH, HEIGHT))
            spent.append(time.perf_counter() - begun)
        median = statistics.median(spent) * 1000
        print(f"{count} logos: {median:.0f} ms a photo (median of {len(spent)})")


if __name__ == "__main__":
    main()
