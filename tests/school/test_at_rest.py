"""At rest: what others can read is refused, and what is sealed opens with its key alone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import keyring
import pytest
from click.testing import CliRunner
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError

from checker.cli.register import register as commands
from checker.errors import InputError
from checker.school import sealing
from checker.school.private_files import read_private, write_private
from checker.school.register import read_register
from checker.school.sealing import HEAD, KeyPlace, is_sealed, mark, new_key, seal, unseal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _no_key_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (sealing.KEY_VARIABLE, sealing.KEY_FILE_VARIABLE):
        monkeypatch.delenv(name, raising=False)


class _Store(KeyringBackend):
    """A key store in memory, by the interface that the library gives for it."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class _Closed(_Store):
    """A key store that does not open."""

    def get_password(self, *_: str) -> str | None:
        raise NoKeyringError

    def set_password(self, *_: str) -> None:
        raise NoKeyringError


class _Forgetful(_Store):
    """A key store that takes everything and gives nothing back, as `keyring`'s null backend."""

    def get_password(self, *_: str) -> str | None:
        return None


class _Broken(_Store):
    """A key store whose own parts are missing."""

    def get_password(self, *_: str) -> str | None:
        raise OSError


@pytest.fixture
def store():
    """Put another key store in place of the machine's."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no mode bits")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o620, 0o666])
def test_a_file_that_others_can_read_is_refused_with_the_command_that_mends_it(
    tmp_path: Path, mode: int
) -> None:
    """Group and world alike count as others; the remedy can be pasted."""
    path = tmp_path / "pupils of 3R.csv"
    path.write_text("x")
    path.chmod(mode)

    with pytest.raises(InputError) as caught:
        read_private(path, "the register")

    assert caught.value.remedy == f"Run: chmod 600 '{path}'"
    path.chmod(0o600)
    assert read_private(path, "the register") == b"x"


def test_a_missing_file_is_one_clear_line(tmp_path: Path) -> None:
    """It says which file and what to do."""
    with pytest.raises(InputError, match="the register cannot be read"):
        read_private(tmp_path / "nowhere.csv", "the register")


def test_what_is_written_is_private_and_overwrites_nothing(tmp_path: Path) -> None:
    """A key or a sealed file is the owner's alone from its first byte on."""
    path = tmp_path / "k"
    write_private(path, b"x")

    assert read_private(path, "the key") == b"x"
    with pytest.raises(InputError, match="there already"):
        write_private(path, b"y")
    with pytest.raises(InputError, match="cannot be read"):
        write_private(tmp_path / "no" / "k", b"y")


def test_sealed_bytes_tell_nothing_and_open_with_their_key_alone(tmp_path: Path) -> None:
    """Another key, no key, or one changed byte opens nothing."""
    key, other = new_key(), new_key()
    sealed = seal(b"Alfie Brown", key)
    place = KeyPlace(tmp_path / "k")

    assert is_sealed(sealed)
    assert b"Alfie" not in sealed
    with pytest.raises(InputError, match="no key"):
        unseal(sealed, "p", place)
    write_private(tmp_path / "k", key + b"\n")
    assert unseal(sealed, "p", place) == b"Alfie Brown"
    with pytest.raises(InputError, match="changed since"):
        unseal(sealed[:-6] + b"AAAAA=", "p", place)
    write_private(tmp_path / "o", other)
    with pytest.raises(InputError, match="another key"):
        unseal(sealed, "p", KeyPlace(tmp_path / "o"))
    with pytest.raises(InputError, match="no key of the checker"):
        seal(b"x", b"password")


def test_the_key_comes_from_the_environment_before_any_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First CHECKER_KEY, then CHECKER_KEY_FILE, then the school file's key file."""
    for name, data in (("school", b"1"), ("given", b"2")):
        write_private(tmp_path / name, data)
    place = KeyPlace(tmp_path / "school")

    assert place.find() == b"1"
    monkeypatch.setenv(sealing.KEY_FILE_VARIABLE, str(tmp_path / "given"))
    assert place.find() == b"2"
    monkeypatch.setenv(sealing.KEY_VARIABLE, " 3 ")
    assert place.find() == b"3"
    monkeypatch.delenv(sealing.KEY_VARIABLE)
    monkeypatch.setenv(sealing.KEY_FILE_VARIABLE, str(tmp_path / "nowhere"))
    with pytest.raises(InputError, match="key file"):
        place.find()


def test_the_system_s_key_store_keeps_the_key(store) -> None:
    """What is kept there is found there; a store that does not open is as good as none."""
    store(_Store())
    assert KeyPlace().find() is None
    sealing.keep_in_key_store(b"abc")
    assert KeyPlace().find() == b"abc"
    store(_Closed())
    assert KeyPlace().find() is None
    with pytest.raises(InputError, match="no key store"):
        sealing.keep_in_key_store(b"abc")


def test_a_key_is_kept_for_sure_or_not_at_all(store) -> None:
    """A store that forgets, or does not open, is refused: what is sealed has to be opened again."""
    store(_Forgetful())
    with pytest.raises(InputError, match="no key store"):
        sealing.keep_in_key_store(b"abc")
    store(_Broken())
    assert KeyPlace().find() is None
    with pytest.raises(InputError, match="no key store"):
        sealing.keep_in_key_store(b"abc")


def test_no_key_of_the_store_is_ever_overwritten(store) -> None:
    """The same key may be kept again; another one would lock what was sealed before."""
    kept = _Store()
    store(kept)
    sealing.keep_in_key_store(b"abc")
    sealing.keep_in_key_store(b"abc")
    with pytest.raises(InputError, match="another key"):
        sealing.keep_in_key_store(b"xyz")
    assert KeyPlace().find() == b"abc"


def test_a_register_is_sealed_and_read_with_the_key_store(
    store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command seals with the store's key, and whatever reads the register finds it there."""
    store(_Store())
    monkeypatch.chdir(tmp_path)
    write_private(tmp_path / "p.csv", b"Surname,Forename\nBrown,Alfie\n")
    run = CliRunner()

    assert run.invoke(commands, ["seal", "p.csv", "--keyring"]).exit_code == 0
    assert run.invoke(commands, ["seal", "p.csv", "--keyring", "--out", "q"]).exit_code == 0
    for name in ("p.csv.sealed", "q"):
        register = read_register([tmp_path / name], columns={}, key=KeyPlace())
        assert [one.forename for one in register.pupils] == ["Alfie"]
    twice = run.invoke(commands, ["seal", "p.csv", "--keyring", "--key-file", "k", "--out", "r"])
    assert isinstance(twice.exception, InputError)
    assert not (tmp_path / "r").exists()


def test_fingerprints_need_the_key_and_tell_parts_apart() -> None:
    """The same parts give the same mark, and any other parts or key another one."""
    key = new_key()

    assert mark(key, "a", "b") == mark(key, "a", "b")
    assert len({mark(key, "a", "b"), mark(key, "ab"), mark(new_key(), "a", "b"), mark(key)}) == 4
    assert HEAD.startswith(b"checker-sealed")
