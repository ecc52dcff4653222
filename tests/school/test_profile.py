"""The school file: found from below, read strictly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.errors import InputError
from checker.school.profile import Profile, find_profile, read_profile

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_found_from_any_folder_below(tmp_path: Path) -> None:
    """The nearest checker.toml upward is the school's."""
    (tmp_path / "checker.toml").write_text("version = 1\n")
    deep = tmp_path / "posts" / "autumn"
    deep.mkdir(parents=True)

    assert find_profile(deep) == tmp_path / "checker.toml"


def test_a_policy_file_is_named_relative_to_the_school_file(tmp_path: Path) -> None:
    """A path in the school file is looked up beside it; an id stays an id."""
    path = tmp_path / "checker.toml"
    path.write_text('version = 1\nname = "Hill Top"\npolicy = "ours.yaml"\n')

    assert read_profile(path) == Profile("Hill Top", str(tmp_path / "ours.yaml"))
    path.write_text('version = 1\npolicy = "ryefield-2016"\n')
    assert read_profile(path).policy == "ryefield-2016"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('version = 1\npolcy = "x"\n', ":2: unknown key 'polcy'"),
        ("version = 1\n[hours]\nstart = 1\n", ":2: unknown key 'hours'"),
        ("version = 2\n", ":1: the version"),
        ('name = "x"\n', ":1: the version"),
        ("version = 1\nname = 5\n", ":2: 'name' has a value of the wrong kind"),
        ("version = 1\nname = \n", ":2: this is not TOML"),
    ],
)
def test_faults_name_file_line_and_remedy(tmp_path: Path, text: str, said: str) -> None:
    """Whatever is wrong is placed and mended in one line."""
    path = tmp_path / "checker.toml"
    path.write_text(text)

    with pytest.raises(InputError) as caught:
        read_profile(path)

    assert said in str(caught.value)
    assert caught.value.remedy


def test_an_unreadable_file_is_one_clear_line(tmp_path: Path) -> None:
    """A missing school file, or one in another encoding, is named with the remedy."""
    with pytest.raises(InputError, match="cannot be read"):
        read_profile(tmp_path / "checker.toml")
    (tmp_path / "checker.toml").write_bytes("version = 1 # £".encode("cp1252"))
    with pytest.raises(InputError, match="not UTF-8"):
        read_profile(tmp_path / "checker.toml")
