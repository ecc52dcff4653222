"""What each code means, why it matters and what to write instead, read from catalogue.yaml."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from checker.datafile import DataModel, read_model
from checker.errors import InputError
from checker.findings import CODES


class Guidance(DataModel):
    """General guidance that a finding rests on where the school's policy is silent."""

    source: str
    says: str


class Entry(DataModel):
    """One code, explained.

    Attributes:
        title: What it is, as a heading ("A pupil's name").
        sees: What the words do, to follow them in a sentence ("names a pupil").
        meaning: What counts and what does not.
        matters: Why it matters, in one sentence.
        example: A draft that has it, invented.
        instead: How to write the example instead.
        guidance: Guidance beyond the school's policy.
    """

    title: str
    sees: str
    meaning: str
    matters: str
    example: str
    instead: str
    guidance: Guidance


class _Catalogue(DataModel):
    codes: dict[str, Entry]


def entry(code: str) -> Entry:
    """Return the explanation of a code.

    Raises:
        InputError: No such code; the message lists the codes of its family, or all.
    """
    if code not in CODES:
        near = [known for known in CODES if code and known.startswith(code.partition("/")[0])]
        raise InputError(
            f"unknown code {code!r}", remedy=f"The codes are {', '.join(near or CODES)}."
        )
    return _entries()[code]


@cache
def _entries() -> dict[str, Entry]:
    text = files("checker").joinpath("catalogue.yaml").read_text(encoding="utf-8")
    return read_model(text, _Catalogue, "catalogue.yaml").codes
