"""checker serve: the page, on this computer or for a school."""

from __future__ import annotations

import logging
import signal
import sys
from typing import Any

import click

from checker.cli.options import Judging, judging_options, logo_option, make_checker
from checker.errors import InputError

_SHORTEST = 12


@click.command(epilog="Example: checker serve --school samples/schools/holly-lane/checker.toml")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="0: any free one.",
)
@judging_options
@logo_option
@click.option("--serving", metavar="PATH", help="Who may sign in, and under which names.")
@click.option("--new-passphrase", is_flag=True, help="Ask for a pass phrase; print its hash.")
def serve(  # noqa: PLR0913, PLR0917  (one parameter for each option)
    host: str,
    port: int,
    policy: str | None,
    school: str | None,
    registers: tuple[str, ...],
    consents: str | None,
    logos: tuple[str, ...],
    serving: str | None,
    new_passphrase: bool,  # noqa: FBT001  (click passes it by name)
) -> None:
    """Put up the page on which staff check posts; Ctrl-C ends it.

    Only this computer can reach it. Any other --host needs --serving, a file that says
    how people sign in.
    """
    from checker.web.app import create_app  # noqa: PLC0415  (not for --help)
    from checker.web.config import Config, Serving, read_serving  # noqa: PLC0415
    from checker.web.server import listening, server_of  # noqa: PLC0415

    if new_passphrase:
        click.echo(_new_passphrase())
        return
    config = Config(host, port, read_serving(serving) if serving else Serving())
    sock = listening(config)
    checker = make_checker(Judging(policy, school, registers, consents, logos))
    _run(server_of(create_app(checker, config, warm=True), config, sock))


def _new_passphrase() -> str:
    from checker.web.signin import hashed  # noqa: PLC0415  (not for --help)

    phrase = click.prompt("Pass phrase", hide_input=True, confirmation_prompt=True, err=True)
    if len(phrase) < _SHORTEST:
        raise InputError(
            f"a pass phrase has at least {_SHORTEST} characters", remedy="Take a few words."
        )
    return f'passphrase = "{hashed(phrase)}"'


def _run(server: Any) -> None:  # noqa: ANN401
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a busy page is no news
    shown = f"[{server.effective_host}]" if ":" in server.effective_host else server.effective_host
    click.echo(f"http://{shown}:{server.effective_port}/")
    click.echo("checker: the page is up at the address above; Ctrl-C ends it.", err=True)
    sys.stdout.flush()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()
    click.echo("checker: the page is closed.", err=True)
