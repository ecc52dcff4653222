"""The command line as it is called, without a process of its own."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import pytest

from checker.cli import main

if TYPE_CHECKING:
    from pathlib import Path


class Outcome(NamedTuple):
    """What one run printed, and its exit status."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line in a folder of its own, with no key of the machine's."""
    monkeypatch.chdir(tmp_path)
    for name in ("CHECKER_KEY", "CHECKER_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)

    def _run(*arguments: str, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as stopped:
            main(list(arguments))
        printed = capsys.readouterr()
        return Outcome(int(stopped.value.code or 0), printed.out, printed.err)

    return _run
