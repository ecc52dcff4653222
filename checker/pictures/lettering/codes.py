"""QR and bar codes: what they say, in words that the checks of a draft understand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import zxingcpp

from checker.pictures.lettering.line import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.pictures.photo import Photo

_LOOKED_AT = 2048 * 1536
_LONGEST = 4000
_WIFI = re.compile(r"(?<![^;:])([TSPH]):((?:\\.|[^;\\])*);")
_FIELD = re.compile(
    r"^(?:item\d+\.)?(FN|N|TEL|EMAIL|ADR|BDAY|ORG|NOTE|URL|SUMMARY|DESCRIPTION|LOCATION|ATTENDEE)"
    r"[^:\r\n]{0,80}:(.{1,400})$",
    re.IGNORECASE | re.MULTILINE,
)
_CARDS = ("BEGIN:VCARD", "MECARD:", "BEGIN:VEVENT", "BEGIN:VCALENDAR")
_SCHEMES = re.compile(r"^(?:tel|mailto|sms|smsto|matmsg:to|geo):", re.IGNORECASE)


def codes(photo: Photo) -> Iterator[Line]:
    """Yield what each code says, a line for each code, from the top of the picture down."""
    small = photo.within(_LOOKED_AT)
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
    cards (vCard, MECARD) tell names and numbers, calendars (iCalendar) what is on and where.
    """
    if content.upper().startswith("WIFI:"):
        parts = dict(_WIFI.findall(content[5:]))
        network = _unescaped(parts.get("S", ""))
        secret = _unescaped(parts.get("P", ""))
        return f"Wifi password: {secret} (network {network})" if secret else f"Wifi: {network}"
    if content.upper().startswith(_CARDS):
        lines = re.sub(r"^MECARD:|;(?=[A-Z]{1,5}:)", "\n", content)
        fields = [(match[1].upper(), match[2]) for match in _FIELD.finditer(lines)]
        named = any(key == "FN" for key, _ in fields)
        return ", ".join(_value(*field) for field in fields if field[0] != "N" or not named)
    return " ".join(_SCHEMES.sub("", content).split())


def _value(key: str, value: str) -> str:
    """Return what a field says; a name has its surname first there (RFC 6350, 6.2.2)."""
    parts = re.split(r"[;,]", value) if key == "N" else value.split(";")
    if key == "N":
        parts = [*parts[1:3], parts[0]]
    return " ".join(_unescaped(" ".join(parts)).split())


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
