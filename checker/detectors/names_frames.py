"""The frames in which schools name people, as patterns: praise, thanks, awards, captions."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from checker.detectors.names_leads import BULLET, EMOJI
from checker.detectors.names_reading import Trust

_PERIOD = (
    r"(?:day|week|fortnight|half[- ]?term|month|term|year|match|game|tournament|season|moment)"
)
# What is praised by the week and is no person.
_NO_PERSON = (
    r"(?<!\b(?:class|house|book|word|value|author|artist|composer|song|poem|film|recipe|theme|"
    r"question|number|letter|sound|country|animal|phrase|fact|team|dish|goal|form|virtue|quote|"
    r"illustrator|musician|scientist|sport|saint|bird|tree|end|start|beginning|rest|day|time)\s)"
)
_PRAISE = (
    r"well\s?done|congrat(?:ulation)?s|bravo|kudos|hats\soff|shout[- ]?outs?|big\sup|three\scheers|"
    r"hip\ship\shooray|hip\ship|(?:happy|belated)(?:\s\d{1,3}(?:st|nd|rd|th))?\sbirthday|"
    r"round\sof\sapplause|high\sfives?|well\splayed|good\sjob|get\swell\ssoon|"
    r"(?:special|hono[u]?rable)\smentions?|mentions?(?=\s?:)"
)
_THANKS = (
    r"thank\s?you|thanks|welcome(?:\sback)?(?!\sto\b)|(?:warm|big|huge)\swelcome(?:\sback)?(?=\sto\b)|"
    r"good\sluck|proud\sof|goodbye|farewell"
)
_PRESENTING = (
    r"say\shello\sto|meet|introducing|here's|here\sis|here\sare|(?:ask|vote)\sfor|speak\sto|talk\sto|"
    r"contact|ring|call|text|message|e-?mail"
)
_AWARD = (
    rf"{_NO_PERSON}of\sthe\s{_PERIOD}|certificates?|awards?|prizes?|medals?|trophy|trophies|winners?|"
    r"runners?-?\s?up|finalists?|birthdays?|(?:star|super|top|best)\s\p{L}{3,15}s|stars|champions?|"
    r"awarded|presented|won\sby|captains?|head\s(?:boy|girl)s?|prefects?|ambassadors?|starring|"
    r"(?:school|eco|pupil)\s?council(?:lors)?|(?:pupils|children|team|players|readers|helpers|crew|"
    r"committee|members|soloists|performers|reps|monitors|buddies|cast|squad|line-?up|names)(?=\s?[:\n])"
)
_RANK = (
    r"(?:first|second|third|1st|2nd|3rd|4th|5th|last|next)(?:\s(?:place|prize|up))?|gold|silver|bronze|"
    r"(?:right|close|just|not\sfar)\sbehind|(?:house\s|dojo\s)?points|(?:goal)?scorers?|goals|"
    r"100%\sattendance|first\s(?:to|past)\s[^:.!?\n]{2,40}(?=:)"
)
_ROW = (
    r"l\s?-\s?r|l\sto\sr|left\sto\sright|from\s(?:the\s)?left|(?:back|front|middle|top|bottom)\srow"
)
_PHOTO = (
    r"pictured|photographed|photos?|pictures?|pics?|images?|caption|"
    r"(?:art\s?work|poem|painting|drawing|design|story|collage|sculpture|model|poster|letter)s?\sby"
)
_TABLE = r"(?:^|\n)[ \t|]{0,8}(?:name|pupil|child|student)s?(?=[ \t]{0,4}[\t|:])"

CUE = regex.compile(
    rf"(?<![\p{{L}}\d@#_])(?:(?P<praise>{_PRAISE})|(?P<thanks>{_THANKS})|"
    rf"(?P<presenting>{_PRESENTING})|(?P<rank>{_RANK})|(?P<award>{_AWARD})|(?P<row>{_ROW})|"
    rf"(?P<photo>{_PHOTO}))(?![\p{{L}}\d])|(?P<table>{_TABLE})",
    regex.IGNORECASE,
)
"""A frame's opening words; the group that matched is its kind."""

ESPECIALLY = regex.compile(
    r"\b(?:especially|particularly|in\sparticular|not\sforgetting)\b[:,]?\s", regex.IGNORECASE
)
"""Words after praise of everybody behind which single people are named."""

_DIRECT = regex.compile(
    r"(?:\s(?:so|very|much|once|again|all|goes|go|went|going|out|must|a|big|huge|massive|special|extra|"
    r"to|everyone|everybody)\b){0,5}"
    rf"\s?(?:[,:-]{{1,2}}|\.{{3}})?\s{{0,2}}(?:{EMOJI}{{1,8}}+\s{{0,2}})?(?:(?:to|for|on|with|of)\s)?",
    regex.IGNORECASE,
)
_EXCLAIMED = regex.compile(rf"\s?!{{1,4}}\s{{0,2}}(?:{EMOJI}{{1,8}}+)?\s{{0,2}}")
_LEADS = regex.compile(
    r"\b(?:is|are|was|were|(?:goes|go|went|given|gone|presented|awarded)\s(?:out\s)?to)\b\s?[:-]?\s|"
    rf"[:|=\t]\s{{0,3}}|\s-{{1,2}}\s|\.{{3}}\s?|{EMOJI}{{1,6}}+\s|,\s|\n",
    regex.IGNORECASE,
)
_SENTENCE_END = regex.compile(r"(?<!\.)[.!?](?:\s|$)")
_MARGIN = regex.compile(rf"\s{{0,2}}{BULLET}")
_LEAD_REACH = 72
_MOST_LEADS = 6
_LED = frozenset({"award", "row", "photo", "praise", "rank"})
_TRUSTS = {
    "praise": Trust.TIGHT,
    "award": Trust.TIGHT,
    "rank": Trust.TIGHT,
    "row": Trust.TIGHT,
    "table": Trust.TIGHT,
    "thanks": Trust.LOOSE,
    "photo": Trust.LOOSE,
    "presenting": Trust.STRICT,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a frame may begin its names.

    Attributes:
        start: First code point of what may be a name.
        trust: What the frame promises there.
        lines: True where a list may go on line by line.
    """

    start: int
    trust: Trust
    lines: bool


def places(text: str, cue: regex.Match[str]) -> list[Place]:
    """Return the places at which the names of a frame may begin, the likeliest first.

    Args:
        text: The cleaned text.
        cue: A match of CUE.
    """
    kind = cue.lastgroup or ""
    trust = _TRUSTS[kind]
    if kind == "table":
        line_end = text.find("\n", cue.end())
        return [_place(text, cue.end(), line_end, trust)] if line_end >= 0 else []
    found = []
    if kind != "rank":
        direct = _DIRECT.match(text, cue.end())
        found.append(_place(text, cue.end(), direct.end() if direct else cue.end(), trust))
    if kind in {"praise", "thanks"} and (exclaimed := _EXCLAIMED.match(text, cue.end())):
        found.append(_place(text, cue.end(), exclaimed.end(), Trust.STRICT))
    return found + _led(text, cue.end(), trust) if kind in _LED else found


def _led(text: str, start: int, trust: Trust) -> list[Place]:
    """Return the places behind "is", "goes to", a colon or a line's end, near a cue."""
    found: list[Place] = []
    for lead in _LEADS.finditer(text, start, min(len(text), start + _LEAD_REACH)):
        if len(found) == _MOST_LEADS or _SENTENCE_END.search(text, start, lead.start()):
            break
        found.append(_place(text, start, lead.end(), trust))
        if lead.group() == "\n":
            break
    return found


def _place(text: str, cue_end: int, start: int, trust: Trust) -> Place:
    margin = _MARGIN.match(text, start)
    start = margin.end() if margin else start
    between = text[cue_end:start]
    return Place(start, trust, lines="\n" in between or ":" in between)
