"""What people decided: single findings accepted with a reason, and posts that were approved.

Kept in a file beside the school file, never in the post. It holds keyed fingerprints: who
reads it learns nothing of a draft, and cannot even test a guess without the school's key.
"""

from __future__ import annotations

import datetime as dt
import json
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import StringConstraints

from checker.datafile import DataModel
from checker.drafts import Picture, picture_mark, picture_name
from checker.errors import InputError, unreadable
from checker.school.sealing import mark
from checker.school.toml import read_toml
from checker.settings import read_settings

if TYPE_CHECKING:
    from checker.drafts import Draft
    from checker.findings import Detection

Text = Annotated[str, StringConstraints(min_length=1)]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]


class Accepted(DataModel):
    """One finding of one draft that may stay, and why."""

    finding: Fingerprint
    reason: Text
    by: str = ""
    on: dt.date | None = None


class Approved(DataModel):
    """One draft that somebody agreed to."""

    draft: Fingerprint
    by: Text
    on: dt.date | None = None


class Decisions(DataModel):
    """Everything that was decided."""

    accepted: tuple[Accepted, ...] = ()
    approved: tuple[Approved, ...] = ()


def read_decisions(path: Path) -> Decisions:
    """Return what was decided so far; nothing where there is no file yet.

    Raises:
        InputError: The file cannot be read, or something in it does not fit.
    """
    if not path.exists():
        return Decisions()
    return read_toml(read_settings(path, "the file of decisions"), Decisions, str(path))


def mark_of_finding(key: bytes, draft: Draft, detection: Detection) -> str:
    """Return the fingerprint of one finding in one draft.

    It changes with every letter of the field it stands in: another text is another decision.
    """
    text = _field_of(draft, detection.field)
    place = f"{detection.start}-{detection.end}"
    images = "\n".join(map(content_mark, draft.images)) if not text else ""
    return mark(key, "finding", detection.code, detection.field, place, text or images)


def mark_of_draft(key: bytes, draft: Draft) -> str:
    """Return the fingerprint of a whole draft: all that will be published, and where."""
    words = (draft.text, draft.alt_text, draft.title, draft.first_comment, draft.link)
    poll = (str(len(draft.poll)), *draft.poll)
    return mark(
        key, "draft", draft.account, draft.platform, *words, *poll,
        *map(content_mark, draft.images),
    )  # fmt: skip


def content_mark(image: str | Picture) -> str:
    """Return what tells a picture from others: its name and what is in it.

    Another picture of the same name is another decision; one that cannot be read, and an
    address that the checker never opens, counts by its path.
    """
    if isinstance(image, Picture):
        return picture_mark(image)
    try:
        with Path(image).open("rb") as stream:
            return f"{picture_name(image)}#{file_digest(stream, 'sha256').hexdigest()}"
    except (OSError, ValueError):
        return image


def _field_of(draft: Draft, field: str) -> str:
    """Return what stands in a field of a draft; nothing for pictures and the date."""
    name, _, number = field.partition("/")
    if name == "poll":
        return draft.poll[int(number)]
    known = {"text", "alt_text", "title", "first_comment", "link"}
    return str(getattr(draft, name)) if name in known else ""


def add(path: Path, decision: Accepted | Approved) -> None:
    """Add a decision at the end of the file.

    Raises:
        InputError: The file cannot be written, or what stands in it already does not fit.
    """
    read_decisions(path)
    table = "accepted" if isinstance(decision, Accepted) else "approved"
    lines = [f"\n[[{table}]]"]
    for name, value in decision:
        if isinstance(value, dt.date):
            lines.append(f"{name} = {value.isoformat()}")
        elif value:
            lines.append(f"{name} = {json.dumps(value, ensure_ascii=False)}")
    try:
        with path.open("a", encoding="utf-8") as stream:
            stream.write("\n".join([*lines, ""]))
    except UnicodeEncodeError:
        raise InputError(
            "these words cannot be written as UTF-8", remedy="Type them again."
        ) from None
    except (OSError, ValueError) as error:
        raise unreadable(error, "the file of decisions", str(path)) from None
