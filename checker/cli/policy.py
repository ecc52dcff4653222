"""checker policy: list, show, validate, test and start policy packs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.starters import write_starter
from checker.policy.examples import Result, Trial, run_examples
from checker.policy.loading import built_in_ids, load_policy, read_policy
from checker.policy.showing import count_items, show_policy

if TYPE_CHECKING:
    from checker.policy.schema import Policy


@click.group(epilog="Example: checker policy show hampshire-2022")
def policy() -> None:
    """See, check and write policies."""


@policy.command("list", epilog="Example: checker policy list")
def list_policies() -> None:
    """List the built-in policies."""
    for pack_id in built_in_ids():
        pack = load_policy(pack_id)
        click.echo(f"{pack.id:24} {pack.title}, {pack.organisation} ({pack.edition})")


@policy.command("show", epilog="Example: checker policy show ryefield-2016 --examples")
@click.argument("reference", metavar="ID|PATH")
@click.option("--examples", is_flag=True, help="With each clause's examples.")
def show(reference: str, *, examples: bool) -> None:
    """Show every paragraph of a policy, and what became of it."""
    click.echo(show_policy(load_policy(reference), examples=examples))


@policy.command("validate", epilog="Example: checker policy validate our-policy.yaml")
@click.argument("path")
def validate(path: str) -> None:
    """Check that a policy file is complete and free of mistakes."""
    pack = read_policy(Path(path))
    clauses, omissions = count_items(pack)
    click.echo(
        f"{path} is in order: {clauses} places that a draft can break "
        f"({len(pack.clauses)} rules), {omissions} not about posts."
    )


@policy.command("test", epilog="Example: checker policy test our-policy.yaml")
@click.argument("reference", metavar="ID|PATH")
@click.pass_context
def test(context: click.Context, reference: str) -> None:
    """Run a policy's own examples through the checker."""
    from checker.engine import Checker  # noqa: PLC0415  (a second of imports, not for --help)

    pack = load_policy(reference)
    checker = Checker(pack)
    trials = list(run_examples(pack, checker.check, checker.codes))
    for trial in trials:
        if trial.result is not Result.RIGHT:
            click.echo(_said(trial))
    click.echo(_tally(pack, trials))
    context.exit(int(any(trial.result is Result.WRONG for trial in trials)))


@policy.command("new", epilog="Example: checker policy new our-policy.yaml")
@click.argument("path")
def new(path: str) -> None:
    """Write a starter policy, with notes, for your school to fill in."""
    write_starter("checker.policy", "starter.yaml", path)


def _said(trial: Trial) -> str:
    meant = "should break" if trial.breaks else "should be allowed by"
    what = "WRONG" if trial.result is Result.WRONG else "waiting for the trained reader"
    return f"{what}: {meant} {trial.ref} ({trial.account}): {trial.text}"


def _tally(pack: Policy, trials: list[Trial]) -> str:
    counts = Counter(trial.result for trial in trials)
    return (
        f"{pack.id}: {len(trials)} examples run, {counts[Result.RIGHT]} right, "
        f"{counts[Result.WRONG]} wrong, {counts[Result.WAITING]} waiting for the trained reader"
    )
