"""checker check: the contract of the interface, from the outside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

CLEAN = "Doors open at 6.30pm, everyone welcome."
NAMED = "Well done to Alfie B in Year 3!"


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """A file with a draft that names a child."""
    path = tmp_path / "post.txt"
    path.write_text(NAMED, encoding="utf-8")
    return path


def test_a_clean_draft_exits_with_0_and_a_named_child_with_1(run, post: Path) -> None:
    """The exit status tells a script what a person reads."""
    assert run("check", "-", stdin=CLEAN.encode()).status == 0
    assert run("check", str(post)).status == 1


def test_fail_on_moves_the_border(run, post: Path) -> None:
    """What counts as failing is the caller's choice; the report is the same."""
    assert run("check", "--fail-on", "breach", str(post)).status == 0
    assert run("check", "--fail-on", "advice", str(post)).status == 1


def test_the_json_report_is_that_of_the_interface(run, post: Path) -> None:
    """Every key of the interface is there, and offsets point into the draft as given."""
    report = json.loads(run("check", "--format", "json", str(post)).out)

    assert set(report) >= {
        "id",
        "policy",
        "account",
        "verdict",
        "findings",
        "safe_text",
        "failures",
    }
    assert report["policy"] == "hampshire-2022"
    assert report["verdict"] == "approval"
    named = next(one for one in report["findings"] if one["code"] == "name/pupil")
    assert set(named) >= {
        "code", "field", "start", "end", "text", "confidence", "outcome", "clauses", "why",
        "suggestion",
    }  # fmt: skip
    assert NAMED[named["start"] : named["end"]] == named["text"] == "Alfie B"
    assert any(clause["ref"] == "6.2.1, point 5" for clause in named["clauses"])
    assert set(named["clauses"][0]) >= {"ref", "summary", "approver"}
    assert "Alfie" not in report["safe_text"]


def test_many_drafts_stream_as_json_lines_in_order(run, tmp_path: Path) -> None:
    """One report a line comes out for each draft, in order, with its id."""
    lines = [json.dumps({"id": str(n), "text": NAMED if n % 2 else CLEAN}) for n in range(6)]
    path = tmp_path / "posts.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")

    done = run("check", "--drafts", str(path), "--format", "jsonl")

    reports = [json.loads(line) for line in done.out.splitlines()]
    assert [report["id"] for report in reports] == list("012345")
    assert [report["verdict"] for report in reports] == ["clear", "approval"] * 3
    assert done.status == 1


def test_bad_lines_are_named_and_every_other_draft_gets_its_report(run, tmp_path: Path) -> None:
    """Whatever is wrong with a line is one complaint and exit status 2; the rest is checked."""
    lines = [json.dumps({"id": str(n), "text": CLEAN}) for n in range(1, 10)]
    lines[2] = json.dumps({"text": CLEAN, "texst": 1})
    lines[4] = json.dumps({"text": CLEAN, "policy": "nowhere"})
    lines[5] = json.dumps({"text": "  "})
    lines[6] = '{"text": '
    path = tmp_path / "posts.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")

    done = run("check", "--drafts", str(path), "--format", "jsonl")

    assert done.status == 2
    assert [json.loads(line)["id"] for line in done.out.splitlines()] == ["1", "2", "4", "8", "9"]
    complaints = done.err.splitlines()
    assert [line.split(": ")[1] for line in complaints] == [f"{path}:{n}" for n in (3, 5, 6, 7)]
    assert "texst" in complaints[0]
    assert "nowhere" in complaints[1]
    assert "empty" in complaints[2]
    assert "broken JSON" in complaints[3]


def test_one_unreadable_file_stops_no_other(run, post: Path, tmp_path: Path) -> None:
    """Missing and binary files are named; the good one is still checked."""
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n")

    done = run("check", "--format", "jsonl", "nowhere.txt", "photo.txt", str(post))

    assert done.status == 2
    assert len(done.out.splitlines()) == 1
    assert "nowhere.txt: this file cannot be read" in done.err
    assert "photo.txt: this is a picture" in done.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "no draft"),
        (["--policy", "nowhere", "post.txt"], "unknown policy 'nowhere'"),
        (["--account", "mine", "post.txt"], "'mine' is not one of"),
        (["--image", "gone.jpg", "post.txt"], "gone.jpg: this picture cannot be read"),
        (["--publish-at", "soon", "post.txt"], "not a date and time"),
        (["--drafts", "posts.jsonl", "post.txt"], "stands alone"),
        (["--drafts", "gone.jsonl"], "gone.jsonl: this file cannot be read"),
        (["--school", "gone.toml", "post.txt"], "gone.toml: the school file cannot be read"),
        (["--formt", "json", "post.txt"], "No such option"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_status_2(
    run, post: Path, arguments: list[str], said: str
) -> None:
    """Whatever is wrong with the call is said in one line on standard error."""
    done = run("check", *arguments)

    assert done.status == 2
    assert done.out == ""
    assert said in done.err
    assert len(done.err.strip().splitlines()) == 1


def test_pictures_alone_can_be_checked_and_are_never_clear(run, tmp_path: Path) -> None:
    """Without a picture checker a draft with a picture says so, exits with 3 and is not clear."""
    (tmp_path / "hall.jpg").write_bytes(b"\xff\xd8\xff")

    done = run("check", "--image", "hall.jpg", "--format", "json")

    report = json.loads(done.out)
    assert done.status == 3
    assert report["verdict"] == "approval"
    assert report["failures"][0]["part"] == "pictures"


def test_publish_at_feeds_working_hours(run, tmp_path: Path) -> None:
    """A personal post inside the hours that the policy forbids is a breach; outside it is clear."""
    (tmp_path / "post.txt").write_text("Best flat white in town.", encoding="utf-8")
    arguments = [
        "check",
        "--account",
        "personal",
        "--policy",
        "notting-hill-prep-2020",
        "--format",
        "json",
    ]

    inside = json.loads(run(*arguments, "--publish-at", "2026-11-24T10:15", "post.txt").out)
    outside = json.loads(run(*arguments, "--publish-at", "2026-11-24T17:00", "post.txt").out)

    assert inside["verdict"] == "breach"
    assert inside["findings"][0]["field"] == "publish_at"
    assert outside["verdict"] == "clear"


def test_the_school_file_above_the_folder_sets_the_policy(
    run, post: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """checker.toml is found upward; --policy still wins."""
    (tmp_path / "checker.toml").write_text('version = 1\npolicy = "rudyard-kipling-2024"\n')
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")

    assert (
        json.loads(run("check", "--format", "json", str(post)).out)["policy"]
        == "rudyard-kipling-2024"
    )
    chosen = run("check", "--policy", "ryefield-2016", "--format", "json", str(post))
    assert json.loads(chosen.out)["policy"] == "ryefield-2016"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_other_encodings_are_read_rightly(run, tmp_path: Path, encoding: str) -> None:
    """A draft saved by Notepad or old Word gives the same findings as UTF-8."""
    (tmp_path / "post.txt").write_bytes("Well done to Zoë B – 10/10!".encode(encoding))

    report = json.loads(run("check", "--format", "json", "post.txt").out)

    assert [one["text"] for one in report["findings"] if one["code"] == "name/pupil"] == ["Zoë B"]


def test_a_megabyte_is_checked(run, tmp_path: Path) -> None:
    """A draft of a megabyte gets its report, with the child at its end found."""
    (tmp_path / "post.txt").write_text("The fair was fun. " * 58_000 + NAMED, encoding="utf-8")

    report = json.loads(run("check", "--format", "json", "post.txt").out)

    assert report["findings"][-1]["start"] >= 1_000_000
    assert report["failures"] == []


@pytest.mark.parametrize("style", ["text", "json", "jsonl", "sarif", "github", "html"])
def test_every_format_survives_a_hostile_draft(run, tmp_path: Path, style: str) -> None:
    """Lone surrogates, NULs, terminal escapes and markup come out in every format as UTF-8."""
    hostile = json.dumps(
        {"text": "\ud800\x00\x1b[2J<script>alert(1)</script> Well done to Alfie B ::set-env\r\n%0A"}
    )
    (tmp_path / "posts.jsonl").write_text(hostile, encoding="utf-8")

    done = run("check", "--drafts", "posts.jsonl", "--format", style)

    assert done.status == 1
    assert "\x1b[2J" not in done.out
    assert "<script>alert" not in done.out or style in {"text", "json", "jsonl", "sarif", "github"}
    done.out.encode()
