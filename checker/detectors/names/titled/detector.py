"""Detector of names after titles.

Codes: name/staff, name/parent, name/person.

Finds "Mrs Patel", "mr blackwood", "MISS O'BRIEN", "Mr and Mrs Okafor", "Dr Yvonne
Braithwaite" (where the first name makes the title no part of the span), "Auntie Sade".
Not found: brands and characters ("Mr Whippy"), knights, and the writer's own signature.
Limits: who bears a title is taken for staff unless words directly beside the name say
otherwise; what the rest of the post says is for the trained reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.names.fields import prose
from checker.detectors.names.model import Name, Style, style_of
from checker.detectors.names.namesakes import is_pets, is_shops
from checker.detectors.names.openers import word_before
from checker.detectors.names.public import FULL, TITLED, TITLED_IN_STORIES
from checker.detectors.names.repeated import with_repeats
from checker.detectors.names.spelling import Spelling, fold, is_surname, spelling
from checker.detectors.names.titled.roles import role_of_titled
from checker.detectors.names.titled.signed import is_signature
from checker.detectors.names.titled.somebody import names_somebody
from checker.detectors.names.titles import (
    BEFORE_FIRST_NAMES,
    KIN,
    NAME_AFTER_TITLE,
    NEXT_NAME,
    TITLE,
    TITLES,
    one_spelling,
)
from checker.detectors.names.words import OPENERS, ORGANISATION
from checker.drafts import Account
from checker.findings import Evidence
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_NAME = "names_titled"
_MOST_PARTS = 4
_NOUN_AFTER = lazy(r"\s\p{Ll}")
_STORY_REACH = 80

_STORY = lazy(
    r"\b(?:books?|story|stories|films?|movies?|panto\p{L}{0,6}|characters?|dress(?:ed|ing)|costumes?"
    r"|roald|dahl|novels?|musicals?|theatre|fantastic|rhymes?|songs?|puppets?|tales?|goodnight|whodunn?it|cluedo)\b",
    regex.IGNORECASE,
)
_PLAYED = lazy(
    r"\b(?:little|dress(?:ed|ing)?(?:\sup)?\sas|(?:part|role)\sof|starring\sas|plays?|playing)\s$",
    regex.IGNORECASE,
)


def _detect(read: ReadDraft) -> list[Detection]:
    return with_repeats(read, _seen(read))


def _seen(read: ReadDraft) -> Iterator[Detection]:
    account = read.draft.account
    for reading in prose(read):
        for start in reading.openers(TITLES):
            match = TITLE.match(reading.text, start)
            if match and (detection := _look(reading, match, account)):
                yield detection


def _look(reading: Reading, match: regex.Match[str], account: Account) -> Detection | None:
    """Return the detection of the name after a title, if one follows."""
    text, title = reading.text, one_spelling(match["title"])
    found = NAME_AFTER_TITLE.match(text, match.end())
    if not found or not names_somebody(text, title, match, found["word"]):
        return None
    name = _read(text, match, found)
    if _is_public(text, title, match, name, found) or (
        account is not Account.COMMUNITY and is_signature(text, match.start(), name.end)
    ):
        return None
    role = role_of_titled(text, title, name, account, couple=bool(match["second"]))
    bare = _drops_title(title, name, found)
    return reading.detection(
        role,
        found.start() if bare else name.start,
        name.end,
        detector=_NAME,
        confidence=0.95 if name.style is Style.CAPITALISED else 0.85,
        evidence=Evidence.CONTEXT,
    )


def _read(text: str, match: regex.Match[str], found: regex.Match[str]) -> Name:
    """Read the name after a title as far as it goes; its start is the title's."""
    first, style = spelling(found["word"]), style_of(found["word"])
    end, parts = found.end() - _lost_apostrophe(text, found), 1
    while parts < _MOST_PARTS and (following := NEXT_NAME.match(text, end)):
        if not _goes_on(following["word"], first, style):
            break
        end, parts = following.end(), parts + 1
    return Name(match.start(), end, first, parts, style)


def _lost_apostrophe(text: str, found: regex.Match[str]) -> int:
    """Return 1 where an s belongs to no name: "mrs kapoors email"."""
    word = found["word"]
    lost = word.endswith("s") and not is_surname(word) and is_surname(word[:-1])
    return int(lost and _NOUN_AFTER.match(text, found.end()) is not None)


def _goes_on(word: str, first: Spelling, style: Style) -> bool:
    """Say whether the next word belongs to the name: a surname after a first name."""
    key = fold(word)
    if len(key) == 1 or style_of(word) is not style or style is Style.SMALL:
        return False
    kind = spelling(word)
    if first < Spelling.GIVEN_WORD:
        return kind is Spelling.UNKNOWN and key not in ORGANISATION
    if kind <= Spelling.WORD:
        return is_surname(word) and key not in OPENERS and style is Style.CAPITALISED
    return key not in ORGANISATION


def _drops_title(title: str, name: Name, found: regex.Match[str]) -> bool:
    """Say whether a first name stands after the title, so that the title is no part."""
    if name.parts > 1:
        return found.start("word") == found.start()
    if title in KIN:
        return True
    surname = name.first < Spelling.GIVEN_WORD and is_surname(found["word"])
    return title in BEFORE_FIRST_NAMES and not surname


def _is_public(
    text: str, title: str, match: regex.Match[str], name: Name, found: regex.Match[str]
) -> bool:
    """Say whether the name is a brand's, a character's or a public figure's."""
    words = text[found.start() : name.end].casefold()
    known = TITLED.get(title, frozenset())
    two = text[found.start() : name.end + 12].casefold().split()[:2]
    if words in known or " ".join(two) in known or fold(found["word"]) in known or words in FULL:
        return True
    if _PLAYED.search(text[max(0, match.start() - 24) : match.start()]):
        return True
    if is_pets(text, match.start(), word_before(text, match.start())) or is_shops(text, name.end):
        return True
    around = text[max(0, match.start() - _STORY_REACH) : name.end + _STORY_REACH]
    return words in TITLED_IN_STORIES and bool(_STORY.search(around))


DETECTOR = Detector(
    name=_NAME,
    codes=("name/staff", "name/parent", "name/person"),
    detect=_detect,
)
