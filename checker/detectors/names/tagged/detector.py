"""Detector of names inside hashtags, handles, e-mail addresses and file names.

Codes: name/pupil, name/staff, name/person.

Finds Harry in #TeamHarry and #teamharry, "miss_okafor" in @miss_okafor, "priya.shah"
before the @ of an address, "harry_smith" in harry_smith_year3.jpg. Limits: a name that
is an everyday word needs a cue or a surname beside it; handles and addresses of
organisations are told by their words alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.names.fields import is_file_name
from checker.detectors.names.repeated import with_repeats
from checker.detectors.names.roles import PERSON, PUPIL, STAFF
from checker.detectors.names.tagged.files import names_in_file
from checker.detectors.names.tagged.handles import names_in_addresses, names_in_handles
from checker.detectors.names.tagged.hashtags import names_in_hashtags
from checker.drafts import Account
from checker.findings import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.detectors.names.joined import JoinedName
    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

_NAME = "names_tagged"


def _detect(read: ReadDraft) -> list[Detection]:
    return with_repeats(read, _seen(read))


def _seen(read: ReadDraft) -> Iterator[Detection]:
    # A handle is an adult's more often than a child's, except where a school names it.
    handle_role = PUPIL if read.draft.account is Account.OFFICIAL else PERSON
    for reading in read.fields:
        text = reading.text
        if is_file_name(reading.field):
            for name in names_in_file(text):
                yield _detection(reading, name, PUPIL)
            continue
        if "#" in text:
            for name in names_in_hashtags(text):
                yield _detection(reading, name, PUPIL)
        if "@" in text:
            for name in names_in_handles(text):
                yield _detection(reading, name, handle_role)
            for name, of_school in names_in_addresses(text):
                yield _detection(reading, name, STAFF if of_school else PERSON)


def _detection(reading: Reading, name: JoinedName, code: str) -> Detection:
    return reading.detection(
        STAFF if name.titled else code,
        name.start,
        name.end,
        detector=_NAME,
        confidence=name.confidence,
        evidence=Evidence.CONTEXT,
    )


DETECTOR = Detector(name=_NAME, codes=(PUPIL, STAFF, PERSON), detect=_detect)
