"""Presidio: runs our recognisers and stock ones, and fails in the open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pace import assert_keeps_pace

from checker.nlp import presidio
from checker.nlp.pipeline import untrained
from checker.nlp.presidio import Analyzer
from checker.nlp.recogniser import Recogniser, words_near
from checker.text.reading import Entity

if TYPE_CHECKING:
    from spacy.tokens import Doc

NLP = untrained()
ROOM = Recogniser("ROOM", pattern=r"\broom (?P<found>[A-Z]\d{1,3})\b", score=0.5)


def _entities(text: str, *recognisers: Recogniser) -> tuple[Entity, ...]:
    return Analyzer(NLP, recognisers).analyze(text, NLP(text))[0]


def test_a_named_group_narrows_the_entity() -> None:
    """The group `found` is the entity; the rest of the pattern is its surroundings."""
    assert _entities("See you in room B12 at 3", ROOM) == (Entity(16, 19, "ROOM", 0.5),)


def test_accept_can_refuse_and_score() -> None:
    """A recogniser looks at each candidate in its place."""

    def accept(text: str, start: int, end: int) -> float | None:
        return 0.9 if "exam" in words_near(text, start, end) else None

    room = Recogniser("ROOM", pattern=r"\b[A-Z]\d{1,3}\b", accept=accept)

    assert _entities(
        "Exam in B12. " + "Nothing to see here at all, move along. " + "C13", room
    ) == (Entity(8, 11, "ROOM", 0.9),)


def test_stock_recognisers_validate_check_digits() -> None:
    """A stock recogniser brings its patterns and its check digits."""
    nhs = Recogniser("NHS", stock="NhsRecognizer", certain=True)

    assert [e.certain for e in _entities("943 476 5919 or 943 476 5918", nhs)] == [True]


def test_a_recogniser_that_breaks_is_named_and_stops_nothing() -> None:
    """What one recogniser raises becomes a failure; the others still find their things."""

    def broken(text: str, start: int, end: int) -> float | None:
        raise ZeroDivisionError

    bad = Recogniser("BAD", pattern="room", accept=broken)
    entities, failures = Analyzer(NLP, [bad, ROOM]).analyze("room B12", NLP("room B12"))

    assert [entity.kind for entity in entities] == ["ROOM"]
    assert [(failure.part, failure.reason) for failure in failures] == [
        ("BAD", "ZeroDivisionError")
    ]


def test_a_pattern_that_runs_out_of_time_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Presidio itself would log the time-out and find nothing; here it is named."""
    monkeypatch.setattr(presidio, "TIME_LIMIT", 0.01)
    slow = Recogniser("SLOW", pattern=r"(?:a|aa)+(?:a|aa)+b")
    _, failures = Analyzer(NLP, [slow]).analyze("a" * 60, NLP("a" * 60))

    assert [(failure.part, failure.reason) for failure in failures] == [("SLOW", "TimeoutError")]


@pytest.mark.parametrize("place", [0, 3_990, 4_000, 4_003, 8_100])
def test_windows_lose_and_double_nothing(place: int) -> None:
    """An entity on the border between two windows is found once."""
    text = "x " * (place // 2) + "room B12" + " y" * 3_000

    assert [entity.start for entity in _entities(text, ROOM)] == [len("x " * (place // 2)) + 5]


def test_time_grows_with_the_text_even_when_everything_matches() -> None:
    """Presidio compares results pairwise; windows keep a long list of rooms linear."""
    analyzer = Analyzer(NLP, [ROOM])

    def analyze(doc: Doc) -> None:
        entities, _ = analyzer.analyze(doc.text, doc)
        assert len(entities) == doc.text.count("room")

    half, whole = (NLP("room B12, " * rooms) for rooms in (2_000, 4_000))
    assert_keeps_pace(analyze, half, whole)


def test_context_words_are_cut_on_both_sides() -> None:
    """The surroundings leave the candidate out, so that it cannot vouch for itself."""
    assert words_near("my CODE is 1234 ok", 11, 15, before=8, after=3) == "code is  \x1f  ok"
