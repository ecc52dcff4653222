"""Years and classes: what a class says of a child's year, and the words that tie it to a name."""

from __future__ import annotations

import regex

from checker.text.patterns import lazy

_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
}
_NUMBER = rf"(?:1[0-3]|[1-9]|{'|'.join(_NUMBERS)})"
_YEAR = lazy(rf"\b(?:years?|yrs?|y)\.?[ \t-]{{0,3}}({_NUMBER})(?!\d)", regex.IGNORECASE)
_TUTOR_GROUP = lazy(r"(?<!\d)(1[0-3]|[1-9])[ \t-]?[A-Za-z]{1,3}\b")
_NAMED_YEAR = (
    (
        lazy(r"\b(?:reception|eyfs|fs2|foundation (?:stage|2)|YR)\b", regex.IGNORECASE),
        "Reception",
    ),
    (lazy(r"\b(?:pre-?school|nursery|fs1|kindergarten)\b", regex.IGNORECASE), "Nursery"),
    (lazy(r"\bsixth[ -]form", regex.IGNORECASE), "sixth-form"),
)
_SCOTTISH = lazy(r"\b(?:primary |p)([1-7])(?!\d)|\b(?:secondary |s)([1-6])(?!\d)", regex.IGNORECASE)
_PLURAL = lazy(r"\d'?s\Z|\b(?:receptions|nurser(?:y|ie)s)\Z|\b\p{Lu}\p{L}{2,20}(?<!ss|Class)s\Z")

# The years of each key stage: national curriculum in England, framework document (DfE, 2014),
# section 3. Written as the GOV.UK style guide has it: lower case and numeral.
_KEY_STAGES = (("1", 1, 2), ("2", 3, 6), ("3", 7, 9), ("4", 10, 11), ("5", 12, 13))

# A class that the text itself has beside a name, no finding needed.
CLASS = (
    rf"(?:(?:Year|Yr\.?|YEAR)[ \t]?{_NUMBER}|Y(?:1[0-3]|[1-9])|Reception|RECEPTION)(?![\p{{L}}\d])"
)
TUTOR_GROUP = r"(?:1[0-3]|[1-9])[A-Z]{1,2}(?![\p{L}\d])"


def label_of(reading: str) -> str:
    """Return the year that a class says ("Year 3" for "3R"), or nothing for a mere name."""
    if found := _YEAR.search(reading):
        number = found[1].casefold()
        return f"Year {_NUMBERS.get(number, number)}"
    for pattern, label in _NAMED_YEAR:
        if pattern.search(reading):
            return label
    if found := _SCOTTISH.search(reading):
        return f"P{found[1]}" if found[1] else f"S{found[2]}"
    if found := _TUTOR_GROUP.search(reading):
        return f"Year {found[1]}"
    return ""


def generalised(reading: str) -> str:
    """Return the phase of schooling that a class belongs to: "key stage 2" for "Year 3"."""
    label = label_of(reading)
    if label in {"Reception", "Nursery"}:
        return "early years"
    if label == "sixth-form":
        return "sixth form"
    if label.startswith("Year "):
        year = int(label[5:])
        stage = next((stage for stage, first, last in _KEY_STAGES if first <= year <= last), "")
        return f"key stage {stage}"
    return {"P": "primary", "S": "secondary"}.get(label[:1], "")


def is_plural(reading: str) -> bool:
    """Say whether a class is spoken of as its children ("my Y2s")."""
    return bool(_PLURAL.search(reading.strip()))
