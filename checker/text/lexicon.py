"""Three word lists from well-kept libraries, loaded when first asked for.

They answer spelling questions alone (is this a word, is this somebody's first name,
which Latin letter does this sign look like), never what a draft means.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

# Zipf frequency (log10 of occurrences per billion words; van Heuven et al. 2014) from
# which a spelling counts as an everyday word rather than a name or a typing slip.
EVERYDAY_ZIPF = 3.0


@cache
def _frequencies() -> dict[str, float]:
    import wordfreq  # noqa: PLC0415  (loaded when first needed)

    return dict(wordfreq.get_frequency_dict("en", "small"))


def is_word(spelling: str) -> bool:
    """Say whether a spelling is an everyday English word (wordfreq, Speer 2022)."""
    return _frequencies().get(spelling.casefold(), 0.0) >= 10 ** (EVERYDAY_ZIPF - 9)


@cache
def _given_names() -> frozenset[str]:
    """First names of some seventy locales in Latin letters (Faker), casefolded."""
    from faker.providers import person  # noqa: PLC0415  (loaded when first needed)

    found: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        if not module.ispkg:
            continue
        provider = import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, value in vars(provider).items():
            if attribute.startswith("first_names") and isinstance(value, dict | tuple | list | set):
                found.update(name.casefold() for name in value if isinstance(name, str))
    return frozenset(name for name in found if len(name) > 1)


def is_given_name(spelling: str) -> bool:
    """Say whether somebody, somewhere, has this as a first name."""
    return spelling.casefold() in _given_names()


@cache
def lookalikes() -> dict[str, str]:
    """Return the letters of other scripts that look like one Latin letter, with that letter.

    Source: the confusables data of Unicode Technical Standard 39, as packaged by
    confusable_homoglyphs.
    """
    from confusable_homoglyphs import confusables  # noqa: PLC0415  (loaded when first needed)

    table: dict[str, str] = {}
    for letter, twins in confusables.confusables_data.items():
        if letter.isascii() or len(letter) != 1:
            continue
        latin = [twin["c"] for twin in twins if len(twin["c"]) == 1 and twin["c"].isascii()]
        same_case = [c for c in latin if c.isalpha() and c.isupper() == letter.isupper()]
        if same_case:
            table[letter] = same_case[0]
    return table
