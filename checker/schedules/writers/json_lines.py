"""JSON Lines: one report a post, in the form of the interface, with its row and remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.output.json import dumps
from checker.schedules.own import NOT_CHECKED

if TYPE_CHECKING:
    from checker.schedules.checked import Checked
    from checker.schedules.schedule import Schedule


def head(schedule: Schedule) -> bytes:
    """Return what stands before the first post: nothing."""
    del schedule
    return b""


def row(schedule: Schedule, checked: Checked) -> bytes:
    """Return the line of a post; of a blank row there is none."""
    del schedule
    return b"" if checked.is_blank else f"{dumps(_record(checked))}\n".encode()


def _record(checked: Checked) -> dict[str, Any]:
    answer, draft = checked.answer, checked.post.draft
    record: dict[str, Any] = {"row": checked.post.row}
    if answer.report is None:
        record |= {"id": draft.id if draft else "", "verdict": NOT_CHECKED, "findings": []}
    else:
        record |= answer.report.as_json()
        record["verdict"] = (answer.verdict or answer.report.verdict).word
    record["publish_at"] = draft.publish_at if draft else ""
    if checked.post.recurrence:
        record["recurrence"] = checked.post.recurrence
    record["schedule"] = [remark.as_json() for remark in answer.remarks]
    if answer.problem:
        record["problem"] = answer.problem
    if answer.fingerprint:
        record["fingerprint"] = answer.fingerprint
    return record
