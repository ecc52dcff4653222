"""What kind of word is it? The list that the reader looks words up in.

    python models/training/build_lexicon.py

A small encoder cannot know every name and every bird. So each word comes with what lists say of
it: how common it is in English (wordfreq, Speer 2022), how many children in the UK bear it as a
first name (official statistics, ukbabynames), whether it is a surname (US census of 1990, Faker)
or a place in Britain (OS Open Names). Writes lexicon.txt into the reader's folder: a line for each
kind, then its words.
"""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from typing import TYPE_CHECKING

import regex
import wordfreq
from project import PROJECT, READER

from checker.nlp.reader.lexicon import COMMON, UNLISTED, bare, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHILDREN_COMMON, _CHILDREN_RARE = 2_000, 20
_SURNAME_SHARE = 0.001  # per cent of the people of the census


def main() -> None:
    """Write the list."""
    common = {word: _tier(word) for word in wordfreq.iter_wordlist("en", "large")}
    given = dict(_given())
    surnames, places = set(_surnames()), set(_places())
    by_kind: dict[int, list[str]] = defaultdict(list)
    for word in sorted({*common, *given, *surnames, *places}):
        kind = kind_of(common.get(word, 0), given.get(word, 0), word in surnames, word in places)
        if kind != UNLISTED and word.isalpha():
            by_kind[kind].append(word)
    lines = [f"{kind}\t{' '.join(words)}" for kind, words in sorted(by_kind.items())]
    target = READER / "reader" / "lexicon.txt"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(target.stat().st_size, "bytes", sum(map(len, by_kind.values())), "words")


def _tier(word: str) -> int:
    frequency = wordfreq.zipf_frequency(word, "en")
    return sum(frequency >= least for least in COMMON)


def _given() -> Iterator[tuple[str, int]]:
    for group in _by_locale().values():
        yield from ((word, 1) for name in group["given"] for word in _words(name))
    path = PROJECT["corpora"] / "names/uk_given_names_1974_2020.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [(row["name"], float(row["n"] or 0)) for row in csv.DictReader(lines)]
    children: dict[str, float] = defaultdict(float)
    for name, count in rows:
        for word in _words(name):
            children[word] += count
    for word, count in children.items():
        if count >= _CHILDREN_RARE:
            yield word, 2 if count >= _CHILDREN_COMMON else 1


def _surnames() -> Iterator[str]:
    for group in _by_locale().values():
        yield from (word for name in group["surname"] for word in _words(name))
    path = PROJECT["corpora"] / "names/us-census-1990/dist.all.last"
    for line in path.read_text(encoding="ascii").splitlines():
        name, share, *_ = line.split()
        if float(share) >= _SURNAME_SHARE:
            yield bare(name)


def _places() -> Iterator[str]:
    path = PROJECT["corpora"] / "places/places.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["type"] in {"City", "Town", "Village", "Suburban Area"}:
                yield from _words(row["name"], most=1)


def _by_locale() -> dict[str, dict[str, list[str]]]:
    path = PROJECT["corpora"] / "names/names_latin_by_locale.json"
    data: dict[str, dict[str, list[str]]] = json.loads(path.read_text(encoding="utf-8"))
    return data


def _words(name: str, most: int = 3) -> Iterator[str]:
    """Yield the words of a name of at most so many words, as the reader looks them up."""
    words = regex.findall(r"\p{L}{3,}", name)
    if len(words) <= most:
        yield from (bare(word) for word in words)


if __name__ == "__main__":
    main()
