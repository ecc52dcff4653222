"""What a file gives away: found in every format, said in words, and never repeated."""

from __future__ import annotations

import struct

import pytest
from drawing import card, encoded, exif, film, iptc, xmp
from hypothesis import given
from hypothesis import strategies as st
from PIL import PngImagePlugin
from PIL.TiffImagePlugin import IFDRational
from telling import captions, told

from checker.pictures.metadata.reading import given_away
from checker.pictures.metadata.told import OWNER, PLACE, SERIAL

CARD = card("Sports day", "All welcome")
JPEG = encoded(CARD)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_exif_is_found_in_every_format(form: str) -> None:
    """Place, owner and serial number are told apart, and no value is in what is said."""
    block = exif({0x013B: "Jane Smith"}, place=True, tag_A431="SN4711")
    found = given_away(encoded(CARD, form, exif=block))
    assert [one.reading for one in found.sights] == [PLACE, OWNER, SERIAL]
    assert all(one.code == "image/location" and not one.box for one in found.sights)
    said = " ".join(one.note for one in found.sights)
    assert "EXIF" in said
    assert not {"Jane", "SN4711", "51", "12.5"} & set(said.replace(".", " ").split())


def test_exif_of_a_phones_heic_is_found(data) -> None:
    """There the block stands without its usual mark."""
    assert told((data / "phone.heic").read_bytes()) == [PLACE]


def test_a_scanners_tiff_is_an_exif_block_itself() -> None:
    """TIFF is the form that Exif took over."""
    assert told(encoded(CARD, "TIFF", exif=exif({0x013B: "Jane"}))) == [OWNER]


def test_a_truncated_file_still_tells() -> None:
    """What can be read from its beginning is told, though nobody can see the picture."""
    data = encoded(CARD, exif=exif(place=True))
    assert told(data[: len(data) // 2]) == [PLACE]


@pytest.mark.parametrize(
    "data",
    [
        JPEG,
        encoded(CARD, "PNG"),
        encoded(CARD, exif=exif({0x0131: "Photoshop 26", 0x0110: "Phone 9", 0x013B: "  "})),
        encoded(CARD, exif=exif(tag_A431="\0\0")),
        encoded(CARD, exif=exif({0x013C: "iPhone 15", 0x8298: "Holly Lane Primary School"})),
        JPEG + xmp("<dc:format>image/jpeg</dc:format><dc:creator> </dc:creator>"),
        JPEG + iptc((0, "v"), (90, " ")),
        encoded(CARD, "PNG", pnginfo=None),
        b"Exif\0\0II*\0 broken",
    ],
)
def test_what_gives_nothing_away_is_no_finding(data: bytes) -> None:
    """Make and model, program, empty owners: none of them says whose or where."""
    assert not told(data)


def test_unset_coordinates_are_no_place() -> None:
    """Cameras without reception write the directory all the same."""
    block = exif()
    block.get_ifd(0x8825).update({0: b"\x02\x03\0\0", 2: (0.0, 0.0, 0.0), 29: "2026:11:23"})
    assert not told(encoded(CARD, exif=block))


@pytest.mark.parametrize(
    ("properties", "kinds"),
    [
        ("<exif:GPSLatitude>51,30.2N</exif:GPSLatitude>", [PLACE]),
        ("<photoshop:City>Ashcombe</photoshop:City>", [PLACE]),
        ("<dc:creator><rdf:Seq><rdf:li>Jane</rdf:li></rdf:Seq></dc:creator>", [OWNER]),
        ("<aux:SerialNumber>4711</aux:SerialNumber>", [SERIAL]),
        ('<rdf:li stRef:filePath="C:\\Users\\jsmith\\a.psd"/>', [OWNER]),
    ],
)
def test_xmp_is_found_wherever_it_stands(properties: str, kinds: list[str]) -> None:
    """Behind a JPEG, in a film, in an SVG."""
    for data in (JPEG, film(), b"<svg/>"):
        assert told(data + xmp(properties)) == kinds


def test_xmp_attributes_and_broken_packets_count() -> None:
    """Properties may be attributes; of a packet that breaks off the names are enough."""
    packet = xmp("<exif:GPSLatitude>51,30.2N</exif:GPSLatitude>")
    assert told(
        packet.replace(
            b"><exif:GPSLatitude>51,30.2N</exif:GPSLatitude>", b' exif:GPSLatitude="51N">'
        )
    ) == [PLACE]
    assert told(packet[:-60]) == [PLACE]
    bomb = b'<!DOCTYPE x [<!ENTITY a "b">]>'
    assert told(b"<x:xmpmeta>" + bomb + packet) == [PLACE]


def test_iptc_is_read() -> None:
    """Agencies and picture programs write it: city, by-line, caption, keywords."""
    data = JPEG + iptc(
        (90, "Ashcombe"), (80, "Jane Smith"), (120, "Mia with her cup"), (25, "Year 3")
    )
    assert told(data) == [PLACE, OWNER]
    assert captions(data) == ("Photographer: Jane Smith", "Mia with her cup", "Year 3")


def _note(mark: bytes, *entries: tuple[int, int, int, bytes]) -> bytes:
    body = b"".join(struct.pack(">HHI", *one[:3]) + one[3] for one in entries)
    return mark + struct.pack(">H", len(entries)) + body + bytes(4)


@pytest.mark.parametrize(
    ("make", "note", "says"),
    [
        ("Canon", _note(b"", (0x0C, 4, 1, b"\x16\xc5\x10\x73")), [SERIAL]),
        ("Canon", _note(b"", (0x0C, 4, 1, bytes(4)), (0x09, 2, 4, bytes(4))), []),
        ("NIKON", _note(b"Nikon\0\2\x10\0\0MM\0*\0\0\0\x08", (0x1D, 2, 4, b"3004")), [SERIAL]),
        ("Panasonic", _note(b"Panasonic\0\0\0", (0x66, 7, 4, b"Mia ")), [OWNER]),
        ("FUJIFILM", b"FUJIFILM\x0c\0\0\0" + struct.pack("<HHHI", 1, 16, 2, 4) + b"FF01", [SERIAL]),
        ("Canon", b"\0\x09", []),
        ("Other", _note(b"", (0x0C, 4, 1, b"\1\1\1\1")), []),
    ],
)
def test_the_cameras_own_notes_tell_serial_numbers(make: str, note: bytes, says: list[str]) -> None:
    """In a block of each maker's own form; an empty value tells nothing."""
    assert told(encoded(CARD, exif=exif({0x010F: make}, tag_927c=note))) == says


def test_png_texts_are_read() -> None:
    """Author, location and descriptions; what programs write for themselves is passed over."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "Jane")
    texts.add_text("Location", "Ashcombe")
    texts.add_text("Description", "Mia with a cup", zip=True)
    texts.add_itxt("Title", "Zoë", zip=True)
    texts.add_itxt("Comment", "Plain")
    texts.add_text("Software", "Editor of Tom")
    data = encoded(CARD, "PNG", pnginfo=texts)
    assert told(data) == [PLACE, OWNER]
    assert captions(data) == (
        "Photographer: Jane", "Ashcombe", "Mia with a cup", "Zoë", "Plain",
    )  # fmt: skip


def test_exif_in_hexadecimal_is_read() -> None:
    """ImageMagick keeps the block so in a PNG."""
    block = exif({0x013B: "Jane"}, place=True).tobytes()
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Raw profile type exif", f"\nexif\n {len(block)}\n{block.hex()}\n", zip=True)
    assert told(encoded(CARD, "PNG", pnginfo=texts)) == [PLACE, OWNER]


@pytest.mark.parametrize("name", ["xmp", "iptc", "8bim"])
def test_other_blocks_in_hexadecimal_are_read_too(name: str) -> None:
    """XMP packets and IPTC records travel the same way from a JPEG into a PNG."""
    block = xmp("<photoshop:City>Ashcombe</photoshop:City>") if name == "xmp" else iptc((90, "Ash"))
    texts = PngImagePlugin.PngInfo()
    texts.add_text(
        f"Raw profile type {name}", f"\n{name}\n {len(block)}\n{block.hex()}\n", zip=True
    )
    assert told(encoded(CARD, "PNG", pnginfo=texts)) == [PLACE]


def test_a_compressed_packet_in_a_png_is_read() -> None:
    """The same words, zipped."""
    texts = PngImagePlugin.PngInfo()
    packet = xmp("<photoshop:City>Ashcombe</photoshop:City>").decode()
    texts.add_itxt("XML:com.adobe.xmp", packet, zip=True)
    assert told(encoded(CARD, "PNG", pnginfo=texts)) == [PLACE]


def test_exif_tags_as_texts_of_a_png_are_read() -> None:
    """Coordinates count, the exposure does not."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("exif:GPSLatitude", "51/1, 3/1, 12/1")
    plain = PngImagePlugin.PngInfo()
    plain.add_text("exif:ExposureTime", "1/60")
    assert told(encoded(CARD, "PNG", pnginfo=texts)) == [PLACE]
    assert not told(encoded(CARD, "PNG", pnginfo=plain))


@pytest.mark.parametrize("form", [4, 7])
def test_iptc_in_a_tiff_is_read(form: int) -> None:
    """Scanners' programs call the records bytes, or long numbers."""
    records = iptc((80, "Jane"), (90, "Ash"))[12:]
    records += bytes(-len(records) % 4)
    count = len(records) // (4 if form == 4 else 1)
    directory = struct.pack("<HHHIII", 1, 33723, form, count, 26, 0)
    block = b"II*\x00" + struct.pack("<I", 8) + directory + records
    assert told(block) == [PLACE, OWNER]
    assert captions(block) == ("Photographer: Jane",)


def test_damaged_blocks_tell_what_can_be_read_and_no_more() -> None:
    """Directories that point nowhere, odd values, markers with padding, empty properties."""
    pointing_nowhere = struct.pack("<HHHIIHHIII", 2, 0x8769, 4, 1, 9999, 0x8825, 4, 1, 9999, 0)
    odd = struct.pack("<HHHIII", 1, 0x0131, 5, 1, 9999, 0)
    for body in (pointing_nowhere, odd, b"\xff\xff"):
        assert not told(b"Exif\0\0II*\0\x08\0\0\0" + body)
    padded = JPEG[:2] + b"\xff\xff\x01" + b"\xff\xfe\0\x05Mia" + JPEG[2:]
    assert captions(padded) == ("Mia",)
    assert not told(JPEG + xmp('<rdf:li exif:GPSLatitude=" "/>'))
    assert told(iptc((5, "x")) * 5 + bytes(300_000) + iptc((90, "Ashcombe"))) == []


def test_coordinates_that_are_no_numbers_are_no_place() -> None:
    """Nothing divided by nothing."""
    block = exif()
    block.get_ifd(0x8825).update({2: (IFDRational(0, 0),) * 3, 28: b"ASCII\0\0\0"})
    assert not told(encoded(CARD, exif=block))


@given(
    st.binary(max_size=400),
    st.sampled_from(
        [
            b"",
            JPEG[:200],
            b"Exif\0\0II*\0\x08\0\0\0",
            b"8BIM\x04\x04",
            b"<x:xmpmeta>",
            b"\x89PNG\r\n\x1a\n",
        ]
    ),
)
def test_any_bytes_are_gone_through(tail: bytes, head: bytes) -> None:
    """No file stops the search."""
    assert isinstance(given_away(head + tail).captions, tuple)
