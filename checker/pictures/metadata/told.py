"""One thing that a file tells."""

from __future__ import annotations

from typing import NamedTuple

PLACE = "where it was taken"
OWNER = "whose device or file it is"
SERIAL = "a device's serial number"
EARLIER = "an earlier version of the picture"
MOTION = "a film of what happened around it"


class Told(NamedTuple):
    """One thing that a file tells.

    Attributes:
        what: One of the constants above.
        where: The block it stands in, as people call it ("EXIF").
    """

    what: str
    where: str


class Caption(NamedTuple):
    """Words that the file carries along: a title, a description, the names of faces.

    Attributes:
        text: The words.
        where: The block they stand in.
        maker: Whether they name who took the picture or made the file, and not whom it shows.
    """

    text: str
    where: str
    maker: bool = False
