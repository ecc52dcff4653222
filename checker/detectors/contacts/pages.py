"""Links to a person's own page, chat or invitation on a social medium.

The forms of the links are those that each service itself gives out to share a profile.
"""

from __future__ import annotations

import regex

from checker.detectors.common.context import said_before, whole_words, word_set
from checker.detectors.contacts.organisations import UNCLEAR, how_private, is_organisation
from checker.nlp.recogniser import Recogniser
from checker.text.lexicon import is_word
from checker.text.patterns import lazy

_NAMED_PAGE = (
    r"(?:facebook|fb)\.com/(?:people/)?(?P<p>[\w.-]{3,60})|"
    r"(?:instagram\.com|instagr\.am|threads\.(?:net|com))/(?:stories/)?@?(?P<p>[\w.]{2,40})|"
    r"(?:tiktok\.com|youtube\.com|medium\.com)/@(?P<p>[\w.-]{2,40})|"
    r"(?:twitter|x|snapchat)\.com/(?:add/)?@?(?P<p>\w{2,40})|"
    r"linkedin\.com/(?:in|pub)/(?P<p>[\w%.-]{3,80})|"
    r"(?:t\.me|telegram\.me|m\.me|linktr\.ee|paypal\.me|paypal\.com/paypalme|monzo\.me|"
    r"twitch\.tv|ko-fi\.com|onlyfans\.com|bsky\.app/profile|reddit\.com/u(?:ser)?)/"
    r"@?(?P<p>[\w.+-]{2,60})"
)
_NUMBERED_PAGE = (
    r"(?:facebook|fb)\.com/profile\.php\?id=\d{3,20}|"
    r"wa\.me/\+?\d{6,15}|api\.whatsapp\.com/send/?\?phone=\+?\d{6,15}|"
    r"chat\.whatsapp\.com/[\w-]{10,40}|signal\.me/\#(?:p|eu)/[\w+=-]{6,60}|"
    r"discord(?:\.gg|\.com/(?:users|invite))/[\w-]{4,40}|strava\.com/athletes/\d{3,15}"
)
_PATHS = f"{_NUMBERED_PAGE}|{_NAMED_PAGE}"
_PATH = lazy(_PATHS, regex.IGNORECASE)
_CLAIM = whole_words(("my", "his", "her", "their", "add", "me"))
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
        return UNCLEAR if "profile.php" in text[start:end] and not claimed else 0.8
    if name.casefold() in _NO_PROFILE:
        return None
    sure = how_private(name, personal_cue=claimed)
    if sure is None and not is_organisation(name) and not is_word(name) and name.islower():
        return 0.6
    return sure


PAGE = Recogniser(
    "PERSONAL_PAGE",
    pattern=r"(?<![\p{L}\d@.-])(?:https?://)?(?:(?:www|m|web|en-gb|uk|mobile)\.)?"
    rf"(?:{_PATHS})(?:/(?![\p{{L}}\d]))?(?![\p{{L}}\d])",
    accept=_accept_page,
    needs="/",
)
