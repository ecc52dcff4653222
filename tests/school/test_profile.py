"""The school file: found from below, read strictly."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from checker.errors import InputError
from checker.school.profile import find_profile, read_profile

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_found_from_any_folder_below(tmp_path: Path) -> None:
    """The nearest checker.toml upward is the school's."""
    (tmp_path / "checker.toml").write_text("version = 1\n")
    deep = tmp_path / "posts" / "autumn"
    deep.mkdir(parents=True)

    assert find_profile(deep) == tmp_path / "checker.toml"


def test_paths_are_relative_to_the_school_file(tmp_path: Path) -> None:
    """A path in the school file is looked up beside it; a built-in policy's id stays an id."""
    path = tmp_path / "checker.toml"
    path.write_text(
        'version = 1\nname = "Hill Top"\npolicy = "ours.yaml"\nlogos = ["logo.png"]\n'
        'decisions = "d.toml"\nkey_file = "k"\nreports = "out"\n'
        '[register]\npath = "pupils.csv"\nconsents = "c.csv"\n'
    )

    profile = read_profile(path)

    assert profile.name == "Hill Top"
    assert profile.policy == str(tmp_path / "ours.yaml")
    assert profile.logos[0].pictures == (str(tmp_path / "logo.png"),)
    assert profile.pupils.path == (str(tmp_path / "pupils.csv"),)
    assert profile.pupils.consents == str(tmp_path / "c.csv")
    assert profile.decisions == str(tmp_path / "d.toml")
    assert profile.key_file == str(tmp_path / "k")
    assert profile.reports == str(tmp_path / "out")
    path.write_text('version = 1\npolicy = "ryefield-2016"\n')
    assert read_profile(path).policy == "ryefield-2016"


def test_everything_that_the_starter_shows_is_understood(tmp_path: Path) -> None:
    """Every line that a school may uncomment in the starter file is one the checker knows."""
    starter = files("checker.school").joinpath("starter.toml").read_text(encoding="utf-8")
    shown = "\n".join(
        line.removeprefix("# ")
        for line in starter.splitlines()
        if not line.startswith("# ") or "=" in line or line.startswith("# [")
    )
    prose = ("# words", "Everything", "take away", "Paths", "same key", "hours, those")
    lines = [line for line in shown.splitlines() if not line.startswith(prose)]
    path = tmp_path / "checker.toml"
    path.write_text("\n".join(line for line in lines if "=" in line or line.startswith("[")))

    profile = read_profile(path)

    assert profile.hours is not None
    assert profile.contact.phones
    assert profile.roll[0].boys == 15
    assert profile.pupils.columns == {"forename": "Given name", "forename_surname": "Pupil"}
    assert profile.never_flag[0].reason
    assert profile.classes[1].year == "4"
    assert profile.staff[1].also == ("Dr B",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('version = 1\npolcy = "x"\n', ":2: unknown key 'polcy'. The keys here are version, name"),
        ("version = 1\n[contact]\nphone = []\n", ":3: unknown key 'phone'"),
        (
            "version = 1\n[[roll]]\nyear = 4\nboys = 1\n[[roll]]\nyear = 44\nboys = 1\n",
            ":6: roll.2",
        ),
        ("version = 1\n[[roll]]\nyear = 4\n", ":2: roll.1: nobody is counted here. Write boys"),
        ("version = 1\n[[roll]]\nyear = 4\npupils = 9\nboys = 1\n", "do not add up"),
        ('version = 1\n[register.columns]\ngiven = "x"\n', ":2: register.columns: unknown column"),
        ("version = 2\n", ":1: version: this is no version that the checker knows. Write version"),
        ('name = "x"\n', ":1: 'version' is missing. Add `version = ...` here."),
        ("version = 1\nname = 5\n", ":2: name: Input should be a valid string"),
        ("version = 1\nname = \n", ":2: this is not TOML"),
        ('version = 1\n[hours]\nfrom = "x"\nto = "10:00"\n', ":3: hours.from"),
    ],
)
def test_faults_name_file_line_and_remedy(tmp_path: Path, text: str, said: str) -> None:
    """Whatever is wrong is placed and mended in one line."""
    path = tmp_path / "checker.toml"
    path.write_text(text)

    with pytest.raises(InputError) as caught:
        read_profile(path)

    assert said in str(caught.value)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.remedy


def test_an_unreadable_file_is_one_clear_line(tmp_path: Path) -> None:
    """A missing school file, or one in another encoding, is named with the remedy."""
    with pytest.raises(InputError, match="cannot be read"):
        read_profile(tmp_path / "checker.toml")
    (tmp_path / "checker.toml").write_bytes("version = 1 # £".encode("cp1252"))
    with pytest.raises(InputError, match="not UTF-8"):
        read_profile(tmp_path / "checker.toml")
