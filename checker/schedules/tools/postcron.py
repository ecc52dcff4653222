"""Postcron's bulk upload: no header; text, year, month, day, hour, minute, picture, link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.schedules.tools.base import Tool

if TYPE_CHECKING:
    from collections.abc import Sequence

_RANGES = (range(1970, 2101), range(1, 13), range(1, 32), range(24), range(60))
_NARROWEST = 1 + len(_RANGES)


def _is_row(row: Sequence[str]) -> bool:
    """Say whether five numbers follow the words that make a date and a time."""
    numbers = [cell.strip() for cell in row[1:_NARROWEST]]
    return len(numbers) == len(_RANGES) and all(
        number.isdecimal() and int(number[:5]) in allowed
        for number, allowed in zip(numbers, _RANGES, strict=True)
    )


TOOL = Tool(
    name="Postcron",
    positions={"text": (0,), "date": (1, 2, 3), "time": (4, 5), "images": (6,), "link": (7,)},
    shape=_is_row,
)
