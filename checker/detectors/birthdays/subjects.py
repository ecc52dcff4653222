"""Whose age or birthday it is: one person's, or that of a school, a day, an author, anybody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from checker.detectors.individuals.cast import Cast, Mention, Who, cast
from checker.detectors.names import public
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.text.reading import Reading

_OLDEST_PUPIL = 19

# What has birthdays too, and is written with a capital.
_THING = lazy(
    "day|week|month|year|school|academy|college|nursery|library|club|house|trust|centre|theatre"
    "|church|museum|festival|show|team|pta|nhs|bbc|site|website|page|group|band|choir|bank|park"
    "|room|class|road|street|tree|bear",
    regex.IGNORECASE,
)
_PUBLIC = lazy(
    r"\b(?:authors?|poet|playwright|novelist|composer|inventor|explorer|monarch|king|queen|majesty"
    r"|prophet|guru|saint|jubilee|years\sago|century|(?<!\b(?:at|by|from|until|till)\s)(?:1[0-8]\d\d"
    r"|19[0-4]\d))\b",
    regex.IGNORECASE,
)
_PUZZLE = lazy(
    r"\b(?:how\sold\s(?:is|was|are|will)|years\s(?:older|younger)|(?:half|twice)\s(?:as\sold|his|her))\b",
    regex.IGNORECASE,
)
_WORD = lazy(r"[\p{L}'-]{2,20}")
_WORD_BEFORE = lazy(r"(?<!\p{L})(\p{L}{2,14})\.?\s$")
_ANYBODY_BEFORE = lazy(
    r"\b(?:any|every|each|your|if|for|average|typical|like|as|than|most|no)\s(?:an?\s)?$", regex.I
)
_SOMEBODY_BEFORE = lazy(
    r"\b(?:an?|one|the|our|my|another|this|that|little)\s(?:[\p{L}-]{2,12}\s){0,2}"
    r"(?:boy|girl|lad|lass|child|pupil|student|son|daughter|teenager|toddler|baby|man|woman|player)"
    r",?\s$",
    regex.I,
)


@dataclass(frozen=True, slots=True)
class Subjects:
    """The people of one field, asked for the one whose age it is."""

    text: str
    people: Cast

    @classmethod
    def of(cls, reading: Reading) -> Subjects:
        """Return the people of a field."""
        return cls(reading.text, cast(reading))

    def before(self, start: int, *, gap: int, age: int | None = None) -> Mention | None:
        """Return the individual who is spoken of right before a place.

        Args:
            start: Where the words about the age begin.
            gap: Code points that may stand between.
            age: The age in years, where it is known: a name that nobody is known to
                bear may be a school's, and schools grow older than pupils.
        """
        mention = self.people.subject(start, gap=gap)
        return mention if mention and self._is_person(mention, age) else None

    def named_before(self, start: int, *, gap: int) -> bool:
        """Say whether the last mention before a place is a name, on another line maybe."""
        last = bisect_left(self.people.starts, start) - 1
        if last < 0:
            return False
        mention = self.people.mentions[last]
        near = start - mention.end <= gap and mention.kind in {"name", "titled"}
        return near and self._is_person(mention, None)

    def behind(self, end: int, *, gap: int) -> Mention | None:
        """Return the individual who is spoken of right behind a place."""
        for mention in self._mentions_from(end):
            if self.text[mention.start : mention.end].casefold() == "our":
                continue
            near = mention.start - end <= gap and mention.who is Who.ONE
            return mention if near and self._is_person(mention, None) else None
        return None

    def speaks_first_of_others(self, end: int, *, gap: int) -> bool:
        """Say whether the first mention behind a place is of anybody or of the writer's."""
        for mention in self._mentions_from(end):
            return mention.start - end <= gap and mention.who in {Who.ANYBODY, Who.WRITER}
        return False

    def _mentions_from(self, place: int) -> tuple[Mention, ...]:
        """Return the next two mentions at or behind a place."""
        first = bisect_left(self.people.starts, place)
        return self.people.mentions[first : first + 2]

    def described(self, start: int) -> bool:
        """Say whether somebody is described right before a place ("a boy aged 9")."""
        found = _SOMEBODY_BEFORE.search(self.text, max(0, start - 40), start)
        if found is None:
            return False
        left = max(0, found.start() - 12)
        return not _ANYBODY_BEFORE.search(self.text, left, found.start())

    def is_generic(self, start: int) -> bool:
        """Say whether the words before a place mean anybody ("every", "your", "like a")."""
        return bool(_ANYBODY_BEFORE.search(self.text, max(0, start - 16), start))

    def speaks_of_others(self, start: int) -> bool:
        """Say whether the sentence last spoke of anybody or of the writer before a place."""
        return self._last_before(start) in {Who.ANYBODY, Who.WRITER}

    def speaks_of_many(self, start: int) -> bool:
        """Say whether the sentence last spoke of no individual before a place."""
        return self._last_before(start) not in {None, Who.ONE}

    def _last_before(self, start: int) -> Who | None:
        last = bisect_left(self.people.starts, start) - 1
        if last < 0 or self.people.starts[last] < self.sentence(start)[0]:
            return None
        return self.people.mentions[last].who

    def is_known_to_all(self, start: int) -> bool:
        """Say whether the sentence is about a public figure, or about the Sam of a sum."""
        if _PUZZLE.search(self.text, max(0, start - 120), start + 120):
            return True
        begin, end = self.sentence(start)
        sentence = self.text[max(begin, start - 120) : min(end, start + 120)]
        if _PUBLIC.search(sentence):
            return True
        lowered = sentence.casefold()
        if public.has_full_name(lowered):
            return True
        words = {word.removesuffix("'s") for word in _WORD.findall(lowered)}
        return not public.ALONE.isdisjoint(words)

    def sentence(self, start: int) -> tuple[int, int]:
        """Return where the sentence around a place begins and ends."""
        sentences = self.people.sentences
        after = bisect_right(sentences, start)
        begin = sentences[after - 1] if after else 0
        return begin, sentences[after] if after < len(sentences) else len(self.text)

    def _is_person(self, mention: Mention, age: int | None) -> bool:
        word = self.text[mention.start : mention.end]
        if mention.kind == "titled":
            title, _, name = word.casefold().replace(".", "").partition(" ")
            return name not in public.TITLED.get(title, ())
        if mention.kind == "pronoun":
            return word.casefold() in {"he", "she"}
        if mention.kind != "name":
            return True
        before = _WORD_BEFORE.search(self.text, max(0, mention.start - 18), mention.start)
        if (
            _THING.fullmatch(word)
            or word in {"may", "will"}
            or (before and before[1].casefold() in public.ROYAL)
        ):
            return False
        if lexicon.is_given_name(word) or (before and lexicon.is_given_name(before[1])):
            return True
        return not lexicon.is_word(word) and (age is None or age <= _OLDEST_PUPIL)
