"""Tells school staff, before they publish a post, whether it would break their school's policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.drafts import Account, Draft, Picture
from checker.errors import CheckerError, InputError
from checker.report import Finding, Outcome, Report

if TYPE_CHECKING:
    from checker.engine import Checker
    from checker.school.knowing import School, open_school

__all__ = [
    "Account",
    "Checker",
    "CheckerError",
    "Draft",
    "Finding",
    "InputError",
    "Outcome",
    "Picture",
    "Report",
    "School",
    "open_school",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401  (PEP 562)
    """Import the engine, with spaCy and Presidio behind it, only when it is asked for."""
    if name == "Checker":
        from checker.engine import Checker  # noqa: PLC0415

        return Checker
    if name in {"School", "open_school"}:
        from checker.school import knowing  # noqa: PLC0415

        return getattr(knowing, name)
    raise AttributeError(name)
