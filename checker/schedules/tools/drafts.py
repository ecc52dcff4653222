"""Our own form, of JSON Lines, calendars and folders: the keys of a draft as columns."""

from __future__ import annotations

from checker.schedules.posts import RECURRENCE
from checker.schedules.tools.base import PARTS, Tool

TOOL = Tool(
    name="drafts",
    marks=("id", "account", "text", "publish_at"),
    columns={
        **{part: (part,) for part in PARTS if part not in {"date", "time", "zone"}},
        "date": ("publish_at",),
        RECURRENCE: (RECURRENCE,),
    },
)
