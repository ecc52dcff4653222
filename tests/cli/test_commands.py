"""The other sub-commands: policy, explain, evaluate, help and version."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from checker.cli import checker as group
from checker.findings import CODES
from checker.policy.loading import built_in_ids


def _commands(command: click.Command, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = [path]
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            found += _commands(inner, (*path, name))
    return found


@pytest.mark.parametrize("path", _commands(group), ids=" ".join)
def test_every_sub_command_has_help_with_an_example(run, path: tuple[str, ...]) -> None:
    """--help of each command shows an example that begins with the command itself."""
    status, out, _ = run(*path, "--help")

    assert status == 0
    assert f"Example: {' '.join(('checker', *path))}" in out


def test_a_command_imports_no_other() -> None:
    """Who asks for `explain` does not wait for the import of `batch`, `serve` and the rest."""
    probe = (
        "import sys; from checker.cli import main\n"
        "try: main(['explain', 'name/pupil'])\n"
        "finally: print(sorted(name for name in sys.modules if name.startswith('checker.cli.')))"
    )
    finished = subprocess.run(  # noqa: S603  (our own command)
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True
    )

    assert finished.stdout.splitlines()[-1] == "['checker.cli.explain']"


def test_version(run) -> None:
    """--version names the program and its version."""
    assert run("--version")[1].startswith("checker, version 0.")


def test_policy_list_and_show(run) -> None:
    """The five packs are listed, and each can be shown with its examples."""
    _, listed, _ = run("policy", "list")
    for pack_id in built_in_ids():
        assert pack_id in listed
        status, shown, _ = run("policy", "show", pack_id, "--examples")
        assert status == 0
        assert "paragraphs and bullets accounted for" in shown


def test_a_starter_is_written_validates_and_passes_its_own_examples(run, tmp_path: Path) -> None:
    """What `policy new` writes is a working policy; an existing file is never overwritten."""
    path = str(tmp_path / "ours.yaml")

    assert run("policy", "new", path)[0] == 0
    assert "in order" in run("policy", "validate", path)[1]
    status, tested, _ = run("policy", "test", path)
    assert status == 0, tested
    assert "0 wrong" in tested
    status, _, complaint = run("policy", "new", path)
    assert status == 2
    assert "is there already" in complaint


def test_validate_names_file_line_cause_and_remedy(run, tmp_path: Path) -> None:
    """A mistake in a policy is one line that leads straight to it."""
    path = tmp_path / "ours.yaml"
    run("policy", "new", str(path))
    text = path.read_text(encoding="utf-8")
    line = text.splitlines().index("    outcome: approval") + 1
    path.write_text(text.replace("outcome: approval", "outcome: aproval"), encoding="utf-8")

    status, _, complaint = run("policy", "validate", str(path))

    assert status == 2
    assert f"{path}:{line}: clauses.1.outcome" in complaint


def test_a_failing_example_fails_policy_test(run, tmp_path: Path) -> None:
    """`policy test` says which example is wrong and exits with 1."""
    path = tmp_path / "ours.yaml"
    run("policy", "new", str(path))
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("Nightingale House won", "Well done to Amira B, who won"), encoding="utf-8"
    )

    status, out, _ = run("policy", "test", str(path))

    assert status == 1
    assert "WRONG: should be allowed by Section 3" in out


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained(run, code: str) -> None:
    """Each code has an explanation that names it."""
    status, out, _ = run("explain", code)

    assert status == 0
    assert code in out


def test_unknown_codes_are_refused_with_the_near_ones(run) -> None:
    """A wrong code lists those of its family."""
    status, _, complaint = run("explain", "name/child")

    assert status == 2
    assert "name/pupil" in complaint
    assert run("explain")[0] == 0


def test_evaluate_prints_figures_and_misses(run, tmp_path: Path) -> None:
    """Figures come per code and together, as text or JSON; a bad line is placed."""
    gold = tmp_path / "gold.jsonl"
    gold.write_text(
        json.dumps(
            {
                "id": "a",
                "text": "Well done to Alfie B! What an oaf the head is.",
                "findings": [
                    {"code": "name/pupil", "quote": "Alfie B"},
                    {"code": "tone/insult", "quote": "oaf"},
                ],
            }
        ),
        encoding="utf-8",
    )

    text = run("evaluate", str(gold))[1]
    figures = json.loads(run("evaluate", str(gold), "--format", "json")[1])

    assert "a  tone/insult  text  oaf" in text
    assert figures["codes"]["name/pupil"]["recall"] == 1
    assert figures["drafts"] == 1
    gold.write_text("{}\n", encoding="utf-8")
    status, _, complaint = run("evaluate", str(gold))
    assert (status, f"{gold}:1: " in complaint) == (2, True)


def test_a_damaged_reader_is_one_line_and_exit_status_3(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the pipeline's files are damaged the line says which and what to do."""
    monkeypatch.setattr("checker.engine.load_pipeline", lambda: load(tmp_path))
    from checker.nlp.pipeline import load_pipeline as load  # noqa: PLC0415

    (tmp_path / "post.txt").write_text("Hello", encoding="utf-8")

    status, _, complaint = run("check", str(tmp_path / "post.txt"))

    assert status == 3
    assert "cannot be loaded" in complaint
    assert len(complaint.strip().splitlines()) == 1


def _in_a_shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    program = f"{shlex.quote(sys.executable)} -m checker"
    return subprocess.run(  # noqa: S602  (the shell's redirections are what is tested)
        line.replace("checker", program, 1),
        shell=True,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_report_that_cannot_be_written_is_no_answer(tmp_path: Path) -> None:
    """A full disk is told in one line, with the status of what went wrong, not of a verdict."""
    ended = _in_a_shell("checker policy list >/dev/full", tmp_path)

    assert ended.returncode == 2
    assert ended.stderr.startswith("checker: the report cannot be written (")
    assert ended.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="a redirection of POSIX shells")
def test_who_closes_the_output_gets_the_status(tmp_path: Path) -> None:
    """Without standard output the exit status is still the right one, without a complaint."""
    (tmp_path / "a.txt").write_text("A lovely day at the pond.", encoding="utf-8")

    ended = _in_a_shell("checker check a.txt >&-", tmp_path)

    assert (ended.returncode, ended.stderr) == (0, "")
