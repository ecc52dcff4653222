"""From the encoder's probabilities to spans with codes.

Everything here works on units: the words of a text, but the pieces where words are run
together (hashtags, handles, file names), since a name may be a part of those.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import regex

from checker.nlp.reader.labels import CODES, NAME_TAGS, ONLY_ON, PRIVATE, SPAN_CODES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from checker.nlp.reader.encoder import Floats, Scores
    from checker.nlp.reader.pieces import Pieces

    Truths = NDArray[np.bool_]
    Places = NDArray[np.int64]

EVERY_MENTION = frozenset({*SPAN_CODES, "tone/profanity"} - {"image/people"})
"""Codes that are marked wherever they stand; any other once a text, at its strongest words.

A post that carries pictures says so once as a rule, however many words belong to it.
"""

_BEGIN = np.array([NAME_TAGS.index(f"B-{role}") for role in PRIVATE])
_GO_ON = np.array([NAME_TAGS.index(f"I-{role}") for role in PRIVATE])
_RUN_TOGETHER = regex.compile(
    r"[#@]\S{1,100}|(?<!\S)(?:\S{1,80}[._@/]\p{L}\S{0,80}|\S{0,60}_\S{0,60})"
)
_MAY_RUN_TOGETHER = re.compile(r"[#@_]|[./][^\W\d_]")
"""What every such word has, and most texts have nowhere: looked for in no time."""


class Span(NamedTuple):
    """Something that the reader sees in a text.

    Attributes:
        start: First code point.
        end: One past the last.
        code: What it is.
        confidence: How sure, 0 to 1, calibrated.
    """

    start: int
    end: int
    code: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """How a code's two signs become one confidence (Platt, 1999), and from where it counts.

    Attributes:
        bias: The log odds where both signs are even.
        inside: Weight of the log odds that the words are marked.
        draft: Weight of the log odds that the draft has the code.
        threshold: Confidence from which it is reported.
    """

    bias: float
    inside: float
    draft: float
    threshold: float

    def confidence(self, inside: float, draft: float) -> float:
        """Return the calibrated probability, from two log odds."""
        return _logistic(self.bias + self.inside * inside + self.draft * draft)


class _Unit(NamedTuple):
    start: int
    end: int
    first: int
    size: int


class _Units(NamedTuple):
    """The units of a text.

    Attributes:
        each: Where they stand, in order.
        firsts: The first piece of each.
        sizes: How many pieces each has, as a column.
    """

    each: list[_Unit]
    firsts: Places
    sizes: Places

    @classmethod
    def of(cls, text: str, pieces: Pieces) -> _Units:
        """Return the units of a text that has pieces."""
        each = list(_units(text, pieces))
        firsts = np.array([unit.first for unit in each])
        sizes = np.array([[unit.size] for unit in each])
        return cls(each, firsts, sizes)

    def means(self, values: Floats) -> Floats:
        """Return the mean of each unit's pieces."""
        means = np.add.reduceat(values, self.firsts, axis=0) / self.sizes
        return means.astype(np.float32)


class _Signs(NamedTuple):
    """What the encoder says of one code.

    Attributes:
        code: The code.
        inside: Probability of each unit to be part of a mark.
        begins: Probability of each unit to begin one.
        draft: Log odds that the draft has the code.
        calibration: How these become a confidence.
    """

    code: str
    inside: Floats
    begins: Floats
    draft: float
    calibration: Calibration


def decode(
    text: str, pieces: Pieces, scores: Scores, account: str, settings: Mapping[str, Calibration]
) -> list[Span]:
    """Return what the reader sees, ordered by place and code.

    Args:
        text: The text as it was cut.
        pieces: Its pieces.
        scores: What the encoder makes of them.
        account: The draft's account; codes that it cannot have are left out.
        settings: The calibration of each code.
    """
    if not len(pieces):
        return []
    units = _Units.of(text, pieces)
    found = list(_names(text, units, scores.names, account, settings))
    inside = units.means(scores.inside)
    begins = scores.begins[units.firsts]
    plainest, drafts = inside.max(axis=0).tolist(), scores.drafts.tolist()
    for place, code in enumerate(CODES):
        if code in ONLY_ON and account not in ONLY_ON[code]:
            continue
        draft = drafts[place]
        if not _may_be_there(code, plainest[place], draft, settings[code]):
            continue
        signs = _Signs(code, inside[:, place], begins[:, place], draft, settings[code])
        find = _mentions if code in EVERY_MENTION else _strongest
        found += find(text, units.each, signs)
    return sorted(found)


def _may_be_there(code: str, plainest: float, draft: float, calibration: Calibration) -> bool:
    """Say whether a code needs a closer look, from its plainest word: most codes need none."""
    if code in EVERY_MENTION:
        return plainest > _INSIDE
    return calibration.confidence(_log_odds(plainest), draft) >= calibration.threshold


def _units(text: str, pieces: Pieces) -> Iterator[_Unit]:
    apart = _run_together(text)
    starts, ends, words = pieces.starts, pieces.ends, pieces.words
    first, last = 0, len(pieces) - 1
    for place, word in enumerate(words):
        if place == last or words[place + 1] != word or starts[first] in apart:
            yield _Unit(starts[first], ends[place], first, place + 1 - first)
            first = place + 1


def _run_together(text: str) -> frozenset[int]:
    """Return the places in words that are run together, where each piece is a unit."""
    if not _MAY_RUN_TOGETHER.search(text):
        return frozenset()
    found = _RUN_TOGETHER.finditer(text)
    return frozenset(place for match in found for place in range(match.start(), match.end()))


def _names(
    text: str, units: _Units, tags: Floats, account: str, settings: Mapping[str, Calibration]
) -> Iterator[Span]:
    roles = units.means(tags[:, _BEGIN] + tags[:, _GO_ON])
    private = roles.sum(axis=1)
    inside = private > _PRIVATE
    if not inside.any():
        return
    first = tags[units.firsts]
    begins, goes_on = first[:, _BEGIN].sum(axis=1), first[:, _GO_ON].sum(axis=1)
    for low, reach in _runs(inside, begins > goes_on):
        high = _without_dash(text, units.each, low, reach)
        share = roles[low:high].mean(axis=0)
        if account == "official" and high - low == 1:
            share = share * _BARE
        role = int(share.argmax())
        sure = float(private[low:high].mean())
        confidence = settings[PRIVATE[role]].confidence(_log_odds(sure), 0.0)
        if confidence >= settings[PRIVATE[role]].threshold:
            yield Span(units.each[low].start, units.each[high - 1].end, PRIVATE[role], confidence)


def _without_dash(text: str, units: list[_Unit], low: int, high: int) -> int:
    """Return where a name ends of which a dash was taken for a part."""
    while high - low > 1 and _DASH.fullmatch(text, units[high - 1].start, units[high - 1].end):
        high -= 1
    return high


def _mentions(text: str, units: list[_Unit], signs: _Signs) -> Iterator[Span]:
    for low, high in _stretches(signs.inside > _INSIDE, signs.begins):
        words = units[low:high]
        if _in_hashtag(text, words) or not any(text[word.start].isalnum() for word in words):
            continue
        marked = signs.inside[low:high]
        sure = _log_odds(float(marked[marked > _INSIDE].mean()))
        confidence = signs.calibration.confidence(sure, signs.draft)
        if confidence >= signs.calibration.threshold:
            yield _span(text, words, signs.code, confidence)


def _in_hashtag(text: str, words: list[_Unit]) -> bool:
    """Say whether words stand inside one hashtag, where names alone are marked by themselves."""
    before = text.rfind("#", max(0, words[0].start - _LONGEST_TAG), words[0].start)
    return before >= 0 and not regex.search(r"\s", text[before : words[-1].end])


_LONGEST_TAG = 60


def _strongest(text: str, units: list[_Unit], signs: _Signs) -> Iterator[Span]:
    inside = signs.inside
    top = float(inside.max())
    confidence = signs.calibration.confidence(_log_odds(top), signs.draft)
    runs = _stretches(inside >= min(_INSIDE, top / 2), signs.begins)
    low, high = max(runs, key=lambda run: (float(inside[run[0] : run[1]].sum()), -run[0]))
    yield _span(text, units[low:high], signs.code, confidence)


def _span(text: str, words: list[_Unit], code: str, confidence: float) -> Span:
    start, end = _trimmed(text, words[0].start, words[-1].end)
    return Span(start, end, code, confidence)


_INSIDE = 0.4
"""Probability from which a word belongs to a mark; below a half, since few words are."""

_PRIVATE = 0.25
"""Probability from which a word may be part of a private name."""

_BARE = np.array([2.0 if role == "name/pupil" else 1.0 for role in PRIVATE])
"""On an official account a bare first name is a pupil's unless the post says otherwise."""

_DASH = regex.compile(r"[\p{Pd}+&]")
"""What parts a name from what follows, and no name ends with."""

_AFRESH = 0.5
"""Probability from which a word begins another mark right behind one."""


def _runs(inside: Truths, begins: Truths) -> list[tuple[int, int]]:
    """Return the stretches that are inside; one that begins afresh ends the one before."""
    runs: list[tuple[int, int]] = []
    for place in np.flatnonzero(inside).tolist():
        if runs and runs[-1][1] == place and not begins[place]:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


_GAP = 3
"""Unmarked words between two stretches that are one: a mark is one stretch of words."""


def _stretches(inside: Truths, begins: Floats) -> list[tuple[int, int]]:
    """Return the stretches that are inside, those joined that hardly anything parts."""
    joined: list[tuple[int, int]] = []
    for low, high in _runs(inside, begins > _AFRESH):
        if joined and low - joined[-1][1] <= _GAP and begins[low] <= _AFRESH:
            joined[-1] = (joined[-1][0], high)
        else:
            joined.append((low, high))
    return joined


_EDGE = regex.compile(r"[\s.,;:!?\"'()]+$")
_HEAD = regex.compile(r"[\s.,;:!?)]+")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the stops around it."""
    head = _HEAD.match(text, start, end)
    if head and head.end() < end:
        start = head.end()
    ending = _EDGE.search(text, start, end)
    return (start, ending.start()) if ending and ending.start() > start else (start, end)


def _log_odds(probability: float) -> float:
    if probability < _UNLIKELY:
        probability = _UNLIKELY
    elif probability > 1 - _UNLIKELY:
        probability = 1 - _UNLIKELY
    return math.log(probability / (1 - probability))


_UNLIKELY = 1e-4
"""No word is surer than this to be no part of a mark, or one."""


def _logistic(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def unsettled() -> dict[str, Calibration]:
    """Return settings before any calibration: both signs weigh alike, a half is enough."""
    even = Calibration(0.0, 0.5, 0.5, 0.5)
    return {**dict.fromkeys(CODES, even), **dict.fromkeys(PRIVATE, Calibration(0.0, 1.0, 0.0, 0.5))}
