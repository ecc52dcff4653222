"""From a frame's opening words to the places where its names may begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from checker.detectors.names.leads import BULLET, EMOJI
from checker.detectors.names.model import Trust
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

ESPECIALLY = lazy(
    r"\b(?:especially|particularly|in\sparticular|not\sforgetting)\b[:,]?\s", regex.IGNORECASE
)
"""Words after praise of everybody behind which single people are named."""

_DIRECT = lazy(
    r"(?:\s(?:so|very|much|once|again|all|goes|go|went|going|out|must|a|big|huge|massive|special|extra|"
    r"to|everyone|everybody)\b(?![.'-])){0,5}"
    rf"\s?(?:[,:-]{{1,2}}|\.{{3}})?\s{{0,2}}(?:{EMOJI}{{1,8}}+\s{{0,2}})?(?:(?:to|for|on|with|of)\s)?",
    regex.IGNORECASE,
)
_EXCLAIMED = lazy(rf"\s?!{{1,4}}\s{{0,2}}(?:{EMOJI}{{1,8}}+)?\s{{0,2}}")
_LEADS = lazy(
    r"\b(?:is|are|was|were|(?:goes|go|went|given|gone|presented|awarded)\s(?:out\s)?to)\b\s?[:-]?\s|"
    rf"[:|=\t]\s{{0,3}}|\s-{{1,2}}\s|\.{{3}}\s?|{EMOJI}{{1,6}}+\s|\n",
    regex.IGNORECASE,
)
# The line under the head of a Markdown table: "|---|:--|".
_RULE = lazy(r"\n[ \t]{0,4}\|?(?:[ \t]{0,4}:?-{2,20}:?[ \t]{0,4}\|?){1,12}(?=\n)")
_CAPITAL = lazy(r"\s\p{Lu}")
_COMMA = lazy(r",\s")
_SENTENCE_END = lazy(r"(?<!\.)[.!?](?:\s|$)")
_MARGIN = lazy(rf"\s{{0,2}}{BULLET}")
_LEAD_REACH = 72
_MOST_LEADS = 6
_LED = frozenset({"award", "row", "photo", "praise", "rank"})
_TRUSTS = {
    "praise": Trust.TIGHT,
    "award": Trust.TIGHT,
    "rank": Trust.TIGHT,
    "row": Trust.TIGHT,
    "table": Trust.TIGHT,
    "classes": Trust.STRICT,
    "made": Trust.STRICT,
    "thanks": Trust.LOOSE,
    "photo": Trust.LOOSE,
    "shown": Trust.LOOSE,
    "wishes": Trust.LOOSE,
    "contact": Trust.LOOSE,
    "presenting": Trust.STRICT,
    "reach": Trust.STRICT,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a frame may begin its names.

    Attributes:
        start: First code point of what may be a name.
        trust: What the frame promises there.
        lines: True where a list may go on line by line.
        small: True where an everyday word in small letters may be a name as well.
    """

    start: int
    trust: Trust
    lines: bool
    small: bool = True


def places(text: str, cue: regex.Match[str]) -> Iterator[Place]:
    """Yield the places at which the names of a frame may begin, the likeliest first.

    Args:
        text: The cleaned text.
        cue: What `cue_at` returned, or a match of LINE_CUE.
    """
    kind = cue.lastgroup or ""
    trust = _TRUSTS[kind]
    if kind == "table":
        line_end = text.find("\n", cue.end())
        if line_end >= 0:
            ruled = _RULE.match(text, line_end)
            yield _place(text, cue.end(), ruled.end() if ruled else line_end, trust)
    elif kind == "classes":
        yield from _led(text, cue.end(), trust)[:1]
    elif kind in {"presenting", "shown", "reach", "contact"}:
        if _CAPITAL.match(text, cue.end()):
            yield Place(cue.end() + 1, trust, lines=False)
    else:
        yield from _direct(text, cue.end(), kind, trust)
        if kind in _LED:
            yield from _led(text, cue.end(), trust)


def _direct(text: str, end: int, kind: str, trust: Trust) -> Iterator[Place]:
    """Yield the places right behind a cue."""
    if kind != "rank" or _COMMA.match(text, end):
        direct = _DIRECT.match(text, end)
        yield _place(text, end, direct.end() if direct else end, trust)
    if kind in {"praise", "thanks", "wishes"} and (exclaimed := _EXCLAIMED.match(text, end)):
        yield _place(text, end, exclaimed.end(), Trust.STRICT)


def _led(text: str, start: int, trust: Trust) -> list[Place]:
    """Return the places behind "is", "goes to", a colon or a line's end, near a cue."""
    found: list[Place] = []
    for lead in _LEADS.finditer(text, start, min(len(text), start + _LEAD_REACH)):
        if len(found) == _MOST_LEADS or _SENTENCE_END.search(text, start, lead.start()):
            break
        verb = lead.group()[0].isalpha()
        found.append(_place(text, start, lead.end(), trust, small=not verb))
        if lead.group() == "\n":
            break
    return found


def _place(text: str, cue_end: int, start: int, trust: Trust, *, small: bool = True) -> Place:
    margin = _MARGIN.match(text, start)
    start = margin.end() if margin else start
    between = text[cue_end:start]
    small = small and trust is Trust.TIGHT
    return Place(start, trust, lines="\n" in between or ":" in between, small=small)
