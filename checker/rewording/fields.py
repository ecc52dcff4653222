"""One field: from its findings to suggestions and patches, and to the mended text."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from checker.rewording.details import Surroundings, plan
from checker.rewording.marks import gather, outermost
from checker.rewording.mentions import is_child
from checker.rewording.names import plan_names
from checker.rewording.patches import apply
from checker.rewording.people import first_time, noun_for
from checker.rewording.tags import is_glued, within_word
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.report import Finding
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage
    from checker.rewording.patches import Patch


_LINE_BREAK = re.compile("\n")
_STOP = lazy(r"[.!?]{1,3}\Z")
_SENTENCE_END = lazy(r"\s{0,3}(?:\s[\p{Lu}\p{So}\"'(]|\Z)|[ \t]{0,3}\n")


def reword_field(
    passage: Passage, findings: Iterable[tuple[int, Finding]]
) -> tuple[dict[int, str], str]:
    """Return the suggestions by the findings' numbers, and the mended text.

    Args:
        passage: The field.
        findings: Its findings with their numbers in the report.
    """
    outer, inner = outermost(gather(passage, findings), passage)
    words, patches = plan_field(passage, outer, inner)
    suggestions = {number: words[mark] for mark in (*outer, *inner) for number in mark.findings}
    return suggestions, apply(passage.original, patches)


def plan_field(
    passage: Passage, outer: Sequence[Mark], inner: Sequence[Mark]
) -> tuple[dict[Mark, str], list[Patch]]:
    """Return what each mark becomes by itself, and the patches for all of them together."""
    without_stop = [_without_stop(mark, passage) if mark.names else mark for mark in outer]
    names = plan_names(passage, without_stop)
    words, patches = names.suggestions, names.patches
    for mark, shorter in zip(outer, without_stop, strict=True):
        if mark is not shorter and shorter in words:
            words[mark] = words.pop(shorter) + passage.original[shorter.end : mark.end]
    within = _inner_by_outer(outer, inner)
    lines = _Lines(passage, outer)
    for place, mark in enumerate(outer):
        if mark in words:
            continue
        if is_glued(passage, mark) and passage.is_file_name:
            words[mark] = within_word(passage, mark)
            continue
        previous = outer[place - 1] if place else None
        following = outer[place + 1] if place + 1 < len(outer) else None
        inner_marks = tuple(within.get(mark, ()))
        around = Surroundings(inner_marks, previous, following, lines.name(mark))
        patch = plan(_without_stop(mark, passage), passage, around)
        patches.append(patch)
        words[mark] = patch.new + passage.original[patch.end : mark.end]
    for wide, marks in within.items():
        for mark in marks:
            words[mark] = _inner_words(passage, wide, mark)
    return words, _apart(patches)


def _apart(patches: list[Patch]) -> list[Patch]:
    """Return the patches in order, each beginning no earlier than the one before it ends."""
    apart: list[Patch] = []
    done = 0
    for patch in sorted(patches):
        apart.append(patch._replace(start=max(patch.start, done), end=max(patch.end, done)))
        done = apart[-1].end
    return apart


class _Lines:
    """In which lines of a field children are named."""

    def __init__(self, passage: Passage, marks: Sequence[Mark]) -> None:
        self._passage = passage
        self._breaks = [match.start() for match in _LINE_BREAK.finditer(passage.plain)]
        self._naming = {self._line(mark) for mark in marks if is_child(mark)}

    def name(self, mark: Mark) -> bool:
        """Say whether a child is named in the line of a mark, or in those that it heads."""
        heads = bool(self._naming) and self._passage.starts_line(mark.start)
        return heads or self._line(mark) in self._naming

    def _line(self, mark: Mark) -> int:
        return bisect_left(self._breaks, mark.start)


def _without_stop(mark: Mark, passage: Passage) -> Mark:
    """Return a mark without the full stop that ends its sentence, which stays."""
    stop = _STOP.search(mark.reading)
    if not stop or len(stop.group()) >= mark.end - mark.start:
        return mark
    end = mark.end - len(stop.group())
    last = _SENTENCE_END.match(passage.after(mark.end))
    if not last or passage.plain[end : mark.end] != stop.group():
        return mark
    return mark._replace(end=end, reading=mark.reading[: stop.start()])


def _inner_by_outer(outer: Sequence[Mark], inner: Sequence[Mark]) -> dict[Mark, list[Mark]]:
    """Return the marks that lie within each other one; both lists are ordered."""
    within: dict[Mark, list[Mark]] = {}
    place = 0
    for mark in sorted(inner):
        while place + 1 < len(outer) and outer[place].end <= mark.start:
            place += 1
        within.setdefault(outer[place], []).append(mark)
    return within


def _inner_words(passage: Passage, wide: Mark, mark: Mark) -> str:
    """Return what to write for a mark whose surroundings are reworded as a whole."""
    if wide.code == "detail/contact":
        return ""
    if not mark.names:
        return plan(mark, passage, Surroundings()).new
    if is_glued(passage, mark):
        return within_word(passage, mark)
    noun = noun_for(mark.code, passage, mark.start, mark.end)
    return passage.dress(mark.start, mark.end, first_time(noun, passage))
