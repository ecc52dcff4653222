"""Names inside one word: hashtags ("#TeamHarry"), addresses and the names of files.

No article and no space can stand there: a hashtag speaks of pupils at large
("#TeamPupils"), a file of a pupil ("pupil.jpg"), an address belongs to the office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.findings import family

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_IN_A_TAG = {
    "name/pupil": "Pupils",
    "image/name-with-photo": "Pupils",
    "name/parent": "Families",
    "name/staff": "Staff",
    "name/person": "Friends",
}
_IN_A_FILE_NAME = {
    "name/pupil": "Pupil",
    "image/name-with-photo": "Pupil",
    "name/parent": "Family",
    "name/staff": "Staff",
    "name/person": "Person",
    "detail/class": "Class",
}
_PRIVATE = "Private"
_OFFICE = "office"

_REST_OF_ADDRESS = regex.compile(r"[\w.+%-]{0,64}@")


def is_glued(passage: Passage, mark: Mark) -> bool:
    """Say whether a mark is a part of a longer word."""
    if passage.is_file_name:
        return True
    plain = passage.plain
    before = plain[mark.start - 1 : mark.start] if mark.start else ""
    after = plain[mark.end : mark.end + 1]
    if _joins(before) or _joins(after) or after == "@" or plain[mark.start] == "#":
        return True
    return before in {"#", "@"}


def within_word(passage: Passage, mark: Mark) -> str:
    """Return what replaces a name that is a part of a longer word."""
    if passage.is_file_name:
        return _in_case_of(mark.reading, _IN_A_FILE_NAME.get(mark.code, _PRIVATE))
    if _REST_OF_ADDRESS.match(passage.plain, mark.end, mark.end + 70):
        return _OFFICE
    if family(mark.code) == "detail":
        return _in_case_of(mark.reading, _PRIVATE)
    sign = "#" if mark.reading.startswith("#") else ""
    word = _IN_A_TAG[mark.code]
    if _is_whole_tag(passage, mark) and word == "Pupils" and passage.official:
        word = "OurPupils"
    return sign + _in_case_of(mark.reading.removeprefix("#"), word)


def _joins(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _is_whole_tag(passage: Passage, mark: Mark) -> bool:
    if _joins(passage.plain[mark.end : mark.end + 1]):
        return False
    return passage.plain[mark.start] == "#" or passage.before(mark.start).endswith("#")


def _in_case_of(name: str, word: str) -> str:
    """Return a word in the case of the name that it replaces."""
    if name.islower():
        return word.lower()
    return word.upper() if name.isupper() and len(name) > 1 else word
