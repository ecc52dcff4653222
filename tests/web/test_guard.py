"""What every request has to pass, and what every answer carries."""

from __future__ import annotations

import pytest

from checker.web import Config, create_app
from checker.web.config import Serving
from checker.web.guard import HEADERS


@pytest.mark.parametrize("path", ["/", "/policies", "/healthz", "/api/v1/policies", "/nowhere"])
def test_every_answer_carries_the_headers(client, path: str) -> None:
    """Nothing is kept, framed, sniffed or loaded from elsewhere, on errors too."""
    answer = client.get(path)

    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert "unsafe" not in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example"])
def test_another_name_is_refused(client, host: str) -> None:
    """Somebody's page cannot reach this one by pointing its own name here."""
    assert client.get("/healthz", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST"])
def test_this_computers_names_are_fine(client, host: str) -> None:
    """With or without a port, in any case."""
    assert client.get("/healthz", headers={"Host": host}).status_code == 200


def test_a_form_without_its_token_is_refused_and_the_draft_comes_back(client) -> None:
    """An expired form costs no words."""
    answer = client.post("/", data={"text": "Our fair is on Saturday"})

    assert answer.status_code == 400
    assert "Our fair is on Saturday" in answer.get_data(as_text=True)
    assert "expired" in answer.get_data(as_text=True)


def test_a_form_with_its_token_is_answered(client, token) -> None:
    """The token of the page makes the form ours."""
    answer = client.post("/", data={"text": "Our fair is on Saturday", "csrf": token(client)})

    assert answer.status_code == 200


def test_an_empty_token_is_none(client) -> None:
    """A visitor without a session cannot pass with an empty field."""
    assert client.post("/", data={"text": "Hello", "csrf": ""}).status_code == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
def test_what_another_site_sends_is_refused(client, headers: dict[str, str]) -> None:
    """For programs' addresses too, which ask for no token."""
    sent = client.post("/api/v1/check", json={"text": "Hello"}, headers=headers)

    assert sent.status_code == 403
    assert sent.mimetype == "application/problem+json"


def test_the_cookie_is_out_of_reach_and_holds_no_draft(client, token) -> None:
    """Scripts cannot read it, other sites cannot send it, and no word of a draft is in it."""
    client.post("/", data={"text": "Well done Zainab", "csrf": token(client)})
    cookie = client.get("/policies", headers={}).headers.get("Set-Cookie", "") + str(
        client.get_cookie("checker")
    )

    assert client.get_cookie("checker").http_only
    assert client.get_cookie("checker").same_site == "Strict"
    assert "Zainab" not in cookie


@pytest.mark.parametrize(
    ("peer", "host", "status"),
    [
        ("127.0.0.1", "a.example", 200),
        ("::1", "a.example", 200),
        ("127.0.0.1", "evil.example", 421),
        ("192.0.2.7", "evil.example", 200),  # what it says of hosts is not even read
    ],
)
def test_a_proxy_on_this_machine_is_believed(checker, peer: str, host: str, status: int) -> None:
    """And nobody else: what others say of the name that was asked for counts for nothing."""
    serving = Serving(behind_proxy=True, hosts=("a.example",))
    client = create_app(checker, Config(serving=serving)).test_client()
    said = {"X-Forwarded-Host": host, "X-Forwarded-Proto": "https"}
    answer = client.get("/healthz", headers=said, environ_overrides={"REMOTE_ADDR": peer})

    assert answer.status_code == status


def test_without_a_proxy_nobody_is_believed(client) -> None:
    """The headers of one are any visitor's to write."""
    answer = client.get("/healthz", headers={"X-Forwarded-Host": "evil.example"})

    assert answer.status_code == 200


@pytest.mark.parametrize(("scheme", "told"), [("https", True), ("http", False)])
def test_who_came_encrypted_comes_so_again(client, scheme: str, told: bool) -> None:  # noqa: FBT001
    """A browser remembers it for a year; on one's own computer there is nothing to encrypt."""
    answer = client.get("/healthz", base_url=f"{scheme}://localhost")

    assert ("Strict-Transport-Security" in answer.headers) is told
