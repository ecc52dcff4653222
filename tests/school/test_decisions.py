"""Decisions: one finding of one draft, accepted by a keyed fingerprint in a file of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from checker import Draft
from checker.drafts import Picture
from checker.errors import InputError
from checker.report import Outcome
from checker.school.decisions import (
    Accepted,
    Approved,
    Decisions,
    add,
    mark_of_draft,
    read_decisions,
)
from checker.school.sealing import new_key

if TYPE_CHECKING:
    from pathlib import Path

    from checker.school.knowing import School

KEY = new_key()
POST = "Well done to Zainab, and thanks to Mrs Patel!"


def test_one_finding_is_accepted_and_no_other(small: School, check) -> None:
    """It goes with its reason; the same words elsewhere, or changed, stay findings."""
    keyed = replace(small, key=KEY)
    before = check(keyed, POST)
    staff = next(one for one in before.findings if one.detection.code == "name/staff")
    decided = Decisions(accepted=(Accepted(finding=staff.fingerprint, reason="She asked for it."),))
    school = replace(keyed, decisions=decided)

    after = check(school, POST)

    assert [one.detection.code for one in after.findings] == ["name/pupil"]
    assert [one.why for one in after.cleared] == [
        "“Mrs Patel” is accepted in this draft: She asked for it."
    ]
    assert after.as_json()["cleared"][0]["text"] == "Mrs Patel"
    assert "Mrs Patel" in after.safe_text
    assert len(check(school, POST + " Again!").findings) == 2


def test_nobody_accepts_what_must_never_be_published(small: School, check) -> None:
    """Such a finding has no fingerprint at all."""
    (finding,) = check(replace(small, key=KEY), "Mia Field sat down.").findings

    assert finding.outcome is Outcome.BREACH
    assert finding.fingerprint == ""
    assert "fingerprint" not in finding.as_json()


def test_an_approval_in_the_file_counts_as_one_in_the_draft(small: School) -> None:
    """It holds for exactly the draft that was approved."""
    draft = Draft("Zainab won.", platform="facebook")

    assert mark_of_draft(KEY, draft) != mark_of_draft(KEY, replace(draft, text="Zainab won!"))
    assert mark_of_draft(KEY, draft) != mark_of_draft(KEY, replace(draft, images=("a.jpg",)))
    assert mark_of_draft(KEY, draft) == mark_of_draft(KEY, replace(draft, id="7"))


def test_a_decision_is_about_the_picture_and_not_about_its_path(tmp_path: Path) -> None:
    """Another picture of the same name is undecided; the same one is known from anywhere."""
    path = tmp_path / "a.jpg"
    path.write_bytes(b"one")
    draft = Draft("Alfie won!", images=[str(path)])
    before = mark_of_draft(KEY, draft)
    in_memory = replace(draft, images=(Picture("a.jpg", b"one"),))

    assert mark_of_draft(KEY, in_memory) == before
    path.write_bytes(b"two")
    assert mark_of_draft(KEY, draft) != before
    path.unlink()
    assert mark_of_draft(KEY, draft) != before


def test_decisions_are_written_and_read_back(tmp_path: Path) -> None:
    """One after the other, whatever their words, and none is lost."""
    path = tmp_path / "decisions.toml"
    first = Accepted(
        finding="0" * 32, reason='said "yes"\nin June 🎻', by="Ben", on=date(2026, 6, 1)
    )
    second = Approved(draft="1" * 32, by="Head Teacher")

    add(path, first)
    add(path, second)

    assert read_decisions(path) == Decisions(accepted=(first,), approved=(second,))
    assert read_decisions(tmp_path / "nowhere.toml") == Decisions()


def test_a_broken_file_of_decisions_is_one_clear_line(tmp_path: Path) -> None:
    """A fingerprint that is none is named with its line, and nothing is added behind it."""
    path = tmp_path / "decisions.toml"
    path.write_text('[[accepted]]\nfinding = "x"\nreason = "y"\n')

    with pytest.raises(InputError, match=r"decisions\.toml:2: accepted\.1\.finding"):
        add(path, Approved(draft="1" * 32, by="Head"))
    with pytest.raises(InputError, match="cannot be read"):
        add(tmp_path / "no" / "d.toml", Approved(draft="1" * 32, by="Head"))


def test_without_its_key_no_decision_counts_and_the_report_says_so(small: School) -> None:
    """A missing key clears nothing."""
    decided = Decisions(approved=(Approved(draft="1" * 32, by="Head"),))

    assert "key is missing" in replace(small, decisions=decided).notes[0]
