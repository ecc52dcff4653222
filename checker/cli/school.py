"""checker school: start a school file, check it, and keep decisions about drafts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import (
    account_option,
    options,
    picture_options,
    platform_option,
    readable,
    today,
)
from checker.cli.starters import write_starter
from checker.drafts import Account, Draft
from checker.errors import InputError
from checker.intake import STANDARD_INPUT, read_text, source_name
from checker.school.profile import FILE_NAME, find_profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.report import Finding
    from checker.school.knowing import School


def _drafted(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say what belongs to a draft beside its words."""
    return options(
        account_option("it is for"),
        platform_option,
        *picture_options,
        click.option("--school", "path", metavar="PATH", help="The school file."),
    )(command)


@click.group(epilog="Example: checker school new")
def school() -> None:
    """Tell the checker about your school."""


@school.command("new", epilog="Example: checker school new")
@click.argument("path", default=FILE_NAME)
def new(path: str) -> None:
    """Write a starter school file, with notes, for you to fill in."""
    write_starter("checker.school", "starter.toml", path)


@school.command("check", epilog="Example: checker school check checker.toml")
@click.argument("path", required=False)
@click.pass_context
def check(context: click.Context, path: str | None) -> None:
    """Check a school file and everything it names. Exit status 1: some rows could not be used."""
    from checker.cli.files_held import describe, problems_of  # noqa: PLC0415
    from checker.school.checking import check_named_files  # noqa: PLC0415
    from checker.school.knowing import open_school  # noqa: PLC0415

    found = _school_file(path)
    opened = open_school(found)
    check_named_files(opened.profile, found)
    for line in describe(opened):
        click.echo(line)
    problems = problems_of(opened)
    for problem in problems:
        click.echo(str(problem))
    click.echo(f"{found} is in order." if not problems else f"{found}: see the rows above.")
    context.exit(int(bool(problems)))


@school.command("accept", epilog='Example: checker school accept post.txt "Alfie B" --reason "..."')
@click.argument("draft", metavar="DRAFT")
@click.argument("words")
@click.option("--reason", required=True, help="Why these words may stay.")
@click.option("--code", help="Only the finding of this code.")
@click.option("--mention", type=click.IntRange(1), default=1, show_default=True, help="Which one.")
@click.option("--by", default="", metavar="NAME", help="Who decided it.")
@_drafted
def accept(  # noqa: PLR0913, PLR0917  (one parameter for each option)
    draft: str,
    words: str,
    reason: str,
    code: str | None,
    mention: int,
    by: str,
    account: str,
    platform: str,
    images: tuple[str, ...],
    alt_text: str,
    path: str | None,
) -> None:
    """Accept one finding of one draft, with the reason.

    DRAFT is a text file (- for standard input), WORDS the words that were found. Kept is a
    fingerprint, in the file of decisions; another text is another decision.
    """
    from checker.engine import Checker  # noqa: PLC0415  (a second of imports, not for --help)
    from checker.policy.loading import DEFAULT_POLICY  # noqa: PLC0415
    from checker.school.decisions import Accepted, add  # noqa: PLC0415

    opened = _with_decisions(path)
    checker = Checker(opened.profile.policy or DEFAULT_POLICY, school=opened)
    report = checker.check(_draft(draft, account, platform, images, alt_text))
    found = [one for one in report.findings if one.detection.text == words]
    found = [one for one in found if code in {None, one.detection.code}]
    places = sorted({(one.detection.field, one.detection.start) for one in found})
    if mention > len(places):
        raise InputError(
            "these words are no finding here",
            source=source_name(draft),
            remedy="Write them as the report quotes them; checker check shows it.",
        )
    for one in found:
        if (one.detection.field, one.detection.start) == places[mention - 1]:
            if not one.fingerprint:
                raise InputError(
                    "nobody can accept this: the child must not be named or shown",
                    source=source_name(draft),
                    remedy="Leave the words out.",
                )
            decision = Accepted(finding=one.fingerprint, reason=reason, by=by, on=today())
            add(Path(opened.profile.decisions), decision)
            click.echo(f"Accepted here: {_said(one)}.")


@school.command("approve", epilog='Example: checker school approve post.txt --by "Head Teacher"')
@click.argument("draft", metavar="DRAFT")
@click.option("--by", required=True, metavar="ROLE", help="Who agreed, as the policy calls them.")
@_drafted
def approve(  # noqa: PLR0913, PLR0917  (one parameter for each option)
    draft: str,
    by: str,
    account: str,
    platform: str,
    images: tuple[str, ...],
    alt_text: str,
    path: str | None,
) -> None:
    """Record that somebody agreed to one draft.

    DRAFT is a text file (- for standard input). Any change of the draft undoes it.
    """
    from checker.school.decisions import Approved, add, mark_of_draft  # noqa: PLC0415

    opened = _with_decisions(path)
    text = _draft(draft, account, platform, images, alt_text)
    mark = mark_of_draft(opened.key or b"", text)
    add(Path(opened.profile.decisions), Approved(draft=mark, by=by, on=today()))
    name = source_name(draft) if draft == STANDARD_INPUT else draft
    click.echo(f"Recorded that {by} agreed to {name}.")


def _draft(file: str, account: str, platform: str, images: tuple[str, ...], alt_text: str) -> Draft:
    return Draft(
        read_text(file),
        account=Account(account),
        platform=platform,
        images=tuple(map(readable, images)),
        alt_text=alt_text,
    )


def _school_file(path: str | None) -> Path:
    found = Path(path) if path else find_profile(Path.cwd())
    if found is None:
        raise InputError(f"there is no {FILE_NAME} here or above", remedy="Run: checker school new")
    return found


def _with_decisions(path: str | None) -> School:
    """Return the school, which has to have a place for decisions and a key."""
    from checker.school.knowing import open_school  # noqa: PLC0415
    from checker.school.sealing import keep_in_file, new_key  # noqa: PLC0415

    found = _school_file(path)
    opened = open_school(found)
    if not opened.profile.decisions:
        raise InputError(
            "the school file says nowhere to keep decisions",
            source=str(found),
            remedy='Add the line: decisions = "decisions.toml"',
        )
    if opened.key is not None:
        return opened
    if not opened.profile.key_file:
        raise InputError(
            "there is no key to keep decisions private",
            source=str(found),
            remedy='Add the line: key_file = "checker.key"',
        )
    keep_in_file(new_key(), Path(opened.profile.key_file))
    click.echo(f"Made the key {opened.profile.key_file}; keep a copy in a safe place.", err=True)
    return open_school(found)


def _said(finding: Finding) -> str:
    return f"{finding.detection.text!r} as {finding.detection.code}"
