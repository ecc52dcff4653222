"""Names inside the file names of pictures: "harry_smith_year3.jpg"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from checker.detectors.common.class_words import is_class
from checker.detectors.common.phrases import words
from checker.detectors.names.joined import (
    JoinedName,
    Part,
    is_new_name,
    plain_name,
    split_joined,
    titled_name,
)
from checker.detectors.names.spelling import Spelling, fold, looks_like_a_place, spelling
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NEAR = 2
_MOST_PARTS = 60

_EXTENSION = lazy(r"\.[\p{L}\d]{2,5}$")
# What cameras, phones and programs call their files.
_DEVICES = words(
    """
    img image images dsc dscn dscf pxl mvimg screenshot screen shot whatsapp photo photos picture
    pic pics snapchat fb received signal telegram canva untitled untitleddesign copy final edit
    edited scan scanned file download video vid gopro iphone android jpeg jpg png heic gif webp at
    am pm wa pexels unsplash pixabay freepik istock shutterstock adobestock getty cmyk rgb
    """
)
_VOWELS = frozenset("aeiouyw")
"""With Welsh ones; "nspcc" is nobody's name."""
# What makes a first name beside it a child's rather than a word.
_CUES = words(
    """
    certificate certificates award awards star medal birthday winner winning portrait profile
    holding smiling reading running singing painting drawing trophy headshot
    """
)


def names_in_file(text: str) -> Iterator[JoinedName]:
    """Yield the names in a file's name, the extension aside."""
    extension = _EXTENSION.search(text)
    found = split_joined(text, 0, extension.start() if extension else len(text))
    parts = [part for part in found if part.word.casefold() not in _DEVICES][:_MOST_PARTS]
    classed = _has_class(parts)
    index = 0
    while index < len(parts):
        name = titled_name(parts, index) or _plain(parts, index, classed=classed)
        if name:
            yield name
            index = next((n for n, part in enumerate(parts) if part.start >= name.end), len(parts))
        else:
            index += 1


def _plain(parts: Sequence[Part], index: int, *, classed: bool) -> JoinedName | None:
    kind = spelling(parts[index].word)
    if kind < Spelling.UNKNOWN:
        return None
    words = [part for part in parts if part.word.isalpha() and len(part.word) > 1]
    sole = len(words) == 1
    if kind is Spelling.UNKNOWN:
        word = parts[index].word
        new = is_new_name(word) and not looks_like_a_place(word)
        marked = classed or (sole and new and not _VOWELS.isdisjoint(fold(word)))
    else:
        near = [*parts[max(0, index - _NEAR) : index], *parts[index + 1 : index + 1 + _NEAR]]
        cued = any(part.word.casefold() in _CUES for part in near)
        marked = kind is Spelling.GIVEN or sole or cued or classed or _has_partner(parts, index)
    return plain_name(parts, index, alone=marked)


def _has_class(parts: Sequence[Part]) -> bool:
    """Say whether a class is part of the file's name: "chidera-3R", "year4_levi"."""
    return any(is_class(part.word) for part in parts) or any(
        is_class(first.word + second.word) for first, second in pairwise(parts)
    )


def _has_partner(parts: Sequence[Part], index: int) -> bool:
    """Say whether "and" joins another first name to this one: "mia-and-alfie"."""
    for step in (1, -1):
        other = index + 2 * step
        if 0 <= other < len(parts) and parts[index + step].word.casefold() in {"and", "n", "with"}:
            return spelling(parts[other].word) >= Spelling.GIVEN_WORD
    return False
