"""The reader as a component of a spaCy pipeline.

    nlp = spacy.load("models/reader")
    doc = nlp.make_doc("Well done Alfie!")
    doc.user_data[ACCOUNT] = "official"
    doc = nlp(doc)
    doc.user_data[SPANS]

What it sees goes into the document's `user_data`, since its spans overlap, and may begin
inside a token (#TeamHarry).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker.nlp.lean import lean_spacy
from checker.nlp.reader.decoding import Calibration, decode, unsettled
from checker.nlp.reader.encoder import SETTINGS, Encoder, ReaderError, read_verified
from checker.nlp.reader.keys import ACCOUNT, FIELD, SPANS
from checker.nlp.reader.labels import kind_of_field

with lean_spacy():
    from spacy.language import Language

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.tokens import Doc

    from checker.nlp.reader.decoding import Span

FACTORY = "checker_reader"
"""The name under which a pipeline's config asks for this component."""


class ReaderComponent:
    """Reads documents; empty until `from_disk`."""

    def __init__(self) -> None:
        self.encoder: Encoder | None = None
        self.settings = unsettled()

    def __call__(self, doc: Doc) -> Doc:
        """Return the document with what the reader sees in `user_data[SPANS]`."""
        doc.user_data[SPANS] = tuple(
            self.read(
                doc.text,
                doc.user_data.get(ACCOUNT, "official"),
                doc.user_data.get(FIELD, "text"),
            )
        )
        return doc

    def read(self, text: str, account: str, field: str) -> list[Span]:
        """Return what the reader sees in a text of a field of a draft on an account.

        Raises:
            ReaderError: No model was loaded.
        """
        kind = kind_of_field(field)
        if kind is None:
            return []
        if self.encoder is None:
            raise ReaderError("the reader has no model. Load the pipeline from its folder.")
        pieces = self.encoder.cutter.cut(text)
        if not len(pieces):
            return []
        scores = self.encoder.score(pieces, account, kind)
        return decode(text, pieces, scores, account, self.settings)

    def from_disk(self, path: Path, **_: object) -> ReaderComponent:
        """Load the encoder and its calibration.

        Raises:
            ReaderError: A file is missing or damaged.
        """
        files = read_verified(path)
        self.encoder = Encoder.load(files)
        settings = json.loads(files[SETTINGS])
        self.settings = {code: Calibration(**values) for code, values in settings.items()}
        return self

    def to_disk(self, path: Path, **_: object) -> None:
        """Write nothing: the model's files are made by the training project."""
        path.mkdir(exist_ok=True)


@Language.factory(FACTORY)
def create_reader(nlp: Language, name: str) -> ReaderComponent:
    """Return the component for a pipeline's config."""
    del nlp, name
    return ReaderComponent()
