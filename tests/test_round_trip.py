"""The safe text is safe: checked again, nothing that was reworded is found."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from checker import Checker, Draft
from checker.policy.loading import built_in_ids, load_policy

SAMPLES = Path(__file__).parents[1] / "samples"


def _drafts() -> list[Draft]:
    """Every example of every pack that breaks something, and every sample draft."""
    drafts = [
        Draft(text, account=clause.accounts[0], policy=pack_id)
        for pack_id in built_in_ids()
        for clause in load_policy(pack_id).clauses
        for text in (*clause.breaks, *clause.allows)
    ]
    lines = (SAMPLES / "drafts.jsonl").read_text(encoding="utf-8").splitlines()
    drafts += [Draft.from_mapping(json.loads(line)) for line in lines]
    for path in sorted((SAMPLES / "drafts").glob("*/*.txt")):
        drafts.append(Draft(path.read_text(encoding="utf-8"), account=path.parent.name))  # type: ignore[arg-type]
    return drafts


@pytest.mark.parametrize("draft", _drafts(), ids=lambda draft: draft.text[:50])
def test_nothing_that_was_reworded_is_found_again(checker: Checker, draft: Draft) -> None:
    """No code that got a suggestion is found in the safe text, and the safe text stays as it is."""
    report = checker.check(draft)
    if report.safe_text is None:
        return
    reworded = {one.detection.code for one in report.findings if one.suggestion is not None}

    again = checker.check(dataclasses.replace(draft, text=report.safe_text))

    found = {(one.detection.code, one.detection.text) for one in again.findings}
    assert not {(code, words) for code, words in found if code in reworded}, report.safe_text
