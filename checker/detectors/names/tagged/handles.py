"""Names inside handles and e-mail addresses: "@miss_okafor", "priya.shah@"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.phrases import words
from checker.detectors.names.joined import (
    JoinedName,
    Part,
    glued_name,
    is_new_name,
    is_organisation,
    plain_name,
    split_joined,
    titled_name,
)
from checker.detectors.names.spelling import Spelling, fold, is_surname, spelling
from checker.detectors.names.words import NEVER
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEW_PARTS = 2
_LATEST_TITLE = 3
_SHORTEST_SURNAME = 3

_HANDLE = lazy(r"(?<![\p{L}\d._%+-])@(?P<handle>[\p{L}][\p{L}\p{M}\d._-]{2,40})")
_EMAIL = lazy(
    r"(?<![\p{L}\d.'_%+-])(?P<local>[\p{L}][\p{L}\d.'_%+-]{1,60})@(?P<domain>[\p{L}\d-]{1,60}\.[\p{L}\d.-]{2,60})"
)
_OWN_MAIL = lazy(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol|btinternet|sky|virginmedia|talktalk|"
    r"proton(?:mail)?|gmx|mail)\.",
    regex.IGNORECASE,
)
_SCHOOL = lazy(r"\.sch\.uk|\.ac\.uk|school|academy|college|primary", regex.IGNORECASE)
_MAILBOXES = words(
    """
    office admin info head hello enquiries enquiry contact reception support finance accounts help
    team bookings sales mail email news senco safeguarding attendance careers jobs recruitment hr
    press media marketing shop orders box tickets post postmaster webmaster dpo data clerk
    governors chair treasurer secretary membership friends volunteer donate noreply no reply
    absence lunch music hope
    """
)


def names_in_handles(text: str) -> Iterator[JoinedName]:
    """Yield the names inside the handles of a text."""
    for match in _HANDLE.finditer(text):
        parts = split_joined(text, *match.span("handle"))
        yield from _person_in(parts, alone=Spelling.GIVEN)


def _person_in(parts: list[Part], *, alone: Spelling) -> Iterator[JoinedName]:
    """Find the person of a handle or an address; `alone` is how sure one word must be."""
    if not parts:
        return
    for index in range(min(len(parts), _LATEST_TITLE)):
        if name := titled_name(parts, index):
            yield name
            return
    plain = [part for part in parts if not part.word.isdigit()]
    if not plain or is_organisation(plain):
        return
    first = plain[0]
    single = len(plain) == 1 and spelling(first.word) >= alone
    if single and spelling(first.word) is Spelling.UNKNOWN:
        single = is_new_name(first.word)
    name = plain_name(plain, 0, alone=single)
    if name and (name.parts > 1 or single):
        yield name
    elif len(plain) == _FEW_PARTS and len(first.word) == 1 and _is_family_name(plain[1].word):
        yield JoinedName(first.start, plain[1].end, titled=False, parts=2, confidence=0.8)
    elif len(plain) == 1 and (glued := glued_name(first)):
        yield glued


def _is_family_name(word: str) -> bool:
    key = fold(word)
    return len(key) > 1 and key not in NEVER and is_surname(key)


def names_in_addresses(text: str) -> Iterator[tuple[JoinedName, bool]]:
    """Yield the names inside e-mail addresses, and whether the address is a school's."""
    for match in _EMAIL.finditer(text):
        parts = split_joined(text, *match.span("local"))
        if any(part.word.casefold() in _MAILBOXES for part in parts):
            continue
        alone = Spelling.UNKNOWN if _OWN_MAIL.match(match["domain"]) else Spelling.GIVEN_WORD
        names = list(_person_in(parts, alone=alone)) or list(_glued(parts))
        yield from ((name, bool(_SCHOOL.search(match["domain"]))) for name in names)


def _glued(parts: list[Part]) -> Iterator[JoinedName]:
    """Find "jpatel" and "patel": an initial glued to a surname, or a surname alone."""
    plain = [part for part in parts if not part.word.isdigit()]
    if len(plain) != 1:
        return
    (part,) = plain
    for word in (part.word, part.word[1:]):
        if len(word) >= _SHORTEST_SURNAME and is_surname(word) and not lexicon.is_word(part.word):
            yield JoinedName(part.start, part.end, titled=False, parts=1, confidence=0.7)
            return
