"""The geometry of the report's charts: bars and columns as rectangles of an SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.output.wording import OUTCOMES
from checker.report import Outcome
from checker.schedules.overview import by_period

if TYPE_CHECKING:
    from collections import Counter
    from datetime import date

    from checker.schedules.overview import Day, Overview

_WORST_FIRST = sorted(Outcome, reverse=True)
_WIDTH = 1000
_LINE = 34
_LABELS = 510
_BARS = 480
_HEIGHT = 290
_KEY = 265
_BASE = 220
_FEWEST = 8
"""Columns for which the chart has room at least, so that two weeks are no two walls."""
_MOST_LABELS = 13
_MOST_BARS = 15


class Box(NamedTuple):
    """A rectangle in the colour of an outcome, with what it stands for."""

    x: float
    y: float
    width: float
    height: float
    style: str
    says: str


class Label(NamedTuple):
    """Words at a place."""

    x: float
    y: float
    text: str


class Chart(NamedTuple):
    """A chart: its size, rectangles and labels; `what` says in words what it shows."""

    height: float
    boxes: list[Box]
    labels: list[Label]
    what: str


def by_reason(overview: Overview) -> Chart:
    """Return bars: how many posts have each thing that was found, the worst and most first."""
    totals: dict[tuple[str, Outcome], int] = {}
    for cause, rows in overview.causes.items():
        key = (cause.title, cause.outcome)
        totals[key] = totals.get(key, 0) + rows.count
    ordered = sorted(totals.items(), key=lambda one: (-one[0][1], -one[1], one[0][0]))[:_MOST_BARS]
    most = max((count for _, count in ordered), default=1)
    boxes, labels = [], []
    for line, ((title, outcome), count) in enumerate(ordered):
        y = line * _LINE
        width = round(_BARS * count / most, 1)
        boxes.append(Box(_LABELS + 10, y + 5, width, _LINE - 10, outcome.word, f"{title}: {count}"))
        said = OUTCOMES[outcome].lower()
        labels.append(Label(0, y + 22, f"{count} \N{MULTIPLICATION SIGN} {title} ({said})"))
    return Chart(len(ordered) * _LINE, boxes, labels, "Posts by what was found in them")


def by_time(days: dict[date, Day]) -> Chart:
    """Return columns: posts by week or month, stacked by verdict, with a key to the colours."""
    period, counts = by_period(days)
    most = max((counter.total() for _, counter in counts), default=1) or 1
    step = _WIDTH / max(len(counts), _FEWEST)
    every = -(-len(counts) // _MOST_LABELS) or 1
    boxes: list[Box] = []
    labels: list[Label] = []
    for number, (start, counter) in enumerate(counts):
        x = round(number * step, 1)
        boxes += _column(x, step, counter, most, f"{period} of {start:%d/%m/%Y}")
        if number % every == 0:
            labels.append(
                Label(x, _BASE + 24, f"{start:%d/%m}" if period == "week" else f"{start:%m/%y}")
            )
        if counter.total():
            top = _BASE - (_BASE - 20) * counter.total() / most
            labels.append(
                Label(round(x + step / 2 - 6, 1), round(top - 5, 1), str(counter.total()))
            )
    used = [one for one in _WORST_FIRST if any(counter[one] for _, counter in counts)]
    for number, outcome in enumerate(used):
        x = number * _WIDTH / len(_WORST_FIRST)
        boxes.append(Box(x, _KEY, 18, 18, outcome.word, OUTCOMES[outcome]))
        labels.append(Label(x + 26, _KEY + 15, OUTCOMES[outcome]))
    return Chart(_HEIGHT, boxes, labels, f"Posts by {period}, by the day on which they go out")


def _column(x: float, step: float, counter: Counter[Outcome], most: int, when: str) -> list[Box]:
    boxes, y = [], float(_BASE)
    for outcome in _WORST_FIRST:
        if counter[outcome]:
            height = round((_BASE - 20) * counter[outcome] / most, 1)
            y = round(y - height, 1)
            says = f"{when}: {counter[outcome]} {outcome.word}"
            boxes.append(Box(x + 2, y, round(step - 4, 1), height, outcome.word, says))
    return boxes
