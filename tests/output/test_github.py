"""Annotations for GitHub Actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.output.github import render
from checker.report import Failure, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.output.item import Item
    from checker.report import Finding


def test_a_finding_is_one_annotation(
    mention: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """File, line and columns, a title, the reason, what to write instead, the code."""
    text = "Dear all,\nwell done Ayo!"
    found = mention(text, "Ayo", outcome=Outcome.BREACH, suggestion="a pupil")
    assert render(item(text, [found])) == (
        "::error file=post.txt,line=2,endLine=2,col=11,endColumn=14,title=A pupil's name"
        "::This names a pupil, so mind it. Write instead: “a pupil”. [name/pupil]"
    )


@pytest.mark.parametrize(
    ("outcome", "level"),
    [(Outcome.BREACH, "error"), (Outcome.APPROVAL, "warning"), (Outcome.ADVICE, "notice")],
)
def test_outcomes_are_levels(
    finding: Callable[..., Finding], item: Callable[..., Item], outcome: Outcome, level: str
) -> None:
    """Breach is an error, approval a warning, advice a notice."""
    assert render(item("Ayo", [finding(0, 3, "Ayo", outcome=outcome)])).startswith(f"::{level} ")


def test_properties_are_escaped(finding: Callable[..., Finding], item: Callable[..., Item]) -> None:
    """Percent, colon, comma and line ends in a file name or title cannot end a property."""
    found = finding(0, 3, "Ayo", code="logo/mention", suggestion="50% off")
    said = render(item("Ayo", [found], name="a:b,c%d\n.txt"))
    assert "file=a%3Ab%2Cc%25d%0A.txt," in said
    assert "title=The school's logo%2C badge or uniform::" in said
    assert "“50%25 off”" in said


def test_a_span_over_two_lines_has_no_columns(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """GitHub refuses columns where an annotation ends on another line."""
    said = render(item("Ayo\nAde", [finding(0, 7, "Ayo\nAde")]))
    assert "line=1,endLine=2,title=" in said


def test_other_sources(finding: Callable[..., Finding], item: Callable[..., Item]) -> None:
    """A draft in JSON Lines is placed by its line; alternative text is named, not placed."""
    assert "file=w.jsonl,line=7,title=" in render(
        item("Ayo", [finding(0, 3, "Ayo")], name="w.jsonl", line=7)
    )
    said = render(item("Hi", [finding(0, 3, "Ayo", field="alt_text")], alt_text="Ayo"))
    assert "file=post.txt,title=A pupil's name::In the alternative text: This names" in said


def test_failures_are_errors(item: Callable[..., Item]) -> None:
    """What could not be checked is an error of its own; a clean draft says nothing."""
    said = render(item("Hi", failures=[Failure("pictures", "not looked at")]))
    assert said == (
        "::error file=post.txt,title=Not everything was checked"
        "::Not checked: pictures – not looked at."
    )
    assert render(item("Hi")) == ""


@given(st.text(st.characters(), min_size=1))
def test_a_draft_cannot_add_commands(
    finding: Callable[..., Finding], item: Callable[..., Item], text: str
) -> None:
    """Whatever is in a draft, its name or a suggestion, one finding is one line."""
    said = render(item(text, [finding(0, 1, text, suggestion=text)], name=text))
    assert len(said.split("\n")) == 1
    assert "\r" not in said
