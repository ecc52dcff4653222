"""What stands directly beside a name and shows that it is one, as patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.class_words import CLASS, may_be_class
from checker.detectors.common.phrases import words
from checker.detectors.names.model import PARTICLE_OPENERS, PARTICLES
from checker.detectors.names.openers import word_at
from checker.detectors.names.roles import ROLE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAPITALISED = (
    r"(?-i:[\p{Lu}\p{Lo}])[\p{L}\p{M}]{0,30}+(?:['-](?!s\b)\p{L}[\p{L}\p{M}]{0,30}+){0,3}+"
)
_RUN = rf"(?P<run>{_CAPITALISED}(?:\s{PARTICLES}?{_CAPITALISED}){{0,3}}?)"
ROLE_FIRST = lazy(
    rf"(?<![\p{{L}}\d'-]){ROLE}(?:(?<!s)[,:])?\s(?:called\s|named\s)?(?=(?-i:\p{{Lu}}))",
    regex.IGNORECASE,
)
"""A role directly before a capital: "mum Sarah"."""

CLASS_OWNER = lazy(
    rf"{CLASS}(?P<owns>'s)?\s(?:(?:own|very|star|amazing|super|fantastic)\s){{0,2}}(?=(?-i:\p{{Lu}}))",
    regex.IGNORECASE,
)
"""A class directly before a capital: "Year 3's Arjun", "our Year 5s Amaya and Rhys"."""

CLASS_OPENERS = lazy(
    r"\b(?:[Yy](?:[Ee][Aa])?[Rr]?[Ss]?\s?\d|[1-9][0-3]?[A-Z]|[Rr]eception|[Nn]ursery|[Yy]ear)"
)
"""Where a class may begin; cheaper than CLASS_OWNER at every place."""

_KIN = (
    r"'s\s(?:(?:little|big|baby|older|younger|twin|new|lovely|class|form)\s)?(?:step-?|foster\s|grand)?"
    r"(?:mum|mummy|mam|dad|daddy|mother|father|parents?|gran|granny|grandad|grandparents|nan|nana|"
    r"auntie|uncle|carers?|teacher|brother|sister|siblings?|tutor|childminder|family|classmates?)\b"
)
_OWN = (
    r"'s\s(?:new\s|next\s|latest\s|first\s|own\s)?(?:ehcps?|ehc\splans?|ieps?|annual\sreview|reading\s(?:age|level|record|band|book)"
    r"|behaviour(?:\s(?:plan|log|chart))?|sats|spelling\stest|attendance|exclusion|suspension|detentions?"
    r"|inhalers?|epi-?pens?|insulin|hearing\saids?|wheelchair|walking\sframe|medication|meds|medicine"
    r"|allerg(?:y|ies)|asthma|autism|adhd|dyslexia|diabetes|epilepsy|diagnosis|stammer"
    r"|social\sworker|one-to-one|1:1|safeguarding|pupil\spremium|free\sschool\smeals|book\sbag"
    r"|school\sreport|pe\skit|class\steacher|form\stutor|speech\stherapy)\b"
)
# What a child makes, does or leaves behind.
_WORK = (
    r"(?:'s|(?<=s)')\s(?:(?:own|first|latest|lovely|beautiful|wonderful|amazing|brilliant|fantastic|super|superb"
    r"|stunning|gorgeous|excellent|incredible|neat|winning|clay|pencil|chalk|lost|missing|new)\s){0,2}"
    r"(?:painting|drawing|artwork|poem|handwriting|self-portrait|collage|sculpture|pot|homework|solo"
    r"|costume|model|medal|certificate|coat|jumper|cardigan|lunch\s?box|water\sbottle|wellies|shoes)\b"
)
_WORKPLACE = (
    r"\s(?:in|from|on)\s(?:the|our)\s(?:school\s)?"
    r"(?:kitchen|office|gate|crossing|canteen|site\steam)\b"
)
# "White Rose Year 3 booklets" are for a year rather than somebody's.
_RESOURCE = (
    r"(?:(?:maths?|english|phonics|science|reading|spelling|end-?of-?\p{L}{1,4}|activity|practice)\s)?(?:work|text|exercise)?"
    r"(?:books?|booklets?|papers?|packs?|schemes?|resources?|worksheets?|units?|tests?|materials?|curriculum|editions?)\b"
)
_DETAIL = (
    rf"(?:(?P<class>(?:,?\s(?:who\sis\s|is\s)?(?:in|from|of)\s|\s?[(\[]\s?|,\s|\s-\s"
    rf"|\s(?=\p{{L}}{{0,4}}\s?\d)){CLASS}(?!\s{_RESOURCE}))"
    rf"|(?P<kin>{_KIN})"
    rf"|(?P<own>{_OWN})"
    rf"|(?P<work>{_WORK})"
    rf"|(?P<staffed>{_WORKPLACE})"
    r"|(?P<appositive>(?:\s(?:the|our)|,\s(?:the|our|my|a))\s(?:[\p{L}-]{2,12}\s){0,2}?"
    rf"{ROLE}(?<!s)(?![\p{{L}}'-]))"
    r"|(?P<age>,\s(?:aged?\s)?(?:[3-9]|1[0-8])(?:,(?!\d)|\s(?:from|in|who|has|won|was|said|is|and)\b)"
    r"|,?\saged\s(?:[3-9]|1[0-8])\b|\s\((?:aged?\s)?(?:[3-9]|1[0-8])\))"
    r"|(?P<place>\s?[,-]?\s(?:1st|2nd|3rd|4th)(?=[\s,.;!)]|$)(?!\s\p{L}{3,12}day))"
    r"|(?P<side>\s\((?:(?:pictured|far|second|third|top|bottom|front|back)\s?){0,2}"
    r"(?:left|right|centre|center|middle|above|below|pictured)\)|\son\sthe\s(?:far\s)?(?:left|right)\b))"
)
NAME_FIRST = lazy(rf"(?<![\p{{L}}\d@#_'.-]|\p{{L}}\.){_RUN}{_DETAIL}", regex.IGNORECASE)
"""Capitalised words directly before what shows that they name a person."""

# "YearR" is one word, which `may_be_class` leaves out.
_BEHIND_COMMA = words("who is in from of the our my a age aged yearr yearsr yrr yrsr")
_TIES = PARTICLE_OPENERS | {"in", "from", "of", "on", "who", "the", "our", "aged"}


def may_be_described(text: str, start: int) -> bool:
    """Say whether NAME_FIRST may match at a word, by the word that follows."""
    _, end = word_at(text, start)
    sign = text[end : end + 1]
    if sign == ",":
        word, after = word_at(text, end + 2)
        return word in _BEHIND_COMMA or may_be_class(text, word, after)
    if sign != " ":
        return True
    word, after = word_at(text, end + 1)
    return (
        not word or not text[end + 1].islower() or word in _TIES or may_be_class(text, word, after)
    )


MINE = lazy(
    r"(?:my|(?P<our>our))\s(?:(?:own|eldest|youngest|oldest|middle|gorgeous|beautiful|"
    r"lovely|darling|sweet|amazing|wonderful|clever|brave|dear|precious|poor|big|"
    r"(?P<child>little|baby|(?:little\s|big\s)?(?:boy|girl)|lad|lass|kid|bairn|son|daughter|nephew|niece|grandson|"
    r"granddaughter))\s){0,3}+(?=\p{L})",
    regex.IGNORECASE,
)
"""The writer's own, before what may be a name."""

OWN_OPENERS = frozenset({"my", "our"})
"""The words with which MINE begins."""

NOT_MINE = words(
    """
    alexa mercedes austin morris ford lexus chanel armani nana nan gran mum dad siri honda dyson
    casio peloton apple star angel princess prince baby love darling will may bill art joy hope
    faith grace mark sky dear god lord
    """
)
"""What people call theirs that is spelled like a first name."""

VERB_AFTER = lazy(
    r"'s\b|\s(?:is|was|has|had|loves?|loved|came|said|says|got|gets|started|starts|turned|will|won|did|does|"
    r"went|goes|and|who|can|can't|isn't|wasn't|hasn't|told|asked|made|wants?|wanted|been|for|to|in|at|on|"
    r"with|just|still|really|absolutely|never|always|about)\b|[,.!?;)]|\s?$|\s?\n"
)
"""What follows the name of a person rather than of a thing."""

PRAISED = lazy(
    r"(?:^|(?<=[.!?\n])\s{0,3})(?P<names>(?-i:\p{Lu})[^.!?\n]{1,60}?)[,!]?\s(?:-\s)?"
    r"(?:well\sdone|congratulations|congrats|bravo|happy\sbirthday|you\s(?:are|were)\s(?:all\s)?(?:a\s)?"
    r"(?:star|stars|superstars?|amazing|brilliant|fantastic)|we(?:'re|\sare)\s(?:all\s)?so\s(?:very\s)?proud)\b",
    regex.IGNORECASE,
)
"""Names at the head of a sentence, and praise behind them."""

PRAISE_OPENERS = words("well congratulations congrats bravo happy you we we're")
"""Without one of these words PRAISED cannot match."""

LITTLE = lazy(
    r"(?<![\p{L}\d]|\ba\s|\bvery\s|\btoo\s)(?:[Ll]ittle|[Bb]aby)\s(?P<name>[A-HJ-Z](?:\.\p{Lu}\.?)?)(?![\p{L}\d'.&+-])"
)
"""An initial for a small child: "Little A"."""

SMALL = frozenset({"little", "baby"})
"""Without one of these words LITTLE cannot match."""

INITIALS = lazy(r"(?<![\p{L}\d.@#-])(?P<name>\p{Lu}\.\p{Lu}\.?|\p{Lu}-\p{Lu})(?=\s(?-i:\p{Ll})|'s)")
"""Initials that do something: "J.K. read a page"."""

SENTENCE_END = lazy(r"[!?](?:\s|$)|(?<!\b\p{Lu})\.(?:\s|$)|\n")

TOPIC_BEFORE = lazy(
    r"\b(?:read|reads|reading|study|studying|studied|exploring|performing|watched|watching|learning|"
    r"taught|teaching|teaches|book|text|play|topic|unit)\s$",
    regex.IGNORECASE,
)
"""What is done with a book or a topic in a class, rather than with a child."""

_WORD_START = lazy(r"(?<![\p{L}\p{M}'-])\p{L}")


def word_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where each word of text[start:end] begins."""
    return (match.start() for match in _WORD_START.finditer(text, start, end))
