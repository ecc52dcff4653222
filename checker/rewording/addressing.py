"""Names that are called out: "Well done Alfie!" takes "to", "Go Harry!" does without."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.passages import Passage

_END = r"(?P<comma>[ \t]{0,3},)?[ \t]{1,4}\Z"
# "Welcome, Mr Rao!" takes "to"; "we welcome Mr Rao" has him for its object already.
_WELCOME = (
    r"(?<!\b(?:we|i|to|who|will|would|can|could|may|must|please|and|as|also|all|both|now|today"
    r"|let's|let us|(?:we|i)'(?:ll|d)|\p{L}{2,12}ly)[ \t])welcome(?: back)?"
)
_TO = lazy(
    r"(?r)\b(?:(?:well (?:done|played)|congrat(?:ulation)?s|bravo|(?:many |big |huge )?thanks"
    r"|thank ?you|happy (?:[\w-]{1,12} )?(?:birthday|retirement|anniversary|new year|eid|christmas)"
    rf"|good luck|best of luck|best wishes|{_WELCOME}|goodbye|farewell|get well(?: soon)?"
    r"|kudos|hats off|high five|shout[ -]?out|big up|all the best)"
    r"(?: again| so much| very much| everyone)?)" + _END,
    regex.IGNORECASE,
)
_FROM = lazy(
    r"(?r)(?:\A|[.!?\n])[^\p{L}]{0,8}(?:(?:such|what|an?|some|truly|really|absolutely)[ \t]){0,2}"
    r"(?:super|great|amazing|brilliant|fantastic|fab|fabulous|excellent|lovely|awesome|wonderful"
    r"|outstanding|good|nice|incredible|superb|terrific|top|cracking|stunning|impressive|beautiful"
    r"|marvellous)[ \t](?:\w{1,14}[ \t]){0,2}(?:work|job|effort|stuff|performance|achievement"
    r"|playing|reading|writing|singing|score|goal|try|catch|run|result|attitude|progress|painting|drawing|poem|story|art|model)"
    + _END,
    regex.IGNORECASE,
)
_ALONE = lazy(
    r"(?r)(?:\A|[.!?,\n])[^\p{L}]{0,8}(?:go|come on|c'mon|keep going|keep it up|you go|way to go"
    r"|nice one|good one|hi|hiya|hey|hello|good (?:morning|afternoon|evening)|morning"
    r"|you did it|well played|look out|watch out)" + _END,
    regex.IGNORECASE,
)
_EXCLAIMED = lazy(
    r"(?r)(?:\A|[.!?\n])[^\p{L}]{0,8}(?:[\p{L}'-]{1,14}[ \t]){0,2}[\p{L}'-]{1,14}"
    r"(?P<comma>,)[ \t]{1,4}\Z"
)
_EXCLAMATION = lazy(r"[ \t]{0,3}!")
_TO_YOU = lazy(
    r"(?r)\b(?:you(?:rs?)?\b[^.!?\n]{0,80}(?P<comma>,)|(?:miss|love|bless|proud of) you(?P<comma>)"
    r"|\bthank(?:s| ?you) (?:so much )?for (?:the|your|all)[ \t][^.!?\n]{1,60}"
    r"(?<![ \t](?:from|by|with|to|of|for|and|at|in|on|like|about|or|the|your|our|dear|little))"
    r"(?P<comma>,?))"
    r"[ \t]{1,4}\Z",
    regex.IGNORECASE,
)
_BREAK = lazy(r"[ \t]{0,3}(?:[.!?,…]|\Z|\n|\p{So})")
_FULL_STOP = lazy(r"[ \t]{0,3}(?:[.!?…]|\Z|\n|\p{So})")
# "Mia, you are a star", and "Mia you star" without the comma.
_THEN_YOU = lazy(
    r"(?:[ \t]{1,4}(?=you(?:'re|'ve|'ll)?\b)|,[ \t]{1,4})"
    r"(?=(?:you(?:r|'re|'ve|'ll)?|we(?:'re| are) (?:so |all |very )?proud|thank you|thanks"
    r"|well done|congratulations|happy birthday|good luck|keep|what an?)\b)",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Address:
    """How a name that is called out is mended.

    Attributes:
        start: Where the words to replace begin; a comma before the name goes with it.
        end: One past their last code point.
        preposition: "to" or "from"; empty where the name is simply left out.
        birthday: Whether it is their birthday, of which the less is said the better.
    """

    start: int
    end: int
    preposition: str
    birthday: bool = False


def address(passage: Passage, start: int, end: int, floor: int) -> Address | None:
    """Return how to mend a name that is called out; None where it is not.

    Args:
        passage: The field.
        start: Where the name, its title included, starts.
        end: One past its last code point.
        floor: How far back the replacement may reach.
    """
    after = passage.after(end)
    called = None if passage.is_led_up(start) else _called(passage, start, end, floor)
    if called is None and (then := _THEN_YOU.match(after)) and passage.starts_sentence(start):
        return Address(start, end + then.end(), "")
    return called


def _called(passage: Passage, start: int, end: int, floor: int) -> Address | None:
    """Return the same by what leads up to the name."""
    lead, after = passage.before(start), passage.after(end)
    if (found := _ALONE.search(lead)) and _BREAK.match(after):
        return Address(_from_comma(found, start, lead, floor), end, "")
    for pattern, preposition in ((_TO, "to"), (_FROM, "from")):
        if found := pattern.search(lead):
            birthday = "birthday" in found.group().casefold()
            return Address(_from_comma(found, start, lead, floor), end, preposition, birthday)
    if (found := _TO_YOU.search(lead)) and _FULL_STOP.match(after):
        return Address(_from_comma(found, start, lead, floor), end, "")
    if (found := _EXCLAIMED.search(lead)) and _EXCLAMATION.match(after):
        return Address(_from_comma(found, start, lead, floor), end, "")
    return None


def _from_comma(found: regex.Match[str], start: int, lead: str, floor: int) -> int:
    """Return where the comma before a name stands, with its space; the name itself without one."""
    if not found["comma"]:
        return start
    place = start - len(lead) + found.start("comma")
    return place if place >= floor else start
