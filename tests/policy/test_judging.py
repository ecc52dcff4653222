"""Judging: what a detection means is the policy's word, and silence is never filled in."""

from __future__ import annotations

import pytest

from checker.datafile import read_model
from checker.drafts import Account
from checker.errors import InputError
from checker.findings import Detection, Evidence
from checker.policy.judging import judge
from checker.policy.loading import built_in_ids, load_policy, read_policy
from checker.policy.schema import Policy
from checker.report import Outcome

PACK = """
id: test-pack
title: Policy
organisation: Hill Top School
edition: "2026"
clauses:
  - ref: "1"
    heading: Names
    summary: Names need agreement.
    accounts: [official, personal]
    codes: [name/pupil, name/parent]
    outcome: approval
    approver: Head
    breaks: [a, b]
    allows: [c, d]
  - ref: "2"
    heading: Names again
    summary: Never on personal pages.
    accounts: [personal]
    codes: [name/pupil]
    outcome: breach
    breaks: [a, b]
    allows: [c, d]
  - ref: "3"
    heading: Tone
    summary: Think before you complain.
    accounts: [personal]
    codes: [tone/criticism]
    outcome: advice
    breaks: [a, b]
    allows: [c, d]
"""
POLICY = read_model(PACK, Policy, "pack.yaml")


def _judged(code: str, account: Account) -> tuple[Outcome, list[str], str]:
    seen = Detection("text", 0, 5, code, "Alfie", "Alfie", 0.9, Evidence.CONTEXT, "test")
    (finding,) = judge([seen], POLICY, account)
    return finding.outcome, [citation.ref for citation in finding.citations], finding.why


@pytest.mark.parametrize(
    ("code", "account", "outcome", "refs"),
    [
        ("name/pupil", Account.OFFICIAL, Outcome.APPROVAL, ["1"]),
        ("name/pupil", Account.PERSONAL, Outcome.BREACH, ["2", "1"]),
        ("name/parent", Account.PERSONAL, Outcome.APPROVAL, ["1"]),
        ("tone/criticism", Account.PERSONAL, Outcome.ADVICE, ["3"]),
        ("name/pupil", Account.COMMUNITY, Outcome.ADVICE, []),
        ("name/staff", Account.OFFICIAL, Outcome.ADVICE, []),
    ],
)
def test_the_worst_clause_decides_and_all_are_cited(
    code: str, account: Account, outcome: Outcome, refs: list[str]
) -> None:
    """Clauses bind by account and code; the worst comes first; silence is advice."""
    judged = _judged(code, account)

    assert judged[:2] == (outcome, refs)


def test_the_reason_names_the_clause_or_the_guidance() -> None:
    """One sentence says which clause, who may agree, or which guidance speaks instead."""
    assert "2" in _judged("name/pupil", Account.PERSONAL)[2]
    assert "Head" in _judged("name/pupil", Account.OFFICIAL)[2]
    silent = _judged("name/staff", Account.OFFICIAL)[2]
    assert "says nothing about it" in silent
    assert silent.count(".") >= 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("outcome: breach", "outcome: forbidden", "clauses.2.outcome"),
        ("codes: [name/pupil]", "codes: [name/child]", "unknown code 'name/child'"),
        ("    approver: Head\n", "", "nobody is named who may approve"),
        ("breaks: [a, b]", "breaks: [a]", "clauses.1.breaks"),
        ("accounts: [personal]", "accounts: [staff]", "clauses.2.accounts"),
        ("id: test-pack", "id: Test Pack", "id"),
        ("heading: Tone", "headline: Tone", "'heading' is missing"),
    ],
)
def test_a_pack_that_does_not_fit_is_refused(old: str, new: str, said: str) -> None:
    """Every fault of a pack names its file and line, the cause and the remedy."""
    with pytest.raises(InputError) as caught:
        read_model(PACK.replace(old, new, 1), Policy, "pack.yaml")

    assert said in caught.value.problem
    assert caught.value.line
    assert caught.value.remedy


def test_five_packs_ship() -> None:
    """There is one pack for each of the five documents."""
    assert built_in_ids() == (
        "hampshire-2022",
        "inspire-mat-2020",
        "notting-hill-prep-2020",
        "rudyard-kipling-2024",
        "ryefield-2016",
    )


@pytest.mark.parametrize("pack_id", built_in_ids())
def test_a_pack_has_the_id_of_its_file(pack_id: str) -> None:
    """A pack is found under its own id."""
    assert load_policy(pack_id).id == pack_id


def test_unknown_and_unreadable_policies_are_refused(tmp_path) -> None:
    """A wrong id lists the right ones; a wrong path is named."""
    with pytest.raises(InputError, match="hampshire-2022"):
        load_policy("hampshire")
    with pytest.raises(InputError, match="cannot be read"):
        load_policy(str(tmp_path / "ours.yaml"))
    (tmp_path / "ours.yaml").write_bytes(b"title: \xa3")
    with pytest.raises(InputError, match="not UTF-8"):
        read_policy(tmp_path / "ours.yaml")
