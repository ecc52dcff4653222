"""Reading one person's name at a given place of a text.

The caller has found a frame in which a name is to be expected ("well done to"); here
it is decided how far the name reaches ("Alfie B", "Inês de la Cruz", "alfie okafor")
and whether it is one at all. Capitals count as evidence and are not required.
"""

from __future__ import annotations

from enum import Enum, auto

import regex

from checker.detectors.names.doubt import is_plausible, is_public
from checker.detectors.names.model import PARTICLES, WORD, Name, Style, Trust, style_of
from checker.detectors.names.spelling import Spelling, is_surname, spelling
from checker.detectors.names.words import OPENERS, ORGANISATION, SURNAMES_TOO, SYLLABLES
from checker.text.patterns import lazy

_MOST_PARTS = 4
_ARTICLE = lazy(r"\b(?:an?|the|some|no)\s{1,3}$", regex.IGNORECASE)

_FIRST = lazy(
    rf"(?P<initials>\p{{Lu}}(?:\.\p{{Lu}}\.?|-\p{{Lu}})(?![\p{{L}}\d'-]))|(?P<word>{WORD})(?![\d@_]|-\d)"
)
_NEXT = lazy(
    rf"\x20(?:(?P<initial>\p{{L}})(?:\.(?=,|\s(?-i:\p{{Ll}})|\s&)|(?![\p{{L}}\p{{M}}\d'.-]))"
    rf"|{PARTICLES}?(?P<word>{WORD})(?![\d@_]|-\d))",
    regex.IGNORECASE,
)
_LIST_GOES_ON = lazy(r"$|[,;.!?:)\n]|\s(?:and|&|\()")
_SHOP = lazy(r"'[sS]\s\p{Lu}|\s(?:&|and)\s(?:Sons?|Daughters?|Co)\b")


def _follows_article(text: str, start: int) -> bool:
    return _ARTICLE.search(text, max(0, start - 6), start) is not None


class _Join(Enum):
    PART = auto()
    END = auto()
    NO_NAME = auto()


def read_name(text: str, start: int, trust: Trust = Trust.TIGHT) -> Name | None:
    """Return the name that begins at `start`, or None where no name begins.

    Args:
        text: The cleaned text.
        start: Where the name is expected.
        trust: What the frame promises.
    """
    match = _FIRST.match(text, start)
    if not match:
        return None
    if match["initials"]:
        return Name(start, match.end(), Spelling.GIVEN, 2, Style.CAPITALS)
    word = match["word"]
    kind, style = spelling(word), style_of(word)
    # "won by a whisker": a word that nobody knows is no name behind an article.
    article = kind is Spelling.UNKNOWN and style is Style.SMALL and _follows_article(text, start)
    if kind < Spelling.UNKNOWN or len(word) == 1 or article:
        return None
    end, parts = match.end(), 1
    while (
        parts < _MOST_PARTS and text.startswith(" ", end) and (following := _NEXT.match(text, end))
    ):
        verdict = _join(text, kind, style, following, trust)
        if verdict is _Join.NO_NAME:
            return None
        if verdict is _Join.END:
            break
        end, parts = following.end(), parts + 1
    if trust is not Trust.TIGHT and _SHOP.match(text, end):
        return None
    name = Name(start, end, kind, parts, style)
    return name if is_plausible(text, name) and not is_public(text, name) else None


def _join(
    text: str, kind: Spelling, style: Style, following: regex.Match[str], trust: Trust
) -> _Join:
    """Say whether the next word belongs to the name, ends it or shows that it was none."""
    if following["initial"]:
        return _join_initial(text, style, following)
    word = following["word"]
    key = word.casefold()
    if style_of(word) is Style.SMALL:
        if kind != Spelling.GIVEN and key in ORGANISATION:
            return _Join.NO_NAME
        family = style is Style.SMALL and spelling(word) == Spelling.UNKNOWN and is_surname(word)
        return _Join.PART if family else _Join.END
    if style is Style.SMALL or (style is Style.CAPITALS and not word.isupper()):
        return _Join.END
    return _join_capitalised(kind, style, key, trust)


def _join_initial(text: str, style: Style, following: regex.Match[str]) -> _Join:
    letter = following["initial"]
    if letter.isupper() is (style is Style.SMALL):
        return _Join.END
    # "Mia I saw", "mia x", "alfie u did well": a word of its own.
    if letter in "Iiuxyrnk" or (letter in "aA" and not _LIST_GOES_ON.match(text, following.end())):
        return _Join.END
    return _Join.PART


def _join_capitalised(kind: Spelling, style: Style, key: str, trust: Trust) -> _Join:
    if key in ORGANISATION:
        family = key in SURNAMES_TOO and kind >= Spelling.GIVEN_WORD and trust is Trust.TIGHT
        return _Join.PART if family else _Join.NO_NAME
    kin = spelling(key)
    if kin is Spelling.NEVER:
        ends = kind != Spelling.GIVEN_WORD or key in OPENERS or style is Style.CAPITALS
        return _Join.END if ends else _Join.NO_NAME
    if kin is Spelling.WORD and key not in SYLLABLES and not is_surname(key):
        ends = kind is Spelling.GIVEN or style is Style.CAPITALS
        return _Join.END if ends else _Join.NO_NAME
    return _Join.PART
