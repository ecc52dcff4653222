"""Loading the spaCy pipeline that reads drafts, from the files of the package alone."""

from __future__ import annotations

from importlib import import_module
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.nlp.lean import lean_spacy
from checker.nlp.reader.encoder import ReaderError
from checker.nlp.reader.keys import READER
from checker.report import Failure

if TYPE_CHECKING:
    from spacy.language import Language

LONGEST_DRAFT = 20_000_000
"""Code points that one field may have; far above the 1 MB that anybody pastes."""


class Pipeline(NamedTuple):
    """A spaCy pipeline, and what of it could not be loaded.

    Attributes:
        nlp: Tokenizer, and the trained reader where it loads.
        failures: One that names the reader's damaged file, where it does not.
    """

    nlp: Language
    failures: tuple[Failure, ...] = ()


def untrained() -> Language:
    """Return a pipeline of English tokens alone: what is left where the reader is missing."""
    with lean_spacy():
        import spacy  # noqa: PLC0415  (half a second; nothing is loaded at import)

    from checker.nlp.tokenizer import TOKENIZER  # noqa: PLC0415  (imports spaCy)

    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    nlp.max_length = LONGEST_DRAFT
    return nlp


def load_pipeline(path: Path | None = None) -> Pipeline:
    """Load the pipeline that ships with the checker.

    Where the trained reader's own files are missing or damaged, the rest is loaded, and the
    failure says so: the detectors that need no model still run.

    Args:
        path: Another pipeline's folder, for tests and training.

    Raises:
        ReaderError: The folder itself is missing or damaged; the message says what to do.
    """
    if path is not None:
        return _load(path)
    with as_file(files("checker.models") / "reader") as folder:
        return _load(Path(folder))


def _load(folder: Path) -> Pipeline:
    # Registers what the config names.
    import_module("checker.nlp.tokenizer")
    import_module("checker.nlp.reader.component")
    try:
        return Pipeline(_spacy_load(folder))
    except ReaderError as error:
        return Pipeline(_spacy_load(folder, without=(READER,)), (Failure(READER, str(error)),))


def _spacy_load(folder: Path, without: tuple[str, ...] = ()) -> Language:
    import spacy  # noqa: PLC0415  (half a second; nothing is loaded at import)

    try:
        nlp = spacy.load(folder, exclude=without)
    except (OSError, ValueError) as error:
        raise ReaderError(
            f"{folder}: the reader cannot be loaded ({type(error).__name__}). "
            "Install the checker again."
        ) from error
    nlp.max_length = LONGEST_DRAFT
    return nlp
