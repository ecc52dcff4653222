"""Loading the spaCy pipeline that reads drafts, from the files of the package alone."""

from __future__ import annotations

from importlib import import_module
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import CheckerError

if TYPE_CHECKING:
    from spacy.language import Language

LONGEST_DRAFT = 20_000_000
"""Code points that one field may have; far above the 1 MB that anybody pastes."""


class ReaderError(CheckerError):
    """The pipeline's files are missing or damaged."""


def load_pipeline(path: Path | None = None) -> Language:
    """Load the pipeline that ships with the checker.

    Args:
        path: Another pipeline's folder, for tests and training.

    Raises:
        ReaderError: The folder is missing or damaged; the message says what to do.
    """
    if path is not None:
        return _load(path)
    with as_file(files("checker.models") / "reader") as folder:
        return _load(Path(folder))


def _load(folder: Path) -> Language:
    import spacy  # noqa: PLC0415  (half a second; nothing is loaded at import)

    import_module("checker.nlp.tokenizer")  # registers the tokenizer that the config names
    try:
        nlp = spacy.load(folder)
    except (OSError, ValueError) as error:
        raise ReaderError(
            f"{folder}: the reader cannot be loaded ({type(error).__name__}). "
            "Install the checker again."
        ) from error
    nlp.max_length = LONGEST_DRAFT
    return nlp
