"""The forms of a report by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.output.formats import FORMATS, STREAMED, render, render_one

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.output.item import Item
    from checker.report import Finding


@pytest.mark.parametrize("style", FORMATS)
@given(st.text(st.characters(), min_size=1, max_size=30))
def test_every_form_renders_any_draft_the_same_way_twice(
    finding: Callable[..., Finding], item: Callable[..., Item], style: str, text: str
) -> None:
    """No form raises, all encode to UTF-8, and the same report always gives the same bytes."""
    checked = item(text, [finding(0, 1, text)], safe=text)
    assert render(style, [checked]).encode() == render(style, [checked]).encode()
    assert render_one(style, checked).encode() == render(style, [checked]).encode()


@pytest.mark.parametrize("style", FORMATS)
def test_every_form_can_say_nothing(style: str) -> None:
    """Where every draft was unreadable there is nothing to report, and nothing breaks."""
    render(style, [])


def test_forms_that_stream_are_the_sum_of_their_parts(item: Callable[..., Item]) -> None:
    """What is written as it comes is what would be written at once."""
    items = [item("One"), item("Two")]
    for style in STREAMED:
        assert render(style, items) == "\n".join(render_one(style, one) for one in items)


def test_json_lines_are_one_a_draft(item: Callable[..., Item]) -> None:
    """JSON Lines hold one report a line, in order."""
    items = [item("One", id="1"), item("Two", id="2")]
    assert len([json.loads(line) for line in render("jsonl", items).splitlines()]) == 2
