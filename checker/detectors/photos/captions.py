"""What a text says its pictures show: the head of the phrase after a caption cue.

"Photo: Ayesha with her paper owl" shows Ayesha; "Photo: Ayesha's paper owl" and "photos of the
pots that Year 4 made" show things. So the phrase is read from its beginning: determiners,
adjectives, then the first noun or name decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.detectors.individuals.names import CAPITALISED, looks_like_name
from checker.detectors.photos import cues
from checker.detectors.photos.children import names_children
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex


class Shown(NamedTuple):
    """What a caption says is in the picture, in offsets of the cleaned text.

    Attributes:
        start: First code point of the words that say so.
        end: One past the last.
        people: Whether children or families are shown, and not things or staff alone.
        confidence: How sure, 0 to 1.
    """

    start: int
    end: int
    people: bool
    confidence: float


LONGEST_LEAD = 60
"""Code points before a cue that may lead up to it ("here are a few more ...")."""

LONGEST = 120
"""Code points that the span of a caption goes on after its head, at most."""

_CLAUSE_END = lazy(
    r"[.!?\n;\N{HORIZONTAL ELLIPSIS}]|\s-\s|\s?\p{Extended_Pictographic}|,(?!\s(?:\p{Lu}|and\b|&))"
)


def captions(text: str) -> Iterator[Shown]:
    """Yield what the captions of a text say is shown, children and families or not."""
    for cue in cues.CUES:
        for match in cue.finditer(text):
            head = match.end()
            if cue is cues.CAPTION and _is_credit(text, head):
                continue
            if found := _people_at(text, head):
                end, sure = found
                yield Shown(
                    _start(text, match), clause_end(text, end), people=True, confidence=sure
                )
            elif head < len(text) and match[0][0].isalpha():
                yield Shown(match.start(), clause_end(text, head), people=False, confidence=0.5)
    for match in cues.THAT_IS.finditer(text):
        name = _name_at(text, match.end())
        if name and cues.POSING.match(text, name[0]):
            yield Shown(match.start(), clause_end(text, name[0]), people=True, confidence=0.7)


def shows_a_belonging(text: str, start: int, end: int) -> bool:
    """Say whether a caption shows what is somebody's, and not them ("Photo: Ana's clay fox")."""
    for cue in cues.CUES[:2]:
        for match in cue.finditer(text, start, end):
            if owner := cues.OWNER.match(text, match.end()):
                rest = text[owner.end() : clause_end(text, owner.end())]
                return not (
                    names_children(rest) or cues.OCCASION.search(rest) or cues.KIN.search(rest)
                )
    return False


def clause_end(text: str, start: int) -> int:
    """Return where the clause that `start` stands in ends, commas of a list of names passed."""
    limit = min(len(text), start + LONGEST)
    match = _CLAUSE_END.search(text, start, limit)
    end = match.start() if match else limit
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _start(text: str, cue: regex.Match[str]) -> int:
    lead = cues.LEAD.search(text, max(0, cue.start() - LONGEST_LEAD), cue.start())
    return lead.start() if lead else cue.start()


def _people_at(text: str, place: int, *, deep: bool = True) -> tuple[int, float] | None:
    """Return where the people end whom the phrase at `place` is headed by, and how sure."""
    if writer := cues.WRITER_AND.match(text, place):
        place = writer.end()
    if staff := cues.STAFF_AT.match(text, place):
        end = clause_end(text, staff.end())
        beside = cues.BESIDE.search(text, staff.end(), end) if deep else None
        return _people_at(text, beside.end(), deep=False) if beside else None
    if name := _name_at(text, place):
        return name
    if child := cues.HIM.match(text, place):
        return child.end(), 0.7
    if (people := cues.PEOPLE_AT.match(text, place)) and _are_shown(people):
        return people.end(), 0.85
    if event := cues.EVENT_AT.match(text, place):
        return event.end(), 0.6
    return None


def _are_shown(people: regex.Match[str]) -> bool:
    """Say whether the people themselves are shown, and not what is theirs."""
    if people["next"] is None:
        return True
    if cues.THING.match(people["next"]):
        return False
    return (
        not people["owner"] or cues.OCCASION.match(people.string, people.start("next")) is not None
    )


def _name_at(text: str, place: int) -> tuple[int, float] | None:
    epithets = cues.EPITHETS.match(text, place)
    start = epithets.end() if epithets else place
    match = CAPITALISED.match(text, start)
    if match is None or not looks_like_name(text, start, match.end(), initial=False):
        return None
    surname = cues.SURNAME.match(text, match.end())
    end = surname.end() if surname else match.end()
    if text.startswith("'s ", end):
        return (end, 0.7) if cues.OCCASION.match(text, end + len("'s ")) else None
    return end, 0.85


def _is_credit(text: str, head: int) -> bool:
    name = CAPITALISED.match(text, head)
    return name is not None and cues.CREDIT.match(text, name.end()) is not None
