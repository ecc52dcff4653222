"""Words that a file carries: they go out with it, so they are checked like the post."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from drawing import card, encoded, exif, iptc, xmp
from PIL import Image
from telling import captions, told

CARD = card("Sports day", "All welcome")
JPEG = encoded(CARD)


def test_the_names_of_faces_and_captions_are_carried_on() -> None:
    """They go out with the file, so they are checked like the words of the post."""
    title = "<dc:title><rdf:Alt><rdf:li>Prize</rdf:li></rdf:Alt></dc:title>"
    named = f"<mwg-rs:Name>Alfie B</mwg-rs:Name>{title}"
    block = exif(
        {0x010E: "Alfie at the fair", 0x9C9B: "Fête".encode("utf-16-le")},
        tag_9286=b"UNICODE\0" + "Zoë".encode("utf-16"),
    )
    data = encoded(CARD, exif=block) + xmp(named)
    assert set(captions(data)) == {"Alfie at the fair", "Fête", "Zoë", "Alfie B", "Prize"}
    assert captions(encoded(CARD, comment="Mia, left")) == ("Mia, left",)
    assert captions(encoded(CARD, "GIF", comment="Mia, left")) == ("Mia, left",)
    assert captions(encoded(CARD, exif=exif(tag_9286=b"\0" * 8 + b"Plain"))) == ("Plain",)
    assert captions(encoded(CARD, exif=exif(tag_9286=b"Bare"))) == ("Bare",)


def test_the_pixels_of_a_gif_are_no_comment() -> None:
    """Only what stands in a comment is one, all of it, however long."""
    noise = np.random.default_rng(1).integers(0, 255, (600, 600), dtype=np.uint8)
    data = encoded(Image.fromarray(noise), "GIF", comment="Mia, left. " * 40)
    assert captions(data) == (("Mia, left. " * 40).strip(),)
    assert not captions(encoded(Image.fromarray(noise), "GIF"))
    assert not captions(data[:300].replace(b"Mia", b"\x21\xfe\x03"))


def test_titles_of_drawings_are_read() -> None:
    """Browsers show them, and everybody can read them in the file."""
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><title>Mia &amp; Zo\xc3\xab</title></svg>"
    assert captions(drawing) == ("Mia & Zoë",)


def test_what_programs_write_of_themselves_is_no_caption() -> None:
    """Every picture of some web pages has it, and no person wrote it."""
    for said in ("CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90", "Created with GIMP"):
        assert not captions(encoded(CARD, comment=said))
    assert captions(encoded(CARD, comment="Created by Mia")) == ("Created by Mia",)


def test_iptc_in_the_old_code_is_read() -> None:
    """Programs seldom say which of the two codes they use."""
    records = b"8BIM\x04\x04\x00\x00\x00\x00\x00\x08\x1c\x02\x78\x00\x03Zo\xeb"
    assert captions(JPEG + records) == ("Zoë",)


def test_damaged_texts_are_passed_over() -> None:
    """A broken stream has nothing to tell, and Latin-1 is read as such."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = b"\x89PNG\r\n\x1a\n"
    assert not captions(head + chunk(b"zTXt", b"Comment\0\0no stream") + chunk(b"iTXt", b"a\0"))
    assert captions(head + chunk(b"tEXt", b"Comment\0Zo\xeb")) == ("Zoë",)


def test_there_is_an_end_to_captions() -> None:
    """A file cannot fill the report: so many captions, so long, on one line."""
    data = JPEG + iptc(*((25, f"word {n}\n\x07 {'x' * 3000}") for n in range(60)))
    found = captions(data)
    assert len(found) == 40
    assert all(len(one) <= 2000 and "\n" not in one and "\x07" not in one for one in found)


@pytest.mark.parametrize(
    ("tags", "says"),
    [
        ({0x013B: "Jane Smith", 0x8298: "(c) 2026 Jane Smith. All rights reserved."}, "Jane Smith"),
        ({0x8298: "Copyright 2024-2026, Jane Smith"}, "Jane Smith"),
        ({0x013C: "Jane's laptop"}, "Jane's laptop"),
        ({0x9C9D: "Jane Smith".encode("utf-16-le")}, "Jane Smith"),
    ],
)
def test_who_took_the_picture_is_called_the_photographer(tags, says: str) -> None:
    """Once, and without the signs of a copyright; a bare name would read like a child's."""
    assert captions(encoded(CARD, exif=exif(tags))) == (f"Photographer: {says}",)


def test_who_is_shown_is_not_called_the_photographer() -> None:
    """A description, a marked face; nor is a copyright without a name anybody's."""
    said = exif({0x010E: "Alfie B", 0x8298: "(c) 2026"})
    face = xmp("<mwg-rs:Name>Zoë</mwg-rs:Name><dc:creator>Jane</dc:creator>")
    assert captions(encoded(CARD, exif=said) + face) == ("Alfie B", "Zoë", "Photographer: Jane")


def test_whose_laptop_it_is_counts_as_an_owner() -> None:
    """A model's name does not."""
    assert told(encoded(CARD, exif=exif({0x013C: "Jane's laptop"})))
    assert not told(encoded(CARD, exif=exif({0x013C: "iPhone 15"})))


def test_words_in_either_code_are_read_from_exif() -> None:
    """The standard says ASCII; phones write UTF-8, and old programs Latin-1."""
    plain = encoded(CARD, exif=exif({0x010E: "Zo__ Akhtar"}))
    assert captions(plain.replace(b"Zo__", "Zoë".encode())) == ("Zoë Akhtar",)
    assert captions(plain.replace(b"Zo__", "Zoë_".encode("latin-1"))) == ("Zoë_ Akhtar",)
