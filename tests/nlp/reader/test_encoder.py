"""The encoder: what it is shown of long texts."""

from __future__ import annotations

from typing import Any

import numpy as np

from checker.nlp.reader.encoder import WINDOW, Encoder
from checker.nlp.reader.labels import CODES, NAME_TAGS
from checker.nlp.reader.pieces import PieceCutter


class _Session:
    """Stands for onnxruntime's session: judges by the pieces' numbers, and counts its runs."""

    def __init__(self) -> None:
        self.runs = 0

    def run(self, _: None, given: dict[str, Any]) -> tuple[Any, Any, Any]:
        """Return scores that tell pieces apart."""
        self.runs += 1
        ids = given["pieces"].astype(np.float32)
        names = np.repeat(ids[..., None], len(NAME_TAGS), axis=-1) * np.arange(len(NAME_TAGS))
        spans = np.zeros((*ids.shape, len(CODES), 3), dtype=np.float32)
        return names, spans, np.full((1, len(CODES)), ids.sum(), dtype=np.float32)


def _encoder() -> tuple[Encoder, _Session]:
    session = _Session()
    return Encoder(PieceCutter({"[": 1, "]": 2}, {}), session), session


def test_what_is_written_again_and_again_is_read_once() -> None:
    """A hundred windows of the same bracket take two runs: the first and the shorter last one."""
    encoder, session = _encoder()
    pieces = encoder.cutter.cut("[" * WINDOW * 100)

    scores = encoder.score(pieces, "official", "text")

    assert session.runs <= 3
    assert len(scores.names) == len(pieces)


def test_windows_that_differ_are_each_read() -> None:
    """One other bracket far into the text is seen where it stands, and nowhere else."""
    encoder, _ = _encoder()
    place = WINDOW * 50
    pieces = encoder.cutter.cut("[" * place + "]" + "[" * place)

    scores = encoder.score(pieces, "official", "text")

    differs = (scores.names != scores.names[0]).any(axis=1)
    assert np.flatnonzero(differs).tolist() == [place]
