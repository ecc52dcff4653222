"""The forms in which posts give passwords and log-ins away, for Presidio to look for."""

from __future__ import annotations

import regex

from checker.detectors.common.context import said_before
from checker.detectors.credentials.shapes import (
    ENDS,
    HYPHENATED,
    LOCK,
    PLAIN,
    QUOTED,
    WITH_CAPITAL,
    WITH_FIGURE,
    WITH_LETTER,
    WITH_SIGN,
    is_secret,
    is_secret_word,
)
from checker.nlp.recogniser import Recogniser
from checker.text.lexicon import is_word
from checker.text.patterns import lazy

PLAIN_WORD = 0.6
"""How sure a plain word behind "the password is" can be; a token with figures is surer."""

SURE = 0.92
"""How sure a token with figures or signs is behind a word for a secret."""

_ADVERB = r"(?:\s(?:now|still|just|simply|currently|again|the\sword|as\sfollows))?:?"
SIGN = r"(?:\s?[:=]\s?(?:now\s)?|\s?->\s?|\s-\s)"
_VERB = (
    rf"\s(?:is|are|was|will\sbe|be|=){_ADVERB}\s"
    r"|\s(?:changed|reset|set|updated|back)\sto\s"
)
LINK = rf"(?:{SIGN}|'s{_ADVERB}\s|{_VERB})"
# Up to ten words of the same sentence, each taken or left whole and none a new cue, for speed.
WORD = r"(?>(?:[^\s:=.!?']|\.(?=\S)){1,30})(?:'\p{L}{0,3})?"
SAME_SENTENCE = rf"[,)\"']{{0,2}}(?:\x20(?!p/?w\b|passw|passc){WORD}){{0,10}}?[,)\"']{{0,2}}"
# The answer in the next sentence or line of a chat ("… wifi?" "yes its otters22").
ANSWER = (
    r"(?:[.!?]{1,3}\s|\x20?\n)(?:\p{L}{1,10},?\x20){0,3}?"
    r"(?:it'?s|it\sis|that's|try|(?:the\s)?new\s(?:one|code|number)\sis)\x20(?:now\x20)?"
)
OPEN = r"[\"'(\[]?"

_CUE = r"(?:pass[\s-]?(?:words?|codes?|keys?)|passwd|ps?wd|pword|p/?w|code\s?word|pass(?=\s?[:=]))"
_LOGIN_TALK = r"\b(?:id|user(?:\s?name)?s?|meeting|zoom|webex|wi-?fi|network|log\s?in)\b"

_NET = r"(?:wi-?\s?fi|wireless|network|ssid|hotspot|router|broadband|wpa\d?)"
_LOGIN = (
    r"(?:log[\s-]?(?:ins?|ons?)|sign[\s-]?ins?|user\s?names?(?:\sand\spasswords?)?|"
    r"credentials|accounts?(?=:))"
)
_LOGINS = lazy(rf"\b{_LOGIN}\b", regex.IGNORECASE)
_BY = rf"(?:{SIGN}|\s(?:with|as|using|is|are)\s)"
_USER = r"[^\s/|,\"'()]{2,40}"
_YEAR_DIGITS = 4
_PAIR = lazy(rf"(?P<user>{_USER})[\"']?(?P<join>\s?[/|]\s?|,\s|\s(?:and|with|then|&)\s){OPEN}$")

_BAD_EXAMPLE = lazy(
    r"\b(?:common|commonest|worst|weak|weakest|popular|never\suse|don't\suse|do\snot\suse|avoid|"
    r"(?:is|if|was|whose|has)\syour|how\slong)\b",
    regex.IGNORECASE,
)
_BAD_AFTER = lazy(
    r"[\"')]?\s(?:is|are)\s(?:an?\s|the\s|not\s|one\sof\s){0,2}"
    r"(?:terrible|bad|weak|awful|worst|poor|strong|good|silly|rubbish|safe|secure)",
    regex.IGNORECASE,
)


_TWO_VERBS = lazy(rf"{_CUE}\b[^\n]*\b(?:is|are|was)\b[^\n]*\b(?:is|are|was)\b", regex.IGNORECASE)


def _accept_password(text: str, start: int, end: int) -> float | None:
    """Judge what stands behind a word for a password: how sure it is one, or None."""
    token = text[start:end]
    if _BAD_EXAMPLE.search(said_before(text, start, 70)) or _BAD_AFTER.match(text, end):
        return None
    if "/" in token and _LOGINS.search(said_before(text, start, 40)):
        return None  # a pair, whose second half alone is the secret
    if any(sign.isdigit() for sign in token):
        return SURE if is_secret(text, start, end) else None
    if not token.replace(" ", "").isalpha():
        return 0.8
    # "The password is by the till and the bathroom is upstairs": the second is says something else.
    return None if _TWO_VERBS.search(said_before(text, start, 70)) else PLAIN_WORD


def _accept_pair(text: str, start: int, end: int) -> float | None:
    """Judge the second half of "log in with tigers4 / stripe88"."""
    pair = _PAIR.search(text, max(0, start - 50), start)
    if pair is None or not _may_be_user(pair["user"]):
        return None
    token, user = text[start:end], pair["user"]
    if is_word(user) and is_word(token.rstrip("0123456789")):
        return None  # "log in with Facebook / Google"
    if any(sign.isdigit() for sign in token):
        a_year = token.isdecimal() and len(token) <= _YEAR_DIGITS
        return SURE if is_secret(text, start, end) and not a_year else None
    told_apart = " " in pair["join"] or not user.isalpha()
    return PLAIN_WORD if told_apart and is_secret_word(token) else None


def _may_be_user(user: str) -> bool:
    """Say whether the first half of a pair may be a user name, not an address or a word."""
    if user.endswith(":") or user.casefold() in {"and", "or", "the", "your", "in", "out", "up"}:
        return False
    return "@" in user or "." not in user


PASSWORD = Recogniser(
    "PASSWORD",
    pattern=rf"\b{_CUE}(?![\p{{L}}\d])(?:"
    rf"(?:{SAME_SENTENCE}{LINK}|[\s-]){OPEN}(?P<found>{LOCK}|{WITH_FIGURE}|{WITH_SIGN})"
    rf"|(?:'s{_ADVERB}\s|{SAME_SENTENCE}(?:{SIGN}|{_VERB}))"
    rf"(?:{QUOTED}|(?P<found>{WITH_CAPITAL}|{PLAIN}){ENDS})"
    rf"|{SAME_SENTENCE}{ANSWER}{OPEN}(?P<found>{WITH_LETTER}(?:{WITH_FIGURE}|{WITH_SIGN}))"
    rf"|\s?\(?{QUOTED}"
    rf"|(?<=\({_CUE})\s(?P<found>{PLAIN})(?=\))"
    rf"|(?<={_LOGIN_TALK}[^\n]{{2,40}}[,/;|\n-]\s?{_CUE})\s(?P<found>{PLAIN}){ENDS}"
    rf")",
    accept=_accept_password,
    needs="pass pw pswd p/w code",
)
PASSPHRASE = Recogniser(
    "PASSPHRASE",
    pattern=rf"\bpass\s?phrase{SAME_SENTENCE}{LINK}{OPEN}"
    r"(?P<found>[\p{L}\d-]{2,20}(?:\x20[\p{L}\d-]{2,20}){1,5})(?=[.,;!)\n\"']|\x20?$)",
    score=0.8,
    needs="pass",
)

WIFI_KEY = Recogniser(
    "WIFI_KEY",
    pattern=rf"\b{_NET}\b(?:"
    rf"[^\n]{{0,60}}?\bkey(?:"
    rf"{LINK}(?:{QUOTED}|(?P<found>{WITH_FIGURE}|{HYPHENATED})|(?P<found>{PLAIN}){ENDS})"
    rf"|\s{OPEN}(?P<found>{WITH_FIGURE}|{HYPHENATED})"
    rf"|(?<=[,;(/|]\s?key)\s(?P<found>{PLAIN})(?=[.,;!)\n]|$))"
    rf"|{SAME_SENTENCE}(?:{ANSWER}|\s(?:use|try|with|using|enter|type)\s){OPEN}"
    rf"(?P<found>{WITH_LETTER}{WITH_FIGURE})"
    rf"|(?:\sis\s|{SIGN}){OPEN}(?P<found>{WITH_LETTER}(?=\S{{6}}){WITH_FIGURE}){ENDS}"
    rf"|(?:\s[\p{{L}}-]{{1,12}}){{0,2}}(?:{SIGN}|\sis\s|\s?\(){OPEN}"
    rf"[^\s/|,()]{{2,32}}\s?[/|,]\s?{OPEN}(?P<found>{WITH_FIGURE})"
    rf")",
    accept=_accept_password,
    needs="fi wireless network ssid hotspot router broadband wpa",
    hint=f"(?i:{_NET})",
)

LOGIN_PAIR = Recogniser(
    "LOGIN_PAIR",
    pattern=rf"\b{_LOGIN}\b[^\n/|]{{0,40}}?(?:"
    rf"(?:{_BY}|\s){OPEN}{_USER}[\"']?\s?[/|]\s?{OPEN}"
    rf"(?P<found>{WITH_FIGURE}|{WITH_SIGN}|(?:{PLAIN}){ENDS})"
    rf"|{_BY}{OPEN}{_USER}[\"']?(?:,\s|\s(?:and|with|then|&)\s){OPEN}(?P<found>{WITH_FIGURE})"
    rf")",
    accept=_accept_pair,
    needs="log sign user credentials account",
)
