"""Names that somebody gives for a platform ("insta: name", "find me as name on Snapchat").

The platform's name is the cue. What follows it counts as a name there if it is spelt as
no word is (figures, underscores, capitals inside), or stands behind a colon or "is".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.common.context import said_before, whole_words, word_set
from checker.detectors.contacts.organisations import is_organisation
from checker.text.lexicon import is_given_name, is_word
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLATFORM = (
    r"(?:insta(?:gram)?|ig|snap(?:chat)?|tik\s?tok|twitter|threads|blue\s?sky|bsky|discord|"
    r"telegram|signal|kik|skype|wechat|viber|messenger|whats\s?app|psn|xbox|gamertag|gamer\s?tag|"
    r"roblox|fortnite|steam|twitch|youtube|minecraft|strava|bereal|mastodon|face\s?book|fb|"
    r"linkedin)"
)
_NAMED = r"(?:\x20(?:user\x20?name|name|handle|id|tag|account|user|profile|contact|page)){0,2}"
# "insta: name", "snap - name", "my Snapchat is name", "Discord name#1234", "snap me name".
_AFTER_PLATFORM = lazy(
    rf"(?:\b{_PLATFORM}|👻){_NAMED}"
    r"(?P<sign>'s\x20|,\x20|\x20?(?!👻)\p{Extended_Pictographic}{1,2}\x20?@?|"
    r"\x20?[:=>)-]{1,2}\x20?@?|\x20?\(\x20?@?|\x20?@|"
    r"\x20(?:is|are|as|at|me|under|it's|its|im|i'm)\x20|\x20)"
    r"(?P<name>[\p{L}\d_][\p{L}\d_.]{1,28}[\p{L}\d_](?:#\d{4})?)(?![\p{L}\d_@])",
    regex.IGNORECASE,
)
# "find me as name on insta": the platform is what gives it away, so read back from there.
_ON_PLATFORM = lazy(rf"(?<=[\p{{L}}\d_])\s(?:on|over\son)\s{_PLATFORM}\b", regex.IGNORECASE)
_LAST_NAME = lazy(r"(?r)(?<![\p{L}\d_.@#'-])[\p{L}\d_](?:[\p{L}\d_.]{1,28}[\p{L}\d_])(?:#\d{4})?")
_TAG = lazy(r"(?<![\p{L}\d_.#@])(?P<name>[\p{L}\d_.]{2,32}#\d{4})(?!\d)")
_UNMISTAKABLE = lazy(r"\p{L}(?:[\p{L}._]{3}|\p{L}{0,3}_)")
_FIGURED = lazy(r"[\d_]")
_SIGNED = lazy(r"\p{L}\.\p{Ll}|\p{Ll}\p{Lu}|[\d_]")
_GOES_ON = lazy(r"\s\p{Lu}\p{Ll}")
_CLAIM = whole_words(("my", "his", "her", "their", "add", "me"))
_PLATFORM_WORD = lazy(_PLATFORM, regex.IGNORECASE)
_STRONG = lazy(r"[:=>-]")
_ADDRESS_GOES_ON = lazy(r"\.?[/:]")
_REFERENCES = word_set(
    "order invoice ticket ref page room item no lot bib race issue pr number case bug"
)
_STATED, _FOLLOWING, _BEFORE = 0.85, 0.75, 0.7
_NO_NAME = word_set("http https www link links page group story stories reel reels post posts")
_PLATFORM_SIGNS = (
    "insta", "snap", "tok", "twitter", "thread", "sky", "discord", "telegram", "signal", "kik",
    "skype", "wechat", "viber", "messenger", "whats", "psn", "xbox", "gamer", "roblox", "fortnite",
    "steam", "twitch", "youtube", "minecraft", "strava", "bereal", "mastodon", "book", "fb",
    "linkedin", " ig", "(ig", "ig:", "👻",
)  # fmt: skip


def claimed_names(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield the names that a text gives for a platform, each with how sure it is."""
    lowered = text.casefold()
    if "#" in text:
        yield from _tags(text)
    if not any(map(lowered.__contains__, _PLATFORM_SIGNS)):
        return
    for match in _AFTER_PLATFORM.finditer(text):
        if _is_name(text, match):
            sure = _STATED if _STRONG.search(match["sign"]) else _FOLLOWING
            yield *_with_sign(text, *match.span("name")), sure
    for match in _ON_PLATFORM.finditer(text):
        name = _LAST_NAME.match(text, max(0, match.start() - 40), match.start())
        if name and _is_unmistakable(name.group()):
            yield *name.span(), _BEFORE


def _with_sign(text: str, start: int, end: int) -> tuple[int, int]:
    return (start - 1, end) if text[start - 1] == "@" else (start, end)


def _is_name(text: str, match: regex.Match[str]) -> bool:
    """Say whether what follows a platform's name is a name there, and not the next word."""
    name = match["name"]
    if name.casefold() in _NO_NAME or not _is_personal(name) or _PLATFORM_WORD.fullmatch(name):
        return False
    if _ADDRESS_GOES_ON.match(text, match.end()):
        return False
    claimed = bool(_CLAIM.search(said_before(text, match.start(), 15))) or " me " in match["sign"]
    if "#" in name or _SIGNED.search(name):
        return _is_signed_name(name, match["sign"], claimed=claimed)
    if _GOES_ON.match(text, match.end()):
        return False
    if _STRONG.search(match["sign"]):
        return not is_word(name) or is_given_name(name)
    return claimed and not match["sign"].isspace() and not is_word(name)


def _is_signed_name(name: str, sign: str, *, claimed: bool) -> bool:
    """Judge a name that is spelt as no word is, by how closely it follows the platform."""
    if "#" in name or claimed:
        return True
    if _FIGURED.search(name):
        return bool(sign.strip(" ,") or _UNMISTAKABLE.match(name))
    return not sign.isspace()


def _is_unmistakable(name: str) -> bool:
    if is_organisation(name.partition("#")[0]):
        return False
    return bool(_UNMISTAKABLE.match(name) and _SIGNED.search(name))


def _is_personal(name: str) -> bool:
    return any(c.isalpha() for c in name) and not is_organisation(name.partition("#")[0])


def _tags(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield Discord's older tags (name#1234), which no platform's name need accompany."""
    for match in _TAG.finditer(text):
        word = match["name"].partition("#")[0].casefold()
        if word not in _REFERENCES and not word.isdigit() and not is_word(word):
            yield *match.span("name"), _BEFORE
