"""Copies of annotated drafts in other letters, as gold for `checker evaluate`.

    python models/training/variants.py dev plain|capitals|small|hashtags|disguised > gold.jsonl

The copies measure whether the checker reads names through capitals, small letters, hashtags and
disguises as well as in plain writing. They are never trained on.
"""

from __future__ import annotations

import json
import random
import sys
from typing import TYPE_CHECKING

import augment
import drafts
from project import PROJECT

from checker.findings import family

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafts import Draft

_TWINS = str.maketrans("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ")
_SIGNS = str.maketrans("aeiosAEIOS", "4310543105")
_WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in map(chr, range(0x21, 0x7F))}


def disguised(draft: Draft, chance: random.Random) -> Draft:
    """Return a draft whose names are written so that no list finds them, and people still do."""
    edits = {}
    for mark in draft["findings"]:
        if family(mark["code"]) != "name" and mark["code"] != "tone/profanity":
            continue
        place = (mark["field"], mark["start"], mark["end"])
        edits[place] = chance.choice(_DISGUISES)(draft[mark["field"]][mark["start"] : mark["end"]])
    return augment.edited(draft, edits)


_DISGUISES: tuple[Callable[[str], str], ...] = (
    "\N{ZERO WIDTH SPACE}".join,
    lambda word: word.translate(_TWINS),
    lambda word: word.translate(_WIDE),
    lambda word: " ".join(".".join(part) if len(part) > 3 else part for part in word.split(" ")),  # noqa: PLR2004
    lambda word: word[:1] + word[1:].translate(_SIGNS) if len(word) > 4 else word,  # noqa: PLR2004
)


def _with_hashtags(draft: Draft, chance: random.Random) -> Draft:
    return augment.with_a_hashtag(draft, chance)


_VARIANTS: dict[str, Callable[[Draft, random.Random], Draft]] = {
    "plain": lambda draft, _: draft,
    "capitals": lambda draft, _: augment.recased(draft, str.upper),
    "small": lambda draft, _: augment.recased(draft, str.lower),
    "hashtags": _with_hashtags,
    "disguised": disguised,
}


def main(part: str, variant: str) -> None:
    """Print the copies, one JSON object a line."""
    chance = random.Random(PROJECT["seed"])  # noqa: S311  (no secret)
    for draft in drafts.load(part):
        copy = _VARIANTS[variant](draft, chance)
        gold = {key: value for key, value in copy.items() if key != "origin"}
        print(json.dumps(gold, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
