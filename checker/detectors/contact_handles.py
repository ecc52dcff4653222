"""Handles, messaging names and personal pages on social media.

A handle is contact whole, with its @ and its number. Hashtags are none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.detectors.contact_organisations import how_private, is_organisation
from checker.detectors.word_context import said_before, whole_words, word_set
from checker.nlp.recogniser import Recogniser
from checker.text.lexicon import is_given_name, is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

HANDLE = Recogniser(
    "HANDLE",
    pattern=r"(?<![\p{L}\d_.@/%+&-])@[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?"
    r"(?:@(?:[\p{L}\d-]{1,40}\.){1,4}\p{L}{2,12})?(?![\p{L}\d_@])",
    accept=lambda text, start, end: _accept_handle(text, start, end),
    needs="@",
)

_PERSONAL_CUE = whole_words((
    "my", "mine", "me", "dm", "dms", "dm'd", "pm", "add", "hmu", "his", "her", "hers", "their",
    "inbox", "msg", "snap", "follow me", "i'm",
))  # fmt: skip
_PUBLIC_FIGURE = whole_words((
    "author", "authors", "illustrator", "writer", "poet", "mp", "mep", "minister", "mayor",
    "olympian", "paralympian", "presenter", "comedian", "band", "singer", "actor", "actress",
    "footballer", "cricketer", "striker", "goalkeeper", "scientist", "astronaut", "journalist",
    "company", "charity", "brand", "shop", "sponsor", "sponsors", "partners at",
))  # fmt: skip
_ORGANISATIONS_OWN = whole_words(
    ("follow us", "find us", "tag us", "message us", "like us", "our page", "our account", "we're")
)


def _accept_handle(text: str, start: int, end: int) -> float | None:
    name = text[start + 1 : end].partition("@")[0]
    before = said_before(text, start, 30)
    if _PUBLIC_FIGURE.search(before) or _ORGANISATIONS_OWN.search(before):
        return None
    return how_private(name, personal_cue=bool(_PERSONAL_CUE.search(before)))


_PLATFORM = (
    r"(?:insta(?:gram)?|ig|snap(?:chat)?|tik\s?tok|twitter|threads|blue\s?sky|bsky|discord|"
    r"telegram|signal|kik|skype|wechat|viber|messenger|whats\s?app|psn|xbox|gamertag|gamer\s?tag|"
    r"roblox|fortnite|steam|twitch|youtube|minecraft|strava|bereal|mastodon|face\s?book|fb|linkedin)"
)
_NAMED = r"(?:\x20(?:user\x20?name|name|handle|id|tag|account|user|profile|contact|page)){0,2}"
# "insta: name", "snap - name", "my Snapchat is name", "Discord name#1234", "snap me name".
_AFTER_PLATFORM = regex.compile(
    rf"\b{_PLATFORM}{_NAMED}"
    r"(?P<sign>'s\x20|\x20?[:=>)-]{1,2}\x20?@?|\x20(?:is|are|as|at|me|under|it's|im|i'm)\x20|\x20?\(\x20?@?|\x20?@|\x20)"
    r"(?P<name>[\p{L}\d_][\p{L}\d_.]{1,28}[\p{L}\d_](?:#\d{4})?)(?![\p{L}\d_@])",
    regex.IGNORECASE,
)
# "find me as name on insta": the platform is what gives it away, so read back from there.
_ON_PLATFORM = regex.compile(rf"(?<=[\p{{L}}\d_])\s(?:on|over\son)\s{_PLATFORM}\b", regex.IGNORECASE)
_LAST_NAME = regex.compile(
    r"(?r)(?<![\p{L}\d_.@#'-])[\p{L}\d_](?:[\p{L}\d_.]{1,28}[\p{L}\d_])(?:#\d{4})?"
)
_TAG = regex.compile(r"(?<![\p{L}\d_.#@])(?P<name>[\p{L}\d_.]{2,32}#\d{4})(?!\d)")
_UNMISTAKABLE = regex.compile(r"\p{L}(?:[\p{L}._]{3}|\p{L}{0,3}_)")
_FIGURED = regex.compile(r"[\d_]")
_SIGNED = regex.compile(r"\p{L}\.\p{Ll}|\p{Ll}\p{Lu}|[\d_]")
_GOES_ON = regex.compile(r"\s\p{Lu}\p{Ll}")
_CLAIM = whole_words(("my", "his", "her", "their", "add", "me"))
_PLATFORM_WORD = regex.compile(_PLATFORM, regex.IGNORECASE)
_STRONG = regex.compile(r"[:=>-]")
_NO_NAME = word_set("http https www link links page group story stories reel reels post posts")
_PLATFORM_SIGNS = (
    "insta", "snap", "tok", "twitter", "thread", "sky", "discord", "telegram", "signal", "kik",
    "skype", "wechat", "viber", "messenger", "whats", "psn", "xbox", "gamer", "roblox", "fortnite",
    "steam", "twitch", "youtube", "minecraft", "strava", "bereal", "mastodon", "book", "fb",
    "linkedin", " ig", "(ig",
)  # fmt: skip


def claimed_names(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield the names that a text gives for a platform, each with how sure it is."""
    lowered = text.casefold()
    if "#" in text:
        yield from _tags(text)
    if not any(sign in lowered for sign in _PLATFORM_SIGNS):
        return
    for match in _AFTER_PLATFORM.finditer(text):
        if _is_name(text, match):
            yield *_with_sign(text, *match.span("name")), 0.85 if _STRONG.search(match["sign"]) else 0.75
    for match in _ON_PLATFORM.finditer(text):
        name = _LAST_NAME.match(text, max(0, match.start() - 40), match.start())
        if name and _UNMISTAKABLE.match(name.group()) and _SIGNED.search(name.group()):
            if is_organisation(name.group()):
                continue
            yield *name.span(), 0.7


def _with_sign(text: str, start: int, end: int) -> tuple[int, int]:
    return (start - 1, end) if text[start - 1] == "@" else (start, end)


def _is_name(text: str, match: regex.Match[str]) -> bool:
    """Say whether what follows a platform's name is a name there, and not the next word."""
    name, sign = match["name"], match["sign"]
    if name.casefold() in _NO_NAME or not _is_personal(name) or _PLATFORM_WORD.fullmatch(name):
        return False
    if text[match.end() : match.end() + 2].strip(".")[:1] in {"/", ":"}:
        return False
    claimed = bool(_CLAIM.search(said_before(text, match.start(), 15))) or " me " in sign
    if "#" in name:
        return True
    if _FIGURED.search(name):
        return bool(claimed or not sign.isspace() or _UNMISTAKABLE.match(name))
    if _SIGNED.search(name):
        return claimed or not sign.isspace()
    if _GOES_ON.match(text, match.end()):
        return False
    if _STRONG.search(sign):
        return not is_word(name) or is_given_name(name)
    return claimed and not sign.isspace() and not is_word(name)


def _is_personal(name: str) -> bool:
    return any(c.isalpha() for c in name) and not is_organisation(name.partition("#")[0])


_REFERENCES = word_set("order invoice ticket ref page room item no lot bib race issue pr number case bug")


def _tags(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield Discord's older tags (name#1234), which no platform's name need accompany."""
    for match in _TAG.finditer(text):
        word = match["name"].partition("#")[0].casefold()
        if word not in _REFERENCES and not word.isdigit() and not is_word(word):
            yield *match.span("name"), 0.7


_SITE_PATHS = (
    r"(?:facebook|fb)\.com/(?:people/)?(?:profile\.php\?id=\d{3,20}|(?P<p>[\w.-]{3,60}))",
    r"(?:instagram\.com|instagr\.am|threads\.(?:net|com))/(?:stories/)?@?(?P<p>[\w.]{2,40})",
    r"(?:tiktok\.com|youtube\.com|medium\.com)/@(?P<p>[\w.-]{2,40})",
    r"(?:twitter|x|snapchat)\.com/(?:add/)?@?(?P<p>\w{2,40})",
    r"linkedin\.com/(?:in|pub)/(?P<p>[\w%.-]{3,80})",
    r"(?:t\.me|telegram\.me|m\.me|linktr\.ee|paypal\.me|paypal\.com/paypalme|monzo\.me|"
    r"twitch\.tv|ko-fi\.com|onlyfans\.com|bsky\.app/profile|reddit\.com/u(?:ser)?)/@?(?P<p>[\w.+-]{2,60})",
    r"(?:wa\.me/\+?\d{6,15}|api\.whatsapp\.com/send/?\?phone=\+?\d{6,15}|"
    r"chat\.whatsapp\.com/[\w-]{10,40}|signal\.me/\#(?:p|eu)/[\w+=-]{6,60}|"
    r"discord(?:\.gg|\.com/(?:users|invite))/[\w-]{4,40}|strava\.com/athletes/\d{3,15})",
)
_PATHS = "|".join(path.replace("?P<p>", "?P<p>") for path in _SITE_PATHS)
PAGE = Recogniser(
    "PERSONAL_PAGE",
    pattern=r"(?<![\p{L}\d@.-])(?:https?://)?(?:(?:www|m|web|en-gb|uk|mobile)\.)?"
    rf"(?:{_PATHS})(?:/(?![\p{{L}}\d]))?(?![\p{{L}}\d])",
    accept=lambda text, start, end: _accept_page(text, start, end),
    needs="/",
)
_PATH = regex.compile(_PATHS, regex.IGNORECASE)
_NO_PROFILE = word_set(
    "groups group events event pages watch sharer share hashtag marketplace story stories photo "
    "photos video videos reel reels p explore tv i search home intent status login help about "
    "policies policy settings business ads gaming live notes permalink.php story.php sharer.php "
    "profile.php joinchat s c channel"
)


def _accept_page(text: str, start: int, end: int) -> float | None:
    path = _PATH.search(text, start, end)
    name = path["p"] if path else None
    claimed = bool(_CLAIM.search(said_before(text, start, 30)))
    if name is None:
        # A page that has a number for a name is as often an organisation's.
        return 0.85 if claimed or "profile.php" not in text[start:end] else None
    if name.casefold() in _NO_PROFILE:
        return None
    sure = how_private(name, personal_cue=claimed)
    if sure is None and not is_organisation(name) and not is_word(name) and name.islower():
        return 0.6
    return sure
