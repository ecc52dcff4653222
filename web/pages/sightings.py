"""Photos that were looked at: the page keeps what was seen, signed by us, and sends that back.

So a check while somebody types costs no upload and no second look, and still nothing is kept here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import flask
from itsdangerous import BadData, URLSafeSerializer

from checker.drafts import Picture
from checker.pictures.sighting import Sighting

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEN = "seen"
"""The field with what was seen in each photo, in order; empty where the photo is attached."""
_FORGOTTEN = 409


def photos_attached() -> Iterator[Picture]:
    """Yield the photos whose bytes the request carries."""
    for one in flask.request.files.getlist("photo"):
        if one.filename:
            yield Picture(one.filename, one.read())


def photos_sent() -> list[Picture]:
    """Return the photos of the request, in order; some were looked at before.

    Raises:
        HTTPException: Status 409: one is neither attached nor known, and has to be sent again.
    """
    attached = photos_attached()
    known = [
        unsealed(value) if value else next(attached, None)
        for value in flask.request.form.getlist(SEEN)
    ]
    photos = [one for one in known if one is not None]
    if len(photos) < len(known):
        flask.abort(_FORGOTTEN)
    return [*photos, *attached]


def sealed(photo: Picture) -> str:
    """Return what was seen in a photo, signed; empty where it was not looked at."""
    if not isinstance(photo, Sighting):
        return ""
    return str(_signing().dumps([photo.name, photo.digest, photo.frames]))


def unsealed(value: str) -> Sighting | None:
    """Return what was seen in a photo; None where this very server has not signed it."""
    try:
        name, digest, frames = _signing().loads(value)
    except BadData:
        return None
    return Sighting(name, b"", digest, frames)


def _signing() -> URLSafeSerializer:
    return URLSafeSerializer(flask.current_app.secret_key or "", salt="what was seen in a photo")
