"""A table of no known tool whose header plainly says what is what: "Message", "Date", "Time".

Read so is only what leaves no doubt: a column of words, and beside it a day, or none but
columns that are known. Everything else has to be named with --map.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.schedules.tools.base import Layout

_WORDS = ("text", "message", "caption", "post", "body", "copy", "content")
_ALL = {
    "text": (*_WORDS, *(f"post {word}" for word in _WORDS), "message text", "tweet", "wording"),
    "title": ("title", "post title", "headline", "heading", "subject"),
    "first_comment": ("first comment", "first comment text"),
    "alt_text": ("alt text", "alternative text", "alt", "image alt text", "picture alt text",
                 "photo alt text", "image description", "picture description"),
    "images": ("image", "images", "picture", "pictures", "photo", "photos", "media", "image url",
               "image link", "image file", "picture url", "picture link", "picture file",
               "photo url", "photo link", "photo file", "media url", "media link", "media file"),
    "link": ("link", "links", "url", "web link"),
    "poll": ("poll question", "poll option", "poll answer"),
}  # fmt: skip
"""Parts of which every column counts that has such a name."""

_ONE = {
    "date": ("date", "when", "scheduled", "schedule", "scheduled at", "scheduled for",
             "scheduled on", "scheduled date", "schedule date", "publish at", "publish on",
             "publish date", "publishing date", "publication date", "posting date", "post date",
             "post on", "post at", "go live", "go live date", "date time", "datetime",
             "date and time", "scheduled date time", "date of post", "date to post", "send at"),
    "time": ("time", "scheduled time", "schedule time", "publish time", "publishing time",
             "posting time", "post time", "time of post", "go live time"),
    "zone": ("timezone", "time zone"),
    "platform": ("platform", "platforms", "network", "networks", "social network", "channel",
                 "channels"),
    "id": ("id",),
}  # fmt: skip
"""Parts that a post has once: of several columns with such names the first counts."""

_HUMP = lazy(r"(?<=[a-z])(?=[A-Z])")
_ASIDE = lazy(r"\([^()]{0,40}\)|\s{0,4}\d{1,2}\s{0,4}$")
_NO_WORD = lazy(r"[\W_]+")


def plain_layout(header: Sequence[str]) -> Layout | None:
    """Return which column holds which part, judging by names alone; None where that is in doubt.

    Args:
        header: The first row of a file, or the names of its columns.
    """
    names = list(map(_bare, header))
    layout: Layout = {}
    for part, known in _ALL.items():
        if places := tuple(n for n, name in enumerate(names) if name in known):
            layout[part] = places
    for part, known in _ONE.items():
        if place := next(((n,) for n, name in enumerate(names) if name in known), None):
            layout[part] = place
    if "date" not in layout and "time" in layout:  # "Posting time" holds the day as well
        layout["date"] = layout.pop("time")
    read = {place for places in layout.values() for place in places}
    named = {n for n, name in enumerate(names) if name}
    return layout if "text" in layout and ("date" in layout or named <= read) else None


def _bare(name: str) -> str:
    """Return a column's name in lower case without marks, asides and a number at its end."""
    spaced = _HUMP.sub(" ", name.removeprefix("\ufeff"))
    return _NO_WORD.sub(" ", _ASIDE.sub("", spaced)).strip().casefold()


def told(layout: Layout, header: Sequence[str]) -> str:
    """Return which column was taken for what, and which were not read, for people."""
    parts = [
        f"{part.replace('_', ' ')} from {' and '.join(repr(header[place]) for place in places)}"
        for part, places in layout.items()
    ]
    read = {place for places in layout.values() for place in places}
    others = [repr(name) for n, name in enumerate(header) if n not in read and name.strip()]
    return ", ".join(parts) + (f"; not read: {', '.join(others)}" if others else "")
