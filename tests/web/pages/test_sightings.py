"""What was seen in a photo, kept by the page and sent back."""

from __future__ import annotations

import io

import flask
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from checker.drafts import Picture
from checker.pictures.sighting import Sighting
from checker.web.pages.sightings import photos_sent, sealed, unsealed

SIGHT = Sighting("cello.jpg", b"", "ab" * 32, [{"step": "people", "people": []}])


@pytest.fixture
def live(client, token):
    """A function that sends a form as the page's script does, and returns its values."""
    given_out = token(client)

    def send(**values: object) -> dict:
        answer = client.post(
            "/",
            data={"csrf": given_out, **values},
            headers={"X-Live": "1"},
            content_type="multipart/form-data",
        )
        return {"status": answer.status_code, **answer.json}

    return send


def _photo(name: str) -> tuple[io.BytesIO, str]:
    data = io.BytesIO()
    Image.new("RGB", (80, 60), "grey").save(data, "PNG")
    return io.BytesIO(data.getvalue()), name


def test_what_was_seen_comes_back_whole(app) -> None:
    """Name, fingerprint and everything that was seen."""
    with app.app_context():
        assert unsealed(sealed(SIGHT)) == SIGHT


def test_a_photo_that_was_not_looked_at_is_not_vouched_for(app) -> None:
    """Its bytes have to come again."""
    with app.app_context():
        assert not sealed(Picture("cello.jpg", b"bytes"))


@given(st.text(max_size=60))
def test_nobody_else_can_say_what_is_in_a_photo(value: str) -> None:
    """Whatever is not signed by this very server is not believed."""
    server, other = _server(b"one"), _server(b"another")
    with other.app_context():
        foreign = sealed(SIGHT)
    with server.app_context():
        own = sealed(SIGHT)
        assert [unsealed(one) for one in (value, foreign, f"{value}x{own}")] == [None] * 3


def _server(secret: bytes) -> flask.Flask:
    server = flask.Flask(__name__)
    server.secret_key = secret
    return server


def test_photos_keep_their_order(app) -> None:
    """Those that are attached come where nothing is known of one."""
    with app.app_context():
        known = sealed(SIGHT)
    sent = {"seen": ["", known, ""], "photo": [_photo("first.png"), _photo("last.png")]}
    with app.test_request_context("/", method="POST", data=sent):
        assert [one.name for one in photos_sent()] == ["first.png", "cello.jpg", "last.png"]


def test_a_live_check_without_the_photo_finds_the_same(live) -> None:
    """The words change, what was seen stays: file name, people, all of it."""
    first = live(text="Hello", photo=_photo("zainab.png"))
    again = live(text="Hello", seen=first["seen"])

    assert "zainab.png" in first["html"]
    assert again["html"] == first["html"]
    assert again["seen"] == first["seen"]


@pytest.mark.parametrize("seen", ["forged", ""])
def test_a_photo_that_is_neither_known_nor_there(live, seen: str) -> None:
    """Has to be sent again, and the page is told so."""
    answer = live(text="Hello", seen=seen)

    assert answer["status"] == 409
    assert "photo" in answer["detail"]
