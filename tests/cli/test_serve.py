"""checker serve, as a process: up, asked, ended; and what it refuses."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from pace import PATIENCE

from checker.cli import checker as command
from checker.cli.serve import serve
from checker.web import Config

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHILD = "Zyxwena"

# All ways to the network but listening on one's own machine raise (PEP 578).
GUARD = """
import logging, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have it ignored
HERE = {"127.0.0.1", "::1"}
def guard(event, arguments):
    if event == "socket.__new__" or event == "socket.bind" and arguments[1][0] in HERE:
        return
    if event == "socket.getaddrinfo" and arguments[0] in {*HERE, "0.0.0.0"}:
        return  # numbers, for which nobody is asked
    if event == "socket.getnameinfo" and arguments[0][0] in HERE:
        return  # likewise
    if event.startswith(("socket.", "urllib.", "http.client.", "ftplib.", "smtplib.")):
        caller = sys._getframe(1)
        sys.stderr.write(f"FORBIDDEN {event} {caller.f_globals.get('__name__')}\\n")
        raise RuntimeError(event)
sys.addaudithook(guard)
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from checker.cli import main
main(sys.argv[1:])
"""


@contextmanager
def _served(folder: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Start `checker serve` as a school would; give its address, and end it."""
    for name in ("home", "tmp"):
        (folder / name).mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    with (folder / "said").open("w") as said, subprocess.Popen(  # noqa: S603  (our own command)
        [sys.executable, "-c", GUARD, "serve", "--port", "0", *options],
        cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=said,
    ) as process:  # fmt: skip
        watchdog = threading.Timer(PATIENCE, process.kill)
        watchdog.start()
        try:
            assert process.stdout
            yield process.stdout.readline().strip(), process
        finally:
            process.kill()
            watchdog.cancel()


def _ask(address: str, draft: dict[str, str]) -> dict[str, object]:
    request = urllib.request.Request(  # noqa: S310  (our own server)
        f"{address}api/v1/check",
        json.dumps(draft).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
        answered: dict[str, object] = json.load(answer)
    return answered


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_its_own_address_alone_and_ends_cleanly(tmp_path: Path, ending: int) -> None:
    """No other connection, no word of a draft in a log or file, status 0 at the end."""
    with _served(tmp_path) as (address, process):
        report = _ask(address, {"text": f"Well done {CHILD} B in Year 3!"})
        process.send_signal(ending)
        status = process.wait(timeout=PATIENCE)
    said = (tmp_path / "said").read_text(encoding="utf-8")

    assert report["verdict"] == "approval"
    assert status == 0
    assert "FORBIDDEN" not in said
    assert CHILD not in said
    assert not list((tmp_path / "home").iterdir())
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.parametrize("times", [1, 3])  # 50 and 150 MB
def test_a_post_with_too_large_a_photo_comes_back(tmp_path: Path, times: int) -> None:
    """However large it is, the page says what to do; on no disk, like all else."""
    part = '--x\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
    body = part.format("text", f"Well done {CHILD}").encode()
    body += part.format('photo"; filename="a.jpg', "").encode() + bytes(times * Config().most_bytes)
    with _served(tmp_path) as (address, _):
        request = urllib.request.Request(  # noqa: S310  (our own server)
            address, body, {"Content-Type": "multipart/form-data; boundary=x"}
        )
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request, timeout=PATIENCE)  # noqa: S310
        with refused.value as answer:
            page = answer.read().decode()

    assert refused.value.code == 413
    assert f"Well done {CHILD}" in page
    assert not list((tmp_path / "tmp").iterdir())


def test_a_program_that_sends_150_megabytes_gets_problem_details(tmp_path: Path) -> None:
    """It can send all of it, and is then told in its own form."""
    with _served(tmp_path) as (address, _):
        request = urllib.request.Request(  # noqa: S310  (our own server)
            f"{address}api/v1/check", bytes(150_000_000), {"Content-Type": "application/json"}
        )
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request, timeout=PATIENCE)  # noqa: S310
        with refused.value as answer:
            problem = json.load(answer)

    assert refused.value.headers["Content-Type"] == "application/problem+json"
    assert problem["status"] == 413
    assert not list((tmp_path / "tmp").iterdir())


def test_a_port_in_use_is_one_clear_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Which port, and what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = CliRunner().invoke(serve, ["--port", str(port)])

    assert str(port) in str(result.exception)
    assert "another --port" in str(result.exception)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1"])  # noqa: S104
def test_an_address_that_others_reach_needs_sign_in(host: str) -> None:
    """It does not even begin to listen."""
    result = CliRunner().invoke(serve, ["--host", host, "--port", "0"])

    assert "sign in" in str(result.exception)


def test_a_pass_phrase_is_asked_twice_and_printed_as_its_hash() -> None:
    """As a line for the serving file, without the phrase."""
    phrase = "three old brown owls"
    result = CliRunner().invoke(serve, ["--new-passphrase"], input=f"{phrase}\n{phrase}\n")

    assert 'passphrase = "$argon2id$' in result.stdout
    assert phrase not in result.stdout


def test_a_short_pass_phrase_is_refused() -> None:
    """A few words are needed."""
    result = CliRunner().invoke(serve, ["--new-passphrase"], input="owl\nowl\n")

    assert "at least 12 characters" in str(result.exception)


def test_help_shows_an_example() -> None:
    """As for every command."""
    assert "Example: checker serve" in CliRunner().invoke(command, ["serve", "--help"]).output
