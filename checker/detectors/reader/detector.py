"""What the trained reader sees: names and whose they are, details, logos, photos, tone, conduct.

Limits: models/CARD.md gives what share it finds, by code. It reads whatever is a sentence;
file names and links are left to the detectors of names and contacts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.common.class_words import is_class
from checker.detectors.names.model import PARTICLES
from checker.detectors.names.persons import who
from checker.detectors.names.repeated import with_repeats
from checker.detectors.names.spared import is_spared
from checker.detectors.names.titles import TITLES
from checker.detectors.reader.doubt import is_doubtful
from checker.detectors.reader.whole import before_next, whole, whole_names
from checker.detectors.reader.whose import role_told
from checker.findings import Evidence
from checker.nlp.reader.keys import READER
from checker.nlp.reader.labels import CODES, PRIVATE
from checker.text.aligned import Span
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.drafts import Account
    from checker.findings import Detection
    from checker.text.reading import Entity, ReadDraft, Reading


_Told = tuple["Detection", str | None]
"""A name, and whose the words beside it say that it is."""

_LETTER = lazy(r"\p{L}")
_PARTICLE = lazy(rf"\s{PARTICLES}|\s(?:al|el|de)-")


def _detect(read: ReadDraft) -> Iterator[Detection]:
    names: list[_Told] = []
    for reading in read.fields:
        read_names = _with_titles(reading)
        names += _names(reading, read_names, read.draft.account)
        for entity in reading.of_kind(*CODES):
            if not is_doubtful(reading.text, entity, read.draft.account):
                detail = before_next(reading.text, whole(reading, entity), read_names)
                yield _seen(reading, detail)
    yield from with_repeats(read, _one_role_each(names))


def _one_role_each(names: list[_Told]) -> list[Detection]:
    """Return names by the role that the words beside one of a person's mentions tell."""
    told: dict[str, str] = {}
    for seen, role in names:
        if role:
            told.setdefault(who(seen.reading), role)
    return [
        seen._replace(code=role or told.get(who(seen.reading), seen.code)) for seen, role in names
    ]


def _names(reading: Reading, names: list[Entity], account: Account) -> Iterator[_Told]:
    """Yield the names that are findings: whole, of somebody private, and no signature."""
    for entity in names:
        span = Span(entity.start, entity.end)
        words = reading.text[entity.start : entity.end]
        if not _LETTER.search(words) or is_class(words):
            continue
        if not is_spared(reading.text, span, account):
            yield _seen(reading, entity), role_told(reading.text, entity, account)


def _with_titles(reading: Reading) -> list[Entity]:
    """Return the names whole, which the reader at times sees as two ("Ali" bin "Hassan")."""
    names: list[Entity] = []
    for entity in reading.of_kind(*PRIVATE):
        before = names[-1] if names else None
        if before and _goes_on(reading.text, before, entity):
            entity = entity._replace(start=before.start)  # noqa: PLW2901
            names.pop()
        names.append(entity)
    text = reading.text
    return [
        one
        for name in names
        for one in whole_names(text, name)
        if not _is_title(text[one.start : one.end])
    ]


def _goes_on(text: str, before: Entity, name: Entity) -> bool:
    between = text[before.end : name.start]
    if between == "'" or _PARTICLE.fullmatch(between):
        return True
    return _is_title(text[before.start : before.end]) and not between.strip(" .")


def _is_title(words: str) -> bool:
    return words.casefold().rstrip(".") in TITLES


def _seen(reading: Reading, entity: Entity) -> Detection:
    return reading.detection(
        entity.kind,
        entity.start,
        entity.end,
        detector=READER,
        confidence=entity.score,
        evidence=Evidence.READER,
    )


DETECTOR = Detector(name=READER, codes=(*PRIVATE, *CODES), detect=_detect, component=READER)
