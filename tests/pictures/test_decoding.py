"""Opening pictures: what is refused, in one sentence each, and what is made upright and plain."""

from __future__ import annotations

import numpy as np
import pytest
from drawing import card, encoded, exif, film, png_that_says
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from checker.drafts import Picture
from checker.pictures.decoding import decode, decode_rgba
from checker.pictures.errors import PictureError
from checker.pictures.limits import MOST_BYTES, SEEN_PIXELS

CARD = card("Sports day")
JPEG = encoded(CARD)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty (0 bytes)"),
        (b"Dear parents, ...", "no picture"),
        (b"%PDF-1.7 ...", "no picture"),
        (JPEG[: len(JPEG) // 2], "breaks off"),
        (JPEG[:40], "breaks off"),
        (b"\xff\xd8\xff" + bytes(200), "damaged"),
        (encoded(CARD, "PNG")[:-500], "breaks off"),
        (encoded(CARD, "WEBP")[:200], "damaged"),
        (png_that_says(20_000, 10_000), "200 million pixels"),
        (png_that_says(2**31 - 1, 2**31 - 1), "million pixels"),
        (png_that_says(400, 400), "damaged"),
        (film(), "a video"),
        (b"\x1a\x45\xdf\xa3" + bytes(50), "a video"),
        (b"\0\0\0\x08moov" + bytes(50), "a video"),
        (b"RIFF\0\0\0\0AVI " + bytes(50), "a video"),
        (b"RIFF\0\0\0\0WAVE" + bytes(50), "no picture"),
        (JPEG + bytes(MOST_BYTES), "larger than 64 MB"),
    ],
)
def test_what_cannot_be_looked_at_is_said_in_one_sentence(data: bytes, said: str) -> None:
    """Whatever the name says, the file is refused, and the sentence tells why."""
    with pytest.raises(PictureError, match=said.replace("(", r"\(").replace(")", r"\)")) as refused:
        decode(Picture("photo.jpg", data))
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "BMP", "GIF"])
def test_every_usual_form_is_opened(form: str) -> None:
    """All of them come out as the same RGB pixels, more or less."""
    opened = decode(Picture("a", encoded(CARD, form)))
    assert (opened.photo.width, opened.photo.height) == CARD.size
    assert np.abs(opened.photo.rgb.astype(int) - np.asarray(CARD)).mean() < 6
    assert not opened.unseen


def test_a_phones_heic_is_opened(data) -> None:
    """Phones save HEIC unless told otherwise."""
    opened = decode(Picture("phone.heic", (data / "phone.heic").read_bytes()))
    assert (opened.photo.width, opened.photo.height) == (128, 96)


def test_the_name_may_say_what_it_likes() -> None:
    """The bytes decide, and the report is told of the wrong ending."""
    opened = decode(Picture("photo.png", JPEG))
    assert opened.note == "its name says PNG, but it is a JPEG file"
    assert not decode(Picture("photo.jpeg", JPEG)).note
    assert not decode(Picture("photo", JPEG)).note


def test_pictures_come_upright() -> None:
    """What the camera noted about how it was held is done, and the size is that of the result."""
    opened = decode(Picture("a.jpg", encoded(CARD, exif=exif({0x0112: 6}))))
    assert (opened.photo.width, opened.photo.height) == CARD.size[::-1]
    turned = np.asarray(CARD.transpose(Image.Transpose.ROTATE_270), dtype=int)
    assert np.abs(opened.photo.rgb.astype(int) - turned).mean() < 6


def test_of_moving_pictures_the_first_frame_is_looked_at_and_that_is_said() -> None:
    """The rest was not looked at, so the picture is never clear."""
    moving = encoded(CARD, "GIF", save_all=True, append_images=[card("Second frame", "and more")])
    assert "only the first was looked at" in decode(Picture("a.gif", moving)).unseen


def test_colours_of_print_and_of_scanners_are_understood() -> None:
    """CMYK, 16 bits, 32 bits, and numbers from 0 to 1 come out as they look."""
    assert decode(Picture("a.jpg", encoded(CARD.convert("CMYK")))).photo.rgb.mean() > 200
    steep = np.tile(np.linspace(0, 65535, 64, dtype=np.uint16), (64, 1))
    deep = decode(Picture("a.png", encoded(Image.fromarray(steep), "PNG"))).photo.rgb
    assert deep[0, 0, 0] == 0
    assert 120 < deep[0, 32, 0] < 136
    assert deep[0, -1, 0] == 255
    share = Image.fromarray((steep / 65535).astype(np.float32))
    assert abs(int(decode(Picture("a.tif", encoded(share, "TIFF"))).photo.rgb[0, 32, 0]) - 129) < 3
    dark = Image.fromarray(np.full((8, 8), 9, np.uint16))
    assert decode(Picture("a.png", encoded(dark, "PNG"))).photo.rgb[0, 0, 0] == 9


def test_colours_are_those_of_screens() -> None:
    """A profile is applied, and a damaged one passed over."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = bytearray(profile.replace(b"sRGB", b"test"))
    at = swapped.index(b"rXYZ", 128)
    swapped[at : at + 4], blue = b"bXYZ", swapped.index(b"bXYZ", at + 4)
    swapped[blue : blue + 4] = b"rXYZ"
    red = Image.new("RGB", (16, 16), (200, 30, 30))
    for icc, blueish in ((profile, False), (b"no profile", False), (bytes(swapped), True)):
        shown = decode(Picture("a.png", encoded(red, "PNG", icc_profile=icc))).photo.rgb[0, 0]
        assert (shown[2] > shown[0]) is np.bool_(blueish)


def test_what_is_transparent_is_shown_on_white() -> None:
    """As networks show it."""
    clear = Image.new("RGBA", (20, 20), (255, 0, 0, 0))
    assert decode(Picture("a.png", encoded(clear, "PNG"))).photo.rgb.min() == 255
    indexed = encoded(clear.quantize(), "PNG")
    assert decode(Picture("a.png", indexed)).photo.rgb.min() == 255


def test_large_pictures_are_made_smaller_and_places_stay_those_of_the_full_size() -> None:
    """A place in the smaller picture is told in pixels of the full one."""
    large = encoded(Image.new("RGB", (9000, 2250), "gray"))
    photo = decode(Picture("a.jpg", large)).photo
    assert photo.rgb.shape[0] * photo.rgb.shape[1] <= SEEN_PIXELS
    assert (photo.width, photo.height) == (9000, 2250)
    small = photo.at_most(600)
    assert small is photo.at_most(600)
    assert small.at_most(600) is small
    assert small.box(-5, 10, 100, 900) == (0, 150, 1500, 2250)
    assert small.gray.shape == small.rgb.shape[:2]


def test_long_pictures_keep_what_is_written_in_them() -> None:
    """What counts is the number of pixels, so a long screenshot is as wide as it was."""
    long = decode(Picture("chat.png", encoded(Image.new("RGB", (1000, 12_000)), "PNG"))).photo
    assert long.rgb.shape == (12_000, 1000, 3)
    assert long.within(3_000_000).rgb.shape == (6000, 500, 3)
    assert long.within(99_000_000) is long


def test_a_progressive_picture_has_to_be_smaller() -> None:
    """It is held whole before it can be made smaller."""
    huge = encoded(Image.new("L", (9000, 8000)), progressive=True)
    with pytest.raises(PictureError, match="72 million pixels"):
        decode(Picture("a.jpg", huge))


def test_pictures_with_few_colours_are_made_smaller_too() -> None:
    """A screenshot with a palette, larger than asked for."""
    screenshot = encoded(Image.new("RGB", (300, 100), "teal").quantize(), "PNG")
    photo = decode(Picture("a.png", screenshot), 1200).photo
    assert photo.rgb.shape == (20, 60, 3)
    assert (photo.width, photo.height) == (300, 100)


def test_a_lack_of_memory_is_said(monkeypatch) -> None:
    """The largest pictures need more than the process may use."""

    def lacking(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Image, "open", lacking)
    with pytest.raises(PictureError, match="too much memory"):
        decode(Picture("a.jpg", JPEG))


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_drawings_keep_what_is_transparent(form: str) -> None:
    """A logo is compared without its background."""
    if form == "PNG":
        drawing = encoded(Image.new("RGBA", (40, 20), (0, 0, 255, 128)), form)
    else:
        drawing = encoded(Image.new("RGB", (40, 20), "blue"), form)
    rgba = decode_rgba(Picture("logo", drawing), 20)
    assert rgba.shape == (10, 20, 4)
    assert rgba[0, 0, 3] == (128 if form == "PNG" else 255)


def test_a_damaged_drawing_is_refused() -> None:
    """In one sentence, like any picture."""
    with pytest.raises(PictureError, match="damaged"):
        decode_rgba(Picture("logo.png", encoded(CARD, "PNG")[:60]))


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", JPEG[:400], b"\x89PNG\r\n\x1a\n", b"<svg ", b"GIF89a"]),
)
def test_any_bytes_are_opened_or_refused(tail: bytes, head: bytes) -> None:
    """No other error comes out, whatever the bytes."""
    try:
        decode(Picture("a", head + tail))
    except PictureError as error:
        assert str(error)  # noqa: PT017  (either way is right)
