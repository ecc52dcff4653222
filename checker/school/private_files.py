"""Files with children's data: read only where nobody else on the machine can read them.

The mode bits of POSIX say so (`chmod`). Windows keeps access lists instead, which
Python cannot see; there, seal the register.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from checker.errors import InputError, unreadable

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

LARGEST = 500_000_000
"""Bytes; a hundred thousand pupils take about ten million."""

_OTHERS = stat.S_IRGRP | stat.S_IROTH | stat.S_IWGRP | stat.S_IWOTH


def read_private(path: Path, what: str) -> bytes:
    """Return the bytes of a file that its owner alone may read.

    Args:
        path: Where it stands.
        what: What it is, for messages ("the register").

    Raises:
        InputError: It cannot be read, others can read or change it, or it is too large.
    """
    try:
        with path.open("rb") as stream:
            _require_private(stream, path, what)
            data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise unreadable(error, what, str(path)) from None
    if len(data) > LARGEST:
        raise InputError(f"{what} is too large", source=str(path), remedy="Is it the right file?")
    return data


def write_private(path: Path, data: bytes) -> None:
    """Write a new file that its owner alone may read.

    Raises:
        InputError: There is such a file already, or it cannot be written.
    """
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, 0o600), "wb") as stream:
            stream.write(data)
    except FileExistsError:
        raise InputError(
            "this file is there already", source=str(path), remedy="Give a name that is free."
        ) from None
    except (OSError, ValueError) as error:
        raise unreadable(error, "the new file", str(path)) from None


def _require_private(stream: BinaryIO, path: Path, what: str) -> None:
    """Refuse a file that others can read; asked of the open file, so none can be slipped in."""
    state = os.fstat(stream.fileno())
    if os.name == "posix" and stat.S_ISREG(state.st_mode) and state.st_mode & _OTHERS:
        raise InputError(
            f"other users of this machine can read or change {what}",
            source=str(path),
            remedy=f"Run: chmod 600 {_quoted(path)}",
        )


def _quoted(path: Path) -> str:
    text = str(path)
    return text if all(sign.isalnum() or sign in "/._-" for sign in text) else f"'{text}'"
