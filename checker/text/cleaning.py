"""What a person would read: obfuscation undone in passes, each a function from text to edits.

The passes run in order; after all of them `AlignedText` still knows the way back, so
that every finding points at the draft as it was given. A pass never looks at policy
and never guesses: what it undoes is read the same way by everybody.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import regex

from checker.text import lexicon
from checker.text.aligned import AlignedText, Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
MOST_MARKS = 2
"""Accents that one letter may carry (Vietnamese needs two); more are decoration, not spelling."""

# Python's own width of one entity is bounded: the longest named one has 33 characters.
_ENTITY = regex.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_NON_ASCII = regex.compile(r"[^\x00-\x7F]{1,400}")
_CONTROL = regex.compile(r"[\x00-\x08\x0B-\x0C\x0E-\x1F\x7F]|\r\n?")
_OVERRIDE = "\N{RIGHT-TO-LEFT OVERRIDE}"
# Up to the next such sign (202A to 202E: embeddings, overrides and their end) or the line's end.
_OVERRIDDEN = regex.compile("(?<=\u202e)[^\u202a-\u202e\\n]{1,400}")
_SHOWN_AS_ONE = regex.compile(r"\X")
# One base character with everything that belongs to it.
_CLUSTER = regex.compile(r"\p{M}*[^\p{M}\x00-\x7F]\p{M}*|[A-Za-z]\p{M}+|\p{M}+")
# Styled letters that NFKC leaves alone.
_STYLED_LETTER = regex.compile(
    r"(?:NEGATIVE (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER|LATIN LETTER SMALL CAPITAL) "
    r"(?P<letter>[A-Z])"
)
_WORD = regex.compile(r"[\p{L}\p{M}\d]{1,200}")
_LOOKALIKE_SCRIPT = regex.compile(r"[\p{Cyrillic}\p{Greek}\p{Armenian}\p{Cherokee}ıɑɡⅼ]")
_QUOTES = str.maketrans("‘’‚‛ʼ′`´“”„‟″«»", "''''''''\"\"\"\"\"\"\"")
_QUOTE = regex.compile("[‘’‚‛ʼ′`´“”„‟″«»]")
_DASHES = regex.compile("[‐‑‒–—―−]")

# Letters one by one, the same thing between each two of them. Two are initials, and
# after a space three may be words ("I a m"), so it takes three, or four after spaces.
_SPLIT_LETTERS = regex.compile(
    r"(?<![\p{L}\p{M}\d])\p{L}(?:"
    r"(?P<s>[.·•*_~|-])\p{L}(?:(?P=s)\p{L}){1,40}"
    r"|(?P<e>\p{Extended_Pictographic})\p{L}(?:(?P=e)\p{L}){1,40}"
    r"|\x20\p{L}(?:\x20\p{L}){2,40}"
    r")(?![\p{L}\p{M}\d])"
)

# Three letters with something between them, the first no word's last ("What a morning");
# `re` scans plain text twice as fast as `regex`.
_SPLIT_HINT = re.compile(r"(?<![A-Za-z])[^\W\d_][\W_][^\W\d_][\W_][^\W\d_]")

# Capitals at every other letter: "gRaNdAd jOhN".
_ZIGZAG_HINT = re.compile(r"[a-z][A-Z][a-z][A-Z]|[A-Z][a-z][A-Z][a-z]")
_ZIGZAG = regex.compile(
    r"(?<![\p{L}\d@#_])(?=\p{L}{4})(?:\p{Lu}?(?:\p{Ll}\p{Lu}){1,15}\p{Ll}?)(?![\p{L}\d@_])"
)

# Figures read aloud, in words that nobody reads otherwise ("B4" and "M8" are a size and a road).
_SOUNDED = {
    "ne1": "anyone",
    "any1": "anyone",
    "every1": "everyone",
    "some1": "someone",
    "sum1": "someone",
    "2day": "today",
    "2nite": "tonight",
    "2night": "tonight",
    "2moro": "tomorrow",
    "2morrow": "tomorrow",
    "gr8": "great",
    "l8r": "later",
    "h8": "hate",
    "h8s": "hates",
    "str8": "straight",
}
_SOUNDED_WORD = re.compile(rf"(?<![^\W_])(?:{'|'.join(_SOUNDED)})(?![^\W_])", re.IGNORECASE)
_SOUNDED_HINT = re.compile(r"[a-z][18]|2[dnm]", re.IGNORECASE)

_LEET = str.maketrans("013457@$!|", "oieastasil")
_LEET_TOKEN = regex.compile(
    r"(?<![\p{L}\d@$#/.:_-])(?=\p{L}{0,29}[013457@$!|])"
    r"[\p{L}\d@$!|]{3,30}(?![\p{L}\d@$_/:]|\.\p{L})"
)
_NUMBERED = regex.compile(r"\p{L}{1,30}\ds?")
_LEET_SIGN = regex.compile(r"[013457@$!|]")
# A letter beside such a sign; a mark behind the word is the sentence's.
_LEET_HINT = re.compile(r"[013457@$!|][^\W\d_]|[^\W\d_][013457@$]|[!|][013457@$]")


def clean(original: str) -> AlignedText:
    """Return the text as a person would read it, aligned with the original.

    Undone are: mojibake (by ftfy), HTML entities, invisible and control characters,
    forced right-to-left writing, full-width and other compatibility letters, decomposed
    accents (NFKC, Unicode Standard Annex 15) and digits of other scripts, look-alikes of
    other scripts (confusables data of Unicode Technical Standard 39), curly quotes and long
    dashes, letters split by dots, spaces or emoji, capitals at every other letter, and
    digits that stand for letters or for how they sound.

    Args:
        original: Any string, lone surrogates and NULs included.
    """
    text = AlignedText.of(original)
    for make_edits in _PASSES:
        text = text.apply(make_edits(text.text))
    return text


def _mojibake(text: str) -> Iterator[Edit]:
    """Undo UTF-8 that was once decoded as Windows-1252 ("ZoÃ«"), stretch by stretch."""
    if text.isascii():
        return
    import ftfy  # noqa: PLC0415  (a tenth of a second that most drafts never need)
    from ftfy import badness  # noqa: PLC0415

    for match in _NON_ASCII.finditer(text):
        stretch = match.group()
        if len(stretch) < 2 or not badness.is_bad(stretch):  # noqa: PLR2004
            continue
        mended = ftfy.fix_encoding(stretch)
        if mended != stretch:
            yield Edit(match.start(), match.end(), mended)


def _entities(text: str) -> Iterator[Edit]:
    """Undo HTML entities."""
    if "&" not in text:
        return
    for match in _ENTITY.finditer(text):
        read = html.unescape(match.group())
        if read != match.group():
            yield Edit(match.start(), match.end(), read)


def _control_characters(text: str) -> Iterator[Edit]:
    """Drop control characters; CR and CR/LF become a line feed."""
    if text.isprintable():
        return
    for match in _CONTROL.finditer(text):
        yield Edit(match.start(), match.end(), "\n" if match.group()[0] == "\r" else "")


def _overridden(text: str) -> Iterator[Edit]:
    """Turn round what is shown from right to left by force (UAX 9, right-to-left override)."""
    for match in _OVERRIDDEN.finditer(text) if _OVERRIDE in text else ():
        shown = "".join(reversed(_SHOWN_AS_ONE.findall(match.group())))
        yield Edit(match.start(), match.end(), shown)


def _compatibility(text: str) -> Iterator[Edit]:
    """Compose accents, undo full-width and styled letters, drop what cannot be seen."""
    if text.isascii():
        return
    for match in _CLUSTER.finditer(text):
        cluster = match.group()
        read = _cluster_reading(cluster)
        if read != cluster:
            yield Edit(match.start(), match.end(), read)


@cache
def _character_reading(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return REPLACEMENT
    if category in {"Cf", "Cc"} or 0xFE00 <= ord(character) <= 0xFE0F:  # noqa: PLR2004
        return ""
    if category in {"Zs", "Zl", "Zp"}:
        return " " if category == "Zs" else "\n"
    if category == "Nd":
        return str(unicodedata.decimal(character))
    styled = _STYLED_LETTER.fullmatch(unicodedata.name(character, ""))
    return styled["letter"] if styled else unicodedata.normalize("NFKC", character)


def _cluster_reading(cluster: str) -> str:
    if len(cluster) == 1:
        return _character_reading(cluster)
    kept = "".join(_character_reading(character) for character in cluster[:64])
    parts = unicodedata.normalize("NFKD", kept)
    if sum(1 for part in parts if unicodedata.combining(part)) > MOST_MARKS:
        return "".join(part for part in parts if not unicodedata.combining(part))
    return unicodedata.normalize("NFKC", kept)


def _lookalikes(text: str) -> Iterator[Edit]:
    """Read look-alikes as Latin letters, in a word that mixes scripts or is all look-alikes.

    A word that is all look-alikes may as well be a real word of its own script ("Tapac" in
    Cyrillic), so it is left alone where other words show that the script is really used.
    """
    if text.isascii() or not _LOOKALIKE_SCRIPT.search(text):
        return
    words = [m for m in _WORD.finditer(text) if _LOOKALIKE_SCRIPT.search(m.group())]
    readings = [_in_latin(match.group()) for match in words]
    foreign = any(
        not _is_mixed(match.group())
        for match, read in zip(words, readings, strict=True)
        if not read.isascii()
    )
    for match, read in zip(words, readings, strict=True):
        word = match.group()
        if _is_mixed(word) or (read.isascii() and not foreign):
            yield from _letter_edits(match.start(), word, read)


def _in_latin(word: str) -> str:
    table = lexicon.lookalikes()
    return "".join(table.get(letter, letter) for letter in word)


def _is_mixed(word: str) -> bool:
    return any(letter.isascii() and letter.isalpha() for letter in word)


def _letter_edits(start: int, given: str, read: str) -> Iterator[Edit]:
    """Yield an edit for each letter that is read as another one."""
    for place, (old, new) in enumerate(zip(given, read, strict=True), start):
        if old != new:
            yield Edit(place, place + 1, new)


def _quotes_and_dashes(text: str) -> Iterator[Edit]:
    """Straighten quotes and shorten dashes."""
    if text.isascii() and "`" not in text:
        return
    for match in _QUOTE_OR_DASH.finditer(text):
        sign = match.group()
        yield Edit(
            match.start(), match.end(), sign.translate(_QUOTES) if _QUOTE.match(sign) else "-"
        )


_QUOTE_OR_DASH = regex.compile(f"{_QUOTE.pattern}|{_DASHES.pattern}")


def _split_letters(text: str) -> Iterator[Edit]:
    """Join letters that were pulled apart ("A.l.f.i.e", "A l f i e")."""
    for match in _SPLIT_LETTERS.finditer(text) if _SPLIT_HINT.search(text) else ():
        start = match.start()
        for place, character in enumerate(match.group()):
            if not character.isalpha():
                yield Edit(start + place, start + place + 1, "")


def _zigzag(text: str) -> Iterator[Edit]:
    """Read a word whose letters go up and down in turn as one that begins with a capital."""
    for match in _ZIGZAG.finditer(text) if _ZIGZAG_HINT.search(text) else ():
        word = match.group()
        if len(word.capitalize()) == len(word):
            yield from _letter_edits(match.start(), word, word.capitalize())


def _sounded(text: str) -> Iterator[Edit]:
    """Read figures that stand for how they sound ("gr8", "any1")."""
    for match in _SOUNDED_WORD.finditer(text) if _SOUNDED_HINT.search(text) else ():
        word = match.group()
        if not word.startswith("H8"):  # a tutor group, a room
            read = _SOUNDED[word.lower()]
            yield Edit(*match.span(), read.capitalize() if word[0].isupper() else read)


def _leet(text: str) -> Iterator[Edit]:
    """Read digits and signs inside a word as the letters they stand for, if that makes a word."""
    if not _LEET_HINT.search(text):
        return
    for match in _LEET_TOKEN.finditer(text):
        token = match.group().rstrip("!|")
        if not _may_be_leet(token):
            continue
        read = token.translate(_LEET)
        if not (lexicon.is_word(read) or lexicon.is_given_name(read)):
            read = token.replace("1", "l").translate(_LEET)
            if not (lexicon.is_word(read) or lexicon.is_given_name(read)):
                continue
        yield from _letter_edits(match.start(), token, read)


def _may_be_leet(token: str) -> bool:
    """Say whether a token mixes letters with signs the way l33t does, not as "Year3" or "5pm"."""
    letters = sum(1 for sign in token if sign.isalpha())
    if letters < 2 or letters == len(token) or not _LEET_SIGN.search(token):  # noqa: PLR2004
        return False
    # A digit behind a word ("Class4", "Y3s") or a number before one ("10am") is a number,
    # unless a single leading digit begins a longer word ("4lfie").
    leading = token[0].isdigit() and (token[1].isdigit() or letters < 4)  # noqa: PLR2004
    return not (leading or _NUMBERED.fullmatch(token))


_PASSES: tuple[Callable[[str], Iterator[Edit]], ...] = (
    _mojibake,
    _entities,
    _control_characters,
    _overridden,
    _compatibility,
    _lookalikes,
    _quotes_and_dashes,
    _split_letters,
    _zigzag,
    _sounded,
    _leet,
)
