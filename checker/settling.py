"""Where detections meet: doubles and contradictions between detectors are settled here alone."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.findings import CODES, Detection, Evidence, family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_NAMES = frozenset(code for code in CODES if family(code) == "name")

# Codes of one group say what the same words *are*, so only one of them can be right.
_EXCLUSIVE: tuple[frozenset[str], ...] = (
    _NAMES,
    frozenset({"detail/contact", "detail/identity-number", "detail/credential", "detail/birthday"}),
)
_GROUPS = {code: f"exclusive-{n}" for n, codes in enumerate(_EXCLUSIVE) for code in codes}

# Details whose words have a form from end to end, however they are told.
_TOLD = frozenset({"detail/address", "detail/birthday"})

_SURE = 0.9
"""From here on the words around a name are believed about where it ends."""

# A tone or conduct code is said once a draft; profanity is marked at every word.
_ONCE = frozenset(code for code in CODES if family(code) in {"tone", "conduct"}) - {
    "tone/profanity"
}


def settle(
    detections: Iterable[Detection], who: Callable[[str], str] = str.casefold
) -> tuple[Detection, ...]:
    """Return the detections that stand, ordered by field, start, end, code.

    Of overlapping detections of one code, or of codes that exclude each other, the one
    with the stronger evidence stands; then the longer, then the surer one. What the words
    around a detail show is whole where the reader saw a part of it, and the name in a street's
    is nobody's. Of each tone or conduct code the surest one of a draft stands. Whose a name is
    where that is plainest, it is at all of the person's mentions.

    Args:
        detections: What the detectors saw.
        who: What the mentions of one person have in common.
    """
    groups: dict[tuple[str, str], list[Detection]] = defaultdict(list)
    for detection in sorted(set(detections)):
        code = detection.code
        groups[detection.field, _GROUPS.get(code, code)].append(detection)
    kept = [one for group in groups.values() for one in _without_overlaps(group)]
    kept = _outside_addresses(kept)
    return tuple(sorted(_one_role_each(_once_a_draft(kept), who)))


def _outside_addresses(detections: list[Detection]) -> list[Detection]:
    """Return all but names inside an address that has a form ("7 Bryn Teg")."""
    addresses = [
        one
        for one in detections
        if one.code == "detail/address" and one.evidence != Evidence.READER
    ]
    if not addresses:
        return detections
    return [
        one
        for one in detections
        if one.code not in _NAMES
        or one.evidence == Evidence.REGISTER
        or not any(_is_inside(one, address) for address in addresses)
    ]


def _is_inside(part: Detection, whole: Detection) -> bool:
    return part.field == whole.field and whole.start <= part.start and part.end <= whole.end


def _one_role_each(detections: list[Detection], who: Callable[[str], str]) -> Iterator[Detection]:
    people = [who(one.reading) if one.code in _NAMES else None for one in detections]
    plainest: dict[str | None, Detection] = {}
    for person, one in zip(people, detections, strict=True):
        if person not in plainest or _plainness(one) > _plainness(plainest[person]):
            plainest[person] = one
    for person, one in zip(people, detections, strict=True):
        code = one.code if person is None else plainest[person].code
        yield one if one.code == code else one._replace(code=code)


def _plainness(detection: Detection) -> tuple[int, float]:
    return (detection.evidence, detection.confidence)


def _strength(detection: Detection) -> tuple[int, int, float]:
    return (detection.evidence, detection.end - detection.start, detection.confidence)


def _without_overlaps(group: list[Detection]) -> list[Detection]:
    """Return the strongest of each chain of overlapping detections; the input is ordered."""
    kept: list[Detection] = []
    for detection in group:
        rival = kept[-1] if kept else None
        if rival is None or not detection.overlaps(rival):
            kept.append(detection)
        elif _is_stronger(detection, rival):
            kept[-1] = detection
    return kept


def _is_stronger(detection: Detection, rival: Detection) -> bool:
    if _is_part_of(rival, detection):
        return True
    return not _is_part_of(detection, rival) and _strength(detection) > _strength(rival)


def _is_part_of(part: Detection, whole: Detection) -> bool:
    """Say whether the reader saw a part of what the words around it show whole.

    Of a detail any part, of a name the first ("Well done to Alfie Brown").
    """
    if part.evidence != Evidence.READER or whole.evidence != Evidence.CONTEXT:
        return False
    is_first = part.start == whole.start and part.end < whole.end and whole.confidence >= _SURE
    return (
        part.code == whole.code
        and (part.code in _TOLD or (part.code in _NAMES and is_first))
        and _is_inside(part, whole)
    )


def _once_a_draft(detections: list[Detection]) -> list[Detection]:
    surest: dict[str, Detection] = {}
    kept = []
    for detection in detections:
        code = detection.code
        if code not in _ONCE:
            kept.append(detection)
        elif code not in surest or detection.confidence > surest[code].confidence:
            surest[code] = detection
    return kept + list(surest.values())
