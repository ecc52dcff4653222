"""The journal: whole lines only, whenever it was cut off."""

from __future__ import annotations

import stat
from datetime import date
from typing import TYPE_CHECKING

import pytest
import recipes
from hypothesis import given
from hypothesis import strategies as st

from checker.drafts import Draft
from checker.errors import InputError
from checker.schedules.checked import Answer
from checker.schedules.checking import Chunk, Recipe, check_chunk
from checker.schedules.journal import Journal, begun_on, journal_of
from checker.schedules.remarks.base import Remark

if TYPE_CHECKING:
    from pathlib import Path


def _answers() -> list[Answer]:
    texts = ["Zoë's bloody cake\u2028", "fine \ud800", "x"]
    drafts = tuple(Draft(text) for text in texts)
    answers = list(check_chunk(Recipe(recipes.quick), Chunk(drafts)))
    return [*answers, Answer(problem="row is bad"), Answer(remarks=(Remark("date", "why", 1, 2),))]


def _filled(path: Path) -> bytes:
    with Journal(path, "key", resume=False) as journal:
        for answer in _answers():
            journal.add([answer])
    return path.read_bytes()


def test_a_run_goes_on_with_the_day_on_which_it_began(tmp_path: Path) -> None:
    """Posts without a date are judged by one day, however often the run was cut off."""
    path = journal_of(tmp_path / "report.html")
    assert begun_on(path) is None
    with Journal(path, "key", resume=False, day=date(2026, 7, 31)) as journal:
        journal.add(_answers())
    assert begun_on(path) == date(2026, 7, 31)
    with (
        pytest.raises(InputError, match="another run"),
        Journal(path, "key", resume=True, day=date(2026, 8, 1)),
    ):
        pass
    path.write_bytes(b'{"journal": 2, "day": 7}\n')
    assert begun_on(path) is None
    path.write_bytes(b'{"journal": 2, "day": "2026-07-31"')
    assert begun_on(path) is None


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    """Reports, problems, remarks and lone surrogates survive, in order."""
    path = journal_of(tmp_path / "report.html")
    _filled(path)
    with Journal(path, "key", resume=True) as journal:
        kept = list(journal.answers())

    assert journal.done == 5
    assert kept == _answers()


def test_cut_off_at_any_byte_it_holds_the_whole_lines_before(tmp_path: Path) -> None:
    """No finished row is lost, no torn one is counted, and what follows is whole again."""
    path = tmp_path / "report.journal"
    data = _filled(path)
    for end in range(0, len(data), 7):
        path.write_bytes(data[:end])
        whole = max(data[:end].count(b"\n") - 1, 0)
        with Journal(path, "key", resume=True) as journal:
            assert journal.done == whole
            journal.add(_answers()[whole:])
        assert path.read_bytes() == data


@given(st.binary(max_size=200))
def test_whatever_stands_there_is_a_journal_or_is_refused(data: bytes) -> None:
    """Arbitrary bytes never raise anything but an InputError."""
    import tempfile  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.journal"
        path.write_bytes(data)
        try:
            with Journal(path, "key", resume=True) as journal:
                done = journal.done
        except InputError:
            done = 0
    assert done == 0


def test_the_journal_of_another_run_is_refused_and_kept(tmp_path: Path) -> None:
    """With --resume a changed file or policy is said; the finished rows stay where they are."""
    path = tmp_path / "report.journal"
    data = _filled(path)

    with pytest.raises(InputError, match="another run"):
        Journal(path, "other", resume=True)
    assert path.read_bytes() == data


@pytest.mark.parametrize("key", ["key", "other"])
def test_without_resume_no_finished_row_is_thrown_away(tmp_path: Path, key: str) -> None:
    """Whoever forgets --resume, or starts twice, is told, and loses nothing."""
    path = tmp_path / "report.journal"
    data = _filled(path)

    with pytest.raises(InputError, match="Add --resume to go on"):
        Journal(path, key, resume=False)
    assert path.read_bytes() == data


def test_a_journal_without_a_row_is_in_nobody_s_way(tmp_path: Path) -> None:
    """A run that was killed before its first row leaves nothing to go on with."""
    path = tmp_path / "report.journal"
    path.write_bytes(_filled(path).splitlines(keepends=True)[0])

    with Journal(path, "key", resume=False) as journal:
        assert journal.done == 0
        assert list(journal.answers()) == []


def test_without_a_row_nothing_is_left_behind(tmp_path: Path) -> None:
    """A run that could not even begin leaves no journal."""
    path = tmp_path / "report.journal"
    with Journal(path, "key", resume=False):
        assert path.exists()
    assert not path.exists()


def test_only_its_owner_can_read_it_and_it_goes_in_the_end(tmp_path: Path) -> None:
    """It repeats words of drafts, so it is nobody else's and not left behind."""
    path = tmp_path / "report.journal"
    journal = Journal(path, "key", resume=False)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    journal.remove()
    assert not path.exists()


def test_a_journal_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    """A folder that is not there is said."""
    with pytest.raises(InputError, match="the journal of this run cannot be read"):
        Journal(tmp_path / "gone" / "x.journal", "key", resume=False)
