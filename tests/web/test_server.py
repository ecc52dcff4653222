"""The server under the app: what is too large, too slow or no request at all."""

from __future__ import annotations

import contextlib
import json
import socket
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import pytest
from serving import served

from checker.web import Config, server
from checker.web.config import Serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker import Checker

MOST = 300_000
JSON = "Content-Type: application/json"
FORM = "Content-Type: multipart/form-data; boundary=x"
WORDS = b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nWell done to Zainab\r\n'
PHOTO = b'--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n'


class Answer(NamedTuple):
    """What came back."""

    status: int
    head: str
    body: str


@contextmanager
def _served(checker: Checker, config: Config) -> Iterator[Callable[[], socket.socket]]:
    """Serve the app; give a function that connects to it."""
    with served(checker, config) as port:
        yield lambda: socket.create_connection(("127.0.0.1", port), timeout=30)


@pytest.fixture
def connect(checker) -> Iterator[Callable[[], socket.socket]]:
    """A function that connects to a server which takes a third of a megabyte at once."""
    with _served(checker, Config(port=0, most_bytes=MOST)) as connecting:
        yield connecting


def _head(path: str, *headers: str) -> bytes:
    lines = (f"POST {path} HTTP/1.1", "Host: localhost", *headers)
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def _answer(connection: socket.socket) -> Answer:
    """Read one answer."""
    with connection.makefile("rb") as stream:
        status = int(stream.readline().split()[1])
        head = b"".join(iter(stream.readline, b"\r\n")).decode()
        length = int(head.lower().split("content-length:")[1].split()[0])
        return Answer(status, head, stream.read(length).decode())


def test_a_program_that_sends_far_too_much_gets_problem_details(connect) -> None:
    """Once it has sent everything, and over a connection that goes on."""
    with connect() as connection:
        connection.sendall(_head("/api/v1/check", JSON, f"Content-Length: {MOST * 20}"))
        connection.sendall(b"x" * MOST * 20)
        answer = _answer(connection)
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")

        assert _answer(connection).status == 200
    assert answer.status == 413
    assert "application/problem+json" in answer.head
    assert json.loads(answer.body)["status"] == 413


def test_a_form_that_is_far_too_large_comes_back_with_its_words(connect) -> None:
    """In the page, with a sentence that helps."""
    body = WORDS + PHOTO + b"x" * MOST * 20
    with connect() as connection:
        connection.sendall(_head("/", FORM, f"Content-Length: {len(body)}"))
        connection.sendall(body)
        answer = _answer(connection)

    assert answer.status == 413
    assert "This is too large" in answer.body
    assert "Well done to Zainab</textarea>" in answer.body


def test_what_comes_in_chunks_is_no_way_around_the_limit(connect) -> None:
    """Its length is not known beforehand; no more of it is kept."""
    piece = b"x" * 100_000
    with connect() as connection:
        connection.sendall(_head("/api/v1/check", JSON, "Transfer-Encoding: chunked"))
        for _ in range(20):
            connection.sendall(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        connection.sendall(b"0\r\n\r\n")
        answer = _answer(connection)

    assert answer.status == 413
    assert json.loads(answer.body)["title"]


def test_what_is_beyond_all_measure_is_not_even_waited_for(connect) -> None:
    """A gigabyte is refused by its announcement."""
    with connect() as connection:
        connection.sendall(_head("/api/v1/check", JSON, "Content-Length: 2000000000"))
        answer = _answer(connection)

    assert answer.status == 413
    assert json.loads(answer.body)["detail"].startswith("This is too large")


def test_a_request_has_thirty_seconds_to_arrive() -> None:
    """As the description of the page says."""
    assert server.SECONDS == 30


@pytest.mark.parametrize(
    ("path", "kind"), [("/api/v1/check", "application/problem+json"), ("/", "text/html")]
)
def test_a_request_that_trickles_in_is_given_up(
    connect, monkeypatch: pytest.MonkeyPatch, path: str, kind: str
) -> None:
    """A byte now and then keeps nobody's place for ever."""
    monkeypatch.setattr(server, "SECONDS", 0.3)
    with connect() as connection:
        connection.sendall(_head(path, JSON, "Content-Length: 1000"))
        with contextlib.suppress(OSError):
            for _ in range(10):
                connection.sendall(b"x")
                time.sleep(0.1)
        answer = _answer(connection)

    assert answer.status == 408
    assert kind in answer.head
    assert "took too long" in answer.body


def test_a_connection_on_which_nothing_moves_is_closed(
    checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of a request, and without one."""
    monkeypatch.setattr(server, "SECONDS", 1)
    monkeypatch.setattr(server, "_LOOKED_AFTER", 1)
    with _served(checker, Config(port=0)) as connect, connect() as idle, connect() as stuck:
        stuck.sendall(_head("/", FORM, "Content-Length: 1000") + WORDS)

        assert idle.recv(1) == b""
        assert stuck.recv(1) == b""


def test_a_slow_line_has_its_time(connect, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever comes at a fair pace is waited for."""
    monkeypatch.setattr(server, "SECONDS", 0.3)
    body = json.dumps({"text": "Our fair is on Saturday", "title": "x" * 20_000}).encode()
    with connect() as connection:
        connection.sendall(_head("/api/v1/check", JSON, f"Content-Length: {len(body)}"))
        for start in range(0, len(body), 3_000):
            connection.sendall(body[start : start + 3_000])
            time.sleep(0.1)

        assert _answer(connection).status == 200


def test_memory_is_not_promised_to_everybody_at_once(
    connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large request is put off while others come in; a small one is not."""
    monkeypatch.setattr(server, "_AT_ONCE", 1)
    small = json.dumps({"text": "Our fair is on Saturday"}).encode()
    with connect() as first, connect() as second, connect() as third:
        first.sendall(_head("/", FORM, f"Content-Length: {MOST}"))
        time.sleep(0.3)
        second.sendall(_head("/api/v1/batch", FORM, f"Content-Length: {MOST}"))
        third.sendall(_head("/api/v1/check", JSON, f"Content-Length: {len(small)}") + small)
        put_off = _answer(second)

        assert put_off.status == 503
        assert "Retry-After" in put_off.head
        assert _answer(third).status == 200


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"what?\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 300_000 + b"\r\n\r\n", 431),
    ],
)
def test_what_is_no_request_gets_a_sentence(connect, sent: bytes, status: int) -> None:
    """With the headers of every other answer."""
    with connect() as connection:
        connection.sendall(sent)
        answer = _answer(connection)

    assert answer.status == status
    assert "Content-Security-Policy" in answer.head
    assert "<h1>That did not work</h1>" in answer.body


def test_a_form_passes_through_a_reverse_proxy(checker) -> None:
    """As README sets it up: the page's own address, and whose it is, are what the proxy says."""
    serving = Serving(behind_proxy=True, hosts=("checker.example",))
    sent = json.dumps({"text": "Our fair is on Saturday"}).encode()
    headers = (JSON, f"Content-Length: {len(sent)}", "Origin: https://checker.example")
    forwarded = ("X-Forwarded-Proto: https", "X-Forwarded-Host: checker.example")
    with _served(checker, Config(port=0, serving=serving)) as connect, connect() as connection:
        connection.sendall(_head("/api/v1/check", *headers) + sent)
        assert _answer(connection).status == 403
        connection.sendall(_head("/api/v1/check", *headers, *forwarded) + sent)
        assert _answer(connection).status == 200
