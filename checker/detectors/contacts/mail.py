"""E-mail addresses, written plainly or spelt out so that machines miss them.

The plain form is RFC 5322's dot-atom with a host name of two labels or more; no list of
top-level domains is asked, so .sch.uk, .example and .test count like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.context import said_before, whole_words, word_set
from checker.detectors.contacts.mailboxes import PROVIDERS, Address
from checker.nlp.recogniser import Recogniser
from checker.text.lexicon import is_given_name, is_word
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

# Known for mail alone, so they stand for an address even without ".com".
_PROVIDER = "gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|aol|btinternet|protonmail"

EMAIL = Recogniser(
    "EMAIL",
    pattern=r"(?<![\p{L}\d._%+@-])[\p{L}\d_](?:[\p{L}\d._%+'-]{0,62}[\p{L}\d_+-])?@"
    rf"(?:(?:[\p{{L}}\d-]{{1,63}}\.){{1,6}}\p{{L}}{{2,24}}|(?:{_PROVIDER}))(?![\p{{L}}\d@]|\.\p{{L}})",
    score=0.97,
    needs="@",
)

_AT = (
    r"(?:\s{0,2}[\[({<*]{1,2}\s?(?:at?|@)\s?[\])}>*]{1,2}\s{0,2}|\s{1,2}at\s{1,2}|\s{0,2}@\s{0,2})"
)
_DOT = r"(?:\s{0,2}[\[({<*]{1,2}\s?(?:dot|\.)\s?[\])}>*]{1,2}\s{0,2}|\s{1,2}dot\s{1,2}|\s\.\s|\.)"
_JOIN = rf"(?:{_DOT}|\s{{1,2}}(?:underscore|dash|hyphen)\s{{1,2}}|[_+-])"
_END_LABEL = (
    "com|org|net|uk|co|ie|eu|info|io|me|edu|email|school|example|test|invalid|xyz|online|live|"
    "biz|wales|scot|cymru|london|pl|ro|fr|de|es|it|pt|nl|in|pk|bd|ng|gh|cn|tr|us|ca|au|nz"
)
# What follows the local part. Anchored on "at", which is rare, and not on every word.
_AT_DOMAIN = lazy(
    rf"(?P<at>{_AT})(?P<domain>(?:[\p{{L}}\d-]{{1,40}}{_DOT}){{1,4}}(?:{_END_LABEL})"
    rf"|(?:{_PROVIDER})(?:\s(?:com|co\suk|fr))?)(?![\p{{L}}\d@])",
    regex.IGNORECASE,
)
# Read backwards from the "at".
_LOCAL = lazy(
    rf"(?r)(?<![\p{{L}}\d@])[\p{{L}}\d]{{1,40}}(?:{_JOIN}[\p{{L}}\d]{{1,40}}){{0,5}}",
    regex.IGNORECASE,
)
_SPELT_DOT = lazy(r"\bdot\b|[\[({<*]\s?(?:dot|\.)\s?[\])}>*]", regex.IGNORECASE)
_PLAIN_AT = lazy(r"\s{1,2}(?:at|@)\s{0,2}", regex.IGNORECASE)
_CUE = whole_words(
    ("e-mail", "email", "e mail", "mail", "address", "write to", "reach me", "contact me",
     "contact", "gmail", "hotmail", "reach", "drop me a line")
)  # fmt: skip
_SIGN_BETWEEN = lazy(r"[\d._+]|\bdot\b|underscore", regex.IGNORECASE)
# A spelt address without any of these is rare; they spare most posts the search.
_SIGNS = ("@", "dot", "mail", "(a", "[a", "{at", ".co", ".uk", ".org", ".net", ".example", ".test")
_LONGEST_LOCAL = 200
_UNDERSCORE = lazy(r"underscore", regex.IGNORECASE)
_DASH = lazy(r"dash|hyphen", regex.IGNORECASE)
_NOT_TYPED = lazy(r"[\s\[\](){}<>*]")


def address_at(text: str, start: int, end: int, confidence: float) -> Address:
    """Return a plainly written address as its parts."""
    local, _, domain = text[start:end].partition("@")
    return Address(start, end, local, domain, confidence)


def spelt_addresses(text: str) -> Iterator[Address]:
    """Yield the addresses that are spelt out ("kofi (at) kestrel dot example")."""
    lowered = text.casefold()
    if not any(map(lowered.__contains__, _SIGNS)):
        return
    for match in _AT_DOMAIN.finditer(text):
        before = _LOCAL.match(text, max(0, match.start() - _LONGEST_LOCAL), match.start())
        if before is None:
            continue
        address = Address(
            before.start(), match.end(), _typed(before.group()), _typed(match["domain"]), 0.85
        )
        if _PLAIN_AT.fullmatch(match["at"]) and not _is_meant(text, address, match["domain"]):
            continue
        if match["at"] != "@" or "." not in match["domain"]:
            yield address


def _typed(spelling: str) -> str:
    """Return what would be typed for a part that is spelt out."""
    spelling = _DASH.sub("-", _UNDERSCORE.sub("_", _SPELT_DOT.sub(".", spelling)))
    return _NOT_TYPED.sub("", spelling).casefold()


def _is_meant(text: str, address: Address, domain: str) -> bool:
    """Say whether "… at …" is an address, and not a place to be ("look at bbc.co.uk")."""
    if address.local in _NO_LOCAL:
        return False
    if _SIGN_BETWEEN.search(address.local):
        return True
    host, _, top = address.domain.partition(".")
    if host in PROVIDERS and top:
        return True
    spelt = _SPELT_DOT.search(domain) is not None
    if spelt and (not is_word(address.local) or is_given_name(address.local)):
        return True
    return bool(_CUE.search(said_before(text, address.start, 25)))


_NO_LOCAL = word_set(
    "us me you him her them it look find see visit online website site page here more info details "
    "available and or is are was up out live now shop book buy order read click"
)
