"""The fields of a draft that findings point into, and what people call them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.drafts import picture_name

if TYPE_CHECKING:
    from checker.drafts import Draft
    from checker.report import Finding, Report


_PLAIN = {
    "text": "",
    "alt_text": "alternative text",
    "publish_at": "time of publication",
    "title": "title",
    "first_comment": "first comment",
    "link": "link",
}


class Shown(NamedTuple):
    """A field to show, with its findings."""

    label: str
    text: str
    findings: tuple[Finding, ...]


def field_text(draft: Draft, field: str) -> str | None:
    """Return the text of a field; None where there is none to show (a picture)."""
    if field in _PLAIN:
        return str(getattr(draft, field))
    if field.startswith("poll/"):
        answer = int(field.removeprefix("poll/"))
        return draft.poll[answer] if answer < len(draft.poll) else None
    picture, _, part = field.removeprefix("images/").partition("/")
    if part == "name" and picture.isdecimal() and int(picture) < len(draft.images):
        return picture_name(draft.images[int(picture)])
    return None


def field_label(field: str) -> str:
    """Return what people call a field; empty for the words of the post themselves."""
    if field in _PLAIN:
        return _PLAIN[field]
    if field.startswith("poll/"):
        return f"answer {int(field.removeprefix('poll/')) + 1} of the poll"
    picture, _, part = field.removeprefix("images/").partition("/")
    which = f"picture {int(picture) + 1}" if picture.isdecimal() else field
    parts = {
        "": which,
        "name": f"file name of {which}",
        "text": f"lettering in {which}",
        "caption": f"description inside the file of {which}",
    }
    return parts.get(part, f"{part} of {which}")


def shown_fields(draft: Draft, report: Report) -> tuple[Shown, ...]:
    """Return the words of the post, and after them every other field that has findings."""
    by_field: dict[str, list[Finding]] = {"text": []}
    for finding in report.findings:
        by_field.setdefault(finding.detection.field, []).append(finding)
    written = dict(pair for one in report.pictures for pair in one.texts)
    texts = {field: written.get(field) or field_text(draft, field) for field in by_field}
    return tuple(
        Shown(field_label(field), text, tuple(by_field[field]))
        for field, text in texts.items()
        if text
    )
