"""Where detections meet: doubles and contradictions between detectors are settled here alone."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.findings import Detection, Evidence, family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# Codes of one group say what the same words *are*, so only one of them can be right.
_EXCLUSIVE: tuple[frozenset[str], ...] = (
    frozenset({"name/pupil", "name/parent", "name/staff", "name/person"}),
    frozenset({"detail/contact", "detail/identity-number", "detail/credential", "detail/birthday"}),
)

# Details whose words have a form from end to end, however they are told.
_TOLD = frozenset({"detail/address", "detail/birthday"})

_SURE = 0.9
"""From here on the words around a name are believed about where it ends."""

# A tone or conduct code is said once a draft; profanity is marked at every word.
_EVERY_MENTION = frozenset({"tone/profanity"})


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
        groups[detection.field, _group(detection.code)].append(detection)
    kept = [one for group in groups.values() for one in _without_overlaps(group)]
    kept = list(_outside_addresses(kept))
    return tuple(sorted(_one_role_each(_once_a_draft(kept), who)))


def _outside_addresses(detections: list[Detection]) -> Iterator[Detection]:
    """Yield all but names inside an address that has a form ("7 Bryn Teg")."""
    addresses = [
        one
        for one in detections
        if one.code == "detail/address" and one.evidence != Evidence.READER
    ]
    for one in detections:
        known = family(one.code) != "name" or one.evidence == Evidence.REGISTER
        if known or not any(_is_inside(one, address) for address in addresses):
            yield one


def _is_inside(part: Detection, whole: Detection) -> bool:
    return part.field == whole.field and whole.start <= part.start and part.end <= whole.end


def _one_role_each(detections: list[Detection], who: Callable[[str], str]) -> Iterator[Detection]:
    plainest: dict[str, Detection] = {}
    for one in detections:
        if family(one.code) == "name":
            key = who(one.reading)
            if key not in plainest or _plainness(one) > _plainness(plainest[key]):
                plainest[key] = one
    for one in detections:
        named = plainest.get(who(one.reading)) if family(one.code) == "name" else None
        yield one._replace(code=named.code) if named else one


def _plainness(detection: Detection) -> tuple[int, float]:
    return (detection.evidence, detection.confidence)


def _group(code: str) -> str:
    for number, codes in enumerate(_EXCLUSIVE):
        if code in codes:
            return f"exclusive-{number}"
    return code


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
    is_first = part.start == whole.start and part.end < whole.end and whole.confidence >= _SURE
    return (
        part.code == whole.code
        and (part.code in _TOLD or (family(part.code) == "name" and is_first))
        and (part.evidence, whole.evidence) == (Evidence.READER, Evidence.CONTEXT)
        and _is_inside(part, whole)
    )


def _once_a_draft(detections: list[Detection]) -> list[Detection]:
    surest: dict[str, Detection] = {}
    kept = []
    for detection in detections:
        code = detection.code
        if family(code) not in {"tone", "conduct"} or code in _EVERY_MENTION:
            kept.append(detection)
        elif code not in surest or detection.confidence > surest[code].confidence:
            surest[code] = detection
    return kept + list(surest.values())
