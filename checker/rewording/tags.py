"""Names inside one word: hashtags ("#TeamHarry"), addresses and the names of files.

No article and no space can stand there: a hashtag speaks of pupils at large
("#TeamPupils"), a file of a pupil ("pupil.jpg"), an address belongs to the office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.findings import family
from checker.text.patterns import lazy

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

_LINK = lazy(r"(?r)(?:://|\bwww\.)\S{0,100}\Z", regex.IGNORECASE)
_REST_OF_ADDRESS = lazy(r"[\w.+%-]{0,64}@")


def is_glued(passage: Passage, mark: Mark) -> bool:
    """Say whether a mark is a part of a longer word."""
    if passage.is_file_name:
        return True
    plain = passage.plain
    before = plain[max(mark.start - 2, 0) : mark.start][::-1]
    after = plain[mark.end : mark.end + 2]
    if _joins(before) or _joins(after) or after[:1] == "@" or plain[mark.start] == "#":
        return True
    return before[:1] in {"#", "@"} or _is_in_link(passage, mark)


def within_word(passage: Passage, mark: Mark) -> str:
    """Return what replaces a name that is a part of a longer word."""
    if passage.is_file_name:
        return _in_case_of(mark.reading, _IN_A_FILE_NAME.get(mark.code, _PRIVATE))
    if _REST_OF_ADDRESS.match(passage.plain, mark.end, mark.end + 70):
        return _OFFICE
    if family(mark.code) == "detail":
        return _in_case_of(mark.reading, _PRIVATE)
    if _is_in_link(passage, mark):
        return _IN_A_FILE_NAME[mark.code].lower()
    sign = "#" if mark.reading.startswith("#") else ""
    word = _IN_A_TAG[mark.code]
    if _is_whole_tag(passage, mark) and word == "Pupils" and passage.official:
        word = "OurPupils"
    return sign + _in_case_of(mark.reading.removeprefix("#"), word)


def _is_in_link(passage: Passage, mark: Mark) -> bool:
    before = passage.before(mark.start)
    return ("//" in before or "." in before) and _LINK.search(before) is not None


def _joins(signs: str) -> bool:
    """Say whether the signs next to a name make it a part of their word; "_Mia_" stands alone."""
    return signs[:1].isalnum() or (signs[:1] == "_" and signs[1:].isalnum())


def _is_whole_tag(passage: Passage, mark: Mark) -> bool:
    if _joins(passage.plain[mark.end : mark.end + 2]):
        return False
    return passage.plain[mark.start] == "#" or passage.before(mark.start).endswith("#")


def _in_case_of(name: str, word: str) -> str:
    """Return a word in the case of the name that it replaces."""
    if name.islower():
        return word.lower()
    return word.upper() if name.isupper() and len(name) > 1 else word
