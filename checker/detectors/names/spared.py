"""Names that stand where no finding concerns them, by their form or by lists.

That is the writer's own signature, and those whom everybody knows: figures, characters, brands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.names.doubt import is_public
from checker.detectors.names.model import Name, style_of
from checker.detectors.names.public import TITLED
from checker.detectors.names.spelling import fold, spelling
from checker.detectors.names.titled.signed import is_signature
from checker.detectors.names.titles import SHORT_FORMS
from checker.drafts import Account
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.text.aligned import Span

# "Jasmine class", "the Ashworth cup"; but "Alfie house captain".
_NAMESAKE = lazy(
    r"\s(?:[Cc]lass(?:es|room)?|[Hh]ouse|[Cc]up|[Ss]hield|[Tt]rophy|[Ww]ing|[Cc]ottage|[Pp]rize)\b"
    r"(?!\s(?:rep|captain|monitor|point|leader|ambassador|winner))"
)


def is_spared(text: str, span: Span, account: Account) -> bool:
    """Say whether a name of a text may stand.

    Args:
        text: The cleaned text.
        span: The name's place in it.
        account: Whose post it is; only a school and its staff sign as such.
    """
    if account is not Account.COMMUNITY and is_signature(text, span.start, span.end):
        return True
    if _NAMESAKE.match(text, span.end):
        return True
    words = text[span.start : span.end].split()
    title = fold(words[0]).rstrip(".")
    rest = " ".join(words[1:]).casefold()
    if rest in TITLED.get(SHORT_FORMS.get(title, title), frozenset()):
        return True
    name = Name(span.start, span.end, spelling(words[0]), len(words), style_of(words[0]))
    return is_public(text, name)
