"""Films in AVI files (Microsoft, "RIFF INFO list"): their titles and who made them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.pictures.metadata.told import OWNER, PLACE, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHERE = "its film tags"
_LIST = re.compile(rb"LIST(....)INFO", re.DOTALL)
_MOST_LISTS = 4
_LONGEST = 1 << 16
_CAPTIONS = frozenset({b"INAM", b"ICMT", b"ISBJ", b"IKEY", b"ISRC"})
"""Title, comment, subject, keywords, who gave it."""
_OWNERS = frozenset({b"IART", b"IENG", b"ITCH", b"ICMS", b"IWRI"})
"""Artist, engineer, technician, who ordered it, writer."""
_COPYRIGHT, _PLACE = b"ICOP", b"ILOC"


def read(data: bytes) -> Iterator[Told | Caption]:
    """Yield what the lists of a film tell; nothing of a file of another kind."""
    if data[:4] != b"RIFF" or data[8:12] != b"AVI ":
        return
    for number, found in enumerate(_LIST.finditer(data)):
        if number == _MOST_LISTS:
            return
        size = min(int.from_bytes(found[1], "little") - 4, _LONGEST)
        yield from _told(data[found.end() : found.end() + max(size, 0)])


def _told(body: bytes) -> Iterator[Told | Caption]:
    at = 0
    while at + 8 < len(body):
        name, size = body[at : at + 4], int.from_bytes(body[at + 4 : at + 8], "little")
        text = _text(body[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
        if text and name in _OWNERS:
            yield Told(OWNER, _WHERE)
        elif text and name == _PLACE:
            yield Told(PLACE, _WHERE)
        if name in _OWNERS or name in _CAPTIONS or name == _COPYRIGHT:
            yield Caption(text, _WHERE, maker=name not in _CAPTIONS)


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8").strip("\x00 ")
    except UnicodeDecodeError:
        return value.decode("latin-1").strip("\x00 ")
