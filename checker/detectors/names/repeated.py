"""Further mentions of a name that was seen once.

Levi counts in "Levi did it!" too where "Levi in 4W" stands elsewhere in the draft, in
its alternative text or in a picture's file name. Limits: first names and initials
behind them only; a name that is an everyday word ("Will you come?") is not taken at the
head of a sentence unless a verb for persons follows.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from checker.detectors.names.fields import is_file_name
from checker.detectors.names.joined import split_joined
from checker.detectors.names.model import WORD, Style, Trust, style_of
from checker.detectors.names.neighbours import with_neighbours
from checker.detectors.names.reading import read_name
from checker.detectors.names.spelling import Spelling, fold, spelling
from checker.detectors.names.titles import TITLES
from checker.detectors.names.words import TWO_EDGED
from checker.findings import Evidence
from checker.text.aligned import Span
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import regex

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_SUREST = 0.85
_SHORTEST = 3

_HEAD = re.compile(r"[^\W_]+")
_NAME = lazy(WORD)
_WORD = lazy(rf"(?<![\p{{L}}\p{{M}}\d@#_.'-]){WORD}(?![@_\d])")
_HEAD_OF_SENTENCE = lazy(r"(?:^|[.!?:\n]\s{0,3}|[\"'(]|[^\p{L}\d\s,;&-]\s?)$")
_PERSON_AFTER = lazy(
    r"'s\s|\s(?:has|had|was|is|said|says|ran|won|came|went|got|loved|loves|made|told|and)\b|,"
)


class _Known(NamedTuple):
    """What is known of a first name from where it was seen."""

    code: str
    confidence: float
    detector: str


def with_repeats(read: ReadDraft, seen: Iterable[Detection]) -> list[Detection]:
    """Return the names that were seen, those joined to them, and then their further mentions.

    Args:
        read: The draft.
        seen: Detections of names by one detector.
    """
    names = with_neighbours(read, list(seen))
    repeats = list(_repeats(read, names)) if names else []
    return with_neighbours(read, names + repeats) if repeats else names


def _repeats(read: ReadDraft, names: Sequence[Detection]) -> Iterator[Detection]:
    known = _first_names(names)
    if not known:
        return
    for reading in read.fields:
        taken = reading.places(names)
        if is_file_name(reading.field):
            found = _in_file_name(reading, known)
        else:
            found = _in_prose(reading, known, taken)
        for span, one in found:
            if not _is_taken(taken, span):
                yield reading.detection(
                    one.code,
                    span.start,
                    span.end,
                    detector=one.detector,
                    confidence=min(one.confidence, _SUREST),
                    evidence=Evidence.CONTEXT,
                )


def _is_taken(taken: Sequence[Span], span: tuple[int, int]) -> bool:
    """Say whether a name was seen at a place already; `taken` is ordered."""
    start, end = span
    index = bisect_left(taken, (start, start))
    for other in taken[max(0, index - 1) : index + 2]:
        if start < other.end and other.start < end:
            return True
    return False


def _first_names(names: Sequence[Detection]) -> dict[str, _Known]:
    """Return the first names that were seen, folded; the first mention settles the role."""
    known: dict[str, _Known] = {}
    for seen in names:
        first = _NAME.match(seen.reading)
        if not first:
            continue
        word = first.group()
        key = fold(word)
        if key in known or key in TITLES or not _is_long_enough(word):
            continue
        if spelling(word) >= Spelling.UNKNOWN:
            known[key] = _Known(seen.code, seen.confidence, seen.detector)
    return known


def _is_long_enough(word: str) -> bool:
    """Say whether a word is no mere initial; of two letters it must be a known name ("Bo")."""
    short = len(word) == _SHORTEST - 1
    return spelling(word) >= Spelling.GIVEN_WORD if short else len(word) >= _SHORTEST


def _in_prose(
    reading: Reading, known: dict[str, _Known], taken: Sequence[Span]
) -> Iterator[tuple[Span, _Known]]:
    text = reading.text
    heads = frozenset(head[0] for name in known if (head := _HEAD.match(name)))
    if not text.isascii():
        heads = frozenset(word for word in reading.words if fold(word) in heads)
    for start in reading.openers(heads):
        match = None if _is_taken(taken, (start, start + 1)) else _WORD.match(text, start)
        if match is None or _is_taken(taken, match.span()):
            continue
        seen = known.get(fold(match.group()))
        if seen and _is_mention(text, match):
            name = read_name(text, match.start(), Trust.TIGHT)
            if name:
                yield Span(name.start, name.end), seen


def _is_mention(text: str, match: regex.Match[str]) -> bool:
    """Say whether a word that is spelled like a known name is that name here."""
    small = style_of(match.group()) is Style.SMALL
    if small and len(match.group()) < _SHORTEST:
        return False
    if fold(match.group()) not in TWO_EDGED:
        return not small or spelling(match.group()) >= Spelling.GIVEN_WORD
    if small:
        return False
    before = text[max(0, match.start() - _SHORTEST) : match.start()]
    return not _HEAD_OF_SENTENCE.search(before) or bool(_PERSON_AFTER.match(text, match.end()))


def _in_file_name(reading: Reading, known: dict[str, _Known]) -> Iterator[tuple[Span, _Known]]:
    for part in split_joined(reading.text, 0, len(reading.text)):
        if seen := known.get(fold(part.word)):
            yield Span(part.start, part.end), seen
