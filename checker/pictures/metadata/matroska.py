"""Films in Matroska and WebM files (RFC 9559): titles, tags, chapters and names of attachments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.pictures.metadata.told import OWNER, PLACE, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHERE = "its film tags"
_BEGINNING = b"\x1a\x45\xdf\xa3"
# Of a long film only the two ends are here, so its parts are searched for: what it is, its tags,
# its chapters and its attachments.
_PARTS = re.compile(rb"\x15\x49\xa9\x66|\x12\x54\xc3\x67|\x10\x43\xa7\x70|\x19\x41\xa4\x69")
_MOST_PARTS = 16
_LONGEST = 1 << 18
_DEEPEST = 6
# Tag, SimpleTag; EditionEntry, ChapterAtom, ChapterDisplay; AttachedFile.
_FOLDERS = frozenset({0x7373, 0x67C8, 0x45B9, 0xB6, 0x80, 0x61A7})
_TAG_NAME, _TAG_WORDS = 0x45A3, 0x4487
_TITLES = frozenset({0x7BA9, 0x85, 0x467E, 0x466E})
"""Title, ChapString, FileDescription, FileName."""
_MAKERS = re.compile(
    r"(?:lead_performer|artist|author|director|producer|publisher|written_by|copyright)(?:-\w{3})?",
    re.IGNORECASE,
)
_SAYS_WHAT = re.compile(
    r"(?:title|subtitle|description|summary|synopsis|comment|keywords|subject|actor|character)"
    r"(?:-\w{3})?",
    re.IGNORECASE,
)


def read(data: bytes) -> Iterator[Told | Caption]:
    """Yield what a film's tags and titles tell; nothing of a file of another kind."""
    if not data.startswith(_BEGINNING):
        return
    for number, part in enumerate(_PARTS.finditer(data)):
        if number == _MOST_PARTS:
            return
        size, at = _size(data, part.end())
        yield from _inside(data[at : at + min(size, _LONGEST)], 0)


def _inside(body: bytes, depth: int) -> Iterator[Told | Caption]:
    tag = ""
    for number, value in _elements(body):
        if number in _FOLDERS and depth < _DEEPEST:
            yield from _inside(value, depth + 1)
        elif number in _TITLES:
            yield Caption(_text(value), _WHERE)
        elif number == _TAG_NAME:
            tag = _text(value)
        elif number == _TAG_WORDS:
            yield from _tagged(tag, _text(value))


def _tagged(name: str, words: str) -> Iterator[Told | Caption]:
    """Yield what a tag tells; its name may be another format's ("com.apple.quicktime.title")."""
    plain = name.rpartition(".")[2]
    if "location" in name.casefold() and words:
        yield Told(PLACE, _WHERE)
    elif maker := _MAKERS.fullmatch(plain):
        if words and maker[0].casefold() != "copyright":
            yield Told(OWNER, _WHERE)
        yield Caption(words, _WHERE, maker=True)
    elif _SAYS_WHAT.fullmatch(plain):
        yield Caption(words, _WHERE)


def _elements(body: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the number and the value of each element, one behind the other (RFC 8794)."""
    at = 0
    while at + 1 < len(body) and body[at]:
        start = at + 9 - body[at].bit_length()
        size, start_of_value = _size(body, start)
        yield int.from_bytes(body[at:start], "big"), body[start_of_value : start_of_value + size]
        at = start_of_value + size


def _size(data: bytes, at: int) -> tuple[int, int]:
    """Return the size of an element that is said at a place, and where its value begins."""
    first = data[at : at + 1]
    if not first or not first[0]:
        return 0, at + 1
    length = 9 - first[0].bit_length()
    said = int.from_bytes(data[at : at + length], "big")
    return said & ((1 << 7 * length) - 1), at + length


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace").strip("\x00 ")
