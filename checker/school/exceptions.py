"""Posts that name a group and leave somebody out: "everyone in 3R except Alfie".

What is meant kindly tells everybody who may not be shown or named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.school.spans import Spans
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.text.aligned import Span

_LITTLE_WORD = 9
_AND = lazy(r",?\s(?:and|&|or|nor)\s|,\s")
_CHILD = r"(?:child|pupil|student|boy|girl|classmate|little\sone)"
_BARRED = (
    r"(?:who(?:se)?\s(?:can(?:'t|not)|may\snot|must\snot|are(?:n't|\snot)|have\sno|(?:do(?:n't|\snot))\shave|"
    r"parents?|famil|mum)|without\s(?:photo\s)?(?:consent|permission)|not\sallowed|with\sno\s(?:consent|permission))"
)
_EXCEPT = lazy(
    r"\b(?P<all>(?:every(?:one|body|\s(?:child|pupil))|all(?:\sof)?(?:\s(?:the|our|my))?|the\s(?:whole|entire|rest)|"
    r"our\swhole)\b[^.!?\n,]{0,60}?)"
    r"(?P<but>,?\s(?:except(?:ing)?(?:\sfor)?|apart\sfrom|bar|minus|excluding|but\snot|with\sthe\sexception\sof|"
    r"other\sthan)\s)"
    rf"(?P<who>(?:(?:one|a|the\sone|two|three|the\s(?:two|three|few))\s(?:[\p{{L}}-]{{2,12}}\s){{0,2}}?{_CHILD}"
    rf"(?:s|ren)?(?:\s{_BARRED}[^.!?\n,]{{0,60}})?|(?:the\s)?(?:those|{_CHILD}(?:s|ren)?)\s"
    rf"{_BARRED}[^.!?\n,]{{0,60}})(?!\p{{L}}))?",
    regex.IGNORECASE,
)


class LeftOut(NamedTuple):
    """Words that tell who is left out.

    Attributes:
        start: First code point, at the group.
        end: One past the last, behind whoever is left out.
        instead: The group alone.
    """

    start: int
    end: int
    instead: str


def left_out(text: str, names: Sequence[Span]) -> Iterator[LeftOut]:
    """Yield where a text tells who of a group is left out.

    Args:
        text: The cleaned text.
        names: Where children are named.
    """
    if not regex.search(r"xcept|apart|bar\b|minus|xcluding|but not|other than", text, regex.I):
        return
    named = Spans(names)
    for match in _EXCEPT.finditer(text):
        end = match.end() if match["who"] else _named_at(text, match.end("but"), named)
        if end:
            yield LeftOut(match.start(), end, match["all"].rstrip())


def _named_at(text: str, place: int, named: Spans) -> int | None:
    """Return where the names end that begin at a place (a word like "little" may come before)."""
    end = next((name.end for name in named.beginning(place, place + _LITTLE_WORD)), None)
    while end is not None:
        further = named.beginning(end, end + _LITTLE_WORD)
        more = (name.end for name in further if _AND.fullmatch(text, end, name.start))
        if (behind := next(more, None)) is None:
            return end
        end = behind
    return None
