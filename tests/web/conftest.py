"""The app around a checker without the trained reader, asked without a network."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from checker.web import Config, create_app
from checker.web.config import Serving
from checker.web.signin import hashed

if TYPE_CHECKING:
    import flask
    from flask.testing import FlaskClient

    from checker import Checker

PHRASE = "three old brown owls"


@pytest.fixture
def app(checker: Checker) -> flask.Flask:
    """The app as it is served on one's own computer."""
    return create_app(checker)


@pytest.fixture
def client(app: flask.Flask) -> FlaskClient:
    """A browser, as it were."""
    return app.test_client()


@pytest.fixture(scope="session")
def locked() -> Config:
    """Settings with a pass phrase."""
    return Config(serving=Serving(passphrase=hashed(PHRASE)))


@pytest.fixture
def visitor(checker: Checker, locked: Config) -> FlaskClient:
    """Somebody in front of a page that asks for a pass phrase."""
    return create_app(checker, locked).test_client()


@pytest.fixture
def token():
    """A function that returns the token of the form on a page."""

    def read(client: FlaskClient, path: str = "/") -> str:
        page = client.get(path).get_data(as_text=True)
        found = re.search(r'name="csrf" value="([^"]+)"', page)
        assert found
        return found[1]

    return read
