"""Whether children are back when a post goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.common.calendar import day_meant
from checker.hours import SCHOOL_TIME

if TYPE_CHECKING:
    from datetime import datetime


def is_back(day: str, goes_out: datetime | None) -> bool:
    """Say whether the day of return is past when the post goes out.

    Args:
        day: The day as the text has it. Only a date can be past: "until Friday" is always
            said before that Friday.
        goes_out: When the post goes out; None where that is not known.
    """
    if goes_out is None:
        return False
    local = goes_out.astimezone(SCHOOL_TIME) if goes_out.tzinfo else goes_out
    meant = day_meant(day, local.date())
    return meant is not None and meant < local.date()
