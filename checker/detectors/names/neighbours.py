"""Names joined to one that was seen: "Oscar/Hana", "Florence's and Alfie's paintings".

Where one half of such a pair is a name, so is the other, though nothing else says so.
Limits: only what is spelled like a first name counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.names.model import Trust
from checker.detectors.names.reading import read_name
from checker.detectors.names.spelling import Spelling
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.detectors.names.model import Name
    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_AFTER = lazy(r"(?:\s?/\s?|'s\s(?:and|&)\s)(?=\p{Lu})")
_BEFORE = lazy(
    r"(?r)(?<![\p{L}\d@#/_.-])(?P<name>\p{Lu}[\p{L}\p{M}-]{1,20})(?:\s?/\s?|'s\s(?:and|&)\s)\Z"
)
_LONGEST = 32


def with_neighbours(read: ReadDraft, names: list[Detection]) -> list[Detection]:
    """Return the names that were seen and those joined to them, and to these, and so on.

    Args:
        read: The draft.
        names: Detections of names by one detector; those that are found are added.
    """
    texts = {one.field: one for one in read.fields if _has_a_sign(one.text)} if names else {}
    taken = {(one.field, one.start) for one in names} if texts else set()
    for one in names if texts else ():  # grows while it is gone through: "Zac/Nia/Ola"
        if (reading := texts.get(one.field)) is None:
            continue
        for name in _joined(reading, one):
            found = reading.detection(
                one.code,
                name.start,
                name.end,
                detector=one.detector,
                confidence=one.confidence,
                evidence=one.evidence,
            )
            if (found.field, found.start) not in taken:
                taken.add((found.field, found.start))
                names.append(found)
    return names


def _has_a_sign(text: str) -> bool:
    """Say whether a text has what every such pair has; most posts have none of it."""
    return "/" in text or "'s and " in text or "'s & " in text


def _joined(reading: Reading, seen: Detection) -> Iterator[Name]:
    """Yield the names that are joined to one that was seen, before it and behind it."""
    text, (start, end) = reading.text, reading.aligned.cleaned(seen.start, seen.end)
    places = []
    if before := _BEFORE.search(text, max(0, start - _LONGEST), start):
        places.append(before.start("name"))
    if after := _AFTER.match(text, end):
        places.append(after.end())
    for place in places:
        name = read_name(text, place, Trust.TIGHT)
        if name and name.first >= Spelling.GIVEN_WORD:
            yield name
