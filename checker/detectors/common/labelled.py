"""Values that say what they are by the label before them ("candidate number 4072", "DOB: 3/3/17").

A label may stand over a whole list or table ("Name | Candidate no."), so every value of
the list behind it is taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.common.dates import MONTH, ORDINAL
from checker.detectors.common.signed import SignedPattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# What may stand between a label and its value, or between two values of a list: signs,
# little words, names, and the year of an examination session. Possessive throughout, so
# that there is one way to read it and time stays linear.
STEPS = (
    r"(?:[\s:;=#,|()'\"/&*_•-]{1,4}+"
    r"|(?:is|was|are|as|for|of|in|and|the|my|his|her|their|your|our|now|still)\b"
    r"|(?:(?:Summer|Autumn|Winter|Spring|January|June|November)\s)?20[1-3]\d(?!\d|-\d)"
    r"|(?!(?:Room|Rm|Hall|Year|Class|Tel|Telephone|Phone|Mobile|Page|At|On|By|From)\b)"
    rf"(?!{MONTH}\s(?:the\s)?(?:\d{{1,2}}(?![\d/.-])|(?:19|20)\d\d|{ORDINAL}))"
    r"\p{Lu}[\p{L}\p{M}'*-]{0,20}+(?!\w)){1,10}+"
)
"""What may stand between a label and its value, as a pattern."""

TIGHT = r"[\s:=#-]{0,3}+(?:(?:is|was|as)\s)?+"
"""The same where anything else would make the value doubtful."""

ANYTHING = r"[^\d\n]{0,30}?"
"""The same where the value's form leaves no doubt."""


def label(signs: str, words: str, value: str, gap: str = STEPS) -> SignedPattern:
    """Return the pattern of a label with all the values of its list.

    Args:
        signs: Parts of the label in lower case, one of which every text with it has.
        words: The label, as a pattern without regard to case.
        value: The value, as a pattern; what must not follow it is part of it.
        gap: What may stand between the two.
    """
    one = rf"(?P<value>{value})"
    whole = rf"(?<![\p{{L}}\d])(?i:{words}){gap}{one}(?:{STEPS}{one}){{0,60}}+"
    return SignedPattern.of(signs, whole, cased=True)


def values(text: str, labels: Iterable[SignedPattern]) -> Iterator[tuple[int, int]]:
    """Yield the spans of the values that stand behind these labels.

    Args:
        text: The cleaned text.
        labels: The labels to look for.
    """
    lowered = text.lower()
    for one in labels:
        for match in one.matches(text, lowered):
            yield from match.spans("value")
