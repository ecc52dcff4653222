"""Mentions of the school's logo: the thing stays, what it bears goes ("the new blazers")."""

from __future__ import annotations

import regex

from checker.text.patterns import lazy

_SIGN = (
    r"(?:logos?|crests?|badges?|emblems?|coats? of arms|insignia|shields?|branding|school colours)"
)
_BEARING = tuple(
    lazy(
        rf",?[ \t]{{1,4}}(?:{link})[ \t].{{0,80}}\b{_SIGN}\b.{{0,60}}\Z",
        regex.IGNORECASE | regex.DOTALL,
    )
    for link in (
        "complete with|with|featuring|showing|bearing|sporting|carrying|that (?:show|bear|carry)s?",
        "in|under|and(?= (?:an?|the|our|its|their|matching|school|new)\\b)",
    )
)
_BRANDED = lazy(
    rf"\b(?:school[- ])?(?:branded|logoed|badged|{_SIGN})[- ](?=\p{{L}})"
    r"(?!(?:on|in|at|for|to|of|is|are|was|were|has|and|or|from|by|with|will|can|here|there)\b)",
    regex.IGNORECASE,
)
_STAFF_WEAR = lazy(r"\b(?:school|staff)[ \t](?=\p{L})", regex.IGNORECASE)
_NAMED = lazy(rf"\b{_SIGN}\b", regex.IGNORECASE)


def without_logo(reading: str) -> str | None:
    """Return the words without the logo; None where they have no other way to be said."""
    for pattern in (*_BEARING, _BRANDED):
        shorter = pattern.sub("", reading, count=1).strip()
        if shorter and shorter != reading and not _NAMED.search(shorter):
            return shorter
    if _NAMED.search(reading):
        renamed = _NAMED.sub(
            lambda match: "designs" if match[0].lower().endswith("s") else "design", reading
        )
    else:
        renamed = _STAFF_WEAR.sub("", reading, count=1)
    return renamed if renamed != reading else None
