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
    from collections.abc import Iterable, Iterator

    from checker.detectors.names.model import Name
    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_AFTER = lazy(r"(?:\s?/\s?|'s\s(?:and|&)\s)(?=\p{Lu})")
_BEFORE = lazy(
    r"(?r)(?<![\p{L}\d@#/_.-])(?P<name>\p{Lu}[\p{L}\p{M}-]{1,20})(?:\s?/\s?|'s\s(?:and|&)\s)\Z"
)
_LONGEST = 32
_SIGNS = ("/", "'s and ", "'s & ")
"""What every such pair has; most posts have none of them."""


def with_neighbours(read: ReadDraft, seen: Iterable[Detection]) -> Iterator[Detection]:
    """Yield the names that were seen and those joined to them, and to these, and so on.

    Args:
        read: The draft.
        seen: Detections of names by one detector.
    """
    names = list(seen)
    joined = (one for one in read.fields if any(sign in one.text for sign in _SIGNS))
    texts = {one.field: one for one in joined} if names else {}
    if not texts:
        yield from names
        return
    taken = {(one.field, one.start) for one in names}
    for one in names:  # grows while it is gone through: "Zac/Nia/Ola"
        yield one
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
