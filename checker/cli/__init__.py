"""The command line: thin, one file a sub-command."""

from __future__ import annotations

import contextlib
import os
import sys
from importlib import import_module
from importlib.metadata import version
from io import TextIOWrapper

import click

from checker.errors import CheckerError, InputError

BAD_INPUT = 2
INCOMPLETE = 3


COMMANDS = (
    "batch",
    "check",
    "evaluate",
    "explain",
    "logo",
    "policy",
    "register",
    "school",
    "serve",
)
"""The sub-commands, each in the module of its name."""


class _Commands(click.Group):
    """Commands that are imported when they are asked for: a check waits for no other."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"checker.cli.{cmd_name}"), cmd_name)
        return command


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(version("school-post-checker"), prog_name="checker")
def checker() -> None:
    """Say, before a post is published, whether it would break the school's policy.

    Example: checker check draft.txt
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit with the status of the interface."""
    # Whoever closed a stream (`>&-`) wants the exit status alone.
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(checker.main(arguments, prog_name="checker", standalone_mode=False))
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        _complain(_one_line(error))
        sys.exit(BAD_INPUT)
    except click.Abort:
        _complain("stopped")
        sys.exit(BAD_INPUT)
    except InputError as error:
        _complain(str(error))
        sys.exit(BAD_INPUT)
    except CheckerError as error:
        _complain(str(error))
        sys.exit(INCOMPLETE)
    except BrokenPipeError:
        _drop_output()
        sys.exit(BAD_INPUT)
    except OSError as error:
        # The disk is full, or standard output is closed: a report that is lost is no answer.
        _drop_output()
        _complain(f"the report cannot be written ({error.strerror}). Check where it goes.")
        sys.exit(BAD_INPUT)


def _nowhere() -> TextIOWrapper:
    return TextIOWrapper(open(os.devnull, "wb"))  # noqa: PTH123  (open until the end)


def _drop_output() -> None:
    """Send what Python flushes at exit nowhere: nobody takes our output any more."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(message: str) -> None:
    with contextlib.suppress(OSError):
        click.echo(f"checker: {message}", err=True)


def _one_line(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    remedy = f" Try '{context.command_path} --help'." if context else ""
    return f"{' '.join(error.format_message().split())}{remedy}"
