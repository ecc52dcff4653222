"""The engine: from a draft to its report, the same every time, and never open on failure."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from checker import Checker, Draft
from checker.detectors.base import Detector
from checker.drafts import Account
from checker.errors import InputError
from checker.nlp.pipeline import Pipeline, untrained
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc

    from checker.findings import Detection
    from checker.text.reading import ReadDraft

POSTS = [
    "Well done to Alfie B in Year 3, Zainab and Wei Ling!",
    "Ring Mrs Patel on 07700 900123 about the bloody gate, code C4471X.",
    "Photo: Shanice with her clay fox. #TeamShanice",
    "Doors open at 6.30pm, everyone welcome 🎄",
]


def _broken(_: ReadDraft) -> Iterable[Detection]:
    raise RuntimeError("Alfie is in this message")


def _broken_later(_: ReadDraft, __: Sequence[Detection]) -> Iterable[Detection]:
    raise KeyError("Alfie")


@pytest.mark.parametrize(
    "broken",
    [
        Detector("broken part", (), detect=_broken),
        Detector("broken part", (), conclude=_broken_later),
    ],
)
def test_a_detector_that_raises_is_named_and_the_verdict_is_never_clear(broken: Detector) -> None:
    """A broken part is named without a word of the draft, and clears nothing."""
    report = Checker(detectors=[broken]).check(Draft("Hello Alfie"))

    assert [failure.part for failure in report.failures] == ["broken part"]
    assert report.verdict is Outcome.APPROVAL
    assert "Alfie" not in json.dumps(report.as_json()["failures"])


def test_the_other_detectors_still_run_when_one_breaks() -> None:
    """A failure costs its own findings and no others."""

    def sees_all(read: ReadDraft) -> Iterable[Detection]:
        for reading in read.fields:
            yield reading.detection(
                "name/pupil", 0, len(reading.text), detector="all", confidence=1.0
            )

    detectors = [Detector("broken", (), detect=_broken), Detector("all", (), detect=sees_all)]

    assert len(Checker(detectors=detectors).check(Draft("Alfie")).findings) == 1


def test_a_reader_that_raises_is_named_and_the_other_detectors_still_run() -> None:
    """What breaks while a text is read becomes a failure of that part, and no exception."""

    @Language.component("broken_reader")
    def broken(doc: Doc) -> Doc:
        raise RuntimeError(doc.text)

    nlp = untrained()
    nlp.add_pipe("broken_reader")
    report = Checker(pipeline=Pipeline(nlp)).check(Draft("Ring me on 07700 900123"))

    assert [(one.part, one.reason) for one in report.failures] == [("reader", "RuntimeError")]
    assert [one.detection.code for one in report.findings] == ["detail/contact"]


def test_pictures_that_nobody_looked_at_are_said_and_never_clear(checker: Checker) -> None:
    """Attached pictures are named as not checked."""
    report = checker.check(Draft("Our new hall", images=("hall.jpg",), alt_text="An empty hall"))

    assert [failure.part for failure in report.failures] == ["pictures"]
    assert report.verdict >= Outcome.APPROVAL


def test_the_same_draft_gives_the_same_bytes(checker: Checker) -> None:
    """Two checkers, and the same checker twice, report byte for byte the same."""
    other = Checker(pipeline=Pipeline(untrained()))
    for text in POSTS:
        reports = [
            json.dumps(one.check(Draft(text)).as_json()) for one in (checker, checker, other)
        ]
        assert len(set(reports)) == 1


def test_threads_can_share_a_checker(checker: Checker) -> None:
    """Many threads at once report what one does."""
    drafts = [Draft(text, id=str(number)) for number, text in enumerate(POSTS * 25)]
    expected = [report.as_json() for report in checker.check_many(drafts)]
    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda draft: checker.check(draft).as_json(), drafts))

    assert got == expected


def test_check_many_streams_in_order(checker: Checker) -> None:
    """Reports come one by one, in the order of the drafts, before the last draft is known."""
    taken: list[str] = []

    def drafts() -> Iterable[Draft]:
        for number in range(3):
            taken.append(str(number))
            yield Draft("Hello", id=str(number))

    reports = checker.check_many(drafts())

    assert next(iter(reports)).id == "0"
    assert taken == ["0"]


def test_a_draft_may_name_its_own_policy(checker: Checker) -> None:
    """The draft's policy stands before the checker's; an unknown one is an input error."""
    assert checker.check(Draft("Hi", policy="ryefield-2016")).policy == "ryefield-2016"
    with pytest.raises(InputError, match="unknown policy"):
        checker.check(Draft("Hi", policy="nowhere"))


def test_findings_are_ordered_by_field_start_end_code(checker: Checker) -> None:
    """The order of the interface holds across fields."""
    draft = Draft(POSTS[1] + POSTS[0], alt_text="Well done to Alfie B", images=("alfie_b.jpg",))
    keys = [
        (one["field"], one["start"], one["end"], one["code"])
        for one in checker.check(draft).as_json()["findings"]
    ]

    assert keys == sorted(keys)
    assert {key[0] for key in keys} >= {"text", "alt_text"}


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from([*POSTS, "\u200b", "\ud800", "@", "1", "<b>"])).map("".join),
    st.sampled_from(Account),
    st.text(max_size=30),
)
def test_any_draft_gets_a_true_report(text: str, account: Account, alt_text: str) -> None:
    """Arbitrary Unicode never raises, and text[start:end] always equals the finding's text."""
    draft = Draft(text, account=account, alt_text=alt_text)
    report = _shared().check(draft)

    fields = {"text": text, "alt_text": alt_text}
    for finding in report.findings:
        seen = finding.detection
        assert fields[seen.field][seen.start : seen.end] == seen.text
        assert seen.start < seen.end
        assert 0 <= seen.confidence <= 1
    assert not report.failures
    json.dumps(report.as_json()).encode()


_CHECKERS: list[Checker] = []


def _shared() -> Checker:
    if not _CHECKERS:
        _CHECKERS.append(Checker())
    return _CHECKERS[0]
