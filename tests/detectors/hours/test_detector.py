"""conduct/working-hours: personal posts inside the hours that the policy forbids."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Draft
from checker.detectors.hours.detector import DETECTOR
from checker.hours import Hours
from checker.text.reading import ReadDraft

if TYPE_CHECKING:
    from checker.findings import Detection

NINE_TO_FIVE = Hours(time(9), time(17))


def see(
    publish_at: str, account: str = "personal", hours: Hours | None = NINE_TO_FIVE
) -> list[Detection]:
    """What the detector makes of a draft that goes out then."""
    draft = Draft("Lovely sunset.", account=account, publish_at=publish_at)
    assert DETECTOR.detect
    return list(DETECTOR.detect(ReadDraft(draft, (), hours)))


@pytest.mark.parametrize("publish_at", [
    "2026-11-23T09:00",
    "2026-11-23 16:59:59",
    "2026-11-23T10:30Z",
    "2026-07-06T08:30Z",  # half past nine, British Summer Time
    "2026-07-06T17:30+02:00",
    "20261123T1200",
])  # fmt: skip
def test_a_post_inside_the_hours_is_found(publish_at: str) -> None:
    """The whole time of publication is marked, read as UK time."""
    (found,) = see(publish_at)

    assert (found.field, found.text) == ("publish_at", publish_at)
    assert publish_at[found.start : found.end] == publish_at


@pytest.mark.parametrize("publish_at", [
    "2026-11-23T08:59",
    "2026-11-23T17:00",
    "2026-11-22T12:00",  # a Sunday
    "2026-07-06T16:30Z",  # half past five, British Summer Time
    "2026-11-23",  # a day, and no time
    "",
])  # fmt: skip
def test_a_post_outside_the_hours_is_none(publish_at: str) -> None:
    """Evenings, weekends and dates without a time are free."""
    assert not see(publish_at)


def test_only_personal_accounts_have_working_hours() -> None:
    """The school posts during the day, and a policy may name no hours."""
    assert not see("2026-11-23T12:00", account="official")
    assert not see("2026-11-23T12:00", account="community")
    assert not see("2026-11-23T12:00", hours=None)


@given(st.datetimes(), st.sampled_from(["personal", "official", "community"]))
def test_any_time_is_read(moment: object, account: str) -> None:
    """No time raises, and at most one thing is found."""
    assert len(see(str(moment), account=account)) <= 1
