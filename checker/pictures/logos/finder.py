"""logo/image: registered logos found in a photo, on cloth, signs and screens.

Cheap proposals by how edges run (`proposals.py`), then trained networks (`matching.py`) that tell
the logo from a similar crest. Limits: models/LOGOS.md gives what share is found, by size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.pictures.errors import PictureError
from checker.pictures.finder import Sight
from checker.pictures.logos.matching import Matcher
from checker.pictures.logos.proposals import Place, Templates, logo_side
from checker.pictures.logos.references import reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from checker.pictures.logo import Logo
    from checker.pictures.photo import Photo

LOOKED_AT = 1600
"""Pixels of the longer side at which logos are looked for."""
_MOST = 30
"""Places of a photo that are looked at closer for each logo, where there are few logos."""
_LEAST = 5
_IN_ALL = 250
"""Places in all, where there are many."""
_OVER = 0.5


class Found(NamedTuple):
    """A logo at a place.

    Attributes:
        odds: The log odds that it is there.
        place: Where.
        number: Which logo.
    """

    odds: float
    place: Place
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
        """Return every place that was looked at closer, with the odds of which logo."""
        places = self._templates.places(photo.rgb, self._most)
        found: list[Found] = []
        for number, those in enumerate(places):
            if those:
                odds = self._matcher.odds(self._known[number], photo.rgb, those)
                found += [
                    Found(float(n), place, number) for n, place in zip(odds, those, strict=True)
                ]
        return sorted(found, reverse=True)

    def _sight(self, photo: Photo, found: Found) -> Sight:
        half = logo_side(found.place) / 2
        x, y = found.place.x, found.place.y
        box = photo.box(x - half, y - half, x + half, y + half)
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
        if not any(_overlap(one.place, other.place) > _OVER for other in kept):
            kept.append(one)
    return kept


def _overlap(one: Place, other: Place) -> float:
    """Return how much of the smaller square the two share."""
    across = (one.side + other.side) / 2 - abs(one.x - other.x)
    down = (one.side + other.side) / 2 - abs(one.y - other.y)
    least = min(one.side, other.side)
    if across <= 0 or down <= 0:
        return 0.0
    return min(across, least) * min(down, least) / least**2
