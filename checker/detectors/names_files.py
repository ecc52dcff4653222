"""Names inside the file names of pictures: "harry_smith_year3.jpg"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.class_words import is_class
from checker.detectors.names_joined import JoinedName, Part, plain_name, split_joined, titled_name
from checker.detectors.names_spelling import Spelling, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EXTENSION = regex.compile(r"\.[\p{L}\d]{2,5}$")
# What cameras, phones and programs call their files.
_DEVICES = frozenset(
    "img image images dsc dscn dscf pxl mvimg screenshot screen shot whatsapp photo photos picture pic pics "
    "snapchat fb received signal telegram canva untitled untitleddesign copy final edit edited scan scanned "
    "file download untitled video vid gopro iphone android jpeg jpg png heic gif webp at am pm wa".split()
)
# What makes a first name beside it a child's rather than a word.
_CUES = frozenset(
    "certificate certificates award awards star medal birthday winner winning portrait profile "
    "holding smiling reading running singing painting drawing trophy cup headshot sen and with".split()
)


def names_in_file(text: str) -> Iterator[JoinedName]:
    """Yield the names in a file's name, the extension aside."""
    extension = _EXTENSION.search(text)
    parts = [
        part
        for part in split_joined(text, 0, extension.start() if extension else len(text))
        if part.word.casefold() not in _DEVICES
    ]
    index = 0
    while index < len(parts):
        name = titled_name(parts, index) or _plain(text, parts, index)
        if name:
            yield name
            index = next((n for n, part in enumerate(parts) if part.start >= name.end), len(parts))
        else:
            index += 1


def _plain(text: str, parts: Sequence[Part], index: int) -> JoinedName | None:
    kind = spelling(parts[index].word)
    near = list(parts[max(0, index - 2) : index + 3])
    near.remove(parts[index])
    marked = (
        kind is Spelling.GIVEN
        or len([part for part in parts if not part.word.isdigit()]) == 1
        or any(part.word.casefold() in _CUES for part in near)
        or _class_beside(text, parts, index)
        or any(spelling(part.word) is Spelling.GIVEN for part in near)
    )
    if kind is Spelling.UNKNOWN and not _class_beside(text, parts, index):
        marked = False
    return plain_name(parts, index, alone=marked)


def _class_beside(text: str, parts: Sequence[Part], index: int) -> bool:
    """Say whether a class stands somewhere behind or before: "chidera-3R", "year4_levi"."""
    stem = [part.word for part in parts]
    pairs = zip(stem, [*stem[1:], ""], strict=True)
    del text
    return any(
        is_class(first) or is_class(first + second)
        for number, (first, second) in enumerate(pairs)
        if number != index
    )
