"""Hootsuite's bulk composer: no header; date and time, message, link, and since 2023 pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.schedules.dates import moment_of
from checker.schedules.tools.base import Tool

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDEST = 5


def _is_row(row: Sequence[str]) -> bool:
    """Say whether a row begins with a date and time, and words follow."""
    if not 2 <= len(row) <= _WIDEST or not row[1].strip():  # noqa: PLR2004  (date and message)
        return False
    try:
        return "T" in moment_of(row[0])
    except InputError:
        return False


TOOL = Tool(
    name="Hootsuite",
    positions={"date": (0,), "text": (1,), "link": (2,), "images": (3,)},
    shape=_is_row,
)
