"""Descriptions of one child without a name, resolved into attributes.

"A Year 4 boy with a hearing aid who swims for the county" is a year group, a sex and two
traits. Limits: one sentence at a time; a trait is one of `traits.yaml`, and what else a
sentence says of a child is not counted, so that the true number may be smaller still.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import regex

from checker.detectors.common.class_words import CLASS
from checker.rewording.articles import article
from checker.rewording.vocabulary import COMPOUND
from checker.school.predicates import vaguely, verb_of
from checker.school.spans import Spans
from checker.school.spellings import fold
from checker.school.traits import Trait, all_traits, pattern, trait_of
from checker.school.values import as_year
from checker.text.aligned import Span
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

_LONGEST = 300
_LONGEST_ASIDE = 40
_ASIDE = lazy(r",\s(?:who|whose|with)\b[^,]{0,60}$", regex.IGNORECASE)
_MALE = "boy|lad|son|brother|grandson|nephew"
_FEMALE = "girl|lass|daughter|sister|granddaughter|niece"
_EITHER = (
    r"child|pupil|student|learner|youngster|kid|twin|triplet|classmate|wheelchair user|head boy|"
    r"head girl|"
    r"\d{1,2}[- ]year[- ]old|swimmer|runner|gymnast|cellist|pianist|violinist|refugee"
)
_BETWEEN = (
    r"(?:(?!(?:of|to|for|is|was|are|were|who|with|on|every|each|all|has|had|have|in|at|the|our|a|an)\b)"
    r"[\w'-]{1,20},?\s){0,6}?"
)
_HEAD = lazy(
    rf"\b(?P<determiner>one\sof\s(?:our|the|my)|the\sonly|our\sonly|my\sonly|an?|one|another|this|that|our|"
    rf"my|the)\s(?P<between>{_BETWEEN})"
    rf"(?P<head>(?P<male>{_MALE})|(?P<female>{_FEMALE})|(?P<either>{_EITHER}))(?P<many>s|ren)?(?!\w|-)",
    regex.IGNORECASE,
)
# What the post itself says of one child alone.
_ONLY = lazy(r"\b(?:only|(?:tall|short|small|bigg|young|old|eld|new)est)\b", regex.IGNORECASE)
# "The tallest boy in the Year 6 choir".
_GROUP_BEHIND = lazy(rf"[ \t](?:{COMPOUND}|teams?|orchestra|crew|cast)\b", regex.IGNORECASE)
_ONE_OF = lazy(r"one\sof\s", regex.IGNORECASE)
_CLASS = lazy(CLASS, regex.IGNORECASE)
_NAME = lazy(r"(?<![\p{L}\d])(?P<first>\p{Lu}[\p{L}\d'-]{2,20})(?:\s\p{Lu}[\p{L}\d'-]{2,20})?+")
_CLASS_BEHIND = lazy(r"\sclass\b", regex.IGNORECASE)
_YEARS = "one two three four five six seven eight nine ten eleven twelve thirteen"
_NUMERALS = {word: str(number) for number, word in enumerate(_YEARS.split(), start=1)}
_YEAR_IN_CLASS = lazy(r"\d{1,2}")
_STOP = lazy(r"[.!?\n;]")
# Advice to everybody: nobody in particular is described.
_ADVICE_BEFORE = lazy(
    r"\b(?:if|when(?:ever)?|unless|should|any|every|each|no|your?)\b", regex.IGNORECASE
)
_ADVICE_AFTER = lazy(
    r"\b(?:should|must|may|might|could|needs?\sto|will\sneed|your?|please)\b", regex.IGNORECASE
)
_HE = lazy(r"\b(?:he|his|him|himself)\b", regex.IGNORECASE)
_SHE = lazy(r"\b(?:she|her|hers|herself)\b", regex.IGNORECASE)
_LINK = (
    r"(?:\s|,|\b(?:with|who|who's|that|which|and|also|has|have|having|had|wears?|wearing|uses?|using|plays?|"
    r"playing|is|was|whose|but|a|an|the|his|her|their|in|from|of|our|at|on|got|does|speaks)\b)"
)
_LINKS = lazy(rf"{_LINK}{{1,12}}", regex.IGNORECASE)
_ARTICLE = lazy(r"^(an?)(\s+)(.*)$", regex.IGNORECASE | regex.DOTALL)


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing that is said of a child.

    Attributes:
        kind: "year", "group", "sex" or "trait".
        value: The year group, the class, "M" or "F", or the trait's id.
        start: First code point of the words that say it.
        end: One past the last.
        verb: Where the predicate begins that says it; None where the noun phrase does.
        private: Whether it is something that posts say of nobody.
    """

    kind: str
    value: str
    start: int
    end: int
    verb: int | None = None
    private: bool = False

    @property
    def trait(self) -> Trait | None:
        """The trait that it is, if it is one."""
        return trait_of(self.value) if self.kind == "trait" else None

    @property
    def can_go(self) -> bool:
        """Whether the sentence still says something true and whole without it."""
        return self.verb is None or self.private or bool(self.trait and self.trait.vaguely)


@dataclass(frozen=True, slots=True)
class Description:
    """A child described without a name.

    Attributes:
        start: First code point.
        end: One past the last.
        head: Where the noun stands ("boy").
        attributes: What is said, in order.
        only: Whether the post itself says that there is only one.
    """

    start: int
    end: int
    head: Span
    attributes: tuple[Attribute, ...]
    only: bool = False

    def value(self, kind: str) -> str:
        """Return what is said of one kind, or nothing."""
        return next((one.value for one in self.attributes if one.kind == kind), "")

    def with_private(self, private: Spans) -> Description:
        """Return the same, with what the detectors saw to be private.

        Args:
            private: Where they saw it.
        """
        marked = (
            replace(one, private=True) if one.trait and private.touch(one.start, one.end) else one
            for one in self.attributes
        )
        return replace(self, attributes=tuple(marked))

    @property
    def traits(self) -> tuple[Trait, ...]:
        """The traits that are said."""
        return tuple(one.trait for one in self.attributes if one.trait)


def descriptions(
    text: str, names: Sequence[Span], groups: Mapping[str, str]
) -> Iterator[Description]:
    """Yield the descriptions of one child in a text, none overlapping another.

    Args:
        text: The cleaned text.
        names: Where people are named; who is named needs no description.
        groups: The school's classes, folded, with their year group or nothing.
    """
    done, named = 0, Spans(names)
    for match in _HEAD.finditer(text):
        if match.start() < done or bool(match["many"]) != bool(_ONE_OF.match(match["determiner"])):
            continue
        stop = _STOP.search(text, match.end(), match.end() + _LONGEST)
        end = stop.start() if stop else min(len(text), match.end() + _LONGEST)
        if named.touch(match.start(), end):
            continue
        start = _sentence_start(text, match.start())
        if _ADVICE_BEFORE.search(text, start, match.start()) or _ADVICE_AFTER.search(
            text, match.end(), end
        ):
            continue
        if found := _described(text, match, end, groups):
            done = found.end
            yield found


def _sentence_start(text: str, place: int) -> int:
    return max(text.rfind(sign, max(0, place - _LONGEST), place) + 1 for sign in ".!?\n")


def _described(
    text: str, match: regex.Match[str], end: int, groups: Mapping[str, str]
) -> Description | None:
    head = Span(match.start("head"), match.end())
    start = match.start()
    traits = (_with_aside(text, head.end, one, end) for one in _traits(text, start, end))
    found = [*_places(text, start, end, groups), *traits]
    sex = _sex(text, match, end)
    if sex:
        found.append(Attribute("sex", sex, *head))
    found = list(_with_verbs(text, head.end, sorted(found, key=lambda one: one.start)))
    if not found:
        return None
    only = not match["many"] and bool(_ONLY.search(text, start, head.start))
    if only:
        return _alone(text, start, head, found)
    last = max([head.end, *(one.end for one in found)])
    # "The Year 4 boys' team" and the like end at the noun; so do words behind a comma.
    return Description(start, last, head, tuple(found))


def _alone(text: str, start: int, head: Span, found: Sequence[Attribute]) -> Description:
    """Return a child of whom the noun phrase alone says who it is.

    What is then said of that child is another matter, and stays.
    """
    verb = next((one.verb for one in found if one.verb is not None), None)
    if verb is not None:
        kept = tuple(one for one in found if one.end <= verb)
        return Description(start, len(text[:verb].rstrip()), head, kept, only=True)
    last = max([head.end, *(one.end for one in found)])
    return Description(start, _behind_group(text, last), head, tuple(found), only=True)


def _behind_group(text: str, end: int) -> int:
    """Return where a class ends with the noun that it goes with, if it does with one."""
    group = _GROUP_BEHIND.match(text, end, end + _LONGEST_ASIDE)
    return group.end() if group else end


def _with_verbs(text: str, head: int, found: Sequence[Attribute]) -> Iterator[Attribute]:
    """Yield attributes in order, those of the predicate with their verb."""
    behind, goes_on = head, False
    for one in found:
        if one.kind != "trait" or one.start < head:
            yield one
        else:
            verb = verb_of(text, behind, one.start, one.end, goes_on=goes_on)
            goes_on = verb is not None
            yield replace(one, verb=verb)
        behind = max(behind, one.end if one.kind == "trait" else _behind_group(text, one.end))


def _with_aside(text: str, head: int, one: Attribute, end: int) -> Attribute:
    """Return a trait with the rest of its aside (", who plays football every break,")."""
    aside = _ASIDE.match(text, head, one.start)
    close = text.find(",", one.end, min(end, one.end + _LONGEST_ASIDE)) + 1
    return replace(one, end=close) if aside and close else one


def _sex(text: str, match: regex.Match[str], end: int) -> str:
    if match["male"] or "boy" in match["head"].casefold():
        return "M"
    if match["female"] or "girl" in match["head"].casefold():
        return "F"
    he, she = (bool(pattern.search(text, match.end(), end)) for pattern in (_HE, _SHE))
    return "" if he == she else "M" if he else "F"


def _places(text: str, start: int, end: int, groups: Mapping[str, str]) -> Iterator[Attribute]:
    """Yield the class or year group that is said first; a class with a name before all others."""
    for match in _NAME.finditer(text, start, end, overlapped=True):
        for words in (match.group(), match["first"]):
            if fold(words) in groups:
                behind = match.start() + len(words)
                called = _CLASS_BEHIND.match(text, behind, end)
                yield Attribute(
                    "group", fold(words), match.start(), called.end() if called else behind
                )
                return
    for match in _CLASS.finditer(text, start, end):
        words = match.group()
        name = fold(words.removesuffix(" class").removesuffix(" Class"))
        span = match.span()
        if name in groups:
            yield Attribute("group", name, *span)
            return
        if year := year_said(words):
            yield Attribute("year", year, *span)
            return


def year_said(words: str) -> str:
    """Return the year group of words for a class ("Year 4", "4W", "year four"), or nothing."""
    plain = words.casefold().removesuffix("'s")
    last = plain.split()[-1].rstrip("s") if plain.split() else ""
    figures = _YEAR_IN_CLASS.search(plain)
    for written in (_NUMERALS.get(last, ""), figures.group() if figures else "", plain):
        if not written:
            continue
        try:
            return as_year(written)
        except ValueError:
            continue
    return ""


def _traits(text: str, start: int, end: int) -> Iterator[Attribute]:
    """Yield the traits that are said; of two that stand together the rarer one."""
    every = all_traits()
    last: Attribute | None = None
    for match in pattern().finditer(text, start, end):
        trait = every[int((match.lastgroup or "t0")[1:])]
        one = Attribute("trait", trait.id, *match.span(), private=trait.private)
        if last is not None and one.start - last.end <= 1:
            rarer = min((last, one), key=lambda each: _share(each.value))
            last = replace(
                rarer, start=last.start, end=one.end, private=last.private or one.private
            )
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _share(trait_id: str) -> float:
    return trait_of(trait_id).of_1000[1]


def without(text: str, described: Description, dropped: Collection[Attribute]) -> str:
    """Return the words of a description with some of what they say left out.

    Args:
        text: The text that it stands in.
        described: The description.
        dropped: What is left out; a sex is left out by saying "pupil".
    """
    edits = [_edit(text, described, one) for one in dropped if one.kind != "sex"]
    if any(one.kind == "sex" for one in dropped):
        edits.append(
            (*described.head, "pupils" if text[described.head.end - 1] == "s" else "pupil")
        )
    words, done = "", described.start
    for start, end, new in sorted(edits):
        if start >= done:
            words += text[done:start] + new
            done = end
    words = " ".join((words + text[done : described.end]).split()).replace(" ,", ",")
    return _with_right_article(words)


def _edit(text: str, described: Description, one: Attribute) -> tuple[int, int, str]:
    """Return the stretch to leave out for one attribute, with the small words that lead to it."""
    if one.start < described.head.end and described.head.start < one.end:
        return *described.head, "pupil"
    if one.start < described.head.start:
        return one.start, one.end + len(text[one.end : one.end + 1].lstrip(".") and " "), ""
    if one.verb is not None and one.trait:
        vague = vaguely(text, one.verb, one.end, one.trait, private=one.private)
        return one.verb, one.end, vague
    floor = max([described.head.end, *(e.end for e in described.attributes if e.end <= one.start)])
    between = text[floor : one.start]
    link = regex.search(rf"{_LINKS.pattern}$", between, regex.IGNORECASE)
    return (floor + link.start() if link else one.start), one.end, ""


def _with_right_article(words: str) -> str:
    match = _ARTICLE.match(words)
    if match is None:
        return words
    right = article(match[3])
    return f"{right.capitalize() if match[1][0].isupper() else right}{match[2]}{match[3]}"
