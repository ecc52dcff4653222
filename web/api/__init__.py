"""The HTTP interface for programs: drafts in, reports out, as interface and openapi.yaml say."""

from __future__ import annotations

import io
from contextlib import nullcontext
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import flask
import yaml

from checker.schedules.check import check_in_batches
from checker.schedules.crew import crew_of
from checker.schedules.together import Together
from checker.schedules.writers import BY_ROW, write_report
from checker.web.api.reading import draft_of, form_of, schedule_of
from checker.web.breaking import without_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.schedules.checked import Checked
    from checker.schedules.schedule import Schedule
    from checker.web.config import Config
    from checker.web.pages.site import Site


def blueprint(site: Site, config: Config) -> flask.Blueprint:
    """Return the addresses under /api/v1."""
    api = flask.Blueprint("api", __name__, url_prefix="/api/v1")

    @api.post("/check")
    def check() -> dict[str, Any]:
        draft = draft_of(site, config)
        with site.looks.one() if draft.images else nullcontext():
            return site.check(draft).as_json()

    @api.post("/batch")
    def batch() -> flask.Response:
        opened, form = schedule_of(), form_of()
        parts = flask.stream_with_context(without_words(_marked(site, opened, form)))
        marked = flask.Response(parts, mimetype=form.media_type)
        return site.files.until_sent(marked)

    @api.get("/policies")
    def policies() -> dict[str, Any]:
        return {
            "policies": [
                {
                    "id": one.id,
                    "title": one.title,
                    "organisation": one.organisation,
                    "default": one is site.policy,
                }
                for one in site.policies
            ]
        }

    @api.get("/openapi.json")
    def openapi() -> dict[str, Any]:
        return _description(site)

    return api


def _marked(site: Site, opened: Schedule, form: Any) -> Iterator[bytes]:  # noqa: ANN401
    results = _results(site, opened)
    writer = BY_ROW.get(form.ending)
    if writer:
        yield writer.head(opened)
        for one in results:
            yield writer.row(opened, one)
        return
    kept, stream = list(results), io.BytesIO()
    write_report(form.ending, opened, lambda: kept, stream)
    yield stream.getvalue()


def _results(site: Site, opened: Schedule) -> Iterator[Checked]:
    together = Together(site.recipe, (post.draft for post in opened.posts() if post.draft))
    with crew_of(site.recipe, 1) as crew:
        for some in check_in_batches(opened, crew, together=together):
            yield from some


def _description(site: Site) -> dict[str, Any]:
    """Return the description, with the policies that there are."""
    text = (files("checker.web.api") / "openapi.yaml").read_text(encoding="utf-8")
    described: dict[str, Any] = yaml.safe_load(text)
    described["components"]["schemas"]["Policy"]["enum"] = ["", *(one.id for one in site.policies)]
    return described
