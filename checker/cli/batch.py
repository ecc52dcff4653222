"""checker batch: scheduled posts, a month or ten years of them, in one go."""

from __future__ import annotations

import shlex
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import (
    Judging,
    account_option,
    fail_on_option,
    judging_options,
    make_checker,
    today,
)
from checker.drafts import Account
from checker.errors import CheckerError, InputError
from checker.intake import STANDARD_INPUT, source_name
from checker.report import Outcome
from checker.schedules.dates import named_zone
from checker.schedules.source import Source
from checker.schedules.tools.base import PARTS
from checker.school.profile import find_profile, read_profile

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from checker.schedules.checking import Recipe
    from checker.schedules.crew import Crew
    from checker.schedules.overview import Overview
    from checker.schedules.schedule import Schedule
    from checker.schedules.watch import Watch

KEY_FILE = "fingerprints.key"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Who is to check, on which day, whether posts are read together, what is left out."""

    workers: int | None
    cluster: str | None
    baseline: str | None
    key: str | None
    day: dt.date
    together: bool


@click.command(epilog="Example: checker batch buffer-export.csv --out report.html --out marked.csv")
@click.argument("file", metavar="FILE")
@click.option(
    "--out", "outs", multiple=True, required=True, metavar="REPORT",
    help="A report to write: .html, .csv, .xlsx, .jsonl or .parquet. Repeatable.",
)  # fmt: skip
@account_option("posts are for that do not say so")
@judging_options
@click.option(
    "--map", "maps", multiple=True, metavar="PART=COLUMN,...",
    help=f"Which column is which, by name or number. Parts: {', '.join(PARTS)}.",
)  # fmt: skip
@click.option("--sheet", default="", metavar="NAME", help="The sheet of a workbook.")
@click.option(
    "--timezone", default="Europe/London", show_default=True, metavar="ZONE",
    help="The time zone of times that name none.",
)  # fmt: skip
@fail_on_option
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N",
    help="Processes to use; by default as many cores as the file is worth.",
)  # fmt: skip
@click.option("--resume", is_flag=True, help="Go on with a run that was cut off.")
@click.option(
    "--cluster", is_flag=False, flag_value="local", metavar="ADDRESS",
    help="A Dask scheduler; without an address, a cluster on this machine.",
)  # fmt: skip
@click.option(
    "--baseline", metavar="OLD.jsonl",
    help="Report only what is new since that report, or file of fingerprints (made if missing).",
)  # fmt: skip
@click.option(
    "--key", metavar="PATH", help="The secret key of fingerprints; by default this user's own."
)
@click.pass_context
def batch(  # noqa: PLR0913, PLR0917  (one parameter for each option of the interface)
    context: click.Context,
    file: str,
    outs: tuple[str, ...],
    account: str,
    policy: str | None,
    school: str | None,
    registers: tuple[str, ...],
    consents: str | None,
    maps: tuple[str, ...],
    sheet: str,
    timezone: str,
    fail_on: str,
    workers: int | None,
    resume: bool,  # noqa: FBT001  (click passes it by name)
    cluster: str | None,
    baseline: str | None,
    key: str | None,
) -> None:
    """Check scheduled posts, and hand back files to act on.

    FILE is what a scheduling tool exports or takes (Buffer, Publer, Metricool, Sprout
    Social, SocialBee, Hootsuite, Postcron), any other .csv or .xlsx with --map, .jsonl,
    an .ics calendar, .parquet, or a folder of text files; - is CSV on standard input.

    Exit status: 0 nothing at or above --fail-on; 1 something is; 2 bad input, or a row
    that could not be read; 3 a check could not be completed.
    """
    from checker.schedules.checking import Recipe  # noqa: PLC0415  (not for --help)
    from checker.schedules.journal import begun_on, journal_of  # noqa: PLC0415
    from checker.schedules.schedule import Options, open_schedule  # noqa: PLC0415

    paths = tuple(map(Path, outs))
    day = (begun_on(journal_of(paths[0])) if resume else None) or today()
    options = Options(Account(account), _mapping(maps), sheet, _zone(timezone), day)
    schedule = open_schedule(_source(file), options)
    click.echo(f"checker: {file}: {schedule.said}", err=True)
    if school is None and (found := find_profile(Path.cwd())):
        school = str(found)  # workers may run in another folder
    recipe = Recipe(make_checker, (Judging(policy, school, registers, consents, day=day),))
    known = _school_files(school, registers, consents)
    settings = {
        "account": account, "map": maps, "sheet": sheet, "timezone": timezone,
        "policy": _content(policy), "school": [_content(path) for path in known],
        "baseline": _content(baseline), "day": day.isoformat(),
    }  # fmt: skip
    wanted = _Wanted(workers, cluster, baseline, key, day, together=bool(known))
    overview = _run(schedule, paths, recipe, wanted, settings, resume=resume)
    _tell(overview, schedule.source)
    context.exit(_status(overview, Outcome.of(fail_on)))


def _run(  # noqa: PLR0913  (what the options came to)
    schedule: Schedule,
    outs: tuple[Path, ...],
    recipe: Recipe,
    wanted: _Wanted,
    settings: Mapping[str, object],
    *,
    resume: bool,
) -> Overview:
    from checker.schedules.progress import progress_on  # noqa: PLC0415  (not for --help)
    from checker.schedules.run import Job, key_of, require_writable, run  # noqa: PLC0415
    from checker.schedules.together import Together  # noqa: PLC0415
    from checker.schedules.watch import is_report, remember  # noqa: PLC0415

    require_writable(schedule, outs, resume=resume)
    watch = _watch(wanted, outs)
    drafts = (post.draft for post in schedule.posts() if post.draft)
    together = Together(recipe, drafts) if wanted.together else None
    key = key_of(schedule, settings)
    job = Job(schedule, outs, key, resume, watch, together, wanted.day)
    with (
        _crew(recipe, wanted, schedule.count) as crew,
        progress_on(sys.stderr, schedule.count) as told,
    ):
        overview = run(job, crew, told)
    if watch and wanted.baseline and not is_report(Path(wanted.baseline)):
        remember(Path(wanted.baseline), watch.known | watch.seen)
    return overview


def _crew(recipe: Recipe, wanted: _Wanted, count: int) -> AbstractContextManager[Crew]:
    from checker.schedules.crew import cores, crew_of, workers_for  # noqa: PLC0415  (not for --help)

    if wanted.cluster:
        from checker.schedules.cluster import cluster_of  # noqa: PLC0415  (an extra)

        return cluster_of(recipe, wanted.cluster, wanted.workers or cores())
    return crew_of(recipe, workers_for(count, wanted.workers))


def _watch(wanted: _Wanted, outs: tuple[Path, ...]) -> Watch | None:
    """Return what marks posts with fingerprints: for a baseline, and for JSON Lines reports."""
    from checker.schedules.fingerprints import read_key  # noqa: PLC0415  (not for --help)
    from checker.schedules.watch import Watch, known_in  # noqa: PLC0415

    if not (wanted.baseline or any(out.suffix.casefold() == ".jsonl" for out in outs)):
        return None
    path = Path(wanted.key or Path(click.get_app_dir("school-post-checker")) / KEY_FILE)
    try:
        key = read_key(path)
    except InputError as error:
        if wanted.baseline or wanted.key:
            raise
        click.echo(f"checker: the report has no fingerprints: {error}", err=True)
        return None
    return Watch(key, known_in(Path(wanted.baseline)) if wanted.baseline else frozenset())


def _source(file: str) -> Source:
    if file == STANDARD_INPUT:
        return Source(f"{source_name(file)}.csv", data=sys.stdin.buffer.read())
    path = Path(file)
    if not path.exists():
        raise InputError("there is no such file", source=file, remedy="Check its name.")
    return Source.at(path)


def _mapping(maps: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return --map as columns by part; a column that has a comma in it goes in quotation marks."""
    mapping: dict[str, tuple[str, ...]] = {}
    for pair in _pairs(",".join(maps)):
        part, equals, column = pair.partition("=")
        if not equals or part.strip() not in PARTS or not column.strip():
            raise InputError(
                f"--map {pair!r} names no part of a post",
                remedy=f"Write text=Body,date=When; the parts are {', '.join(PARTS)}.",
            )
        mapping[part.strip()] = (*mapping.get(part.strip(), ()), column.strip())
    return mapping


def _pairs(text: str) -> Iterator[str]:
    """Yield what stands between commas; quotation marks may stand around all of it or a part."""
    words = shlex.shlex(text, posix=True)
    words.whitespace, words.whitespace_split = ",", True
    words.quotes, words.escape, words.commenters = '"', "", ""
    try:
        yield from (word.strip() for word in words)
    except ValueError:
        raise InputError(
            "a quotation mark of --map is never closed",
            remedy="Write --map 'text=\"Body, in full\"'.",
        ) from None


def _zone(name: str) -> dt.tzinfo:
    try:
        return named_zone(name)
    except InputError as error:
        raise error.at("--timezone") from None


def _school_files(
    school: str | None, registers: tuple[str, ...], consents: str | None
) -> tuple[str, ...]:
    """Return the files that tell of the school; none where none is known."""
    if school is None:
        return (*registers, consents) if consents else registers
    profile = read_profile(Path(school))
    pupils = profile.pupils
    logos = (picture for logo in profile.logos for picture in logo.pictures)
    own = (profile.policy, profile.decisions, profile.key_file, *logos)
    return (school, *own, *(registers or pupils.path), consents or pupils.consents)


def _content(path: str | None) -> str | None:
    """Return a digest of a file that results depend on; what is no file stands for itself."""
    with suppress(CheckerError, OSError, ValueError):
        if path and Path(path).is_file():
            return Source.at(path).digest()
    return path


def _tell(overview: Overview, source: Source) -> None:
    from checker.schedules.readers.folder import text_files  # noqa: PLC0415  (not for --help)
    from checker.schedules.writers.html import summary_sentence  # noqa: PLC0415  (not for --help)

    file = source.name
    files = list(text_files(source)) if source.is_folder and overview.unchecked else ()
    for row, problem in overview.unchecked:
        place = files[row - 1] if files else f"{file}, row {row}"
        click.echo(f"checker: {place}: {problem}", err=True)
    if (more := overview.bad - len(overview.unchecked)) > 0:
        click.echo(f"checker: {file}: and {more} more rows that could not be read.", err=True)
    click.echo(f"checker: {summary_sentence(overview)}", err=True)


def _status(overview: Overview, fail_on: Outcome) -> int:
    if overview.bad:
        return 2
    if overview.incomplete:
        return 3
    return int(any(overview.verdicts[outcome] for outcome in Outcome if outcome >= fail_on))
