"""The SARIF log, validated against the schema that OASIS publishes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from checker.output.sarif import render
from checker.report import Failure, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.output.item import Item
    from checker.report import Finding

TEXT = "Dear all,\nwell done Zoë 😀 and Alfie B!"


@pytest.fixture(scope="session")
def log_of(sarif_schema: dict[str, Any]) -> Callable[..., dict[str, Any]]:
    """Render a log and have the schema accept it."""
    validator = Draft7Validator(sarif_schema, format_checker=Draft7Validator.FORMAT_CHECKER)

    def build(*items: Item) -> dict[str, Any]:
        log = json.loads(render(items))
        validator.validate(log)
        return dict(log["runs"][0])

    return build


def test_the_schema_refuses_what_is_no_sarif(sarif_schema: dict[str, Any]) -> None:
    """The schema in use is the real one: it refuses a wrong level."""
    wrong = {"version": "2.1.0", "runs": [{"results": [{"level": "breach"}]}]}
    assert not Draft7Validator(sarif_schema).is_valid(wrong)


def test_a_finding_is_a_result(
    log_of: Callable[..., dict[str, Any]],
    mention: Callable[..., Finding],
    item: Callable[..., Item],
) -> None:
    """A result names its rule, level, place in lines and in code points, and the mending."""
    found = mention(TEXT, "Alfie B", outcome=Outcome.APPROVAL, suggestion="a pupil")
    (result,) = log_of(item(TEXT, [found], name="drafts/week 1.txt"))["results"]
    location = result["locations"][0]["physicalLocation"]
    assert result["ruleId"] == "name/pupil"
    assert result["level"] == "warning"
    assert location["artifactLocation"]["uri"] == "drafts/week%201.txt"
    assert location["region"] == {
        "startLine": 2,
        "startColumn": 21,
        "endLine": 2,
        "endColumn": 28,
        "charOffset": 30,
        "charLength": 7,
    }
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"]["text"] == "a pupil"
    assert change["replacements"][0]["deletedRegion"] == location["region"]


@pytest.mark.parametrize(
    ("outcome", "level"),
    [(Outcome.BREACH, "error"), (Outcome.APPROVAL, "warning"), (Outcome.ADVICE, "note")],
)
def test_outcomes_are_levels(
    log_of: Callable[..., dict[str, Any]],
    finding: Callable[..., Finding],
    item: Callable[..., Item],
    outcome: Outcome,
    level: str,
) -> None:
    """Breach is an error, approval a warning, advice a note."""
    (result,) = log_of(item("Ayo", [finding(0, 3, "Ayo", outcome=outcome)]))["results"]
    assert result["level"] == level


def test_rules_explain_the_codes_found(
    log_of: Callable[..., dict[str, Any]],
    finding: Callable[..., Finding],
    item: Callable[..., Item],
) -> None:
    """Every rule that a result points to stands in the log, explained."""
    codes = ["tone/insult", "name/pupil", "name/pupil"]
    findings = [finding(n, n + 1, "abc", code=code) for n, code in enumerate(codes)]
    run = log_of(item("abc", findings))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["name/pupil", "tone/insult"]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    assert rules[0]["shortDescription"]["text"] == "A pupil's name"


def test_failures_are_notifications(
    log_of: Callable[..., dict[str, Any]], item: Callable[..., Item]
) -> None:
    """A part that broke makes the run unsuccessful and says which part it was."""
    run = log_of(item("Hello"), item("Hi", failures=[Failure("pictures", "not looked at")]))
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "pictures" in invocation["toolExecutionNotifications"][0]["message"]["text"]
    assert log_of(item("Hello"))["invocations"][0]["executionSuccessful"] is True


def test_other_fields_have_no_region(
    log_of: Callable[..., dict[str, Any]],
    finding: Callable[..., Finding],
    item: Callable[..., Item],
) -> None:
    """Alternative text is not in the file: it is named, and nothing in the file is replaced."""
    found = finding(0, 3, "Ayo", field="alt_text", suggestion="a pupil")
    (result,) = log_of(item("Hello", [found], alt_text="Ayo"))["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]
    assert result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "alt_text"
    assert "fixes" not in result


def test_a_line_of_json_lines_is_the_region(
    log_of: Callable[..., dict[str, Any]],
    finding: Callable[..., Finding],
    item: Callable[..., Item],
) -> None:
    """A draft that is one line of a file is placed by that line, without columns."""
    found = finding(0, 3, "Ayo", suggestion="a pupil")
    (result,) = log_of(item("Ayo", [found], name="week.jsonl", line=7))["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 7}
    assert "fixes" not in result


def test_fingerprints_are_stable_and_tell_nothing(
    log_of: Callable[..., dict[str, Any]],
    finding: Callable[..., Finding],
    item: Callable[..., Item],
) -> None:
    """Marks stay when text is put before, differ between mentions, and hold no words."""

    def marks(text: str, *starts: int) -> list[str]:
        results = log_of(item(text, [finding(n, n + 3, text) for n in starts]))["results"]
        return [one["partialFingerprints"]["codeFieldOrdinal/v1"] for one in results]

    first, second = marks("Ayo, Ade", 0, 5)
    assert first != second
    assert marks("Hello Ayo", 6) == [first] == marks("Zoë", 0)


def test_the_log_is_free_of_the_draft(
    log_of: Callable[..., dict[str, Any]],
    mention: Callable[..., Finding],
    item: Callable[..., Item],
) -> None:
    """A log may be kept where the draft may not: no word that was found is in it."""
    run = log_of(item(TEXT, [mention(TEXT, "Alfie B")], safe=None))
    assert "Alfie" not in json.dumps(run)


@given(st.text(st.characters(), min_size=1, max_size=40), st.data())
def test_any_draft_gives_a_valid_log(
    log_of: Callable[..., dict[str, Any]],
    finding: Callable[..., Finding],
    item: Callable[..., Item],
    text: str,
    data: st.DataObject,
) -> None:
    """Whatever the draft, its name and the suggestion are, the log fits the schema."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = finding(start, end, text, suggestion=text)
    assert log_of(item(text, [found], name=text, failures=[Failure(text, text)]))["results"]
