"""What finds one kind of thing in a picture, and what it says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.pictures.photo import Photo


class Sight(NamedTuple):
    """One thing seen in a picture.

    Attributes:
        code: What it is (one of CODES).
        box: Left, top, right, bottom in pixels of the upright full-size picture; empty where
            the finding is about the whole file.
        confidence: How sure, 0 to 1.
        reading: What a person sees there ("the school's logo"), in a few words.
        note: What more there is to say of it, in one sentence.
    """

    code: str
    box: tuple[int, ...]
    confidence: float
    reading: str = ""
    note: str = ""


class Finder(Protocol):
    """Finds one kind of thing in a picture.

    Attributes:
        name: Its name, as failures show it.
    """

    name: str

    def look(self, photo: Photo) -> Iterable[Sight]:
        """Yield what it sees.

        Raises:
            PictureError: It cannot do its work; the message says why.
        """
        ...
