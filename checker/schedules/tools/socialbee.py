"""SocialBee's CSV import: text, link, imageUrls, gifUrls, videoUrls, postAtSpecificTime."""

from __future__ import annotations

from checker.schedules.tools.base import Tool

TOOL = Tool(
    name="SocialBee",
    marks=("text", "imageUrls", "postAtSpecificTime"),
    columns={
        "text": ("text",),
        "link": ("link",),
        "images": ("imageUrls", "gifUrls", "videoUrls"),
        "date": ("postAtSpecificTime",),
    },
)
