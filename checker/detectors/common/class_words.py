"""How schools write a year group, class or tutor group.

Limits: the classes of one school ("Kestrels", "Willow") are known only to its school
file; here a class that bears a name needs the word "class" beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.text.reading import Reading

_NUMBER = r"(?:1[0-3]|[1-9])"
_NUMERAL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)"
_NO_NAMES = (
    "the|our|your|my|his|her|their|this|that|which|what|whole|every|each|another|first|second|world|best|"
    "upper|middle|working|dance|yoga|master|art|cookery|swimming|fitness|exercise|name|in|after|during|of|new"
)

CLASS_WORDS = (
    # "Year 4", "Yr 10", "Y2s", "Y5/6", "Year R", "Year 4W", "year three"; "yr" and "Y"
    # stand before a number alone.
    rf"(?:y(?:ea)?rs?\s?(?:{_NUMBER}[a-z]{{0,2}}(?:s|(?:\s?[/&]\s?|\sand\s){_NUMBER})?|r)"
    rf"|years?\s{_NUMERAL}s?"
    rf"|y{_NUMBER}[a-z]?(?:s|/{_NUMBER})?|(?-i:YR)"
    # "4W", "10XY", "3R", "RB" and "7B1": upper case, since "4th" and "3pm" are not.
    rf"|(?-i:(?!\d{{1,2}}(?:ST|ND|RD|TH)\b){_NUMBER}[A-Z]{{1,2}}[1-4]?|R[ABDFGHJKLMNPSTWY])"
    # "in 6h": small only where it says "in"; "in 3d" and "in 5k" are no classes.
    rf"|(?<=\b(?:in|from)\s)(?-i:(?![1-3]d){_NUMBER}[a-jlnopqrstuvwxyz])"
    # Scotland and Northern Ireland: "P4", "Primary 4", "S2".
    r"|(?-i:[PS][1-7](?:/[1-7])?)|primary\s[1-7]"
    r"|reception|nursery|pre-?school|sixth\sform"
    rf"|(?:class|form|tutor\sgroup|tutor|form\sgroup)\s(?:{_NUMBER}(?-i:[A-Z]{{0,2}})|{_NUMERAL})"
    # "Kestrel class": a class that bears a name.
    rf"|(?!(?:{_NO_NAMES})\b)(?-i:\p{{Lu}}\p{{Ll}}{{1,20}})\x20class)"
)
"""Source of a pattern (ignoring case) for one mention of a class; wants edges around it."""

CLASS = rf"(?<![\p{{L}}\d]){CLASS_WORDS}(?![\p{{L}}\d])"
"""CLASS_WORDS as words of their own; an underscore counts as an edge (file names)."""

_MENTION = lazy(CLASS, regex.IGNORECASE)
CLASS_OPENERS = frozenset(
    {
        *("year", "years", "yr", "yrs", "reception", "nursery", "pre", "preschool", "sixth"),
        *("class", "form", "tutor", "primary", *(f"r{letter}" for letter in "abdfghjklmnpstwy")),
    }
)
"""The words with which a mention of a class begins, beside those that have figures."""

_NAMED = "class"
_WHOLE = lazy(rf"(?:tutor\s(?:group\s)?|form\s)?{CLASS_WORDS}", regex.IGNORECASE)


def may_be_class(text: str, word: str, end: int) -> bool:
    """Say whether a mention of a class may begin with a word of a text, one with a name included.

    Args:
        text: The cleaned text.
        word: The word, in small letters.
        end: One past its last code point.
    """
    opens = word in CLASS_OPENERS or not word.isalpha()
    return bool(word) and (opens or text[end : end + 6].lower() == f" {_NAMED}")


def class_starts(reading: Reading) -> list[int]:
    """Return where mentions of a class may begin, those that bear a name left out."""
    return reading.openers(CLASS_OPENERS | reading.figures)


def class_mentions(reading: Reading) -> Iterator[regex.Match[str]]:
    """Yield every mention of a class in a field."""
    text = reading.text
    if _NAMED in reading.words:
        yield from _MENTION.finditer(text)
        return
    done = 0
    for start in class_starts(reading):
        if start >= done and (match := _MENTION.match(text, start)):
            done = match.end()
            yield match


def is_class(words: str) -> bool:
    """Say whether words are nothing but a class."""
    return bool(_WHOLE.fullmatch(words))
