"""Signing in with a pass phrase."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from checker.web import Config, create_app, signin
from checker.web.config import Serving

if TYPE_CHECKING:
    from werkzeug.test import TestResponse

PHRASE = "three old brown owls"


def _enter(visitor, token, phrase: str) -> TestResponse:
    return visitor.post("/sign-in", data={"phrase": phrase, "csrf": token(visitor, "/sign-in")})


@pytest.mark.parametrize("path", ["/", "/policies", "/schedule"])
def test_nobody_sees_a_page_before_signing_in(visitor, path: str) -> None:
    """Every page leads to the one for signing in."""
    answer = visitor.get(path)

    assert (answer.status_code, answer.location) == (302, "/sign-in")


def test_words_of_somebody_who_is_signed_out_come_back(visitor, token) -> None:
    """In the box, unchecked, with a sentence on what to do."""
    sent = {"csrf": token(visitor, "/sign-in"), "text": "Well done to Zainab!"}
    answer = visitor.post("/", data=sent)
    page = answer.get_data(as_text=True)

    assert answer.status_code == 401
    assert "Sign in in another tab" in page
    assert "Well done to Zainab!</textarea>" in page
    assert 'id="verdict"' not in page


def test_who_knows_the_phrase_comes_in_and_can_leave(visitor, token) -> None:
    """In, and out again."""
    assert _enter(visitor, token, PHRASE).status_code == 303
    page = visitor.get("/")
    assert page.status_code == 200
    assert "Sign out" in page.get_data(as_text=True)

    visitor.post("/sign-out", data={"csrf": token(visitor)})
    assert visitor.get("/").status_code == 302


@pytest.mark.parametrize("phrase", ["", "three old brown owl", "Three old brown owls"])
def test_a_wrong_phrase_lets_nobody_in(visitor, token, phrase: str) -> None:
    """And says so in a sentence."""
    answer = _enter(visitor, token, phrase)

    assert answer.status_code == 403
    assert "not the pass phrase" in answer.get_data(as_text=True)
    assert visitor.get("/").status_code == 302


def test_guessing_is_slowed_down(checker, locked, token, monkeypatch) -> None:
    """Ten wrong ones, then one in ten seconds; not even the right one counts until then."""
    monkeypatch.setattr(signin, "_GUESSES_A_SECOND", 0.0)  # slow machines take their ten seconds
    visitor = create_app(checker, locked).test_client()
    answers = [_enter(visitor, token, f"guess {number}") for number in range(11)]

    assert [one.status_code for one in answers] == [403] * 10 + [429]
    assert _enter(visitor, token, PHRASE).status_code == 429


def test_signing_in_makes_a_new_session(visitor, token) -> None:
    """A token from before is worth nothing afterwards (session fixation)."""
    before = token(visitor, "/sign-in")
    _enter(visitor, token, PHRASE)

    assert visitor.post("/", data={"text": "Hello", "csrf": before}).status_code == 400


def test_programs_send_the_phrase_as_a_password(visitor) -> None:
    """HTTP Basic authentication (RFC 7617), with any user name."""
    refused = visitor.post("/api/v1/check", json={"text": "Hello"})
    wrong = base64.b64encode(b"me:owls").decode()
    right = base64.b64encode(f"me:{PHRASE}".encode()).decode()

    assert refused.status_code == 401
    assert refused.headers["WWW-Authenticate"].startswith("Basic")
    for given, status in ((wrong, 401), (right, 200)):
        headers = {"Authorization": f"Basic {given}"}
        answer = visitor.post("/api/v1/check", json={"text": "Hello"}, headers=headers)
        assert answer.status_code == status


def test_health_is_told_to_everybody(visitor) -> None:
    """A proxy asks it without signing in."""
    assert visitor.get("/healthz").json["status"] == "ready"


def test_behind_a_proxy_the_cookie_travels_encrypted_alone(checker, locked, token) -> None:
    """Whoever asks through the proxy does so over https."""
    serving = Serving(passphrase=locked.serving.passphrase, behind_proxy=True, hosts=("a.example",))
    client = create_app(checker, Config(serving=serving)).test_client()
    sent = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "a.example"}
    answer = client.get("/sign-in", headers=sent)

    assert answer.status_code == 200
    assert "; Secure" in answer.headers["Set-Cookie"]
