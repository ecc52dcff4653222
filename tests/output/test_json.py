"""Reports as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from checker.output.json import dumps, render, render_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.output.item import Item
    from checker.report import Finding


def test_one_report_is_an_object_and_several_a_list(item: Callable[..., Item]) -> None:
    """One draft gives the object of the interface; none or several give a list."""
    report = item("Zoë").report
    assert json.loads(render([report])) == report.as_json()
    assert json.loads(render([report, report])) == [report.as_json()] * 2
    assert json.loads(render([])) == []


def test_it_is_written_for_people_too(
    finding: Callable[..., Finding], item: Callable[..., Item]
) -> None:
    """Accents stand as themselves, and each level is indented by two blanks."""
    said = render([item("Zoë", [finding(0, 3, "Zoë")]).report])
    assert '\n      "text": "Zoë",\n' in said


@given(st.text(st.characters()))
def test_any_text_encodes_and_comes_back(text: str) -> None:
    """Lone surrogates are escaped, so that every report is UTF-8 and reads back the same."""
    said = dumps({"text": text})
    assert json.loads(said.encode("utf-8").decode("utf-8")) == {"text": text}


@given(st.text(st.characters()))
def test_a_line_is_one_line(text: str) -> None:
    """No reader of JSON Lines finds a second line in a report, whatever it splits at."""
    assert len(dumps({"text": text}).splitlines()) == 1


def test_a_report_on_one_line(item: Callable[..., Item]) -> None:
    """JSON Lines carry the same object."""
    report = item("Zoë\nand more").report
    assert json.loads(render_line(report)) == report.as_json()
    assert "\n" not in render_line(report)
