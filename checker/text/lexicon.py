"""Three word lists from well-kept libraries, loaded when first asked for.

They answer spelling questions alone (is this a word, is this somebody's first name,
which Latin letter does this sign look like), never what a draft means.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

# From this place on in wordfreq's list a spelling is a name or a typing slip rather than an
# everyday word: a Zipf frequency below 3 (log10 of occurrences per billion words; van Heuven
# et al. 2014), which its list has in steps of a hundredth.
_EVERYDAY = 601


def _by_frequency(size: str) -> list[list[str]]:
    """Return wordfreq's English words in groups, the commonest first (Speer 2022).

    Read as `wordfreq.read_cBpack` does; importing wordfreq for it takes a tenth of a second.
    """
    import msgpack  # noqa: PLC0415  (loaded when first needed)

    found = find_spec("wordfreq")
    places = found.submodule_search_locations if found else None
    folder = Path(places[0] if places else "")
    with gzip.open(folder / "data" / f"{size}_en.msgpack.gz") as packed:
        header, *content = msgpack.load(packed, raw=False)
    if header != {"format": "cB", "version": 1}:
        raise ValueError(header)
    groups: list[list[str]] = content
    return groups


@cache
def everyday_words() -> frozenset[str]:
    """Return the spellings that English texts have a thousand times in a thousand million words."""
    return frozenset().union(*_by_frequency("small")[:_EVERYDAY])


def is_word(spelling: str) -> bool:
    """Say whether a spelling is an everyday English word (wordfreq)."""
    return spelling.casefold() in everyday_words()


@cache
def spellings() -> frozenset[str]:
    """Return the 300,000 commonest spellings of English texts, brands and names among them."""
    return frozenset().union(*_by_frequency("large"))


def is_spelling(letters: str) -> bool:
    """Say whether letters are a common spelling, a brand's or a name's included (wordfreq).

    Args:
        letters: A spelling, casefolded.
    """
    return letters in spellings()


@cache
def names(file: str) -> frozenset[str]:
    """Return the names of a list in data/, which models/training/build_names.py makes."""
    text = files("checker.text").joinpath("data", file).read_text(encoding="utf-8")
    return frozenset(text.splitlines()[1:])


def is_given_name(spelling: str) -> bool:
    """Say whether somebody, somewhere, has this as a first name (Faker)."""
    return spelling.casefold() in names("given-names.txt")


def is_surname(spelling: str) -> bool:
    """Say whether some family, somewhere, is called this (Faker)."""
    return spelling.casefold() in names("surnames.txt")


@cache
def lookalikes() -> dict[str, str]:
    """Return the letters of other scripts that look like one Latin letter, with that letter.

    Source: the confusables data of Unicode Technical Standard 39, as packaged by
    confusable_homoglyphs.
    """
    from confusable_homoglyphs import confusables  # noqa: PLC0415  (loaded when first needed)

    # Small letters that have the shape of a Latin capital are no confusables by that data.
    table = dict(zip("кмт", "kmt", strict=True))
    for letter, twins in confusables.confusables_data.items():
        if letter.isascii() or len(letter) != 1:
            continue
        latin = [twin["c"] for twin in twins if len(twin["c"]) == 1 and twin["c"].isascii()]
        same_case = [c for c in latin if c.isalpha() and c.isupper() == letter.isupper()]
        if same_case:
            table[letter] = same_case[0]
    return table
