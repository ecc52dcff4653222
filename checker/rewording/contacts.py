"""Contact details and addresses: on the school's page people are sent to the school office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_IGNORE = regex.IGNORECASE
_LINK = regex.compile(r"https?://|www\.|\p{L}\.(?:com|org|net|me|uk|tv|gg)(?:/|\Z)", _IGNORE)
_NUMBER_CUE = regex.compile(
    r"\b(?:(?:on|is|it's|its|at|number|no\.?|tel\.?|mobile|mob\.?|fax|using)[ \t]?[:-]?|(?:phone|telephone|e-?mail|text)[ \t]?:)[ \t]{0,3}\Z",
    _IGNORE,
)
_REACH_CUE = regex.compile(
    r"\b(?:call|calling|ring|ringing|text|texting|phone|email|e-mail|emailing|contact|contacting|message|messaging|whatsapp|dm"
    r"|from|to|with|via|through|by|tell|ask|tag|find|let|and|or)(?: (?:me|us|him|her|them))?(?: (?:on|at))?:?[ \t]{1,3}\Z",
    _IGNORE,
)
_HANDLE_CUE = regex.compile(
    r"\b(?:dm|dms|pm|message|text|contact|whatsapp|snap|snapchat|insta|instagram|tiktok|twitter|telegram|discord|kik|facebook"
    r"|find|add|ask|email|me|us|on|is|it's|at|as|username|handle|name)(?: (?:at|on|is|me))?:?[ \t]{1,3}\Z",
    _IGNORE,
)
_FOLLOW_CUE = regex.compile(
    r"\b(?:follow|following|add|like|join|subscribe to)(?: (?:me|us|him|her|them))?(?: (?:on|at))?(?: \p{L}+)?:?[ \t]{1,3}\Z",
    _IGNORE,
)
_POSTCODE = regex.compile(r"[A-Z]{1,2}\d[A-Z\d]?[ \t]{0,2}\d[A-Z]{2}", _IGNORE)
_AREA_CUE = regex.compile(r"\b(?:in|near|around|of) \Z", _IGNORE)
_ROAD_CUE = regex.compile(r"\b(?:on|in|down|along|up|off) \Z", _IGNORE)
_HOUSE = regex.compile(
    r"(?:the|a|an|his|her|their)\b(?=.*\b(?:house|flat|bungalow|cottage|home|terrace|farm|caravan)\b)",
    _IGNORE,
)
_CUE_FOR_CODE = regex.compile(
    r"\b(?:code|password|passcode|passphrase|pass|pin|key|phrase|login|log-in)(?: (?:is|of))?[ \t]?[:=-]?[ \t]{0,3}['\"]?\Z",
    _IGNORE,
)


def office(mark: Mark, passage: Passage, person: str) -> str:
    """Return what to write instead of somebody's number, address or account.

    Only the school can send people to its office; elsewhere the detail is left out.

    Args:
        mark: The words.
        passage: The field.
        person: What the person behind a handle is called.
    """
    words = mark.reading.strip()
    kind = "link" if _LINK.search(words) else "email address" if "@" in words[1:] else "number"
    if words.startswith("@"):
        kind = "account"
    lead = passage.before(mark.start)
    if kind == "account" and not _HANDLE_CUE.search(lead) and not _FOLLOW_CUE.search(lead):
        return person
    if not passage.official:
        return f"[{kind} left out]"
    if kind in {"account", "link"} and _FOLLOW_CUE.search(lead):
        return "the school's own page"
    if kind in {"number", "email address"} and _NUMBER_CUE.search(lead):
        return f"the school office {kind}"
    if _REACH_CUE.search(lead) or (lead[-1:] != "(" and passage.starts_sentence(mark.start)):
        return "the school office"
    return "through the school office"


def place(mark: Mark, passage: Passage) -> str:
    """Return what to write instead of where somebody lives."""
    words = mark.reading.strip()
    lead = regex.sub(r"\s+", " ", passage.before(mark.start)[-40:])
    if _POSTCODE.fullmatch(words):
        return "the area" if _AREA_CUE.search(lead) else "[postcode left out]"
    if _HOUSE.match(words):
        return "a house nearby"
    if _ROAD_CUE.search(lead) and not words[:1].isdigit():
        return "a road nearby"
    return "a private address"


def secret(mark: Mark, passage: Passage) -> str:
    """Return what to write instead of a pass code or of a meeting's link."""
    words = mark.reading.strip()
    if _LINK.search(words):
        return "[link sent privately]"
    return (
        "[sent privately]"
        if _CUE_FOR_CODE.search(passage.before(mark.start))
        else "[code sent privately]"
    )
