"""Offers to look at pictures without a caption, and words that say there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.context import said_after, said_before
from checker.detectors.photos.captions import Shown, clause_end
from checker.detectors.photos.children import names_children
from checker.detectors.photos.words import MEDIA, PEOPLE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_FLAGS = regex.IGNORECASE | regex.VERBOSE
_COUNT = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
_GROUP_OF = (
    r"(?:class|team|group|cast|choir|squad|family|form|tutor\sgroup|year\s\d{1,2}|leavers'?|prefects?"
    r"|band|orchestra|whole-school)"
)
_ARROWS = r"[\N{WHITE DOWN POINTING BACKHAND INDEX}\N{DOWNWARDS BLACK ARROW}]"

_PICTURED = lazy(r"\bpictured\b(?!\s(?:it|that|this|myself|how)\b)", _FLAGS)
# How the branches of the next one begin: without one of them it need not be compiled.
_LOOK_OPENERS = lazy(
    rf"""\b(?:(?:see|spot|watch|hear|listen\sto|look\sat)\s
    |{_GROUP_OF}\s(?:team\s)?(?:photo|pic|selfie|snap))""",
    _FLAGS,
)
_LOOK = lazy(
    rf"""\b(?:you\scan\s)?(?:see|spot)
        \s(?:everyone's|everybody's|their|all\sthe|all\stheir|the\schildren's)\s(?:\w{{2,14}}\s){{0,2}}faces\b
    |\b(?:just\s)?look\sat\s(?:those|these|their|his|her|that|all\sthose)\s(?:\w{{2,14}}\s){{0,3}}
        (?:faces?|smiles?|grins?)\b
    |\blook\sat\s(?:this|these)\s(?:(?:happy|lovely|little|smiling|proud|super)\s){{0,2}}
        (?:lot|bunch|crew|gang|{PEOPLE})\b
    |\b(?:(?:the|our|a)\s)?{_GROUP_OF}\s(?:team\s)?(?:photo|pic|picture|selfie|snap)
        (?=\s?(?:[!.,:;\n]|\p{{Extended_Pictographic}}|$|(?:of|from|below|above|attached|alert)\b))
    |\b(?:watch|see|hear|listen\sto)\s(?:our|the|my)\s(?:\w{{2,14}}\s){{0,3}}{PEOPLE}\s[^.!?\n]{{0,60}}?
        (?:\bhere\b|\bbelow\b|{_ARROWS})""",
    _FLAGS,
)
# "We've put the clip up", "photos in the comments", "is on my story", "in six slides".
_PUT_UP = lazy(
    rf"""\b(?:(?:we|i|she|he|they)(?:'ve|\shave|\shas|'s)?\s(?:just\s)?)?
        (?:put|posted|shared|uploaded|added|popped|stuck)\s
        (?:(?:the|an?|some|more|all|of|our|your|lots|few|full|little|short|loads|\d{{1,3}})\s){{0,4}}
        {MEDIA}\s(?:up|online|below|here|on|in|to)\b
    |\b(?:(?:the|more|all\sthe|full|our)\s){{0,2}}{MEDIA}\s(?:(?:is|are|now|all)\s){{0,2}}
        (?:(?:up|below|above|attached|online|live|uploaded)\b
        |in\s(?:the|our)\s(?:comments|album|gallery|link|thread)
        |on\s(?:our|the)\s(?:school\s|class\s)?
        (?:website|page|story|stories|gallery|app|blog|feed))
    |\b(?:is|are|it's|all|up)\s(?:on|in)\s(?:my|our|the\sclass)\s
        (?:story|stories|feed|grid|reels?|youtube(?:\schannel)?|channel|album|gallery)\b
    |\bin\s(?:{_COUNT}\s)?(?:pictures|photos|pics)\b|\bin\s{_COUNT}\sslides\b
    |\bswipe\s(?:(?:left|right|across|through)\s)?for\s(?:more|the\s(?:full\s|whole\s)?gallery)\b""",
    _FLAGS,
)
_NOT_SHOWN = lazy(
    r"""\b(?:order(?:s|ed|ing)?|(?:on|for)\ssale|buy|purchase|tickets?|print(?:s|ed)?|frames?|retakes?
    |photographer|photo(?:graph)?s?\sday|sibling\sphotos?|(?<!with\s(?:[\w']{1,12}\s){0,3})(?:consent|permissions?)|competition
    |will\s(?:be|follow|appear)|to\sfollow|coming\ssoon|tomorrow|next\s(?:week|term|\w{3,6}day)
    |don't|do\snot|must\snot|not\s(?:to\s)?(?:take|post|share|allowed|permitted)|without
    |no\s(?:photos?|photography|filming|pictures|videos?)|taken?\s(?:down|away)|delete
    |please\s(?:send|bring|email|share|post)|send\s(?:us|in)|bring\sin|remember\sto|would\slike
    |if\syou\s(?:have|took|would)|can\swe\shave|looking\sfor|need\s(?:an?|some)|who\stook
    |(?:does|did|has)\sany(?:one|body)|come\s(?:and|to)|archive|19\d\d|draw|drew|watched)\b|£""",
    _FLAGS,
)
_PROMISED = lazy(
    r"""\b(?:(?:not|n't)\s(?:quite\s|yet\s){0,2}(?:ready|up|out|available|in|back)|to\sfollow|will\sfollow
    |coming\ssoon|can\s(?:now\s)?be\s(?:order|view|collect|purchas)ed|(?:on|for)\ssale)\b""",
    _FLAGS,
)
_REACH = 150


def offers(text: str) -> Iterator[Shown]:
    """Yield offers to look that say whom there is to see."""
    told = -1
    for match in _PICTURED.finditer(text):
        if match.start() < told:
            continue  # the same sentence
        told = match.end() + len(said_after(text, match.end(), _REACH))
        if names_children(said_before(text, match.start(), _REACH) + text[match.start() : told]):
            yield Shown(match.start(), clause_end(text, match.end()), people=True, confidence=0.8)
    for match in _LOOK.finditer(text) if _LOOK_OPENERS.search(text) else ():
        if is_shown(text, *match.span()):
            yield Shown(*match.span(), people=True, confidence=0.7)


def announcements(text: str) -> Iterator[Shown]:
    """Yield announcements of pictures that do not say what is in them."""
    for match in _PUT_UP.finditer(text):
        if is_shown(text, *match.span()):
            yield Shown(match.start(), clause_end(text, match.end()), people=True, confidence=0.65)


def is_promised(text: str, start: int, end: int) -> bool:
    """Say whether the sentence tells of pictures that are elsewhere, or not there yet."""
    sentence = said_before(text, start, _REACH) + text[start:end] + said_after(text, end, _REACH)
    return _PROMISED.search(sentence) is not None


def is_shown(text: str, start: int, end: int) -> bool:
    """Say whether pictures are there to see, and not to be ordered, taken or brought in."""
    if is_promised(text, start, end):
        return False
    sentence = said_before(text, start, _REACH) + text[start:end] + said_after(text, end, _REACH)
    return _NOT_SHOWN.search(sentence) is None
