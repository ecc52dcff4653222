"""Tells school staff, before they publish a post, whether it would break their school's policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.drafts import Account, Draft
from checker.errors import CheckerError, InputError
from checker.report import Finding, Outcome, Report

if TYPE_CHECKING:
    from checker.engine import Checker

__all__ = [
    "Account",
    "Checker",
    "CheckerError",
    "Draft",
    "Finding",
    "InputError",
    "Outcome",
    "Report",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401  (PEP 562)
    """Import the engine, with spaCy and Presidio behind it, only when it is asked for."""
    if name == "Checker":
        from checker.engine import Checker  # noqa: PLC0415

        return Checker
    raise AttributeError(name)
