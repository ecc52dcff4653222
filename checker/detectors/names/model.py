"""What a person's name in a text is, and the shapes of its words."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from checker.detectors.common.phrases import words
from checker.detectors.names.openers import word_before

if TYPE_CHECKING:
    from checker.detectors.names.spelling import Spelling

WORD = r"\p{L}[\p{L}\p{M}]{0,30}+(?:['-](?![sS](?!\p{L}))\p{L}[\p{L}\p{M}]{0,30}+){0,3}+"
"""Source of a pattern for one word of a name: "O'Brien" is one, a possessive 's is no part."""

PARTICLES = (
    r"(?:(?:van\s(?:der|den|de)|van|von|der|den|de\s(?:la|los|las)|de|del|della|di|da|das|dos|do|du|"
    r"la|le|el|al|bin|bint|ibn|abu|ap|ab|ferch|mac|mc|st\.?|o'?|ó|ní|nic|ter|ten|zu)\s)"
)
"""Source of a pattern for the small words inside surnames, the space behind them included."""

PARTICLE_OPENERS = words(
    """
    van von der den de del della di da das dos do du la le el al bin bint ibn abu ap ab ferch mac
    mc st o ó ní nic ter ten zu
    """
)
"""The words with which PARTICLES begins."""


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


class Named(Enum):
    """Whom a frame names, where no word says who it is."""

    CHILDREN = auto()
    """Praise, awards, captions."""
    ADULTS_TOO = auto()
    """Thanks: full names are adults' there."""
    ADULTS = auto()
    """Whom to ring or to ask for."""


class Name(NamedTuple):
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


class Near(NamedTuple):
    """A name's words, and the word before it, as the looks at a name want them.

    Attributes:
        written: The name as written.
        words: The same, casefolded.
        last: The last word before it, in small letters.
    """

    written: str
    words: str
    last: str

    @classmethod
    def of(cls, text: str, name: Name) -> Near:
        """Return what stands at and before a name of a text."""
        written = text[name.start : name.end]
        return cls(written, written.casefold(), word_before(text, name.start))


def style_of(word: str) -> Style:
    """Say how a word is written."""
    if word[0].islower():
        return Style.SMALL
    return Style.CAPITALS if len(word) > 1 and word.isupper() else Style.CAPITALISED
