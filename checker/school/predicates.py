"""Which traits a sentence says in its predicate, and what it may say there instead.

"A boy with a stammer" loses his stammer and is still a boy; "a boy has a stammer" without
it is half a sentence. So a predicate is never left out but said more vaguely. Told apart
are the two by the word behind the noun: what may follow it in a noun phrase (a preposition, a
relative, a participle: Quirk et al., A Comprehensive Grammar of the English Language, 1985,
chapter 17) goes with the noun, any other word is a verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.rewording.private import vague_predicate
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.school.traits import Trait

_ADVERBS = r"(?:(?:also|now|still|just|really|already|recently|currently|always|often)\s){0,2}"
_FIRST = lazy(rf"\s{{1,3}}{_ADVERBS}(?P<word>\p{{L}}[\p{{L}}'’]{{0,20}})\s", regex.IGNORECASE)
_JOINED = lazy(
    rf"\s?,?\s(?:and|but|&)\s{_ADVERBS}(?P<word>\p{{L}}[\p{{L}}'’]{{0,20}})", regex.IGNORECASE
)
# What goes on with the noun.
_POSTMODIFIER = lazy(
    r"(?:in|from|of|on|at|to|for|with|without|by|under|who|who's|whose|whom|that|which|and|or|but|as|"
    r"like|a|an|the|aged|born|called|named|known|diagnosed|affected|adopted|\p{L}{2,15}ing)\Z",
    regex.IGNORECASE,
)
_VERB = lazy(
    r"\b(?:has|had|is|was|isn't|wasn't|wears?|wore|uses|used|plays|played|speaks|spoke|gets|got|needs|"
    r"needed|lives|lived|lost|fled|swims|swam|runs|ran|dances|danced|signs|fences|rides|rode|won|"
    r"competes|competed|joined|suffers|suffered|struggles|struggled|takes|took|became|lip\sreads)\b",
    regex.IGNORECASE,
)
_RELATIVE = lazy(r"\b(?:who|who's|whose|whom|that|which|with|having)\b", regex.IGNORECASE)
_PAST = lazy(
    r"(?:\p{L}{2,15}ed|was|had|won|wore|spoke|got|lost|swam|ran|rode|took|became|came|went|beat|fought|"
    r"made|sang)\b",
    regex.IGNORECASE,
)
_REACH = 60
"""Code points around a predicate that decide how it is said more vaguely."""


def verb_of(text: str, behind: int, start: int, end: int, *, goes_on: bool) -> int | None:
    """Return where the predicate begins that says a trait; None where the noun phrase says it.

    Args:
        text: The text.
        behind: Where the noun, or what was said of the child before, ends.
        start: The first code point of the trait.
        end: One past its last.
        goes_on: Whether the trait before it stands in the predicate.
    """
    if goes_on and (joined := _JOINED.match(text, behind, end)):
        return joined.start("word") if _VERB.match(text, joined.start("word")) else None
    first = _FIRST.match(text, behind, start)
    if first and not _POSTMODIFIER.match(first["word"]):
        return first.start("word")
    verb = _VERB.search(text, behind, end)
    if verb is None or _RELATIVE.search(text, behind, verb.start()):
        return None
    return verb.start()


def vaguely(text: str, verb: int, end: int, trait: Trait, *, private: bool) -> str:
    """Return what a predicate may say instead.

    Args:
        text: The text.
        verb: Where the predicate begins.
        end: One past its last code point.
        trait: What it says.
        private: Whether it is something that posts say of nobody.
    """
    words = text[verb:end]
    if trait.vaguely and not private:
        now, before = trait.vaguely
        return before if _PAST.match(words) else now
    lead, after = text[max(0, verb - _REACH) : verb], text[end : end + _REACH]
    return vague_predicate(words, lead, after) or "has a lot on"
