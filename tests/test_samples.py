"""The samples' expected reports are what the program says today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "samples"


def test_the_expected_reports_are_those_of_the_program(tmp_path: Path) -> None:
    """`make samples` writes them; a change that nobody meant shows here."""
    checker = Path(sys.executable).parent / "checker"
    script = str(SAMPLES / "write-expected")
    subprocess.run([script, str(checker), str(tmp_path)], check=True)  # noqa: S603  (our own)

    written = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    expected = SAMPLES / "expected"
    assert {path.name: path.read_text(encoding="utf-8") for path in expected.iterdir()} == written
