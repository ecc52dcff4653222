"""Everything that a file gives away, in findings and in captions to be checked like text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from checker.pictures.finder import Sight
from checker.pictures.kinds import kind_of
from checker.pictures.metadata import (
    chunks,
    exif,
    films,
    iptc,
    leftovers,
    matroska,
    riff,
    xmp,
)
from checker.pictures.metadata.told import EARLIER, MOTION, OWNER, PLACE, SERIAL, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.pictures.photo import Photo

CODE = "image/location"

_USERS = re.compile(
    rb"(?:[\\/]|%5C|%2F)(?:Users|home)(?:[\\/]|%5C|%2F)(?!Shared|Public|shared)[^\\/%<>\"'\x00-\x1f]{1,40}[\\/%]"
)
# What programs write of themselves, where people would write what is shown.
_PROGRAMS = re.compile(
    r"creator: gd-jpeg|lavc\d|file written by|created (?:with|in) |compressed (?:with|by)"
    r"|optimi[sz]ed |(?:edited|processed|made) with |applemark|intel\(r\)"
    r"|lead technologies|[\[{]\"",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"\(c\)|\N{COPYRIGHT SIGN}|\bcopyright\b|\ball rights reserved\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""What stands around the name in a copyright."""
PHOTOGRAPHER = "Photographer"
_LONGEST_CAPTION = 2000
_MOST_CAPTIONS = 40

FILM_BEHIND = "a short film stands behind the photo, which nobody looked at; a safe copy has none"

_SAYS = {
    PLACE: "The file says where it was taken",
    OWNER: "The file says whose device or file it is",
    SERIAL: "The file holds a device's serial number",
    EARLIER: "The file still shows what the picture was before it was changed or cropped",
}


class GivenAway(NamedTuple):
    """What a file gives away.

    Attributes:
        sights: What it tells, one for each kind of thing.
        captions: Words that it carries along, each once.
        notes: What else to know of it, as clauses.
    """

    sights: tuple[Sight, ...]
    captions: tuple[str, ...]
    notes: tuple[str, ...] = ()


def given_away(data: bytes, photo: Photo | None = None) -> GivenAway:
    """Return what a file gives away.

    Args:
        data: The bytes of the file; of a long film, its atoms without what it shows.
        photo: The picture as it is shown; None where it could not be opened.
    """
    told: dict[str, set[str]] = {}
    captions: dict[str, None] = {}
    for one in [*_all_told(data), *leftovers.read(data, photo)]:
        if isinstance(one, Told):
            told.setdefault(one.what, set()).add(one.where)
        elif text := _words(one):
            captions[text] = None
    sights = tuple(_sight(what, told[what]) for what in _SAYS if what in told)
    said = tuple(captions)[:_MOST_CAPTIONS]
    return GivenAway(sights, said, (FILM_BEHIND,) if MOTION in told else ())


def _all_told(data: bytes) -> Iterator[Told | Caption]:
    kind = kind_of(data)
    for block in exif.blocks(data):
        yield from exif.read(block)
    yield from xmp.read(data)
    yield from iptc.read(data)
    yield from chunks.read(data)
    yield from films.read(data, film=kind is not None and kind.video)
    yield from matroska.read(data)
    yield from riff.read(data)
    if _USERS.search(data):
        yield Told(OWNER, "the path of a folder")


def _sight(what: str, where: Iterable[str]) -> Sight:
    note = f"{_SAYS[what]} ({', '.join(sorted(where))})."
    return Sight(CODE, (), 0.98, reading=what, note=note)


def _words(caption: Caption) -> str:
    """Return the words to be checked; nothing where a program wrote them of itself.

    Who took the picture is said to be the photographer: a bare name would be that of a child.
    """
    text = _plain(caption.text)
    if _PROGRAMS.match(text):
        return ""
    if not caption.maker:
        return text
    name = _RIGHTS.sub(" ", text).strip(" ,.;:|-")
    return f"{PHOTOGRAPHER}: {' '.join(name.split())}" if name else ""


def _plain(text: str) -> str:
    """Return a caption on one line, without what no one reads."""
    return " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split())[
        :_LONGEST_CAPTION
    ]
