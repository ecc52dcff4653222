"""The forms in which posts give door codes and PINs away."""

from __future__ import annotations

import regex

from checker.detectors.common.context import said_after, said_before, whole_words
from checker.detectors.credentials.forms import ANSWER, LINK, OPEN, SAME_SENTENCE, SIGN, SURE, WORD
from checker.detectors.credentials.shapes import LOCK, WITH_FIGURE, goes_on, is_secret
from checker.nlp.recogniser import Recogniser
from checker.text.patterns import lazy

_PLACE = (
    r"(?:gate|door|entry|entrance|exit|key\s?pad|access|alarm|(?:key\s?)?safe|pad\s?lock|"
    r"lock(?:\s?box)?|locker|security|building|garage|barrier|shed|gym|cupboard|staff\s?room|"
    r"store\s?room|car\s?park|playground|key\s?box|lift|(?:photo)?copier|printer|panel|intercom|"
    r"hall|toilets?|bike\s(?:shed|store|lock))"
)
_SYSTEM = (
    r"(?:wi-?\s?fi|network|guest|router|zoom|teams|meeting|webex|unlock|override|verification|"
    r"one-?time|otp|join(?:ing)?|class(?:room)?|pick-?\s?up|collection|log-?\s?in|staff|ipad|"
    r"tablet|laptop|chromebook|system|invite|registration|key)"
)
_NOUN = r"(?:codes?|key\s?codes?|combinations?|combos?|pins?(?:\s(?:number|code))?)"
_LEAD = rf"[,)\"']{{0,2}}(?:\x20{WORD}){{0,10}}?"
_REACHES = rf"(?:{_LEAD}(?:{LINK}|\s(?:to|now)\s|{ANSWER})|\s)"
_TOWARDS = r"(?:at|on|onto|into|in|to|for|by|of|opens|unlocks|through)\s(?:[\p{L}'-]{1,15}\s){0,3}?"
_ENTER = r"(?:punch|key|tap|type|press|enter)(?:ing)?\s(?:in\s)?"
_THEN = (
    r"then|followed\sby|to\s(?:open|unlock|get\sin|enter|disarm)|"
    r"and\s(?:press|turn|push|pull|then|the\s(?:star|hash|door|gate))"
)

_CLASSROOM = (
    r"(?:join|class\s?dojo|see\s?saw|classroom|tapestry|showbie|teams|padlet|edpuzzle|quizlet)"
)
# Codes that open nothing, by the word right before "code" …
_OTHER_CODE = lazy(
    r"\b(?:post|zip|dress|qr|bar|area|country|dialling|dialing|highway|course|product|item|order|"
    r"sort|tracking|booking|event|unit|subject|spec(?:ification)?|colou?r|tax|error|source|morse|"
    r"binary|team|form|league|exam|centre|stock|catalogue|charity|school|book|supplier|venue|cost|"
    r"status|http|exit|return|response|model|hex|lego|offer|course|fund(?:ing)?|practice)[\s-]codes?\b|\bcodes?\s(?:of|names?|red|green)\b",
    regex.IGNORECASE,
)
# … or by what the sentence is about.
_OTHER_TOPIC = whole_words((
    "discount", "promo", "promotional", "voucher", "coupon", "checkout", "basket", "sale",
    "money off", "crack", "cracked", "cracking", "broke", "puzzle", "enigma", "coding", "morse",
    "binary", "cipher", "escape room", "treasure", "game", "kahoot", "quiz", "text", "donate",
    "ucas", "dialling",
))  # fmt: skip
_PER_CENT_OFF = lazy(r"[£\d%]\s?off\b", regex.IGNORECASE)
_NO_PIN = whole_words((
    "drawing", "safety", "bowling", "lapel", "enamel", "hat", "hair", "badge", "kahoot", "game",
    "quiz", "blooket", "chip", "ten", "firing", "rolling", "remembrance", "tie", "collector",
))  # fmt: skip
_BADGE = lazy(r"^\x20?(?:badges?|pins?|p\b|each|sold|made)", regex.IGNORECASE)
_LOCK = lazy(LOCK, regex.IGNORECASE)
_TIME = lazy(r"(?:[01]\d|2[0-3])[0-5]\d")
_CODE_WORD = lazy(_NOUN + r"|key\s?pad|key\s?safe|lock|type|key|punch", regex.IGNORECASE)
_LOCKED = whole_words((
    "gate", "door", "code", "keypad", "lock", "entrance", "room", "cupboard", "shed", "hall",
    "gym", "building", "office", "block", "store", "opens", "in",
))  # fmt: skip


def _accept_access(text: str, start: int, end: int) -> float | None:
    token, before = text[start:end], said_before(text, start, 70)
    if _TIME.fullmatch(token) and not _CODE_WORD.search(before):
        return None
    if _LOCK.fullmatch(token):
        return None if goes_on(text, end) else SURE
    return SURE if is_secret(text, start, end) and not _is_other(text, start, end) else None


def _accept_bare(text: str, start: int, end: int) -> float | None:
    return None if _is_other(text, start, end) else 0.7


def _is_other(text: str, start: int, end: int) -> bool:
    """Say whether a code is for shopping, dialling, puzzles or the like."""
    around = said_before(text, start, 45) + " \x1f " + said_after(text, end, 35)
    return any(sign.search(around) for sign in (_OTHER_CODE, _OTHER_TOPIC, _PER_CENT_OFF))


def _accept_mechanical(text: str, start: int, end: int) -> float | None:
    around = said_before(text, start, 60) + " \x1f " + said_after(text, end, 40)
    return 0.85 if _LOCKED.search(around) else None


def _accept_pin(text: str, start: int, end: int) -> float | None:
    if _NO_PIN.search(said_before(text, start, 30)) or _BADGE.search(text[end : end + 10]):
        return None
    return SURE


# Anchored on the noun, which is rare; what it opens is then read backwards.
ACCESS_CODE = Recogniser(
    "ACCESS_CODE",
    pattern=rf"\b(?:{_NOUN}\b(?:"
    rf"(?<=\b(?:{_PLACE}|{_SYSTEM})(?:'s)?[\s-]{_NOUN})|\s{_TOWARDS}{_PLACE}s?\b"
    rf"){_REACHES}{OPEN}(?P<found>{LOCK}|{WITH_FIGURE})"
    rf"|(?:key\s?pad|padlock|combination|combo|key\s?safe|lock\s?box)"
    rf"(?:{SAME_SENTENCE}{LINK}|\s|(?:'s)?{SAME_SENTENCE}(?<=,)\s(?!20\d\d\b)){OPEN}"
    rf"(?P<found>{LOCK})"
    rf"|(?:(?<=\b(?:the|our)\s)safe\b{SAME_SENTENCE}{LINK}{OPEN}(?P<found>{LOCK})"
    rf"|safe\b{SAME_SENTENCE}{LINK}{OPEN}(?P<found>\d{{1,2}}-\d{{1,2}}-\d{{1,2}})(?![\d-]))"
    rf"|(?:gate|door)\sis\s(?P<found>\d{{3,8}}\x20?[*#])"
    rf"|(?:key\s?pad|alarm|panel)(?:\s[\p{{L}}-]{{1,15}}){{0,4}}\s(?:needs|wants|takes)\s"
    rf"{OPEN}(?P<found>{LOCK})"
    rf"|(?:(?<!my\s)alarm(?:\sis\s|{SIGN})|(?:gate|door)"
    rf"(?:{SIGN}|\sis\s(?:(?:still|now|currently)\s)?(?:on|set\sto|now)\s)){OPEN}(?P<found>{LOCK})"
    rf"|{_ENTER}(?:the\s)?(?:(?:code|number|pin|digits)\s)?(?P<found>{LOCK}),?\s"
    rf"(?:{_TOWARDS}{_PLACE}|{_THEN})\b"
    rf")",
    accept=_accept_access,
    needs="code comb pin key lock safe alarm panel gate door punch tap type press enter",
    digits=1,
)
BARE_CODE = Recogniser(
    "BARE_CODE",
    pattern=rf"(?<![\p{{L}}\d-])codes?"
    rf"(?:(?:\x20[\p{{L}}'-]{{1,15}}){{0,4}}(?:{LINK}|{ANSWER}){OPEN}(?P<found>{LOCK})"
    rf"|(?<=\b(?:use|using|with|enter|type|the|new|our)\s(?:the\s)?codes?)\s{OPEN}(?P<found>{LOCK})"
    rf"|(?<=\b{_PLACE}\b[^\n.!?]{{0,60}}codes?)\s{OPEN}(?P<found>{LOCK})"
    rf"|(?<=\b{_CLASSROOM}\b[^\n.!?]{{0,40}}codes?)(?:{LINK}|\s){OPEN}(?P<found>{WITH_FIGURE}))",
    accept=_accept_bare,
    needs="code",
    digits=1,
)
# The usual mechanical lock: C clears it, X, Y or Z closes the code.
MECHANICAL = Recogniser(
    "MECHANICAL_LOCK",
    pattern=r"(?-i:(?<![\p{L}\d])C\d{3,5}[XYZ](?![\p{L}\d]))",
    accept=_accept_mechanical,
    digits=3,
    hint="C[0-9]{3}",
)
PIN = Recogniser(
    "PIN",
    pattern=r"(?<![\p{L}\d-])pin(?!\s(?:it|them|up|this|that)\b)(?:\s(?:numbers?|codes?|no\.?))?"
    rf"(?:{_LEAD}{LINK}|\s){OPEN}"
    r"(?P<found>\d(?:[\x20-]?\d){3,7})(?![\p{L}\d]|[.,:/]\d)",
    accept=_accept_pin,
    needs="pin",
    digits=4,
)
