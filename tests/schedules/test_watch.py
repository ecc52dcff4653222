"""Keeping watch: what is new since an earlier run, without a word kept."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest
import recipes

from checker.drafts import Draft
from checker.errors import InputError
from checker.schedules.checking import Chunk, Recipe, check_chunk
from checker.schedules.fingerprints import fingerprint, read_baseline, read_key
from checker.schedules.posts import Post
from checker.schedules.source import Source
from checker.schedules.watch import Watch, is_report, known_in, remember

if TYPE_CHECKING:
    from pathlib import Path

    from checker.schedules.checked import Answer


def _answer(draft: Draft) -> Answer:
    return check_chunk(Recipe(recipes.quick), Chunk((draft,)))[0]


def test_the_key_is_made_once_and_is_its_owners(tmp_path: Path) -> None:
    """The second run finds the key of the first."""
    path = tmp_path / "deep" / "key"
    key = read_key(path)

    assert len(key) == 32
    assert read_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["key"]


@pytest.mark.parametrize("content", ["", "abc", "zz" * 32, "é"])
def test_what_is_no_key_is_refused(tmp_path: Path, content: str) -> None:
    """A short or damaged key would protect nobody."""
    path = tmp_path / "key"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InputError):
        read_key(path)


def test_a_key_that_others_can_read_is_refused_with_the_command_that_mends_it(
    tmp_path: Path,
) -> None:
    """With it anybody could try out names on a file of fingerprints."""
    path = tmp_path / "key"
    read_key(path)
    path.chmod(0o644)

    with pytest.raises(InputError, match=r"other users .* Run: chmod 600 .*key"):
        read_key(path)


def test_a_picture_is_known_by_what_is_in_it_and_not_by_its_folder(tmp_path: Path) -> None:
    """A schedule that was moved is no news; another picture of the same name is."""
    marks = []
    for folder, content in (("may", b"same"), ("june", b"same"), ("july", b"other")):
        picture = tmp_path / folder / "hall.jpg"
        picture.parent.mkdir()
        picture.write_bytes(content)
        draft = Draft("Cakes on Friday", images=(str(picture),))
        marks.append(fingerprint(b"key", draft, _answer(Draft("Cakes on Friday"))))
    renamed = tmp_path / "june" / "Alfie.jpg"
    renamed.write_bytes(b"same")
    named = Draft("Cakes on Friday", images=(str(renamed),))

    assert marks[0] == marks[1] != marks[2]
    assert fingerprint(b"key", named, _answer(Draft("Cakes on Friday"))) != marks[0]


def test_a_fingerprint_follows_what_is_published_and_what_was_found() -> None:
    """The day alone changes nothing; a word, the account, the key or a finding does."""
    draft = Draft("Cakes on Friday", publish_at="2026-11-23")
    mark = fingerprint(b"key", draft, _answer(draft))
    later = Draft("Cakes on Friday", publish_at="2026-11-24")
    other = Draft("Cakes on Fridays")
    titled = Draft("Cakes on Friday", title="x")

    assert fingerprint(b"key", later, _answer(later)) == mark
    assert fingerprint(b"key", other, _answer(other)) != mark
    assert fingerprint(b"key", titled, _answer(titled)) != mark
    assert fingerprint(b"other", draft, _answer(draft)) != mark
    assert fingerprint(b"key", draft, _answer(Draft("bloody"))) != mark
    assert "Cakes" not in mark


def test_a_baseline_holds_fingerprints_and_nothing_else(tmp_path: Path) -> None:
    """What is remembered comes back, and no word of a post stands in the file."""
    path = tmp_path / "seen.jsonl"
    draft = Draft("Zyxwena ate cake")
    watch = Watch(b"key", known_in(path))
    fresh = watch.marked(Post(2, (), draft), _answer(draft))
    remember(path, watch.seen)

    assert not fresh.known
    assert Watch(b"key", known_in(path)).marked(Post(9, (), draft), _answer(draft)).known
    assert "Zyxwena" not in path.read_text()
    assert not is_report(path)


def test_bad_rows_are_told_again_and_rows_without_a_draft_have_no_fingerprint() -> None:
    """Somebody has to mend them."""
    draft = Draft("x")
    answer = _answer(draft)
    watch = Watch(b"key")
    mark = watch.marked(Post(2, (), draft), answer).fingerprint
    again = Watch(b"key", frozenset({mark}))

    assert not again.marked(Post(2, (), draft, "bad"), _with_problem(answer)).known
    assert again.marked(Post(3, (), None, "bad"), answer).fingerprint == ""


def _with_problem(answer: Answer) -> Answer:
    from dataclasses import replace  # noqa: PLC0415

    return replace(answer, problem="bad")


@pytest.mark.parametrize("content", ['{"verdict": "clear"}\n', "words\n", "[1]\n", "\x00\x01\x02"])
def test_what_holds_no_fingerprint_is_no_baseline(content: str) -> None:
    """A wrong file would make everything new, or nothing, so it is refused."""
    with pytest.raises(InputError, match=r"old.jsonl.*\.jsonl report of an earlier run"):
        read_baseline(Source("old.jsonl", data=content.encode()))
