"""The forms of a report by name, so that the command line need not know them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.output import github, html, json, sarif, text
from checker.output.item import Item

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FORMATS", "STREAMED", "Item", "render", "render_one"]

FORMATS = ("text", "json", "jsonl", "sarif", "github", "html")
STREAMED = frozenset({"jsonl"})
"""Forms in which each draft stands for itself, so that they can be written as they come."""


def render(style: str, items: Sequence[Item], *, colour: bool = False, width: int = 80) -> str:
    """Return the reports on several drafts in one of FORMATS, without a last line end.

    Args:
        style: The form.
        items: The drafts and their reports, in order.
        colour: Whether to use ANSI colours (text alone).
        width: The terminal's columns (text alone).
    """
    if style == "text":
        return text.render_all(items, colour=colour, width=width)
    if style == "json":
        return json.render([item.report for item in items])
    if style == "sarif":
        return sarif.render(items)
    if style == "html":
        return html.render(items)
    return "\n".join(filter(None, (render_one(style, item) for item in items)))


def render_one(style: str, item: Item, *, colour: bool = False, width: int = 80) -> str:
    """Return the report on one draft in one of FORMATS."""
    if style == "jsonl":
        return json.render_line(item.report)
    if style == "github":
        return github.render(item)
    return render(style, [item], colour=colour, width=width)
