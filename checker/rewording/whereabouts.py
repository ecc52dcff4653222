"""Where and when somebody will be: the arrangement stays, its place and time go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.rewording.private_words import BE, CLAUSE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_PREPOSITION = (
    r"(?:at|in|on|from|to|by|via|through|along|outside|behind|near|until|till|between|before|after)"
)
_TRAVEL = (
    r"(?:walk|cycle|travel|go|leave|get|wait|stay|arrive|catch|take|finish|come|depart|return|sleep"
    r"|meet|live)"
)
_VERB = lazy(
    rf"(?:(?P<has>{_TRAVEL}e?s)|(?P<having>\p{{L}}{{2,12}}ing)|(?P<have>{_TRAVEL}))\b",
    regex.IGNORECASE,
)
_TIME = lazy(
    r"(?:\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)?|\d{1,2} o'clock|noon|midnight|(?:half|quarter) .{0,20})",
    regex.IGNORECASE,
)
_BEGINS_WITH_PREPOSITION = lazy(rf"{_PREPOSITION}\b", regex.IGNORECASE)
_AFTER_PREPOSITION = lazy(rf"(?r)\b{_PREPOSITION}[ \t]{{1,3}}\Z", regex.IGNORECASE)
_AFTER_BE = lazy(
    r"(?r)(?:\b(?:is|are|was|were|be|being)|'(?:s|re|m))(?: now| still)?[ \t]{1,3}\Z",
    regex.IGNORECASE,
)

_GOES_ON = lazy(
    r"[ \t](?:and|but)[ \t](?:(?P<many>have|are|were|do)|has|is|was|does)(?:n't)?\b",
    regex.IGNORECASE,
)


def as_agreed(mark: Mark, passage: Passage) -> str:
    """Return what to write instead of somebody's whereabouts."""
    words = " ".join(mark.reading.split())
    lead = passage.before(mark.start)
    if _TIME.fullmatch(words):
        return "the agreed time"
    if words.casefold().startswith("where "):
        return ""
    if verb := _verb_phrase(words, lead):
        return verb
    if _BEGINS_WITH_PREPOSITION.match(words):
        return "as agreed"
    if CLAUSE.match(words):
        return _clause(passage.after(mark.end))
    return "the agreed place" if _AFTER_PREPOSITION.search(lead) else "the arrangements"


def _clause(after: str) -> str:
    """Return a clause instead of a clause; one whose subject does more keeps such a subject."""
    found = _GOES_ON.match(after)
    if found is None:
        return "the arrangements are made"
    return "they are busy" if found["many"] else "somebody is busy"


def _verb_phrase(words: str, lead: str) -> str:
    """Return the phrase for words that begin with a verb or stand behind one, else nothing."""
    if _AFTER_BE.search(lead):
        return "busy"
    if found := BE.match(words):
        return f"{found['be']} busy"
    found = _VERB.match(words)
    return f"{found.lastgroup} plans" if found else ""
