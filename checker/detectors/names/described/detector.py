"""Detector of names that the words directly beside them describe.

Codes: name/pupil, name/parent, name/staff, name/person.

Finds "Levi in 4W", "Maisie (3R)", "Year 3's Arjun", "Alfie, 9,", "mum Sarah", "Kwesi
the lifeguard", "Ruta in the kitchen", "Kwame's mum", "my Folarin", "my son Bilal",
"Mia and Alfie, well done!", "shouted at liam", "Eve's EHCP", and initials for children
("Little A"). Limits: only a
word beside the name counts; a bare name in free prose is for the trained reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.common.class_words import class_starts
from checker.detectors.names.described import beside
from checker.detectors.names.described.deeds import dealt_with
from checker.detectors.names.doubt import sureness
from checker.detectors.names.fields import prose
from checker.detectors.names.lists import Listed, read_list
from checker.detectors.names.model import Name, Style, Trust
from checker.detectors.names.public import FULL
from checker.detectors.names.reading import read_name
from checker.detectors.names.repeated import with_repeats
from checker.detectors.names.roles import (
    PERSON,
    PUPIL,
    ROLE_OPENERS,
    code_of,
    default_role,
    is_public_role,
    role_said,
    speaks_of_children,
)
from checker.detectors.names.spelling import Spelling, fold
from checker.detectors.names.titles import TITLE
from checker.drafts import Account
from checker.findings import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_NAME = "names_described"
_LOOK_BACK = 30
_SENTENCE_REACH = 300
_SEASONS = frozenset({"april", "may", "june", "august", "summer", "autumn"})
"""Whose attendance is the whole school's."""

Found = tuple[Listed, str]


def _detect(read: ReadDraft) -> list[Detection]:
    return with_repeats(read, _seen(read))


def _seen(read: ReadDraft) -> Iterator[Detection]:
    account = read.draft.account
    for reading in prose(read):
        for look in _LOOKS:
            for (name, confidence), code in look(reading, account):
                yield reading.detection(
                    code,
                    name.start,
                    name.end,
                    detector=_NAME,
                    confidence=confidence,
                    evidence=Evidence.CONTEXT,
                )


def _after_roles(reading: Reading, account: Account) -> Iterator[Found]:
    """Find "mum Sarah", "our cook Ruta", "twins Aisha and Bilal"."""
    text = reading.text
    done = 0
    for start in reading.openers(ROLE_OPENERS):
        if start < done or not (match := beside.ROLE_FIRST.match(text, start)):
            continue
        code = code_of(match)
        for one in read_list(text, match.end(), Trust.TIGHT):
            done = one.name.end
            code = role_said(text, one.name, account) or code
            if text[start:done].casefold() not in FULL:
                yield one, code


def _after_classes(reading: Reading, account: Account) -> Iterator[Found]:
    """Find "Year 3's Arjun" and "our Year 5s Amaya and Rhys"."""
    text = reading.text
    del account
    done = 0
    for start in class_starts(reading):
        if start < done or not beside.CLASS_OPENERS.match(text, start):
            continue
        if match := beside.CLASS_OWNER.match(text, start):
            trust = Trust.TIGHT if match["owns"] else Trust.STRICT
            for one in read_list(text, match.end(), trust):
                done = one.name.end
                yield one, PUPIL


def _before_details(reading: Reading, account: Account) -> Iterator[Found]:
    """Find "Levi in 4W", "Kwesi the lifeguard", "Alfie, 9,", "Kwame's mum"."""
    text = reading.text
    done = 0
    for start in reading.capitals:
        if start < done or not beside.may_be_described(text, start):
            continue
        match = beside.NAME_FIRST.match(text, start)
        if not match:
            continue
        done = match.end()
        name = _name_that_ends(text, match)
        if name is None or is_public_role(text, name):
            continue
        known = bool(match["class"] or match["kin"] or match["staffed"])
        told = known or match["appositive"] or (match["age"] and match["age"][0] == ",")
        if not told and name.first < Spelling.GIVEN_WORD:
            continue
        if match["own"] and fold(match["run"]) in _SEASONS:
            continue
        if match["class"] and beside.TOPIC_BEFORE.search(
            text[max(0, name.start - _LOOK_BACK) : name.start]
        ):
            continue
        confidence = sureness(text, name, Trust.TIGHT, company=bool(match["class"]))
        if confidence:
            yield Listed(name, confidence), _code_before(text, name, match, account)


def _code_before(text: str, name: Name, match: regex.Match[str], account: Account) -> str:
    if match["class"] or match["kin"] or match["own"]:
        return PUPIL
    said = role_said(text, name, account)
    return said or default_role(account, name, text)


def _name_that_ends(text: str, match: regex.Match[str]) -> Name | None:
    """Return the longest name that ends where the run of capitalised words ends."""
    end = match.end("run")
    for start in beside.word_starts(text, match.start("run"), end):
        if TITLE.match(text, start):
            return None
        name = read_name(text, start, Trust.TIGHT)
        if name and name.end == end:
            return name
    return None


def _dealt_with(reading: Reading, account: Account) -> Iterator[Found]:
    """Find "shouted at liam", "calmed jordan down", "visiting Sam in hospital"."""
    text = reading.text
    for name in dealt_with(reading):
        confidence = sureness(text, name, Trust.TIGHT)
        if confidence:
            code = role_said(text, name, account) or default_role(account, name, text)
            yield Listed(name, confidence), code


def _mine(reading: Reading, account: Account) -> Iterator[Found]:
    """Find "my Folarin" and "my little boy alfie"."""
    text = reading.text
    for start in reading.openers(beside.OWN_OPENERS):
        match = beside.MINE.match(text, start)
        if not match:
            continue
        name = read_name(text, match.end(), Trust.STRICT)
        if name is None or text[name.start : name.end].casefold() in beside.NOT_MINE:
            continue
        if name.first < Spelling.GIVEN and not beside.VERB_AFTER.match(text, name.end):
            continue
        if name.first is Spelling.UNKNOWN and name.style is not Style.CAPITALISED:
            continue
        if name.style is Style.SMALL and name.first is not Spelling.GIVEN and not match["child"]:
            continue
        if match["our"] and name.first is not Spelling.GIVEN:
            continue
        child = match["child"] or account is not Account.PERSONAL or speaks_of_children(text)
        yield (
            Listed(name, 0.85 if name.first is Spelling.GIVEN else 0.7),
            PUPIL if child else PERSON,
        )


def _praised(reading: Reading, account: Account) -> Iterator[Found]:
    """Find "Mia and Alfie, well done!"."""
    text = reading.text
    if not reading.has_any(beside.PRAISE_OPENERS):
        return
    for match in beside.PRAISED.finditer(text):
        listed = read_list(text, match.start("names"), Trust.TIGHT)
        if listed and not text[listed[-1].name.end : match.end("names")].strip(" ,!-"):
            for one in listed:
                yield (
                    one,
                    role_said(text, one.name, account) or default_role(account, one.name, text),
                )


def _initials(reading: Reading, account: Account) -> Iterator[Found]:
    """Find "Little A", and "J.K." in the same sentence."""
    text = reading.text
    del account
    for match in beside.LITTLE.finditer(text) if reading.has_any(beside.SMALL) else ():
        yield _initial(match), PUPIL
        reach = min(len(text), match.end() + _SENTENCE_REACH)
        sentence_end = beside.SENTENCE_END.search(text, match.end(), reach)
        reach = sentence_end.start() if sentence_end else reach
        for other in beside.INITIALS.finditer(text, match.end(), reach):
            yield _initial(other), PUPIL


def _initial(match: regex.Match[str]) -> Listed:
    return Listed(
        Name(match.start("name"), match.end("name"), Spelling.GIVEN, 1, Style.CAPITALS), 0.8
    )


_LOOKS = (_after_roles, _after_classes, _before_details, _dealt_with, _mine, _praised, _initials)


DETECTOR = Detector(
    name=_NAME,
    codes=("name/pupil", "name/parent", "name/staff", "name/person"),
    detect=_detect,
)
