"""Publer's bulk CSV: Date, Text, Link(s), Media URL(s), Title, Alt text(s), Comment(s) and more.

Labels sort posts inside Publer and are not published.
"""

from __future__ import annotations

from checker.schedules.tools.base import Tool

TOOL = Tool(
    name="Publer",
    marks=("Date", "Text", "Link(s)", "Media URL(s)"),
    columns={
        "text": ("Text",),
        "date": ("Date",),
        "link": ("Link(s)",),
        "images": ("Media URL(s)",),
        "title": ("Title",),
        "alt_text": ("Alt text(s)",),
        "first_comment": ("Comment(s)",),
    },
)
