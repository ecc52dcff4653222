"""Where the page may be served, and the file that says who may sign in."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.web.config import Config, Serving, is_loopback, read_serving


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.10", "::1", "localhost"])
def test_this_machine_alone_needs_no_sign_in(host: str) -> None:
    """Loopback addresses are reachable from nowhere else (RFC 1122, RFC 4291)."""
    assert is_loopback(host)
    assert Config(host=host).host == host


ALL = "0.0.0.0"  # noqa: S104  (nobody listens here)
LOCKED = Serving(passphrase="$argon2id$x")  # noqa: S106  (no hash of anything)


@pytest.mark.parametrize("host", [ALL, "::", "192.168.1.20", "checker.school.example"])
def test_others_can_reach_it_only_with_sign_in(host: str) -> None:
    """Any other address is refused until sign-in is set up."""
    with pytest.raises(InputError, match="sign in"):
        Config(host=host)

    assert Config(host=host, serving=LOCKED).host == host


def test_every_address_is_no_name() -> None:
    """0.0.0.0 is listened on, and asked for by nobody."""
    config = Config(host=ALL, serving=LOCKED.model_copy(update={"hosts": ("a.example",)}))

    assert ALL not in config.hosts
    assert "a.example" in config.hosts


@pytest.fixture
def serving(tmp_path):
    """A function that writes a serving file and reads it."""

    def read(text: str, mode: int = 0o600) -> Serving:
        path = tmp_path / "serving.toml"
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        return read_serving(str(path))

    return read


def test_a_serving_file_is_read(serving) -> None:
    """Pass phrase, names and provider."""
    read = serving(
        'version = 1\nhosts = ["a.example"]\n[openid]\nissuer = "https://id.example/"\n'
        'client_id = "x"\nallowed = ["a.example"]\n'
    )

    assert read.hosts == ("a.example",)
    assert read.has_sign_in
    assert read.openid
    assert read.openid.issuer == "https://id.example"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('passphrase = "owls"', "new-passphrase"),
        ("passprase = 1", "passprase"),
        ("version = 2", "version = 1"),
        ('hosts = ["https://a.example"]', "no name alone"),
        ('[openid]\nissuer = "http://id.example"\nclient_id = "x"\nallowed = ["a"]', "https://"),
        ('[openid]\nissuer = "https://id.example"\nclient_id = "x"\nallowed = []', "allowed"),
        ("hosts = [", "serving.toml"),
    ],
)
def test_what_does_not_fit_is_named(serving, text: str, says: str) -> None:
    """File, line, cause and remedy, in one line."""
    with pytest.raises(InputError) as error:
        serving(text)

    assert says in str(error.value)
    assert "serving.toml" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_others_can_read_is_refused(serving) -> None:
    """A hash is worth guessing at."""
    with pytest.raises(InputError, match="other users"):
        serving("version = 1", 0o644)


def test_a_file_in_another_encoding_is_refused(tmp_path) -> None:
    """TOML is UTF-8."""
    path = tmp_path / "serving.toml"
    path.write_bytes("hosts = ['Zoë']".encode("utf-16"))
    path.chmod(0o600)

    with pytest.raises(InputError, match="UTF-8"):
        read_serving(str(path))
