"""TOML read into a typed model; whatever does not fit is named with its file, line and remedy."""

from __future__ import annotations

import tomllib
from collections import Counter
from typing import TYPE_CHECKING

import regex

from checker.datafile import validated
from checker.errors import InputError
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.datafile import Model, Path

_KEY = r"""(?:[A-Za-z0-9_-]{1,100}|"[^"\n]{0,100}"|'[^'\n]{0,100}')"""
_GAP = r"[ \t]{0,40}+"
_KEYS = rf"{_KEY}(?:{_GAP}\.{_GAP}{_KEY}){{0,8}}"
_HEADING = lazy(rf"{_GAP}(?P<open>\[{{1,2}}){_GAP}(?P<keys>{_KEYS}){_GAP}\]")
_ENTRY = lazy(rf"{_GAP}(?P<keys>{_KEYS}){_GAP}=")
_ONE_KEY = lazy(_KEY)
_PLACE = lazy(r"\(at line (?P<line>\d+)")


def read_toml(text: str, model: type[Model], source: str) -> Model:
    """Return the model that a TOML text describes.

    Args:
        text: The TOML.
        model: The type that it must fit.
        source: The file's name, for messages.

    Raises:
        InputError: Broken TOML, an unknown key, or a value that does not fit.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _broken(error, source) from None
    return validated(data, model, key_lines(text), source, sign=" =")


def key_lines(text: str) -> dict[Path, int]:
    """Return the 1-based line of every key and table; tomllib itself does not keep them.

    A line inside a multi-line string that looks like a key counts too, but never before
    a real one of the same name.
    """
    lines: dict[Path, int] = {(): 1}
    seen: Counter[tuple[str, ...]] = Counter()
    table: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if heading := _HEADING.match(line):
            keys = _split(heading["keys"])
            if heading["open"] == "[[":
                seen[keys] += 1
            table = _indexed(keys, seen)
            lines.setdefault(table, number)
        elif entry := _ENTRY.match(line):
            lines.setdefault((*table, *_split(entry["keys"])), number)
    return lines


def _split(keys: str) -> tuple[str, ...]:
    return tuple(key.strip("\"'") for key in _ONE_KEY.findall(keys))


def _indexed(keys: tuple[str, ...], seen: Counter[tuple[str, ...]]) -> Path:
    """Return a table's path with the number of the latest item of each array on the way."""
    path: list[int | str] = []
    for depth, key in enumerate(keys, start=1):
        path.append(key)
        if count := seen[keys[:depth]]:
            path.append(count - 1)
    return tuple(path)


def _broken(error: tomllib.TOMLDecodeError, source: str) -> InputError:
    """Place a TOML error; tomllib names the line only in its message."""
    message = str(error)
    place = _PLACE.search(message)
    return InputError(
        f"this is not TOML: {regex.sub(r' [(]at .*', '', message).lower()}",
        source=source,
        line=int(place["line"]) if place else None,
        remedy="Check the quotation marks and the equals sign there.",
    )
