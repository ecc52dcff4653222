"""What people see when something is wrong: a sentence that helps, and their draft still there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flask
from werkzeug.exceptions import HTTPException

from checker.web.pages.checking import page, read_form
from checker.web.pages.form import CheckForm
from checker.web.pages.leading import leading_fields

if TYPE_CHECKING:
    from checker.web.pages.site import Site

_TITLES = {
    400: "That did not work",
    401: "Sign in first",
    403: "You may not do that",
    404: "There is no such page",
    405: "That did not work",
    408: "That took too long",
    413: "That is too large",
    415: "That did not work",
    429: "One moment, please",
}
_OURS = "Something went wrong here"
_WITH_DRAFT = frozenset({"pages.answer", "pages.report", "pages.safe_copy"})


def error_page(site: Site, status: int, says: str) -> tuple[str, int]:
    """Return a page that says what is wrong; where a draft was sent, with the draft in the box.

    Args:
        site: Where the pages stand.
        status: The status of HTTP.
        says: What is wrong and what to do, in a sentence or two.
    """
    form = _draft_sent(site)
    if form is not None:
        return page(site, form, problems={"text": says}), status
    title = _TITLES.get(status, _OURS)
    return flask.render_template("error.html.j2", here="", title=title, says=says), status


def _draft_sent(site: Site) -> CheckForm | None:
    if flask.request.method != "POST" or flask.request.endpoint not in _WITH_DRAFT:
        return None
    try:
        form = read_form(site)
    except HTTPException:  # a request so broken or so large that its form cannot be read
        form = CheckForm.read(leading_fields(flask.request))
    return None if form.is_empty else form
