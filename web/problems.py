"""What is said when a request cannot be answered: a page, or data for programs (RFC 9457)."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import flask
from werkzeug.exceptions import HTTPException

from checker.errors import InputError
from checker.web.breaking import log_kind
from checker.web.pages.checking import LIVE
from checker.web.pages.errors import error_page

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from checker.web.pages.site import Site

MEDIA_TYPE = "application/problem+json"
API = "/api/"

SAYS = {
    400: "The request could not be understood. Try again.",
    401: "Sign in first.",
    403: "This is not allowed from here. Load the page again and try once more.",
    404: "There is nothing under this address.",
    405: "This address does not take that kind of request.",
    408: "The request took too long to arrive. Try again.",
    409: "A photo has to be sent once more. Press the button again.",
    413: "This is too large. Leave some pictures out, or make the text shorter.",
    415: "This kind of content cannot be read here.",
    421: (
        "This name is not one under which the checker may be asked for. Whoever looks after it "
        "can add the name to “hosts” in the serving file."
    ),
    431: "The request’s header is too long. Delete this site’s cookies, and try again.",
    429: "Too many requests at once. Wait a few seconds and try again.",
    500: "Something broke in the checker, and this was not checked. Your words are still here.",
    501: "This kind of request is not understood here.",
    503: "Too much is being sent at the moment. Wait a minute, then try again.",
}
"""What is wrong and what to do, where nothing more is known than the status."""


class Problem(HTTPException):
    """A request that cannot be answered, with a sentence of our own.

    Args:
        status: The HTTP status.
        says: What is wrong and what to do; never a word of a draft.
    """

    def __init__(self, status: int, says: str = "") -> None:
        self.code = status
        super().__init__(says or SAYS[status])
        self.says = says


def add_to(app: flask.Flask, site: Site) -> None:
    """Let the app answer every error in one of the two ways."""

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> ResponseReturnValue:
        return _answer(site, error.code or 500, getattr(error, "says", ""), error)

    @app.errorhandler(InputError)
    def unusable(error: InputError) -> ResponseReturnValue:
        return _answer(site, 400, str(error))

    @app.errorhandler(Exception)
    def broken(error: Exception) -> ResponseReturnValue:
        log_kind(error)
        return _answer(site, 500)


def problem(status: int, says: str = "") -> flask.Response:
    """Return problem details (RFC 9457, section 3)."""
    return flask.Response(json.dumps(details(status, says)), status, mimetype=MEDIA_TYPE)


def details(status: int, says: str = "") -> dict[str, Any]:
    """Return the members of problem details."""
    title = HTTPStatus(status).phrase
    detail = says or SAYS.get(status, title)
    return {"type": "about:blank", "title": title, "status": status, "detail": detail}


def _answer(
    site: Site, status: int, says: str = "", error: HTTPException | None = None
) -> ResponseReturnValue:
    if error is not None and 300 <= status < 400:  # noqa: PLR2004  (a redirection is no problem)
        return error
    if flask.request.path.startswith(API) or LIVE in flask.request.headers:
        response = problem(status, says)
    else:
        says = says or SAYS.get(status, SAYS[500])
        response = flask.make_response(error_page(site, status, says))
    if isinstance(getattr(error, "valid_methods", None), (list, tuple, set)):
        response.headers["Allow"] = ", ".join(sorted(error.valid_methods))  # type: ignore[union-attr]
    if status == HTTPStatus.UNAUTHORIZED and flask.request.path.startswith(API):
        response.headers["WWW-Authenticate"] = 'Basic realm="checker", charset="UTF-8"'
    if status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
        response.headers["Retry-After"] = "5"
    return response
