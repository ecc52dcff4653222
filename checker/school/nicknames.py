"""What a first name is for short: the `nicknames` package, and what it does not know."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ENDINGS = ("ie", "y")
"""How one short form may end, either way: Katie or Katy, Tilly or Tillie."""


def short_for(name: str) -> set[str]:
    """Return what a first name is for short, in small letters.

    Args:
        name: The name as its bearer writes it.
    """
    known = set(_nicknamer().nicknames_of(name)) | _british().get(name.casefold(), set())
    return {form for one in known for form in _either_way(one)}


def _either_way(form: str) -> Iterator[str]:
    yield form
    for ending, other in (_ENDINGS, reversed(_ENDINGS)):
        if form.endswith(ending):
            yield form.removesuffix(ending) + other


@cache
def _nicknamer() -> Any:  # noqa: ANN401  (loaded when first needed)
    from nicknames import NickNamer  # noqa: PLC0415  (a twentieth of a second)

    return NickNamer()


@cache
def _british() -> Mapping[str, set[str]]:
    """Return the short forms of our own list by the names that they are short for."""
    text = files("checker.school").joinpath("nicknames.toml").read_text(encoding="utf-8")
    found: dict[str, set[str]] = defaultdict(set)
    for short, names in tomllib.loads(text).items():
        for name in names.split():
            found[name].add(short)
    return found
