"""A logo that the school registered: its name and its reference pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from checker.drafts import Picture


class Logo(NamedTuple):
    """A registered logo.

    Attributes:
        name: What the school calls it.
        pictures: Its reference pictures (PNG, JPEG or SVG), 1 to 5.
    """

    name: str
    pictures: tuple[Picture, ...]
