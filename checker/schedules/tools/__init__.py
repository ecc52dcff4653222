"""Scheduling tools: one file for each, found by walking this folder."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.schedules.tools.base import Tool


@cache
def all_tools() -> tuple[Tool, ...]:
    """Return the TOOL of every module of this folder, ordered by name."""
    modules = (import_module(f"{__name__}.{one.name}") for one in pkgutil.iter_modules(__path__))
    tools = [module.TOOL for module in modules if hasattr(module, "TOOL")]
    return tuple(sorted(tools, key=lambda tool: tool.name))


def by_header(header: Sequence[str]) -> Tool | None:
    """Return the tool whose header this is; None where it is none that is known.

    Where several fit (one tool's columns may be among another's), the one with the most
    columns that tell it apart counts.
    """
    fitting = [tool for tool in all_tools() if tool.fits(header)]
    return max(fitting, key=lambda tool: len(tool.marks), default=None)


def by_shape(rows: Sequence[Sequence[str]]) -> Tool | None:
    """Return the tool whose files have rows like these and no header; None where none has."""
    return next((tool for tool in all_tools() if tool.fits_rows(rows)), None)
