"""What the school's own files say of a draft, for a terminal: meters, what is cleared, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.output.pictures import picture_notes
from checker.output.terminal import paragraph
from checker.output.visible import one_line
from checker.output.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.report import Fit, Report

METER = 10
"""Children that a meter can show; of more than these the exact number does not matter."""

_INDENT = "  "
_FULL, _EMPTY = "\N{BLACK SQUARE}", "\N{WHITE SQUARE}"


def meter(fit: Fit) -> str:
    """Return one square for each child that a description fits, up to METER."""
    filled = min(fit.low, METER)
    return _FULL * filled + _EMPTY * (METER - filled)


def assumed(fit: Fit) -> str:
    """Return what was assumed, as a sentence; empty where nothing was."""
    if not fit.assumed:
        return ""
    return f"Assumed, as the register does not say it: {'; '.join(fit.assumed)}."


def known_blocks(report: Report, width: int) -> Iterator[list[str]]:
    """Yield blocks of lines: how many children it fits, what is cleared, notes on the files."""
    if report.fits:
        yield [
            "How many pupils it fits:",
            *(line for fit in report.fits for line in _fit(fit, width)),
        ]
    if report.cleared:
        reasons = dict.fromkeys(one.why for one in report.cleared)
        lines = (line for why in reasons for line in paragraph(one_line(why), width, _INDENT))
        yield ["No change needed:", *lines]
    if notes := (*picture_notes(report), *report.notes):
        yield [line for note in notes for line in paragraph(one_line(note), width)]


def _fit(fit: Fit, width: int) -> Iterator[str]:
    few = ": too few, somebody will know who is meant" if fit.few else ""
    yield from paragraph(f"{quoted(fit.text)} {one_line(fit.sentence)}{few}.", width, _INDENT)
    yield f"{_INDENT}{meter(fit)}"
    if fit.few and fit.assumed:
        yield from paragraph(one_line(assumed(fit)), width, _INDENT)
