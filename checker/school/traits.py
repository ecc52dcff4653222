"""What posts say of a child, as data: words, and how many children it is true of."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Annotated

import regex
from pydantic import Field, StringConstraints, model_validator

from checker.datafile import DataModel, read_model
from checker.school.pupils import TRAITS

if TYPE_CHECKING:
    from typing import Self

Text = Annotated[str, StringConstraints(min_length=1)]
Share = Annotated[float, Field(gt=0, le=1000)]


class Trait(DataModel):
    """One thing that a post may say of a child.

    Attributes:
        id: Its own mark.
        says: What it says, as a sentence without its subject.
        words: What a post says.
        of_1000: How many of 1,000 children it is true of, from and to.
        known_as: What the register calls it; empty where registers do not say.
        private: Whether it is health, family or needs, which posts say of nobody.
        vaguely: What a sentence may say of the child instead, now and in the past; empty where
            nothing vaguer is true.
    """

    id: Text
    says: Text
    words: Annotated[tuple[Text, ...], Field(min_length=1)]
    of_1000: tuple[Share, Share]
    known_as: str = ""
    private: bool = False
    vaguely: tuple[Text, Text] | tuple[()] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.of_1000[0] > self.of_1000[1]:
            message = "the range runs backwards\nWrite the smaller figure first."
            raise ValueError(message)
        if self.known_as and self.known_as not in TRAITS:
            message = f"no register says {self.known_as!r}\nThe traits are {', '.join(TRAITS)}."
            raise ValueError(message)
        return self

    @property
    def assumed(self) -> str:
        """The assumption in words: "1 to 6 in 1,000 children"."""
        low, high = (f"{share:g}" for share in self.of_1000)
        return f"{low} to {high} in 1,000 children"


class _Traits(DataModel):
    traits: Annotated[tuple[Trait, ...], Field(min_length=1)]


@cache
def all_traits() -> tuple[Trait, ...]:
    """Return every trait, in the order of the file."""
    text = files("checker.school").joinpath("traits.yaml").read_text(encoding="utf-8")
    return read_model(text, _Traits, "traits.yaml").traits


@cache
def _by_id() -> dict[str, Trait]:
    return {trait.id: trait for trait in all_traits()}


def trait_of(trait_id: str) -> Trait:
    """Return the trait with a mark."""
    return _by_id()[trait_id]


@cache
def pattern() -> regex.Pattern[str]:
    """Return a pattern of all words of all traits; the group that matched is tN, N the trait."""
    entries = [
        (words, number) for number, trait in enumerate(all_traits()) for words in trait.words
    ]
    entries.sort(key=lambda one: (-len(one[0]), one[0]))
    parts = (f"(?P<t{number}>{_source(words)})" for words, number in entries)
    return regex.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])", regex.IGNORECASE)


def _source(words: str) -> str:
    spaced = r"[\s-]".join(
        regex.escape(word.removesuffix("*")) + (r"\p{L}{1,15}" if word == "*" else r"\p{L}{0,10}")
        if word.endswith("*")
        else regex.escape(word)
        for word in words.split()
    )
    return spaced.replace("'", "'?")
