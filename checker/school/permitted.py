"""What is no finding at this school: published details, classes, houses, chosen words."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import regex

from checker.findings import WORK, Evidence, family
from checker.school.matching import Kind
from checker.school.spans import Spans
from checker.school.spellings import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.findings import Detection
    from checker.school.meeting import Met
    from checker.school.profile import Profile
    from checker.text.reading import ReadDraft, Reading

SHORTEST_PHONE = 9
"""Figures that a number shares with a published one, from its end: without 0, 44 and 0044."""
SHORTEST_ADDRESS = 6
"""Letters and figures of an address that have to stand in the school's own."""

_WHOLE_NAMES = frozenset({Kind.FULL, Kind.INITIAL})
_GROUP_AFTER = regex.compile(
    r"(?:'s)?\s(?:class(?:es)?|house|houses|team|teams|form|group|wing|room|children|pupils)\b",
    regex.IGNORECASE,
)


class Permitted:
    """What a school file says of words that are no findings.

    Args:
        profile: The school file.
    """

    def __init__(self, profile: Profile) -> None:
        contact = profile.contact
        self._phones = frozenset(_figures(one)[-SHORTEST_PHONE:] for one in contact.phones)
        self._mail = frozenset(one.casefold() for one in contact.emails)
        self._domains = {one.rpartition("@")[2] for one in self._mail}
        self._domains |= {_host(one).partition("/")[0] for one in contact.websites}
        self._handles = frozenset(one.casefold().lstrip("@") for one in contact.handles)
        self._sites = frozenset(map(_host, contact.websites))
        self._addresses = tuple(map(_letters, contact.addresses))
        self._never = tuple(one.words for one in profile.never_flag)
        self._schools = tuple(name for name in (profile.name, *profile.also_called) if name)
        groups = {fold(one.name) for one in profile.classes} | set(map(fold, profile.houses))
        self.groups = frozenset(groups | {f"{name}s" for name in groups})

    def keep(
        self, read: ReadDraft, detections: Iterable[Detection], never: Sequence[Met] = ()
    ) -> list[Detection]:
        """Return the detections that remain findings at this school.

        Args:
            read: The draft.
            detections: What was seen.
            never: The mentions of children who must never be named: no word spares these.
        """
        readings = {reading.field: reading for reading in read.fields}
        spared = {
            field: (
                self._chosen_in(reading, never),
                _occurrences(self._school, reading.text),
            )
            for field, reading in readings.items()
        }
        kept = []
        for one in detections:
            reading = readings.get(one.field)
            if reading is None or not self._is_spared(one, reading, *spared[one.field]):
                kept.append(one._replace(facet=WORK) if self._is_of_school(one) else one)
        return kept

    def _chosen_in(self, reading: Reading, never: Sequence[Met]) -> Spans:
        """Return where chosen phrases stand, but for those that name a child who is never named."""
        if self._chosen is None:
            return Spans()
        return Spans(
            found.span()
            for found in self._chosen.finditer(reading.text)
            if not any(_names(found, one, reading) for one in never)
        )

    @cached_property
    def _chosen(self) -> regex.Pattern[str] | None:
        return _phrases(self._never)

    @cached_property
    def _school(self) -> regex.Pattern[str] | None:
        return _phrases(self._schools)

    def _is_spared(
        self,
        one: Detection,
        reading: Reading,
        chosen: Spans,
        school: Spans,
    ) -> bool:
        start, end = reading.aligned.cleaned(one.start, one.end)
        if chosen.cover(start, end):
            return True
        if family(one.code) == "name":
            return school.cover(start, end) or self._is_group(one, reading.text[end : end + 12])
        if one.code == "detail/contact":
            return self.is_published(one.reading)
        return one.code == "detail/address" and self._is_own_address(one.reading)

    def _is_group(self, one: Detection, after: str) -> bool:
        """Say whether a name is a class's or a house's here."""
        if fold(one.reading.removeprefix("the ").removeprefix("The ")) not in self.groups:
            return False
        return one.evidence < Evidence.REGISTER or bool(_GROUP_AFTER.match(after))

    def is_published(self, words: str) -> bool:
        """Say whether a number, an address or a handle is one that the school publishes."""
        plain = words.casefold().strip()
        figures = _figures(plain)
        if len(figures) >= SHORTEST_PHONE and figures[-SHORTEST_PHONE:] in self._phones:
            return True
        if plain in self._mail or plain[plain.find("@") :] in self._mail:
            return True
        if plain.lstrip("@") in self._handles:
            return True
        return any(_host(plain).startswith(site) for site in self._sites)

    def _is_of_school(self, one: Detection) -> bool:
        """Say whether a mailbox is one that somebody has from this school."""
        return one.code == "detail/contact" and _domain(one.reading) in self._domains

    def _is_own_address(self, words: str) -> bool:
        plain = _letters(words)
        return len(plain) >= SHORTEST_ADDRESS and any(plain in one for one in self._addresses)


def _names(phrase: regex.Match[str], one: Met, reading: Reading) -> bool:
    """Say whether a chosen phrase names a child, and not something that bears the child's name.

    A first name that goes on in the phrase with another capital is that of something else
    ("Poppy Appeal"); a whole name is the child's, whatever is called after it.
    """
    start, end = reading.aligned.cleaned(one.detection.start, one.detection.end)
    if one.detection.field != reading.field or not (phrase.start() < end and start < phrase.end()):
        return False
    behind = reading.text[end : phrase.end()].split()
    return one.kind in _WHOLE_NAMES or not any(word[0].isupper() for word in behind)


def _phrases(words: tuple[str, ...]) -> regex.Pattern[str] | None:
    """Return a pattern of whole phrases, the longest first; None where there are none."""
    if not words:
        return None
    longest = sorted(words, key=lambda one: (-len(one), one))
    spaced = (r"\s+".join(map(regex.escape, one.split())) for one in longest)
    return regex.compile(
        rf"(?<![\p{{L}}\p{{M}}\d])(?:{'|'.join(spaced)})(?![\p{{L}}\p{{M}}\d])", regex.IGNORECASE
    )


def _occurrences(pattern: regex.Pattern[str] | None, text: str) -> Spans:
    return Spans(match.span() for match in pattern.finditer(text)) if pattern else Spans()


def _figures(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _letters(text: str) -> str:
    return "".join(sign for sign in fold(text) if sign.isalnum())


def _domain(address: str) -> str:
    """Return the domain of an e-mail address in small letters; nothing for what is none."""
    return address.casefold().rpartition("@")[2] if "@" in address.lstrip("@") else ""


def _host(text: str) -> str:
    """Return a web page's host and path, without what people leave out."""
    return regex.sub(r"^(?:https?://)?(?:www\.)?", "", text.casefold()).rstrip("/")
