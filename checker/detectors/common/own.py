"""Whether the words before a detail say that it is the writer's own ("my new number is ...")."""

from __future__ import annotations

import regex

from checker.detectors.common.context import said_before
from checker.text.patterns import lazy

_WIDTH = 60
_MINE = lazy(
    r"\bmy\s(?:\p{L}{2,10}\s){0,2}(?:number|no|mobile|mob|cell|phone|landline|e-?mail|address|house|home"
    r"|flat|place|handle|insta\p{L}*|snap\p{L}*|whats\s?app|facebook|twitter|tiktok|discord)\b"
    r"[^.!?\n]{0,25}$"
    r"|\b(?:ring|call|text|phone|e-?mail|message|msg|dm|pm|whats\s?app|add|follow|find|contact|reach|tell"
    r"|visit)\s(?:hold\sof\s)?me\b[^.!?\n]{0,35}$"
    r"|\bI(?:'m|'ve\smoved|\sam|\slive|\slived|\shave\smoved)\b[^.!?\n]{0,25}$"
    r"|\b(?:at|to|round)\s(?:mine|ours)\b[^.!?\n]{0,25}$|(?:^|[^\p{L}'\s]\s{0,2})(?:so\s)?new\s(?:number|address)\b[^.!?\n]{0,25}$",
    regex.IGNORECASE,
)


def is_own(text: str, start: int) -> bool:
    """Say whether what begins at a place is said to be the writer's own.

    Args:
        text: The cleaned text.
        start: Where the detail begins.
    """
    return bool(_MINE.search(said_before(text, start, _WIDTH)))
