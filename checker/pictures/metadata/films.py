"""Films (ISO/IEC 14496-12 and QuickTime): places and owners in their atoms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.pictures.metadata import keyed
from checker.pictures.metadata.told import MOTION, OWNER, PLACE, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterator

_ISO_6709 = re.compile(rb"[+-]\d{2,3}(?:\.\d{2,8})?[+-]\d{3}(?:\.\d{2,8})?(?:[+-]\d+(?:\.\d+)?)?/")
_TRACK = re.compile(rb"GPS[59][lSsf?]|\x00freeGPS ")
"""Where a camera was all the time, in a track of its own (GoPro's GPMF; dashboard cameras)."""
_OWNERS = re.compile(
    rb"com\.apple\.quicktime\.(?:author|artist|director|producer|publisher)|\xa9(?:aut|ART|dir|prd)(?=\x00|....data)"
)
_TEXT_ATOM = re.compile(rb"(....)\xa9(nam|des|cmt|inf|key|aut|ART|cpy)", re.DOTALL)
_MAKERS = frozenset({b"aut", b"ART", b"cpy"})
_OTHER_TEXT = re.compile(rb"(....)(auth|titl|dscp|perf)\x00{4}..([^\x00]{1,400})\x00", re.DOTALL)
"""The same in films of phones (3GPP TS 26.244, 8.2)."""
_HEAD = 4
_LONGEST = 2000
_KEY = re.compile(
    r"com\.apple\.quicktime\.(?:title|displayname|description|comment|information|keywords"
    r"|(?P<maker>author|artist|director|producer|publisher|copyright))"
)
_FILM_BEHIND = re.compile(rb"....ftyp(?:mp4|isom|iso[0-9]|avc1|qt  |MSNV)", re.DOTALL)


def read(data: bytes, *, film: bool) -> Iterator[Told | Caption]:
    """Yield what the atoms of a film tell, or of a film that stands behind a photo.

    Args:
        data: The bytes of the file; of a long film, its atoms without what it shows.
        film: Whether the file is a film itself.
    """
    if not film:
        match = _FILM_BEHIND.search(data, 16)
        if match is None:
            return
        yield Told(MOTION, "behind the photo")
        data = data[match.start() :]
    if _ISO_6709.search(data) or _TRACK.search(data) or b"loci\x00\x00\x00\x00" in data:
        yield Told(PLACE, "its film atoms")
    if _OWNERS.search(data):
        yield Told(OWNER, "its film atoms")
    for match in _OTHER_TEXT.finditer(data):
        maker = match[2] == b"auth"
        if maker:
            yield Told(OWNER, "its film atoms")
        yield Caption(match[3].decode("utf-8", "replace"), "its film atoms", maker)
    yield from _titles(data)


def _titles(data: bytes) -> Iterator[Caption]:
    """Yield what the text atoms and the keyed items of a film say."""
    for match in _TEXT_ATOM.finditer(data):
        size = int.from_bytes(match[1], "big") - 8
        body = data[match.end() : match.end() + min(size, _LONGEST)] if size > _HEAD else b""
        yield Caption(_words(body), "its film atoms", match[2] in _MAKERS)
    for name, words in keyed.texts(data):
        if key := _KEY.fullmatch(name):
            yield Caption(words, "its film atoms", key["maker"] is not None)


def _words(body: bytes) -> str:
    """Return the text of an atom in either form (QuickTime: length and language; iTunes: data)."""
    text = body[16:] if body[4:8] == b"data" else body[4:]
    return text.decode("utf-8", "replace").strip("\x00 ")
