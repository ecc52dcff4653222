"""Answers to questions about pictures, step by step, so that what is done counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from checker.drafts import Picture
from checker.errors import reason_of
from checker.pictures.copying import safe_copy
from checker.pictures.decoding import decode
from checker.pictures.errors import PictureError
from checker.pictures.lettering.codes import codes
from checker.pictures.lettering.reading import LetteringReader
from checker.pictures.logo import Logo
from checker.pictures.metadata.reading import given_away
from checker.pictures.opening import picture_of
from checker.pictures.people.finder import PeopleFinder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from checker.pictures.copying import Places
    from checker.pictures.decoding import Decoded
    from checker.pictures.finder import Finder, Sight
    from checker.pictures.photo import Photo

Frame = dict[str, Any]

_TOO_MUCH = "it needs too much memory; make the picture smaller"
_ALLOCATION = re.compile(r"bad_alloc|allocate|insufficient memory", re.IGNORECASE)
"""What onnxruntime and OpenCV say where there is no memory left, in errors of their own."""


class Answering:
    """Everything that looks at pictures, loaded."""

    def __init__(self) -> None:
        self._people = PeopleFinder()
        self._lettering = LetteringReader()
        self._logos: tuple[tuple[Logo, ...], Finder] | None = None

    def answer(self, question: Mapping[str, Any]) -> Iterator[Frame]:
        """Yield a frame for each step that is done."""
        steps = self._copied if "hide" in question else self._looked
        try:
            picture = picture_of(question)
        except (OSError, ValueError) as error:
            yield _failed("picture", f"it cannot be read ({reason_of(error)})")
        else:
            yield from steps(picture, question)

    def _looked(self, picture: Picture, question: Mapping[str, Any]) -> Iterator[Frame]:
        """Yield what can be seen in a picture."""
        decoded = None
        try:
            decoded = decode(picture)
        except PictureError as error:
            yield _failed("picture", str(error))
        else:
            yield _opened(decoded)
        yield from _guarded("file", lambda: _file(picture, decoded))
        if decoded is None:
            return
        photo = decoded.photo
        yield from _guarded("people", lambda: {"people": self._people.people(photo)})
        if logos := _logos(question):
            yield from _guarded(
                "logos", lambda: {"sights": _plain(self._finder(logos).look(photo))}
            )
        yield from _guarded("lettering", lambda: {"lines": self._lines(photo)})

    def _copied(self, picture: Picture, question: Mapping[str, Any]) -> Iterator[Frame]:
        """Yield the safe copy of a picture."""
        logos = _logos(question)

        def places(what: str) -> Places:
            return {
                "faces": lambda photo: [one.box for one in self._people.people(photo)],
                "logos": lambda photo: [one.box for one in self._finder(logos).look(photo)],
                "lettering": lambda photo: [
                    *self._lettering.places(photo),
                    *(box for line in codes(photo) for _, _, box in line.words),
                ],
            }[what]

        finders = {what: places(what) for what in question["hide"] if what != "logos" or logos}
        yield from _guarded("copy", lambda: safe_copy(decode(picture).photo, finders)._asdict())

    def _lines(self, photo: Photo) -> list[Any]:
        return [*self._lettering.lines(photo), *codes(photo)]

    def _finder(self, logos: tuple[Logo, ...]) -> Finder:
        if self._logos is None or self._logos[0] != logos:
            from checker.pictures.logos.finder import open_finder  # noqa: PLC0415  (not for all)

            self._logos = (logos, open_finder(logos))
        return self._logos[1]


def _opened(decoded: Decoded) -> Frame:
    frame: Frame = {"step": "picture", "width": decoded.photo.width, "height": decoded.photo.height}
    if decoded.unseen:
        frame["failed"] = decoded.unseen
    if decoded.note:
        frame["note"] = decoded.note
    return frame


def _file(picture: Picture, decoded: Decoded | None) -> Frame:
    given = given_away(picture.data, decoded.photo if decoded else None)
    return given._asdict() | {"sights": _plain(given.sights)}


def _guarded(step: str, look: Callable[[], Frame]) -> Iterator[Frame]:
    """Yield a step's frame; whatever breaks is named, without a word of what it was about."""
    try:
        yield {"step": step, **look()}
    except PictureError as error:
        yield _failed(step, str(error))
    except MemoryError:
        yield _failed(step, _TOO_MUCH)
    except Exception as error:  # noqa: BLE001  (whatever breaks must be named in the report)
        broken = f"this part of the checker broke down ({type(error).__name__})"
        yield _failed(step, _TOO_MUCH if _ALLOCATION.search(str(error)) else broken)


def _failed(step: str, why: str) -> Frame:
    return {"step": step, "failed": why}


def _plain(sights: Any) -> list[Sight]:  # noqa: ANN401  (any iterable of sights)
    return [one._replace(box=tuple(map(int, one.box))) for one in sights]


def _logos(question: Mapping[str, Any]) -> tuple[Logo, ...]:
    return tuple(
        Logo(name, tuple(Picture(*picture) for picture in pictures))
        for name, pictures in question.get("logos", ())
    )
