"""Pictures on the command line: --image, --logo, --safe-image, and pictures that files name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn

import pytest

from checker import Checker
from checker.cli.copies import write_copies
from checker.detectors.base import Detector
from checker.pictures import extra

DATA = Path(__file__).parents[1] / "pictures" / "data"


@pytest.fixture
def run(run, tmp_path: Path):
    """Run the command line in a folder with a portrait."""
    (tmp_path / "hall.jpg").write_bytes((DATA / "astronaut.jpg").read_bytes())
    (tmp_path / "post.txt").write_text("Welcome back everybody!", encoding="utf-8")
    return run


def test_pictures_alone_are_checked(run) -> None:
    """Without a FILE; the report is under the picture's name."""
    status, out, _ = run("check", "--image", "hall.jpg", "--alt-text", "Our speaker")
    assert status == 1
    assert "a picture of children or families" in out
    assert "Not checked" not in out


def test_a_post_is_checked_with_its_pictures_in_every_form(run) -> None:
    """The page has a sketch of where things are, without the photo."""
    for form, said in (
        ("text", "1 face can be seen"),
        ("html", '<svg class="sketch"'),
        ("sarif", '"box"'),
    ):
        status, out, _ = run("check", "post.txt", "--image", "hall.jpg", "--format", form)
        assert status == 1
        assert said in out
    assert "<img" not in run("check", "post.txt", "--image", "hall.jpg", "--format", "html")[1]


def test_pictures_are_found_beside_the_file_that_names_them(run, tmp_path: Path) -> None:
    """And not beside the folder that the program runs in."""
    (tmp_path / "posts").mkdir()
    (tmp_path / "hall.jpg").rename(tmp_path / "posts" / "hall.jpg")
    line = {"text": "Welcome!", "images": ["hall.jpg", "https://m.example/a.jpg"]}
    (tmp_path / "posts" / "posts.jsonl").write_text(json.dumps(line), encoding="utf-8")
    status, out, _ = run("check", "--drafts", "posts/posts.jsonl", "--format", "jsonl")
    report = json.loads(out)
    assert status == 3
    assert [one["code"] for one in report["findings"]] == ["image/people"]
    assert [one["reason"][:9] for one in report["failures"]] == ["picture 2"]


def test_pictures_of_scheduled_posts_are_checked(run, tmp_path: Path) -> None:
    """Those that are found beside the schedule; the others are said not to be."""
    (tmp_path / "posts.csv").write_text(
        "Text,Image URL,Tags,Posting Time\n"
        "Welcome!,hall.jpg,,2026-11-23 08:30\nHello!,https://m.example/a.jpg,,2026-11-24 08:30\n"
    )
    status, _, _ = run("batch", "posts.csv", "--out", "report.jsonl", "--workers", "1")
    lines = (tmp_path / "report.jsonl").read_text(encoding="utf-8").splitlines()
    assert status == 3
    assert "image/people" in lines[0]
    assert "nothing is fetched" in lines[1]


def test_safe_copies_are_written_and_checked_again(run, tmp_path: Path) -> None:
    """Under names that name nobody; files that are there stay."""
    status, _, err = run(
        "check",
        "--image",
        "hall.jpg",
        "--safe-image",
        "safe",
        "--blur",
        "faces",
        "--blur",
        "lettering",
    )
    assert status == 1
    assert "picture-1.jpg: a safe copy; checked again, and nothing was found" in err
    first = (tmp_path / "safe" / "picture-1.jpg").read_bytes()
    _, _, err = run("check", "--image", "hall.jpg", "--safe-image", "safe")
    assert "picture-2.jpg: a safe copy; checked again, it still has: a picture of children" in err
    assert (tmp_path / "safe" / "picture-1.jpg").read_bytes() == first


def test_a_copy_that_cannot_be_made_is_said(run, tmp_path: Path) -> None:
    """Exit status 3, as for everything that could not be done."""
    (tmp_path / "hall.jpg").write_bytes(b"")
    status, _, err = run("check", "--image", "hall.jpg", "--safe-image", "safe")
    assert status == 3
    assert "hall.jpg: no safe copy: the file is empty" in err
    assert not (tmp_path / "safe").exists()


def test_without_the_libraries_no_copy_is_made(run, tmp_path: Path, monkeypatch) -> None:
    """And what to install is said, twice: in the report and about the copy."""
    monkeypatch.setattr(extra, "LIBRARIES", ("no_such_library",))
    extra.missing.cache_clear()
    status, out, err = run("check", "--image", "hall.jpg", "--safe-image", "safe")
    extra.missing.cache_clear()
    assert status == 3
    assert "school-post-checker[pictures]" in " ".join(out.split())
    assert "school-post-checker[pictures]" in err
    assert not (tmp_path / "safe").exists()


def test_a_copy_that_is_not_checked_to_the_end_says_so(run, capsys, tmp_path: Path) -> None:
    """Where a part of the checker breaks, nobody is told that nothing was found."""

    def broken(_read: object) -> NoReturn:
        raise ValueError

    checker = Checker(detectors=[Detector("broken", (), detect=broken)])
    assert write_copies(checker, ["hall.jpg"], tmp_path / "safe", ())
    assert "checked again, but not to the end" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_an_error(run) -> None:
    """One line that names it."""
    status, _, err = run("check", "--image", "hall.jpg", "--safe-image", "post.txt")
    assert status == 2
    assert "post.txt: this folder for safe copies cannot be read" in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--image", "none.jpg"), "this picture cannot be read"),
        (("--image", "hall.jpg", "--logo", "none.png"), "this logo cannot be read"),
        (("--image", "hall.jpg", "--blur", "faces"), "--blur needs --safe-image"),
        (("post.txt", "--safe-image", "safe"), "--safe-image needs an --image"),
    ],
)
def test_bad_input_is_one_line(run, arguments: tuple[str, ...], said: str) -> None:
    """With the exit status of bad input."""
    status, _, err = run("check", *arguments)
    assert status == 2
    assert said in err
    assert err.count("\n") == 1
