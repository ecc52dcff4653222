"""The journal of a run: every finished row, so that a run that was cut off can go on.

A row is finished when its line stands in the journal with its line end. Lines are handed
to the system in one write each batch, so that a process killed at any moment leaves whole
lines and at most one torn at the end, which is cut off when the run goes on. The journal
stands beside the report, is readable by its owner alone, and is deleted when the report
is complete: like the report it repeats words of the drafts.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from checker.errors import InputError, unreadable
from checker.output.json import dumps
from checker.schedules.checked import Answer
from checker.schedules.codec import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

VERSION = 2
_OWNER_ALONE = 0o600
_HEAD_BYTES = 1000


def journal_of(report: Path) -> Path:
    """Return where the journal of a report stands."""
    return report.with_name(f"{report.name}.journal")


def begun_on(path: Path) -> dt.date | None:
    """Return the day on which the run of a journal began; None where that cannot be told."""
    with suppress(OSError, ValueError), path.open("rb") as stream:
        head = _parsed(stream.readline(_HEAD_BYTES)) or {}
        return dt.date.fromisoformat(str(head.get("day", "")))
    return None


def require_no_rows(path: Path) -> None:
    """Make sure that beginning anew loses no finished row of an earlier run.

    Raises:
        InputError: A journal with such rows stands there.
    """
    with suppress(OSError, ValueError), path.open("rb") as stream:
        stream.readline(_HEAD_BYTES)
        if stream.readline(1):
            raise InputError(
                "a run with this report was cut off or still goes on, and finished rows stand here",
                source=str(path),
                remedy="Add --resume to go on with it, or delete this file to begin anew.",
            )


class Journal:
    """The journal of one run.

    Args:
        path: Where it stands.
        key: What the run is of (a digest of the file and of everything that its results
            depend on); a journal with another key belongs to another run.
        resume: Whether to go on with a journal that stands there; otherwise one that holds
            finished rows is in the way (see `require_no_rows`), and an empty one is replaced.
        day: The day on which the run began, by which posts without a date are judged.

    Attributes:
        done: How many rows it held when it was opened.

    Raises:
        InputError: It cannot be opened, `resume` was asked for and it is of another run, or
            it was not asked for and an unfinished run stands there.
    """

    def __init__(self, path: Path, key: str, *, resume: bool, day: dt.date | None = None) -> None:
        self.path = path
        self._head = {"journal": VERSION, "key": key, "day": day.isoformat() if day else ""}
        self.done = 0
        self._empty = True
        if not resume:
            require_no_rows(path)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        try:
            self._file = os.fdopen(os.open(path, flags, _OWNER_ALONE), "r+b", buffering=0)
        except (OSError, ValueError) as error:
            raise unreadable(error, "the journal of this run", str(path)) from None
        try:
            end = self._end_of_whole_lines() if resume else 0
        except InputError:
            self._file.close()
            raise
        self._file.truncate(end)
        self._file.seek(end)
        if not end:
            self._write([self._head])

    def add(self, answers: Iterable[Answer]) -> None:
        """Keep the answers to the next rows."""
        self._empty = False
        self._write(to_json(answer) for answer in answers)

    def answers(self) -> Iterator[Answer]:
        """Go through everything kept so far, from the first row."""
        with self.path.open("rb") as stream:
            stream.readline()
            for line in stream:
                yield from_json(Answer, json.loads(line))

    def remove(self) -> None:
        """Delete it: the reports are complete."""
        self._file.close()
        self.path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it, and leave it where it is; one without a row is of no use to anybody."""
        self._file.close()
        if self._empty and not self.done:
            self.path.unlink(missing_ok=True)

    def _write(self, records: Iterable[object]) -> None:
        data = "".join(f"{dumps(record)}\n" for record in records).encode()
        while data:  # the system may take less than it is given
            data = data[self._file.write(data) or 0 :]

    def _end_of_whole_lines(self) -> int:
        """Return where the last whole line ends, and count the rows before it."""
        # Opened anew: the journal's own file has no buffer, and is read byte by byte.
        with self.path.open("rb") as stream:
            return self._whole(stream)

    def _whole(self, lines: Iterable[bytes]) -> int:
        end = 0
        for line in lines:
            record = _parsed(line)
            if record is None:
                break
            if end == 0 and record != self._head:
                raise InputError(
                    "this journal is of another run: the file, the options, the policy or the "
                    "checker have changed since",
                    source=str(self.path),
                    remedy="Delete the journal to start from the beginning.",
                )
            self.done += end > 0
            end += len(line)
        return end


def _parsed(line: bytes) -> dict[str, object] | None:
    """Return the record of a whole line; None where the line is torn."""
    if not line.endswith(b"\n"):
        return None
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None
