"""Names behind what is done to nobody but people: "shouted at liam", "visiting Sam in hospital"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.names.model import Style, Trust
from checker.detectors.names.openers import first_words
from checker.detectors.names.reading import read_name
from checker.detectors.names.spelling import Spelling
from checker.detectors.names.words import TWO_EDGED
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.detectors.names.model import Name
    from checker.text.reading import Reading

# Done to nobody but people: a first name in small letters is one behind these.
_TO_PEOPLE = (
    r"(?:shout|yell|scream|snap)(?:p?ed|p?ing)?\sat|swore\sat|(?:tell|telling|told)\soff"
    r"|calm(?:ed|ing)?\sdown|comfort(?:ed|ing)|consol(?:ed|ing)|hug(?:ged|ging)|cuddl(?:ed|ing)"
    r"|scold(?:ed|ing)|restrain(?:ed|ing)|bull(?:ied|ying)|teas(?:ed|ing)|babysit(?:ting)?|babysat"
    r"|look(?:ed|ing)?\safter|slap(?:ped|ping)|smack(?:ed|ing)|kept\sin|sent\shome"
    r"|cheer(?:ed|ing)?\son|had\sa\sword\swith|sat\swith|fell\sout\swith"
)
# The same with the name in the middle: "told liam off".
_AROUND = (
    r"t(?:ell|elling|old)|calm(?:ed|ing)?|sen(?:d|t|ding)|ke(?:ep|eping|pt)|pick(?:ed|ing)?"
    r"|drop(?:ped|ping)?|cheer(?:ed|ing)?"
)
# Places and things are visited and missed as well.
_TO_ANYTHING = r"visit(?:ed|ing)?|miss(?:ed|ing)?|collect(?:ed|ing)?|teach(?:ing)?|taught"

_DEED = lazy(
    rf"(?:(?P<people>{_TO_PEOPLE})|(?P<around>{_AROUND})"
    rf"|(?P<anything>{_TO_ANYTHING}))\s(?:poor\s|little\s)?(?=\p{{L}})",
    regex.IGNORECASE,
)
_FORMS = (
    "shout shouted shouting yell yelled yelling scream screamed screaming snap snapped snapping "
    "swore tell telling told calm calmed calming comforted comforting consoled consoling hugged "
    "hugging cuddled cuddling scolded scolding restrained restraining bullied bullying teased "
    "teasing babysit babysitting babysat look looked looking slapped slapping smacked smacking "
    "kept sent cheer cheered cheering had sat fell send sending keep keeping pick picked picking "
    "drop dropped dropping visit visited visiting miss missed missing collect collected "
    "collecting teach teaching taught"
)
_OPENERS = first_words(_FORMS.split())
_PARTICLE = lazy(r"\s(?:off|down|home|in|on|up)\b(?!\s(?:the|a|an|our|my|all)\b)", regex.IGNORECASE)
_PERSON_AFTER = lazy(
    r"\s(?:in\shospital|at\s(?:home|his|her|their)|after\s(?:his|her|school)|from\s(?:his|her|school|"
    r"nursery|the\sgate)|so\smuch|since\s(?:he|she)|because\s(?:he|she)|(?:to|how\sto)\s(?:read|write|swim))\b",
    regex.IGNORECASE,
)


def dealt_with(reading: Reading) -> Iterator[Name]:
    """Yield the names of those to whom something is done that is done to people."""
    text = reading.text
    for start in reading.openers(_OPENERS):
        if match := _DEED.match(text, start):
            name = read_name(text, match.end(), Trust.TIGHT)
            if name and _is_a_person(text, match, name):
                yield name


def _is_a_person(text: str, deed: regex.Match[str], name: Name) -> bool:
    if deed["people"]:
        word = name.first is Spelling.GIVEN_WORD and text[name.start : name.end] in TWO_EDGED
        return not word
    if name.first < Spelling.GIVEN_WORD:
        return False
    if deed["around"]:
        return _PARTICLE.match(text, name.end) is not None
    small = name.style is Style.SMALL
    return not small and _PERSON_AFTER.match(text, name.end) is not None
