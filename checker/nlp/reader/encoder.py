"""The trained encoder, run by onnxruntime: pieces in, probabilities out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from checker.errors import CheckerError
from checker.nlp.reader import lexicon
from checker.nlp.reader.labels import ACCOUNTS, FIELDS
from checker.nlp.reader.pieces import END, START, PieceCutter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from checker.nlp.reader.pieces import Pieces

    Floats = NDArray[np.float32]

ENCODER, VOCABULARY, LEXICON, SETTINGS, CHECKSUMS = (
    "encoder.onnx",
    "vocabulary.txt",
    "lexicon.txt",
    "settings.json",
    "checksums.json",
)
"""The files of a reader."""

WINDOW = 222
"""Pieces that the encoder sees at once; it was trained on no longer texts."""

OVERLAP = WINDOW // 4
"""Pieces that two neighbouring windows share."""


class ReaderError(CheckerError):
    """The reader's files are missing or damaged."""


class Scores(NamedTuple):
    """What the encoder makes of one text.

    Attributes:
        names: (piece, NAME_TAGS) probabilities.
        inside: (piece, CODES) probability that the piece is part of what the code marks.
        begins: (piece, CODES) probability that it is its first.
        drafts: (CODES) log odds that the text has the code.
    """

    names: Floats
    inside: Floats
    begins: Floats
    drafts: Floats


class _Window(NamedTuple):
    """What the encoder is shown of some pieces that follow each other."""

    ids: Sequence[int]
    shapes: Sequence[int]
    kinds: Sequence[int]

    @classmethod
    def of(cls, pieces: Pieces, low: int, high: int) -> _Window:
        """Return the window over pieces[low:high]."""
        of = pieces.ids, pieces.shapes, pieces.kinds
        return cls(*(tuple(values[low:high]) for values in of))


@dataclass(frozen=True, slots=True)
class Encoder:
    """The encoder and its vocabulary, ready to run; safe to share between threads.

    Attributes:
        cutter: Cuts texts into the encoder's pieces.
        session: The onnxruntime session.
    """

    cutter: PieceCutter
    session: object

    @classmethod
    def load(cls, files: Mapping[str, bytes]) -> Encoder:
        """Load from the contents of a reader's files, as `read_verified` returns them."""
        import onnxruntime  # noqa: PLC0415  (a tenth of a second; nothing is loaded at import)

        # Windows builds write trace events unless told not to.
        onnxruntime.disable_telemetry_events()
        pieces = files[VOCABULARY].decode().removesuffix("\n").split("\n")
        options = onnxruntime.SessionOptions()
        # One thread: the same bytes every time, and many drafts at once share the cores.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        session = onnxruntime.InferenceSession(
            files[ENCODER], options, providers=["CPUExecutionProvider"]
        )
        places = {piece: place for place, piece in enumerate(pieces)}
        return cls(PieceCutter(places, lexicon.parse(files[LEXICON].decode())), session)

    def score(self, pieces: Pieces, account: str, field: str) -> Scores:
        """Return what the encoder makes of the pieces of a text.

        A text of more than WINDOW pieces is read in windows that overlap: each piece is
        judged where it has most text on both sides, each code where it is plainest. What is
        written again and again is read once: a megabyte of brackets is a hostile draft.
        """
        windows = _windows(len(pieces))
        if len(windows) == 1:
            return self._run(_Window(pieces.ids, pieces.shapes, pieces.kinds), account, field)
        read: dict[_Window, Scores] = {}
        parts = []
        for low, high in windows:
            window = _Window.of(pieces, low, high)
            if window not in read:
                read[window] = self._run(window, account, field)
            parts.append(read[window])
        owned = _owned(windows)

        def joined(values: Iterable[Floats]) -> Floats:
            pieces_of = zip(values, windows, owned, strict=True)
            return np.concatenate(
                [part[start - low : end - low] for part, (low, _), (start, end) in pieces_of]
            )

        return Scores(
            joined(part.names for part in parts),
            joined(part.inside for part in parts),
            joined(part.begins for part in parts),
            np.max([part.drafts for part in parts], axis=0),
        )

    def _run(self, window: _Window, account: str, field: str) -> Scores:
        ids = np.array([[START, *window.ids, END]], dtype=np.int64)
        shapes = np.array([[0, *window.shapes, 0]], dtype=np.int64)
        kinds = np.array([[0, *window.kinds, 0]], dtype=np.int64)
        names, spans, drafts = self.session.run(  # type: ignore[attr-defined]
            None,
            {
                "pieces": ids,
                "shapes": shapes,
                "kinds": kinds,
                "account": np.array([ACCOUNTS.index(account)], dtype=np.int64),
                "field": np.array([FIELDS.index(field)], dtype=np.int64),
            },
        )
        inside = _softmax(spans[0, 1:-1])
        return Scores(
            _softmax(names[0, 1:-1]),
            1 - inside[..., 0],
            inside[..., 1],
            drafts[0],
        )


def read_verified(folder: Path) -> dict[str, bytes]:
    """Return the contents of a reader's files.

    Raises:
        ReaderError: A file is missing or has another SHA-256 checksum than it should.
    """
    wanted = json.loads(_read(folder, CHECKSUMS))
    found = {name: _read(folder, name) for name in wanted}
    for name, content in found.items():
        if hashlib.sha256(content).hexdigest() != wanted[name]:
            raise ReaderError(f"{folder / name}: the file is damaged. Install the checker again.")
    return found


def _read(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        raise ReaderError(
            f"{folder / name}: the file cannot be read. Install the checker again."
        ) from error


def _softmax(logits: Floats) -> Floats:
    powers: Floats = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def _windows(size: int) -> list[tuple[int, int]]:
    """Return stretches of at most WINDOW pieces, each of which shares OVERLAP with the next."""
    windows = [(0, min(size, WINDOW))]
    while windows[-1][1] < size:
        start = windows[-1][1] - OVERLAP
        windows.append((start, min(size, start + WINDOW)))
    return windows


def _owned(windows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return for each window the pieces that it judges: half of each overlap."""
    cuts = [
        0,
        *((low + high) // 2 for (_, high), (low, _) in pairwise(windows)),
        windows[-1][1],
    ]
    return list(pairwise(cuts))
