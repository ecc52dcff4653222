"""Forms of words that state something about an individual, and where a field has them."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.detectors.individuals.cast import Cast, Mention, cast
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from checker.findings import Detection
    from checker.text.reading import Reading


class Bound(Enum):
    """How a form is tied to somebody."""

    ABOUT = "the nearest person or group named around it is an individual"
    SUBJECT = "an individual is named right before it"


class Form(NamedTuple):
    """One way of saying it.

    Attributes:
        triggers: Groups of words; where the text has none of a group, the form cannot
            occur, which spares the search. In small letters they stand for themselves in
            any case, in capitals for themselves alone ("IT").
        pattern: The words that state it; every repetition is bounded.
        bound: How it is tied to somebody.
        confidence: How sure, 0 to 1.
    """

    triggers: tuple[frozenset[str], ...]
    pattern: regex.Pattern[str]
    bound: Bound
    confidence: float


def form(
    triggers: str, pattern: str, bound: Bound = Bound.ABOUT, *, confidence: float = 0.8
) -> Form:
    """Return a form.

    Args:
        triggers: The words of `Form.triggers`, "&" between the groups.
        pattern: A regular expression; case is ignored, no word is cut, and a line break
            with its indentation stands for nothing.
        bound: How it is tied to somebody.
        confidence: How sure, 0 to 1.
    """
    source = _LINE_BREAK.sub("", pattern)
    compiled = lazy(rf"(?:(?<![\w-])|(?='))(?:{source})(?![\w-])", regex.IGNORECASE)
    groups = tuple(frozenset(group.split()) for group in triggers.split("&"))
    return Form(groups, compiled, bound, confidence)


_LINE_BREAK = re.compile(r"\n {8}")


class Statement(NamedTuple):
    """Words that state something about an individual, in offsets of the cleaned text."""

    start: int
    end: int
    confidence: float


class Forms:
    """Many ways of saying something, found by the words that each of them needs."""

    def __init__(self, *forms: Form) -> None:
        self._forms = forms
        self._by_trigger: dict[str, list[int]] = {}
        for number, one in enumerate(forms):
            for word in one.triggers[0]:
                self._by_trigger.setdefault(word, []).append(number)

    def possible(self, words: AbstractSet[str]) -> list[Form]:
        """Return the forms that a text with these words may have, in their order."""
        said = self._by_trigger.keys() & words
        if not said:
            return []
        found = {number for word in said for number in self._by_trigger[word]}
        return [
            self._forms[number]
            for number in sorted(found)
            if not any(words.isdisjoint(group) for group in self._forms[number].triggers[1:])
        ]


def statements(
    reading: Reading, seen: Sequence[Detection], forms: Forms, *, titled: bool = True
) -> Iterator[Statement]:
    """Yield what a field states about individuals.

    Args:
        reading: The field.
        seen: What other detectors saw; their names count as individuals.
        forms: The ways of saying it.
        titled: Whether "Mrs Patel" counts; in talk of results she is the teacher.
    """
    people: Cast | None = None
    for one in forms.possible(reading.spellings):
        for match in one.pattern.finditer(reading.text):
            people = people or cast(reading, [d for d in seen if d.field == reading.field])
            somebody = _bound_to(people, one.bound, *match.span())
            if somebody and (titled or somebody.kind != "titled"):
                yield Statement(*match.span(), one.confidence)


def _bound_to(people: Cast, bound: Bound, start: int, end: int) -> Mention | None:
    return people.subject(start, end) if bound is Bound.SUBJECT else people.about(start, end)
