"""A whole check of a 40-word draft, against spaCy's tokenizer plus Presidio's stock analysis.

The aim: at most 1.5 times, model aside, in one run.
"""

from __future__ import annotations

import logging
import time

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from timing import FORTY_WORDS, medians

from checker import Checker, Draft
from checker.nlp.pipeline import Pipeline, untrained


class _Blank(SpacyNlpEngine):  # type: ignore[misc]
    """Presidio's engine around spaCy's English tokenizer, with no model to load."""

    def __init__(self) -> None:
        super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
        self.nlp = {"en": spacy.blank("en")}


def main() -> None:
    """Print milliseconds a draft and the ratio, draft by draft."""
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    engine, registry = _Blank(), RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    stock = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
    checker = Checker(pipeline=Pipeline(untrained()))
    print("whole check of a 40-word draft, ms of processor time (median of 60, interleaved)")
    for text in FORTY_WORDS:
        draft = Draft(text)
        ours, theirs = medians(
            lambda draft=draft: checker.check(draft),
            lambda text=text: stock.analyze(text, language="en"),
            clock=time.process_time,
        )
        print(
            f"  {len(text.split())} words: check {ours * 1000:.2f}, tokenizer + stock Presidio "
            f"{theirs * 1000:.2f}, ratio {ours / theirs:.2f} (aim 1.5)"
        )


if __name__ == "__main__":
    main()
