"""checker explain: what a code means, why it matters, what to write instead."""

from __future__ import annotations

import click

from checker.output.explain import render_code, render_list


@click.command(epilog="Example: checker explain name/pupil")
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Explain a finding's CODE; without one, list them all."""
    click.echo(render_code(code) if code else render_list())
