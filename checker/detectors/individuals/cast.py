"""Who a text speaks of: one person, many, the writer, anybody at all, or an animal.

A detail (a grade, an illness) matters when it belongs to somebody in particular. Without
a parser the plainest sign of whose it is is the nearest person or group named before it
in the sentence: the antecedent search of Hobbs (1978, "Resolving pronoun references"),
cut down to one sentence and the one before. "Kofi, who got a 9 in maths" is about Kofi;
"Year 6 got a 9" is about nobody in particular.

Limits: a name is what the name detectors saw, or a capitalised word that stands like one
(`names`); characters and public figures look like anybody else.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.detectors.individuals import names, words
from checker.findings import family
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.findings import Detection
    from checker.text.reading import Reading


class Who(Enum):
    """What kind of somebody a mention is."""

    ONE = "one person, or as few as can be pointed at"
    MANY = "a class, a school, a crowd"
    WRITER = "the writer, or the writer's own grown-up family"
    ANYBODY = "whoever it may concern"
    ANIMAL = "a pet"


class Mention(NamedTuple):
    """Words that speak of somebody, in offsets of the cleaned text.

    Attributes:
        start: First code point.
        end: One past the last.
        who: What kind of somebody.
        kind: What kind of words: `name`, `titled`, `noun`, `pronoun`...
    """

    start: int
    end: int
    who: Who
    kind: str


# In this order: of two readings that begin at one word the first stands.
_KINDS = (
    (Who.WRITER, words.OWN_FAMILY),
    (Who.ANYBODY, words.ANYBODY),
    (Who.ONE, words.INDIVIDUAL),
    (Who.MANY, words.MANY),
    (Who.ANIMAL, words.PETS),
    (Who.WRITER, words.WRITER),
)
_WHO = {kind: who for who, kinds in _KINDS for kind in kinds}
_MENTION = lazy(
    r"(?<![\w'-])(?:"
    + "|".join(f"(?P<{kind}>{form})" for _, kinds in _KINDS for kind, form in kinds.items())
    + r")(?![\w])",
    regex.IGNORECASE,
)

_SENTENCE_END = lazy(
    r"(?<!\b(?:\p{L}|Mrs?|Ms|Dr|St|No|vs|Rev))[.!?\N{HORIZONTAL ELLIPSIS}]{1,9}['\")\]]{0,2}\s{1,9}"
    r"|\n\s{0,9}"
)
# "A 9 in maths for Samira", "100% attendance: Leo".
_GIVEN_TO = lazy(
    r"[^.!?\n]{0,40}?(?:[:(,-]|\b(?:for|to|by|goes|go|is|was))\s?(?:our\s|the\s|little\s){0,2}",
    regex.IGNORECASE,
)
# What somebody can do or is taught is nothing that is so of them: "learnt to use an EpiPen".
_AS_A_SKILL = lazy(r"\b(?:how|learn(?:s|t|ed|ing)?|able|taught|trained)\sto\s$", regex.IGNORECASE)
_THEIR_OWN = lazy(r"\b(?:his|her|their|my)\s", regex.IGNORECASE)
_SKILL_REACH = 12
_COLON = lazy(r"\s?[:-]\s{1,2}")
_BELONGING = lazy(
    r"(?:\b(?:in|from|of|at|with|by)\s(?:the\s|our\s|my\s|your\s|this\s)?|[(,]\s?)$",
    regex.IGNORECASE,
)
# "A child" is somebody where something is reported of it, and anybody in advice.
_REPORTED_BEFORE = lazy(
    r"\b(?:have|has|had|got|is|was|'s|teach|taught|met|about)\s$", regex.IGNORECASE
)
_REPORTED_AFTER = lazy(
    r"\s?,\s(?-i:\p{Lu})|\s(?:in\s[\w ]{1,20}\s)?(?:was|has|had|got|broke|fell|told|came|went"
    r"|passed"
    r"|is\s(?:in|off|being|currently|now|waiting))\b",
    regex.IGNORECASE,
)
_APPOSED = 2
"""Code points between a pet and its name: "our dog Biscuit", "the cat, Nugget"."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody a text speaks of, in order.

    Attributes:
        text: The cleaned text.
        sentences: Where each sentence begins.
        mentions: Who is mentioned, ordered, without overlaps.
        starts: Where each mention begins (for bisection).
    """

    text: str
    sentences: tuple[int, ...]
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]

    def about(self, start: int, end: int) -> Mention | None:
        """Return the individual whom text[start:end] is about, or None.

        That is the nearest mention before it in its sentence; then one inside it, then
        one that it is given to right after it; then the last of the sentence before.
        Nobody is, where the words only name a skill.
        """
        if self._is_skill(start, end):
            return None
        if name := self._named_right_before(start):
            return name
        number = bisect_right(self.sentences, start) - 1
        first, last = self._mentions_of(number)
        place = bisect_left(self.starts, start, first, last)
        if place > first:
            return self._individual(place - 1)
        if place < last:
            ahead = self.mentions[place]
            inside = ahead.start < end
            given = ahead.kind != "titled" and _GIVEN_TO.fullmatch(self.text, end, ahead.start)
            if inside or given:
                return self._individual(place)
        if number and (before := self._mentions_of(number - 1))[0] < before[1]:
            return self._individual(before[1] - 1)
        return None

    def subject(self, start: int, end: int | None = None, *, gap: int = 25) -> Mention | None:
        """Return the individual who is named right before text[start:end], or None.

        Args:
            start: First code point of the words.
            end: One past their last, where a name may also follow after a colon.
            gap: Code points that may stand between.
        """
        if self._is_skill(start, end or start):
            return None
        if name := self._named_right_before(start):
            return name
        place = bisect_left(self.starts, start) - 1
        if end is not None and self._after_colon(end, place + 1):
            return self._individual(place + 1)
        if place < 0:
            return None
        mention = self.mentions[place]
        between = self.text[mention.end : start]
        apart = len(between) > gap or any(sign in between for sign in ".!?;:\n")
        made = self.text.endswith(" by ", 0, mention.start)  # "that goal by Amir was sick"
        return None if apart or made else self._individual(place)

    def _is_skill(self, start: int, end: int) -> bool:
        """Say whether words name what somebody learnt to do, and nothing of their own in it."""
        if not _AS_A_SKILL.search(self.text, max(0, start - _SKILL_REACH), start):
            return False
        return not _THEIR_OWN.search(self.text, start, end)

    def _after_colon(self, end: int, place: int) -> bool:
        named = place < len(self.starts)
        return named and _COLON.fullmatch(self.text, end, self.starts[place]) is not None

    def _mentions_of(self, sentence: int) -> tuple[int, int]:
        start = self.sentences[sentence]
        after = sentence + 1
        stop = self.sentences[after] if after < len(self.sentences) else len(self.text) + 1
        return bisect_left(self.starts, start), bisect_left(self.starts, stop)

    def _individual(self, place: int) -> Mention | None:
        mention = self.mentions[place]
        if mention.who is not Who.ONE:
            return None
        if mention.kind == "pronoun" and self._stands_for_nobody(place):
            return None
        return mention

    def _named_right_before(self, start: int) -> Mention | None:
        place = bisect_left(self.starts, start) - 1
        if place >= 0 and self.mentions[place].end >= start - 3:
            return None  # somebody is mentioned right there
        span = names.name_right_before(self.text, start)
        found = Mention(*span, Who.ONE, "name") if span else None
        if found and place >= 0 and _names_pet(found, self.mentions[place]):
            return None
        return found

    def _stands_for_nobody(self, place: int) -> bool:
        """Say whether the last creature before a pronoun is a pet or the writer's own family."""
        for mention in reversed(self.mentions[max(0, place - 4) : place]):
            if mention.who is Who.ANIMAL or mention.kind == "own":
                return True
            if mention.who is Who.ONE and mention.kind != "pronoun":
                return False
        return False


def cast(reading: Reading, seen: Iterable[Detection] = ()) -> Cast:
    """Return everybody whom one field speaks of.

    Args:
        reading: The field.
        seen: What other detectors saw; their names count as individuals.
    """
    text = reading.text
    sentences = (0, *(match.end() for match in _SENTENCE_END.finditer(text)))
    known = frozenset(
        word
        for one in seen
        if family(one.code) == "name"
        for word in one.reading.casefold().split()
    )
    spoken = [*_nouns(text), *_names(text, sentences, known)]
    spoken.sort(key=lambda mention: (mention.start, -mention.end))
    mentions = tuple(_settled(text, sentences, spoken))
    return Cast(text, sentences, mentions, tuple(mention.start for mention in mentions))


def _names(text: str, sentences: Sequence[int], known: frozenset[str]) -> Iterator[Mention]:
    for match in (names.WORD if known else names.CAPITALISED).finditer(text):
        start, end = match.span()
        initial = sentences[bisect_right(sentences, start) - 1] == start
        if match[0].casefold() in known or (
            match[0][0].isupper() and names.looks_like_name(text, start, end, initial=initial)
        ):
            yield Mention(start, end, Who.ONE, "name")


def _nouns(text: str) -> Iterator[Mention]:
    for match in _MENTION.finditer(text):
        kind = match.lastgroup or ""
        who = _WHO[kind]
        if kind == "indefinite" and not _is_reported(text, *match.span()):
            who = Who.ANYBODY
        yield Mention(match.start(), match.end(), who, kind)


def _is_reported(text: str, start: int, end: int) -> bool:
    return bool(
        _REPORTED_BEFORE.search(text, max(0, start - 12), start) or _REPORTED_AFTER.match(text, end)
    )


def _settled(text: str, sentences: Sequence[int], spoken: Iterable[Mention]) -> Iterator[Mention]:
    """Drop what is part of another mention, and groups that only say where somebody belongs."""
    last: Mention | None = None
    somebody = -1  # the sentence that last spoke of an individual
    for mention in spoken:
        if last is not None and mention.start < last.end:
            continue
        sentence = bisect_right(sentences, mention.start)
        if somebody == sentence and _only_belongs(text, mention, last):
            continue
        last = _as_pet(mention) if _names_pet(mention, last) else mention
        if last.who is Who.ONE:
            somebody = sentence
        yield last


def _only_belongs(text: str, mention: Mention, last: Mention | None) -> bool:
    """Say whether a group only places the person before it ("Kofi in Year 5")."""
    if mention.who not in {Who.MANY, Who.WRITER}:
        return False
    if last and last.who is Who.ONE and mention.start - last.end == 1:
        return True  # "the boy we have on Fridays"
    return _BELONGING.search(text, max(0, mention.start - 12), mention.start) is not None


def _names_pet(mention: Mention, last: Mention | None) -> bool:
    beside = last is not None and last.who is Who.ANIMAL and mention.start - last.end <= _APPOSED
    return beside and mention.kind == "name"


def _as_pet(mention: Mention) -> Mention:
    return mention._replace(who=Who.ANIMAL)
