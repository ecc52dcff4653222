"""logo/image: registered logos found in a photo, on cloth, signs and screens.

Cheap proposals by how edges run (`proposals.py`), then trained networks (`matching.py`) that tell
the logo from a similar crest. Limits: models/LOGOS.md gives what share is found, by size.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from checker.pictures.errors import PictureError
from checker.pictures.finder import Sight
from checker.pictures.logos.cutting import logo_box
from checker.pictures.logos.matching import Matcher
from checker.pictures.logos.proposals import Templates
from checker.pictures.logos.references import reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from checker.pictures.logo import Logo
    from checker.pictures.photo import Photo

    Box = tuple[float, float, float, float]

LOOKED_AT = 1600
"""Pixels of the longer side at which logos are looked for."""
_MOST = 30
"""Places of a photo that are looked at closer for each logo, where there are few logos."""
_LEAST = 5
_IN_ALL = 250
"""Places in all, where there are many."""
_LEAST_CLOSER = 2
_CLOSER = 4
"""One place in so many is then laid upon the logo and compared."""
_OVER = 0.5


class Found(NamedTuple):
    """A logo at a place.

    Attributes:
        odds: The log odds that it is there.
        box: Left, top, right, bottom of the logo there.
        number: Which logo.
    """

    odds: float
    box: Box
    number: int


class LogoFinder:
    """Finds some logos.

    Args:
        logos: The logos.
        matcher: The networks.

    Raises:
        PictureError: A reference picture cannot be used; the message says which.
    """

    name = "logos"

    def __init__(self, logos: Sequence[Logo], matcher: Matcher) -> None:
        self._logos = logos
        self._matcher = matcher
        squares = [[_square(logo, at) for at in range(len(logo.pictures))] for logo in logos]
        self._templates = Templates(squares)
        self._known = [matcher.known(those) for those in squares]
        self._most = max(_LEAST, min(_MOST, _IN_ALL // max(1, len(logos))))

    def look(self, photo: Photo) -> list[Sight]:
        """Return where the logos are."""
        small = photo.at_most(LOOKED_AT)
        found = [one for one in self.candidates(small) if one.odds >= self._matcher.threshold]
        return [self._sight(small, one) for one in _apart(found)]

    def candidates(self, photo: Photo) -> list[Found]:
        """Return the places that were looked at closer, with the odds of which logo."""
        places = self._templates.places(photo.rgb, self._most)
        seen = self._matcher.glance(photo.rgb, chain.from_iterable(places))
        found: list[Found] = []
        for number, those in enumerate(places):
            if those:
                closer = max(_LEAST_CLOSER, len(those) // _CLOSER)
                matches = self._matcher.matches(self._known[number], seen, those, closer)
                found += [Found(one.odds, logo_box(one.corners), number) for one in matches]
        return sorted(found, reverse=True)

    def _sight(self, photo: Photo, found: Found) -> Sight:
        box = photo.box(*found.box)
        sure = round(self._matcher.confidence(found.odds), 2)
        return Sight("logo/image", box, sure, self._logos[found.number].name)


def open_finder(logos: Sequence[Logo]) -> LogoFinder:
    """Return what finds these logos in a photo.

    Raises:
        PictureError: A reference picture cannot be used, or the networks cannot be loaded.
    """
    return LogoFinder(logos, Matcher())


def _square(logo: Logo, at: int) -> NDArray[np.uint8]:
    try:
        return reference(logo.pictures[at])
    except PictureError as error:
        which = f"picture {at + 1} of the logo {logo.name!r}"
        raise PictureError(f"{which} cannot be used: {error}") from None


def _apart(found: list[Found]) -> list[Found]:
    """Return the likeliest of those that are at the same place."""
    kept: list[Found] = []
    for one in found:
        if not any(_overlap(one.box, other.box) > _OVER for other in kept):
            kept.append(one)
    return kept


def _overlap(one: Box, other: Box) -> float:
    """Return how much of the smaller box the two share."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    least = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    if across <= 0 or down <= 0:
        return 0.0
    return across * down / least
