"""The file that a question about a picture names, read as far as its size allows."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from checker.drafts import Picture
from checker.pictures.limits import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping


def picture_of(question: Mapping[str, Any]) -> Picture:
    """Return the picture that a question is about.

    Of a file that is too large only the beginning and, for films, the atoms are read.

    Raises:
        OSError: It cannot be read.
        IsADirectoryError: It is no file.
    """
    if "data" in question:
        return Picture(question["name"], question["data"])
    path = Path(question["path"])
    if not stat.S_ISREG(path.stat().st_mode):
        raise IsADirectoryError(21, "it is no file")
    with path.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            data += _rest(stream)
    return Picture(path.name, data)


def _rest(stream: BinaryIO) -> bytes:
    """Return the end of a long file: films have their atoms there, or at the beginning."""
    last = 16_000_000
    size = stream.seek(0, os.SEEK_END)
    stream.seek(max(MOST_BYTES + 1, size - last))
    return stream.read(last)
