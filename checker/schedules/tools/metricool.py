"""Metricool's planner CSV: Text, Date, Time, a column a network, ten pictures and their texts.

Networks have columns of their own for headings and polls ("Pinterest Pin Title",
"LinkedIn Poll Option 1"); all of them are published.
"""

from __future__ import annotations

from checker.schedules.tools.base import Tool

TOOL = Tool(
    name="Metricool",
    marks=("Text", "Date", "Time", "Draft", "Facebook"),
    columns={
        "text": ("Text",),
        "date": ("Date",),
        "time": ("Time",),
        "images": ("Picture Url *", "Video Thumbnail Url"),
        "alt_text": ("Alt text picture *",),
        "first_comment": ("First Comment Text",),
        "title": ("* Title", "Title"),
        "poll": ("* Poll Question", "* Poll Option *"),
        "link": ("* Link",),
    },
    networks=(
        "Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok",
        "YouTube", "Threads", "Bluesky",
    ),
)  # fmt: skip
