"""Whether the word after a title is somebody's name."""

from __future__ import annotations

import regex

from checker.detectors.names.model import Style, style_of
from checker.detectors.names.spelling import Spelling, fold, is_surname, spelling
from checker.detectors.names.titles import CHARACTERS, CUT_SHORT, HONOURS, KIN, STOPS, VISITORS
from checker.detectors.names.words import FUNCTION
from checker.text import lexicon
from checker.text.patterns import lazy

_LOOK_BACK = 40
# Titles that are other words in capitals: "MISS OUT", "DR APPOINTMENTS".
_MODALS = frozenset({"will", "may", "can", "must"})
_WARY = frozenset({"miss", "dr", "ms"})

# "we'll miss zumba", "don't miss sports day": the verb.
_VERB_BEFORE = lazy(
    r"(?:'ll|n't|'d|\b(?:will|would|to|i|we|you|they|u|he|she|not|dont|cant|wont|didnt|never|gonna|"
    r"might|may|really|so|still|always|do|did|does|ever))\s$",
    regex.IGNORECASE,
)
_GIVEN_TO = lazy(
    r"\b(?:thanks|thank\s?you|well\sdone|goodbye|said|say|speak|spoke|talk|spoken|listen|gave|up|back|on|"
    r"over|next|birthday|congratulations|welcome|email|e-mail|according|hello)\s(?:\p{L}{1,10}\s){0,2}?to\s$",
    regex.IGNORECASE,
)
_STREET = lazy(r"\d{1,4}[a-z]?\s\p{Lu}\p{L}{1,20}\s$")


def names_somebody(text: str, title: str, match: regex.Match[str], word: str) -> bool:
    """Say whether the word after a title may be a name.

    Args:
        text: The cleaned text.
        title: The title, in its usual short form.
        match: Where the title stands.
        word: The word behind it.
    """
    if len(word) == 1:
        return _is_letter(title, match["title"], word)
    if title == "miss" and _is_verb(text, match.start(), match["title"]):
        return False
    if title == "dr" and _STREET.search(text[max(0, match.start() - _LOOK_BACK) : match.start()]):
        return False
    return _is_name(title, word) and (
        title not in KIN | VISITORS | HONOURS or _may_follow_rank(title, match["title"], word)
    )


def _is_letter(title: str, written: str, letter: str) -> bool:
    """Say whether a letter stands for a surname: "Mrs P", "mr b", but not "miss u"."""
    if letter.isupper():
        return title in CUT_SHORT and written[0].isupper() and letter not in "IX"
    return title in {"mr", "mrs"} and letter not in "aiux"


def _is_name(title: str, word: str) -> bool:
    key, style, family = fold(word), style_of(word), is_surname(word)
    if (key in STOPS and not family) or key in CHARACTERS:
        return False
    if style is Style.CAPITALISED or (style is Style.CAPITALS and title not in _WARY):
        return True
    everyday = lexicon.is_word(word) and spelling(word) <= Spelling.WORD
    return key not in FUNCTION | _MODALS and (family or not everyday)


def _may_follow_rank(title: str, written: str, word: str) -> bool:
    """Say the same for titles that are everyday words too ("nan", "coach", "father")."""
    kind, style, family = spelling(word), style_of(word), is_surname(word)
    if style is Style.SMALL or written[0].islower():
        return kind is Spelling.GIVEN and title in KIN | {"coach"}
    if title in HONOURS:
        return kind < Spelling.GIVEN_WORD and (family or not lexicon.is_word(word))
    return kind is not Spelling.NEVER and (
        kind >= Spelling.GIVEN_WORD or family or not lexicon.is_word(word)
    )


def _is_verb(text: str, start: int, written: str) -> bool:
    """Say whether "miss" is the verb: "we'll miss zumba", "Don't Miss World Book Day"."""
    before = text[max(0, start - _LOOK_BACK) : start]
    if before.rstrip().endswith("n't"):
        return True
    if style_of(written) is Style.CAPITALISED:
        return False
    return bool(_VERB_BEFORE.search(before)) and not _GIVEN_TO.search(before)
