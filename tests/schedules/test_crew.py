"""Crews: results in order, bounded look-ahead, and workers that die."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import recipes

from checker.drafts import Draft
from checker.errors import InputError
from checker.report import Outcome
from checker.schedules.checking import Chunk, Recipe, check_chunk
from checker.schedules.crew import Here, crew_of, in_order, workers_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checker.schedules.checked import Answer


def _chunks(texts: list[str], size: int = 3) -> Iterator[Chunk]:
    for at in range(0, len(texts), size):
        yield Chunk(tuple(Draft(text, id=text) for text in texts[at : at + size]))


def _ids(answers: list[tuple[Answer, ...]]) -> list[str]:
    return [one.report.id for chunk in answers for one in chunk if one.report]


def test_results_come_in_order_and_no_further_than_needed() -> None:
    """One process reads a chunk, answers it, and only then reads the next."""
    read: list[int] = []

    def chunks() -> Iterator[Chunk]:
        for number, chunk in enumerate(_chunks([f"post {n}" for n in range(9)])):
            read.append(number)
            yield chunk

    answers = in_order(Here(Recipe(recipes.quick)), chunks())
    first = next(answers)

    assert read == [0]
    assert _ids([first, *answers]) == [f"post {n}" for n in range(9)]


def test_two_processes_give_the_same_answers_in_the_same_order() -> None:
    """Who does the work changes nothing."""
    texts = [f"post {n}, bloody rain" if n % 3 else f"post {n}" for n in range(40)]
    recipe = Recipe(recipes.quick)
    with crew_of(recipe, 2) as crew:
        apart = list(in_order(crew, _chunks(texts)))

    here = list(in_order(Here(recipe), _chunks(texts)))
    assert apart == here


def test_a_worker_that_dies_once_costs_nothing(tmp_path: Path) -> None:
    """Its drafts are checked again by a new one."""
    texts = [f"post {n}" for n in range(20)]
    texts[7] = recipes.DEADLY
    with crew_of(Recipe(recipes.deadly_once, (str(tmp_path / "died"),)), 2) as crew:
        answers = list(in_order(crew, _chunks(texts)))

    assert (tmp_path / "died").exists()
    assert _ids(answers) == texts
    assert all(one.report and not one.report.failures for chunk in answers for one in chunk)


def test_a_draft_that_kills_every_worker_is_named_and_stops_no_other() -> None:
    """It fails closed: its verdict is never clear, and all others are checked."""
    texts = [f"post {n}" for n in range(8)]
    texts[4] = recipes.DEADLY
    with crew_of(Recipe(recipes.deadly), 2) as crew:
        answers = [one for chunk in in_order(crew, _chunks(texts)) for one in chunk]

    reports = [one.report for one in answers if one.report]
    assert [report.id for report in reports] == texts
    assert [bool(report.failures) for report in reports] == [n == 4 for n in range(8)]
    assert reports[4].verdict is Outcome.APPROVAL
    assert recipes.DEADLY not in str(reports[4].failures)


def test_a_recipe_that_cannot_be_made_is_said_once() -> None:
    """A policy that is not there stops a run, in this process and in others."""
    for workers in (1, 2):
        with (
            crew_of(Recipe(recipes.missing), workers) as crew,
            pytest.raises(InputError, match="unknown policy 'nowhere'"),
        ):
            list(in_order(crew, _chunks(["post"])))


def test_a_chunk_shows_no_word_in_logs() -> None:
    """Its representation counts drafts and tells nothing."""
    assert repr(Chunk((Draft("Zyxwena"), Draft("x")))) == "<2 drafts>"


def test_a_draft_with_an_unknown_policy_is_a_problem_and_no_crash() -> None:
    """One bad row stops no other."""
    drafts = (Draft("x", policy="nowhere"), Draft("y"))
    first, second = check_chunk(Recipe(recipes.quick), Chunk(drafts))

    assert "unknown policy" in first.problem
    assert first.verdict is None
    assert second.verdict is Outcome.CLEAR


def test_small_files_need_no_second_process() -> None:
    """A month of posts is done before a process has started; a wish is always granted."""
    assert workers_for(120, None) == 1
    assert workers_for(120, 3) == 3
    assert workers_for(1_000_000, None) >= 1
