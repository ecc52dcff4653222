"""Which words stand in a text like somebody's name, where no list of pupils can say so.

The lexicon knows first names of many countries and everyday English words; most popular
names are both, and many names are neither. So the place of a word decides with them.
"""

from __future__ import annotations

from checker.detectors.common.context import word_set
from checker.detectors.names.spelling import Spelling, looks_like_a_place, spelling
from checker.text.patterns import lazy

CAPITALISED = lazy(r"(?<![\p{L}\p{M}\d])\p{Lu}[\p{L}\p{M}]{1,30}(?:[-'](?!s\b)\p{L}{1,20}){0,2}")
WORD = lazy(CAPITALISED.pattern.replace(r"\p{Lu}", r"\p{L}", 1))

# A place, not a person: "Thornbeck Primary", "Kestrel Court".
_OF_A_PLACE = lazy(
    r"(?:'s)?\s(?:Primary|Infants?|Juniors?|Academy|School|College|High|Grammar|Nursery|Trust|Road"
    r"|Street|Lane|Court|Close|Avenue|Park|Hall|House|Hospital|Museum|Farm|Church|United|City|Town"
    r"|FC)\b"
)
# What follows a subject at the head of a sentence, where every word has a capital.
_LIKE_A_SUBJECT = lazy(
    r"'s\b|\s?[,:(|\t-]|\s(?:(?:has|is|was|had|does|did|can|could)(?:n't)?|got|gets|and|who|with|in"
    r"|from|at|goes|went|came|bit|hit|fell|broke|lost|won|took|made|read|ran|threw|told|said|says"
    r"|left|\p{Ll}{2,12}ed|\p{Lu}\p{Ll}{1,20})\b"
)
# First names of somebody somewhere that a British school writes as words.
_NO_NAMES = word_set(
    "april may june august sunday spring summer autumn winter easter eid french german spanish "
    "italian polish welsh irish roman tudor london paris rome china india america africa asia "
    "ireland england wales britain christian muslim king queen prince princess lord lady captain "
    "doctor judge general"
)
# Names that are English words first: at the head of a sentence they must stand like a subject.
_WORDS_FIRST = word_set(
    "hope grace will mark joy faith rose bill chance long young early guy true son baby worth page "
    "drew rob sue pat frank grant dawn patience chase wade penny amber pearl crystal cherry sage "
    "sunny miles lane gale storm sky harmony honor honour charity prudence liberty justice destiny "
    "blessing angel precious unique miracle lucky buddy rich earnest case art love friend little "
    "less line least made said man will can us my an ever lot job per else among press park river "
    "rock peace brown beat link gun lady author sister brain cash gay male winter carry hall royal "
    "sad silver stone till van wood boss roll mad tea lies victory kick forest joke golden minor "
    "tiny wing bell mile branch constant sing pink tone junior hunt rush wash harm server innocent "
    "math wage odd comfort crown marry forum hence ward gene fate fancy ties wolf fleet foster "
    "chip edit toy jet candy sole clay con nail skip trace metro marvel shade pepper harsh lean "
    "owe haven babe ace cliff lemon olive bud elder doll dot echo tan bent handy merry sincere "
    "ivory ninja champ lone manly windy loot bitten paw butch whit duke earl max ray gray eve "
    "spring"
)
_PRONOUNS = word_set(
    "it they we you i he she there this that these those who everyone everybody nobody somebody "
    "someone anyone i'm i've i'd i'll we've we're you've you're they've they're who's it's results "
    "pupils students children people an as us my or and"
)
_WORD_BEFORE = lazy(r"(?<![\p{L}\p{M}'-])([\p{L}\p{M}'-]{2,30}?)(?:'s)?\s{1,2}$")


def looks_like_name(text: str, start: int, end: int, *, initial: bool) -> bool:
    """Say whether a capitalised word stands in the text like somebody's name.

    Args:
        text: The cleaned text.
        start: First code point of the word.
        end: One past its last.
        initial: Whether it begins a sentence, where every word has a capital.
    """
    word = text[start:end]
    kind = spelling(word)
    if kind <= Spelling.WORD or word.casefold() in _NO_NAMES or _OF_A_PLACE.match(text, end):
        return False
    if kind is Spelling.UNKNOWN and (word.isupper() or looks_like_a_place(word)):
        return False
    if initial and (kind is Spelling.UNKNOWN or word.casefold() in _WORDS_FIRST):
        return _LIKE_A_SUBJECT.match(text, end) is not None
    return True


def name_right_before(text: str, start: int) -> tuple[int, int] | None:
    """Return the span of a name that stands right before a verb or after a possessive 's.

    There it may be in lower case ("kayden got a 9"), or a capitalised word of any kind.
    """
    match = _WORD_BEFORE.search(text, max(0, start - 34), start)
    if match is None:
        return None
    word = match[1].casefold()
    kind = spelling(word)
    if kind is Spelling.NEVER or word in _PRONOUNS or "'" in word[2:]:
        return None
    if match[1].islower() and (kind < Spelling.GIVEN_WORD or word in _WORDS_FIRST):
        return None
    return match.span(1)
