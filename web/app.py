"""The app: everything that is served, put together around one checker."""

from __future__ import annotations

import io
import secrets
from datetime import UTC, datetime
from functools import partial
from typing import IO, TYPE_CHECKING

import flask
from werkzeug.middleware.proxy_fix import ProxyFix

from checker.drafts import Draft
from checker.pictures.sighting import sighted
from checker.schedules.checking import Recipe
from checker.web import api, guard, problems, signin
from checker.web.config import Config, is_loopback
from checker.web.pages.routes import pages_blueprint
from checker.web.pages.site import Site
from checker.web.rates import Rate
from checker.web.warming import warm_up

if TYPE_CHECKING:
    from collections.abc import Iterable
    from wsgiref.types import StartResponse, WSGIEnvironment

    from checker import Checker

_MOST_PARTS = 400
_UNCOUNTED = "/static/"


class _Request(flask.Request):
    """A request of which nothing ever touches the disk."""

    # Werkzeug keeps uploads beyond 500 kB in a temporary file.
    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        del total_content_length, content_type, filename, content_length
        return io.BytesIO()


class _App(flask.Flask):
    request_class = _Request

    def select_jinja_autoescape(self, filename: str | None) -> bool:
        """Escape in every template; Flask by itself does not in those that end in .j2."""
        del filename
        return True


class _Forwarded(ProxyFix):
    """Believes a proxy on this machine who asks, how and for which name; and nobody else."""

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        if is_loopback(environ.get("REMOTE_ADDR", "")):
            return super().__call__(environ, start_response)
        return self.app(environ, start_response)


def create_app(
    checker: Checker, config: Config | None = None, *, warm: bool = False
) -> flask.Flask:
    """Return the app.

    Args:
        checker: What checks; it reads one draft here, so that everything is loaded
            before anybody asks.
        config: How it is served.
        warm: Whether to load everything else as well that is loaded when it is first needed.
    """
    config = config or Config()
    checker.check(Draft("Welcome to our page!"))
    app = _App("checker.web", root_path=flask.helpers.get_root_path("checker.web"))
    app.config.update(
        SECRET_KEY=secrets.token_bytes(32),  # new with each start: forms and sign-ins end with it
        MAX_CONTENT_LENGTH=config.most_bytes,
        MAX_FORM_MEMORY_SIZE=config.most_bytes,
        MAX_FORM_PARTS=_MOST_PARTS,
        SESSION_COOKIE_NAME="checker",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SECURE=config.serving.behind_proxy or not is_loopback(config.host),
        # A provider of accounts sends people back from its own site.
        SESSION_COOKIE_SAMESITE="Lax" if config.serving.openid else "Strict",
        PERMANENT_SESSION_LIFETIME=signin.HOURS * 3600,
        PROPAGATE_EXCEPTIONS=False,
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]
    site = _site(checker, config)
    guard.add_to(app, config)
    _limit(app, Rate(config.rate, config.burst))
    problems.add_to(app, site)
    signin.add_to(app, config)
    app.context_processor(lambda: {"bare": False, "on_this_computer": is_loopback(config.host)})
    app.register_blueprint(pages_blueprint(site))
    app.register_blueprint(api.blueprint(site, config))
    _tell_health(app)
    if warm:
        warm_up(app, site)
    if config.serving.behind_proxy:
        app.wsgi_app = _Forwarded(app.wsgi_app, x_for=1, x_proto=1, x_host=1)  # type: ignore[method-assign]
    return app


def _site(checker: Checker, config: Config) -> Site:
    return Site(
        checker.check,
        partial(sighted, studio=checker.studio),
        checker.studio.copy,
        Recipe(lambda: checker),
        checker.policy,
        checker.school.profile.name if checker.school else "",
        config.most_photos,
        config.most_bytes,
        config.most_characters,
    )


def _limit(app: flask.Flask, rate: Rate) -> None:
    @app.before_request
    def limited() -> None:
        path = flask.request.path
        if not path.startswith(_UNCOUNTED) and not rate.allows(flask.request.remote_addr or ""):
            raise problems.Problem(429)


def _tell_health(app: flask.Flask) -> None:
    since = datetime.now(UTC).isoformat(timespec="seconds")

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        return {"status": "ready", "since": since}
