"""All our checks on many drafts, against Presidio's own BatchAnalyzerEngine on the same drafts.

Both use the same spaCy pipeline (the reader that ships), in one process and one run, in
turn. Presidio looks for its stock entities alone; we do everything from cleaning to
rewording. Aim: faster than that.
"""

from __future__ import annotations

import itertools
import logging

from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from timing import medians, sample_drafts

from checker import Checker, Draft
from checker.nlp.pipeline import load_pipeline
from checker.schedules.checking import Chunk, Recipe, check_chunk

COUNT = 300


class _Loaded(SpacyNlpEngine):  # type: ignore[misc]
    """Presidio's engine around the pipeline that ships."""

    def __init__(self) -> None:
        super().__init__(models=[{"lang_code": "en", "model_name": "checker-reader"}])
        self.nlp = {"en": load_pipeline().nlp}


def main() -> None:
    """Print drafts a second of both, and the ratio of their times."""
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    engine, registry = _Loaded(), RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
    batch = BatchAnalyzerEngine(
        AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
    )
    texts = [
        f"{draft.text} Word{number}."
        for number, draft in enumerate(itertools.islice(itertools.cycle(sample_drafts()), COUNT))
    ]
    recipe, chunk = Recipe(Checker), Chunk(tuple(map(Draft, texts)))
    ours, theirs = medians(
        lambda: check_chunk(recipe, chunk),
        lambda: list(batch.analyze_iterator(texts, language="en")),
        rounds=7,
    )
    print(
        f"{COUNT} drafts a second: all our checks {COUNT / ours:.0f}, Presidio's "
        f"BatchAnalyzerEngine {COUNT / theirs:.0f}; ratio of times {ours / theirs:.2f} (aim 1)"
    )


if __name__ == "__main__":
    main()
