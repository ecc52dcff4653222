"""A draft that has been read: every published field with its tokens and recognised entities."""

from __future__ import annotations

import re  # its plain word search is twice as fast as that of `regex`
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from checker.findings import Detection, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc

    from checker.drafts import Draft
    from checker.hours import Hours
    from checker.text.aligned import AlignedText, Span


_WORD = re.compile(r"[^\W_]+")
# The first sign of a word, unless it is a small letter or a figure that anybody types.
_NO_SMALL_LETTER = re.compile(r"(?<![^\W_])[^\Wa-z\d_]")
_STARRED = re.compile(r"[a-z0-9*]+")
_ABBREVIATION = re.compile(r"\b[A-Z]{2,4}\b")


class Entity(NamedTuple):
    """Something with a recognisable form, in offsets of the cleaned text.

    Attributes:
        start: First code point.
        end: One past the last.
        kind: The kind of thing ("UK_POSTCODE"), as its recogniser calls it.
        score: How sure, 0 to 1.
        certain: True where check digits were verified.
    """

    start: int
    end: int
    kind: str
    score: float
    certain: bool = False


@dataclass(frozen=True)
class Reading:
    """One field of a draft, read.

    Attributes:
        field: `text`, `alt_text`, `images/N/name`, `images/N/text`, `images/N/caption`, `title`,
            `first_comment`, `link` or `poll/N`.
        original: The field exactly as given.
        aligned: The cleaned text with the way back.
        doc: spaCy's tokens of the cleaned text.
        entities: What Presidio's recognisers saw, ordered.
    """

    field: str
    original: str
    aligned: AlignedText
    doc: Doc
    entities: tuple[Entity, ...] = ()

    @cached_property
    def text(self) -> str:
        """The cleaned text; all detectors work on this."""
        return self.aligned.text

    @cached_property
    def lowered(self) -> str:
        """The cleaned text in small letters; its offsets may differ."""
        return self.text.lower()

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the cleaned text in small letters.

        Most patterns need some word that most drafts have not. Asking here first costs a
        hundredth of a search.
        """
        return frozenset(map(str.lower, _WORD.findall(self.text)))

    @cached_property
    def spellings(self) -> frozenset[str]:
        """The words in small letters, and abbreviations as written and grades with a star too."""
        found = self.words.union(_ABBREVIATION.findall(self.text))
        return found.union(_STARRED.findall(self.lowered)) if "*" in self.text else found

    @cached_property
    def figures(self) -> frozenset[str]:
        """The words that have a figure in them ("year3", "4w", "9")."""
        return frozenset([word for word in self.words if not word.isalpha()])

    @cached_property
    def capitals(self) -> Sequence[int]:
        """Where words begin with a capital, or in a script that has none, in order."""
        found = [match.span() for match in _NO_SMALL_LETTER.finditer(self.text)]
        letters = [(self.text[start:end], start) for start, end in found]
        return [start for letter, start in letters if letter.isalpha() and not letter.islower()]

    def has_any(self, words: frozenset[str]) -> bool:
        """Say whether the cleaned text has one of these words (in small letters)."""
        return not words.isdisjoint(self.words)

    def openers(self, words: frozenset[str]) -> list[int]:
        """Return where these words begin, whatever their case, in order."""
        found = words & self.words
        return sorted([start for word in found for start in self._starts(word)]) if found else []

    def _starts(self, word: str) -> list[int]:
        """Return where a word begins, whatever its case."""
        text, lowered = self.text, self.lowered
        if len(lowered) != len(text):
            words = _WORD.finditer(text)
            return [match.start() for match in words if match.group().lower() == word]
        starts = []
        end = 0
        while (start := lowered.find(word, end)) >= 0:
            end = start + len(word)
            if not (lowered[start - 1 : start].isalnum() or lowered[end : end + 1].isalnum()):
                starts.append(start)
        return starts

    def of_kind(self, *kinds: str) -> Iterator[Entity]:
        """Yield the entities of these kinds, in order."""
        return (entity for entity in self.entities if entity.kind in kinds)

    def places(self, detections: Iterable[Detection]) -> list[Span]:
        """Return where detections of this field stand in its cleaned text, in order."""
        here = [seen for seen in detections if seen.field == self.field]
        return sorted([self.aligned.cleaned(seen.start, seen.end) for seen in here])

    def detection(  # noqa: PLR0913  (one argument for each thing that a detection states)
        self,
        code: str,
        start: int,
        end: int,
        *,
        detector: str,
        confidence: float,
        evidence: Evidence = Evidence.PATTERN,
        instead: str = "",
    ) -> Detection:
        """Return a detection of text[start:end], pointing at the original.

        Args:
            code: What was seen (one of `checker.findings.CODES`).
            start: First code point in the cleaned text.
            end: One past the last.
            detector: The name of the detector that saw it.
            confidence: How sure, 0 to 1.
            evidence: What it rests on.
            instead: What to write instead, where the detector knows.
        """
        source_start, source_end = self.aligned.source(start, end)
        return Detection(
            field=self.field,
            start=source_start,
            end=source_end,
            code=code,
            text=self.original[source_start:source_end],
            reading=self.text[start:end],
            confidence=confidence,
            evidence=evidence,
            detector=detector,
            instead=instead,
        )


@dataclass(frozen=True, slots=True)
class ReadDraft:
    """A draft with all its published fields read.

    Attributes:
        draft: The draft as given.
        fields: Its readings, in a fixed order: text, alt_text, file names, the others.
        hours: The hours in which the policy forbids personal posts, where it names any.
        looked: Whether people were looked for in every attached picture.
    """

    draft: Draft
    fields: tuple[Reading, ...]
    hours: Hours | None = None
    looked: bool = False
