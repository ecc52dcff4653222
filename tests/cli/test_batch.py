"""checker batch: the contract of the interface, from the outside."""

from __future__ import annotations

import csv
import json
import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.schedules.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.schedules.checked import Answer

SAMPLES = Path(__file__).parents[2] / "samples" / "schedules"
HEADER = "Text,Image URL,Tags,Posting Time\n"
CLEAN = "Doors open at six.,,,2026-11-23 08:30\n"
NAMED = "Well done to Alfie B in Year 3!,,,2026-11-24 08:30\n"
UNTIMED = "Doors open at seven.,,,32/13/2026\n"
PICTURED = "Doors open at eight.,hall.jpg,,2026-11-25 08:30\n"


@pytest.fixture
def run(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Run `checker batch` in an empty folder, with an empty home."""
    (tmp_path / "desk").mkdir()
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    return partial(run, "batch")


def _write(*rows: str, name: str = "posts.csv") -> str:
    Path(name).write_text(HEADER + "".join(rows), encoding="utf-8")
    return name


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        ((CLEAN,), 0),
        ((CLEAN, NAMED), 1),
        ((CLEAN, PICTURED), 3),
        ((CLEAN, NAMED, PICTURED, UNTIMED), 2),
    ],
)
def test_the_exit_status_is_that_of_the_interface(run, rows: tuple[str, ...], status: int) -> None:
    """Nothing, something, something not checked, something not readable; out stays silent."""
    done = run(_write(*rows), "--out", "report.html")

    assert done.status == status
    assert done.out == ""
    assert "read as a Buffer file" in done.err
    assert Path("report.html").exists()
    assert not Path("report.html.journal").exists()


def test_fail_on_moves_the_border(run) -> None:
    """Remarks are advice, and count where advice does."""
    twice = CLEAN.replace("six", "six in the big hall")
    posts = _write(NAMED, twice, twice)

    assert run(posts, "--out", "r.csv", "--fail-on", "breach").status == 0
    assert run(posts, "--out", "r.csv", "--fail-on", "advice").status == 1
    posts = _write(twice, twice)
    assert run(posts, "--out", "r.csv", "--fail-on", "advice").status == 1
    assert run(posts, "--out", "r.csv").status == 0


def test_a_bad_row_is_named_and_stops_nothing(run) -> None:
    """Its number and reason are said, without a word of it; its cells stay as they were."""
    done = run(_write(CLEAN, UNTIMED, NAMED), "--out", "r.csv")
    rows = list(csv.reader(Path("r.csv").read_text(encoding="utf-8").splitlines()))

    assert "posts.csv, row 3: the date or time cannot be read" in done.err
    assert "seven" not in done.err
    assert [row[4] for row in rows[1:]] == ["clear", "approval", "approval"]
    assert rows[2][:4] == ["Doors open at seven.", "", "", "32/13/2026"]


def test_several_reports_come_from_one_run(run) -> None:
    """--out is repeatable, and every form is written."""
    names = ["r.html", "r.csv", "r.xlsx", "r.jsonl", "r.parquet"]
    run(_write(CLEAN, NAMED), *(part for name in names for part in ("--out", name)))

    assert all(Path(name).stat().st_size for name in names)
    lines = [json.loads(line) for line in Path("r.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["verdict"] for line in lines] == ["clear", "approval"]


def test_personal_posts_in_forbidden_hours_are_found(run) -> None:
    """The time of each row reaches the check, in summer time too."""
    posts = _write(
        "Best flat white in town.,,,2026-06-03 08:30\n",
        "Best flat white in town!,,,2026-06-06 10:15\n",
    )
    options = ["--account", "personal", "--policy", "notting-hill-prep-2020", "--out", "r.jsonl"]
    run(posts, *options)
    early = [json.loads(line)["verdict"] for line in Path("r.jsonl").read_text().splitlines()]
    run(posts, *options, "--timezone", "UTC")
    later = [json.loads(line)["verdict"] for line in Path("r.jsonl").read_text().splitlines()]

    assert early[0] != "breach"
    assert later[0] == "breach"
    assert early[1] != "breach"


def test_any_table_can_be_mapped(run) -> None:
    """--map names columns, with commas in their names in quotation marks."""
    Path("posts.csv").write_text('"Post, final",Day\nHello,2026-11-23\n', encoding="utf-8")

    assert run("posts.csv", "--out", "r.csv").status == 2
    for text in ('"text=Post, final"', 'text="Post, final"'):
        assert run("posts.csv", "--map", f"{text},date=Day", "--out", "r.csv").status == 0


def test_a_file_of_a_folder_that_cannot_be_read_is_named(run) -> None:
    """Nobody counts the files of a folder."""
    Path("posts").mkdir()
    Path("posts", "fair.txt").write_text("Come to the fair", encoding="utf-8")
    Path("posts", "no text.txt").write_bytes(b"\x00\x01\x02\x03" * 50)

    done = run("posts", "--out", "r.csv")

    assert done.status == 2
    assert f"{Path('posts', 'no text.txt')}: this is not text" in done.err


def test_standard_input_is_read_as_csv(run) -> None:
    """A dash is a pipe."""
    assert run("-", "--out", "r.csv", stdin=(HEADER + CLEAN).encode()).status == 0


def test_a_run_that_goes_on_next_day_judges_by_the_day_it_began(
    run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A consent ran out over night: posts without a date are judged alike before and after."""
    rows = "".join(f"Zainab Okafor sat on chair number {n}.,,,\n" for n in range(40))
    posts = _write(rows)
    Path("pupils.csv").write_text(
        "UPN,Surname,Forename\nQ801200005002,Okafor,Zainab\n", encoding="utf-8"
    )
    Path("consents.csv").write_text(
        "UPN,Purpose,Name,Photo,Until\nQ801200005002,social-media,full,yes,2026-07-31\n",
        encoding="utf-8",
    )
    for name in ("pupils.csv", "consents.csv"):
        Path(name).chmod(0o600)
    command = [posts, "--register", "pupils.csv", "--consents", "consents.csv", "--workers", "1"]
    kept: list[bytes] = []

    def copied(journal: Journal, answers: Iterable[Answer]) -> None:
        add(journal, answers)
        kept.append(journal.path.read_bytes())

    add = Journal.add
    monkeypatch.setattr(Journal, "add", copied)
    monkeypatch.setattr(sys.modules["checker.cli.batch"], "today", lambda: date(2026, 7, 31))
    run(*command, "--out", "whole.csv")
    Path("half.csv.journal").write_bytes(kept[0])
    monkeypatch.setattr(sys.modules["checker.cli.batch"], "today", lambda: date(2026, 8, 1))
    run(*command, "--out", "half.csv", "--resume")
    run(*command, "--out", "later.csv")

    assert Path("half.csv").read_bytes() == Path("whole.csv").read_bytes()
    assert b"approval" in Path("whole.csv").read_bytes()
    assert b"breach" in Path("later.csv").read_bytes()


def test_only_what_is_new_is_reported(run) -> None:
    """The JSON Lines report of a run is the baseline of the next; it stays as it is."""
    first = run(_write(CLEAN, NAMED), "--out", "old.jsonl")
    old = Path("old.jsonl").read_bytes()
    again = run("posts.csv", "--out", "new.csv", "--baseline", "old.jsonl")
    third = run(_write(NAMED, CLEAN, NAMED.replace("Alfie", "Zainab")), "--out", "new.jsonl",
                "--baseline", "old.jsonl")  # fmt: skip

    assert (first.status, again.status, third.status) == (1, 0, 1)
    assert "Nothing new." in again.err
    assert len(Path("new.csv").read_text(encoding="utf-8").splitlines()) == 1
    (line,) = Path("new.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["row"] == 4
    assert "2 posts known" in third.err
    assert Path("old.jsonl").read_bytes() == old


def test_a_baseline_can_be_kept_without_a_word(run, tmp_path: Path) -> None:
    """A file that is not there yet is made, holds fingerprints alone, and grows."""
    run(_write(NAMED), "--out", "r.html", "--baseline", "seen.jsonl")
    seen = Path("seen.jsonl").read_text(encoding="utf-8")
    run(_write(NAMED, CLEAN), "--out", "r.csv", "--baseline", "seen.jsonl")

    assert set(json.loads(seen)) == {"fingerprint"}
    assert "Alfie" not in seen
    assert len(Path("seen.jsonl").read_text().splitlines()) == 2
    assert "Alfie" not in Path("r.csv").read_text(encoding="utf-8")
    (key,) = (tmp_path / "home").rglob("*.key")
    assert "Alfie" not in key.read_text()


def test_without_a_home_json_lines_have_no_fingerprints_and_say_so(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A report is worth more than its fingerprints; a baseline is worth nothing without them."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    done = run(_write(CLEAN), "--out", "r.jsonl")

    assert done.status == 0
    assert "no fingerprints" in done.err
    assert "fingerprint" not in json.loads(Path("r.jsonl").read_text())
    assert run("posts.csv", "--out", "r.jsonl", "--baseline", "b.jsonl").status == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["posts.csv"], "Missing option '--out'"),
        (["gone.csv", "--out", "r.html"], "gone.csv: there is no such file"),
        (["posts.csv", "--out", "r.pdf"], "no report has this ending"),
        (["posts.csv", "--out", "posts.csv"], "the file that is checked"),
        (["posts.csv", "--out", "r.html", "--map", "texst=Body"], "names no part of a post"),
        (["posts.csv", "--out", "r.html", "--map", "text=Body"], "no column 'Body'"),
        (["posts.csv", "--out", "r.html", "--map", 'text="Body'], "never closed"),
        (["posts.csv", "--out", "r.html", "--timezone", "Mars"], "unknown time zone"),
        (["posts.csv", "--out", "r.html", "--policy", "nowhere"], "unknown policy 'nowhere'"),
        (["posts.csv", "--out", "r.html", "--baseline", "posts.csv"], "no JSON object"),
        (["posts.csv", "--out", "r.html", "--workers", "0"], "--workers"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_status_2(run, arguments: list[str], said: str) -> None:
    """Whatever is wrong is said in one line after what the file was read as."""
    _write(CLEAN)
    done = run(*arguments)
    lines = [line for line in done.err.splitlines() if "read as" not in line]

    assert done.status == 2
    assert len(lines) == 1
    assert said in lines[0]


def test_the_samples_are_checked(run) -> None:
    """The term's calendar of 120 posts has its names, doubles and contradictions found."""
    done = run(str(SAMPLES / "autumn-term.ics"), "--out", "r.jsonl")
    lines = [json.loads(line) for line in Path("r.jsonl").read_text(encoding="utf-8").splitlines()]
    remarked = {one["kind"] for line in lines for one in line["schedule"]}
    codes = {one["code"] for line in lines for one in line["findings"]}

    assert done.status == 1
    assert len(lines) == 120
    assert {"duplicate", "date"} <= remarked
    assert {"name/pupil", "detail/whereabouts", "detail/health", "detail/credential"} <= codes
    assert sum(line["verdict"] in {"clear", "advice"} for line in lines) >= 95


def test_resume_goes_on_with_its_own_run_alone(run) -> None:
    """With nothing to go on with it begins; the journal of another run is kept in any case."""
    posts = _write(CLEAN)
    first = run(posts, "--out", "r.csv", "--resume")
    journal = Path("r.csv.journal")
    journal.write_text('{"journal": 1, "key": "of another run"}\n{"problem": "x"}\n')
    second = run(posts, "--out", "r.csv", "--resume")

    assert first.status == 0
    assert second.status == 2
    assert "r.csv.journal: this journal is of another run" in second.err
    anew = run(posts, "--out", "r.csv")

    assert anew.status == 2
    assert "Add --resume to go on with it, or delete this file" in anew.err
    assert len(journal.read_text().splitlines()) == 2
    journal.unlink()
    assert run(posts, "--out", "r.csv").status == 0
    assert not journal.exists()
