"""SVG drawings: rendered, and nothing in them is run or fetched."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from checker.drafts import Picture
from checker.pictures.decoding import decode, decode_rgba
from checker.pictures.errors import PictureError
from checker.pictures.svg import LARGEST_SVG, rendered

CIRCLE = '<circle cx="5" cy="5" r="4" fill="red"/>'


def svg(inside: str, attributes: str = 'viewBox="0 0 10 10"', before: str = "") -> Picture:
    """Return a drawing."""
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return Picture("logo.svg", f"{before}<svg {names} {attributes}>{inside}</svg>".encode())


def test_a_drawing_is_rendered() -> None:
    """Its inside is red and its corner transparent."""
    rgba = decode_rgba(svg(CIRCLE), 100)
    assert rgba.shape == (100, 100, 4)
    assert tuple(rgba[50, 50]) == (255, 0, 0, 255)
    assert rgba[0, 0, 3] == 0


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 10 20"', (200, 100)),
        ('width="40px" height="20px"', (100, 200)),
        ('width="100%"', (200, 200)),
    ],
)
def test_its_longer_side_is_as_long_as_asked(attributes: str, size: tuple[int, int]) -> None:
    """High drawings do not become wider than asked, nor wide ones higher."""
    width, height = Image.open(BytesIO(rendered(svg(CIRCLE, attributes).data, 200))).size
    assert max(height, width) <= 200 or attributes == 'width="100%"'
    if attributes != 'width="100%"':
        assert (height, width) == size


@pytest.mark.parametrize(
    ("drawing", "said"),
    [
        (svg("<script>fetch('/')</script>"), "script"),
        (svg('<circle r="3" onload="go()"/>'), "script"),
        (svg('<a href="javascript:go()"><circle r="3"/></a>'), "script"),
        (svg("<foreignObject><p/></foreignObject>"), "script"),
        (svg('<image href="http://logo.example/a.png"/>'), "outside itself"),
        (svg('<image xlink:href="file:///etc/passwd"/>'), "outside itself"),
        (svg('<image href="../a.png"/>'), "outside itself"),
        (svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'), "outside itself"),
        (svg('<use href="other.svg#a"/>'), "outside itself"),
        (svg('<rect fill="url(http://logo.example/a)"/>'), "outside itself"),
        (svg("<style>@import 'http://logo.example/a.css';</style>"), "outside itself"),
        (svg("<style>rect { fill: url(&quot;//logo.example/a&quot;) }</style>"), "outside itself"),
        (svg("", before="<?xml-stylesheet href='a.css'?>"), "outside itself"),
        (svg("&a;", before='<!DOCTYPE svg [<!ENTITY a "aaaa">]>'), "declarations"),
        (svg("<g>" * 100_000 + "</g>" * 100_000), "nested too deep"),
        (Picture("a.svg", b"<svg><unclosed></svg>"), "damaged"),
        (Picture("a.svg", b"<?xml version='1.0'?><drawing><svg/></drawing>"), "damaged"),
        (Picture("a.svg", b"<svg>" + b" " * LARGEST_SVG), "4 MB"),
    ],
)
def test_whatever_would_run_or_fetch_is_refused(drawing: Picture, said: str) -> None:
    """Nothing is run and nothing fetched; the sentence says what to do."""
    with pytest.raises(PictureError, match=said):
        decode(drawing)


@pytest.mark.parametrize(
    "inside",
    [
        '<defs><g id="a"/></defs><use href="#a"/>',
        '<rect fill="url(#g)"/>',
        "<style>rect { fill: url( '#g' ) }</style>",
        '<a href="https://school.example"><circle r="3"/></a>',
        '<image href="data:image/png;base64,iVBORw0KGgo="/>',
        "<?editor setting?>",
    ],
)
def test_what_stays_inside_is_fine(inside: str) -> None:
    """Names inside the drawing, links that nobody follows, and pictures that it carries itself."""
    assert decode(svg(inside)).photo.width


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_other_encodings_are_read(encoding: str) -> None:
    """Editors write marks, UTF-16, and Latin-1 where the declaration says so."""
    declared = '<?xml version="1.0" encoding="latin-1"?>' if encoding == "latin-1" else ""
    text = svg(CIRCLE + "<title>Café</title>", before=declared).data.decode()
    assert decode(Picture("a.svg", text.encode(encoding))).photo.width
