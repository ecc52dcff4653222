"""The same words scheduled twice for the same place.

Keeps sixteen bytes a post and no word of it: a hash keyed with a secret of this run alone.
An event that repeats says the same by its nature, so its times are no slip.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

import regex

from checker.schedules.remarks.base import Remark
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.drafts import Draft
    from checker.schedules.posts import Post

_NO_WORD = lazy(r"https?://\S{1,2000}|[^\p{L}\p{N}]+", regex.IGNORECASE)
_SHORTEST = 12
"""Letters and figures that a post must have; "Happy Friday!" every week is no slip."""


class Duplicates:
    """Remembers posts, to tell which comes again; one object for one run, rows in order."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(16)
        self._seen: dict[bytes, tuple[int, str]] = {}

    def remark(self, post: Post) -> Remark | None:
        """Return what there is to say where an earlier row has the same words and place."""
        if post.draft is None or (mark := self._mark(post.draft)) is None:
            return None
        first, series = self._seen.setdefault(mark, (post.row, post.series))
        if first == post.row or (series and series == post.series):
            return None
        return Remark("duplicate", f"This is the same post as row {first}.")

    def _mark(self, draft: Draft) -> bytes | None:
        words = _NO_WORD.sub(" ", f"{draft.title} {draft.text}".casefold()).strip()
        if len(words) < _SHORTEST:
            return None
        place = f"{draft.account}\0{draft.platform.casefold()}\0{words}"
        digest = hashlib.blake2b(
            place.encode("utf-8", "surrogatepass"), key=self._key, digest_size=16
        )
        return digest.digest()
