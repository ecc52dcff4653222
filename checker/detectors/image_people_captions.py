"""What a text says its pictures show: the head of the phrase after a caption cue.

"Photo: Shanice with her clay fox" shows Shanice; "Photo: Shanice's clay fox" and "photos of the
pots that Year 4 made" show things. So the phrase is read from its beginning: determiners,
adjectives, then the first noun or name decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.detectors.image_people_words import CAMERA, EVENT, MEDIA, PEOPLE, STAFF, THINGS
from checker.detectors.individuals_names import CAPITALISED, looks_like_name
from checker.detectors.individuals_words import TITLE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator


class Shown(NamedTuple):
    """What a caption says is in the picture, in offsets of the cleaned text.

    Attributes:
        start: First code point of the words that say so.
        end: One past the last.
        people: Whether children or families are shown, and not things or staff alone.
        confidence: How sure, 0 to 1.
    """

    start: int
    end: int
    people: bool
    confidence: float


_FLAGS = regex.IGNORECASE
# Words that lead up to it, read backwards from the cue.
_LEAD = lazy(
    r"(?:(?<![\w'])(?:here|here's|are|is|check|out|take|have|an?|look|at|enjoy|see|watch|loving"
    r"|love|some|few|lots|of|more|this"
    r"|these|our|my|the|new|lovely|great|gorgeous|brilliant|beautiful|fantastic|super|cute|quick"
    r"|short|little|sneaky|couple"
    r"|we've|we|i've|have|put|up|posted|shared|uploaded|added|swipe|scroll|for|to|just|also|all"
    r"|right|left|down|got|another"
    r"|blurry|official|first|sharing|share|posting|popped|with|pictures|photos)\s){1,8}$",
    _FLAGS,
)
# The cue ends where the phrase begins that says what is shown.
_CUES = (
    lazy(
        rf"\b{MEDIA}(?:(?:\s(?:below|here|above|attached|up|now)){{0,2}}\s(?:of|showing|shows?"
        rf"|featuring|starring|capturing|from)|\swith)\s",
        _FLAGS,
    ),
    lazy(
        rf"\b(?:{MEDIA}|caption|pictured)(?:\s(?:above|below|left|right|one|two"
        rf"|\d))?\s?:\s?(?:of\s)?|{CAMERA}{{1,4}}\s?[:-]?\s?(?:of\s)?",
        _FLAGS,
    ),
    lazy(
        r"(?<![\w])\(?(?:l(?:eft)?\s?(?:-|to|>)\s?r(?:ight)?|from\sleft(?:\sto\sright)?"
        r"|(?:front|back|top|bottom|middle)\s(?:row|left|right)(?:,?\s\(?l(?:eft)?\s?(?:-"
        r"|to)\s?r(?:ight)?\)?)?)\)?\s?[:,-]\s?",
        _FLAGS,
    ),
    lazy(
        r"\b(?:swipe|scroll)\s(?:(?:left|right|across|along|down|through|on)\s){0,2}(?:and\s"
        r"|to\s)(?:see|find|meet|watch|spot|admire)\s"
        r"|\b(?:swipe|scroll)\s(?:(?:left|right|across|down)\s)?for\s",
        _FLAGS,
    ),
)
_CAPTION = _CUES[1]
# "That's Keziah as Matilda", in a text that speaks of pictures.
_THAT_IS = lazy(r"\b(?:that's|here's|this\sis|here\sis|zoom\sin\son|can\syou\sspot)\s", _FLAGS)
_POSING = lazy(r"\s(?:as|in|with|holding|wearing|dressed|mid-?\w{0,12}|\w{2,12}ing)\b", _FLAGS)

_DETERMINERS = (
    r"(?:(?:some|all|both|one|two|three|four|five|six|\d{1,2}|a\sfew|a\scouple|lots"
    r"|most)(?:\sof)?\s)?"
    r"(?:(?:the|our|my|your|an?|these|those|this|his|her|their|last\s(?:week|night)'s|(?:to"
    r"|yester)day's|\w{3,9}day's)\s){0,2}"
)
# Not a noun in the plural, nor what begins another phrase.
_ADJECTIVES = (
    rf"(?:(?!(?:{STAFF}|{THINGS}|of|by|that|which|who|from|with|and|for|in|on|at|made|to|the|our"
    rf"|my)\b)(?!\w{{2,20}}[^su\W]s\s)"
    r"[\w'&-]{1,20}\s){0,4}?"
)
_PEOPLE_AT = lazy(
    rf"{_DETERMINERS}{_ADJECTIVES}{PEOPLE}(?!\w)(?:(?P<owner>'s?)?\s(?P<next>[\w-]{{1,20}}))?",
    _FLAGS,
)
_EVENT_AT = lazy(rf"{_DETERMINERS}{_ADJECTIVES}{EVENT}(?!\w)", _FLAGS)
_WRITER_AND = lazy(r"(?:me|us|myself)\s(?:and|with)\s", _FLAGS)
_SURNAME = lazy(rf"\s{CAPITALISED.pattern}")
_HIM_AT = lazy(
    r"(?:him|her|them)(?=\s(?:and|with|in|on|at|as|\w{2,12}ing)\b|\s?[^\w\s]|\s?$)", _FLAGS
)
_EPITHETS = lazy(
    r"(?:(?:our|my|little|lovely|the|gorgeous|wonderful|superstar|young|big)\s){0,3}", _FLAGS
)
_TITLED_AT = lazy(rf"{_DETERMINERS}(?:{TITLE}|{STAFF}\b)", _FLAGS)
_WITH = lazy(r"\b(?:with|and|plus|showing|teaching|reading\sto)\s", _FLAGS)
_THING = lazy(rf"{THINGS}(?!\w)", _FLAGS)
_OCCASION = lazy(rf"{EVENT}(?!\w)", _FLAGS)
# "Photo: Jane Smith" alone names who took it.
_CREDIT = lazy(
    r"(?:\s\p{Lu}[\p{L}'-]{1,20}){1,2}\s{0,2}(?:photography|photos|media|/|\||\)|\.|\n|$)", _FLAGS
)
_CLAUSE_END = lazy(
    r"[.!?\n;\N{HORIZONTAL ELLIPSIS}]|\s-\s|\s?\p{Extended_Pictographic}|,(?!\s(?:\p{Lu}|and\b|&))"
)
LONGEST_LEAD = 60
"""Code points before a cue that may lead up to it ("here are a few more ...")."""

LONGEST = 120
"""Code points that the span of a caption goes on after its head, at most."""


def captions(text: str) -> Iterator[Shown]:
    """Yield what the captions of a text say is shown, children and families or not."""
    for cue in _CUES:
        for match in cue.finditer(text):
            head = match.end()
            if cue is _CAPTION and _is_credit(text, head):
                continue
            found = _people_at(text, head)
            if found is not None:
                end, confidence = found
                yield Shown(
                    _start(text, match), clause_end(text, end), people=True, confidence=confidence
                )
            elif head < len(text) and match[0][0].isalpha():
                yield Shown(match.start(), clause_end(text, head), people=False, confidence=0.5)

    for match in _THAT_IS.finditer(text):
        name = _name_at(text, match.end())
        if name and _POSING.match(text, name[0]):
            yield Shown(match.start(), clause_end(text, name[0]), people=True, confidence=0.7)


def _start(text: str, cue: regex.Match[str]) -> int:
    lead = _LEAD.search(text, max(0, cue.start() - LONGEST_LEAD), cue.start())
    return lead.start() if lead else cue.start()


def clause_end(text: str, start: int) -> int:
    """Return where the clause that `start` stands in ends, commas of a list of names passed."""
    limit = min(len(text), start + LONGEST)
    match = _CLAUSE_END.search(text, start, limit)
    end = match.start() if match else limit
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _people_at(text: str, place: int, *, deep: bool = True) -> tuple[int, float] | None:
    """Return where the people end whom the phrase at `place` is headed by, and how sure."""
    if writer := _WRITER_AND.match(text, place):
        place = writer.end()
    if titled := _TITLED_AT.match(text, place):
        beside = _WITH.search(text, titled.end(), clause_end(text, titled.end())) if deep else None
        return _people_at(text, beside.end(), deep=False) if beside else None
    if name := _name_at(text, place):
        return name
    if child := _HIM_AT.match(text, place):
        return child.end(), 0.7
    if (people := _PEOPLE_AT.match(text, place)) and _are_shown(people):
        return people.end(), 0.85
    if event := _EVENT_AT.match(text, place):
        return event.end(), 0.6
    return None


def _are_shown(people: regex.Match[str]) -> bool:
    """Say whether the people themselves are shown, and not what is theirs."""
    if people["next"] is None:
        return True
    if _THING.match(people["next"]):
        return False
    return not people["owner"] or _OCCASION.match(people.string, people.start("next")) is not None


def _name_at(text: str, place: int) -> tuple[int, float] | None:
    epithets = _EPITHETS.match(text, place)
    start = epithets.end() if epithets else place
    match = CAPITALISED.match(text, start)
    if match is None or not looks_like_name(text, start, match.end(), initial=False):
        return None
    surname = _SURNAME.match(text, match.end())
    end = surname.end() if surname else match.end()
    if text.startswith("'s ", end):
        return (end, 0.7) if _OCCASION.match(text, end + 3) else None
    return end, 0.85


def _is_credit(text: str, head: int) -> bool:
    name = CAPITALISED.match(text, head)
    return name is not None and _CREDIT.match(text, name.end()) is not None
