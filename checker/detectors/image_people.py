"""image/people: words that say that a photo or video of children or families is attached.

Finds captions ("Photo: ...", "L-R: ...", "pictured"), offers to look ("check out the video of
our choir", "swipe to see ..."), announcements ("we've put the clip up"), alternative text
that describes children and file names that name them.

Limits: nobody has looked at the picture; that is the work of the picture checks. Staff
alone, work, buildings and food are none, nor photos that are still to be ordered, taken
or brought in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.image_people_captions import Shown, captions, clause_end
from checker.detectors.image_people_words import CAMERA, MEDIA, PEOPLE, STAFF, THINGS
from checker.detectors.individuals_names import CAPITALISED, looks_like_name
from checker.detectors.individuals_words import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

NAME = "image_people"
CODE = "image/people"

_FLAGS = regex.IGNORECASE
_TRIGGER = regex.compile(
    r"\b(?:photo|pic|snap|image|selfie|video|vids?\b|clip|footage|reel|slideshow|film|recording|shots?\b|album"
    rf"|swipe|scroll|slides|faces|stor(?:y|ies)\b|feed\b|l\s?-\s?r\b|(?:from|top|bottom)\sleft|left\sto|row\b|look\sat|watch|caption)|{CAMERA}",
    _FLAGS,
)
_PEOPLE = regex.compile(rf"(?<![\w'-]){PEOPLE}(?![\w])(?!'|\s{THINGS}\b)", _FLAGS)
_SOMEBODY = regex.compile(r"\b(?:he|she|him|her|his)\b", _FLAGS)
# "We've put the clip up", "photos in the comments": said of what came before.
_PUT_UP = regex.compile(
    rf"\b(?:(?:we|i|she|he|they)(?:'ve|\shave|\shas|'s)?\s(?:just\s)?)?(?:put|posted|shared|uploaded|added|popped|stuck)\s"
    rf"(?:(?:the|an?|some|more|all|of|our|your|lots|few|full|little|short|loads|\d{{1,3}})\s){{0,4}}{MEDIA}\s(?:up\b|online|below|here|on\b|in\b|to\b)"
    rf"|\b(?:the\s|more\s|all\sthe\s|full\s|our\s){{0,2}}{MEDIA}\s(?:is\s|are\s|now\s|all\s){{0,2}}(?:up\b|below|above|attached|online|live|uploaded"
    r"|in\s(?:the|our)\s(?:comments|album|gallery|link|thread)|on\s(?:our|the)\s(?:school\s|class\s)?(?:website|page|story|stories|gallery|app|blog|feed))"
    r"|\b(?:is|are|it's|all|up)\s(?:on|in)\s(?:my|our|the\sclass)\s(?:story|stories|feed|grid|reels?|youtube(?:\schannel)?|channel|album|gallery)\b"
    rf"|\bin\s(?:{MEDIA}|(?:\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten)\s(?:slides|{MEDIA}))\b",
    _FLAGS,
)
_PICTURED = regex.compile(r"\bpictured\b(?!\s(?:it|that|this|myself|how)\b)", _FLAGS)
_LOOK_AT = regex.compile(
    r"\b(?:you\scan\s)?(?:see|spot)\s(?:everyone's|everybody's|their|all\sthe|all\stheir|the\schildren's)\s(?:\w{2,14}\s){0,2}faces\b"
    r"|\b(?:just\s)?look\sat\s(?:those|these|their|his|her|that|all\sthose)\s(?:\w{2,14}\s){0,3}(?:faces?|smiles?|grins?)\b", _FLAGS
)
_WATCH = regex.compile(
    rf"\b(?:watch|see|hear|listen\sto)\s(?:our|the|my)\s(?:\w{{2,14}}\s){{0,3}}{PEOPLE}\s[^.!?\n]{{0,60}}?(?:\bhere\b|\bbelow\b|[\N{{WHITE DOWN POINTING BACKHAND INDEX}}\N{{DOWNWARDS BLACK ARROW}}])",
    _FLAGS,
)
# Pictures that are not there, or not yet.
_NOT_SHOWN = regex.compile(
    r"\b(?:order(?:s|ed|ing)?|on\ssale|for\ssale|buy|purchase|photographer|photo\sday|photographs?\sday|consent|permissions?|will\s(?:be|follow|appear)"
    r"|to\sfollow|coming\ssoon|don't|do\snot|must\snot|not\s(?:to\s)?(?:take|post|share|allowed|permitted)|no\s(?:photos?|photography|filming|pictures|videos?|video)|please\s(?:send|bring|email|share|post)"
    r"|send\s(?:us|in)|competition|bring\sin|if\syou\s(?:have|took|would)|can\swe\shave|looking\sfor|need\s(?:an?|some)|remember\sto|taken?\s(?:down|away)|delete|who\stook|anyone\shave|did\sanyone"
    r"|would\slike|without|tomorrow|next\s(?:week|term|\w{3,6}day)|retakes?|sibling\sphotos?|come\s(?:and|to)|tickets?|archive|19\d\d|draw|print(?:s|ed)?|frames?|watched|drew)\b|£",
    _FLAGS,
)
_SENTENCE_EDGE = regex.compile(r"[.!?\n]")


def detect(read: ReadDraft) -> Iterator[Detection]:
    """Yield every place that says that children or families can be seen."""
    for reading in read.fields:
        if reading.field == "text":
            found = _in_text(reading.text)
        elif reading.field == "alt_text":
            found = _in_alternative_text(reading.text)
        else:
            found = _in_file_name(reading.text)
        for shown in found:
            yield reading.detection(
                CODE, shown.start, shown.end, detector=NAME, confidence=shown.confidence
            )


def _in_text(text: str) -> Iterator[Shown]:
    if not _TRIGGER.search(text):
        return
    shown = [one for one in captions(text) if not _is_not_shown(text, one.start, one.end)]
    yield from (one for one in shown if one.people)
    yield from _offers(text)
    if not any(not one.people for one in shown) and _speaks_of_children(text):
        yield from _announcements(text)


def _offers(text: str) -> Iterator[Shown]:
    """Yield offers to look that name whom there is to see."""
    for match in _PICTURED.finditer(text):
        start, end = _sentence(text, *match.span())
        if _names_children(text[start:end]):
            yield Shown(match.start(), clause_end(text, match.end()), people=True, confidence=0.8)
    for pattern in (_LOOK_AT, _WATCH):
        for match in pattern.finditer(text):
            if not _is_not_shown(text, *match.span()):
                yield Shown(*match.span(), people=True, confidence=0.7)


def _announcements(text: str) -> Iterator[Shown]:
    """Yield announcements of pictures in a text that speaks of children."""
    for match in _PUT_UP.finditer(text):
        if not _is_not_shown(text, *match.span()):
            yield Shown(match.start(), clause_end(text, match.end()), people=True, confidence=0.65)


def _in_alternative_text(text: str) -> Iterator[Shown]:
    for start, end in _sentences(text):
        if _names_children(text[start:end]):
            yield Shown(start, end, people=True, confidence=0.85)


def _in_file_name(text: str) -> Iterator[Shown]:
    words = _FILE_WORD_BREAK.sub(" ", text.rpartition(".")[0] or text)
    if _PEOPLE.search(words):
        yield Shown(0, len(text), people=True, confidence=0.6)


_FILE_WORD_BREAK = regex.compile(r"[_.-]")
_DEPICTION = regex.compile(rf"\b{THINGS}\s(?:[\w'-]{{1,20}}\s){{0,3}}?(?:of|by|showing|about|for|made|from|that|drawn|painted)\s", _FLAGS)
_TITLE_BEFORE = regex.compile(rf"\b{TITLE}\s(?:[\p{{L}}'-]{{1,30}}\s)?$", _FLAGS)


def _names_children(sentence: str) -> bool:
    """Say whether a sentence speaks of children or families themselves, not of their work."""
    if depiction := _DEPICTION.search(sentence):
        sentence = sentence[: depiction.start()]
    if _PEOPLE.search(sentence):
        return True
    for match in CAPITALISED.finditer(sentence):
        start, end = match.span()
        if sentence.startswith("'s", end) or _TITLE_BEFORE.search(sentence, max(0, start - 40), start):
            continue
        if looks_like_name(sentence, start, end, initial=start == 0):
            return True
    return False


def _speaks_of_children(text: str) -> bool:
    return _SOMEBODY.search(text) is not None or _names_children(text)


def _is_not_shown(text: str, start: int, end: int) -> bool:
    return _NOT_SHOWN.search(text, *_sentence(text, start, end)) is not None


def _sentence(text: str, start: int, end: int, *, reach: int = 200) -> tuple[int, int]:
    """Return the sentence that holds text[start:end], as far as `reach` code points around it."""
    low, high = max(0, start - reach), min(len(text), end + reach)
    before = [match.end() for match in _SENTENCE_EDGE.finditer(text, low, start)]
    after = _SENTENCE_EDGE.search(text, end, high)
    return (before[-1] if before else low), (after.start() if after else high)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _SENTENCE_EDGE.finditer(text):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


DETECTOR = Detector(name=NAME, codes=(CODE,), detect=detect)
