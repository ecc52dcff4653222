"""A file of scheduled posts that can be read from its beginning again and again."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from checker.errors import unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = 1 << 20
_SECRET_LIKE = (".", "~$")
"""Beginnings of file names that programs make for themselves."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where posts come from: a file, a folder, or bytes that somebody uploaded.

    Attributes:
        name: How messages call it.
        path: The file or folder; None for bytes.
        data: The bytes, where there is no path.
    """

    name: str
    path: Path | None = None
    data: bytes = field(default=b"", repr=False)

    @classmethod
    def at(cls, path: str | Path) -> Source:
        """Return the source that stands at a path, which is opened when it is read."""
        return cls(str(path), Path(path))

    @property
    def suffix(self) -> str:
        """The ending of its name in lower case (".csv"), or "" for a folder."""
        return "" if self.is_folder else Path(self.name).suffix.casefold()

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder."""
        return self.path is not None and self.path.is_dir()

    @property
    def folder(self) -> Path | None:
        """The folder in which its pictures may stand; None for bytes."""
        if self.path is None:
            return None
        return self.path if self.is_folder else self.path.parent

    def open(self) -> BinaryIO:
        """Open it for reading from its beginning.

        Raises:
            InputError: It cannot be opened.
        """
        if self.path is None:
            return io.BytesIO(self.data)
        try:
            return self.path.open("rb")
        except (OSError, ValueError) as error:
            raise unreadable(error, "this file", self.name) from None

    def files(self) -> Iterator[Path]:
        """Yield the files of a folder and of those below it, in the order of their names."""
        if self.path is not None:
            for path in sorted(self.path.rglob("*")):
                if path.is_file() and not path.name.startswith(_SECRET_LIKE):
                    yield path

    def digest(self) -> str:
        """Return the SHA-256 of the content, to tell whether it has changed since.

        Raises:
            InputError: It cannot be opened.
        """
        digest = hashlib.sha256()
        for source in map(Source.at, self.files()) if self.is_folder else (self,):
            digest.update(source.name.encode("utf-8", "surrogatepass") if self.is_folder else b"")
            with source.open() as stream:
                while block := stream.read(_BLOCK):
                    digest.update(block)
        return digest.hexdigest()
