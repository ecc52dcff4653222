"""Titles before names: which there are, and the shape of what follows them."""

from __future__ import annotations

import regex

from checker.detectors.common.phrases import words
from checker.detectors.names.model import PARTICLES, WORD
from checker.detectors.names.words import CALENDAR, FUNCTION, GREETING, SCHOOL
from checker.text.patterns import lazy

TITLES = words(
    """
    mr mrs ms miss mx mister missus dr doctor prof professor sir madam rev revd reverend fr father
    sister pastor imam rabbi coach pcso pc auntie aunty aunt uncle nana nanna nan gran granny
    grandma grandad granddad grandpa sgt sergeant inspector cllr colonel lt lieutenant sensei ustad
    """
)
"""The titles that are looked for."""

_EDGE = r"(?![\d@_]|-\d|\.\p{L})"

TITLE = lazy(
    rf"(?<![\p{{L}}\d@#_])(?P<title>{'|'.join(sorted(TITLES))})\b"
    r"(?:\.?\s?(?:and|&|/)\s?(?P<second>mrs|mr|ms|miss|dr))?"
    r"(?:\.\s{0,2}|\s{1,2})(?=\p{L})",
    regex.IGNORECASE,
)
"""A title, or a couple's two, up to where the name begins."""

NAME_AFTER_TITLE = lazy(
    rf"(?:(?-i:\p{{Lu}})(?:\.\s?|\s)(?=(?-i:\p{{Lu}})[\p{{L}}.']|{PARTICLES})){{0,3}}+"
    rf"{PARTICLES}?(?P<word>{WORD}){_EDGE}",
    regex.IGNORECASE,
)
"""Initials, particles and the first word of a name."""

NEXT_NAME = lazy(
    rf"\x20(?:(?-i:\p{{Lu}})\.\s)?{PARTICLES}?(?P<word>{WORD}){_EDGE}", regex.IGNORECASE
)
"""One more word of the same name."""

_SHORT_FORMS = {
    "mister": "mr",
    "missus": "mrs",
    "doctor": "dr",
    "prof": "professor",
    "rev": "reverend",
    "revd": "reverend",
    "fr": "father",
    "aunty": "auntie",
    "nanna": "nana",
    "granddad": "grandad",
    "sgt": "sergeant",
    "lt": "lieutenant",
}


def one_spelling(title: str) -> str:
    """Return a title in small letters, spelled the one way that lists of titles have it."""
    title = title.casefold()
    return _SHORT_FORMS.get(title, title)


KIN = words("auntie aunt uncle nana nan gran granny grandma grandad grandpa")
"""Titles of relatives: they stand before first names, and the span is the name alone."""

VISITORS = words(
    "professor reverend father sister pastor imam rabbi coach pc pcso sergeant inspector cllr "
    "colonel lieutenant sensei ustad"
)
"""Titles of people who come to a school rather than work there."""

BEFORE_FIRST_NAMES = frozenset({"coach", "father", "sister", "pastor", "sensei", "ustad"})
"""Titles that stand before first names as often as before surnames."""

CUT_SHORT = words("mr mrs ms miss mx dr")
"""Titles behind which a letter stands for a surname ("Mrs P")."""

HONOURS = frozenset({"sir", "madam"})
"""Before a first name they mark a public figure; before a surname they address a teacher."""

STOPS = FUNCTION | GREETING | SCHOOL | CALENDAR
"""Words that follow a title without being a name ("Miss out"), unless families bear them."""

CHARACTERS = words(
    """
    penguin lion tiger elephant giraffe hen panda squirrel hedgehog bunny duck cow pig frog mouse
    cat dog sheep goat horse wolf dinosaur dragon robot snowman moon sun rainbow pumpkin president
    mayor speaker chairman chairwoman postman policeman milkman fireman monkey crocodile
    caterpillar spider snail tortoise parrot zebra kangaroo hippo rhino witch wizard pirate king
    queen gingerbread
    """
)
"""What is called Mr or Mrs in stories and songs."""
