"""Whether words about a birthday or a birth give the birthday of an individual.

Each function takes the people of the text and one match of a form of `forms`,
and returns the span of the words that give the day, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.dates import ORDINAL, number_of
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.detectors.birthdays.subjects import Subjects

    Span = tuple[int, int]

LIST_GAP = 14
"""Code points between a name and its day in a list of birthdays ("Aisha on the 3rd")."""

_FIRST_YEAR_OF_PUPILS = 1990
_EITHER = lazy(r"\s?(?:or|/)\s?", regex.I)
_HIS_OR_HER = lazy(r"(?:\bor|/)\s?(?:his|her)\s$", regex.I)
_HIS = lazy(r"\b(?:his|her)\s$", regex.I)
_CELEBRATES = lazy(
    r"\s(?:has|had|is\shaving|having|is\scelebrating|celebrat(?:es|ed|ing)|enjoy(?:s|ed)|got)"
    r"\s(?:an?\s|another\s|the\s)?$",
    regex.I,
)
_BARE_GENITIVE = lazy(r"(?<![\p{L}'])(\p{L}{3,20})s\s$")
_LABEL = lazy(r"birthday:\s", regex.I)
_WISHES = lazy(r"\bwish(?:ing|es|ed)?\s[^.!?\n]{1,40}$", regex.I)
_ORDINAL = lazy(ORDINAL, regex.I)
_YEAR = lazy(r"(?:19|20)\d\d")
_MANY_BORN = lazy(r"\ball\sborn|\d\s(?:onwards?|or\s(?:later|after|before|earlier))\b", regex.I)
_WAS = lazy(r"\b(?:was|were|is|are|be|been)\s$", regex.I)
_DIGIT = lazy(r"\d")


def birthday(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "Mia's 7th birthday", "her birthday is on 4 May", "Happy birthday, Mr Kaya"."""
    start, end = match.span()
    text = subjects.text
    if match["twins"]:
        either = _EITHER.match(text, end) or subjects.is_generic(start)
        return None if either else (start, end)
    if match["happy"]:
        return (start, end) if _is_greeted(subjects, start, end) else None
    if _LABEL.search(match[0]):
        return start, end
    return (start, end) if _is_owned(subjects, match) else None


_UNNAMED = lazy(
    r"[\s,]{0,2}(?:to\s)?(?:(?:one|two|some|several)\sof\s)?(?:our|an?|the)\s"
    r"(?:(?:Year\s\d{1,2}|Reception|nursery)\s)?(?:pupils?|child|children|students?)\b",
    regex.I,
)
""" "Happy birthday to one of our pupils": nobody in particular."""


def _is_greeted(subjects: Subjects, start: int, end: int) -> bool:
    """Say whether a greeting goes to one person: named behind it, or else before it."""
    if _UNNAMED.match(subjects.text, end):
        return False
    nobody_else = not subjects.speaks_first_of_others(end, gap=40)
    if nobody_else and subjects.behind(end, gap=40):
        return True
    wished = _WISHES.search(subjects.text, max(0, start - 50), start)
    return bool(subjects.before(start, gap=20 if wished else 3))


def _is_owned(subjects: Subjects, match: regex.Match[str]) -> bool:
    """Say whether a birthday belongs to an individual ("Mia's", "her", "Mia has a")."""
    start, text = match.start(), subjects.text
    nth = _ORDINAL.search(match[0])
    age = number_of(nth[0]) if nth and nth.end() < match[0].casefold().find("b") else None
    if his := _HIS.search(text, max(0, start - 5), start):
        if _HIS_OR_HER.search(text, max(0, start - 10), start):
            return False
        return not subjects.speaks_of_others(start - len(his[0]))
    if celebrates := _CELEBRATES.search(text, max(0, start - 40), start):
        return bool(subjects.before(celebrates.start(), gap=3, age=age))
    if text[max(0, start - 3) : start].endswith(("'s ", "' ")):
        return bool(subjects.before(start, gap=3, age=age))
    bare = _BARE_GENITIVE.search(text, max(0, start - 24), start)
    return bare is not None and _is_only_a_name(bare[1])


def _is_only_a_name(word: str) -> bool:
    return lexicon.is_given_name(word) and not lexicon.is_word(f"{word}s")


def happy_nth(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "happy 10th to my lad"."""
    return match.span() if _is_greeted(subjects, *match.span()) else None


def big_round(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "Mr Kaya hits the big 4-0"."""
    age = 10 * int(match["age"])
    return match.span() if subjects.before(match.start(), gap=20, age=age) else None


def hashtag(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "#HappyBirthdayKofi"."""
    del subjects
    name = match["name"]
    return match.span() if lexicon.is_given_name(name) or not lexicon.is_word(name) else None


def milestone(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "Mr Kaya's 50th", which may be a school's too."""
    possessive = subjects.text[max(0, match.start() - 3) : match.start()].endswith(("'s ", "s' "))
    age = number_of(match[0][:2])
    owner = possessive and subjects.before(match.start(), gap=3, age=age)
    return match.span() if owner else None


def listed(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "Birthdays this week: Mia and Kofi", where no days are given that say more."""
    days = _DIGIT.search(subjects.text, match.end(), match.end() + 60)
    return match.span() if not days and subjects.behind(match.end(), gap=24) else None


def born(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "born 3 March 2017"; of the years before any pupil's only people with a title."""
    start, end = match.span()
    year = _YEAR.search(match["when"])
    recent = year is not None and int(year[0]) >= _FIRST_YEAR_OF_PUPILS
    somebody = subjects.before(start, gap=25)
    if somebody is None:
        # "UPN ..., born 3 May 2017" leaves out who; "our school was born in 1995" does not.
        verb = _WAS.search(subjects.text, max(0, start - 8), start)
        many = subjects.speaks_of_many(start) or _MANY_BORN.search(
            subjects.text, max(0, start - 5), min(len(subjects.text), end + 12)
        )
        return (start, end) if recent and not verb and not many else None
    if year and not recent and somebody.kind != "titled":
        return None
    return start, end


def birth_of(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "the birth of Edith, 6 May"."""
    start, end = match.span("found")
    return (start, end) if subjects.before(start, gap=LIST_GAP) else None
