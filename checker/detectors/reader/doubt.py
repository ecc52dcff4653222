"""Where a detail that the trained reader saw is not taken over, by the form of its words.

The reader learns a detail from the words around it, so cake and praise can make a mark out of
ten look like a day. What figures stand for is plain from their form; that is asked here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.addresses.streets import is_famous
from checker.detectors.addresses.surroundings import Surroundings
from checker.detectors.common.class_words import is_class
from checker.detectors.common.dates import MONTH
from checker.detectors.names.groups import heads_among_classes
from checker.detectors.photos.captions import shows_a_belonging
from checker.detectors.photos.children import shows_a_likeness
from checker.detectors.photos.offers import is_promised
from checker.detectors.profanity.detector import is_innocent
from checker.drafts import Account
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.text.reading import Entity

# What is plainly a number or an address of some kind is judged by the detector of contacts, which
# knows a school's published ones; the reader adds what has no form ("message me on Insta").
_CONTACT = lazy(r"\d(?:[\s().-]{0,2}\d){5}|@\S{1,64}\.\p{L}{2}")

_HANDLE = lazy(r"[\w.-]{2,40}")
# "c/o" leads to an address and is none.
_ABBREVIATED = lazy(r"\p{L}/\p{L}|\p{L}{1,2}\.?")

_NETWORK = (
    r"(?:facebook|instagram|insta|twitter|x|tiktok|youtube|threads|linkedin|bluesky|social media"
    r"|socials)"
)
# "Follow us on Instagram", "like and share our page": the account that says so is the school's.
_FOLLOW_US = lazy(
    r"(?:(?:please|do|don't forget to|remember to|you can|make sure (?:to|you))\s){0,2}"
    r"(?:(?:like|follow|share|join|find|tag|subscribe to)(?:,?\s(?:and\s)?)){1,3}"
    r"(?:us|our(?:\s[\p{L}-]{2,15}){1,3}|the school(?:'s)?(?:\s\p{L}{2,12}){0,2})"
    rf"(?:\s(?:on|over on|at)\s(?:all\s)?(?:our\s)?{_NETWORK}(?:\s(?:and|&)\s{_NETWORK})?)?"
    r"[\s.!,:]{0,3}",
    regex.IGNORECASE,
)
# "Nobody was ill", "no one was hurt": of nobody there is nothing to tell.
_NOBODY = lazy(
    r"\b(?:nobody|no[ -]?one|no (?:children|pupils|staff)|none of (?:us|them|the \p{L}{3,10}))\s"
    r"(?:is|was|were|are|got|has been|have been|felt|fell|came back)\s(?:too\s|even\s|actually\s)?"
    r"(?:ill|sick|hurt|injured|poorly|unwell|harmed|seasick|travel sick|homesick)\b",
    regex.IGNORECASE,
)
_NOBODYS_REACH = 25

# "98%", or more of a list ("97%\nHazel - 96%"): whose they are, the heads of the list say.
_FIGURES_ALONE = lazy(
    r"\d{1,4}(?:\.\d{1,2})?\s?%?(?:[\s,;]{1,3}\p{Lu}\p{L}{2,20}(?:\s[Cc]lass)?[\s:-]{1,4}\d{1,4}(?:\.\d{1,2})?\s?%?){0,12}"
)

_BACK = 300
_AHEAD = 60
_LONGEST = 14
"""Code points that a form has at most ("questions 100", "100 out of 100")."""

_FIGURE = lazy(r"\d")

# "10/10", "7-0", "24/7", "9 out of 10"; a date with its year has a third part.
_SCORE = lazy(
    r"(?<![\d/.-])\d{1,3}(?:\s?[/:\N{EN DASH}-]\s?|\s(?:out\s)?of\s)\d{1,3}(?![\d/]|[.-]\d)"
)
_COUNTED = lazy(
    r"\b(?:pages?|pp?\.?|rows?|seats?|rooms?|questions?|lanes?|tables?|lines?|years?|levels?|no\.?)"
    r"\s?\d{1,3}(?!\d)",
    regex.IGNORECASE,
)
_VERSION = lazy(r"\bv(?:ersion|er\.?|\.)?\s?\d{1,4}(?:\.\d{1,4}){0,3}\b", regex.IGNORECASE)
_MONTH = lazy(rf"\b{MONTH}", regex.IGNORECASE)
_BIRTH = lazy(
    r"birth|\bborn\b|\bb-?day|\bd\.?o\.?b\b|\bturn(?:s|ed|ing)?\b|\bag(?:e|ed|es|eing|ing)\b|\bold\b|\by/?o\b"
    r"|\bpen-?blwydd|\N{BIRTHDAY CAKE}",
    regex.IGNORECASE,
)


# "HL_Guest / password": the label of a secret and what stands before it, the secret not among them.
_LABEL_ENDS = lazy(
    r"\b(?:pass(?:word|code)?|pin|codes?|keys?|log-?in|user(?:\s?name)?)\W{0,3}$", regex.IGNORECASE
)
# "book code RX4471", "course code FA-3021": what is looked up by it may be known to everybody.
_CATALOGUED = lazy(
    r"(?r)\b(?:books?|product|course|catalogue|order|stock|item|part|unit|module|paper|exam|isbn"
    r"|discount|promo|voucher|offer|reply[\s-]slip|slip|trip|fundraising|colour|paint)\s"
    r"(?:code|number|no\.?|ref(?:erence)?)s?(?:\s(?:is|are)|\s?[:=-])?\s?['\"]?$",
    regex.IGNORECASE,
)
_LABEL = lazy(r"(?:code|number|ref(?:erence)?)s?\s", regex.IGNORECASE)
_LABEL_REACH = 40
_PLATFORM = lazy(r"(?:zoom|teams|webex|skype|(?:google\s)?meet|whatsapp|wi-?fi)", regex.IGNORECASE)
# A postcode is an address; the numbers that identify somebody have forms of their own.
_POSTCODE = lazy(r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}", regex.IGNORECASE)
_POSTCODE_BEGUN = lazy(r"[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?", regex.IGNORECASE)
_SAYS_SOMETHING = lazy(
    r"\d|\b(?!(?:is|are|was|were|has|have|had|be|been|and|or|but|the|a|an|to|of|for|with|at|in|on|by"
    r"|he|she|they|it|his|her|their|its)\b)\p{L}",
    regex.IGNORECASE,
)
_LETTER = lazy(r"\p{L}")
_NO_CLASS_YET = frozenset({"class", "year", "form", "group", "tutor group", "set"})
"""What leads up to which one it is: "class" of "class 2B"."""


def is_doubtful(text: str, entity: Entity, account: Account) -> bool:
    """Say whether a detail of the reader's is none, or is for another detector to judge.

    Args:
        text: The cleaned text.
        entity: What the reader saw in it.
        account: Whose post it is; "follow us" on a school's own means the school.
    """
    start, end = entity.start, entity.end
    if entity.kind == "conduct/pupil-contact":
        return account is Account.OFFICIAL and _FOLLOW_US.fullmatch(text, start, end) is not None
    look = _LOOKS.get(entity.kind)
    if look and look(text, start, end):
        return True
    return entity.kind.startswith("detail/") and _says_otherwise(entity.kind, text[start:end])


def _says_otherwise(kind: str, words: str) -> bool:
    """Say whether the words themselves show that they are no such detail."""
    if not _SAYS_SOMETHING.search(words):
        return True
    match kind:
        case "detail/contact":
            return bool(_CONTACT.search(words) or _ABBREVIATED.fullmatch(words) or is_class(words))
        case "detail/credential":
            return (
                _is_a_version(words)
                or _PLATFORM.fullmatch(words) is not None
                or _LABEL_ENDS.search(words) is not None
                or _POSTCODE_BEGUN.fullmatch(words) is not None
            )
        case "detail/class":
            return _LETTER.search(words) is None or words.casefold() in _NO_CLASS_YET
        case "detail/identity-number":
            return _POSTCODE.fullmatch(words) is not None
    return False


def _is_a_handle(text: str, start: int, end: int) -> bool:
    """Say whether it is one handle, whose owner the detector of contacts knows better."""
    return text[start - 1 : start] == "@" and _HANDLE.fullmatch(text, start, end) is not None


def _is_nobodys(text: str, start: int, end: int) -> bool:
    """Say whether it is told of nobody ("no one was hurt")."""
    return _NOBODY.search(text, max(0, start - _NOBODYS_REACH), end) is not None


def _is_of_a_class(text: str, start: int, end: int) -> bool:
    """Say whether figures alone are those of classes ("Oak 97%, Willow 98%")."""
    return _FIGURES_ALONE.fullmatch(text, start, end) is not None and heads_among_classes(
        text, start
    )


def _is_catalogued(text: str, start: int, end: int) -> bool:
    """Say whether a code is a book's, a course's, a voucher's: it opens nothing."""
    label = _LABEL.match(text, start, end)
    start = label.end() if label else start
    return _CATALOGUED.search(text, max(0, start - _LABEL_REACH), start) is not None


def _is_public_place(text: str, start: int, end: int) -> bool:
    """Say whether a number and street are a school's, a shop's or a story's."""
    if not text[start].isdigit():
        return False
    near = Surroundings.of(text, start, end)
    return is_famous(text[start:end]) or (near.place and not near.home)


def _is_a_version(words: str) -> bool:
    """Say whether all figures number a version of some program ("v1.0", "version 62")."""
    rest, versions = _VERSION.subn("", words)
    return versions > 0 and not _FIGURE.search(rest)


def _is_a_score(text: str, start: int, end: int) -> bool:
    """Say whether figures are marks, results or places in a row, with no word of birth near."""
    figure = _FIGURE.search(text, start, end)
    if figure is None or _MONTH.search(text, start, end):
        return False
    if _BIRTH.search(text, max(0, start - _BACK), end + _AHEAD):
        return False
    around = max(0, figure.start() - _LONGEST), figure.start() + _LONGEST
    return any(
        form.start() <= figure.start() < form.end()
        for pattern in (_SCORE, _COUNTED)
        for form in pattern.finditer(text, *around)
    )


def _shows_nobody(text: str, start: int, end: int) -> bool:
    return (
        is_promised(text, start, end)
        or shows_a_likeness(text[start:end])
        or shows_a_belonging(text, start, end)
    )


_LOOKS: dict[str, Callable[[str, int, int], bool]] = {
    "tone/profanity": is_innocent,
    "image/people": _shows_nobody,
    "detail/birthday": _is_a_score,
    "detail/address": _is_public_place,
    "detail/health": _is_nobodys,
    "detail/record": _is_of_a_class,
    "detail/contact": _is_a_handle,
    "detail/credential": _is_catalogued,
}
