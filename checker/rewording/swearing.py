"""Swearing: an intensifier is left out, anything else becomes a mild word of the same kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

# What stands there instead, for the words that have a mild cousin; all others only add
# force ("bloody freezing") and are left out.
_INSTEAD = {
    "rubbish": "shit shits shite shitty shitting crap crappy craps",
    "nonsense": "bullshit horseshit bollocks bollox balls",
    "worse": "shittier crappier",
    "backside": "arse ass arses tit tits",
    "bothered": "arsed",
    "worn out": "buggered fucked knackered",
    "bother": "bugger sod",
    "annoyed": "pissed",
    "fed up": "pissed-off",
    "mess": "piss shitshow clusterfuck fuckup",
    "what on earth": "wtf wtaf",
    "be quiet": "stfu",
    "for goodness' sake": "ffs",
    "goodness": "fuck fucks omfg",
    "goodness me": "bloody-hell fucking-hell fuck-me",
    "go away": "fuck-off piss-off bugger-off sod-off",
    "person": (
        "arsehole asshole bastard bitch cunt twat prick wanker tosser dickhead dick knob knobhead"
        " bellend slag fucker motherfucker git slut whore shithead pisshead"
    ),
    "people": (
        "arseholes assholes bastards bitches cunts twats pricks wankers tossers dickheads dicks"
        " knobs knobheads bellends slags fuckers motherfuckers gits sluts whores sods shitheads"
    ),
}
_ONLY_FORCE = (
    "bloody",
    "bleeding",
    "sodding",
    "fucking",
    "motherfucking",
    "frigging",
    "effing",
    "pissing",
    "buggering",
    "goddamn",
)
_KNOWN = {word: instead for instead, words in _INSTEAD.items() for word in words.split()}
_SPELLINGS = (*_KNOWN, *_ONLY_FORCE)


class _Idiom(NamedTuple):
    """A turn of phrase in which a swear word means something else."""

    words: frozenset[str]
    before: regex.Pattern[str]
    after: regex.Pattern[str]
    instead: str


def _idiom(words: str, instead: str, *, before: str = "", after: str = "") -> _Idiom:
    lead = rf"\b(?:{before})[ \t]{{1,4}}\Z" if before else ""
    behind = rf"[ \t]{{0,4}}(?:{after})(?!\p{{L}})" if after else ""
    return _Idiom(
        frozenset(words.split()),
        lazy(lead, regex.IGNORECASE),
        lazy(behind, regex.IGNORECASE),
        instead,
    )


_IDIOMS = (
    _idiom("bloody fucking", "blooming", after="hell|nora"),
    _idiom("piss", "mickey", before="(?:take|takes|taking|took|taken) the"),
    _idiom("pissing", "pouring", after="(?:it )?down"),
    _idiom(
        "fuck",
        "heck",
        before="(?:what|who|how|where|when|why|shut|oh|the actual|what the|actual) the|actual",
    ),
    _idiom("fuck shit hell arse balls", "anything", before="(?<!such )as"),
    _idiom("fuck shit toss arse", "hoot", before="giv(?:e|es|en|ing) an?|gave an?"),
    _idiom("fuck fucks", "goodness", before="for", after="'?s? ?sake"),
    _idiom("fuck bugger sod", "nothing at", after="all"),
    _idiom("fuck piss bugger sod", "clear", after="off"),
    _idiom("fuck fucking", "mess", after="up"),
    _idiom("fucked", "messed", after="up"),
    _idiom("pissed", "fed up", after="off"),
    _idiom("fuck sod", "forget", after="you|it|this|that|them|him|her|the|off"),
)


# "That was sh*t-hot." needs a word in its place.
_AFTER_BE = lazy(
    r"(?r)(?:\b(?:is|are|was|were|be|been|being)|\p{L}'(?:s|re|m))(?:\s(?:so|just|not|really))?\s{1,3}\Z",
    regex.IGNORECASE,
)
_CLOSED = lazy(r"\s{0,3}(?:[.!?,;\n]|\Z)")


def milder(mark: Mark, passage: Passage) -> str:
    """Return what to write instead of a swear word; nothing where it only adds force."""
    written = mark.reading.strip()
    word = _spelt_out(written)
    lead, after = passage.before(mark.start), passage.after(mark.end)
    for idiom in _IDIOMS:
        if word in idiom.words and idiom.before.search(lead) and idiom.after.match(after):
            return _in_case_of(written, idiom.instead)
    alone = _AFTER_BE.search(lead) and _CLOSED.match(after)
    return _in_case_of(written, _KNOWN.get(word, "something else" if alone else ""))


def _spelt_out(written: str) -> str:
    """Return the swear word behind "f**k" and the like, in lower case."""
    word = "-".join(written.casefold().rstrip("'").split())
    if word in _KNOWN:
        return word
    if word.endswith(("in", "'n")):
        word = word.removesuffix("'n").removesuffix("in") + "ing"
    for known in _SPELLINGS:
        if len(known) == len(word) and all(
            given in {letter, "-"} or not given.isalpha()
            for given, letter in zip(word, known, strict=True)
        ):
            return known
    return word


def _in_case_of(written: str, instead: str) -> str:
    if written.isupper() and len(written) > 1:
        return instead.upper()
    return instead[:1].upper() + instead[1:] if written[:1].isupper() else instead
