"""Names that stand where no finding concerns them, by their form or by lists.

That is the writer's own signature, and those whom everybody knows: figures, characters, brands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.phrases import words
from checker.detectors.names.doubt import is_public
from checker.detectors.names.joined import split_joined
from checker.detectors.names.model import Name, style_of
from checker.detectors.names.namesakes import is_a_position, is_shops
from checker.detectors.names.openers import word_before
from checker.detectors.names.public import FULL, TITLED
from checker.detectors.names.spelling import fold, spelling
from checker.detectors.names.titled.signed import is_signature
from checker.detectors.names.titles import TITLES, one_spelling
from checker.drafts import Account
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.text.aligned import Span

# "Jasmine class", "Ash, Oak and Elm classes", "the Ashworth cup"; but "Alfie house captain".
_NAMESAKE = lazy(
    r"\s(?:[Cc]lass(?:es|room)?|[Hh]ouse|[Cc]up|[Ss]hield|[Tt]rophy|[Ww]ing|[Cc]ottage|[Pp]rize)\b"
    r"(?!\s(?:rep|captain|monitor|point|leader|ambassador|winner))"
    r"|(?:(?:,|\s(?:and|&))\s\p{Lu}\p{L}{1,20}){1,6}\s[Cc]lasses\b"
)
_LONGEST_FIGURE = 20
# Words of small letters that do something here: "her mum drew it", "may she swim?".
_VERBS = words("may will drew mark grant chase rob sue bill grace hope")
_HOPED = lazy(
    r"\s(?:the|you|your|every(?:one|body)|all|it|it's|this|that|to|they|he|she|he's|she's|we|i)\b",
    regex.IGNORECASE,
)
_OBJECT = lazy(r"\s(?:it|she|he|they|them|him|the|an?|us)\b")


def is_spared(text: str, span: Span, account: Account) -> bool:
    """Say whether a name of a text may stand.

    Args:
        text: The cleaned text.
        span: The name's place in it.
        account: Whose post it is; only a school and its staff sign as such.
    """
    if account is not Account.COMMUNITY and is_signature(text, span.start, span.end):
        return True
    if _NAMESAKE.match(text, span.end) or _is_titled_figure(text, span):
        return True
    if is_shops(text, span.end) or _is_a_verb(text, span):
        return True
    if is_a_position(text, span.start, span.end):
        return True
    parts = text[span.start : span.end].split()
    if text[max(0, span.start - 1) : span.start] == "#" and _is_figures_tag(text, span):
        return True
    name = Name(span.start, span.end, spelling(parts[0]), len(parts), style_of(parts[0]))
    return is_public(text, name)


def _is_a_verb(text: str, span: Span) -> bool:
    if text[span.start : span.end] == "Hope":
        return _HOPED.match(text, span.end) is not None
    return text[span.start : span.end] in _VERBS and _OBJECT.match(text, span.end) is not None


def _is_titled_figure(text: str, span: Span) -> bool:
    """Say whether a title makes it a figure ("Mrs Brown's Boys"), in the span or before it."""
    first, _, rest = text[span.start : span.end].partition(" ")
    title = fold(first).rstrip(".")
    if title not in TITLES:
        title, rest = word_before(text, span.start), text[span.start : span.end]
    rest = rest.casefold()
    after = text[span.end - len(rest) : span.end + _LONGEST_FIGURE].casefold()
    figures = TITLED.get(one_spelling(title), frozenset())
    return rest in figures or any(
        figure.startswith(rest) and after.startswith(figure)
        for figure in figures
        if rest and not after[len(figure) : len(figure) + 1].isalpha()
    )


def _is_figures_tag(text: str, span: Span) -> bool:
    """Say whether a hashtag is a figure's full name ("#RoaldDahl")."""
    parts = split_joined(text, span.start, span.end)
    return " ".join(part.word for part in parts).casefold() in FULL
