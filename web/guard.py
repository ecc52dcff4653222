"""What every request has to pass, and what every answer carries."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import flask
from markupsafe import Markup

from checker.web.problems import API, Problem

if TYPE_CHECKING:
    from checker.web.config import Config

TOKEN = "csrf"  # noqa: S105  (a name)
"""The name of the form's field, and of the session's value, against forged requests."""

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_EXPIRED = "This page had been open for so long that its form expired. Press the button once more."

HEADERS = {
    # Nothing but what this very server sends; no inline script or style (CSP level 3).
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # With "no-referrer" browsers hide from us, too, which page a form comes from.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}
"""What every answer says (OWASP Secure Headers Project)."""
_A_YEAR = "max-age=31536000"
"""For which a browser that came encrypted comes encrypted alone (RFC 6797)."""


def add_to(app: flask.Flask, config: Config) -> None:
    """Let every request and answer of the app pass here."""

    @app.before_request
    def _checked() -> None:
        _require_host(config)
        if flask.request.method not in _SAFE_METHODS:
            _require_own_page()
            found = flask.request.routing_exception is None  # or nothing is done, but said so
            if found and not flask.request.path.startswith(API):
                _require_token()

    @app.after_request
    def _guarded(response: flask.Response) -> flask.Response:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if flask.request.is_secure:
            response.headers["Strict-Transport-Security"] = _A_YEAR
        return response

    app.jinja_env.globals["csrf"] = csrf_field


def csrf_field() -> Markup:
    """Return the hidden field that a form of ours carries."""
    return Markup('<input type="hidden" name="{}" value="{}">').format(TOKEN, _token())


def _token() -> str:
    session: Any = flask.session
    if TOKEN not in session:
        session[TOKEN] = secrets.token_urlsafe(24)
    return str(session[TOKEN])


def _require_host(config: Config) -> None:
    """Refuse names that are not ours: a page of somebody else's could point its name here."""
    if urlsplit(f"//{flask.request.host}").hostname not in config.hosts:
        raise Problem(421)


def _require_own_page() -> None:
    """Refuse what another site's page sends (Fetch Metadata; the Origin header, RFC 6454)."""
    site = flask.request.headers.get("Sec-Fetch-Site", "none")
    origin = flask.request.headers.get("Origin")
    foreign = origin is not None and urlsplit(origin).netloc != flask.request.host
    if site not in {"none", "same-origin"} or foreign:
        raise Problem(403)


def _require_token() -> None:
    """Refuse a form without the token of the visitor's session."""
    given, own = flask.request.form.get(TOKEN, ""), str(flask.session.get(TOKEN, ""))
    if not given or not secrets.compare_digest(given.encode(), own.encode()):
        raise Problem(400, _EXPIRED)
