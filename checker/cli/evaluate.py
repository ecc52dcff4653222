"""checker evaluate: how well the checker does on drafts that somebody has annotated."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from checker.errors import InputError
from checker.evaluation import evaluate as run_evaluation
from checker.evaluation import parse_gold
from checker.intake import read_text, source_name
from checker.output.evaluation import as_json, as_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.evaluation import GoldDraft


@click.command(epilog="Example: checker evaluate tests/gold.jsonl")
@click.argument("gold", metavar="GOLD.jsonl")
@click.option("--policy", metavar="ID|PATH", default=None, help="A policy (for its hours).")
@click.option("--misses/--no-misses", default=True, show_default=True, help="List the misses.")
@click.option("--alarms", is_flag=True, help="List the false alarms too.")
@click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True
)
def evaluate(gold: str, policy: str | None, style: str, *, misses: bool, alarms: bool) -> None:
    """Give precision, recall and F1 per code against annotated drafts."""
    from checker.engine import Checker  # noqa: PLC0415  (a second of imports, not for --help)
    from checker.policy.loading import DEFAULT_POLICY  # noqa: PLC0415

    drafts = list(_gold_drafts(gold))
    result = run_evaluation(drafts, Checker(policy or DEFAULT_POLICY).check)
    if style == "json":
        click.echo(json.dumps(as_json(result), ensure_ascii=False, indent=2))
    else:
        click.echo(as_text(result, misses=misses, alarms=alarms))


def _gold_drafts(path: str) -> Iterator[GoldDraft]:
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if line.strip():
            try:
                yield parse_gold(line)
            except InputError as error:
                raise error.at(source_name(path), number) from None
