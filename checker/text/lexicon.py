"""Three word lists from well-kept libraries, loaded when first asked for.

They answer spelling questions alone (is this a word, is this somebody's first name,
which Latin letter does this sign look like), never what a draft means.
"""

from __future__ import annotations

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
def _spellings() -> frozenset[str]:
    import wordfreq  # noqa: PLC0415  (a tenth of a second, needed for few drafts)

    return frozenset(wordfreq.get_frequency_dict("en", "large"))


def is_spelling(letters: str) -> bool:
    """Say whether letters are among the 300,000 commonest spellings of English text.

    Brands and names are among them (wordfreq).

    Args:
        letters: A spelling, casefolded.
    """
    return letters in _spellings()


# The locales of Faker that write names in Latin letters; the others cannot match a reading.
_LOCALES = (
    "az_AZ", "cs_CZ", "da_DK", "de_CH", "de_DE", "en", "en_GB", "en_IE", "en_IN", "en_KE",
    "en_NG", "en_NZ", "en_PK", "en_TH", "en_US", "es_CO", "es_ES", "et_EE", "fi_FI", "fr_BE",
    "fr_DZ", "fr_FR", "ga_IE", "ha_NG", "hr_HR", "hu_HU", "id_ID", "ig_NG", "it_IT", "lt_LT",
    "lv_LV", "nl_BE", "nl_NL", "no_NO", "pl_PL", "pt_BR", "pt_PT", "ro_RO", "sk_SK", "sl_SI",
    "sv_SE", "tr_TR", "tw_GH", "uz_UZ", "vi_VN", "yo_NG", "zu_ZA",
)  # fmt: skip


@cache
def _person_names(kind: str) -> frozenset[str]:
    """Return the names that Faker's locales have under attributes of one kind, casefolded."""
    found: set[str] = set()
    for locale in _LOCALES:
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for attribute, value in vars(provider).items():
            if attribute.startswith(kind) and isinstance(value, dict | tuple | list | set):
                found.update(name.casefold() for name in value if isinstance(name, str))
    return frozenset(name for name in found if len(name) > 1)


def is_given_name(spelling: str) -> bool:
    """Say whether somebody, somewhere, has this as a first name (Faker)."""
    return spelling.casefold() in _person_names("first_names")


def is_surname(spelling: str) -> bool:
    """Say whether some family, somewhere, is called this (Faker)."""
    return spelling.casefold() in _person_names("last_names")


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
