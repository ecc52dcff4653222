"""Films: nobody looks at them, but their files tell where, whose and what."""

from __future__ import annotations

import struct

import pytest
from drawing import atom, card, encoded, film, spoken
from telling import captions, told

from checker.pictures.metadata.reading import FILM_BEHIND, given_away
from checker.pictures.metadata.told import OWNER, PLACE

JPEG = encoded(card("Sports day", "All welcome"))
EBML, SEGMENT, INFO, TAGS = "1a45dfa3", "18538067", "1549a966", "1254c367"
UNKNOWN_SIZE = bytes.fromhex("01ffffffffffffff")


def test_phones_films_tell_their_author_and_title() -> None:
    """The atoms of 3GPP."""
    atoms = [atom(kind, bytes(4) + b"\x15\xc7" + text + b"\x00") for kind, text in
             ((b"auth", b"Jane"), (b"titl", b"Mia plays"))]  # fmt: skip
    assert told(film(*atoms)) == [OWNER]
    assert captions(film(*atoms)) == ("Photographer: Jane", "Mia plays")


def test_films_tell_their_places_and_owners() -> None:
    """QuickTime's ©xyz, its metadata keys, 3GPP's loci, and what their titles say."""
    assert told(film(spoken(b"\xa9xyz", "+51.5034-000.1276/"))) == [PLACE]
    assert told(film(atom(b"loci", bytes(30)))) == [PLACE]
    named = film(atom(b"keys", b"com.apple.quicktime.author"), spoken(b"\xa9nam", "Mia's race"))
    assert told(named) == [OWNER]
    assert captions(named) == ("Mia's race",)
    itunes = film(atom(b"\xa9nam", atom(b"data", bytes(8) + b"Mia again")))
    assert captions(itunes) == ("Mia again",)
    assert not told(film())
    assert told(film(atom(b"mdat", b"GPS5l\x14\x00\x01" + bytes(20)))) == [PLACE]


def test_a_film_behind_a_photo_is_found() -> None:
    """Motion photos: seconds of film, with sound, behind the picture."""
    found = given_away(JPEG + film(spoken(b"\xa9xyz", "+51.5034-000.1276/")))
    assert [one.reading for one in found.sights] == [PLACE]
    assert found.notes == (FILM_BEHIND,)


def test_every_text_atom_of_a_film_is_read() -> None:
    """A title right behind another one hides nothing."""
    said = ((b"\xa9nam", "Mia's race"), (b"\xa9aut", "Jane"), (b"\xa9cmt", "Zoë"))
    atoms = [spoken(kind, words) for kind, words in said]
    assert captions(film(*atoms)) == ("Mia's race", "Photographer: Jane", "Zoë")
    assert told(film(*atoms)) == [OWNER]


def _keyed(**items: str) -> bytes:
    names = [b"com.apple.quicktime." + name.encode() for name in items]
    values = [atom(b"data", struct.pack(">II", 1, 0) + words.encode()) for words in items.values()]
    keys = b"".join(atom(b"mdta", name) for name in names)
    listed = b"".join(
        atom(struct.pack(">I", number), value) for number, value in enumerate(values, 1)
    )
    head = bytes(4) + struct.pack(">I", len(names))
    return atom(b"meta", atom(b"keys", head + keys) + atom(b"ilst", listed))


def test_keyed_items_of_a_film_are_read() -> None:
    """Phones write names in one atom and values in another; make and model are no captions."""
    data = film(_keyed(author="Jane", title="Mia wins", model="Phone 9"))
    assert captions(data) == ("Photographer: Jane", "Mia wins")
    assert told(data) == [OWNER]
    at = data.find(b"ilst") + 4
    for broken in (data[:at], data[:at] + bytes(40), data[: at + 20], data.replace(b"mdta", b"")):
        assert isinstance(captions(broken), tuple)
    assert not captions(film(atom(b"keys", bytes(4) + struct.pack(">I", 9) + bytes(30)), b"ilst"))


def _element(number: str, body: bytes) -> bytes:
    return bytes.fromhex(number) + struct.pack(">I", 0x10000000 | len(body)) + body


def _tag(name: str, words: str) -> bytes:
    said = _element("45a3", name.encode()) + _element("447a", b"und")
    return _element("67c8", said + _element("4487", words.encode()))


def _matroska(*tags: bytes, title: bytes = b"") -> bytes:
    info = _element(INFO, _element("7ba9", title) + _element("4d80", b"Program of Tom"))
    cluster = bytes(3000)
    tagged = _element(TAGS, _element("7373", _element("63c0", b"") + b"".join(tags)))
    return (
        _element(EBML, _element("4282", b"webm"))
        + bytes.fromhex(SEGMENT)
        + UNKNOWN_SIZE
        + info
        + cluster
        + tagged
    )


def test_webm_and_matroska_tell_places_owners_and_titles() -> None:
    """Titles and tags, those of other formats' names among them; programs are passed over."""
    data = _matroska(
        _tag("ARTIST", "Jane"), _tag("COM.APPLE.QUICKTIME.LOCATION.ISO6709", "+51.5-000.1/"),
        _tag("ENCODER", "Program of Tom"), _tag("COMMENT-eng", "Zoë plays"), title=b"Mia's race",
    )  # fmt: skip
    assert told(data) == [PLACE, OWNER]
    assert captions(data) == ("Mia's race", "Photographer: Jane", "Zoë plays")
    assert not told(_matroska(_tag("ENCODER", "Program of Tom")))
    assert not captions(_matroska(_tag("COM.APPLE.QUICKTIME.MODEL", "Phone 9")))


def test_damaged_matroska_is_gone_through() -> None:
    """Cut off anywhere, nested without end, and with more parts than any film has."""
    data = _matroska(_tag("TITLE", "Mia"), title=b"Leo")
    for end in range(0, len(data), 7):
        assert isinstance(captions(data[:end]), tuple)
    deep = b"".join(bytes.fromhex("67c8") + b"\x7e" for _ in range(50))
    assert not captions(_matroska()[:8] + bytes.fromhex(TAGS) + b"\x7f" + deep)
    assert not captions(_matroska()[:8] + bytes.fromhex(INFO) * 40)


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def _avi(**entries: bytes) -> bytes:
    listed = b"".join(_chunk(name.encode(), words) for name, words in entries.items())
    body = b"AVI " + _chunk(b"LIST", b"hdrl") + _chunk(b"LIST", b"INFO" + listed)
    return _chunk(b"RIFF", body + _chunk(b"LIST", b"movi" + bytes(64)))


def test_avi_tells_places_owners_and_titles() -> None:
    """In either of the two codes that programs use; what wrote the file is passed over."""
    data = _avi(INAM=b"Mia's race\0", IART=b"Jane", ICMT="Zoë".encode("latin-1"), ISFT=b"Tom's")
    assert told(data) == [OWNER]
    assert captions(data) == ("Mia's race", "Photographer: Jane", "Zoë")
    assert told(_avi(ILOC=b"Ashcombe")) == [PLACE]
    assert not told(_avi(IART=b"\0", ISFT=b"Tom's"))
    assert isinstance(captions(data[:70]), tuple)
    many = data + b"LIST\x08\0\0\0INFO" * 9 + b"LIST\x40\0\0\0INFOINAM\x03\0\0\0Tom"
    assert captions(many) == captions(data)


@pytest.mark.parametrize("data", [_avi(INAM=b"Mia")[12:], JPEG + _matroska(title=b"Mia")])
def test_a_file_of_another_kind_is_no_film(data: bytes) -> None:
    """The marks of a film inside something else tell nothing."""
    assert not captions(data)
