"""Make models/reader: the spaCy pipeline that ships.

    python models/training/build_reader.py

It holds English tokenization alone, made linear in the length of the text. The trained
components join it here.
"""

from __future__ import annotations

from pathlib import Path

import spacy

from checker.nlp import tokenizer

READER = Path(__file__).parents[1] / "reader"


def build() -> spacy.language.Language:
    """Return the pipeline, untrained."""
    name = tokenizer.TOKENIZER
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": name}}})
    nlp.meta.update(
        name="reader",
        version="0.1.0",
        description="English tokenization, bounded in time",
        license="MIT",
    )
    return nlp


if __name__ == "__main__":
    build().to_disk(READER)
