"""What a secret looks like, and what looks like one and is none.

A secret is seldom a plain word in running prose: it has figures, signs or capitals
inside, stands in quotation marks, or follows a colon. Mechanical keypads (C, X, Y and Z
beside the figures) and alarm panels (* and #) have shapes of their own.
"""

from __future__ import annotations

import regex

from checker.detectors.common.context import word_set
from checker.text.patterns import lazy

_BODY = r"[^\s\"'<>|]"
_LAST = r"[^\s\"'<>|,.;:?)\]}]"
# With a figure in it somewhere; punctuation behind it is the sentence's.
WITH_FIGURE = rf"(?=[^\s\d]{{0,40}}\d){_BODY}{{2,62}}{_LAST}"
WITH_LETTER = r"(?=[^\s\p{L}]{0,40}\p{L})"
# With a sign that no word has, or with a capital inside.
WITH_SIGN = rf"(?=[^\s_$%^&*+~]{{1,40}}[_$%^&*+~][\p{{L}}\d]){_BODY}{{3,62}}{_LAST}"
WITH_CAPITAL = r"(?-i:[\p{L}]{1,20}\p{Ll}\p{Lu}[\p{L}]{1,20})"
HYPHENATED = r"[\p{L}\d]{2,20}(?:[-_][\p{L}\d]{2,20}){1,5}"
PLAIN = r"[\p{L}]{3,30}(?:[-_.][\p{L}]{1,30}){0,5}"
QUOTED = r"(?P<mark>[\"'])(?P<found>[^\"'\n]{3,60})(?P=mark)"
# Figures for a keypad: "4471", "C1945X", "44 71#", "* 1 9 4 5".
LOCK = (
    r"(?<![\p{L}\d])(?:(?:[cxyz]{1,2}|[*#]{1,2})\x20?)?\d(?:[\x20-]?\d){2,7}"
    r"(?:(?-i:\x20?[CXYZ]{1,2})|[cxyz]{1,2}|\x20?[*#]{1,2})?(?![\p{L}\d]|[.,:/']\d|[\x20-]\d{2}|\x20?%)"
)
# A plain word is a secret only where the sentence, or the thought, ends behind it.
ENDS = (
    r"(?=[.,;!)\n\"]|\x20?$|\x20?[(/|]|\x20-\x20|\x20?\p{Extended_Pictographic}|"
    r"\x20(?:for|and|all|no|with|if|when|until|this|in\x20(?:lower|upper|capital|caps))\b)"
)

_NUMERIC = lazy(
    r"[(£$€]?\d{1,3}(?:[.,:/-]\d{1,4}){0,2}"
    r"(?:am|pm|ish|hrs?|mins?|st|nd|rd|th|s|%|p|k|m|mb|gb|tb|ghz|mhz|mbps|gbps|\+|x|ft|cm|km|mm|kg|ml)?[!?]?",
    regex.IGNORECASE,
)
_CLASS = lazy(
    r"(?:year|yr|y|ks|key-?stage|class|grade|room|g|p|s)?-?\d{1,2}(?:[a-z]|[/&-]\d{1,2})?s?!?",
    regex.IGNORECASE,
)
_ORDINARY = lazy(
    r"covid-?19|web\d|mp[34]|a[0-5]|\d{1,2}-\d{1,2}|https?:.{0,100}|www\..{0,100}|.{0,100}//.{0,100}",
    regex.IGNORECASE,
)
_COUNTED = lazy(
    r"\s(?:characters?|letters?|digits?|numbers?|times|minutes?|hours?|days?|weeks?|people|places|"
    r"years?|children|pupils|schools|sites|users|attempts|am|pm|percent)\b",
    regex.IGNORECASE,
)
_NUMBER_GOES_ON = lazy(r"[\x20-]\d{3}")
_SAID_OF_PASSWORDS = word_set(
    "please required needed necessary wrong right incorrect correct invalid valid secret safe "
    "unsafe unchanged below above here there attached missing expired important private "
    "compromised weak strong stronger easy simple hard reset working broken available unavailable "
    "confidential personal shared short long longer lost gone mandatory optional different unique "
    "changing changed new old same hidden yours mine ours theirs hers his not also still now no "
    "yes always never only just enough case-sensitive anything something nothing everything "
    "everyone anyone someone none tbc tba pending unknown forgotten you your the that this them "
    "they him her it abracadabra sesame swordfish mellon coming due out up down in on off okay "
    "fine good great bad useless rubbish awful ridiculous nonsense annoying essential vital key "
    "everywhere nowhere kindness respect love fun teamwork patience perseverance resilience"
)
_PLACEHOLDER = lazy(
    r"(.)\1{2,60}|x[x*]{1,60}|your-?\w{0,30}|\W{1,60}|example|password|passcode|code",
    regex.IGNORECASE,
)
_PARTICIPLE = lazy(r"\p{L}{2,40}(?:ed|ing|able|ible)", regex.IGNORECASE)


def is_secret(text: str, start: int, end: int) -> bool:
    """Say whether a token with a figure may be a secret: no time, date, price, count or class."""
    token = text[start:end]
    if _COUNTED.match(text, end) or goes_on(text, end):
        return False
    return not any(shape.fullmatch(token) for shape in (_NUMERIC, _CLASS, _ORDINARY))


def goes_on(text: str, end: int) -> bool:
    """Say whether more figures follow, as in a telephone number."""
    return _NUMBER_GOES_ON.match(text, end) is not None


def is_secret_word(word: str) -> bool:
    """Say whether a plain word may be a secret, and not what is said about passwords."""
    folded = word.casefold()
    if folded in _SAID_OF_PASSWORDS or _PLACEHOLDER.fullmatch(folded):
        return False
    return not _PARTICIPLE.fullmatch(folded)
