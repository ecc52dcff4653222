"""Examples: a pack's own examples run as its proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import Checker, Draft
from checker.datafile import read_model
from checker.policy.examples import Result, run_examples
from checker.policy.loading import built_in_ids, load_policy
from checker.policy.schema import Policy
from checker.policy.showing import count_items, show_policy

if TYPE_CHECKING:
    from checker.report import Report

PACK = """
id: test-pack
title: Policy
organisation: Hill Top School
edition: "2026"
forbidden_hours: {from: "09:00", to: "17:00"}
clauses:
  - ref: "1"
    heading: Details
    summary: No telephone numbers.
    accounts: [official, personal]
    codes: [detail/contact]
    outcome: breach
    breaks: ["Ring Mum on 07700 900123.", "Ring the office."]
    allows: ["Doors at 7.30pm.", "My mobile is 07700 900456."]
  - ref: "2"
    heading: Tone
    summary: Be kind.
    accounts: [personal]
    codes: [tone/insult]
    outcome: breach
    breaks: ["You absolute turnip.", "What a shower."]
    allows: ["Lovely turnips at the fair.", "Heavy showers later."]
  - ref: "3"
    heading: Hours
    summary: Not in school hours.
    accounts: [personal]
    codes: [conduct/working-hours]
    outcome: breach
    breaks: ["[2026-11-24T10:15] Coffee time.", "[2026-11-24T16:59] Nearly home."]
    allows: ["[2026-11-24T17:00] Home!", "[2026-99-24T10:15] Not a time."]
not_about_posts:
  - {ref: "4", heading: Review, reason: Says when it is reviewed.}
"""


def test_examples_are_right_wrong_or_waiting() -> None:
    """A missed break is wrong, or waiting when its code cannot be seen yet; an alarm is wrong."""
    policy = read_model(PACK, Policy, "pack.yaml")
    checker = Checker(policy)
    codes = checker.codes - {"tone/insult"}
    trials = list(run_examples(policy, checker.check, codes))

    results = {(trial.ref, trial.text): trial.result for trial in trials}
    assert len(trials) == 16
    assert results["1", "Ring Mum on 07700 900123."] is Result.RIGHT
    assert results["1", "Ring the office."] is Result.WRONG
    assert results["1", "My mobile is 07700 900456."] is Result.WRONG
    assert results["2", "You absolute turnip."] is Result.WAITING
    assert results["3", "[2026-11-24T10:15] Coffee time."] is Result.RIGHT
    assert results["3", "[2026-11-24T17:00] Home!"] is Result.RIGHT


@pytest.mark.parametrize("pack_id", built_in_ids())
def test_no_example_of_a_shipped_pack_is_wrong(pack_id: str, checker: Checker) -> None:
    """Every example of every pack behaves, or waits for what only meaning can tell."""

    def check(draft: Draft) -> Report:
        return checker.check(
            Draft(draft.text, account=draft.account, publish_at=draft.publish_at, policy=pack_id)
        )

    wrong = [
        f"{trial.ref} ({trial.account}) breaks={trial.breaks}: {trial.text}"
        for trial in run_examples(load_policy(pack_id), check, checker.codes)
        if trial.result is Result.WRONG
    ]

    assert wrong == []


def test_the_table_accounts_for_every_place() -> None:
    """The table lists clauses and omissions, counts them, and shows examples when asked."""
    policy = read_model(PACK, Policy, "pack.yaml")

    plain, full = show_policy(policy), show_policy(policy, examples=True)

    assert count_items(policy) == (3, 1)
    assert "4 paragraphs and bullets accounted for" in plain
    assert "from 09:00 to 17:00" in plain
    assert "Says when it is reviewed." in plain
    assert "absolute turnip" not in plain
    assert "breaks: You absolute turnip." in full
