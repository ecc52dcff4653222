"""Handles of private people (@name, @name@server); hashtags are none.

A handle is contact whole, with its @. The handle itself and the words before it tell a
private person's from a school's, a company's or a public figure's.
"""

from __future__ import annotations

import regex

from checker.detectors.common.context import said_before, whole_words
from checker.detectors.contacts.organisations import how_private
from checker.nlp.recogniser import Recogniser
from checker.text.patterns import lazy

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
# "your @kestrel.example address": half an e-mail address.
_MAIL_HOST = lazy(r"\.(?:com|org|net|uk|example|test)$", regex.IGNORECASE)


def _accept_handle(text: str, start: int, end: int) -> float | None:
    name = text[start + 1 : end].partition("@")[0]
    before = said_before(text, start, 30)
    if (
        _MAIL_HOST.search(name)
        or _PUBLIC_FIGURE.search(before)
        or _ORGANISATIONS_OWN.search(before)
    ):
        return None
    return how_private(name, personal_cue=bool(_PERSONAL_CUE.search(before)))


HANDLE = Recogniser(
    "HANDLE",
    pattern=r"(?<![\p{L}\d_.@/%+&-])@[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?"
    r"(?:@(?:[\p{L}\d-]{1,40}\.){1,4}\p{L}{2,12})?(?![\p{L}\d_@])",
    accept=_accept_handle,
    needs="@",
)
