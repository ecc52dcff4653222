"""detail/contact: how to reach a private individual, the writer included.

Finds telephone numbers (UK in every spelling and in words, others with their country
code), e-mail addresses (spelt out too), handles, messaging names and personal pages.

Limits: whose a number or handle is, is read from the words beside it and from the handle
itself; a published number that nobody calls so is reported, and a person's handle that
is an everyday word is not. That an address is one from work is told by its domain or the
words before it; so is, on a private page, that it is the writer's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.common.own import is_own
from checker.detectors.contacts.claimed import claimed_names
from checker.detectors.contacts.handles import HANDLE
from checker.detectors.contacts.mail import EMAIL, address_at, spelt_addresses
from checker.detectors.contacts.mailboxes import is_role_mailbox
from checker.detectors.contacts.organisations import UNCLEAR
from checker.detectors.contacts.pages import PAGE
from checker.detectors.contacts.phones import PHONE, PHONE_AFTER_CUE, line_at
from checker.detectors.contacts.published import is_published
from checker.detectors.contacts.spoken import spoken_phones
from checker.detectors.contacts.work import is_called_work, is_work_domain
from checker.drafts import Account
from checker.findings import OWN, WORK, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

CODE = "detail/contact"
NAME = "contact"

Seen = tuple[int, int, float, Evidence]


def _detect(read: ReadDraft) -> Iterator[Detection]:
    official = read.draft.account is Account.OFFICIAL
    for reading in read.fields:
        seen = (
            *_mail(reading),
            *_handles(reading, official=official),
            *_phones(reading, official=official),
        )
        for start, end, sure, evidence in seen:
            seen_here = reading.detection(
                CODE, start, end, detector=NAME, confidence=sure, evidence=evidence
            )
            yield seen_here._replace(facet=_facet(reading, start, end, official=official))


def _facet(reading: Reading, start: int, end: int, *, official: bool) -> str:
    if _is_work(reading, start, end):
        return WORK
    return OWN if not official and is_own(reading.text, start) else ""


def _is_work(reading: Reading, start: int, end: int) -> bool:
    _, at, domain = reading.text[start:end].partition("@")
    return bool(at and is_work_domain(domain)) or is_called_work(reading.text, start)


def _phones(reading: Reading, *, official: bool) -> Iterator[Seen]:
    text = reading.text
    seen = [
        (entity.start, entity.end, line_at(text, entity.start, entity.end), entity.score)
        for entity in reading.of_kind(PHONE.kind, PHONE_AFTER_CUE.kind)
    ]
    seen += [(start, end, line, _SPOKEN) for start, end, line in spoken_phones(text)]
    for start, end, line, sure in seen:
        if not is_published(text, start, end, line, official=official):
            yield start, end, sure, Evidence.PATTERN


_SPOKEN = 0.93


def _mail(reading: Reading) -> Iterator[Seen]:
    text = reading.text
    plain = (address_at(text, e.start, e.end, e.score) for e in reading.of_kind(EMAIL.kind))
    for address in (*plain, *spelt_addresses(text)):
        if not is_role_mailbox(address):
            yield address.start, address.end, address.confidence, Evidence.PATTERN


def _handles(reading: Reading, *, official: bool) -> Iterator[Seen]:
    for entity in reading.of_kind(HANDLE.kind, PAGE.kind):
        if official and entity.score <= UNCLEAR:
            continue
        yield entity.start, entity.end, entity.score, Evidence.PATTERN
    for start, end, sure in claimed_names(reading.text):
        yield start, end, sure, Evidence.CONTEXT


DETECTOR = Detector(
    name=NAME,
    codes=(CODE,),
    recognisers=(PHONE, PHONE_AFTER_CUE, EMAIL, HANDLE, PAGE),
    detect=_detect,
)
