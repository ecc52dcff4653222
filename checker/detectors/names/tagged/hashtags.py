"""Names inside hashtags: "#TeamHarry", "#welldonealfie", "#ThankYouMrsPatel"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.common.phrases import words
from checker.detectors.names.joined import (
    JoinedName,
    Part,
    is_new_name,
    plain_name,
    split_joined,
    titled_name,
)
from checker.detectors.names.spelling import Spelling, is_surname, spelling
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_CUE = 5
_LONGEST_CAUSE = 3

_HASHTAG = lazy(r"(?<![\p{L}\d&])#(?P<tag>[\p{L}\p{M}][\p{L}\p{M}\d_]{2,60})")
# Words of a hashtag behind which a person is named, glued or in capitals.
_CUE = lazy(
    r"(?:team|go|welldone|bravo|congrats|congratulations|happy(?:\d{1,2}(?:st|nd|rd|th))?birthday|justicefor|"
    r"getwellsoon|goodluck|goodbye|farewell|welcomeback|thankyou|wemiss|missyou|rip|inmemoryof|remembering|"
    r"prayfor|prayersfor|istandwith|standwith|proudof|iam|weare|weareall|support|save|free|find|bringback|"
    r"runningfor|fundraisingfor|bekindto|star|superstar|love|welove|ourstar)"
)
_SMALL_CUE = lazy(
    r"(?:team|welldone|bravo|congrats|congratulations|happybirthday|justicefor|getwellsoon|goodluck|"
    r"welcomeback|thankyou|inmemoryof|remembering|prayfor|istandwith|runningfor|fundraisingfor|wemiss)"
    r"(?P<rest>[\p{Ll}\p{M}]{3,20})"
)
# "AlfiesArmy", "MiaStrong", "HarryTurns5".
_CAUSES = words(
    """
    army strong journey story appeal fund fight challenge mission legacy turns is wins did rocks
    birthday
    """
)


def names_in_hashtags(text: str) -> Iterator[JoinedName]:
    """Yield the names inside the hashtags of a text."""
    for match in _HASHTAG.finditer(text):
        start, end = match.span("tag")
        parts = split_joined(text, start, end)
        if len(parts) == 1:
            yield from _in_small_hashtag(text, parts[0])
        else:
            yield from _in_split_hashtag(parts)


def _in_small_hashtag(text: str, part: Part) -> Iterator[JoinedName]:
    """Find harry in "teamharry", and Zainab where the whole tag is a name."""
    small = part.word.casefold()
    cue = _SMALL_CUE.fullmatch(small) if len(small) == len(part.word) else None
    if cue and is_new_name(cue["rest"]):
        start = part.start + cue.start("rest")
        sure = 0.8 if spelling(cue["rest"]) >= Spelling.GIVEN_WORD else 0.6
        yield JoinedName(start, part.end, titled=False, parts=1, confidence=sure)
    elif not cue and spelling(text[part.start : part.end]) is Spelling.GIVEN:
        yield JoinedName(part.start, part.end, titled=False, parts=1, confidence=0.7)


def _in_split_hashtag(parts: list[Part]) -> Iterator[JoinedName]:
    for index in range(len(parts)):
        if name := titled_name(parts, index):
            yield name
            return
    for index in range(1, min(len(parts), _LONGEST_CUE)):
        before = "".join(part.word for part in parts[:index]).casefold()
        if _CUE.fullmatch(before):
            name = plain_name(parts, index, alone=True)
            if name and _ends_with(parts, name):
                yield name
                return
    yield from _before_a_cause(parts)


def _ends_with(parts: list[Part], name: JoinedName) -> bool:
    """Say whether nothing but numbers or a class stands behind the name in its hashtag."""
    return all(
        part.word.isdigit() or len(part.word) == 1 for part in parts if part.start >= name.end
    )


def _before_a_cause(parts: list[Part]) -> Iterator[JoinedName]:
    """Find Alfie in "AlfiesArmy", and "AmaraOkafor" where the whole tag is a full name."""
    first, second = parts[:2]
    if second.word.casefold() in _CAUSES and len(parts) <= _LONGEST_CAUSE:
        word = first.word
        bare = word[:-1] if word.endswith("s") and spelling(word) < Spelling.GIVEN_WORD else word
        if spelling(bare) >= Spelling.GIVEN_WORD:
            end = first.start + len(bare)
            yield JoinedName(first.start, end, titled=False, parts=1, confidence=0.75)
    elif parts == [first, second] and is_surname(second.word):
        name = plain_name(parts, 0, alone=False)
        known = spelling(first.word) is Spelling.GIVEN or not lexicon.is_word(second.word)
        if name and known:
            yield name
