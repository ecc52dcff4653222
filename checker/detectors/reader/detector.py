"""What the trained reader sees: names and whose they are, details, logos, photos, tone, conduct.

Limits: models/CARD.md gives what share it finds, by code. It reads whatever is a sentence;
file names and links are left to the detectors of names and contacts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.names.model import Trust
from checker.detectors.names.reading import read_name
from checker.detectors.names.repeated import with_repeats
from checker.detectors.names.roles import role_said
from checker.detectors.names.spared import is_spared
from checker.detectors.names.titles import TITLES
from checker.detectors.reader.doubt import is_doubtful
from checker.detectors.reader.whole import whole
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


_LETTER = lazy(r"\p{L}")


def _detect(read: ReadDraft) -> Iterator[Detection]:
    names: list[Detection] = []
    for reading in read.fields:
        names += (_seen(reading, one) for one in _names(reading, read.draft.account))
        for entity in reading.of_kind(*CODES):
            if not is_doubtful(reading.text, entity):
                yield _seen(reading, whole(reading, entity))
    yield from with_repeats(read, names)


def _names(reading: Reading, account: Account) -> Iterator[Entity]:
    """Yield the names that are findings: whole, of somebody private, and no signature."""
    for entity in _with_titles(reading):
        span = Span(entity.start, entity.end)
        words = reading.text[entity.start : entity.end]
        if _LETTER.search(words) and not is_spared(reading.text, span, account):
            yield entity._replace(kind=_role(reading.text, entity, account))


def _role(text: str, entity: Entity, account: Account) -> str:
    """Return whose name it is: what a word beside it says is plainer than what was read."""
    name = read_name(text, entity.start, Trust.LOOSE)
    return (role_said(text, name, account) if name else None) or entity.kind


def _with_titles(reading: Reading) -> list[Entity]:
    """Return the names with their titles, which the reader at times sees as two."""
    names: list[Entity] = []
    for entity in reading.of_kind(*PRIVATE):
        before = names[-1] if names else None
        if before and _is_title_of(reading.text, before, entity):
            entity = entity._replace(start=before.start)  # noqa: PLW2901
            names.pop()
        names.append(entity)
    return [one for one in names if not _is_title(reading.text[one.start : one.end])]


def _is_title_of(text: str, title: Entity, name: Entity) -> bool:
    between = text[title.end : name.start]
    return _is_title(text[title.start : title.end]) and not between.strip(" .")


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
