"""Evaluation: what counts as found, and the figures that follow."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from checker.drafts import Account
from checker.errors import InputError
from checker.evaluation import ANY_NAME, Evaluation, Score, evaluate, parse_gold
from checker.findings import Detection, Evidence
from checker.output.evaluation import as_json, as_text
from checker.report import Finding, Outcome, Report

if TYPE_CHECKING:
    from checker import Draft

TEXT = "Alfie and Zainab won, you turnip"


def _report(draft: Draft, seen: list[tuple[str, str]]) -> Report:
    findings = []
    for code, words in seen:
        start = draft.text.index(words)
        detection = Detection(
            "text", start, start + len(words), code, words, words, 0.9, Evidence.CONTEXT, "t"
        )
        findings.append(Finding(detection, Outcome.ADVICE, (), ""))
    return Report(draft.id, "p", Account.OFFICIAL, tuple(findings), None)


def _evaluated(gold: list[dict[str, object]], seen: list[tuple[str, str]]) -> Evaluation:
    line = json.dumps({"id": "1", "text": TEXT, "findings": gold})
    return evaluate([parse_gold(line)], lambda draft: _report(draft, seen))


def test_overlapping_words_of_the_same_code_are_found() -> None:
    """A finding counts when it shares words with an annotated one, each once."""
    result = _evaluated(
        [{"code": "name/pupil", "quote": "Alfie"}, {"code": "name/pupil", "quote": "Zainab"}],
        [("name/pupil", "Alfie and Zainab"), ("name/pupil", "won")],
    )

    assert result.score("name/pupil") == Score(right=1, wrong=1, missed=1)
    assert [mark.text for _, mark in result.misses] == ["Alfie"]


def test_a_name_in_the_wrong_role_is_still_a_name() -> None:
    """The role is wrong in its own row and right in the row of all names."""
    result = _evaluated(
        [{"code": "name/pupil", "quote": "Alfie", "name_group": "english"}],
        [("name/staff", "Alfie")],
    )

    assert result.score("name/pupil").recall == 0
    assert result.score(ANY_NAME) == Score(1, 0, 0)
    assert result.group_found["english"] == result.group_total["english"] == 1


def test_tone_is_judged_by_the_draft() -> None:
    """For tone and conduct it matters that the draft has it, not which words were marked."""
    result = _evaluated([{"code": "tone/insult", "quote": "turnip"}], [("tone/insult", "won")])

    assert result.score("tone/insult") == Score(1, 0, 0)


def test_clean_drafts_with_any_finding_are_counted() -> None:
    """A clean draft with a finding is a false alarm, whatever the finding."""
    result = _evaluated([], [("name/pupil", "Alfie")])

    assert (result.clean, result.clean_flagged) == (1, 1)


def test_figures_without_counts_are_one() -> None:
    """Nothing to find and nothing found is perfect, not a division by nothing."""
    assert Score(0, 0, 0)[:] == (0, 0, 0)
    assert Score(0, 0, 0).precision == Score(0, 0, 0).recall == Score(0, 0, 0).f1 == 1.0


def test_the_tables_say_what_was_counted() -> None:
    """The text and the JSON hold the same figures, with misses and alarms when asked."""
    result = _evaluated(
        [{"code": "name/pupil", "quote": "Alfie", "name_group": "english"}],
        [("name/staff", "Zainab")],
    )

    text = as_text(result, misses=True, alarms=True)
    assert "Missed:\n  1  name/pupil  text  Alfie" in text
    assert "False alarms:\n  1  name/staff  text  Zainab" in text
    assert "name recall, english: 0.000 of 1" in text
    assert as_json(result)["codes"]["name/pupil"]["recall"] == 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "broken JSON"),
        ('{"text": "x"}', 'no "findings"'),
        ('{"text": "x", "findings": [{"code": "name/child", "quote": "x"}]}', "known code"),
        ('{"text": "x", "findings": [{"code": "name/pupil", "quote": "y"}]}', "does not have"),
        ('{"text": "x", "findings": [{"code": "name/pupil", "quote": "x", "nth": 2}]}', "not have"),
        ('{"text": "x", "findings": [], "nots": 1}', "unknown key"),
        ('{"text": "x", "findings": [{"code": "name/pupil", "start": "a", "end": 1}]}', "places"),
    ],
)
def test_annotations_that_do_not_fit_are_refused(line: str, said: str) -> None:
    """A wrong annotation is an input error and never counts in silence."""
    with pytest.raises(InputError, match=said):
        parse_gold(line)


def test_an_annotation_may_be_given_by_offsets_in_another_field() -> None:
    """Field, start and end are as good as a quotation."""
    gold = parse_gold(
        '{"text": "x", "alt_text": "Alfie runs", "findings": '
        '[{"code": "name/pupil", "field": "alt_text", "start": 0, "end": 5}]}'
    )

    assert gold.marks[0].text == "Alfie"
