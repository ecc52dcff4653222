"""Characters that nobody sees, or that take over a terminal, written out so that they do no harm.

A hidden character inside a name is how a name slips past a reader, and a bidirectional
override shows a text in another order than it has (Unicode Technical Report 36,
section 2; CVE-2021-42574). Where such characters have an honest use (joiners in Persian
or in emoji families, direction marks beside Arabic), they stay as they are.
"""

from __future__ import annotations

import unicodedata

import regex

LONGEST_QUOTATION = 400
"""Code points that a quotation may have; the draft itself is always shown beside it."""

HIDDEN = regex.compile(
    # control characters, C1 and DEL included; lone surrogates, which UTF-8 cannot carry
    r"[[\p{Cc}\p{Cs}]--[\t\n\r]]|\r(?!\n)"
    # bidirectional embeddings, overrides and isolates; separators of lines and paragraphs
    r"|[\u202A-\u202E\u2066-\u2069\u2028\u2029]"
    # soft hyphen, zero-width space, word joiner, byte order mark, fillers, annotations
    r"|[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2065\u206A-\u206F\u3164\uFEFF"
    r"\uFFA0\uFFF9-\uFFFB]"
    # tags that do not belong to the flag of England, Scotland or Wales
    r"|(?<![\U0001F3F4\U000E0020-\U000E007F])[\U000E0000-\U000E007F]"
    # joiners, direction marks and variation selectors that have no business in Latin words
    r"|(?<=[\p{Latin}\d])[\u200C-\u200F\u061C](?=[\p{Latin}\d])"
    r"|(?<=\p{Latin})[\uFE00-\uFE0F\U000E0100-\U000E01EF]",
    regex.V1,
)


def token(character: str) -> str:
    """Return what stands for a hidden character: `[U+200B]`."""
    return f"[U+{ord(character):04X}]"


def describe(character: str) -> str:
    """Return a hidden character's name for people ("zero width space")."""
    return unicodedata.name(character, "control character").lower()


def harmless(text: str) -> str:
    """Return the text with every hidden character written out; safe on a terminal and in UTF-8."""
    return HIDDEN.sub(lambda match: token(match.group()), text)


def one_line(text: str) -> str:
    """Return the text harmless and on one line, for quoting it in a sentence.

    A text longer than LONGEST_QUOTATION loses its middle.
    """
    if len(text) > LONGEST_QUOTATION:
        half = LONGEST_QUOTATION // 2
        text = f"{text[:half]} \N{HORIZONTAL ELLIPSIS} {text[-half:]}"
    return " ".join(harmless(text).split())
