"""Reading one person's name at a given place of a text.

The caller has found a frame in which a name is to be expected ("well done to"); here
it is decided how far the name reaches ("Alfie B", "Inês de la Cruz", "alfie okafor")
and whether it is one at all. Capitals count as evidence and are not required.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import regex

from checker.detectors.names_public import ALONE, FULL, ROYAL
from checker.detectors.names_spelling import (
    Spelling,
    fold,
    is_surname,
    looks_like_a_place,
    spelling,
)
from checker.detectors.names_words import ANIMALS, NEVER, OPENERS, ORGANISATION, SURNAMES_TOO

_MOST_PARTS = 4

# A word of a name; "O'Brien", "N'Diaye" and "Lily-Rose" are one, a possessive 's is no part.
WORD = r"\p{L}[\p{L}\p{M}]{0,30}+(?:['-](?![sS](?!\p{L}))\p{L}[\p{L}\p{M}]{0,30}+){0,3}+"
PARTICLES = (
    r"(?:(?:van\s(?:der|den|de)|van|von|der|den|de\s(?:la|los|las)|de|del|della|di|da|das|dos|do|du|"
    r"la|le|el|al|bin|bint|ibn|abu|ap|ab|ferch|mac|mc|st\.?|o'?|ó|ní|nic|ter|ten|zu)\s)"
)
_FIRST = regex.compile(
    rf"(?P<initials>\p{{Lu}}(?:\.\p{{Lu}}\.?|-\p{{Lu}})(?![\p{{L}}\d'-]))|(?P<word>{WORD})(?![\d@_]|-\d)"
)
_NEXT = regex.compile(
    rf"\x20(?:(?P<initial>\p{{L}})(?:\.(?=,|\s(?-i:\p{{Ll}})|\s&)|(?![\p{{L}}\p{{M}}\d'.-]))"
    rf"|{PARTICLES}?(?P<word>{WORD})(?![\d@_]|-\d))",
    regex.IGNORECASE,
)
# What may follow a lower-case or all-capitals name that is an everyday word too.
_CLOSED = regex.compile(
    r"(?:'s)?\s{0,2}(?:$|[^\p{L}\d\s]|\n|\t|\d)|\s(?:and|for|on|in|from|who|with|you|u|x{1,4}|has|have|is|"
    r"was|got|won|at|love|keep|so|what|our|my|we|both|too|also|this|today|as|the|to|your)\b",
    regex.IGNORECASE,
)
_STORY = regex.compile(rf"\s(?:and\s)?the\s(?P<noun>\p{{Lu}}\p{{L}}{{2,20}}|(?i:{ANIMALS}))\b")
_PET_AFTER = regex.compile(
    rf",?\s(?:(?:the|our|my|their|his|her|a)\s(?:[\p{{L}}-]{{2,15}}\s){{0,2}}){ANIMALS}\b",
    regex.IGNORECASE,
)
_PET_BEFORE = regex.compile(rf"\b{ANIMALS}(?:\s(?:called|named))?,?\s$", regex.IGNORECASE)
_ROYAL_BEFORE = regex.compile(rf"\b(?:{'|'.join(sorted(ROYAL))})\.?\s$", regex.IGNORECASE)
_MONTHS = frozenset({"april", "may", "june"})
_DATE = regex.compile(
    r"(?:\d(?:st|nd|rd|th)?|\b(?:of|in|by|until|till|since|from|to|early|late|mid|this|last|next))"
    r"[\s-]\p{L}{3,5}|\p{L}{3,5}\s\d",
    regex.IGNORECASE,
)
_SHOP = regex.compile(r"'[sS]\s\p{Lu}|\s(?:&|and)\s(?:Sons?|Daughters?|Co)\b")
_LOOK_BACK = 20


class Style(Enum):
    """How a name is written."""

    CAPITALISED = auto()
    CAPITALS = auto()
    SMALL = auto()


class Trust(Enum):
    """How much the frame says that a person follows."""

    TIGHT = auto()
    """Hardly anything but a person is named here: an award, a birthday."""
    LOOSE = auto()
    """Firms, places and books are named here too: thanks, captions."""
    STRICT = auto()
    """Anything may follow ("meet", "call"): only a known first name counts."""


class _Join(Enum):
    PART = auto()
    END = auto()
    NO_NAME = auto()


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in a text.

    Attributes:
        start: First code point.
        end: One past the last; a possessive 's is left out.
        first: What its first word may be; GIVEN for initials.
        parts: How many words and initials it has.
        style: How it is written.
    """

    start: int
    end: int
    first: Spelling
    parts: int
    style: Style


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
    kind, style = spelling(match["word"]), style_of(match["word"])
    if kind < Spelling.UNKNOWN or len(match["word"]) == 1:
        return None
    end, parts = match.end(), 1
    while parts < _MOST_PARTS and (following := _NEXT.match(text, end)):
        verdict = _join(text, kind, style, following, trust)
        if verdict is _Join.NO_NAME:
            return None
        if verdict is _Join.END:
            break
        end, parts = following.end(), parts + 1
    if trust is not Trust.TIGHT and _SHOP.match(text, end):
        return None
    name = Name(start, end, kind, parts, style)
    return name if _plausible(text, name) and not _is_public(text, name) else None


def style_of(word: str) -> Style:
    """Say how a word is written."""
    if word[0].islower():
        return Style.SMALL
    return Style.CAPITALS if len(word) > 1 and word.isupper() else Style.CAPITALISED


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
    if letter in "aAI" or letter in "iuxyrnk":
        rest = text[following.end() : following.end() + 5].lower()
        if letter in "iIuxyrnk" or not regex.match(r"$|[,;.!?:)\n]| and | & | \(", rest):
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
    if kin is Spelling.WORD and not is_surname(key):
        ends = kind is Spelling.GIVEN or style is Style.CAPITALS
        return _Join.END if ends else _Join.NO_NAME
    return _Join.PART


def _plausible(text: str, name: Name) -> bool:
    """Say whether a name that is not written with a capital is one all the same."""
    if name.style is Style.CAPITALISED or name.parts > 1:
        return True
    if name.first is Spelling.UNKNOWN:
        word = fold(text[name.start : name.end])
        return len(word) > 3 and bool(_PRONOUNCEABLE.match(word)) and _closed(text, name)
    return name.first is Spelling.GIVEN or _closed(text, name)


# A vowel early on: "evryone" has it, "ptfa" and "rspb" have not.
_PRONOUNCEABLE = regex.compile(r"(?!e?ver?[iy]?\p{L}?[bo1])[^aeiouyw]{0,3}[aeiouyw]")


def _closed(text: str, name: Name) -> bool:
    return bool(_CLOSED.match(text, name.end))


def _is_public(text: str, name: Name) -> bool:
    """Say whether the name is a character's, an animal's or a public figure's."""
    words = text[name.start : name.end].casefold()
    if words in _MONTHS and _DATE.search(text[max(0, name.start - 9) : name.end + 3]):
        return True
    if words in FULL or words in ALONE or (words.split()[0] in ROYAL and name.parts > 1):
        return True
    before = text[max(0, name.start - _LOOK_BACK) : name.start]
    if _ROYAL_BEFORE.search(before) or _PET_BEFORE.search(before):
        return True
    story = _STORY.match(text, name.end)
    if story and story["noun"].casefold() not in NEVER:
        return True
    return bool(_PET_AFTER.match(text, name.end))


def sureness(text: str, name: Name, trust: Trust, *, company: bool = False) -> float:
    """Return how sure it is that the words name a person in this frame, 0 for "no".

    The figures are our own estimates, in steps: a first name that is no other word, one
    that is, and a word of unknown root.

    Args:
        text: The cleaned text.
        name: A name as read.
        trust: What the frame promises.
        company: True where surer names, a class or an age stand beside it.
    """
    if name.first is Spelling.GIVEN:
        return 0.95 if trust is Trust.TIGHT else 0.9
    if name.first is Spelling.GIVEN_WORD:
        if trust is Trust.STRICT and not company and not _closed(text, name):
            return 0.0
        return 0.9 if trust is Trust.TIGHT or company or name.parts > 1 else 0.8
    if company:
        return 0.85
    first_word = text[name.start : name.end].split(maxsplit=1)[0]
    if trust is Trust.STRICT or looks_like_a_place(first_word):
        return 0.0
    if trust is Trust.TIGHT:
        return 0.8 if name.style is Style.CAPITALISED else 0.6
    return 0.6 if name.style is Style.CAPITALISED else 0.0
