"""Which fields of a draft are sentences, and which are file names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.text.reading import ReadDraft, Reading


def is_file_name(field: str) -> bool:
    """Say whether a field holds the name of a picture's file."""
    return field.startswith("images/") and field.endswith("/name")


def prose(read: ReadDraft) -> Iterator[Reading]:
    """Yield the fields that hold sentences, in order."""
    return (reading for reading in read.fields if not is_file_name(reading.field))
