"""Times of day told in a post that are past when it goes out: "see you tonight at 6pm" at eight."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import regex

from checker.hours import in_school_time
from checker.schedules.remarks.base import Remark
from checker.schedules.remarks.sentences import SENTENCE, TO_COME
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.drafts import Draft

_TODAY = lazy(
    r"\b(?:today|tonight|this\s(?:morning|lunchtime|afternoon|evening))\b", regex.IGNORECASE
)
_OTHER_DAY = lazy(
    r"\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week)\b", regex.IGNORECASE
)
_TIME = lazy(
    r"(?<![\d.:])(?P<hour>1[0-2]|0?[1-9])(?:[.:](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b",
    regex.IGNORECASE,
)
_NOON = 12


def past_times(draft: Draft) -> Iterator[Remark]:
    """Yield where something is announced for a time of this day that is past by then."""
    if draft.moment is None or "T" not in draft.publish_at:
        return
    now = in_school_time(draft.moment).time()
    for sentence in SENTENCE.finditer(draft.text):
        start, end = sentence.span()
        if not (TO_COME.search(draft.text, start, end) and _TODAY.search(draft.text, start, end)):
            continue
        told = [(_time(one), one) for one in _TIME.finditer(draft.text, start, end)]
        if not told or _OTHER_DAY.search(draft.text, start, end):
            continue
        last, found = max(told, key=lambda one: one[0])
        if last < now:
            why = f"It goes out at {now:%H:%M}, after {last:%H:%M} has passed."
            yield Remark("past", why, found.start(), found.end())


def _time(found: regex.Match[str]) -> time:
    hour = int(found["hour"]) % _NOON + _NOON * (found["half"].casefold() == "p")
    return time(hour, int(found["minute"] or 0))
