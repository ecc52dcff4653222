"""The forms in which posts give passwords and log-ins away, for Presidio to look for."""

from __future__ import annotations

import regex

from checker.detectors.credential_shapes import (
    ENDS,
    HYPHENATED,
    PLAIN,
    QUOTED,
    WITH_CAPITAL,
    WITH_FIGURE,
    WITH_SIGN,
    is_secret,
    is_secret_word,
)
from checker.detectors.word_context import said_before
from checker.nlp.recogniser import Recogniser
from checker.text.lexicon import is_word

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
SAME_SENTENCE = (
    r"[,)\"']{0,2}(?:\x20(?!p/?w\b|passw|passc)(?>(?:[^\s:=.!?']|\.(?=\S)){1,30})(?:'\p{L}{0,3})?){0,10}?[,)\"']{0,2}"
)
OPEN = r"[\"'(\[]?"

_PASS = r"(?:pass[\s-]?(?:words?|codes?|keys?)|passwd|pwd|p/?w|code\s?word)"

PASSWORD = Recogniser(
    "PASSWORD",
    pattern=rf"\b{_PASS}(?![\p{{L}}\d])(?:"
    rf"(?:{SAME_SENTENCE}{LINK}|\s){OPEN}(?P<found>{WITH_FIGURE}|{WITH_SIGN})"
    rf"|(?:'s{_ADVERB}\s|{SAME_SENTENCE}(?:{SIGN}|{_VERB}))"
    rf"(?:{QUOTED}|(?P<found>{WITH_CAPITAL}|{PLAIN}){ENDS})"
    rf"|\s?\(?{QUOTED}"
    rf")",
    accept=lambda text, start, end: accept_password(text, start, end),
)
PASSPHRASE = Recogniser(
    "PASSPHRASE",
    pattern=rf"\bpass\s?phrase{SAME_SENTENCE}{LINK}{OPEN}"
    r"(?P<found>[\p{L}\d-]{2,20}(?:\x20[\p{L}\d-]{2,20}){1,5})(?=[.,;!)\n\"']|\x20?$)",
    score=0.8,
)

_NET = r"(?:wi-?\s?fi|wireless|network|ssid|hotspot|router|broadband|wpa\d?)"
WIFI_KEY = Recogniser(
    "WIFI_KEY",
    pattern=rf"\b{_NET}\b(?:"
    rf"[^\n]{{0,60}}?\bkey(?:"
    rf"{LINK}(?:{QUOTED}|(?P<found>{WITH_FIGURE}|{HYPHENATED})|(?P<found>{PLAIN}){ENDS})"
    rf"|\s{OPEN}(?P<found>{WITH_FIGURE}|{HYPHENATED}))"
    rf"|(?:\s[\p{{L}}-]{{1,12}}){{0,2}}(?:{SIGN}|\sis\s|\s?\(){OPEN}"
    rf"[^\s/|,()]{{2,32}}\s?[/|,]\s?{OPEN}(?P<found>{WITH_FIGURE})"
    rf")",
    accept=lambda text, start, end: accept_password(text, start, end),
)

_LOGIN = r"(?:log[\s-]?(?:ins?|ons?)|sign[\s-]?ins?|user\s?names?(?:\sand\spasswords?)?|credentials|accounts?(?=:))"
_LOGINS = regex.compile(rf"\b{_LOGIN}\b", regex.IGNORECASE)
_BY = rf"(?:{SIGN}|\s(?:with|as|using|is|are)\s)"
_USER = r"[^\s/|,\"'()]{2,40}"
LOGIN_PAIR = Recogniser(
    "LOGIN_PAIR",
    pattern=rf"\b{_LOGIN}\b[^\n/|]{{0,40}}?(?:"
    rf"(?:{_BY}|\s){OPEN}{_USER}[\"']?\s?[/|]\s?{OPEN}"
    rf"(?P<found>{WITH_FIGURE}|{WITH_SIGN}|(?:{PLAIN}){ENDS})"
    rf"|{_BY}{OPEN}{_USER}[\"']?(?:,\s|\s(?:and|with|then|&)\s){OPEN}(?P<found>{WITH_FIGURE})"
    rf")",
    accept=lambda text, start, end: _accept_pair(text, start, end),
)
_YEAR_DIGITS = 4
_PAIR = regex.compile(
    rf"(?P<user>{_USER})[\"']?(?P<join>\s?[/|]\s?|,\s|\s(?:and|with|then|&)\s){OPEN}$"
)

_BAD_EXAMPLE = regex.compile(
    r"\b(?:common|commonest|worst|weak|weakest|popular|never\suse|don't\suse|do\snot\suse|avoid|"
    r"(?:is|if|was|whose|has)\syour|how\slong)\b",
    regex.IGNORECASE,
)
_BAD_AFTER = regex.compile(
    r"[\"')]?\s(?:is|are)\s(?:an?\s|the\s|not\s|one\sof\s){0,2}"
    r"(?:terrible|bad|weak|awful|worst|poor|strong|good|silly|rubbish|safe|secure)",
    regex.IGNORECASE,
)


def accept_password(text: str, start: int, end: int) -> float | None:
    """Judge what stands behind a word for a password: how sure it is one, or None."""
    token = text[start:end]
    if _BAD_EXAMPLE.search(said_before(text, start, 70)) or _BAD_AFTER.match(text, end):
        return None
    if "/" in token and _LOGINS.search(said_before(text, start, 40)):
        return None  # a pair, whose second half alone is the secret
    if any(sign.isdigit() for sign in token):
        return SURE if is_secret(text, start, end) else None
    return PLAIN_WORD if token.replace(" ", "").isalpha() else 0.8


def _accept_pair(text: str, start: int, end: int) -> float | None:
    """Judge the second half of "log in with tigers4 / stripe88"."""
    pair = _PAIR.search(text, max(0, start - 50), start)
    if pair is None or not _may_be_user(pair["user"]):
        return None
    token, user = text[start:end], pair["user"]
    known = is_word(user) and is_word(token.rstrip("0123456789"))
    if known or (token.isalpha() and not is_secret_word(token)):
        return None
    if any(sign.isdigit() for sign in token):
        lone_figures = token.isdecimal() and len(token) <= _YEAR_DIGITS
        return SURE if is_secret(text, start, end) and not lone_figures else None
    return PLAIN_WORD if " " in pair["join"] or not user.isalpha() else None


def _may_be_user(user: str) -> bool:
    """Say whether the first half of a pair may be a user name, not an address or a word."""
    if user.endswith(":") or user.casefold() in {"and", "or", "the", "your", "in", "out", "up"}:
        return False
    return "@" in user or "." not in user
