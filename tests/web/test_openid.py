"""Signing in with accounts, against a provider that runs on this machine for the test."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import flask
import pytest
from accounts import Accounts, served_accounts
from pydantic import ValidationError

from checker.errors import InputError
from checker.web import Config, create_app
from checker.web.config import OpenId, Serving
from checker.web.openid import Provider

if TYPE_CHECKING:
    from collections.abc import Iterator

    from werkzeug.test import TestResponse

SECRET = "CHECKER_OPENID_SECRET"  # noqa: S105  (a name)


@pytest.fixture
def accounts() -> Iterator[Accounts]:
    """The provider, on a port of this machine."""
    with served_accounts() as provider:
        yield provider


@pytest.fixture
def visitor(accounts, checker, monkeypatch):
    """Somebody in front of a page that asks for an account."""
    monkeypatch.setenv(SECRET, "not a secret")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    openid = OpenId(issuer=accounts.issuer, client_id="checker", allowed=("@hollylane.example",))
    return create_app(checker, Config(serving=Serving(openid=openid))).test_client()


def _come_back(visitor, accounts, **changed: str) -> TestResponse:
    """Go to the provider, and come back as it would send one."""
    leaving = visitor.get("/sign-in/account")
    asked = {name: values[0] for name, values in parse_qs(urlsplit(leaving.location).query).items()}
    accounts.asked = asked
    state = changed.get("state", asked["state"])
    return visitor.get(f"/sign-in/back?code=x&state={state}")


def test_the_page_leads_to_the_provider(visitor, accounts) -> None:
    """With a state, a nonce and a proof key (RFC 7636)."""
    page = visitor.get("/sign-in").get_data(as_text=True)
    leaving = visitor.get("/sign-in/account")

    assert "your school account" in page
    assert leaving.location.startswith(f"{accounts.issuer}/authorize?")
    for part in ("state=", "nonce=", "code_challenge=", "code_challenge_method=S256"):
        assert part in leaving.location


def test_somebody_of_the_school_comes_in(visitor, accounts) -> None:
    """By the domain of the address."""
    assert _come_back(visitor, accounts).status_code == 303
    assert visitor.get("/").status_code == 200


@pytest.mark.parametrize(
    "who",
    [
        {"email": "jo@elsewhere.example", "email_verified": True},
        {"email": "jo@hollylane.example", "email_verified": False},
        {"email": "jo@nothollylane.example", "email_verified": True},
        {"email": "", "email_verified": True},
    ],
)
def test_others_are_turned_away(visitor, accounts, who: dict[str, object]) -> None:
    """Another school, an unverified address, a name that only looks alike, none at all."""
    accounts.who = who

    assert _come_back(visitor, accounts).status_code == 403
    assert visitor.get("/").status_code == 302


def test_accounts_that_say_nothing_of_verification_are_trusted(visitor, accounts) -> None:
    """Entra vouches for its own names."""
    accounts.who = {"preferred_username": "Jo@HollyLane.example"}

    assert _come_back(visitor, accounts).status_code == 303


@pytest.mark.parametrize("changed", [{"state": "forged"}, {"state": ""}])
def test_a_forged_return_is_refused(visitor, accounts, changed: dict[str, str]) -> None:
    """The state is not ours."""
    assert _come_back(visitor, accounts, **changed).status_code == 403


def test_a_token_of_somebody_elses_is_refused(visitor, accounts) -> None:
    """Signed for another client."""
    accounts.who = {**accounts.who, "aud": "another"}

    assert _come_back(visitor, accounts).status_code == 403


def test_without_its_secret_it_does_not_start(monkeypatch) -> None:
    """One line says which variable is missing."""
    monkeypatch.delenv(SECRET, raising=False)
    openid = OpenId(issuer="https://id.example", client_id="x", allowed=("a.example",))

    with pytest.raises(InputError, match=SECRET):
        Provider(flask.Flask("x"), openid)


def test_a_provider_is_reached_encrypted_alone() -> None:
    """But on this very machine."""
    with pytest.raises(ValidationError, match="https://"):
        OpenId(issuer="http://id.example", client_id="x", allowed=("a.example",))


@pytest.mark.parametrize("tenant", ["common", "organizations", "consumers"])
def test_one_tenant_alone_is_asked(tenant: str) -> None:
    """Under an address that all tenants share, anybody could claim any address of e-mail."""
    with pytest.raises(ValidationError, match="own tenant"):
        OpenId(
            issuer=f"https://login.microsoftonline.com/{tenant}/v2.0",
            client_id="x",
            allowed=("a.example",),
        )
