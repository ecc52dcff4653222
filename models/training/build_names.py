"""Make checker/text/data: the first names and surnames that spellings are held against.

    python models/training/build_names.py

They come from the person providers of Faker's locales that write in Latin letters. The
lists ship with the checker because importing the providers takes a tenth of a second of
every cold start.
"""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import version
from pathlib import Path

DATA = Path(__file__).parents[2] / "checker" / "text" / "data"
KINDS = {"given-names.txt": "first_names", "surnames.txt": "last_names"}

# The others cannot match a reading.
_LOCALES = (
    "az_AZ", "cs_CZ", "da_DK", "de_CH", "de_DE", "en", "en_GB", "en_IE", "en_IN", "en_KE",
    "en_NG", "en_NZ", "en_PK", "en_TH", "en_US", "es_CO", "es_ES", "et_EE", "fi_FI", "fr_BE",
    "fr_DZ", "fr_FR", "ga_IE", "ha_NG", "hr_HR", "hu_HU", "id_ID", "ig_NG", "it_IT", "lt_LT",
    "lv_LV", "nl_BE", "nl_NL", "no_NO", "pl_PL", "pt_BR", "pt_PT", "ro_RO", "sk_SK", "sl_SI",
    "sv_SE", "tr_TR", "tw_GH", "uz_UZ", "vi_VN", "yo_NG", "zu_ZA",
)  # fmt: skip


def person_names(kind: str) -> frozenset[str]:
    """Return the names that Faker's locales have under attributes of one kind, casefolded."""
    found: set[str] = set()
    for locale in _LOCALES:
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for attribute, value in vars(provider).items():
            if attribute.startswith(kind) and isinstance(value, dict | tuple | list | set):
                found.update(name.casefold() for name in value if isinstance(name, str))
    return frozenset(name for name in found if len(name) > 1)


def main() -> None:
    """Write both lists, a name a line."""
    DATA.mkdir(exist_ok=True)
    for file, kind in KINDS.items():
        names = "\n".join(sorted(person_names(kind)))
        source = f"# {kind} of Faker {version('Faker')}; see README.md beside this file\n"
        (DATA / file).write_text(f"{source}{names}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
