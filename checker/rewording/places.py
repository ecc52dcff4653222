"""Addresses: somebody lives nearby, and that is enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_POSTCODE = lazy(r"[A-Z]{1,2}\d[A-Z\d]?[ \t]{0,2}\d[A-Z]{2}", regex.IGNORECASE)
_AREA_CUE = lazy(r"(?r)\b(?:in|near|around|of)[ \t]{1,3}\Z", regex.IGNORECASE)
_ROAD_CUE = lazy(r"(?r)\b(?:on|in|down|along|up|off)[ \t]{1,3}\Z", regex.IGNORECASE)
_HOUSE = lazy(
    r"(?:the|a|an|his|her|their)\b"
    r"(?=.{0,80}\b(?:house|flat|bungalow|cottage|home|terrace|farm|caravan)\b)",
    regex.IGNORECASE,
)


def somewhere(mark: Mark, passage: Passage) -> str:
    """Return what to write instead of where somebody lives."""
    words = mark.reading.strip()
    lead = passage.before(mark.start)
    if _POSTCODE.fullmatch(words):
        return "the area" if _AREA_CUE.search(lead) else "[postcode left out]"
    if _HOUSE.match(words):
        return "a house nearby"
    if _ROAD_CUE.search(lead) and not words[:1].isdigit():
        return "a road nearby"
    return "a private address"
