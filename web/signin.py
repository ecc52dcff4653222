"""Signing in: a pass phrase that staff share, or the accounts that the school has anyway."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import flask
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from checker.web.problems import API, Problem
from checker.web.rates import Rate

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from checker.web.config import Config

HOURS = 10
"""How long somebody stays signed in: a school day."""

_WHO = "signed in"
_OPEN = frozenset(
    {"static", "healthz", "signin.sign_in", "signin.with_phrase", "signin.go", "signin.back"}
)
_GUESSES, _GUESSES_A_SECOND = 10, 0.1
_LEFT = "You are not signed in any more. Sign in in another tab, then press the button once more."
_WRONG = "That is not the pass phrase. Check capitals and spaces, and try again."
_OFTEN = "That was wrong many times. Wait a minute, then try again."


def add_to(app: flask.Flask, config: Config) -> None:
    """Let nobody in who has not signed in, where sign-in is set up."""
    signs_in = config.serving.has_sign_in

    @app.context_processor
    def who() -> dict[str, Any]:
        return {"signed_in": signs_in and _WHO in flask.session}

    if not signs_in:
        return
    phrase = Phrase(config.serving.passphrase)

    @app.before_request
    def known() -> ResponseReturnValue | None:
        if flask.request.endpoint in _OPEN or _WHO in flask.session:
            return None
        if flask.request.path.startswith(API):
            given = flask.request.authorization
            if given and given.type == "basic" and phrase.fits(given.password or ""):
                return None
            raise Problem(401)
        if flask.request.method == "POST":
            raise Problem(401, _LEFT)  # with the words that were sent, in the box
        return flask.redirect(flask.url_for("signin.sign_in"))

    app.register_blueprint(_blueprint(app, config, phrase))


def _blueprint(app: flask.Flask, config: Config, phrase: Phrase) -> flask.Blueprint:
    blueprint = flask.Blueprint("signin", __name__)
    openid = config.serving.openid

    def page(problems: dict[str, str] | None = None) -> str:
        return flask.render_template(
            "sign-in.html.j2",
            here="",
            bare=True,
            problems=problems or {},
            provider=openid.name if openid else "",
            provider_url=flask.url_for("signin.go") if openid else "",
            phrase=bool(config.serving.passphrase),
            phrase_url=flask.url_for("signin.with_phrase"),
        )

    @blueprint.get("/sign-in")
    def sign_in() -> ResponseReturnValue:
        return page()

    @blueprint.post("/sign-in")
    def with_phrase() -> ResponseReturnValue:
        try:
            fits = phrase.fits(flask.request.form.get("phrase", ""))
        except Problem:
            return page({"phrase": _OFTEN}), 429
        return enter() if fits else (page({"phrase": _WRONG}), 403)

    @blueprint.post("/sign-out")
    def sign_out() -> ResponseReturnValue:
        flask.session.clear()
        return flask.redirect(flask.url_for("signin.sign_in"))

    if openid:
        from checker.web.openid import Provider  # noqa: PLC0415  (an extra)

        provider = Provider(app, openid)

        @blueprint.get("/sign-in/account")
        def go() -> ResponseReturnValue:
            return provider.leave(flask.url_for("signin.back", _external=True))

        @blueprint.get("/sign-in/back")
        def back() -> ResponseReturnValue:
            problem = provider.refuses()
            return (page({"account": problem}), 403) if problem else enter()

    return blueprint


def enter() -> ResponseReturnValue:
    """Begin a session of somebody who has signed in."""
    flask.session.clear()
    flask.session.permanent = True
    flask.session[_WHO] = True
    return flask.redirect(flask.url_for("pages.check"), 303)


class Phrase:
    """The shared pass phrase, of which argon2's hash alone is kept (RFC 9106).

    Args:
        hashed: The hash; empty where there is no pass phrase.
    """

    def __init__(self, hashed: str) -> None:
        self._hashed = hashed
        self._hasher = PasswordHasher()
        self._guesses = Rate(_GUESSES_A_SECOND, _GUESSES)
        self._one = threading.Lock()  # a verification takes 64 MB

    def fits(self, given: str) -> bool:
        """Say whether this is the pass phrase.

        Raises:
            Problem: This visitor has guessed too often.
        """
        who = flask.request.remote_addr or ""
        if not self._hashed or not given:
            return False
        if not self._guesses.allows(who):
            raise Problem(429)
        try:
            with self._one:
                self._hasher.verify(self._hashed, given)
        except (VerificationError, InvalidHashError):
            return False
        self._guesses.forgive(who)
        return True


def hashed(phrase: str) -> str:
    """Return the hash of a pass phrase, for the serving file."""
    return PasswordHasher().hash(phrase)
