"""Our annotated drafts as training examples.

Labels are carried over to the cleaned text, which is what the reader sees at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from examples import LONGEST, NOT_PRIVATE, Example, encoded, name_tag
from markup import read_drafts
from project import DRAFTS

from checker.findings import family
from checker.nlp.reader.labels import ACCOUNTS, CODES, FIELDS, ONLY_ON
from checker.text.cleaning import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.nlp.reader.pieces import PieceCutter, Pieces

Draft = dict[str, Any]
"""A gold draft in the form that `checker evaluate` reads."""


def load(part: str) -> list[Draft]:
    """Return all drafts of `train` or `dev`, in order; `origin` says which belong together."""
    return [
        {**draft, "origin": draft["id"].rstrip("abcdefgh")}
        for path in sorted((DRAFTS / part).glob("*.txt"))
        for draft in read_drafts(path.read_text(encoding="utf-8"), path.name)
    ]


def encode(draft: Draft, cutter: PieceCutter) -> Iterator[Example]:
    """Yield the examples of a draft: one a field, or several of a field that is long.

    Every code that is not marked counts as absent, but what the account cannot have or
    the field does not carry is not known.
    """
    for number, name in enumerate(FIELDS):
        text = draft.get(name, "")
        if not text:
            continue
        marks = [mark for mark in draft["findings"] if mark["field"] == name]
        aligned = clean(text)
        pieces = cutter.cut(aligned.text)
        sources = [
            aligned.source(start, end)
            for start, end in zip(pieces.starts, pieces.ends, strict=True)
        ]
        names = _names(sources, marks)
        spans = _spans(sources, marks)
        for low, high in _windows(pieces):
            part = slice(low, high)
            window = spans[part]
            yield Example(
                *encoded(_cut(pieces, part)),
                ACCOUNTS.index(draft["account"]),
                field=number,
                names=names[part],
                spans=window,
                drafts=_known(window.max(0) > 0, draft["account"]) if len(window) else None,
                origin=draft["origin"],
            )


def _names(sources: list[tuple[int, int]], marks: list[Draft]) -> list[int]:
    tags = [NOT_PRIVATE] * len(sources)
    for mark in marks:
        if family(mark["code"]) == "name":
            sign = "B"
            for at in _inside(sources, mark):
                tags[at] = name_tag(sign, [mark["code"]])
                sign = "I"
    return tags


def _spans(sources: list[tuple[int, int]], marks: list[Draft]) -> np.ndarray:
    tags = np.zeros((len(sources), len(CODES)), dtype=np.int8)
    for mark in marks:
        if mark["code"] in CODES:
            sign = 1
            for at in _inside(sources, mark):
                tags[at, CODES.index(mark["code"])] = sign
                sign = 2
    return tags


def _inside(sources: list[tuple[int, int]], mark: Draft) -> Iterator[int]:
    for at, (start, end) in enumerate(sources):
        if start < mark["end"] and mark["start"] < end:
            yield at


def _known(present: np.ndarray, account: str) -> np.ndarray:
    labels = present.astype(np.float32)
    for code, accounts in ONLY_ON.items():
        if account not in accounts:
            labels[CODES.index(code)] = -1
    return labels


def _cut(pieces: Pieces, part: slice) -> Pieces:
    return type(pieces)(
        pieces.ids[part],
        pieces.shapes[part],
        pieces.starts[part],
        pieces.ends[part],
        pieces.words[part],
        pieces.kinds[part],
    )


def _windows(pieces: Pieces) -> Iterator[tuple[int, int]]:
    """Yield stretches of at most LONGEST pieces that overlap by a quarter."""
    most = LONGEST - 2
    start = 0
    while True:
        end = min(start + most, len(pieces))
        yield start, end
        if end == len(pieces):
            return
        start = end - most // 4
