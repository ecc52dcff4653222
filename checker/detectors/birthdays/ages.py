"""Whether words that look like an age give the age of an individual.

Each function takes the people of the text and one match of a form of `forms`,
and returns the span of the words that give the age, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.dates import number_of
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.detectors.birthdays.subjects import Subjects

    Span = tuple[int, int]

_OLDEST_PUPIL = 18

_I_BEFORE = lazy(r"(?<!\w)I\s?$")
# "Leo, who has asthma, is 8", "Dorota in the kitchen who is 65".
_ASIDE_BEFORE = lazy(r"(?:,|\bwho)\s?$", regex.I)
_WHEN_BEFORE = lazy(r"\b(?:when|until|till|before|after|once|if|since)\s$", regex.I)
_MINE_BEFORE = lazy(r"(?<!\w)mine\s?$", regex.I)
_HE_IS_A = lazy(r"\bs?he(?:'s|s|\sis)\s(?:only\s|just\s)?an?\s$", regex.I)
_DAY_AFTER = lazy(r"\s{0,2}(?:today|tomorrow|yesterday|last|on|this|next)\b", regex.I)
_PERSON_AFTER = lazy(
    r"\s(?:(?:boy|girl|lad|lass|son|daughter|pupil|student|child|twins?|sister|brother|nephew|niece"
    r"|grandson|granddaughter|cousin|toddler|baby|schoolboy|schoolgirl|man|woman|lady)\b"
    r"|(?-i:\p{Lu}\p{Ll}{1,20}))",
    regex.I,
)
# What may follow an age that is not the age of the thing named next ("our 12-year-old
# minibus"): the end of a phrase, a verb or a little word.
_NOTHING_AFTER = lazy(
    r"\s?(?:[.!?,;:)\"\n\N{HORIZONTAL ELLIPSIS}]|-\s|$|\p{Extended_Pictographic})|'s\b"
    r"|\s(?:who|whose|is|was|has|had|with|in|at|from|and|said|says|asked|came|went|told|can|can't"
    r"|could|will|won't|would|did|didn't|does|doesn't|to|this|just|now|today|yesterday|never|still"
    r"|loves?|wants?|needs?|thinks?|got|gets|made|won|keeps?|cried|goes|isn't|hasn't|wasn't|being"
    r"|about|that|on)\b",
    regex.I,
)
_PAST_AFTER = lazy(r"\s\p{Ll}{2,12}ed\b")
_RANGE_BEFORE = lazy(
    r"(?:\b(?:over|under|below|above|least|between|minimum|maximum|or|to)\s"
    r"|\d\s?[-/]\s?|\b(?:\d{1,2}|\p{L}{3,9}een|four|five|six|seven|eight|nine|ten)\s(?:and|&)\s)$",
    regex.I,
)
_WHOSE_BEFORE = lazy(r"\b(?:my|our|his|her|their|the|this|that)\s(?:\p{L}{3,10}\s){0,2}$", regex.I)
_FAMILY = lazy(
    r"\b(?:brothers?|sisters?|siblings|sons?|daughters?|twins|cousins|my\s\w{1,9}|aged?)\b", regex.I
)
_LABEL_REACH = 40
"""Code points between a name and "Age: 7", on lines of their own maybe."""

_STORY_AFTER = lazy(
    r"\s(?:has|have|is|are|was|were|who|from|said|says|told|will|and|with|came|took|made|got|loves?"
    r"|wrote|raised|won\s(?:the|an?|his|her|first))\b|,\s(?:an?|the|who|whose)\s"
)
_TALLY = lazy(
    r":|\b(?:goals?|scor\w{1,4}|points?|tries|wickets|runs|wins?|medals?|merits?|stars?|books?"
    r"|votes?|top|marks?|stickers?|league)\b",
    regex.I,
)
_WHO_BEFORE = lazy(
    r"\b(?:sa(?:id|ys)|add(?:ed|s)|ask(?:ed|s)|explain(?:ed|s)|wrote|grinned|by|from|and)\s$",
    regex.I,
)
_THING_BEFORE = lazy(
    r"\b(?:\p{Lu}{2,6}|(?i:schools?|library|building|club|hall|choir|academy|nursery|church|town"
    r"|city|team|charity|trust|society|orchestra|museum|park)),?\s$"
)
_VERB_BEFORE = lazy(r"(?:\b(?:is|are|was|were|be)|'s)\s$", regex.I)
_PARTY = ("birthday", "happy", "\N{BIRTHDAY CAKE}", "\N{PARTY POPPER}")


def turns(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "turns 7", "has just turned 8", "will turn nine"."""
    somebody = subjects.before(match.start(), gap=22, age=number_of(match["age"]))
    if somebody is None:
        return None
    # "When he turns 18" tells no age, "when Mia turns 7 on Friday" does.
    some_day = somebody.kind == "pronoun" and not match["when"]
    if some_day and _WHEN_BEFORE.search(subjects.text, max(0, somebody.start - 8), somebody.start):
        return None
    return match.span()


def is_of_age(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "is eight today", "He's SEVEN", "I'm 9" (which no grown-up writer is)."""
    age, verb, text = number_of(match["age"]), match["verb"].casefold(), subjects.text
    day = match["when"] or _DAY_AFTER.match(text, match.end())
    # "She is one" goes on ("... of the best"), and "he was six" is long ago.
    if not day and (verb == "was" or (age == 1 and "old" not in match[0])):
        return None
    if verb in {"'m", "am"}:
        first = _I_BEFORE.search(text, max(0, match.start() - 3), match.start())
        return (first.start(), match.end()) if first and age < _OLDEST_PUPIL else None
    if _MINE_BEFORE.search(text, max(0, match.start() - 6), match.start()):
        return match.span() if age < _OLDEST_PUPIL else None
    aside = _ASIDE_BEFORE.search(text, max(0, match.start() - 6), match.start())
    somebody = subjects.before(match.start(), gap=45 if aside else 12, age=age)
    if somebody is None:
        return None
    return (somebody.start if somebody.kind == "pronoun" else match.start()), match.end()


def hes_of_age(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "hes SEVEN", which says whose age it is."""
    del subjects
    return match.span()


def aged(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "aged 9", "age 9", "Age: 9"; "age 9" apart from a name is a size of clothes."""
    start, age = match.start(), number_of(match["age"])
    if match["how"] not in {"d", "D"}:
        reach = _LABEL_REACH if match["how"] else 3
        return match.span() if subjects.named_before(start, gap=reach) else None
    if subjects.before(start, gap=30, age=age) or subjects.described(start):
        return match.span()
    first_words = start - subjects.sentence(start)[0] <= 1
    return match.span() if first_words and subjects.behind(match.end(), gap=3) else None


def year_old(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "9-year-old Kofi", "my 4yo", "Mia, 7 years old"."""
    start, end = match.span("found")
    text = subjects.text
    if _HE_IS_A.search(text, max(0, start - 16), start):
        return start, end
    if subjects.is_generic(start) or _RANGE_BEFORE.search(text, max(0, start - 12), start):
        return None
    if _PERSON_AFTER.match(text, end):
        return start, end
    past = number_of(match["age"]) <= _OLDEST_PUPIL and _PAST_AFTER.match(text, end)
    if not past and not _NOTHING_AFTER.match(text, end):
        return None
    if _WHOSE_BEFORE.search(text, max(0, start - 30), start):
        return start, end
    return (start, end) if subjects.before(start, gap=3) else None


def after_name(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "Kofi, 9, from ...", "said Kofi, 9." and, where a family is spoken of, "Kofi (9)"."""
    start = match.start()
    name = subjects.before(start, gap=0)
    if name is None or name.kind not in {"name", "titled"}:
        return None
    if match[0].endswith(")") and not _is_age_in_brackets(subjects, match):
        return None
    if match["last"] and not _is_age_at_the_end(subjects, name.start, start):
        return None
    return match.span("found")


def _is_age_at_the_end(subjects: Subjects, name: int, start: int) -> bool:
    """Say whether the number that ends a sentence is the age of who spoke, wrote or came too."""
    first, _ = subjects.sentence(start)
    counted = _TALLY.search(subjects.text, max(first, start - 100), start)
    return not counted and bool(_WHO_BEFORE.search(subjects.text, max(0, name - 12), name))


def _is_age_in_brackets(subjects: Subjects, match: regex.Match[str]) -> bool:
    """Say whether a number behind a name is years, not goals or the books of a list."""
    start, end = match.span()
    text = subjects.text
    first, last = subjects.sentence(start)
    if _FAMILY.search(text, max(first, start - 60), start):
        return True
    around = text[max(first, start - 100) : min(last, end + 100)]
    return bool(_STORY_AFTER.match(text, end)) and not _TALLY.search(around)


def today(subjects: Subjects, match: regex.Match[str]) -> Span | None:
    """Judge "Mia, 7 today" and, where a birthday is kept, "7 today"."""
    start, end = match.span("found")
    around = subjects.text[max(0, start - 80) : end + 80].casefold()
    party = any(word in around for word in _PARTY)
    alone = not _VERB_BEFORE.search(subjects.text, max(0, start - 6), start)
    alone = alone and not _THING_BEFORE.search(subjects.text, max(0, start - 14), start)
    return (start, end) if (party and alone) or subjects.before(start, gap=3) else None
