"""A register at rest: sealed with a key that is kept elsewhere.

Sealed is by Fernet (AES-128 in CBC mode with an HMAC-SHA256 over it; specification at
github.com/fernet/spec), as the `cryptography` package has it: whoever lacks the key can
neither read the file nor change it unnoticed.

The key is looked for in the environment (CHECKER_KEY), in a key file (CHECKER_KEY_FILE,
else `key_file` of the school file), and where no key file is named, in the system's key
store, if the `keyring` package is installed.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.school.private_files import read_private, write_private

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

HEAD = b"checker-sealed-1\n"
"""The first bytes of a sealed file."""

KEY_VARIABLE = "CHECKER_KEY"
KEY_FILE_VARIABLE = "CHECKER_KEY_FILE"
_SERVICE, _ENTRY = "school-post-checker", "key"


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """Where the school's key is kept.

    Attributes:
        file: The key file that the school file names, if it does.
    """

    file: Path | None = None

    def find(self) -> bytes | None:
        """Return the key, or None where there is none.

        Raises:
            InputError: A key file cannot be read, or others can read it.
        """
        if given := os.environ.get(KEY_VARIABLE, ""):
            return given.strip().encode()
        if given := os.environ.get(KEY_FILE_VARIABLE, ""):
            return read_private(Path(given), "the key file").strip()
        if self.file is None:
            return _from_key_store()
        return read_private(self.file, "the key file").strip() if self.file.exists() else None


def is_sealed(data: bytes) -> bool:
    """Say whether these are the bytes of a sealed file."""
    return data.startswith(HEAD)


def seal(data: bytes, key: bytes) -> bytes:
    """Return the bytes of a sealed file.

    Raises:
        InputError: It is no key.
    """
    return HEAD + _box(key).encrypt(data)


def unseal(data: bytes, source: str, key: KeyPlace) -> bytes:
    """Return what is sealed in a file.

    Args:
        data: The bytes of the sealed file.
        source: Its name, for messages.
        key: Where the key is kept.

    Raises:
        InputError: There is no key, it is the wrong one, or the file was changed.
    """
    from cryptography.fernet import InvalidToken  # noqa: PLC0415  (only sealed files need it)

    found = key.find()
    if found is None:
        raise InputError(
            "this file is sealed and there is no key",
            source=source,
            remedy=f"Set {KEY_FILE_VARIABLE} to the key file, name it in the school file, or "
            "unlock the key store that holds the key.",
        )
    try:
        opened: bytes = _box(found).decrypt(data[len(HEAD) :])
    except InvalidToken:
        raise InputError(
            "this file was sealed with another key, or was changed since",
            source=source,
            remedy="Seal the register again with the key that you have.",
        ) from None
    return opened


def new_key() -> bytes:
    """Return a fresh key."""
    from cryptography.fernet import Fernet  # noqa: PLC0415  (only sealing needs it)

    key: bytes = Fernet.generate_key()
    return key


def keep_in_file(key: bytes, path: Path) -> None:
    """Write a key to a new file that its owner alone may read.

    Raises:
        InputError: There is such a file already, or it cannot be written.
    """
    write_private(path, key + b"\n")


def keep_in_key_store(key: bytes) -> None:
    """Keep a key in the system's key store, and see that it can be had back from there.

    Raises:
        InputError: There is no key store, the `keyring` package is not installed, the store does
            not open or does not keep the key, or it holds another one: what was sealed with
            that could not be opened any more.
    """
    try:
        import keyring  # noqa: PLC0415  (an optional extra)
    except ImportError:
        raise _no_key_store() from None
    try:
        before = keyring.get_password(_SERVICE, _ENTRY)
        if not before:
            keyring.set_password(_SERVICE, _ENTRY, key.decode())
        kept = keyring.get_password(_SERVICE, _ENTRY)
    except Exception:  # noqa: BLE001  (stores of all makes raise what they like)
        raise _no_key_store() from None
    if before and before != key.decode():
        raise InputError(
            "the system's key store holds another key",
            remedy=f"Unset {KEY_VARIABLE} and {KEY_FILE_VARIABLE} to seal with that one.",
        )
    if kept != key.decode():
        raise _no_key_store()


def mark(key: bytes, *parts: str) -> str:
    """Return a keyed fingerprint of some texts: 32 hexadecimal digits that tell nothing of them.

    HMAC-SHA256 (RFC 2104), cut to 128 bits as its section 5 allows. Each part is preceded by
    its length, so that no two lists of parts look alike.
    """
    whole = hmac.new(key, b"fingerprint", hashlib.sha256)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        whole.update(len(data).to_bytes(8, "big") + data)
    return whole.hexdigest()[:32]


def _box(key: bytes) -> Fernet:
    from cryptography.fernet import Fernet  # noqa: PLC0415  (only sealed files need it)

    try:
        return Fernet(key)
    except ValueError:
        raise InputError(
            "this is no key of the checker",
            remedy="A key is 44 signs long; checker register seal makes one.",
        ) from None


def _from_key_store() -> bytes | None:
    """Return the key of the system's key store; a store that does not open has none."""
    try:
        import keyring  # noqa: PLC0415  (an optional extra)
    except ImportError:
        return None
    try:
        found = keyring.get_password(_SERVICE, _ENTRY)
    except Exception:  # noqa: BLE001  (stores of all makes raise what they like)
        return None
    return found.encode() if found else None


def _no_key_store() -> InputError:
    return InputError(
        "this machine has no key store that the checker can use",
        remedy="Unlock it, use --key-file, or install the extra: "
        "pip install school-post-checker[keyring].",
    )
