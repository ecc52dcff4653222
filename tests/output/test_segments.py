"""Cutting a text where findings begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from checker.output.segments import cut
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.report import Finding

SPANS = st.lists(st.tuples(st.integers(-2, 60), st.integers(-2, 60)), max_size=8)


@given(st.text(st.characters(), max_size=50), SPANS)
def test_segments_joined_are_the_text(
    finding: Callable[..., Finding], text: str, spans: list[tuple[int, int]]
) -> None:
    """Whatever the text and however findings overlap, the pieces joined give the text."""
    segments = cut(text, [finding(*span) for span in spans])
    assert "".join(segment.text for segment in segments) == text
    for segment in segments:
        assert text[segment.start : segment.start + len(segment.text)] == segment.text


@given(st.text(st.characters(), max_size=50), SPANS)
def test_every_code_point_carries_exactly_its_findings(
    finding: Callable[..., Finding], text: str, spans: list[tuple[int, int]]
) -> None:
    """A code point is marked by the findings whose span it is in, and by no others."""
    findings = [finding(*span) for span in spans]
    for segment in cut(text, findings):
        for offset in range(segment.start, segment.start + len(segment.text)):
            spans_at = [one for one in findings if _covers(one, offset)]
            assert list(segment.findings) == spans_at


def _covers(one: Finding, offset: int) -> bool:
    return one.detection.start <= offset < one.detection.end


def test_a_finding_ends_once(finding: Callable[..., Finding]) -> None:
    """A finding that others cut in pieces ends with its last piece alone."""
    text = "L-R: Zeynep and Arjun"
    whole, first, second = finding(0, 21, text), finding(5, 11, text), finding(16, 21, text)
    segments = cut(text, [whole, first, second])
    assert [segment.text for segment in segments] == ["L-R: ", "Zeynep", " and ", "Arjun"]
    assert [segment.ending for segment in segments] == [(), (first,), (), (whole, second)]


def test_a_caption_around_names_is_wide(finding: Callable[..., Finding]) -> None:
    """What surrounds a smaller finding is marked as wide, the smaller one is not."""
    text = "L-R: Zeynep and Arjun"
    segments = cut(text, [finding(0, 21, text), finding(5, 11, text)])
    assert [segment.wide for segment in segments] == [True, False, True]


def test_the_worst_outcome_stands(finding: Callable[..., Finding]) -> None:
    """A piece that several findings cover takes the worst of their outcomes."""
    advice, breach = finding(0, 4), finding(2, 6, outcome=Outcome.BREACH)
    outcomes = [segment.outcome.word for segment in cut("abcdefgh", [advice, breach])]
    assert outcomes == ["advice", "breach", "breach", "clear"]


def test_an_empty_text_has_no_segments(finding: Callable[..., Finding]) -> None:
    """There is nothing to cut in an empty text, even where a finding claims so."""
    assert cut("", [finding(0, 3)]) == ()
