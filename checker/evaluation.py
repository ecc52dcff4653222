"""Precision, recall and F1 against annotated drafts.

How a finding counts as found:

- For tone/* and conduct/* (profanity excepted), where a draft has at most one of a code,
  the code is right when the draft has it; where its words were marked does not matter.
- For everything else a finding is right when an annotated one of the same code, in the
  same field, shares words with it; each counts once, the larger overlap first.
- `names, any role` forgets which of the four name codes it is.

Precision, recall and F1 are those of van Rijsbergen (1979); micro figures count
findings, macro figures are the mean over the codes that the gold drafts have.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.drafts import Draft
from checker.errors import InputError
from checker.findings import CODES, family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.report import Report

ANY_NAME = "names, any role"
_GOLD_KEYS = ("findings", "note")


class Mark(NamedTuple):
    """A finding, annotated or reported: where it is and what it says."""

    code: str
    field: str
    start: int
    end: int
    text: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class GoldDraft:
    """A draft with the findings that it ought to get."""

    draft: Draft
    marks: tuple[Mark, ...]


class Score(NamedTuple):
    """Counts of right, wrong and missed findings."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of reported findings that are right; 1 when none was reported."""
        reported = self.right + self.wrong
        return self.right / reported if reported else 1.0

    @property
    def recall(self) -> float:
        """Share of annotated findings that were reported; 1 when none was annotated."""
        annotated = self.right + self.missed
        return self.right / annotated if annotated else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    def as_json(self) -> dict[str, float]:
        """Return counts and figures."""
        return {
            **self._asdict(),
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
        }


@dataclass(slots=True)
class Evaluation:
    """Everything counted over the gold drafts."""

    drafts: int = 0
    clean: int = 0
    clean_flagged: int = 0
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    group_found: Counter[str] = field(default_factory=Counter)
    group_total: Counter[str] = field(default_factory=Counter)
    misses: list[tuple[str, Mark]] = field(default_factory=list)
    alarms: list[tuple[str, Mark]] = field(default_factory=list)

    def score(self, *keys: str) -> Score:
        """Return the counts of one or several codes together."""
        return Score(*(sum(c[key] for key in keys) for c in (self.right, self.wrong, self.missed)))

    @property
    def annotated_codes(self) -> tuple[str, ...]:
        """The codes that the gold drafts have, in the order of the catalogue."""
        return tuple(code for code in CODES if self.right[code] + self.missed[code])

    def macro_f1(self, name: str = "") -> float | None:
        """Return the mean F1 over the annotated codes of a family, or of all."""
        codes = [code for code in self.annotated_codes if not name or family(code) == name]
        return sum(self.score(code).f1 for code in codes) / len(codes) if codes else None


def evaluate(gold: Iterable[GoldDraft], check: Callable[[Draft], Report]) -> Evaluation:
    """Return the counts of a checker over annotated drafts."""
    result = Evaluation()
    for item in gold:
        found = [
            Mark(
                one.detection.code,
                one.detection.field,
                one.detection.start,
                one.detection.end,
                one.detection.text,
            )
            for one in check(item.draft).findings
        ]
        _count(result, item, found)
    return result


def parse_gold(line: str) -> GoldDraft:
    """Return the annotated draft of one JSON line.

    A finding is given by `code` with either `quote` and `nth` (the nth time, from 1, that
    the quoted words stand in the text) or `field`, `start` and `end`.

    Raises:
        InputError: Broken JSON, an unknown code, or a quote that the text does not have.
    """
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise InputError("broken JSON", remedy="Every line must be one JSON object.") from None
    if not isinstance(data, dict) or not isinstance(data.get("findings"), list):
        raise InputError('no "findings"', remedy='Give "findings": [] for a clean draft.')
    draft = Draft.from_mapping({key: data[key] for key in data if key not in _GOLD_KEYS})
    return GoldDraft(draft, tuple(_mark(one, draft) for one in data["findings"]))


def _mark(one: Any, draft: Draft) -> Mark:  # noqa: ANN401  (parsed JSON)
    if not isinstance(one, dict) or one.get("code") not in CODES:
        raise InputError("a finding without a known code", remedy="See `checker explain`.")
    where, group = str(one.get("field", "text")), str(one.get("name_group", ""))
    text = {"text": draft.text, "alt_text": draft.alt_text}.get(where, "")
    try:
        start, end = _span(one, text)
    except (KeyError, TypeError, ValueError):
        raise InputError(
            "a finding without places", remedy='Give "quote", or "start" and "end".'
        ) from None
    return Mark(one["code"], where, start, end, text[start:end], group)


def _span(one: dict[str, Any], text: str) -> tuple[int, int]:
    if "quote" not in one:
        return int(one["start"]), int(one["end"])
    start, quote = -1, str(one["quote"])
    for _ in range(int(one.get("nth", 1))):
        start = text.find(quote, start + 1)
        if start < 0:
            raise InputError(
                "a quote that its draft does not have", remedy="Quote the words exactly."
            )
    return start, start + len(quote)


def _count(result: Evaluation, item: GoldDraft, found: list[Mark]) -> None:
    result.drafts += 1
    if not item.marks:
        result.clean += 1
        result.clean_flagged += bool(found)
    by_code: dict[str, tuple[list[Mark], list[Mark]]] = defaultdict(lambda: ([], []))
    for mark in item.marks:
        by_code[mark.code][0].append(mark)
    for mark in found:
        by_code[mark.code][1].append(mark)
    for code, (gold, reported) in by_code.items():
        matched, missed, wrong = _match(code, gold, reported)
        _add(result, code, len(matched), len(wrong), len(missed))
        result.misses += [(item.draft.id, mark) for mark in missed]
        result.alarms += [(item.draft.id, mark) for mark in wrong]
    _count_names(result, item, found)


def _count_names(result: Evaluation, item: GoldDraft, found: list[Mark]) -> None:
    gold = [mark for mark in item.marks if family(mark.code) == "name"]
    reported = [mark for mark in found if family(mark.code) == "name"]
    matched, missed, wrong = _match(ANY_NAME, gold, reported)
    _add(result, ANY_NAME, len(matched), len(wrong), len(missed))
    for mark in gold:
        if mark.group:
            result.group_total[mark.group] += 1
    for mark in matched:
        if mark.group:
            result.group_found[mark.group] += 1


def _add(result: Evaluation, code: str, right: int, wrong: int, missed: int) -> None:
    result.right[code] += right
    result.wrong[code] += wrong
    result.missed[code] += missed


def _match(
    code: str, gold: list[Mark], reported: list[Mark]
) -> tuple[list[Mark], list[Mark], list[Mark]]:
    """Return the gold marks found, the gold marks missed and the reported marks that are wrong."""
    if family(code) in {"tone", "conduct"} and code != "tone/profanity":
        both = bool(gold and reported)
        return (gold[:1], gold[1:], []) if both else ([], gold, reported[:1])
    pairs = sorted(
        (
            (min(g.end, r.end) - max(g.start, r.start), -i, -j)
            for i, g in enumerate(gold)
            for j, r in enumerate(reported)
            if g.field == r.field and g.start < r.end and r.start < g.end
        ),
        reverse=True,
    )
    gold_used: set[int] = set()
    reported_used: set[int] = set()
    for _, i, j in pairs:
        if -i not in gold_used and -j not in reported_used:
            gold_used.add(-i)
            reported_used.add(-j)
    return (
        [mark for i, mark in enumerate(gold) if i in gold_used],
        [mark for i, mark in enumerate(gold) if i not in gold_used],
        [mark for j, mark in enumerate(reported) if j not in reported_used],
    )
