"""The pages, each under its address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flask
import jinja2

from checker.output.html import page_environment
from checker.web.pages import checking, copies, policies, schedules

if TYPE_CHECKING:
    from flask.blueprints import BlueprintSetupState

    from checker.web.pages.site import Site


def pages_blueprint(site: Site) -> flask.Blueprint:
    """Return the pages of a site."""
    blueprint = flask.Blueprint("pages", __name__)
    blueprint.record_once(_with_templates)
    checking.add_to(blueprint, site)
    copies.add_to(blueprint, site)
    policies.add_to(blueprint, site)
    schedules.add_to(blueprint, site)
    blueprint.app_context_processor(lambda: {"school_name": site.school})
    return blueprint


def _with_templates(state: BlueprintSetupState) -> None:
    """Let the pages use the templates of saved reports, so that both mark words alike."""
    app = state.app
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    shared = page_environment().loader
    own = app.jinja_loader
    app.jinja_loader = jinja2.ChoiceLoader([one for one in (own, shared) if one])
