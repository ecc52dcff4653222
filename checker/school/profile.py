"""The school file, checker.toml: the school's name and the policy that it goes by."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from checker.errors import InputError
from checker.settings import read_settings

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "checker.toml"
VERSION = 1
_KEYS = ("version", "name", "policy")


@dataclass(frozen=True, slots=True)
class Profile:
    """A school.

    Attributes:
        name: What the school is called.
        policy: The policy pack that it goes by; empty for the checker's default.
    """

    name: str = ""
    policy: str = ""


def find_profile(start: Path) -> Path | None:
    """Return the nearest checker.toml at or above a folder."""
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).is_file():
            return folder / FILE_NAME
    return None


def read_profile(path: Path) -> Profile:
    """Read a school file.

    Raises:
        InputError: It cannot be read, is no TOML, or has an unknown key or version.
    """
    text = read_settings(path, "the school file")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _broken(error, path) from None
    return _profile(data, text, path)


def _profile(data: dict[str, object], text: str, path: Path) -> Profile:
    for key, value in data.items():
        if key not in _KEYS:
            raise InputError(
                f"unknown key {key!r}",
                source=str(path),
                line=_line_of(key, text),
                remedy=f"The keys are {', '.join(_KEYS)}.",
            )
        if not isinstance(value, int if key == "version" else str):
            raise InputError(
                f"{key!r} has a value of the wrong kind",
                source=str(path),
                line=_line_of(key, text),
                remedy='Write version = 1, and the others in "quotation marks".',
            )
    if data.get("version") != VERSION:
        raise InputError(
            "the version of this school file is missing or unknown",
            source=str(path),
            line=_line_of("version", text),
            remedy=f"Write version = {VERSION} in its first line.",
        )
    policy = str(data.get("policy", ""))
    if policy.endswith((".yaml", ".yml")):
        policy = str(path.parent / policy)
    return Profile(name=str(data.get("name", "")), policy=policy)


def _line_of(key: str, text: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if regex.match(rf"\s*(?:\[+\s*)?[\"']?{regex.escape(key)}\b", line):
            return number
    return 1


def _broken(error: tomllib.TOMLDecodeError, path: Path) -> InputError:
    """Place a TOML error; tomllib names the line only in its message."""
    message = str(error)
    place = regex.search(r"\(at line (\d+)", message)
    return InputError(
        f"this is not TOML: {message.partition(' (at')[0].lower()}",
        source=str(path),
        line=int(place.group(1)) if place else None,
        remedy="Check the quotation marks and the equals sign there.",
    )
