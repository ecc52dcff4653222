"""The words with which schools open a frame for names, as data.

Each entry is a pattern that ignores case and begins with a literal word.
"""

from __future__ import annotations

import re

import regex

from checker.detectors.common.class_words import CLASS, may_be_class
from checker.detectors.common.phrases import phrases, words
from checker.detectors.names.openers import first_words, word_at
from checker.text.patterns import lazy

_PERIOD = (
    r"(?:day|week|fortnight|half[- ]?term|month|term|year|match|game|tournament|season|moment)"
)
# What is praised by the week and is no person.
_NO_PERSON = (
    r"(?<!\b(?:class|house|book|word|value|author|artist|composer|song|poem|film|recipe|theme|"
    r"question|number|letter|sound|country|animal|phrase|fact|team|dish|goal|form|virtue|quote|"
    r"illustrator|musician|scientist|sport|saint|bird|tree|end|start|beginning|rest|day|time)\sof)"
)
_PEOPLE = (
    r"(?:reader|writer|mathematician|scientist|artist|speller|singer|swimmer|athlete|player|pupil|learner|"
    r"student|helper|scorer|performer|baker|friend|buddy|buddie|attender|achiever|team|musician|runner|"
    r"gardener|historian|geographer|linguist|dancer|gymnast|actor|leader|worker)s?"
)
_GROUPS = phrases(
    """
    pupils, children, team, players, readers, helpers, crew, committee, members, soloists,
    performers, reps, monitors, buddies, cast, squad, lineup, names
    """
)
_WORKS = phrases(
    """
    artwork, poem, painting, drawing, design, story, collage, sculpture, model, poster, letter
    """
)
_MAKING = phrases(
    "scored, drawn, painted, baked, designed, written, created, sung, performed, read"
)


def _entries(text: str) -> tuple[str, ...]:
    return tuple(phrase.replace(" ", r"\s") for phrase in phrases(text))


CUES: dict[str, tuple[str, ...]] = {
    "praise": (
        *_entries(
            """
            well done, welldone, congratulations, congratulation, congrats, bravo, kudos, hats
            off, shout out, shout-out, shoutout, shoutouts, shout-outs, big up, three cheers,
            hip hip hooray, hip hip, round of applause, high five, high fives, well played, good
            job, get well soon, special mention, special mentions, honourable mention,
            honourable mentions
            """
        ),
        r"happy(?:\s\d{1,3}(?:st|nd|rd|th))?\sbirthday",
        r"belated\sbirthday",
        r"mentions(?=\s?:)",
        r"mention(?=\s?:)",
    ),
    "thanks": _entries("thank you, thankyou, thanks"),
    "wishes": (
        *_entries("good luck, proud of, goodbye, farewell"),
        r"welcome(?:\sback)?(?!\sto\b)",
        r"warm\swelcome(?:\sback)?(?=\sto\b)",
        r"big\swelcome(?:\sback)?(?=\sto\b)",
        r"huge\swelcome(?:\sback)?(?=\sto\b)",
    ),
    "presenting": _entries(
        """
        say hello to, meet, introducing, here's, here is, here are, vote for
        """
    ),
    "reach": _entries("contact, ring, call, text, email, e-mail"),
    "contact": _entries("ask for, speak to, talk to, message"),
    "shown": _entries("swipe to see, scroll to see, swipe for, swipe right for, swipe left for"),
    "award": (
        *_entries(
            """
            certificate, certificates, award, awards, prize, prizes, medal, medals, trophy,
            trophies, winner, winners, runner-up, runners-up, runner up, runners up, finalist,
            finalists, birthday, birthdays, stars, champion, champions, awarded, presented, won
            by, captain, captains, head boy, head girl, head boys, head girls, prefect,
            prefects, ambassador, ambassadors, starring, motm, potm, goals from, goals by, tries
            from, school council, school councillors, eco council, eco councillors, pupil
            council
            """
        ),
        *_entries("distinction for, merit for, goal for"),
        rf"of{_NO_PERSON}\sthe\s{_PERIOD}",
        *(rf"{best}\s{_PEOPLE}" for best in ("star", "super", "top", "best")),
        *(rf"{group}(?=\s?[:\n])" for group in _GROUPS),
    ),
    "rank": (
        *_entries(
            """
            gold, silver, bronze, right behind, close behind, just behind, not far behind,
            points, house points, dojo points, scorers, scorer, goalscorers, goals, 100%
            attendance, next up, last place
            """
        ),
        r"first\s(?:to|past)\s[^:.!?\n]{2,40}(?=:)",
        *(rf"{rank}(?:\s(?:place|prize|up))?" for rank in ("first", "second", "third")),
        *(rf"{rank}(?:\s(?:place|prize))?" for rank in ("1st", "2nd", "3rd", "4th", "5th")),
    ),
    "row": (
        r"l\s?-\s?r",
        *_entries(
            """
            l to r, left to right, from left, from the left, back row, front row, middle row,
            top row, bottom row
            """
        ),
    ),
    "photo": (
        *_entries(
            "pictured, photographed, photo, photos, picture, pictures, pic, pics, image, caption"
        ),
        *(rf"{work}{plural}\sby" for work in _WORKS for plural in ("", "s")),
        r"art\swork\sby",
    ),
    "made": tuple(rf"{made}\sby" for made in _MAKING),
}
"""For each kind of frame, its opening words."""


def _by_opener() -> dict[str, regex.Pattern[str]]:
    """Return the pattern of the frames that begin with each opening word."""
    forms: dict[str, dict[str, list[str]]] = {}
    for kind, entries in CUES.items():
        for entry in entries:
            for opener in first_words((entry,)):
                forms.setdefault(opener, {}).setdefault(kind, []).append(entry)
    return {opener: _cue(kinds) for opener, kinds in forms.items()}


def _cue(kinds: dict[str, list[str]]) -> regex.Pattern[str]:
    forms = "|".join(rf"(?P<{kind}>{'|'.join(entries)})" for kind, entries in kinds.items())
    return lazy(rf"(?<![\p{{L}}\d@#_])(?:{forms})(?![\p{{L}}\d])", regex.IGNORECASE)


_CUES = _by_opener()
OPENERS = frozenset(_CUES)
"""The words with which frames begin."""


def cue_at(text: str, start: int) -> regex.Match[str] | None:
    """Return the frame that opens with a word of OPENERS; the group that matched is its kind."""
    return _CUES[word_at(text, start)[0]].match(text, start)


LINE_CUE = lazy(
    r"[ \t|]{0,8}(?:(?P<table>(?:name|pupil|child|student)s?(?=[ \t]{0,4}[\t|:]))"
    rf"|(?P<classes>{CLASS}(?=[ \t]{{0,3}}(?:\n|:|-\s))))",
    regex.IGNORECASE,
)
"""At the start of a line: the head of a table of names, or a class alone or above a list."""

_MARGIN = re.compile(r"[ \t|]{0,8}")
# "YearR" is one word, which `may_be_class` leaves out.
_HEADS = words("name names pupil pupils child childs student students yearr yearsr yrr yrsr")


def may_be_line_cue(text: str, start: int) -> bool:
    """Say whether LINE_CUE may match at the start of a line, by its first word."""
    margin = _MARGIN.match(text, start)
    word, end = word_at(text, margin.end() if margin else start)
    return word in _HEADS or may_be_class(text, word, end)
