"""Mending the seams: what leaving words out, or putting others in, does to their neighbours.

The patched text carries signs at its seams while it is mended; every rule needs such a
sign, so that not a code point away from a seam can change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.rewording.articles import article
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable

# Noncharacters (Unicode Standard, section 23.7): no text has a use for them.
LEFT_OUT = "\ufdd0"
LEFT_OUT_AT_START = "\ufdd1"
OPEN = "\ufdd2"
SHUT = "\ufdd3"
SIGNS = LEFT_OUT + LEFT_OUT_AT_START + OPEN + SHUT

_G = f"[{LEFT_OUT}{LEFT_OUT_AT_START}]"
_ = r"[ \t\u00a0]"


def _articled(match: regex.Match[str]) -> str:
    """Choose the article anew for the word that follows now; none before a phrase that has one."""
    given, gap, sign, phrase = match["article"], match["gap"], match["sign"], match["phrase"]
    if _HAS_DETERMINER.match(phrase):
        return f"{sign}{phrase}"
    chosen = article(phrase)
    if given[0].isupper():
        chosen = chosen.upper() if len(given) > 1 and given.isupper() else chosen.capitalize()
    return f"{chosen}{gap}{sign}{phrase}"


_HAS_DETERMINER = lazy(
    r"(?:an?|the|one|two|several|another|some(?:body)?|our|my|his|her|their)\b", regex.IGNORECASE
)
_RULES: tuple[tuple[regex.Pattern[str], str | Callable[[regex.Match[str]], str]], ...] = (
    # A bracket with nothing but separators left in it.
    (
        lazy(
            rf"{_}{{0,4}}[(\[](?:{_}|[,;/&+-]|and){{0,12}}+(?P<gap>{_G})(?:{_}|[,;/&+-]|and|{_G}){{0,40}}+[)\]]"
        ),
        r"\g<gap>",
    ),
    # Separators at the edge of a bracket.
    (lazy(rf"(?<=[(\[])(?:{_}{{0,4}}{_G}{_}{{0,4}}[,;/]{_}{{0,4}}){{1,8}}"), ""),
    (lazy(rf"{_}{{0,4}}[,;/]?{_}{{0,4}}{_G}{_}{{0,4}}(?=[)\]])"), ""),
    # One left-out stretch is enough where several meet.
    (lazy(rf"({_G})(?:{_}{{0,4}}{_G}){{1,40}}"), r"\1"),
    # "an 8-year-old" becomes "a young", "an autistic boy" "a boy".
    (
        lazy(
            rf"(?<![\p{{L}}\p{{M}}\d'’])(?P<article>[Aa][Nn]?)(?P<gap>{_}{{1,4}})"
            rf"(?P<sign>{_G}{_}{{0,4}}|{OPEN})(?P<phrase>[\p{{L}}\d][\p{{L}}\d'’-]{{0,40}})"
        ),
        _articled,
    ),
    # At the start of a sentence the comma and the space that followed go as well.
    (lazy(rf"({LEFT_OUT_AT_START}){_}{{0,4}}[,;:]?{_}{{0,4}}"), r"\1"),
    # ", GAP," keeps one comma, ", GAP." none.
    (
        lazy(rf"{_}{{0,4}}[,;]{_}{{0,4}}{LEFT_OUT}(?={_}{{0,4}}(?:[,.!?;:…]|\Z|[\r\n]))"),
        "",
    ),
    # "X and GAP." loses its "and".
    (
        lazy(rf"{_}{{1,4}}(?:and|&){_}{{1,4}}{LEFT_OUT}(?={_}{{0,4}}(?:[,.!?;:…]|\Z|[\r\n]))"),
        "",
    ),
    # One space stays between the neighbours, none before punctuation or at the ends of a line.
    (lazy(rf"{_}{{1,4}}{LEFT_OUT}(?=[\s.,;:!?…)\]]|\Z)"), ""),
    (lazy(rf"(?:(?<=[\n\r(\[])|\A){LEFT_OUT}{_}{{1,4}}"), ""),
    (lazy(rf"{_}{{1,4}}{_G}(?=[\r\n]|\Z)"), ""),
    # What now starts the sentence takes its capital.
    (
        lazy(rf"{LEFT_OUT_AT_START}([\"'“‘(\[]{{0,2}}{OPEN}?)(\p{{Ll}})"),
        lambda match: match[1] + match[2].upper(),
    ),
)
# Where words were put in and none left out, only the article before them may be wrong.
_RULES_FOR_WORDS = tuple(rule for rule in _RULES if rule[1] is _articled)
# "(through the school office, through the school office)": a number and an address are said once.
_TWICE = lazy(
    rf"{OPEN}(?P<words>[^{SIGNS}]{{3,60}}){SHUT}"
    rf"(?:{_}{{0,2}}(?:[,;/|]{_}?)?(?:(?:and|or|&){_})?{OPEN}(?P=words){SHUT}){{1,8}}"
)


def mend(text: str) -> str:
    """Return a text with its seams mended and the signs gone.

    Args:
        text: A patched text with LEFT_OUT or LEFT_OUT_AT_START where words were left
            out, OPEN and SHUT around words that were put in.
    """
    if text.count(OPEN) > 1:
        text = _TWICE.sub(rf"{OPEN}\g<words>{SHUT}", text)
    gaps = LEFT_OUT in text or LEFT_OUT_AT_START in text
    for pattern, replacement in _RULES if gaps else _RULES_FOR_WORDS:
        text = pattern.sub(replacement, text)
    for sign in SIGNS:
        text = text.replace(sign, "")
    return text
