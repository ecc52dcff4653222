"""One field of a draft, with what the rewording wants to know about its surroundings."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.drafts import Account

REACH = 120
"""Code points to either side of a mark that are looked at; keeps the work linear."""

# Signs that are read as another one, one code point for one code point, so that the
# plain text has the offsets of the original.
_PLAIN = str.maketrans(
    "‘’‚‛ʼ′`´“”„‟″«»‐‑‒–—―−\u00a0\u2002\u2003\u2009\u202f\u2028\u2029\x85",
    "''''''''\"\"\"\"\"\"\"-------     \n\n\n",
) | {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}

_OPENERS = r"[\s\"'(\[*_~>#•·‣▪●◦✓✔|+-]|\p{So}|\p{Sk}|\p{Cf}|\p{Mn}"
# Read backwards ((?r)) from the place, so that one attempt decides.
_SENTENCE_START = lazy(
    rf"(?r)(?:\A|\n|[.!?…][\"')\]*_]{{0,4}}(?:\s|\p{{So}}))"
    rf"(?:[ \t]{{0,8}}\d{{1,2}}[.)][ \t])?(?:{_OPENERS}){{0,30}}\Z"
)
_ABBREVIATION = lazy(
    r"\b(?:e\.g|i\.e|vs?|no|st|mr|mrs|ms|dr|rev|prof|etc|approx|feat|ft|incl)\.\s{0,3}\Z",
    regex.IGNORECASE,
)
# "And the winner is... Mia!" goes on after its dots.
_SUSPENSE = lazy(
    r"(?:\b(?:is|are|was|were|to|for|by)|:)[ \t]?(?:\.{2,4}|…)\s{0,3}\Z", regex.IGNORECASE
)
_LEADING = frozenset({"to", "for", "with", "by", "from", "at", "in"})
_LONGEST_LEAD = 40
_LINE_START = lazy(rf"(?r)(?:\A|\n)(?:{_OPENERS}){{0,12}}\Z")
_LAST_WORD = lazy(r"(?r)(?<!\p{L})(\p{L}{2,40})[^\p{L}\n]{0,12}\Z")
_NEXT_WORD = lazy(r"[^\p{L}\n]{0,12}(?:'[sS]\b[^\p{L}\n]{0,12})?(\p{L}{2,40})")


@dataclass(frozen=True, slots=True)
class Passage:
    """One field as it was given, and the same with plain quotes, dashes and letters.

    Attributes:
        field: The field's name.
        original: Its text as given.
        plain: The text with the same offsets and plain signs; context is read here.
        account: Whose account the draft is for.
    """

    field: str
    original: str
    plain: str
    account: Account

    @classmethod
    def of(cls, field: str, original: str, account: Account) -> Passage:
        """Return the passage of a field."""
        plain = original.replace("\r\n", " \n").replace("\r", "\n")
        plain = plain.replace("`", "'") if plain.isascii() else plain.translate(_PLAIN)
        return cls(field, original, plain, account)

    @property
    def official(self) -> bool:
        """Whether the school itself speaks."""
        return self.account.value == "official"

    @property
    def is_file_name(self) -> bool:
        """Whether this is the name of a picture's file."""
        return self.field.startswith("images/") and self.field.endswith("/name")

    def before(self, place: int, floor: int = 0) -> str:
        """Return the plain text that leads up to a place, within reach."""
        return self.plain[max(floor, place - REACH, 0) : place]

    def after(self, place: int) -> str:
        """Return the plain text that follows a place, within reach."""
        return self.plain[place : place + REACH]

    def starts_sentence(self, place: int) -> bool:
        """Say whether a sentence, a line or an item of a list starts here."""
        lead = self._lead(place, 60)
        if not _SENTENCE_START.search(lead):
            return False
        return not (_ABBREVIATION.search(lead) or _SUSPENSE.search(lead))

    def is_led_up(self, place: int) -> bool:
        """Say whether a small word leads straight up to a place ("well done to Mia").

        What stands there is neither called out nor described: nothing before it belongs to it.
        """
        lead = self.plain[max(place - _LONGEST_LEAD, 0) : place]
        words = lead.lower().split()
        led = bool(words) and words[-1] in _LEADING and lead.endswith((" ", "\t"))
        return led and "of" not in words  # whatever follows "head of" is described

    def starts_line(self, place: int) -> bool:
        """Say whether nothing but bullets and emoji stands before this place in its line."""
        return bool(_LINE_START.search(self._lead(place, 40)))

    def wants_capital(self, start: int, end: int) -> bool:
        """Say whether what replaces these words has to start with a capital.

        Writers who do without capitals keep their style.
        """
        first = next((sign for sign in self.plain[start:end][:REACH] if sign.isalnum()), "")
        return not first.islower() and self.starts_sentence(start)

    def shouts(self, start: int, end: int) -> bool:
        """Say whether these words and their neighbours are ALL CAPITALS."""
        if not _is_shouted(self.plain[start:end][:REACH]):
            return False
        around = [_LAST_WORD.search(self.before(start)), _NEXT_WORD.match(self.after(end))]
        words = [found[1] for found in around if found]
        return bool(words) and all(map(_is_shouted, words))

    def dress(self, start: int, end: int, words: str) -> str:
        """Return words in the case that their place in the text asks for."""
        if not words or words.startswith("["):
            return words
        if self.shouts(start, end):
            return words.upper()
        return capitalised(words) if self.wants_capital(start, end) else words

    def _lead(self, place: int, width: int) -> str:
        """Return the text before a place; a lead cut short starts with a letter."""
        start = place - width
        return self.plain[:place] if start <= 0 else "x" + self.plain[start:place]


def capitalised(words: str) -> str:
    """Return words with a capital first letter, and the rest as it is."""
    return words[:1].upper() + words[1:]


def _is_shouted(word: str) -> bool:
    if not word.isupper():
        return False
    letters = [sign for sign in word if unicodedata.category(sign)[0] == "L"]
    return len(letters) > 1 and all(sign.isupper() for sign in letters)
