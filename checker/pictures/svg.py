"""SVG drawings: rendered without running, fetching or reading anything they point to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

import resvg_py

from checker.pictures.errors import PictureError

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST_SVG = 4_000_000
"""Bytes; a crest with every leaf drawn has less than 1 MB."""

_DEEPEST = 256
"""Parts inside parts; editors stay below a tenth of it, and resvg runs out of stack far above."""

_INSIDE = re.compile(r"\s*(?:#|data:image/(?:png|jpe?g|gif|webp)[;,])", re.IGNORECASE)
_POINTS = re.compile(r"url\((?!\s*['\"]?\s*#)|@import", re.IGNORECASE)
_SCRIPTS = frozenset({"script", "foreignobject", "iframe", "handler", "listener"})


def rendered(data: bytes, longest: int) -> bytes:
    """Return a drawing as PNG bytes.

    Args:
        data: The bytes of the SVG file.
        longest: Pixels of its longer side.

    Raises:
        PictureError: It has a script in it, points to anything outside itself, or is damaged.
    """
    if len(data) > LARGEST_SVG:
        raise PictureError("it is an SVG of more than 4 MB; save it as PNG")
    drawing = _Drawing(data)
    width, height = (longest, None) if drawing.wide else (None, longest)
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=drawing.text, width=width, height=height))
    except ValueError:
        raise PictureError("it is a damaged SVG") from None


class _Drawing:
    """An SVG file, gone through for what must not be in it."""

    def __init__(self, data: bytes) -> None:
        self.wide = True
        self._in_style = False
        self._depth = 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._element
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = _refuse_entity
        parser.ProcessingInstructionHandler = _refuse_instruction
        try:
            parser.Parse(data, True)  # noqa: FBT003  (expat's own form)
        except expat.ExpatError:
            raise PictureError("it is a damaged SVG") from None
        self.text = _decoded(data)

    def _element(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition(":")[2].casefold()
        self._depth += 1
        if self._depth > _DEEPEST:
            raise PictureError("it is an SVG whose parts are nested too deep; save it as PNG")
        if self._depth == 1:
            self.wide = _is_wide(attributes)
        self._in_style = name == "style"
        if name in _SCRIPTS:
            raise _script()
        for key, value in attributes.items():
            plain = key.rpartition(":")[2].casefold()
            if plain.startswith("on") or "javascript:" in value.casefold():
                raise _script()
            if plain in {"href", "src"} and name != "a" and not _INSIDE.match(value):
                raise _outside()
            if _POINTS.search(value) and not key.startswith("xmlns"):
                raise _outside()

    def _end(self, _tag: str) -> None:
        self._depth -= 1
        self._in_style = False

    def _characters(self, text: str) -> None:
        if self._in_style and _POINTS.search(text):
            raise _outside()


def _is_wide(attributes: Mapping[str, str]) -> bool:
    box = re.findall(r"[\d.]+", attributes.get("viewBox", ""))
    sizes = box[2:4] if len(box) == 4 else []  # noqa: PLR2004  (SVG 1.1, 7.7)
    if not sizes:
        found = (re.match(r"[\d.]+", attributes.get(key, "")) for key in ("width", "height"))
        sizes = [match[0] for match in found if match]
    try:
        width, height = map(float, sizes)
    except ValueError:
        return True
    return width >= height


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "<svg" in text:
            return text
    return data.decode("latin-1")


def _script() -> PictureError:
    return PictureError("it is an SVG with a script in it, which was not run; save it as PNG")


def _outside() -> PictureError:
    return PictureError(
        "it is an SVG that points to something outside itself, which was not fetched; "
        "save it as PNG"
    )


def _refuse_entity(*_: object) -> None:
    raise PictureError("it is an SVG with declarations that no drawing needs; save it as PNG")


def _refuse_instruction(target: str, _data: str) -> None:
    if target.casefold() == "xml-stylesheet":
        raise _outside()
