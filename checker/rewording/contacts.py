"""Contact details: on the school's own page people are sent to the school office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage


def _cue(source: str) -> regex.Pattern[str]:
    return lazy(rf"(?r)\b(?:{source})[ \t]{{0,3}}\Z", regex.IGNORECASE)


_LINK = lazy(r"https?://|www\.|\p{L}\.(?:com|org|net|me|uk|tv|gg)(?:/|\Z)", regex.IGNORECASE)
_WHOM = r"(?: (?:me|us|him|her|them))?"
# "on 07700 900123" names the number, "ring 07700 900123" whoever answers it.
_NUMBER_CUE = _cue(
    r"(?:on|is|it's|its|at|number|no\.?|tel\.?|mobile|mob\.?|fax|using)[ \t]?[:-]?"
    r"|(?:phone|telephone|e-?mail|text)[ \t]?:"
)
_REACH_CUE = _cue(
    r"(?:call|calling|ring|ringing|text|texting|phone|e-?mail|e-?mailing|contact|contacting|message"
    rf"|messaging|whatsapp|dm|from|to|with|via|through|by|tell|ask|tag|find|let|and|or){_WHOM}"
    r"(?: (?:on|at))?:?"
)
_HANDLE_CUE = _cue(
    r"(?:dms?|pm|message|text|contact|whatsapp|snap|snapchat|insta|instagram|tiktok|twitter|telegram"
    r"|discord|kik|facebook|find|add|ask|email|me|us|on|is|it's|at|as|username|handle|name)"
    r"(?: (?:at|on|is|me))?:?"
)
_FOLLOW_CUE = _cue(
    rf"(?:follow|following|add|like|join|subscribe to){_WHOM}(?: on| at)?(?: \p{{L}}+)?:?"
)
_CODE_CUE = _cue(
    r"(?:code|password|passcode|passphrase|pass|pin|key|phrase|login|log-in)(?: (?:is|of))?"
    r"[ \t]?[:=-]?[ \t]{0,3}['\"]?"
)


def office(mark: Mark, passage: Passage, person: str) -> str:
    """Return what to write instead of somebody's number, address or account.

    Only the school can send people to its office; elsewhere the detail is left out.

    Args:
        mark: The words.
        passage: The field.
        person: What the person behind a handle is called.
    """
    kind = _kind(mark.reading.strip())
    lead = passage.before(mark.start)
    followed = bool(_FOLLOW_CUE.search(lead))
    if kind == "account" and not followed and not _HANDLE_CUE.search(lead):
        return person
    if not passage.official:
        return f"[{kind} left out]"
    if followed and kind in {"account", "link"}:
        return "the school's own page"
    if kind in {"number", "email address"} and _NUMBER_CUE.search(lead):
        return f"the school office {kind}"
    starts = lead[-1:] != "(" and passage.starts_sentence(mark.start)
    reached = starts or _REACH_CUE.search(lead)
    return "the school office" if reached else "through the school office"


def _kind(words: str) -> str:
    if words.startswith("@"):
        return "account"
    if _LINK.search(words):
        return "link"
    return "email address" if "@" in words else "number"


def secret(mark: Mark, passage: Passage) -> str:
    """Return what to write instead of a pass code or of a meeting's link."""
    if _LINK.search(mark.reading):
        return "[link sent privately]"
    cue = _CODE_CUE.search(passage.before(mark.start))
    return "[sent privately]" if cue else "[code sent privately]"
