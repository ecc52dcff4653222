"""XMP packets (ISO 16684-1), found by scanning, as the standard itself proposes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from checker.pictures.metadata.told import OWNER, PLACE, SERIAL, Caption, Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_EDGES = ((b"<x:xmpmeta", b"</x:xmpmeta>"), (b"<rdf:RDF", b"</rdf:RDF>"))
_MOST_PACKETS = 8

_PLACES = (
    "GPSLatitude", "GPSLongitude", "GPSDestLatitude", "GPSDestLongitude", "City", "Location",
    "Sublocation", "LocationCreated", "LocationShown", "LocationName",
)  # fmt: skip
_OWNERS = (
    "creator", "OwnerName", "CameraOwnerName", "Artist", "CreatorContactInfo", "CaptionWriter",
)  # fmt: skip
_SERIALS = ("SerialNumber", "LensSerialNumber", "BodySerialNumber", "InternalSerialNumber")
_KINDS = {
    **dict.fromkeys(_PLACES, PLACE),
    **dict.fromkeys(_OWNERS, OWNER),
    **dict.fromkeys(_SERIALS, SERIAL),
}
_CAPTIONS = frozenset({
    "title", "description", "subject", "Headline", "Name", "PersonDisplayName", "PersonInImage",
    "hierarchicalSubject", "TagsList", "LastKeywordXMP", "UserComment",
    "AltTextAccessibility", "ExtDescrAccessibility",
})  # fmt: skip
_MAKERS = frozenset({"creator", "CaptionWriter", "OwnerName", "Artist", "rights", "Credit"})
_NAMES = re.compile(rb"[:<](?:" + "|".join(_KINDS).encode() + rb")\b")


def read(data: bytes) -> Iterator[Told | Caption]:
    """Yield what the XMP packets of a file tell."""
    for packet in _packets(data):
        try:
            yield from _Packet(packet).told
        except expat.ExpatError:
            for name in sorted(set(_NAMES.findall(packet))):
                yield Told(_KINDS[name[1:].decode()], "XMP")


def _packets(data: bytes) -> Iterator[bytes]:
    """Yield the first few packets; one that breaks off goes on to the end of the file."""
    for opening, closing in _EDGES:
        start, found = data.find(opening), 0
        while start >= 0 and found < _MOST_PACKETS:
            end = data.find(closing, start)
            end = len(data) if end < 0 else end + len(closing)
            yield data[start:end]
            start, found = data.find(opening, end), found + 1
        if found:
            return


class _Packet:
    """One packet, read."""

    def __init__(self, packet: bytes) -> None:
        self.told: list[Told | Caption] = []
        self._open: list[str] = []
        self._words: list[str] = []
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words.append
        parser.EntityDeclHandler = _refuse
        parser.Parse(packet, True)  # noqa: FBT003  (expat's own form)

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._say()
        self._open.append(_local(tag))
        for key, value in attributes.items():
            self._property([_local(key)], value)

    def _end(self, _tag: str) -> None:
        self._say()
        self._open.pop()

    def _say(self) -> None:
        text = "".join(self._words).strip()
        self._words.clear()
        if text:
            self._property(self._open, text)

    def _property(self, names: list[str], text: str) -> None:
        """Take note of a property's value; it may stand some elements deep (rdf:Bag, rdf:li)."""
        if not text.strip():
            return
        for name in names[-6:]:
            if name in _KINDS:
                self.told.append(Told(_KINDS[name], "XMP"))
        maker = not _MAKERS.isdisjoint(names[-6:])
        if maker or not _CAPTIONS.isdisjoint(names[-6:]):
            self.told.append(Caption(text.strip(), "XMP", maker))


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


def _refuse(*_: object) -> None:
    raise expat.ExpatError("no packet declares entities")
