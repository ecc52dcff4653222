"""checker check: one draft, a few files, or many drafts as JSON Lines."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from checker.cli.copies import write_copies
from checker.cli.options import (
    Judging,
    account_option,
    fail_on_option,
    judging_options,
    logo_option,
    make_checker,
    picture_options,
    platform_option,
    readable,
    today,
)
from checker.drafts import Account, Draft, picture_name
from checker.errors import InputError
from checker.intake import (
    STANDARD_INPUT,
    read_draft_lines,
    read_text,
    require_something,
    source_name,
)
from checker.output.formats import FORMATS, STREAMED, render, render_one
from checker.output.item import Item
from checker.pictures.studio import HIDDEN
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker import Checker
    from checker.school.together import Company

WIDEST = 100
"""Columns beyond which lines of prose are hard to read."""


class _Source(NamedTuple):
    """A draft with the file, and the line of a JSON Lines file, that it came from."""

    name: str
    line: int | None
    draft: Draft | InputError


@click.command(epilog="Example: checker check --account personal --policy ryefield-2016 draft.txt")
@click.argument("files", nargs=-1, metavar="[FILE ...]")
@account_option("the post is for")
@judging_options
@picture_options[0]
@logo_option
@picture_options[1]
@platform_option
@click.option("--publish-at", default="", metavar="ISO-8601", help="When it is to go out.")
@click.option("--drafts", metavar="FILE.jsonl", help="Many drafts, one JSON object a line.")
@click.option(
    "--format",
    "style",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="The form of the report.",
)
@fail_on_option
@click.option("--safe-image", metavar="DIR", help="Write a safe copy of each picture there.")
@click.option(
    "--blur",
    multiple=True,
    type=click.Choice(HIDDEN),
    help="What to make unrecognisable in the safe copy; repeatable.",
)
@click.option("--colour/--no-colour", default=None, help="Colour; by default on a terminal only.")
@click.pass_context
def check(  # noqa: PLR0913, PLR0917  (one parameter for each option of the interface)
    context: click.Context,
    files: tuple[str, ...],
    account: str,
    policy: str | None,
    school: str | None,
    registers: tuple[str, ...],
    consents: str | None,
    images: tuple[str, ...],
    logos: tuple[str, ...],
    alt_text: str,
    platform: str,
    publish_at: str,
    drafts: str | None,
    style: str,
    fail_on: str,
    safe_image: str | None,
    blur: tuple[str, ...],
    colour: bool | None,  # noqa: FBT001  (click passes it by name)
) -> None:
    """Check drafts before they are published.

    FILE is a text file that holds one draft; - is standard input.

    Exit status: 0 nothing at or above --fail-on; 1 something is; 2 bad input;
    3 a check could not be completed.
    """
    if drafts is None and not files and not images:
        raise click.UsageError("no draft: name a FILE, or - for standard input.", context)
    if drafts is not None and (files or images):
        raise click.UsageError("--drafts stands alone, without FILE and --image.", context)
    if blur and not safe_image:
        raise click.UsageError("--blur needs --safe-image, to say where to write.", context)
    if safe_image and not images:
        raise click.UsageError("--safe-image needs an --image to copy.", context)
    asked = Judging(policy, school, registers, consents, logos, today())
    checker = make_checker(asked, pictures=bool(images))
    template = Draft(
        "",
        account=Account(account),
        platform=platform,
        alt_text=alt_text,
        images=tuple(readable(image) for image in images),
        publish_at=publish_at,
    )

    def source() -> Iterator[_Source]:
        return _from_lines(drafts) if drafts is not None else _from_files(files, template)

    again = all(map(_is_readable_twice, files if drafts is None else (drafts,)))
    run = _Run(checker, Outcome.of(fail_on), _company(checker, source() if again else ()))
    _write(run.items(source()), style, colour)
    _tell_late(run.company)
    if safe_image:
        run.incomplete |= not write_copies(checker, images, Path(safe_image), blur)
    context.exit(run.status)


class _Run:
    """One run over drafts: checks them as they come and keeps the exit status."""

    def __init__(self, checker: Checker, fail_on: Outcome, company: Company | None) -> None:
        self.checker = checker
        self.company = company
        self.fail_on = fail_on
        self.bad_input = self.incomplete = self.failed = False

    def items(self, sources: Iterable[_Source]) -> Iterator[Item]:
        """Yield each draft with its report; a bad one is complained of and passed over."""
        for name, line, draft in sources:
            if isinstance(draft, InputError):
                self._complain(draft)
                continue
            try:
                report = self.checker.check(draft, self.company)
            except InputError as error:
                self._complain(error if error.source else error.at(name, line))
                continue
            self.incomplete |= bool(report.failures)
            self.failed |= report.verdict >= self.fail_on
            yield Item(name, draft, report, line)

    @property
    def status(self) -> int:
        """The exit status of the interface."""
        if self.bad_input:
            return 2
        return 3 if self.incomplete else int(self.failed)

    def _complain(self, error: InputError) -> None:
        self.bad_input = True
        click.echo(f"checker: {error}", err=True)


def _is_readable_twice(path: str) -> bool:
    return path != STANDARD_INPUT and Path(path).is_file()


def _company(checker: Checker, sources: Iterable[_Source]) -> Company | None:
    """Return what drafts reveal together.

    Files are gone through beforehand, so that of two posts the earlier one can be told of the
    later one as well. Standard input and pipes cannot be: there the later one alone is told,
    and at the end whoever reads the messages.
    """
    return checker.company(one.draft for one in sources if not isinstance(one.draft, InputError))


def _tell_late(company: Company | None) -> None:
    """Say which posts of a stream became too narrow only with a later one."""
    for earlier, later in company.late if company else ():
        click.echo(
            f"checker: {earlier} was reported before {later} came, and together they point at "
            "one child. Change one of them, or keep them apart.",
            err=True,
        )


def _from_files(files: tuple[str, ...], template: Draft) -> Iterator[_Source]:
    if not files:
        yield _Source(picture_name(template.images[0]), None, template)
    for path in files:
        name = source_name(path)
        try:
            draft_id = "" if path == STANDARD_INPUT else path
            draft = replace(template, text=read_text(path), id=draft_id)
            yield _Source(name, None, require_something(draft, name))
        except InputError as error:
            yield _Source(name, None, error if error.source else error.at(name))


def _from_lines(path: str) -> Iterator[_Source]:
    for line, draft in read_draft_lines(path):
        yield _Source(source_name(path), line, draft)


def _write(items: Iterator[Item], style: str, colour: bool | None) -> None:  # noqa: FBT001
    coloured = sys.stdout.isatty() if colour is None else colour
    if style in STREAMED:
        for item in items:
            click.echo(render_one(style, item))
            sys.stdout.flush()
        return
    width = min(shutil.get_terminal_size().columns, WIDEST)
    report = render(style, list(items), colour=coloured, width=width)
    if report:
        click.echo(report, color=coloured)
