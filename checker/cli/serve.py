"""checker serve: the page, on this computer or for a school."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from typing import TYPE_CHECKING, Any

import click

from checker.cli.options import Judging, judging_options, logo_option, make_checker
from checker.errors import InputError

if TYPE_CHECKING:
    import flask

    from checker.web.config import Config

THREADS = 8
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

    if new_passphrase:
        click.echo(_new_passphrase())
        return
    config = Config(host, port, read_serving(serving) if serving else Serving())
    server = _listening(config)
    checker = make_checker(Judging(policy, school, registers, consents, logos))
    _run(server, create_app(checker, config))


def _new_passphrase() -> str:
    from checker.web.signin import hashed  # noqa: PLC0415  (not for --help)

    phrase = click.prompt("Pass phrase", hide_input=True, confirmation_prompt=True, err=True)
    if len(phrase) < _SHORTEST:
        raise InputError(
            f"a pass phrase has at least {_SHORTEST} characters", remedy="Take a few words."
        )
    return f'passphrase = "{hashed(phrase)}"'


def _listening(config: Config) -> Any:  # noqa: ANN401  (waitress tells no types)
    """Return a server that listens already, before anything slow is loaded."""
    import waitress  # noqa: PLC0415  (not for --help)

    def loading(environ: dict[str, Any], start_response: Any) -> list[bytes]:  # noqa: ANN401
        del environ
        start_response("503 Service Unavailable", [("Retry-After", "2")])
        return [b"The checker is being loaded. Try again in a moment.\n"]

    return waitress.create_server(
        loading,
        sockets=[_socket(config)],
        threads=THREADS,
        ident=None,
        # The app refuses what is larger, with a sentence and the words of the post still there.
        max_request_body_size=2 * config.most_bytes,
        # All that is sent and answered stays in memory; beyond 0.5 MB waitress would use files.
        inbuf_overflow=2 * config.most_bytes,
        outbuf_overflow=4 * config.most_bytes,
        outbuf_high_watermark=4 * config.most_bytes,
        channel_timeout=30,
        connection_limit=200,
    )


def _socket(config: Config) -> socket.socket:
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    try:
        return socket.create_server((config.host, config.port), family=family)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "there is no such address"
        raise InputError(
            f"cannot listen on {config.host}, port {config.port} ({reason})",
            remedy="Is it running already? Otherwise choose another --port.",
        ) from None


def _run(server: Any, app: flask.Flask) -> None:  # noqa: ANN401
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a busy page is no news
    server.application = app
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
