"""Several posts of one run: two that are harmless alone may together point at one child.

Two descriptions are taken to be of the same child where their posts share two of three
things (the event, the class, the day) and contradict each other in none: "a Year 4 boy
scored the winner at the tournament" in the morning, "one of our deaf pupils played in
the tournament" at night. Then they are counted as one description. Read are all words that
are published, the title and the first comment too; not those that stand in a picture.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import astuple, dataclass, replace
from hashlib import blake2b
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.drafts import picture_mark, words_of
from checker.hours import school_day
from checker.school.anonymity import wider
from checker.school.descriptions import Attribute, Description, descriptions
from checker.text.cleaning import clean
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.drafts import Draft
    from checker.school.anonymity import Estimate, Population

MOST = 200
"""Descriptions that share the same two things and are compared with one another."""

_EVENT = lazy(
    r"\b(?P<event>tournament|gala|match|trip|visit|concert|assembly|fair|fayre|race|competition|festival|"
    r"sports\sday|cross[\s-]country|play|show|recital|camp|residential|final|league|relay|fixture|parade|"
    r"performance|workshop|quiz|bake\s(?:sale|off)|swim(?:ming)?|athletics|netball|football|rugby|cricket|"
    r"hockey|tennis|gymnastics|dance|choir|orchestra|disco|picnic|pantomime|nativity|harvest|prom|ceremony)s?\b",
    regex.IGNORECASE,
)
_DAY = lazy(
    r"\b(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december))\b",
    regex.IGNORECASE,
)


class _Post(NamedTuple):
    """What a post says of when and where."""

    name: str
    events: frozenset[str]
    days: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Revealed:
    """A description with the post, and the field of it, that it stands in."""

    post: _Post
    field: str
    described: Description


@dataclass(frozen=True, slots=True)
class Joint:
    """A description that another post makes too narrow.

    Attributes:
        field: The field of the draft that the description stands in.
        described: The description, in that field's cleaned text.
        dropped: What of it to leave out.
        estimate: How many children it fits together with the other post.
        beside: What the other post is called.
    """

    field: str
    described: Description
    dropped: tuple[Attribute, ...]
    estimate: Estimate
    beside: str


class Company:
    """What the posts of one run have revealed so far. Nothing of it outlives the run.

    No draft is kept, nor a word of one: of those that describe a child what they say of it,
    of the others nothing. So a run of any length needs memory for those few alone.

    Args:
        population: The children of the school.

    Attributes:
        late: Posts that were asked about before the one came that makes them too narrow, with
            what that one is called. Where posts come one by one, nothing else tells of these.
    """

    def __init__(self, population: Population) -> None:
        self.population = population
        self.late: list[tuple[str, str]] = []
        self._told_alone: set[int] = set()
        self._count = 0
        self._of: dict[bytes, list[_Revealed]] = {}
        self._sharing: dict[tuple[str, ...], list[_Revealed]] = defaultdict(list)

    def add(self, draft: Draft) -> None:
        """Keep what a draft reveals; one that was added before changes nothing."""
        self._count += 1
        mark = _mark(draft)
        if mark in self._of:
            return
        words = {field: clean(text).text for field, text in words_of(draft)}
        harmless = [
            (field, one)
            for field, text in words.items()
            for one in descriptions(text, (), self.population.groups)
            if self._is_harmless(one)
        ]
        if harmless:
            post = self._post(draft, "\n".join(words.values()))
            self._of[mark] = [_Revealed(post, *one) for one in harmless]
            self._share(self._of[mark])

    def _post(self, draft: Draft, text: str) -> _Post:
        name = f"the post “{draft.id}”" if draft.id else f"post {self._count} of this run"
        moment = draft.moment
        return _Post(
            name,
            frozenset(match["event"].casefold() for match in _EVENT.finditer(text)),
            frozenset(match["day"].casefold() for match in _DAY.finditer(text))
            | ({school_day(moment).isoformat()} if moment else set()),
        )

    def _share(self, revealed: list[_Revealed]) -> None:
        for one in revealed:
            for pair in _pairs(one):
                if len(self._sharing[pair]) < MOST:
                    self._sharing[pair].append(one)

    def beside(self, draft: Draft) -> Iterator[Joint]:
        """Yield the descriptions of a draft that other posts make too narrow."""
        for mine in self._of.get(_mark(draft), ()):
            found = next(self._joints(mine), None)
            if found is None:
                self._told_alone.add(id(mine))
                continue
            other, joint = found
            if id(other) in self._told_alone:
                self._told_alone.discard(id(other))
                self.late.append((other.post.name, mine.post.name))
            yield joint

    def _joints(self, mine: _Revealed) -> Iterator[tuple[_Revealed, Joint]]:
        others = {id(other): other for pair in _pairs(mine) for other in self._sharing[pair]}
        for other in others.values():
            if other.post is not mine.post and (joint := self._together(mine, other)):
                yield other, joint

    def _is_harmless(self, described: Description) -> bool:
        alone = self.population.estimate(described)
        return alone is not None and not alone.is_few

    def _together(self, mine: _Revealed, other: _Revealed) -> Joint | None:
        if mine.post.events and other.post.events and not mine.post.events & other.post.events:
            return None
        merged = _merged(mine.described, other.described)
        if merged is None:
            return None
        estimate = self.population.estimate(merged)
        if estimate is None or not estimate.is_few:
            return None
        rest = [one for one in merged.attributes if one not in mine.described.attributes]
        dropped = wider(self.population, merged, keep=rest)
        return Joint(mine.field, mine.described, dropped, estimate, other.post.name)


def _mark(draft: Draft) -> bytes:
    """Return sixteen bytes that tell a draft from the others of a run."""
    pictures = tuple(map(picture_mark, draft.images))
    return blake2b(repr(astuple(replace(draft, images=pictures))).encode(), digest_size=16).digest()


def _pairs(one: _Revealed) -> Iterator[tuple[str, ...]]:
    """Yield every two things that a description shares with another one of the same child."""
    described = one.described
    place = described.value("group") or described.value("year")
    things = [
        ("event", sorted(one.post.events)),
        ("class", [place] if place else []),
        ("day", sorted(one.post.days)),
    ]
    for (first, some), (second, more) in combinations(things, 2):
        for value in some:
            yield from ((first, value, second, other) for other in more)


def _merged(mine: Description, other: Description) -> Description | None:
    """Return both as one description; None where they contradict each other or add nothing."""
    attributes: dict[str, Attribute] = {}
    for one in (*mine.attributes, *other.attributes):
        key = one.kind if one.kind != "trait" else one.value
        if attributes.setdefault(key, one).value != one.value:
            return None
    values = {(one.kind, one.value) for one in attributes.values()}
    for each in (mine, other):
        if values == {(one.kind, one.value) for one in each.attributes}:
            return None
    return replace(mine, attributes=tuple(attributes.values()), only=False)
