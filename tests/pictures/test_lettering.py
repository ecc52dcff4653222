"""What is written in a picture: lines, words, and where each of them stands."""

from __future__ import annotations

from itertools import pairwise

import pytest
from drawing import card, code, encoded
from PIL import Image

from checker.drafts import Picture
from checker.pictures.decoding import decode
from checker.pictures.lettering.codes import codes, in_words
from checker.pictures.lettering.reading import OVERLAP, LetteringReader, strips
from checker.pictures.seen import Lettering, Word


@pytest.fixture(scope="module")
def reader() -> LetteringReader:
    """The networks that read, loaded once."""
    return LetteringReader()


def photo(image: Image.Image):
    """Return a picture, opened."""
    return decode(Picture("a.png", encoded(image, "PNG"))).photo


def test_lines_are_read_from_the_top_down(reader) -> None:
    """Word for word, with the place of each word."""
    lines = reader.lines(photo(card("Headteacher's Award", "presented to Alfie B", "for kindness")))
    assert [line.text for line in lines] == [
        "Headteacher's Award",
        "presented to Alfie B",
        "for kindness",
    ]
    start, end, box = lines[1].words[2]
    assert lines[1].text[start:end] == "Alfie"
    assert box[1] < 28 + 56 + 14 < box[3]


def test_small_and_light_lettering_is_read(reader) -> None:
    """20 pixels high, grey on cream."""
    (line,) = reader.lines(photo(card("Well done Zainab in Kestrel class", size=20, ink="#666666")))
    assert line.text == "Well done Zainab in Kestrel class"


@pytest.mark.parametrize("row", [700, 770, 790, 810, 830, 860])
def test_a_large_picture_is_read_in_strips_and_no_line_twice(reader, row: int) -> None:
    """A line at the edge of two strips is one line, wherever the edge cuts it."""
    wide = card("Kestrel class said goodbye to Miss Abara and planted a tree", size=60, width=2300)
    tall = Image.new("RGB", (2300, 1700), "white")
    tall.paste(wide, (0, row))
    (line,) = reader.lines(photo(tall))
    assert line.text == "Kestrel class said goodbye to Miss Abara and planted a tree"


def test_long_and_wide_pictures_are_read_by_their_number_of_pixels(reader) -> None:
    """A screenshot of a long chat, and a panorama; a picture of ten rows holds no word."""
    line = card("Kestrel class said goodbye to Miss Abara", size=40)
    for size, place in (((900, 9000), (0, 7000)), ((6000, 900), (4000, 300))):
        wide = Image.new("RGB", size, "white")
        wide.paste(line, place)
        assert [one.text for one in reader.lines(photo(wide))] == [
            "Kestrel class said goodbye to Miss Abara"
        ]
    assert not reader.lines(photo(Image.new("RGB", (60_000, 10), "white")))


def test_single_letters_are_lettering_to_be_hidden_and_no_words(reader) -> None:
    """A column of a register: E, K, N."""
    letter = photo(card("K", size=40, width=300))
    assert not reader.lines(letter)
    assert reader.places(letter)


def test_a_picture_without_lettering_has_none(reader, data) -> None:
    """Neither a cup nor an empty sheet."""
    cup = decode(Picture("a.jpg", (data / "coffee.jpg").read_bytes())).photo
    assert not reader.lines(cup)
    assert not reader.lines(photo(Image.new("RGB", (300, 300), "white")))


@pytest.mark.parametrize("height", [1, 800, 960, 961, 2400, 4096])
def test_strips_cover_every_row(height: int) -> None:
    """Each overlaps the next one, and none is higher than it has to be."""
    found = strips(height, 800)
    assert found[0][0] == 0
    assert found[-1][1] == height
    assert all(after[0] == before[1] - OVERLAP for before, after in pairwise(found))
    assert max(end - start for start, end in found) <= 800 + OVERLAP


def test_codes_are_read_with_their_places() -> None:
    """Each as a line of its own."""
    sheet = Image.new("RGB", (900, 400), "white")
    sheet.paste(code("https://school.example/fair"), (450, 0))
    sheet.paste(code("tel:07700900123"), (0, 0))
    first, second = codes(photo(sheet))
    assert [first.text, second.text] == ["07700900123", "https://school.example/fair"]
    assert first.words[0][:2] == (0, 11)
    assert first.words[0][2][2] < second.words[0][2][0]
    assert not list(codes(photo(Image.new("RGB", (60, 60)))))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            "WIFI:T:WPA;S:Staff room;P:al\\;pha9;;",
            "Wifi password: al;pha9 (network Staff room)",
        ),
        ("WIFI:T:nopass;S:Guests;;", "Wifi: Guests"),
        (
            "BEGIN:VCARD\nVERSION:3.0\nN:Brown;Alfie\nTEL;TYPE=CELL:07700 900123\nEND:VCARD",
            "Alfie Brown, 07700 900123",
        ),
        ("MECARD:N:Brown,Alfie;TEL:07700900123;;", "Alfie Brown, 07700900123"),
        ("mailto:mia@mail.example", "mia@mail.example"),
        ("BEGIN:VCARD\nN:Brown;Alfie;;;\nFN:Alfie J Brown\nEND:VCARD", "Alfie J Brown"),
        (
            "BEGIN:VEVENT\nSUMMARY:Alfie's party\nLOCATION:3 Quince Close\\, Hexley\nEND:VEVENT",
            "Alfie's party, 3 Quince Close, Hexley",
        ),
        ("  Year 3\n  only ", "Year 3 only"),
        ("", ""),
    ],
)
def test_codes_say_it_in_words(content: str, said: str) -> None:
    """So the checks of a draft understand what a phone would do with it."""
    assert in_words(content) == said


def test_words_of_a_text_have_the_box_around_them() -> None:
    """A finding over two words gets both; outside all words there is none."""
    text = Lettering(
        "images/0/text",
        "Alfie B won",
        (Word(0, 5, (10, 10, 50, 30)), Word(6, 7, (55, 12, 60, 31)), Word(8, 11, (70, 9, 99, 30))),
    )
    assert text.box(0, 7) == (10, 10, 60, 31)
    assert text.box(2, 4) == (10, 10, 50, 30)
    assert text.box(8, 11) == (70, 9, 99, 30)
    assert text.box(20, 25) == ()
    assert Lettering("images/0/caption", "Alfie B").box(0, 5) == ()
