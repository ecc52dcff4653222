"""Buffer's bulk upload: Text, Image URL, Tags, Posting Time (YYYY-MM-DD HH:mm).

Tags sort posts inside Buffer and are not published.
"""

from __future__ import annotations

from checker.schedules.tools.base import Tool

TOOL = Tool(
    name="Buffer",
    marks=("Text", "Image URL", "Posting Time"),
    columns={"text": ("Text",), "images": ("Image URL",), "date": ("Posting Time",)},
)
