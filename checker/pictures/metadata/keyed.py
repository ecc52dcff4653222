"""QuickTime's keyed items: names in one atom, their values in another (QTFF, "Metadata")."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEYS = b"keys\x00\x00\x00\x00"
_MOST = 200
_LONGEST = 4000
_KEY_HEAD = 8
_TEXT = b"data\x00\x00\x00\x01"
_VALUE = 24
"""Bytes before a value: size and number of the item; size, "data", form and language of it."""


def texts(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the names and the words of a film's items ("com.apple.quicktime.title")."""
    found = data.find(_KEYS)
    items = data.find(b"ilst", found)
    if found < 0 or items < 0:
        return
    names = list(_names(data, found + len(_KEYS)))
    at = items + len(b"ilst")
    for _ in names:
        size, number = _number(data, at), _number(data, at + 4)
        if not (_VALUE <= size <= len(data) - at and 0 < number <= len(names)):
            return
        if data[at + 12 : at + 20] == _TEXT:
            value = data[at + _VALUE : at + min(size, _LONGEST)]
            yield names[number - 1], value.decode("utf-8", "replace")
        at += size


def _names(data: bytes, at: int) -> Iterator[str]:
    count = min(_number(data, at), _MOST)
    at += 4
    for _ in range(count):
        size = _number(data, at)
        if size < _KEY_HEAD:
            return
        yield data[at + _KEY_HEAD : at + size].decode("latin-1")
        at += size


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "big")
