"""Detector of names that stand alone on a line of a picture, or of what its file says.

Codes: name/pupil, name/parent, name/staff, name/person.

Finds what badges, pegs, trays, jumpers, registers and cups say: "Zoë Akhtar", "SHANIQUA",
"Name: Leo", "Peg: Cassius Bramble (4R)". In a post, a line like that is as often a heading, so only
pictures and captions inside their files are looked at; and of alternative texts the full name
that one begins with ("Oscar Green smiling"); everywhere the names on things that are lost ("a
coat named Leo") and, but on personal accounts, full names of whom is told what pupils do. Limits:
a first name alone counts where it is nothing else ("Amina", not "Florence", "Hope" or "Wilson"),
unless a label says whose it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.detectors.base import Detector
from checker.detectors.common.class_words import CLASS
from checker.detectors.names.doubt import sureness
from checker.detectors.names.labelled.belongings import marked_names
from checker.detectors.names.labelled.doing import doing
from checker.detectors.names.labelled.full import full_name
from checker.detectors.names.model import WORD, Name, Trust, style_of
from checker.detectors.names.reading import read_name
from checker.detectors.names.roles import default_role, role_said
from checker.detectors.names.spelling import Spelling, is_surname, spelling
from checker.detectors.names.words import ORGANISATION, SURNAMES_TOO
from checker.drafts import Account
from checker.findings import Evidence
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.drafts import Draft
    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_NAME = "names_labelled"
_LABELS = (
    r"(?:(?:full|first|last|child'?s|pupil'?s|student'?s|my)\s)?name(?:\sis)?|pupil|student|child|"
    r"peg|tray|drawer|locker|coat|bag|book|visitor|guest|prefect|monitor|captain|winner|player|"
    r"reader|author|artist|by|owner|belongs\sto|to|from"
)
_LINE = lazy(
    rf"^[^\p{{L}}\n]{{0,6}}(?:(?P<label>(?:(?:hello,?\s)?(?:{_LABELS}))(?:\s?[:=-]\s?|\s?\n\s?|\s(?<=is\s)))"
    rf")?(?P<name>(?-i:\p{{Lu}})[^\n]{{1,60}}?)[\s,(\[|-]{{0,4}}(?P<class>{CLASS})?[^\p{{L}}\n]{{0,6}}$",
    regex.IGNORECASE | regex.MULTILINE,
)
# What somebody does in a picture; "Wetland Park looking north" begins with no first name.
_DOES = lazy(
    rf"^[^\p{{L}}\n]{{0,3}}(?P<name>{WORD}(?:\x20{WORD}){{1,2}}?)(?:'s\s(?:face|smile|hands?)\b"
    r"|,?\s(?:is\s|was\s)?(?-i:\p{Ll}{2,14}ing)\b|\s(?:with|in|at|on|and|aged?|wears?|holds?)\s)",
    regex.MULTILINE,
)
# What no park does; whose name ends like one's is a person by it ("Grace Hill smiling").
_POSES = lazy(
    r",?\s(?:is\s|was\s)?(?:smil|grinn|laugh|hold|read|paint|wav|jump|wear|kneel|danc|sing|swimm|climb"
    r"|bak|cook|writ|draw|point|giggl|cuddl|hugg|kick|throw|catch)ing\b|\saged?\s|\s(?:wears?|holds?)\s"
)
_PLAIN = lazy(rf"{WORD}(?:\x20(?:{WORD}|\p{{Lu}}\.?)){{0,3}}")
_SUREST = 0.8


class _Label(NamedTuple):
    """What stands around a name on its line."""

    whose: bool
    child: bool


class _Line(NamedTuple):
    """Where a name could stand."""

    start: int
    end: int
    label: _Label


def _detect(read: ReadDraft) -> Iterator[Detection]:
    for reading in read.fields:
        text, account = reading.text, read.draft.account
        alone = ((_name(text, *line), line.label.child) for line in _lines(reading))
        posing = ((name, False) for name in _posing(reading))
        marked = ((name, True) for name in marked_names(text))
        done = ((name, False) for name in doing(text)) if _is_of_pupils(read.draft) else ()
        for name, child in (*alone, *posing, *marked, *done):
            confidence = sureness(text, name, Trust.TIGHT, company=child) if name else 0.0
            if name and confidence:
                yield reading.detection(
                    role_said(text, name, account) or default_role(account, name, text),
                    name.start,
                    name.end,
                    detector=_NAME,
                    confidence=min(confidence, _SUREST),
                    evidence=Evidence.CONTEXT,
                )


def _is_of_pupils(draft: Draft) -> bool:
    """Say whether who is told of is a pupil rather than somebody on television."""
    return draft.account is not Account.PERSONAL


def _lines(reading: Reading) -> Iterator[_Line]:
    """Yield where names could stand alone, with what stands around them."""
    if reading.field.startswith("images/") and not reading.field.endswith("/name"):
        for line in _LINE.finditer(reading.text):
            label = _Label(line["label"] is not None, line["class"] is not None)
            yield _Line(*line.span("name"), label)


def _posing(reading: Reading) -> Iterator[Name]:
    """Yield the full names of those who do something in an alternative text."""
    if reading.field != "alt_text":
        return
    text = reading.text
    for match in _DOES.finditer(text):
        start, end = match.span("name")
        person = _POSES.match(text, end) is not None
        if name := full_name(text, start, end, person=person):
            yield name


def _name(text: str, start: int, end: int, label: _Label) -> Name | None:
    """Return the name that takes all of text[start:end], or None."""
    if not _PLAIN.fullmatch(text, start, end):
        return None
    name = read_name(text, start, Trust.TIGHT)
    words = text[start:end].split(" ")
    if name is None or (name.style is not style_of(words[-1]) and len(words[-1]) > 1):
        return None
    if name.end != end:  # "Imogen Castle": the word behind a first name is its surname here
        if name.first is not Spelling.GIVEN or not all(map(_may_be_surname, words[name.parts :])):
            return None
        name = Name(start, end, name.first, len(words), name.style)
    return name if _is_enough(name, words, label) else None


def _is_enough(name: Name, words: list[str], label: _Label) -> bool:
    """Say whether a line that could be a name is one."""
    if name.first is Spelling.GIVEN or label.child:
        return True
    if name.first is Spelling.UNKNOWN:
        return label.whose
    last = words[-1]
    return label.whose or (
        len(words) > 1 and (spelling(last) is Spelling.UNKNOWN or is_surname(last))
    )


def _may_be_surname(word: str) -> bool:
    key = word.casefold()
    known = spelling(word) is not Spelling.NEVER and word[0].isupper()
    return known and (key not in ORGANISATION or key in SURNAMES_TOO)


DETECTOR = Detector(
    name=_NAME,
    codes=("name/pupil", "name/parent", "name/staff", "name/person"),
    detect=_detect,
)
