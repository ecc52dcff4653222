"""The writer's own signature: a name that the law of the codes leaves alone."""

from __future__ import annotations

import regex

from checker.text.patterns import lazy

_POST = (
    r"(?:(?:acting|interim|executive|deputy|assistant|associate|co-?)[\s-]?){0,2}"
    r"(?:head\s?(?:teacher|master|mistress)?s?|head\sof\s(?:school|year|[\p{L}\s&-]{3,30})|principal|"
    r"senco|sendco|chair\sof\s(?:the\s)?(?:governors|trustees|pta)|business\smanager|office\smanager|"
    r"school\s(?:secretary|office|council)|ceo|[\p{L}\s\d-]{0,20}\s?(?:teacher|leader|lead|coordinator|"
    r"manager|governor|team|staff))"
)
# Nothing but a post, a school's name and kisses may stand between the name and the end.
_REST = lazy(
    rf"[\s,.|/–(-]{{0,4}}+(?:{_POST}[)\s,.]{{0,3}}+)?(?:\n?[\s,.]{{0,3}}+[\p{{L}}\s'&.-]{{0,60}}(?:school|academy|primary|"
    r"college|nursery|trust|federation))?[\s.!x\p{So}\p{Extended_Pictographic}\uFE0F]{0,12}$",
    regex.IGNORECASE,
)
_CLOSING = lazy(
    r"\b(?:yours(?:\s(?:sincerely|faithfully|truly|in\spartnership))?|(?:kind|kindest|best|warm|warmest)\s"
    r"(?:regards|wishes)|regards|many\sthanks|with\sthanks|best|sincerely|love|from)[,.!]?\s{0,2}\n?\s{0,4}$",
    regex.IGNORECASE,
)
_NEW_LINE_OR_SENTENCE = lazy(r"(?:^|\n[ \t]{0,8}|[.!?…][\"')]?\s{1,3}|\s-{1,2}\s?)$")
_IN_A_LIST = lazy(
    r"(?::[ \t]{0,4}\n|[-*•]\s|\b(?:mr|mrs|ms|miss|dr)\b[^\n]{0,60}\n[ \t]{0,8})$", regex.I
)
_LONGEST_REST = 160
_LOOK_BACK = 80


def is_signature(text: str, start: int, end: int) -> bool:
    """Say whether a titled name is the printed sign-off under a letter or post.

    That is a name on a line or in a sentence of its own with nothing but a post behind
    it up to the end, or one directly after "Yours sincerely".

    Args:
        text: The cleaned text.
        start: First code point of the name with its title.
        end: One past its last.
    """
    before = text[max(0, start - _LOOK_BACK) : start]
    if _CLOSING.search(before):
        return "\n" in before[-6:] or _ends(text, end)
    if not _ends(text, end) or _IN_A_LIST.search(before):
        return False
    return start > 0 and bool(_NEW_LINE_OR_SENTENCE.search(before))


def _ends(text: str, end: int) -> bool:
    return len(text) - end <= _LONGEST_REST and bool(_REST.match(text, end))
