"""Detector of names inside hashtags, handles, e-mail addresses and file names.

Codes: name/pupil, name/staff, name/person.

Finds Harry in #TeamHarry and #teamharry, "miss_okafor" in @miss_okafor, "priya.shah"
before the @ of an address, "harry_smith" in harry_smith_year3.jpg. Limits: a name that
is an everyday word needs a cue or a surname beside it; handles and addresses of
organisations are told by their words alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.names_fields import is_file_name
from checker.detectors.names_files import names_in_file
from checker.detectors.names_joined import (
    JoinedName,
    Part,
    glued_name,
    is_new_name,
    is_organisation,
    plain_name,
    split_joined,
    titled_name,
)
from checker.detectors.names_roles import PERSON, PUPIL, STAFF
from checker.detectors.names_spelling import Spelling, fold, is_surname, spelling
from checker.detectors.names_words import NEVER
from checker.drafts import Account
from checker.findings import Evidence
from checker.text import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_NAME = "names_tagged"
_FEW_PARTS = 2
_SHORTEST_SURNAME = 3

_HASHTAG = regex.compile(r"(?<![\p{L}\d&])#(?P<tag>[\p{L}\p{M}][\p{L}\p{M}\d_]{2,60})")
_HANDLE = regex.compile(r"(?<![\p{L}\d._%+-])@(?P<handle>[\p{L}][\p{L}\p{M}\d._-]{2,40})")
_EMAIL = regex.compile(
    r"(?<![\p{L}\d.'_%+-])(?P<local>[\p{L}][\p{L}\d.'_%+-]{1,60})@(?P<domain>[\p{L}\d-]{1,60}\.[\p{L}\d.-]{2,60})"
)
_OWN_MAIL = regex.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol|btinternet|sky|virginmedia|talktalk|"
    r"proton(?:mail)?|gmx|mail)\.",
    regex.IGNORECASE,
)
_STAFF_DOMAIN = regex.compile(r"\.sch\.uk|\.ac\.uk|school|academy|college|primary", regex.IGNORECASE)
# Words of a hashtag behind which a person is named, glued or in capitals.
_CUE = regex.compile(
    r"(?:team|go|welldone|bravo|congrats|congratulations|happy(?:\d{1,2}(?:st|nd|rd|th))?birthday|justicefor|"
    r"getwellsoon|goodluck|goodbye|farewell|welcomeback|thankyou|wemiss|missyou|rip|inmemoryof|remembering|"
    r"prayfor|prayersfor|istandwith|standwith|proudof|iam|weare|weareall|support|save|free|find|bringback|"
    r"runningfor|fundraisingfor|bekindto|star|superstar|love|welove|ourstar)"
)
_SMALL_CUE = regex.compile(
    r"(?:team|welldone|bravo|congrats|congratulations|happybirthday|justicefor|getwellsoon|goodluck|"
    r"welcomeback|thankyou|inmemoryof|remembering|prayfor|istandwith|runningfor|fundraisingfor|wemiss)"
    r"(?P<rest>[\p{Ll}\p{M}]{3,20})"
)
# "AlfiesArmy", "MiaStrong", "HarryTurns5".
_AFTER = frozenset(
    ["army", "strong", "journey", "story", "appeal", "fund", "fight", "challenge", "mission", "legacy", "turns", "is", "wins", "did", "rocks", "birthday"]
)
_MAILBOXES = frozenset(
    ["office", "admin", "info", "head", "hello", "enquiries", "enquiry", "contact", "reception", "support", "finance", "accounts", "help", "team", "bookings", "sales", "mail", "email", "news", "senco", "safeguarding", "attendance", "careers", "jobs", "recruitment", "hr", "press", "media", "marketing", "shop", "orders", "box", "tickets", "post", "postmaster", "webmaster", "dpo", "data", "clerk", "governors", "chair", "treasurer", "secretary", "membership", "friends", "volunteer", "donate", "noreply", "no", "reply", "absence", "lunch", "music", "hope", "joy", "grace"]
)


def _detect(read: ReadDraft) -> Iterator[Detection]:
    account = read.draft.account
    for reading in read.fields:
        if is_file_name(reading.field):
            yield from _report(reading, names_in_file(reading.text), account)
            continue
        if "#" in reading.text:
            yield from _report(reading, _in_hashtags(reading.text), account)
        if "@" in reading.text:
            yield from _report(reading, _in_handles(reading.text), account, adult=True)
            yield from _in_addresses(reading)


def _report(
    reading: Reading, names: Iterator[JoinedName], account: Account, *, adult: bool = False
) -> Iterator[Detection]:
    for name in names:
        pupil = account is Account.OFFICIAL or not adult
        code = STAFF if name.titled else PUPIL if pupil else PERSON
        yield _detection(reading, name, code)


def _detection(reading: Reading, name: JoinedName, code: str) -> Detection:
    return reading.detection(
        code,
        name.start,
        name.end,
        detector=_NAME,
        confidence=name.confidence,
        evidence=Evidence.CONTEXT,
    )


def _in_hashtags(text: str) -> Iterator[JoinedName]:
    for match in _HASHTAG.finditer(text):
        start, end = match.span("tag")
        parts = split_joined(text, start, end)
        if len(parts) == 1:
            yield from _in_small_hashtag(text, parts[0])
        else:
            yield from _in_split_hashtag(parts)


def _in_small_hashtag(text: str, part: Part) -> Iterator[JoinedName]:
    """Find harry in "teamharry", and Zainab where the whole tag is a name."""
    small = part.word.casefold()
    cue = _SMALL_CUE.fullmatch(small) if len(small) == len(part.word) else None
    if cue and is_new_name(cue["rest"]):
        start = part.start + cue.start("rest")
        sure = 0.8 if spelling(cue["rest"]) >= Spelling.GIVEN_WORD else 0.6
        yield JoinedName(start, part.end, titled=False, parts=1, confidence=sure)
    elif not cue and spelling(text[part.start : part.end]) is Spelling.GIVEN:
        yield JoinedName(part.start, part.end, titled=False, parts=1, confidence=0.7)


def _in_split_hashtag(parts: list[Part]) -> Iterator[JoinedName]:
    for index in range(len(parts)):
        if name := titled_name(parts, index):
            yield name
            return
    for index in range(1, min(len(parts), 5)):
        before = "".join(part.word for part in parts[:index]).casefold()
        if _CUE.fullmatch(before):
            name = plain_name(parts, index, alone=True)
            if name and _ends_with(parts, name):
                yield name
                return
    yield from _before_a_cause(parts)


def _ends_with(parts: list[Part], name: JoinedName) -> bool:
    """Say whether nothing but numbers or a class stands behind the name in its hashtag."""
    return all(part.word.isdigit() or len(part.word) == 1 for part in parts if part.start >= name.end)


def _before_a_cause(parts: list[Part]) -> Iterator[JoinedName]:
    """Find Alfie in "AlfiesArmy", and "AmaraOkafor" where the whole tag is a full name."""
    first = parts[0]
    if len(parts) > 1 and parts[1].word.casefold() in _AFTER and len(parts) <= 3:
        word = first.word
        bare = word[:-1] if word.endswith("s") and spelling(word) < Spelling.GIVEN_WORD else word
        if spelling(bare) >= Spelling.GIVEN_WORD:
            yield JoinedName(first.start, first.start + len(bare), titled=False, parts=1, confidence=0.75)
        return
    if len(parts) != _FEW_PARTS:
        return
    name = plain_name(parts, 0, alone=False)
    known = spelling(first.word) is Spelling.GIVEN or not lexicon.is_word(parts[1].word)
    if name and known and is_surname(parts[1].word):
        yield name


def _in_handles(text: str) -> Iterator[JoinedName]:
    for match in _HANDLE.finditer(text):
        parts = split_joined(text, *match.span("handle"))
        yield from _person_in(parts, alone=Spelling.GIVEN)


def _person_in(parts: list[Part], *, alone: Spelling) -> Iterator[JoinedName]:
    """Find the person of a handle or an address; `alone` is how sure one word must be."""
    if not parts:
        return
    for index in range(min(len(parts), 3)):
        if name := titled_name(parts, index):
            yield name
            return
    words = [part for part in parts if not part.word.isdigit()]
    if not words or is_organisation(words):
        return
    single = len(words) == 1 and spelling(words[0].word) >= alone
    if single and spelling(words[0].word) is Spelling.UNKNOWN:
        single = is_new_name(words[0].word)
    name = plain_name(words, 0, alone=single)
    if name and (name.parts > 1 or single):
        yield name
    elif len(words) == _FEW_PARTS and len(words[0].word) == 1 and _is_family_name(words[1].word):
        yield JoinedName(words[0].start, words[1].end, titled=False, parts=2, confidence=0.8)
    elif len(words) == 1 and (glued := glued_name(words[0])):
        yield glued


def _is_family_name(word: str) -> bool:
    key = fold(word)
    return len(key) > 1 and key not in NEVER and (is_surname(key) or not lexicon.is_word(key))


def _in_addresses(reading: Reading) -> Iterator[Detection]:
    text = reading.text
    for match in _EMAIL.finditer(text):
        parts = split_joined(text, *match.span("local"))
        if any(part.word.casefold() in _MAILBOXES for part in parts):
            continue
        code = STAFF if _STAFF_DOMAIN.search(match["domain"]) else PERSON
        own = _OWN_MAIL.match(match["domain"])
        alone = Spelling.UNKNOWN if own else Spelling.GIVEN_WORD
        names = list(_person_in(parts, alone=alone)) or list(_glued(parts))
        for name in names:
            yield _detection(reading, name, STAFF if name.titled else code)


def _glued(parts: list[Part]) -> Iterator[JoinedName]:
    """Find "jpatel" and "patel": an initial glued to a surname, or a surname alone."""
    words = [part for part in parts if not part.word.isdigit()]
    if len(words) != 1:
        return
    (part,) = words
    for word in (part.word, part.word[1:]):
        if len(word) >= _SHORTEST_SURNAME and is_surname(word) and not lexicon.is_word(part.word):
            yield JoinedName(part.start, part.end, titled=False, parts=1, confidence=0.7)
            return


DETECTOR = Detector(name=_NAME, codes=(PUPIL, STAFF, PERSON), detect=_detect)
