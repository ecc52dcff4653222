"""Presidio's AnalyzerEngine with a registry of our own: the one module that imports it.

Mended here, once, are the faults of its stock parts that matter to a school: no part
asks the network; context words count as whole words only (each recogniser judges its
own surroundings); a pattern that runs out of time is a failure and not a silent "found
nothing"; and a long text is analysed in windows, since Presidio compares every result
with every other.
"""

from __future__ import annotations

import logging
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

import regex

from checker.nlp.lean import lean_presidio
from checker.nlp.reader.keys import READER, SPANS
from checker.nlp.reader.labels import CODES, PRIVATE
from checker.report import Failure
from checker.text.reading import Entity

with lean_presidio():
    from presidio_analyzer import (
        AnalyzerEngine,
        LocalRecognizer,
        PatternRecognizer,
        RecognizerRegistry,
        RecognizerResult,
        predefined_recognizers,
    )
    from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
    from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

    from checker.nlp.reader.decoding import Span
    from checker.nlp.recogniser import Recogniser

WINDOW = 4_000
"""Code points that one call of Presidio owns."""

MARGIN = 400
"""Code points around a window that are read but not owned; longer than any pattern and context."""

TIME_LIMIT = 10.0
"""Seconds that one pattern may take on one window before it counts as failed."""


class Analyzer:
    """Finds entities in a text by Presidio, in time linear in its length."""

    def __init__(self, nlp: Language, recognisers: Sequence[Recogniser]) -> None:
        # Presidio logs at every step; none of it may reach a school's log files.
        logging.getLogger("presidio-analyzer").setLevel(logging.CRITICAL)
        self._adapters: list[_Reader | _Adapter] = [
            _Reader(),
            *(_Adapter(recogniser) for recogniser in recognisers),
        ]
        self._engine = _engine(nlp, self._adapters)

    def analyze(self, text: str, doc: Doc) -> tuple[tuple[Entity, ...], tuple[Failure, ...]]:
        """Return the entities of a text, ordered, and the recognisers that failed on it.

        Args:
            text: The cleaned text; spaCy would spell it anew from its tokens each time.
            doc: The tokens of the same text.
        """
        found: set[Entity] = set()
        failures: set[Failure] = set()
        for start in range(0, max(len(text), 1), WINDOW):
            left = max(0, start - MARGIN)
            window = text[left : start + WINDOW + MARGIN]
            artifacts = _Artifacts(doc, window, left)
            asked = [one.supported_entities[0] for one in self._adapters if one.may_find(artifacts)]
            if not asked:
                continue
            results = self._engine.analyze(
                window, language="en", entities=asked, nlp_artifacts=artifacts
            )
            failures.update(artifacts.failures)
            for result in results:
                if start <= result.start + left < start + WINDOW:
                    found.add(_entity(result, left))
        return tuple(sorted(found)), tuple(sorted(failures))


def _engine(nlp: Language, adapters: Sequence[_Reader | _Adapter]) -> AnalyzerEngine:
    return AnalyzerEngine(
        registry=RecognizerRegistry(recognizers=adapters, supported_languages=["en"]),
        nlp_engine=_LoadedNlpEngine(nlp),
        supported_languages=["en"],
        context_aware_enhancer=_NoEnhancer(),
    )


def _entity(result: RecognizerResult, shift: int) -> Entity:
    metadata = result.recognition_metadata or {}
    return Entity(
        start=result.start + shift,
        end=result.end + shift,
        kind=result.entity_type,
        score=result.score,
        certain=bool(metadata.get("certain")),
    )


class _LoadedNlpEngine(SpacyNlpEngine):  # type: ignore[misc]
    """Presidio's spaCy engine around a pipeline that is loaded already."""

    def __init__(self, nlp: Language) -> None:
        super().__init__(models=[{"lang_code": "en", "model_name": "checker-reader"}])
        self.nlp = {"en": nlp}


class _Artifacts(NlpArtifacts):  # type: ignore[misc]
    """What one call of Presidio is given to read, and the failures that come back."""

    def __init__(self, doc: Doc, text: str, left: int) -> None:
        spans: Sequence[Span] = doc.user_data.get(SPANS, ())
        super().__init__(
            entities=[
                span._replace(start=span.start - left, end=span.end - left)
                for span in spans
                if left <= span.start < left + len(text)
            ],
            tokens=doc,
            tokens_indices=[],
            lemmas=[],
            nlp_engine=None,
            language="en",
        )
        self.text = text
        self.lowered = text.lower()
        self.digits = len(_DIGIT.findall(text))
        self.failures: list[Failure] = []


class _Reader(LocalRecognizer):  # type: ignore[misc]
    """Hands on what the trained reader saw, which comes with the document."""

    def __init__(self) -> None:
        super().__init__(supported_entities=[*PRIVATE, *CODES], name=READER)

    def load(self) -> None:
        """Nothing to load: the pipeline has read the text already."""

    def may_find(self, artifacts: _Artifacts) -> bool:
        """Say whether the reader saw anything."""
        return bool(artifacts.entities)

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: _Artifacts
    ) -> list[RecognizerResult]:
        """Return the reader's spans."""
        del text, entities
        spans: list[Span] = nlp_artifacts.entities
        return [
            RecognizerResult(span.code, span.start, span.end, span.confidence) for span in spans
        ]


class _NoEnhancer(ContextAwareEnhancer):  # type: ignore[misc]
    """Leaves scores alone: our recognisers judge their surroundings by whole words."""

    def __init__(self) -> None:
        super().__init__(
            context_similarity_factor=0,
            min_score_with_context_similarity=0,
            context_prefix_count=0,
            context_suffix_count=0,
        )

    def enhance_using_context(
        self, text: str, raw_results: list[RecognizerResult], **_: object
    ) -> list[RecognizerResult]:
        """Return the results as they are."""
        del text
        return raw_results


class _Adapter(LocalRecognizer):  # type: ignore[misc]
    """Runs one of our recognisers inside Presidio, failing in the open."""

    def __init__(self, recogniser: Recogniser) -> None:
        self.recogniser = recogniser
        self.digits = recogniser.digits
        self.needs = tuple(recogniser.needs.split())
        self.hint = re.compile(recogniser.hint) if recogniser.hint else None
        super().__init__(supported_entities=[recogniser.kind], name=recogniser.kind)

    @cached_property
    def stock(self) -> PatternRecognizer | None:
        """Presidio's own recogniser, where ours is built on one."""
        return _stock(self.recogniser.stock)

    @cached_property
    def patterns(self) -> list[regex.Pattern[str]]:
        """The patterns; most drafts have the forms of few recognisers, so compiled when needed."""
        sources = (
            [p.regex for p in self.stock.patterns] if self.stock else [self.recogniser.pattern]
        )
        return [regex.compile(source, _FLAGS) for source in sources]

    def load(self) -> None:
        """Nothing to load."""

    def may_find(self, artifacts: _Artifacts) -> bool:
        """Say whether a text has what the form needs, which costs less than looking for it."""
        if artifacts.digits < self.digits or (
            self.needs and not any(map(artifacts.lowered.__contains__, self.needs))
        ):
            return False
        return self.hint is None or self.hint.search(artifacts.text) is not None

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: _Artifacts
    ) -> list[RecognizerResult]:
        """Return what this recogniser finds; what it raises is noted, never swallowed."""
        del entities
        try:
            return list(self._results(text))
        except Exception as error:  # noqa: BLE001  (whatever breaks must be named in the report)
            nlp_artifacts.failures.append(Failure(self.recogniser.kind, type(error).__name__))
            return []

    def _results(self, text: str) -> Iterator[RecognizerResult]:
        for start, end in self._candidates(text):
            score = self._score(text, start, end)
            if score is not None:
                yield RecognizerResult(
                    self.recogniser.kind,
                    start,
                    end,
                    score,
                    recognition_metadata={
                        "certain": self.recogniser.certain,
                        RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                        RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                    },
                )

    def _candidates(self, text: str) -> Iterator[tuple[int, int]]:
        for pattern in self.patterns:
            group: str | int = "found" if "found" in pattern.groupindex else 0
            for match in pattern.finditer(text, timeout=TIME_LIMIT):
                if match.start(group) >= 0:
                    yield match.span(group)

    def _score(self, text: str, start: int, end: int) -> float | None:
        if self.stock:
            valid: Any = self.stock.validate_result(text[start:end])
            if valid is False or self.stock.invalidate_result(text[start:end]):
                return None
        if self.recogniser.accept:
            return self.recogniser.accept(text, start, end)
        return self.recogniser.score


_DIGIT = re.compile(r"\d")
_FLAGS = regex.IGNORECASE | regex.MULTILINE | regex.DOTALL


def _stock(name: str) -> PatternRecognizer | None:
    return getattr(predefined_recognizers, name)() if name else None
