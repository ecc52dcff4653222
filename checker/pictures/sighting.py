"""A picture that was looked at before: what was seen in it stands for its bytes."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.drafts import Picture
from checker.pictures.extra import missing

if TYPE_CHECKING:
    from checker.pictures.studio import Studio


@dataclass(frozen=True, slots=True)
class Sighting(Picture):
    """What was seen in a picture, to be judged again with other words beside it.

    Attributes:
        data: Nothing.
        fingerprint: The digest of the bytes that were looked at.
        frames: What the studio said of it.
    """

    fingerprint: str
    frames: list[dict[str, Any]]

    @property
    def digest(self) -> str:
        """The digest of the bytes that were looked at."""
        return self.fingerprint


def sighted(picture: Picture, studio: Studio) -> Picture:
    """Return what is seen in a picture; the picture itself where it cannot be looked at.

    Args:
        picture: The picture; one that was looked at before is not looked at again.
        studio: Where pictures are looked at.
    """
    if not isinstance(picture, Sighting) and not missing():
        with suppress(OSError):  # no process can be started; the report will say so
            return Sighting(picture.name, b"", picture.digest, studio.look(picture))
    return picture
