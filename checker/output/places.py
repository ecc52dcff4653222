"""Where a span of a draft stands in its file: lines, columns and a URI.

Lines end at LF or CR LF, as SARIF 2.1.0 has it by default (section 3.14.14); lines and
columns count from 1, columns in code points.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import PureWindowsPath
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Place:
    """A span in lines and columns; the end column is one past the last character."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int


class Lines:
    """The lines of one text, to look places up in.

    Args:
        text: The text of the file.
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]

    def place(self, start: int, end: int) -> Place:
        """Return where the code points from start to end stand."""
        return Place(*self._position(start), *self._position(end))

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def uri(path: str) -> str:
    """Return a path of either system as a URI reference (RFC 3986), percent-encoded.

    A relative path stays relative; an absolute one becomes a file URI.
    """
    windows = PureWindowsPath(path)
    if windows.drive and windows.root:
        return f"file:///{_quoted(windows.as_posix())}"
    posix = path.replace("\\", "/").removeprefix("./")
    return f"file://{_quoted(posix)}" if posix.startswith("/") else _quoted(posix)


def _quoted(path: str) -> str:
    # A file name that is no UTF-8 reaches Python with lone surrogates in it.
    return quote(path.encode("utf-8", "surrogatepass"), safe="/")
