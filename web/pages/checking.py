"""The page on which one post is checked, and its report to keep."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import flask
from werkzeug.exceptions import ClientDisconnected

from checker.errors import InputError
from checker.output.html import render
from checker.output.item import Item
from checker.output.wording import OUTCOMES, verdict_sentence
from checker.pictures.sighting import Sighting
from checker.web.pages.doing import Done, do
from checker.web.pages.form import ACCOUNTS, PLATFORMS, CheckForm
from checker.web.pages.sightings import photos_sent, sealed
from checker.web.pages.view import mirror, result_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask.typing import ResponseReturnValue

    from checker.drafts import Picture
    from checker.web.pages.site import Site

LIVE = "X-Live"
"""The header by which the page's own script asks for values instead of a page."""
_OUTCOMES = {outcome.word: words for outcome, words in OUTCOMES.items()}
_UNREADABLE = 400


def add_to(blueprint: flask.Blueprint, site: Site) -> None:
    """Put the page under its addresses."""

    @blueprint.get("/")
    def check() -> ResponseReturnValue:
        return page(site, CheckForm())

    @blueprint.post("/")
    def answer() -> ResponseReturnValue:
        return _answer(site, read_form(site))

    @blueprint.post("/report")
    def report() -> ResponseReturnValue:
        return _report(site, read_form(site))


def read_form(site: Site) -> CheckForm:
    """Return the form that the request carries; the school's own policy needs no name."""
    form = CheckForm.read(flask.request.form, photos_sent())
    return replace(form, policy="") if form.policy == site.policy.id else form


def page(
    site: Site, form: CheckForm, done: Done | None = None, problems: dict[str, str] | None = None
) -> str:
    """Return the page with a form and, once it is checked, the answer."""
    return flask.render_template(
        "check.html.j2",
        here="check",
        form=form,
        problems=problems or {},
        policies=_choices(site),
        accounts=ACCOUNTS,
        platforms=PLATFORMS,
        limits={"photos": site.most_photos, "bytes": site.most_bytes},
        **_answer_values(site, form, done),
    )


def _answer(site: Site, form: CheckForm) -> ResponseReturnValue:
    if problems := _problems(site, form):
        return _refused(site, form, problems)
    form = _looked_at(site, form)
    try:
        done = do(form, flask.request.form.get("do", "check"), _reason(), site.check)
    except InputError as error:
        return _refused(site, form, {"text": str(error)})
    if LIVE in flask.request.headers:
        return flask.jsonify(_live(site, form, done))
    return page(site, done.form, done)


def _looked_at(site: Site, form: CheckForm) -> CheckForm:
    """Return the form with what is seen in its photos."""
    if all(isinstance(one, Sighting) for one in form.photos):
        return form
    with site.looks.one():
        return replace(form, photos=tuple(map(_while_awaited(site.look), form.photos)))


def _while_awaited(look: Callable[[Picture], Picture]) -> Callable[[Picture], Picture]:
    """Return what looks at photos as long as somebody waits for the answer."""
    has_gone = flask.request.environ.get("waitress.client_disconnected", bool)

    def look_if_awaited(photo: Picture) -> Picture:
        if has_gone():
            raise ClientDisconnected
        return look(photo)

    return look_if_awaited


def _problems(site: Site, form: CheckForm) -> dict[str, str]:
    """Return what has to be mended before the form can be checked here, by the field's name."""
    problems = form.problems
    if len(form.photos) > site.most_photos:
        problems["photo"] = f"Choose {site.most_photos} photos at most"
    if len(form.text) > site.most_characters:
        problems["text"] = f"Shorten your post to {site.most_characters:,} characters at most"
    if site.policy_of(form.policy) is None:
        problems["policy"] = "Choose one of the policies in the list"
    return problems


def _refused(site: Site, form: CheckForm, problems: dict[str, str]) -> ResponseReturnValue:
    if LIVE in flask.request.headers:
        return flask.jsonify(_nothing(site, form, problems))
    return page(site, form, problems=problems), _UNREADABLE


def _report(site: Site, form: CheckForm) -> ResponseReturnValue:
    if problems := _problems(site, form):
        return _refused(site, form, problems)
    done = do(_looked_at(site, form), "check", "", site.check)
    response = flask.make_response(render([Item("Your post", done.draft, done.report)]))
    response.headers["Content-Disposition"] = 'attachment; filename="post-check.html"'
    return response


def _reason() -> str:
    verb, _, key = flask.request.form.get("do", "").partition(" ")
    return flask.request.form.get(f"why {key}", "") if verb == "aside" else ""


def _answer_values(site: Site, form: CheckForm, done: Done | None) -> dict[str, Any]:
    if done is None:
        return {"view": None, "mirror": [(form.text, "", "")], "notice": "", "problem": ""}
    policy = site.policy_of(done.form.policy) or site.policy
    return {
        "view": result_view(done, policy),
        "mirror": list(mirror(done)),
        "notice": done.notice,
        "problem": done.problem,
        "problem_at": flask.request.form.get("do", "").partition(" ")[2],
        "outcomes": _OUTCOMES,
    }


def _live(site: Site, sent: CheckForm, done: Done) -> dict[str, Any]:
    """Return what the page's script puts into it; None for what stays as it was sent."""
    values = _answer_values(site, done.form, done)
    form = done.form
    return {
        "html": flask.render_template("result.html.j2", form=form, **values),
        "marks": values["mirror"],
        "asides": [one.as_value() for one in form.asides],
        "text": form.text if form.text != sent.text else None,
        "fields": {
            name: value
            for name in ("title", "first_comment", "link")
            if (value := getattr(form, name)) != getattr(sent, name)
        },
        "alt_texts": form.alt_texts if form.alt_texts != sent.alt_texts else None,
        "seen": list(map(sealed, form.photos)),
        "verdict": done.report.verdict.word,
        "sentence": verdict_sentence(done.report),
        "said": done.problem or done.notice,
        "problem": bool(done.problem),
    }


def _nothing(site: Site, form: CheckForm, problems: dict[str, str]) -> dict[str, Any]:
    """Return what the page's script shows where nothing can be checked.

    Why is left unsaid to somebody who has pressed no button and not begun to write.
    """
    values = _answer_values(site, form, None)
    refused = {} if form.is_empty and "do" not in flask.request.form else problems
    return {
        "html": flask.render_template("result.html.j2", form=form, refused=refused, **values),
        "marks": values["mirror"],
        "asides": [one.as_value() for one in form.asides],
        "text": None,
        "fields": {},
        "alt_texts": None,
        "seen": [],
        "verdict": "",
        "sentence": "",
        "said": "",
        "problem": bool(refused),
    }


def _choices(site: Site) -> list[dict[str, Any]]:
    return [
        {
            "id": one.id,
            "title": one.title,
            "organisation": one.organisation,
            "is_ours": bool(site.school) and one is site.policy,
        }
        for one in site.policies
    ]
