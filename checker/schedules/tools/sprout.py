"""Sprout Social's bulk scheduling: date, time_24hr, message_text; day or month first."""

from __future__ import annotations

from checker.schedules.tools.base import Tool

TOOL = Tool(
    name="Sprout Social",
    marks=("date", "time_24hr", "message_text"),
    columns={
        "text": ("message_text",),
        "date": ("date",),
        "time": ("time_24hr",),
        "link": ("link", "url"),
        "images": ("image_url", "image_link", "photo*"),
    },
)
