"""Safe copies of photos: upright, without hidden data, with faces and more made unrecognisable."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import flask

from checker.pictures.errors import PictureError
from checker.pictures.studio import HIDDEN
from checker.web.pages.checking import LIVE, page, read_form
from checker.web.pages.sightings import photos_attached

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from checker.drafts import Picture
    from checker.web.pages.site import Site

_UNUSABLE = 400
_NONE = "Choose the photos first"


def add_to(blueprint: flask.Blueprint, site: Site) -> None:
    """Put the copies under their address."""

    @blueprint.post("/safe-copy")
    def safe_copy() -> ResponseReturnValue:
        photos = list(photos_attached())[: site.most_photos]
        if not photos:
            return _refused(site, _NONE)
        hide = [what for what in flask.request.form.getlist("hide") if what in HIDDEN]
        try:
            with site.looks.one():
                made = [site.copy(photo, hide) for photo in photos]
        except PictureError as error:
            return _refused(site, f"No safe copy could be made: {error}")
        return _attached(made)


def _refused(site: Site, says: str) -> ResponseReturnValue:
    if LIVE in flask.request.headers:
        return {"detail": says}, _UNUSABLE
    return page(site, read_form(site), problems={"photo": says}), _UNUSABLE


def _attached(copies: list[Picture]) -> flask.Response:
    """Return one picture as it is, several in a ZIP archive; named by number, not by child."""
    if len(copies) == 1:
        return _download(copies[0].data, "safe-photo.jpg", "image/jpeg")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number, copy in enumerate(copies, start=1):
            archive.writestr(f"safe-photo-{number}.jpg", copy.data)
    return _download(packed.getvalue(), "safe-photos.zip", "application/zip")


def _download(data: bytes, name: str, kind: str) -> flask.Response:
    response = flask.Response(data, mimetype=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
