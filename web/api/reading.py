"""What a program sends, read: a draft as JSON or as a form with pictures, a file of posts."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import flask

from checker.drafts import Account, Draft, Picture
from checker.errors import InputError
from checker.schedules.schedule import Options, Schedule, open_schedule
from checker.schedules.source import Source
from checker.web.lengths import MOST_CHARACTERS, is_too_long
from checker.web.problems import Problem

if TYPE_CHECKING:
    from checker.web.config import Config
    from checker.web.pages.site import Site

MOST_POSTS = 5_000
_LISTS = ("poll", "approvals")


class Form(NamedTuple):
    """A form in which marked posts are handed back."""

    ending: str
    media_type: str


FORMS = {
    "jsonl": Form(".jsonl", "application/x-ndjson"),
    "csv": Form(".csv", "text/csv"),
    "html": Form(".html", "text/html"),
}
"""No workbook: it is put together in a file, and nothing of a draft may reach the disk."""


def draft_of(site: Site, config: Config) -> Draft:
    """Return the draft of a request.

    Raises:
        Problem: It is none, or too large.
    """
    kind = flask.request.mimetype
    if kind == "application/json":
        values = _json()
        if values.get("images"):
            raise Problem(400, "Send pictures as files of a multipart form, not as paths.")
    elif kind == "multipart/form-data":
        values = _form(config)
    else:
        raise Problem(415, "Send application/json, or multipart/form-data with pictures.")
    try:
        draft = Draft.from_mapping(values)
    except InputError as error:
        raise Problem(400, str(error)) from None
    return _permitted(draft, site, config)


def _permitted(draft: Draft, site: Site, config: Config) -> Draft:
    """Refuse what a file on this machine could be read through, and what is too long."""
    words = (draft.text, draft.alt_text, draft.title, draft.first_comment, *draft.poll)
    if sum(map(len, words)) > config.most_characters:
        raise Problem(413, f"A draft has at most {config.most_characters:,} characters.")
    if not draft.images and not any(one.strip() for one in (*words, draft.link)):
        raise Problem(400, 'There is nothing to check: "text" is empty.')
    if draft.policy and site.policy_of(draft.policy) is None:
        raise Problem(400, "Unknown policy. GET /api/v1/policies lists those that there are.")
    if draft.policy == site.policy.id:
        # A school's own pack is no built-in one, and cannot be loaded by its id.
        return replace(draft, policy="")
    return draft


def _json() -> dict[str, Any]:
    try:
        values = json.loads(flask.request.get_data().decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise Problem(400, "This is not JSON in UTF-8.") from None
    if not isinstance(values, dict):
        raise Problem(400, "A draft is one JSON object.")
    return values


def _form(config: Config) -> dict[str, Any]:
    form = flask.request.form
    values: dict[str, Any] = {
        name: form.getlist(name) if name in _LISTS else form[name] for name in form
    }
    if unknown := sorted(set(flask.request.files) - {"images"}):
        raise Problem(400, f"Unknown file field {unknown[0][:40]!r}. Pictures go into 'images'.")
    if "images" in values:
        raise Problem(400, "Send pictures as files, not as paths.")
    files = [one for one in flask.request.files.getlist("images") if one.filename]
    if len(files) > config.most_photos:
        raise Problem(413, f"A post has at most {config.most_photos} pictures.")
    values["images"] = tuple(Picture(str(one.filename), one.read()) for one in files)
    values.setdefault("text", "" if files else None)
    return values


def form_of() -> Form:
    """Return the form in which the answer is wanted.

    Raises:
        Problem: There is no such form.
    """
    name = flask.request.form.get("format", "jsonl")
    if name not in FORMS:
        raise Problem(400, f"Unknown format. The formats are {', '.join(FORMS)}.")
    return FORMS[name]


def schedule_of() -> Schedule:
    """Return the posts of an uploaded file.

    Raises:
        Problem: There is no file, or it cannot be read as posts.
    """
    if flask.request.mimetype != "multipart/form-data":
        raise Problem(415, "Send multipart/form-data with a file in the field 'file'.")
    upload = flask.request.files.get("file")
    data = upload.read() if upload else b""
    if upload is None or not upload.filename or not data:
        raise Problem(400, "There is no file in the field 'file', or it is empty.")
    account = flask.request.form.get("account", "official")
    if account not in set(Account):
        raise Problem(400, f"Unknown account. The accounts are {', '.join(Account)}.")
    try:
        opened = open_schedule(
            Source(upload.filename, data=data), Options(account=Account(account))
        )
    except InputError as error:
        raise Problem(400, f"{error.problem}. {error.remedy}") from None
    if opened.count > MOST_POSTS:
        raise Problem(413, f"A file has at most {MOST_POSTS:,} posts here. Split it.")
    if is_too_long(opened):
        raise Problem(
            413, f"The posts have at most {MOST_CHARACTERS:,} characters. Split the file."
        )
    return opened
