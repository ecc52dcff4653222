"""Reports as JSON (the form of the interface), one document or one line each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.report import Report

# Lone surrogates cannot be written as UTF-8; the others end a line for some readers of
# JSON Lines. Both stand only inside JSON strings, where an escape means the same.
_UNSAFE = regex.compile(r"[\uD800-\uDFFF\u0085\u2028\u2029]")


def dumps(value: Any, *, indent: int | None = None) -> str:  # noqa: ANN401  (JSON holds anything)
    """Return JSON that always encodes to UTF-8, without escapes where none are needed."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def render(reports: Sequence[Report]) -> str:
    """Return one report as an object; none or several as a list."""
    values = [report.as_json() for report in reports]
    return dumps(values[0] if len(values) == 1 else values, indent=2)


def render_line(report: Report) -> str:
    """Return a report on one line, for JSON Lines."""
    return dumps(report.as_json())
