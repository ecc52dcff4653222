"""conduct/working-hours: a personal post that goes out inside the hours the policy forbids.

Rests on the draft's own time of publication, read as UK time (British Summer Time
included) where it carries no offset. The hours come with the policy.

Limits: when a post was written cannot be known; a date without a time says nothing.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.drafts import Account
from checker.findings import Detection, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.text.reading import ReadDraft

NAME = "working_hours"
CODE = "conduct/working-hours"


def detect(read: ReadDraft) -> Iterator[Detection]:
    """Yield one detection where a personal draft is to go out in forbidden hours."""
    draft = read.draft
    moment = draft.moment
    if draft.account is not Account.PERSONAL or read.hours is None or moment is None:
        return
    if _is_a_day(draft.publish_at) or not read.hours.contain(moment):
        return
    yield Detection(
        field="publish_at",
        start=0,
        end=len(draft.publish_at),
        code=CODE,
        text=draft.publish_at,
        reading=draft.publish_at,
        confidence=1.0,
        evidence=Evidence.PATTERN,
        detector=NAME,
    )


def _is_a_day(publish_at: str) -> bool:
    with suppress(ValueError):
        date.fromisoformat(publish_at)
        return True
    return False


DETECTOR = Detector(name=NAME, codes=(CODE,), detect=detect)
