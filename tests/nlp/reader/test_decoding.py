"""Decoding: from probabilities to spans, on scores written by hand."""

from __future__ import annotations

import numpy as np
import pytest

from checker.nlp.reader.decoding import Calibration, Span, decode, unsettled
from checker.nlp.reader.encoder import Scores
from checker.nlp.reader.labels import CODES, NAME_TAGS
from checker.nlp.reader.pieces import PieceCutter, Pieces

CUTTER = PieceCutter({}, {})
SETTINGS = unsettled()


def _scores(pieces: Pieces) -> Scores:
    """Scores that see nothing."""
    names = np.zeros((len(pieces), len(NAME_TAGS)), dtype=np.float32)
    names[:, 0] = 1
    inside = np.zeros((len(pieces), len(CODES)), dtype=np.float32)
    return Scores(names, inside, inside.copy(), np.full(len(CODES), -9, dtype=np.float32))


def _name(scores: Scores, places: list[int], role: str, sure: float = 0.99) -> None:
    for number, place in enumerate(places):
        scores.names[place] = 0
        scores.names[place, NAME_TAGS.index(f"{'I' if number else 'B'}-{role}")] = sure
        scores.names[place, 0] = 1 - sure


def _mark(scores: Scores, places: list[int], code: str, sure: float = 0.99) -> None:
    column = CODES.index(code)
    scores.inside[places, column] = sure
    scores.begins[places[0], column] = sure
    scores.drafts[column] = 4


def _decode(text: str, scores: Scores, account: str = "official") -> list[tuple[str, str]]:
    found = decode(text, CUTTER.cut(text), scores, account, SETTINGS)
    return [(span.code, text[span.start : span.end]) for span in found]


def test_a_name_is_one_span_with_its_role() -> None:
    """Words that go on a name belong to it; two names side by side are two."""
    text = "Well done Alfie Brown Zainab"
    scores = _scores(CUTTER.cut(text))
    _name(scores, [2, 3], "name/pupil")
    _name(scores, [4], "name/parent")

    assert _decode(text, scores) == [("name/pupil", "Alfie Brown"), ("name/parent", "Zainab")]


def test_a_dash_behind_a_name_is_no_part_of_it_and_takes_nothing_from_it() -> None:
    """However little the reader thinks of the dash, the name keeps its own confidence."""
    text = "Kasia and Rhys - who won"
    pieces = CUTTER.cut(text)
    scores = _scores(pieces)
    _name(scores, [2], "name/pupil")
    _name(scores, [3], "name/pupil", sure=0.3)

    (seen,) = decode(text, pieces, scores, "official", SETTINGS)
    assert text[seen.start : seen.end] == "Rhys"
    assert seen.confidence > 0.9


def test_a_public_name_is_no_finding() -> None:
    """Who is public is read as a name and not reported."""
    text = "Ask Florence Nightingale"
    scores = _scores(CUTTER.cut(text))
    _name(scores, [1, 2], "public")

    assert _decode(text, scores) == []


def test_a_name_below_the_threshold_is_no_finding() -> None:
    """What is less sure than its code asks for is left out."""
    text = "Rose"
    scores = _scores(CUTTER.cut(text))
    _name(scores, [0], "name/pupil", sure=0.3)

    assert _decode(text, scores) == []


def test_every_mention_of_a_detail_is_a_span_of_its_own() -> None:
    """Two marked stretches are two findings; the full stop behind one is no part of it."""
    text = "Asthma. Then asthma again."
    scores = _scores(CUTTER.cut(text))
    _mark(scores, [0, 1], "detail/health")
    _mark(scores, [3], "detail/health")

    assert _decode(text, scores) == [("detail/health", "Asthma"), ("detail/health", "asthma")]


def test_tone_is_marked_once_at_its_strongest_words() -> None:
    """Of several marked stretches the one with most weight carries the finding."""
    text = "useless, the whole lot of them"
    scores = _scores(CUTTER.cut(text))
    _mark(scores, [0], "tone/insult", sure=0.6)
    _mark(scores, [2, 3, 4], "tone/insult", sure=0.9)

    assert _decode(text, scores) == [("tone/insult", "the whole lot")]


def test_tone_that_no_word_carries_plainly_still_shows_some_words() -> None:
    """A draft that has a code always shows why."""
    text = "Lovely job"
    scores = _scores(CUTTER.cut(text))
    column = CODES.index("tone/insult")
    scores.inside[:, column] = [0.1, 0.3]
    scores.drafts[column] = 6

    assert _decode(text, scores) == [("tone/insult", "Lovely job")] or _decode(text, scores) == [
        ("tone/insult", "job")
    ]


@pytest.mark.parametrize(
    ("account", "found"),
    [("personal", [("conduct/affiliation", "our school")]), ("official", []), ("community", [])],
)
def test_a_code_that_an_account_cannot_have_is_left_out(
    account: str, found: list[tuple[str, str]]
) -> None:
    """Affiliation is a matter of personal accounts alone."""
    text = "our school"
    scores = _scores(CUTTER.cut(text))
    _mark(scores, [0, 1], "conduct/affiliation")

    assert _decode(text, scores, account) == found


def test_a_name_inside_a_hashtag_is_cut_out_of_it() -> None:
    """In words that are run together, pieces stand for themselves."""
    text = "#teamharry"
    cutter = PieceCutter({"team": 1000, "##harry": 1001, "#": 1002}, {})
    pieces = cutter.cut(text)
    scores = _scores(pieces)
    _name(scores, [2], "name/pupil")

    found = decode(text, pieces, scores, "official", SETTINGS)

    assert [text[span.start : span.end] for span in found] == ["harry"]


def test_calibration_joins_both_signs() -> None:
    """The confidence is the logistic function of the weighted log odds."""
    calibration = Calibration(bias=-1.0, inside=1.0, draft=0.5, threshold=0.5)

    assert calibration.confidence(1.0, 0.0) == pytest.approx(0.5)
    assert calibration.confidence(1.0, 2.0) == pytest.approx(0.731, abs=1e-3)
    assert calibration.confidence(-1e9, 1e9) <= 1


def test_an_empty_text_holds_nothing() -> None:
    """No pieces, no spans."""
    pieces = CUTTER.cut(" ")

    assert decode(" ", pieces, _scores(pieces), "official", SETTINGS) == []
    assert Span(0, 1, "name/pupil", 0.9) < Span(0, 2, "name/pupil", 0.9)
