"""One way to look at a text with a detector, and one mark-up for what it should see."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
import regex

from checker import Draft
from checker.nlp.pipeline import untrained
from checker.nlp.presidio import Analyzer
from checker.settling import settle
from checker.text.cleaning import clean
from checker.text.reading import ReadDraft, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

    from checker.detectors.base import Detector
    from checker.findings import Detection

See = Callable[..., tuple["Detection", ...]]
AssertMarked = Callable[..., None]
AssertPointsTruly = Callable[..., None]

MARK = regex.compile(r"\[\[(?P<words>.+?)\]\]|\{(?P<code>\w+)\|(?P<words>[^{}]+)\}", regex.DOTALL)


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The pipeline that ships."""
    return untrained()


@pytest.fixture(scope="module")
def see(request: pytest.FixtureRequest, nlp: Language) -> See:
    """What the module's DETECTORS see in a draft.

    The detectors that it lists as BEFORE look first; what they see only informs the others.
    """
    module = request.module
    return _eyes(nlp, module.DETECTORS, getattr(module, "BEFORE", ()))


def _eyes(nlp: Language, shown: Sequence[Detector], before: Sequence[Detector]) -> See:
    analyzer = Analyzer(nlp, [one for detector in shown for one in detector.recognisers])

    def read_field(field: str, text: str) -> Reading:
        aligned = clean(text)
        doc = nlp(aligned.text)
        entities, failures = analyzer.analyze(aligned.text, doc)
        assert not failures
        return Reading(field, text, aligned, doc, entities)

    def see(
        text: str = "", account: str = "official", *, alt_text: str = "", file_name: str = ""
    ) -> tuple[Detection, ...]:
        fields = {"text": text, "alt_text": alt_text, "images/0/name": file_name}
        readings = tuple(read_field(field, value) for field, value in fields.items())
        whole = ReadDraft(Draft(text, account=account), readings)
        told = [one for each in before if each.detect for one in each.detect(whole)]
        seen = [one for each in shown if each.detect for one in each.detect(whole)]
        known = settle([*told, *seen])
        drawn = [one for each in shown if each.conclude for one in each.conclude(whole, known)]
        return settle([*seen, *drawn])

    return see


@pytest.fixture(scope="module")
def assert_marked(see: See) -> AssertMarked:
    """Compare what is seen with the marks of a text.

    A mark is `[[words]]`, or `{pupil|words}` where the second half of the code matters.
    """

    def compare(marked: str, account: str = "official", *, field: str = "text") -> None:
        text = MARK.sub(r"\g<words>", marked)
        expected, removed = [], 0
        for match in MARK.finditer(marked):
            start = match.start() - removed
            expected.append((start, start + len(match["words"]), match["code"]))
            removed += len(match.group()) - len(match["words"])
        found = _see_in(see, field, text, account)
        coded = "[[" not in marked
        assert [
            (one.start, one.end, one.code.partition("/")[2] if coded else None) for one in found
        ] == expected

    return compare


@pytest.fixture(scope="module")
def assert_points_truly(see: See) -> AssertPointsTruly:
    """Require that nothing raises, and that every finding is the words that it points at."""

    def require(text: str, account: str = "official") -> None:
        for one in see(text, account):
            assert one.text
            assert text[one.start : one.end] == one.text
            assert 0 < one.confidence <= 1

    return require


def _see_in(see: See, field: str, text: str, account: str) -> tuple[Detection, ...]:
    if field == "text":
        return see(text, account)
    argument = "alt_text" if field == "alt_text" else "file_name"
    return see(**{argument: text}, account=account)
