"""A run over a schedule: journal, reports as results come, progress, and going on after a crash."""

from __future__ import annotations

import hashlib
import json
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, BinaryIO, Self

from checker.errors import CheckerError, InputError, reason_of, unreadable
from checker.schedules.check import check_in_batches
from checker.schedules.checked import Checked
from checker.schedules.journal import Journal, journal_of, require_no_rows
from checker.schedules.overview import Overview
from checker.schedules.writers import BY_ROW, WHOLE, form_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from checker.schedules.crew import Crew
    from checker.schedules.progress import Told
    from checker.schedules.schedule import Schedule
    from checker.schedules.together import Together
    from checker.schedules.watch import Watch


class StoppedError(CheckerError):
    """Somebody stopped a run; what was finished stands in its journal."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a run is to do.

    Attributes:
        schedule: The opened file.
        outs: The reports to write.
        key: What the run is of (`key_of`).
        resume: Whether to go on with a run that was cut off.
        watch: What marks posts that an earlier run has reported; None to report all.
        together: What the posts reveal together; None to see each alone.
        day: The day by which posts without a date are judged, kept in the journal.
    """

    schedule: Schedule
    outs: Sequence[Path]
    key: str
    resume: bool = False
    watch: Watch | None = None
    together: Together | None = None
    day: dt.date | None = None


def key_of(schedule: Schedule, settings: Mapping[str, object]) -> str:
    """Return what a run is of: a digest of the file and of all that its results depend on.

    Args:
        schedule: The opened file.
        settings: Everything else that a result depends on, as JSON values.
    """
    parts = [schedule.source.digest(), version("school-post-checker"), settings]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def require_writable(schedule: Schedule, outs: Sequence[Path], *, resume: bool = False) -> None:
    """Make sure, before any work is done, that all reports can be written.

    Raises:
        InputError: No such form, no such folder, one name twice, or the file itself; or an
            unfinished run stands in the way and `resume` was not asked for.
    """
    if not resume:
        require_no_rows(journal_of(outs[0]))
    for number, out in enumerate(outs):
        form_of(out)
        if not out.parent.is_dir():
            raise InputError("there is no such folder", source=str(out), remedy="Make it first.")
        if out.resolve() in [other.resolve() for other in outs[:number]]:
            raise InputError("named twice", source=str(out), remedy="Name each report once.")
        path = schedule.source.path
        if path is not None and out.exists() and out.samefile(path):
            raise InputError(
                "this is the file that is checked",
                source=str(out),
                remedy="Give the report another name.",
            )


def run(job: Job, crew: Crew, told: Told) -> Overview:
    """Check a schedule and write its reports.

    Args:
        job: What to do.
        crew: Who checks.
        told: What is told how far the run has come.

    Returns:
        What it comes to.

    Raises:
        InputError: A report or the journal cannot be written, or belongs to another run.
        StoppedError: Somebody pressed Ctrl-C; the run can go on with `resume`.
        CheckerError: The disk is full, say; the run can go on with `resume`.
    """
    overview = Overview()
    try:
        journal = _go_through(job, crew, told, overview)
    except KeyboardInterrupt:
        raise StoppedError(
            "stopped. What is finished is kept: run it again with --resume to go on from there."
        ) from None
    except OSError as error:
        raise CheckerError(
            f"a report or its journal cannot be written ({reason_of(error)}). "
            "Make room, then run it again with --resume."
        ) from None
    with suppress(OSError):
        journal.remove()
    return overview


def _go_through(job: Job, crew: Crew, told: Told, overview: Overview) -> Journal:
    """Check all rows and write all reports; return the journal, which is then of no more use."""
    with ExitStack() as stack:
        path = journal_of(job.outs[0])
        journal = stack.enter_context(Journal(path, job.key, resume=job.resume, day=job.day))
        reports = stack.enter_context(_Streams(job))
        for checked, fresh in _all_rows(job, crew, journal):
            reports.add(checked)
            overview.add(checked)
            told.advance(0 if checked.is_blank else 1, again=not fresh)
        reports.finish(journal)
    return journal


def _all_rows(job: Job, crew: Crew, journal: Journal) -> Iterator[tuple[Checked, bool]]:
    """Yield all rows, first those that an earlier run has finished; True for fresh ones."""
    done = journal.done
    for checked in _kept(job.schedule, journal):
        if job.watch is not None:
            job.watch.see(checked.answer.fingerprint)
        yield checked, False
    for batch in check_in_batches(job.schedule, crew, done, job.together):
        marked = [_marked(job, checked) for checked in batch]
        journal.add(checked.answer for checked in marked)
        yield from ((checked, True) for checked in marked)


def _marked(job: Job, checked: Checked) -> Checked:
    if job.watch is None:
        return checked
    return Checked(checked.post, job.watch.marked(checked.post, checked.answer))


def _kept(schedule: Schedule, journal: Journal) -> Iterator[Checked]:
    """Yield the rows that stand in the journal, with their answers."""
    return (
        Checked(post, answer)
        for post, answer in zip(schedule.posts(), journal.answers(), strict=False)
    )


class _Streams:
    """The reports of a run: those by row are written as results come, the others at the end."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._open: list[tuple[str, BinaryIO]] = []

    def __enter__(self) -> Self:
        for out in self._job.outs:
            form = form_of(out)
            if form in BY_ROW:
                # Written from the beginning even when a run goes on: the journal has the rows.
                stream = _opened(out)
                self._open.append((form, stream))
                stream.write(BY_ROW[form].head(self._job.schedule))
        return self

    def add(self, checked: Checked) -> None:
        """Write a row, unless an earlier run has reported it."""
        if not checked.answer.known:
            for form, stream in self._open:
                stream.write(BY_ROW[form].row(self._job.schedule, checked))
                stream.flush()

    def finish(self, journal: Journal) -> None:
        """Write the reports that need all rows, each whole or not at all."""
        for out in self._job.outs:
            form = form_of(out)
            if form in WHOLE:
                part = out.with_name(f".{out.name}.part")
                with _opened(part) as stream:
                    WHOLE[form].write(
                        self._job.schedule, lambda: _reported(self._job, journal), stream
                    )
                part.replace(out)

    def __exit__(self, *_: object) -> None:
        for _form, stream in self._open:
            stream.close()


def _reported(job: Job, journal: Journal) -> Iterable[Checked]:
    return (one for one in _kept(job.schedule, journal) if not one.answer.known)


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("wb")
    except (OSError, ValueError) as error:
        raise unreadable(error, "this report", str(path)) from None
