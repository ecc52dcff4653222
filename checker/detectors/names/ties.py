"""Who somebody is by whom or where they belong to, told in the words behind or before the name.

"Dariusz, whose twins are in 2S", "Nusrat Aunty", "Mary at the post office": where no noun
beside the name says who it is, these do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.phrases import words
from checker.detectors.names.openers import word_at, word_before
from checker.drafts import Account
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.text.aligned import Span

_LOOK_BACK = 16

_CHILD = (
    r"(?:(?:own|little|big|eldest|youngest|oldest|middle|older|younger|two|three|four)\s){0,2}"
    r"(?:sons?|daughters?|twins|triplets|kids?|little\sones?|grand(?:sons?|daughters?|child(?:ren)?)"
    r"|nephews?|nieces?|stepsons?|stepdaughters?)(?!\p{L})"
)
_ONE_CHILD = (
    r"(?:(?:little|big|eldest|youngest)\s)?(?:boys?|girls?|lads?|lass|eldest|youngest)(?!\p{L})"
)
# "her two" with nothing behind that is counted: "Mrs Kinnear and her three came".
_SO_MANY = (
    r"(?:two|three|four|five)(?=\s?[.,;!?)]|\s?$|\s(?:came|come|are|were|have|had|who|will)\b)"
)
_HAS_CHILDREN = lazy(
    rf",?\swhose\s(?:{_CHILD}|{_ONE_CHILD})"
    # "Hui Min, her boy Jun", but "Jun, her boy, has won"
    rf"|,\s(?:her|his|their)\s(?:{_CHILD}|{_ONE_CHILD})(?=\s(?:(?-i:\p{{Lu}})|is|was|has|have|are))"
    rf"|,?\s(?:and|&|with)\s(?:her|his|their)\s(?:{_CHILD}|{_SO_MANY})"
    r"|,?\swho(?:'d|\shad|\shas)?\s(?:came|come)\s(?:along\s)?to\s(?:cheer|watch|see|support|collect|"
    rf"fetch|hear|help)\s(?:on\s)?(?:her|his|their)\s(?:{_CHILD}|{_ONE_CHILD})",
    regex.IGNORECASE,
)
_KIN_BEHIND = lazy(r"\s(?:aunty|auntie|uncle|khala|chacha|nani|dadi)(?![\p{L}'])", regex.IGNORECASE)
_THEIRS = lazy(r"(?r)(?<!\p{L})(?:her|his|their)\s$", regex.IGNORECASE)
_COMMITTEE = lazy(
    r"\s(?:from|of|on)\s(?:the|our)\s(?:ptf?a|psa|parents'?\s(?:association|committee|forum))\b",
    regex.IGNORECASE,
)

_PLACE = (
    r"(?:fire\sstation|police(?:\sstation)?|post\soffice|chippy|chip\sshop|fish\sshop|corner\sshop|shop"
    r"|co-?op|spar|stables|garage|farm|bakery|baker'?s|butcher'?s|florist'?s|chemist'?s?|pharmacy|pub"
    r"|church|chapel|mosque|gurdwara|temple|synagogue|council|hospital|hospice|surgery|dentist'?s?"
    r"|doctor'?s|vet'?s|barber'?s|hairdresser'?s|caf[eé]|garden\scentre|leisure\scentre|allotments?|wi"
    r"|rotary(?:\sclub)?|rspca|rspb|rnli|lifeboats?|ambulance(?:\sservice)?|fire\s(?:brigade|service)"
    r"|food\s?bank|town\shall|parish\scouncil|market|gazette|museum)"
)
_FROM_OUTSIDE = lazy(
    rf"\sfrom\s(?:the|our)\s(?:(?:local|village|town)\s)?{_PLACE}(?![\p{{L}}'-]|\s(?:choir|youth|club|group|team|trip)\b)",
    regex.IGNORECASE,
)
_OUTSIDE = lazy(
    rf"\s(?:at|in|of|who\s(?:has|had|runs|ran|owns))\s(?:the|our)\s(?:(?:local|village|town)\s)?"
    rf"{_PLACE}(?![\p{{L}}'-]|\s(?:choir|youth|club|group|team|trip)\b)"
    r"|\s(?:from\s)?(?:next\sdoor|(?:over|across|down|up)\sthe\s(?:road|street|lane))\b",
    regex.IGNORECASE,
)
# Whom a school bids something by name is a parent, but where it thanks or says farewell.
_BIDDEN = lazy(
    r",\s(?:please\b|yours\b|your\s(?:letter|son|daughter|child)|(?:could|can|would|will)\syou\b"
    r"|we\s(?:do\s)?(?:think|know|need|ask|must)\b)",
    regex.IGNORECASE,
)
_GREETED = lazy(
    r"(?r)\b(?:thanks?(?:\syou)?|thankyou|goodbye|bye|farewell|luck|done|birthday|congratulations|welcome|bravo"
    r"|hello|hi|morning)(?:\sto)?\W{1,2}$",
    regex.IGNORECASE,
)
_OWNERS = frozenset({"her", "his", "their"})
_BEHIND = _OWNERS | words(
    """
    who whose and with aunty auntie uncle khala chacha nani dadi from of on at in next over across
    down up
    """
)
"""Without one of these words behind a name none of these patterns matches there."""
_SIGNS = " ,&"


def parent_told(text: str, span: Span, account: Account) -> bool:
    """Say whether the words behind a name give it children, or call it an aunt or an uncle.

    Args:
        text: The cleaned text.
        span: The name's place in it.
        account: Whose post it is; the kin of a member of staff are no parents.
    """
    if account is Account.PERSONAL or not _goes_on(text, span.end):
        return False
    behind = (_HAS_CHILDREN, _KIN_BEHIND, _COMMITTEE)
    return any(pattern.match(text, span.end) for pattern in behind)


def outsider_told(text: str, span: Span, *, grown_up: bool) -> bool:
    """Say whether a name is told by a place outside the school, where somebody works or lives.

    Args:
        text: The cleaned text.
        span: The name's place in it.
        grown_up: Whether it is no child; children are at the museum too.
    """
    if not _goes_on(text, span.end):
        return False
    return bool(
        _FROM_OUTSIDE.match(text, span.end) or (grown_up and _OUTSIDE.match(text, span.end))
    )


def child_told(text: str, span: Span, account: Account) -> bool:
    """Say whether a first name is somebody's child's ("Her Ilyas").

    Args:
        text: The cleaned text.
        span: The name's place in it.
        account: Whose post it is; a colleague's own ("his Sarah") is a wife as often.
    """
    if account is Account.PERSONAL or word_before(text, span.start) not in _OWNERS:
        return False
    return _THEIRS.search(text, max(0, span.start - _LOOK_BACK), span.start) is not None


def parent_bidden(text: str, start: int, end: int, account: Account) -> bool:
    """Say whether a school speaks to somebody with a title ("Mr Fonseca, please ring us").

    Args:
        text: The cleaned text.
        start: First code point of the title.
        end: One past the name's last.
        account: Whose post it is.
    """
    if account is not Account.OFFICIAL or not text.startswith(",", end):
        return False
    greeted = _GREETED.search(text, max(0, start - _LOOK_BACK), start)
    return not greeted and _BIDDEN.match(text, end) is not None


def _goes_on(text: str, end: int) -> bool:
    """Say whether a word follows with which one of the patterns begins."""
    while end < len(text) and text[end] in _SIGNS:
        end += 1
    return word_at(text, end)[0] in _BEHIND or text[end - 1] == "&"
