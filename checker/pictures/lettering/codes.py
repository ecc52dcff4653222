"""QR and bar codes: what they say, in words that the checks of a draft understand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import zxingcpp

from checker.pictures.lettering.line import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.pictures.photo import Photo

_LOOKED_AT = 2048
_LONGEST = 4000
_WIFI = re.compile(r"(?<![^;:])([TSPH]):((?:\\.|[^;\\])*);")
_FIELD = re.compile(
    r"^(?:item\d+\.)?(FN|N|TEL|EMAIL|ADR|BDAY|ORG|NOTE|URL)[^:\r\n]{0,80}:(.{1,400})$",
    re.IGNORECASE | re.MULTILINE,
)
_SCHEMES = re.compile(r"^(?:tel|mailto|sms|smsto|matmsg:to):", re.IGNORECASE)


def codes(photo: Photo) -> Iterator[Line]:
    """Yield what each code says, a line for each code, from the top of the picture down."""
    small = photo.at_most(_LOOKED_AT)
    found = []
    for code in zxingcpp.read_barcodes(small.gray):
        corners = code.position
        points = [
            (corner.x, corner.y)
            for corner in (
                corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left,
            )
        ]  # fmt: skip
        across, down = zip(*points, strict=True)
        box = small.box(min(across), min(down), max(across) + 1, max(down) + 1)
        text = in_words(code.text[:_LONGEST])
        if text:
            found.append((box[1], box[0], Line(text, ((0, len(text), box),))))
    yield from (line for _, _, line in sorted(found))


def in_words(content: str) -> str:
    """Return what a code says, as one would write it.

    A code that logs into a wireless network (the form of ZXing) tells its password; contact
    cards (vCard, MECARD) tell names and numbers.
    """
    if content.upper().startswith("WIFI:"):
        parts = dict(_WIFI.findall(content[5:]))
        network = _unescaped(parts.get("S", ""))
        secret = _unescaped(parts.get("P", ""))
        return f"Wifi password: {secret} (network {network})" if secret else f"Wifi: {network}"
    if content.upper().startswith(("BEGIN:VCARD", "MECARD:")):
        lines = re.sub(r"^MECARD:|;(?=[A-Z]{1,5}:)", "\n", content)
        values = (match[2] for match in _FIELD.finditer(lines))
        return ", ".join(" ".join(value.replace(";", " ").split()) for value in values)
    return " ".join(_SCHEMES.sub("", content).split())


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
