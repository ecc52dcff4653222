"""Scheduled posts: a file uploaded, checked while the page says how far it is, and shown.

Nothing of it is kept: the answer to the upload carries everything, the marked file included,
so there is nothing to fetch later, and nothing left behind when somebody closes the page.
"""

from __future__ import annotations

import base64
import io
import json
from typing import TYPE_CHECKING, Any

import flask

from checker.drafts import Account
from checker.errors import InputError
from checker.schedules.check import check_in_batches
from checker.schedules.crew import crew_of
from checker.schedules.readers import READABLE
from checker.schedules.schedule import Options, Schedule, open_schedule
from checker.schedules.source import Source
from checker.schedules.together import Together
from checker.schedules.writers import BY_ROW, write_report
from checker.web.breaking import log_kind
from checker.web.lengths import MOST_CHARACTERS, is_too_long
from checker.web.pages.checking import LIVE
from checker.web.pages.form import ACCOUNTS
from checker.web.pages.planned import plan_view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask.typing import ResponseReturnValue

    from checker.schedules.checked import Checked
    from checker.web.pages.site import Site

MOST_POSTS = 2000
"""Posts that one page can show; a browser on a phone grows slow with more."""

_UNREADABLE = 400
_KINDS = "Choose a CSV or Excel file, a calendar (.ics) or JSON Lines"
_BROKEN = "Something broke in the checker, and this file was not checked to its end."
_SPLIT = "Split it, or use `checker batch` on the command line"
_TYPES = {".csv": "text/csv", ".html": "text/html"}


def add_to(blueprint: flask.Blueprint, site: Site) -> None:
    """Put the pages under their addresses."""

    @blueprint.get("/schedule")
    def schedule() -> ResponseReturnValue:
        return page()

    @blueprint.post("/schedule")
    def checked_schedule() -> ResponseReturnValue:
        return _answer(site)


def page(
    plan: dict[str, Any] | None = None, problems: dict[str, str] | None = None, account: str = ""
) -> str:
    """Return the page for a file of posts, with the results once it is checked."""
    return flask.render_template(
        "schedule.html.j2",
        here="schedule",
        accounts=ACCOUNTS,
        readable=READABLE,
        account=account or Account.OFFICIAL.value,
        problems=problems or {},
        plan=plan,
    )


def _answer(site: Site) -> ResponseReturnValue:
    live, account = LIVE in flask.request.headers, _account()
    try:
        opened = _opened(account)
    except InputError as error:
        # The file's name is left out: whoever chose the file knows it.
        problem = f"{error.problem[0].upper()}{error.problem[1:]}. {error.remedy}".strip()
        if live:
            return _streamed(iter([{"problem": problem}]))
        return page(problems={"file": problem}, account=account.value), _UNREADABLE
    if live:
        return site.files.until_sent(_streamed(_told(site, opened)))
    with site.files.one():
        results = [one for batch in _checked(site, opened) for one in batch]
    return page(_plan(site, opened, results), account=account.value)


def _account() -> Account:
    account = flask.request.form.get("account", "")
    return Account(account) if account in set(Account) else Account.OFFICIAL


def _opened(account: Account) -> Schedule:
    upload = flask.request.files.get("file")
    data = upload.read() if upload else b""
    if upload is None or not upload.filename:
        raise InputError("choose a file first", remedy="")
    if not data:
        raise InputError("this file is empty", remedy="Export it again")
    if not upload.filename.casefold().endswith(READABLE):
        raise InputError("posts are not read from files of this kind", remedy=_KINDS)
    opened = open_schedule(Source(upload.filename, data=data), Options(account=account))
    if opened.count > MOST_POSTS:
        raise InputError(
            f"this file holds {opened.count} posts, and a page can show {MOST_POSTS}",
            remedy=_SPLIT,
        )
    if is_too_long(opened):
        raise InputError(
            f"the posts of this file have more than {MOST_CHARACTERS:,} characters", remedy=_SPLIT
        )
    return opened


def _checked(site: Site, opened: Schedule) -> Iterator[list[Checked]]:
    together = Together(site.recipe, (post.draft for post in opened.posts() if post.draft))
    with crew_of(site.recipe, 1) as crew:
        yield from check_in_batches(opened, crew, together=together)


def _told(site: Site, opened: Schedule) -> Iterator[dict[str, Any]]:
    """Yield how far it is after every few posts, and at last the results."""
    results: list[Checked] = []
    yield {"done": 0, "of": opened.count}
    for batch in _checked(site, opened):
        results += batch
        yield {"done": sum(not one.is_blank for one in results), "of": opened.count}
    plan = _plan(site, opened, results)
    yield {
        "html": flask.render_template("plan.html.j2", plan=plan),
        "sentence": plan["sentence"],
    }


def _streamed(values: Iterator[dict[str, Any]]) -> flask.Response:
    lines = (json.dumps(value) + "\n" for value in _to_the_end(values))
    return flask.Response(flask.stream_with_context(lines), mimetype="application/x-ndjson")


def _to_the_end(values: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield values; where they break off, a sentence that says so."""
    try:
        yield from values
    except Exception as error:  # noqa: BLE001  (whatever it is, somebody waits for a word)
        log_kind(error)
        yield {"problem": _BROKEN}


def _plan(site: Site, opened: Schedule, results: list[Checked]) -> dict[str, Any]:
    return {
        **plan_view(opened, results),
        "policy": site.policy,
        "files": [
            {
                "label": label,
                "name": f"checked{form}",
                "link": _as_link(_TYPES[form], _report(form, opened, results)),
            }
            for form, label in ((".csv", "The marked file (CSV)"), (".html", "Report (HTML)"))
        ],
    }


def _report(form: str, opened: Schedule, results: list[Checked]) -> bytes:
    if form in BY_ROW:
        writer = BY_ROW[form]
        return writer.head(opened) + b"".join(writer.row(opened, one) for one in results)
    stream = io.BytesIO()
    write_report(form, opened, lambda: results, stream)
    return stream.getvalue()


def _as_link(kind: str, data: bytes) -> str:
    """Return bytes as an address that holds them (RFC 2397), to be saved without asking again."""
    return f"data:{kind};charset=utf-8;base64,{base64.b64encode(data).decode()}"
