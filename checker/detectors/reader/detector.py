"""What the trained reader sees: names and whose they are, details, logos, photos, tone, conduct.

Limits: models/CARD.md gives what share it finds, by code. It reads whatever is a sentence;
file names and links are left to the detectors of names and contacts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.common.class_words import is_class
from checker.detectors.names.model import PARTICLES, Name, Style, Trust
from checker.detectors.names.openers import word_at, word_before
from checker.detectors.names.reading import read_name
from checker.detectors.names.repeated import with_repeats
from checker.detectors.names.roles import PUPIL, STAFF, role_said
from checker.detectors.names.spared import is_spared
from checker.detectors.names.spelling import Spelling
from checker.detectors.names.titled.roles import role_of_titled
from checker.detectors.names.titles import TITLES, one_spelling
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
_PARTICLE = lazy(rf"\s{PARTICLES}|\s(?:al|el|de)-")
_TEACHES = lazy(
    r"'s\s(?:\p{L}{2,10}\s(?:\d{1,2}\s)?)?(?:class(?:room)?|lessons?|tutor\sgroup|form|group|set|club"
    r"|pupils|students)\b",
    regex.IGNORECASE,
)
_ADULTS = TITLES - {"miss", "coach"}
"""Titles of no child; "little Miss Evie" and "Coach Mia" may be one."""


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
        if not _LETTER.search(words) or is_class(words):
            continue
        if not is_spared(reading.text, span, account):
            yield entity._replace(kind=_role(reading.text, entity, account))


def _role(text: str, entity: Entity, account: Account) -> str:
    """Return whose name it is: what a word beside it says is plainer than what was read."""
    name = read_name(text, entity.start, Trust.LOOSE)
    said = role_said(text, name, account) if name else None
    first, _ = word_at(text, entity.start)
    title = first if first in _ADULTS else word_before(text, entity.start)
    if title in TITLES and _TEACHES.match(text, entity.end):
        return STAFF
    if said or entity.kind != PUPIL or title not in _ADULTS:
        return said or entity.kind
    name = Name(entity.start, entity.end, Spelling.UNKNOWN, 1, Style.CAPITALISED)
    return role_of_titled(text, one_spelling(title), name, account, couple=False)


def _with_titles(reading: Reading) -> list[Entity]:
    """Return the names whole, which the reader at times sees as two ("Ali" bin "Hassan")."""
    names: list[Entity] = []
    for entity in reading.of_kind(*PRIVATE):
        before = names[-1] if names else None
        if before and _goes_on(reading.text, before, entity):
            entity = entity._replace(start=before.start)  # noqa: PLW2901
            names.pop()
        names.append(entity)
    return [one for one in names if not _is_title(reading.text[one.start : one.end])]


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
